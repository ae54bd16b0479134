import { expect, describe, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { review } from '../../../src/checks/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, percent, type WorkbookBuilder } from '../../builders/workbook.js';

const planOf = (book: WorkbookBuilder): Plan => planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const action = (ref: string, title: string, rag: string | null = 'Green', due = '2024-05-31') => [
  ref,
  title,
  'Ann Reed',
  day(due),
  rag,
];

describe('where a plan stands', () => {
  test('a table under a title block on row 15, from column C', () => {
    const rows = Array.from({ length: 14 }, (_, i) => (i === 0 ? [null, null, 'Improvement plan'] : []));
    const plan = planOf(
      aWorkbook().sheet('Plan', [
        ...rows,
        [null, null, ...HEADER],
        [null, null, ...action('1', 'Write the procedure down')],
      ]),
    );
    expect(plan.items.map((item) => [item.kind, item.title, item.titleAt.row])).toEqual([
      ['action', 'Write the procedure down', 15],
    ]);
    expect(plan.title).toBe('Improvement plan');
  });

  test('look-alikes are left alone and say why', () => {
    const plan = planOf(
      aWorkbook()
        .sheet('Plan', [HEADER, action('1', 'Write the procedure down')])
        .sheet('Risks', [
          ['Risk', 'Likelihood', 'Impact', 'Mitigation', 'Owner', 'Review date'],
          ['The system is late', 'High', 'High', 'Weekly call', 'Ann Reed', day('2024-06-01')],
        ])
        .sheet('Contacts', [
          ['Name', 'Role', 'Email'],
          ['Ann Reed', 'Head of Service', 'ann@dunmere.example'],
        ]),
    );
    expect(plan.sheets.map((sheet) => [sheet.name, sheet.read])).toEqual([
      ['Plan', true],
      ['Risks', false],
      ['Contacts', false],
    ]);
    expect(plan.sheets[1]?.why).toBe('it looks like a risk log');
  });

  test('a hidden copy of last year is not read, a hidden plan that is the only one is', () => {
    const rows = [HEADER, action('1', 'Write the procedure down')];
    const both = planOf(aWorkbook().sheet('Plan', rows).sheet('2023', rows, { visibility: 'hidden' }));
    expect(both.items.map((item) => item.titleAt.sheet)).toEqual(['Plan']);
    expect(both.sheets[1]?.why).toContain('hidden');
    expect(planOf(aWorkbook().sheet('2023', rows, { visibility: 'hidden' })).items).toHaveLength(1);
  });
});

describe('rows', () => {
  test('headings, totals and notes are not actions', () => {
    const plan = planOf(
      aWorkbook().sheet('Plan', [
        HEADER,
        ['Front door'],
        action('1', 'Write the procedure down'),
        HEADER,
        action('2', 'Agree a deputy'),
        ['Total', null, null, null, 2],
        ['Source: team returns.'],
      ]),
    );
    expect(plan.items.map((item) => [item.ref, item.theme])).toEqual([
      ['1', 'Front door'],
      ['2', 'Front door'],
    ]);
    expect(plan.sheets[0]?.rowsNotRead.map((row) => row.row)).toEqual([5, 6]);
  });

  test('a row numbered 1 stands over 1.1 and 1.2', () => {
    const plan = planOf(
      aWorkbook().sheet('Plan', [
        HEADER,
        action('1', 'Restore the reconciliation'),
        action('1.1', 'Write it down'),
        action('1.2', 'Agree a deputy'),
      ]),
    );
    expect(plan.items.map((item) => [item.kind, item.parent])).toEqual([
      ['group', null],
      ['action', plan.items[0]?.id],
      ['action', plan.items[0]?.id],
    ]);
  });

  test('an area merged down over its actions is a recommendation, and the first row holds both', () => {
    const plan = planOf(
      aWorkbook().sheet(
        'Plan',
        [
          ['Recommendation', 'Action', 'Lead', 'Due date', 'RAG'],
          [
            'Improve supervision of new staff in all teams',
            'Write the procedure down',
            'Ann Reed',
            day('2024-05-31'),
            'Green',
          ],
          [null, 'Agree a deputy', 'Ann Reed', day('2024-06-30'), 'Amber'],
        ],
        { merges: ['A2:A3'] },
      ),
    );
    expect(plan.items.map((item) => item.kind)).toEqual(['recommendation', 'action', 'action']);
    expect(plan.items[2]?.parent).toBe(plan.items[0]?.id);
  });
});

test('an update that goes on in the row below belongs to the row above', () => {
  const { findings } = review(
    planOf(
      aWorkbook().sheet(
        'Summary',
        [
          ['Ref', 'Recommendation', 'Progress', 'RAG'],
          ['1', 'Review every case of a child in care by agreement', 'Lead: Ann Reed', 'G'],
          [null, null, 'The RAG rating has been adjusted to AMBER as audits are late.', null],
          ['2', 'Make sure that plans are reviewed in time', 'On course.', 'A'],
        ],
        { merges: ['A2:A3', 'B2:B3', 'D2:D3'] },
      ),
    ),
    '2024-05-31',
    DEFAULT_SETTINGS,
  );
  expect(findings.filter(({ check }) => check === 'text-contradicts-rating')).toMatchObject([
    { at: { row: 1, column: 3 }, also: [{ row: 2, column: 2 }] },
  ]);
});

test('what is left to be filled in is found in the notes between the rows', () => {
  const { findings } = review(
    planOf(
      aWorkbook().sheet('Plan', [
        HEADER,
        action('1', 'Write the procedure down'),
        ['• The service is brought in house from the xxx, and staff have been told so.'],
        action('2', 'Agree a deputy'),
      ]),
    ),
    '2024-05-31',
    DEFAULT_SETTINGS,
  );
  expect(findings.filter(({ check }) => check === 'placeholder-text').map(({ at, item }) => [at.row, item])).toEqual([
    [2, 'Plan!2'],
  ]);
});

describe('ratings', () => {
  test('the latest period that has one counts, earlier ones are history', () => {
    const plan = planOf(
      aWorkbook().sheet('Plan', [
        ['Action', 'Due date', 'RAG Jan 24', 'RAG Feb 24', 'RAG Mar 24'],
        ['Write the procedure down', day('2024-05-31'), 'Red', 'Amber', null],
        ['Agree a deputy', day('2024-05-31'), 'Red', 'Amber', 'Green'],
      ]),
    );
    expect(plan.items.map((item) => [item.rating?.value, item.history.map((one) => one.value)])).toEqual([
      ['amber', ['red']],
      ['green', ['red', 'amber']],
    ]);
  });

  test('fills rate where there are no words, banding does not', () => {
    const plan = planOf(
      aWorkbook().sheet(
        'Plan',
        [
          HEADER,
          action('1', 'Write it down', null),
          action('2', 'Agree a deputy', null),
          action('3', 'Train staff', null),
        ],
        {
          fills: { E2: '00B050', E3: 'FF0000', B4: 'FFC000', E4: 'FFC000' },
        },
      ),
    );
    expect(plan.items.map((item) => item.rating?.value ?? null)).toEqual(['green', 'red', null]);
  });

  test('a key on another sheet says what digits mean; a priority is no rating', () => {
    const plan = planOf(
      aWorkbook()
        .sheet('Plan', [
          ['Action', 'Priority', 'Due date', 'RAG'],
          ['Write the procedure down', 'High', day('2024-05-31'), 3],
          ['Agree a deputy', 'Low', day('2024-05-31'), 1],
        ])
        .sheet('Key', [['RAG key: 1 = Red, 2 = Amber, 3 = Green']]),
    );
    expect(plan.items.map((item) => item.rating?.value)).toEqual(['green', 'red']);
    expect(plan.items[0]?.priority).toBe('High');
  });
});

describe('keys', () => {
  const PLAN = [
    ['Action', 'Due date', 'Rating'],
    ['Write the procedure down', day('2024-05-31'), '●'],
    ['Agree a deputy', day('2024-05-31'), '○'],
  ];
  const values = (plan: Plan): unknown[] => plan.items.map((item) => item.rating?.value ?? null);

  test('symbols and their words in one line', () => {
    expect(
      values(planOf(aWorkbook().sheet('Plan', [['● on course   ○ needs watching   ✔ done'], [], ...PLAN]))),
    ).toEqual(['green', 'amber']);
  });

  test('one cell a meaning, across a row', () => {
    expect(values(planOf(aWorkbook().sheet('Plan', [['● = achieved', '○ = begun'], [], ...PLAN])))).toEqual([
      'complete',
      'in-progress',
    ]);
  });

  test('beside the table, from its header row on', () => {
    const beside = [
      ['Symbol', 'Means'],
      ['●', 'Complete'],
      ['○', 'Behind'],
    ];
    const rows = PLAN.map((row, i) => [...row, null, ...(beside[i] ?? [])]);
    const plan = planOf(aWorkbook().sheet('Plan', rows));
    expect(values(plan)).toEqual(['complete', 'amber']);
    expect(plan.sheets[0]?.tables[0]?.columns).toHaveLength(3);
  });
});

test('the plan’s own words, each beside what it means', () => {
  const plan = planOf(
    aWorkbook().sheet('Tracker', [
      ['Action', 'Lead', 'Finish by', 'State', null, 'State', 'means'],
      ['Survey the moors', 'Ecology Lead', day('2024-05-31'), 'Landed', null, 'Landed', 'Complete'],
      ['Repair the bridge', 'Ann Reed', day('2024-05-31'), 'Drifting', null, 'Drifting', 'Amber: late or likely to be'],
      ['Review the car parks', 'Tom Hale', day('2024-05-31'), 'Aground', null, 'Aground', 'Red: stopped'],
    ]),
  );
  expect(plan.items.map((item) => item.rating?.value)).toEqual(['complete', 'amber', 'red']);
});

test('months that go back from the left are the newest first', () => {
  const plan = planOf(
    aWorkbook().sheet('Plan', [
      ['Action', 'Lead', 'Deadline', 'Feb', 'Jan', 'Dec'],
      ['Write the procedure down', 'Ann Reed', day('2024-05-31'), 'B', 'A', 'R'],
      ['Agree a deputy', 'Tom Hale', day('2024-05-31'), null, 'G', 'A'],
    ]),
  );
  expect(plan.items.map((item) => item.rating?.text)).toEqual(['B', 'G']);
});

test('where only completion dates tell, a row without one is open', () => {
  const plan = planOf(
    aWorkbook().sheet('Plan', [
      ['Action', 'Responsible', 'Target date', 'Completed'],
      ['Write the procedure down', 'Ann Reed', day('2024-03-31'), day('2024-03-20')],
      ['Agree a deputy', 'Tom Hale', day('2024-03-31'), null],
    ]),
  );
  expect([...review(plan, '2024-05-31', DEFAULT_SETTINGS).overdue.keys()]).toEqual(['Plan!3']);
});

test('a row of group headings stands over the header, and months without a rating yet wait', () => {
  const plan = planOf(
    aWorkbook().sheet(
      'Plan',
      [
        [null, null, null, 'RAG'],
        ['Action', 'Lead', 'End date', 'Aut', 'Spr', 'Sum'],
        ['Write the procedure down', 'Ann Reed', day('2024-12-20'), 'R', 'A', null],
        ['Agree a deputy', 'Tom Hale', day('2024-12-20'), 'G', null, null],
      ],
      { merges: ['D1:F1'] },
    ),
  );
  expect(plan.items.map((item) => [item.title, item.rating?.value, item.rating?.period])).toEqual([
    ['Write the procedure down', 'amber', 'Spr'],
    ['Agree a deputy', 'green', 'Aut'],
  ]);
});

test('timescales count from the plan’s start once it is known', () => {
  const book = aWorkbook().sheet('Plan', [
    HEADER,
    ['1', 'Write the procedure down', 'Ann Reed', 'Within 3 months', 'Green'],
  ]);
  const due = (settings = DEFAULT_SETTINGS): unknown =>
    planFrom(book.snapshot(), book.looks(), settings).items[0]?.due?.reading;
  expect(due()).toMatchObject({ kind: 'relative', months: 3 });
  expect(due({ ...DEFAULT_SETTINGS, planStart: '2024-06-01' })).toMatchObject({ kind: 'dated', latest: '2024-09-01' });
});

test('indicators: target, the latest figure, and which way is good', () => {
  const plan = planOf(
    aWorkbook().sheet('Scorecard', [
      ['PI ref', 'Indicator', 'Good is', 'Target', 'Q1', 'Q2', 'Q3'],
      ['P1', 'Visits in time', 'High', percent(0.9), percent(0.8), percent(0.85), null],
      ['P2', 'Days to decide', 'Low', 'Fewer than 30', 31, 28, null],
    ]),
  );
  expect(plan.indicators.map((one) => [one.target?.value, one.actual?.value, one.actualPeriod, one.polarity])).toEqual([
    [0.9, 0.85, 'Q2', 'higher'],
    [30, 28, 'Q2', 'lower'],
  ]);
});

test('every column says why it has its role', () => {
  const plan = planOf(
    aWorkbook().sheet('Plan', [
      ['Action', 'Resp. officer', 'Compl. by', 'R/A/G'],
      ['Write it down', 'Ann Reed', day('2024-05-31'), 'G'],
    ]),
  );
  expect(plan.sheets[0]?.tables[0]?.columns.map((column) => [column.role, column.why])).toEqual([
    ['title', "header 'Action', 1 text"],
    ['lead', "header 'Resp. officer', 1 of 1 cells are names or posts"],
    ['due', "header 'Compl. by', 1 of 1 cells are dates"],
    ['rating', "header 'R/A/G', 1 of 1 cells are rating words"],
  ]);
});

test('numbered recommendations whose texts name their colour are no key of figures', () => {
  const line = (number: number, title: string, colour: string): (string | number)[] => [
    number,
    title,
    'Ann Reed',
    `The rating for this recommendation is ${colour}.`,
    colour.charAt(0),
  ];
  const plan = planOf(
    aWorkbook().sheet('Summary', [
      ['No.', 'Recommendation', 'Lead', 'Progress', 'RAG'],
      line(1, 'Ensure that assessments are timely', 'GREEN'),
      line(2, 'Reduce the time that children wait', 'AMBER'),
      line(3, 'Review every agreement', 'RED'),
    ]),
  );
  expect(plan.ratingKey).toEqual([]);
  expect(plan.items.map(({ ref, rating }) => [ref, rating?.value])).toEqual([
    ['1', 'green'],
    ['2', 'amber'],
    ['3', 'red'],
  ]);
});
