import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import type { Role } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, percent, type Written } from '../../builders/workbook.js';

const PEOPLE = ['Ann Reed', 'Tom Hale', 'Priya Shah', 'Head of Housing'];
const TASKS = [
  'Write the allocation procedure down and publish it',
  'Agree a deputy for every panel and tell the teams',
  'Train all new social workers in the case system',
  'Report the audit findings to the board each quarter',
];
const DATES = ['2024-03-31', '2024-05-17', '2024-06-30', '2024-09-12'].map((iso) => day(iso));
const RAGS = ['Green', 'Amber', 'Green', 'Red'];
const PAST = [
  'Procedure has been drafted and was discussed in May, still to be signed off',
  'Deputies have been agreed for three of four panels, the fourth continues to be open',
  'Training was completed by 30 of 34 workers and is under way for the others',
  'First report was issued to the board in April and actions were agreed',
];
const TO_COME = [
  'Every allocation follows the written procedure within two days of referral',
  'No panel is cancelled because its chair cannot come to it',
  'All new workers can record a visit without help by their third week',
  'The board can say what audits found and what changes because of it',
];

/** The role of the last column of a plan of four rows with an action, a lead, a date and a rating. */
function roleOf(header: string, cells: readonly Written[]): Role | undefined {
  const rows = TASKS.map((task, i) => [task, PEOPLE[i] ?? null, DATES[i] ?? null, RAGS[i] ?? null, cells[i] ?? null]);
  const plan = planFrom(
    aWorkbook()
      .sheet('Plan', [['Action', 'Lead', 'Due date', 'RAG', header], ...rows])
      .snapshot(),
    aWorkbook().looks(),
    DEFAULT_SETTINGS,
  );
  return plan.sheets[0]?.tables[0]?.columns.find(({ column }) => column === 4)?.role;
}

test('an update that names a month is the present one beside codes of evidence', () => {
  const rows = TASKS.map((task, i) => [task, PEOPLE[i] ?? null, RAGS[i] ?? null, PAST[i] ?? null, `EV/${String(i)}.1`]);
  const plan = planFrom(
    aWorkbook()
      .sheet('Plan', [['Action', 'Lead', 'RAG', 'Progress (October)', 'Evidence'], ...rows])
      .snapshot(),
    aWorkbook().looks(),
    DEFAULT_SETTINGS,
  );
  expect(plan.items.map(({ updates }) => updates[0]?.text)).toEqual(PAST);
});

test.each([
  ['of a performance system', ['OK', 'Warning', 'Alert', 'OK'], ['green', 'amber', 'red', 'green']],
  ['of nobody’s', ['Steaming', 'Drifting', 'Steaming', 'Drifting'], [undefined, undefined, undefined, undefined]],
])('“Status” beside figures rates them, in words %s', (_, words, values) => {
  const rows = words.map((word, i) => [`C${String(i)}`, `% of visits in time, area ${String(i)}`, word, percent(0.8)]);
  const plan = planFrom(
    aWorkbook()
      .sheet('PIs', [['Code', 'Indicator', 'Status', 'Value', 'Target'], ...rows.map((row) => [...row, percent(0.9)])])
      .snapshot(),
    aWorkbook().looks(),
    DEFAULT_SETTINGS,
  );
  expect(plan.indicators.map(({ rating }) => rating?.value)).toEqual(values);
  expect(plan.indicators.map(({ rating, ratingUnread }) => rating?.text ?? ratingUnread?.text)).toEqual(words);
});

test('“Date of completion and outcome” says what is done, and leaves the rest open', () => {
  const said = [
    'Completed 19 June 2023. 4,000 leaflets were given out.',
    null,
    'Completed 2 May 2023. Reviewed in 2024.',
  ];
  const rows = said.map((text, i) => [TASKS[i] ?? null, PEOPLE[i] ?? null, day('2023-06-30'), text]);
  const plan = planFrom(
    aWorkbook()
      .sheet('Plan', [['Action to take', 'Lead agency', 'Target date', 'Date of completion and outcome'], ...rows])
      .snapshot(),
    aWorkbook().looks(),
    DEFAULT_SETTINGS,
  );
  expect(plan.items.map(({ status }) => status)).toEqual(['complete', 'open', 'complete']);
});

