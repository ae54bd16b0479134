import { describe, expect, test } from '@jest/globals';
import { review } from '../../src/checks/index.js';
import { planFrom } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { noPlanSentence, summarise } from '../../src/reports/index.js';
import type { IsoDay } from '../../src/workbook/serial.js';
import { aWorkbook, day, type Written } from '../builders/workbook.js';

type Row = readonly [title: string, due: Written, rating: string];

/** The sentences of an action plan with these rows, judged on 30 April 2026. */
function saidOf(rows: readonly Row[], asAt: IsoDay = '2026-04-30', today: IsoDay = asAt): readonly string[] {
  const book = aWorkbook().sheet('Plan', [
    ['Dunmere Council improvement plan'],
    [],
    ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
    ...rows.map(([title, due, rating], index): Written[] => [String(index + 1), title, 'Ann Reed', due, rating]),
  ]);
  const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
  return summarise(review(plan, asAt, DEFAULT_SETTINGS), { today }).sentences;
}

const past = day('2026-03-31');
const soon = day('2026-05-20');
const far = day('2027-01-31');
const ROWS: Readonly<Record<'late' | 'soon' | 'far' | 'done', Row>> = {
  late: ['Publish the practice standard', past, 'Amber'],
  soon: ['Train every team leader', soon, 'Green'],
  far: ['Report caseloads each month', far, 'Green'],
  done: ['Close the old case files', past, 'Complete'],
};
const many = (row: Row, count: number): Row[] =>
  Array.from({ length: count }, (_, index): Row => [`${row[0]} (phase ${index + 1})`, row[1], row[2]]);

describe('the headline says in a sentence', () => {
  test.each<[string, readonly Row[], readonly string[]]>([
    [
      'how many are in progress, how they are rated and what is late',
      [ROWS.late, ROWS.soon, ROWS.far, ROWS.done],
      [
        '3 of 4 actions are in progress: two are Green and one Amber.',
        '1 action is past its date and not complete; 1 more is due in the next 30 days.',
      ],
    ],
    ['that all are complete', many(ROWS.done, 3), ['All 3 actions are complete.', 'Nothing is past its date.']],
    [
      'many in figures that can be read',
      [...many(ROWS.late, 1200), ...many(ROWS.done, 800)],
      [
        '1,200 of 2,000 actions are in progress: 1,200 are Amber.',
        '1,200 actions are past their date and not complete.',
      ],
    ],
    [
      'that several are late',
      [...many(ROWS.late, 2), ...many(ROWS.far, 2)],
      [
        '4 of 4 actions are in progress: two are Green and two Amber.',
        '2 actions are past their date and not complete.',
      ],
    ],
  ])('%s', (_, rows, said) => {
    expect(saidOf(rows)).toEqual(said);
  });

  test('what is past its date today apart from what will be by the board', () => {
    expect(saidOf([ROWS.late, ...many(ROWS.soon, 2), ROWS.far], '2026-06-30', '2026-04-30')[1]).toBe(
      'One action is past its date today; two more will be by 30 June 2026 if nothing changes.',
    );
  });

  test('that one indicator alone cannot be judged', () => {
    const book = aWorkbook().sheet('Scorecard', [
      ['Ref', 'Performance indicator', 'Target', 'Actual'],
      ['PI 1', 'Children seen within five days', 'To be set', 0.84],
    ]);
    const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
    expect(summarise(review(plan, '2026-04-30', DEFAULT_SETTINGS)).sentences).toEqual([
      'The one indicator cannot be judged against a target.',
    ]);
  });
});

describe('where there is no plan', () => {
  test.each<[readonly string[], string]>([
    [['Rota'], '(looked at "Rota")'],
    [['A', 'B', 'C', 'D', 'E', 'F'], '(looked at "A", "B", "C", "D", "E" and 1 more)'],
    [[], '(it has no visible sheet)'],
  ])('says which sheets were looked at: %j', (names, said) => {
    const book = names.reduce((made, name) => made.sheet(name, [['Nothing here']]), aWorkbook());
    expect(noPlanSentence(book.snapshot())).toContain(said);
  });
});