test('“Who and by when” gives both', () => {
  const rows = TASKS.map((task, i) => [task, `${PEOPLE[i] ?? ''} – ${String(i + 4)} May 2024`, RAGS[i] ?? null]);
  const plan = planFrom(
    aWorkbook()
      .sheet('Plan', [['Action', 'Who and by when', 'RAG'], ...rows])
      .snapshot(),
    aWorkbook().looks(),
    DEFAULT_SETTINGS,
  );
  expect(plan.items.map((item) => item.leads)).toEqual(PEOPLE.map((name) => [name]));
  expect(plan.items[1]?.due?.reading).toMatchObject({ latest: '2024-05-05' });
});

test('months with crosses in them are a time line beside the rating', () => {
  const rows = TASKS.map((task, i) => [task, PEOPLE[i] ?? null, DATES[i] ?? null, RAGS[i] ?? null, 'x', 'x', null]);
  const plan = planFrom(
    aWorkbook()
      .sheet('Plan', [['Action', 'Lead', 'Due date', 'RAG', 'Apr', 'May', 'Jun'], ...rows])
      .snapshot(),
    aWorkbook().looks(),
    DEFAULT_SETTINGS,
  );
  expect(plan.items.map((item) => [item.rating?.text, item.ratingUnread])).toEqual(RAGS.map((rag) => [rag, null]));
});

describe('what a column is for, by its header and its cells', () => {
  test.each<[string, readonly Written[], Role]>([
    ['Evidence of success', TO_COME, 'success-measure'],
    [
      'Level of Achievement & Recommendations How do we know (evidence of changes)? FULLY, PARTIALLY, LIMITED',
      PAST,
      'update',
    ],
    ['Evidence ref', ['EV/1.1', 'EV/1.2', 'EV/2.1', 'EV/2.2'], 'notes'],
    ['Forecast', [null, DATES[3] ?? null, null, null], 'revised-due'],
    ['Completion (actual)', [DATES[0] ?? null, null, null, null], 'completed-on'],
    ['Works done', [DATES[0] ?? null, null, null, null], 'completed-on'],
    ['Survey done', [DATES[0] ?? null, null, null, null], 'other-date'],
    ['Design completed', [DATES[0] ?? null, null, null, null], 'other-date'],
    ['This fortnight', PAST, 'update'],
    ['Priority', ['High', 'Low', 'Medium', 'High'], 'priority'],
    ['Review date', DATES, 'review'],
    ['Start date', DATES, 'start'],
    ['Date completed', [DATES[0] ?? null, null, null, null], 'completed-on'],
    ['Revised date', [null, DATES[3] ?? null, null, null], 'revised-due'],
    ['% complete', [percent(0.5), percent(1), percent(0), percent(0.25)], 'percent-complete'],
  ])('%s', (header, cells, role) => {
    expect(roleOf(header, cells)).toBe(role);
  });
});

test('a plan whose rows are named shortly and rated by colour alone is one', () => {
  const blocks = ['Heron House', 'Plover House', 'Curlew Court', 'Dock Tower'];
  const rows = blocks.map((block, i) => [block, PEOPLE[i] ?? null, DATES[i] ?? null, null, PAST[i] ?? null]);
  const book = aWorkbook().sheet('Towers', [['Block', 'Manager', 'Contract completion', 'RAG', 'News'], ...rows], {
    fills: { D2: '00B050', D3: 'FFC000', D4: '00B050', D5: 'FF0000' },
  });
  const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
  expect(plan.items.map(({ title, rating }) => [title, rating?.value])).toEqual([
    ['Heron House', 'green'],
    ['Plover House', 'amber'],
    ['Curlew Court', 'green'],
    ['Dock Tower', 'red'],
  ]);
});
