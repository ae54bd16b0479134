import { describe, expect, test } from '@jest/globals';
import { review, type Review } from '../../src/checks/index.js';
import { planFrom } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS, type Settings } from '../../src/plan/settings.js';
import { trackerFlags, type AsAtFrom } from '../../src/reports/index.js';
import { cellName } from '../../src/workbook/address.js';
import { FLAG_MARKER } from '../../src/workbook/edits.js';
import { aWorkbook, day, type WorkbookBuilder, type Written } from '../builders/workbook.js';
import { flaggedCells } from './flagged.js';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const row = (ref: string, due: Written, rag: Written, title = `Publish the ${ref} procedure`): Written[] => [
  ref,
  title,
  'Ann Reed',
  due,
  rag,
];
const tracker = (...rows: Written[][]): WorkbookBuilder => aWorkbook().sheet('Plan', [HEADER, ...rows]);

function reviewOf(book: WorkbookBuilder, asAt: string, settings: Partial<Settings> = {}): Review {
  const all = { ...DEFAULT_SETTINGS, ...settings };
  return review(planFrom(book.snapshot(), book.looks(), all), asAt, all);
}

/** What is flagged on a day by the rules written on the as-at date; `now` is the tracker as it is by then. */
function flagged(
  written: WorkbookBuilder,
  asAt: string,
  {
    now = written,
    today = asAt,
    from = 'today',
    settings = {},
  }: {
    readonly now?: WorkbookBuilder;
    readonly today?: string;
    readonly from?: AsAtFrom;
    readonly settings?: Partial<Settings>;
  } = {},
) {
  const made = trackerFlags(reviewOf(written, asAt, settings), written.snapshot(), from);
  return flaggedCells(made, now.snapshot(), today);
}

/** The due cells of what the review finds overdue. */
const overdueCells = (book: WorkbookBuilder, asAt: string, settings: Partial<Settings> = {}): readonly string[] => {
  const { plan, overdue } = reviewOf(book, asAt, settings);
  return plan.items.flatMap(({ id, due }) => (overdue.has(id) && due ? [cellName(due.at)] : []));
};

const SMALL = tracker(
  row('1', day('2024-05-31'), 'Green'),
  row('2', day('2024-06-30'), 'Amber'),
  row('3', day('2024-05-01'), 'Complete'),
  row('4', day('2024-05-01'), 'Red'),
  row('5', 'Ongoing', 'Green'),
  row('6', 'TBC', 'Amber'),
  row('7', null, 'Green'),
);

describe('past its date', () => {
  test.each([
    ['2024-05-01', []],
    ['2024-05-02', ['D5']],
    ['2024-05-31', ['D5']],
    ['2024-06-01', ['D2', 'D5']],
    ['2024-06-30', ['D2', 'D5']],
    ['2024-07-01', ['D2', 'D3', 'D5']],
  ])('on %s exactly what the review finds', (today, cells) => {
    expect(flagged(SMALL, today).overdue).toEqual(cells);
    expect(overdueCells(SMALL, today)).toEqual(cells);
  });

  test('the rules written today flag by themselves on later days', () => {
    expect(flagged(SMALL, '2024-05-01', { today: '2024-07-01' }).overdue).toEqual(['D2', 'D3', 'D5']);
  });

  test('a chosen as-at date stands in for today', () => {
    expect(flagged(SMALL, '2024-05-15', { today: '2030-01-01', from: 'option' }).overdue).toEqual(['D5']);
  });

  test('a rating that says so already is not marked; one that does not is', () => {
    expect(flagged(SMALL, '2024-07-01').rating).toEqual(['E2', 'E3']);
  });

  test('a formula error where a date or a rating should be flags nothing and breaks nothing', () => {
    const broken = tracker(
      row('1', { error: '#REF!' }, 'Green'),
      row('2', day('2024-05-01'), { error: '#N/A' }),
      row('3', day('2024-05-01'), 'Amber'),
    );
    expect(flagged(broken, '2024-07-01').overdue).toEqual(overdueCells(broken, '2024-07-01'));
  });
});

describe('due soon', () => {
  test.each([
    ['2024-05-30', []],
    ['2024-05-31', ['D3']],
    ['2024-06-30', ['D3']],
    ['2024-07-01', []],
  ])('on %s, the 30 days to its date', (today, cells) => {
    expect(
      flagged(tracker(row('1', day('2024-01-31'), 'Red'), row('2', day('2024-06-30'), 'Amber')), today).soon,
    ).toEqual(cells);
  });
});

describe('marked complete', () => {
  const now = (word: Written): WorkbookBuilder =>
    tracker(
      row('1', day('2024-05-01'), word),
      row('2', day('2024-05-01'), 'Green'),
      row('3', day('2024-04-01'), 'Complete'),
    );
  const before = now('Green');

  test.each(['Complete', 'COMPLETED', ' complete ', 'Closed', 'Superseded', 'Blue'])(
    '“%s” takes the flag away',
    (word) => {
      expect(flagged(before, '2024-06-01', { now: now(word) }).overdue).toEqual(['D3']);
    },
  );

  test.each(['Amber', 'Not complete', 'Nearly done'])('“%s” does not', (word) => {
    expect(flagged(before, '2024-06-01', { now: now(word) }).overdue).toEqual(['D2', 'D3']);
  });

  test('an action opened again is flagged', () => {
    const reopened = tracker(
      row('1', day('2024-05-01'), 'Green'),
      row('2', day('2024-05-01'), 'Green'),
      row('3', day('2024-04-01'), 'Amber'),
    );
    expect(flagged(before, '2024-06-01', { now: reopened }).overdue).toEqual(['D2', 'D3', 'D4']);
  });

  test('in the council’s own words, as its key gives them', () => {
    const book = (word: Written): WorkbookBuilder =>
      tracker(row('1', day('2024-05-01'), word), row('2', day('2024-05-01'), 'A')).sheet('Key', [
        ['RAG key'],
        ['P', 'Action completed'],
        ['A', 'Behind schedule'],
        ['G', 'On track'],
      ]);
    expect(flagged(book('G'), '2024-06-01').overdue).toEqual(['D2', 'D3']);
    expect(flagged(book('G'), '2024-06-01', { now: book('P') }).overdue).toEqual(['D3']);
  });

  test('by an officer’s answer', () => {
    const settings = { ratings: new Map([['3', 'complete'] as const, ['1', 'red'] as const]) };
    const book = (value: Written): WorkbookBuilder =>
      tracker(row('1', day('2024-05-01'), value), row('2', day('2024-05-01'), 1));
    expect(flagged(book(1), '2024-06-01', { settings }).overdue).toEqual(['D2', 'D3']);
    expect(flagged(book(1), '2024-06-01', { settings, now: book(3) }).overdue).toEqual(['D3']);
  });

  test('in the status column beside the rating', () => {
    const book = (status: string): WorkbookBuilder =>
      aWorkbook().sheet('Plan', [
        ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Status'],
        [...row('1', day('2024-05-01'), 'Green'), status],
        [...row('2', day('2024-05-01'), 'Amber'), 'In progress'],
      ]);
    expect(flagged(book('In progress'), '2024-06-01').overdue).toEqual(['D2', 'D3']);
    expect(flagged(book('In progress'), '2024-06-01', { now: book('Completed') }).overdue).toEqual(['D3']);
    expect(flagged(book('In progress'), '2024-06-01', { now: book('Completed - signed off in May') }).overdue).toEqual([
      'D3',
    ]);
  });
});

describe('dates as text', () => {
  const texts = tracker(
    row('1', 'Sept 2016', 'Green'),
    row('2', 'Mid Feb 2017', 'Amber'),
    row('3', 'End of March 2017', 'Green'),
    row('4', '31/10/2016', 'Red'),
    row('5', day('2016-11-01', 'mmm-yy'), 'Amber'),
  );

  test.each([
    '2016-09-30',
    '2016-10-01',
    '2016-10-31',
    '2016-11-01',
    '2016-11-30',
    '2016-12-01',
    '2017-02-15',
    '2017-02-16',
    '2017-04-01',
  ])('on %s exactly what the review finds', (today) => {
    expect(flagged(texts, today).overdue).toEqual(overdueCells(texts, today));
  });

  test('the last day that the text may mean is the last that is in time', () => {
    expect(flagged(texts, '2016-09-30').overdue).toEqual([]);
    expect(flagged(texts, '2016-10-01').overdue).toEqual(['D2']);
    expect(flagged(texts, '2016-12-01').overdue).toEqual(['D2', 'D5', 'D6']);
  });

  test('a new date typed over the text moves the flag with it', () => {
    const moved = tracker(
      row('1', day('2016-12-01', 'mmm-yy'), 'Green'),
      ...['2', '3', '4', '5'].map((ref) => row(ref, null, 'Green')),
    );
    expect(flagged(texts, '2016-10-01', { now: moved, today: '2016-12-31' }).overdue).toEqual([]);
    expect(flagged(texts, '2016-10-01', { now: moved, today: '2017-01-01' }).overdue).toEqual(['D2']);
  });
});

describe('a revised date', () => {
  const book = (revised: Written): WorkbookBuilder =>
    aWorkbook().sheet('Plan', [
      ['Ref', 'Action', 'Lead', 'Due date', 'Revised date', 'RAG'],
      ['1', 'Publish the procedure', 'Ann Reed', day('2024-05-01'), revised, 'Green'],
      ['2', 'Train the teams', 'Ann Reed', day('2024-05-01'), day('2024-09-01'), 'Green'],
      ['3', 'Review the cases', 'Bo Lund', day('2024-08-01'), day('2024-09-01'), 'Amber'],
    ]);

  test('counts instead of the first one', () => {
    expect(flagged(book(null), '2024-06-01').overdue).toEqual(['D2']);
    expect(flagged(book(null), '2024-06-01', { now: book(day('2024-08-05')) }).overdue).toEqual([]);
    expect(flagged(book(null), '2024-06-01', { now: book(day('2024-08-05')), today: '2024-08-06' }).overdue).toEqual([
      'E2',
    ]);
  });
});

describe('what is left alone', () => {
  test('Green rows while it is asked whether Green means finished', () => {
    const greens = tracker(
      ...['1', '2', '3', '4', '5', '6'].map((ref) => row(ref, day('2024-05-01'), 'Green')),
      row('7', day('2024-05-01'), 'Amber'),
    );
    expect(flagged(greens, '2024-06-01').overdue).toEqual(['D8']);
    expect(flagged(greens, '2024-06-01', { settings: { greenMeansFinished: false } }).overdue).toHaveLength(7);
    expect(flagged(greens, '2024-06-01', { settings: { greenMeansFinished: true } }).overdue).toEqual(['D8']);
  });

  test('rows that only point elsewhere, business as usual, headings and blank rows', () => {
    const book = tracker(
      row('1', day('2024-05-01'), null, 'Contained within Recommendation 2'),
      row('2', day('2024-05-01'), 'BAU'),
      [],
      ['Workstream B'],
      row('3', day('2024-05-01'), 'Amber'),
    );
    expect(flagged(book, '2024-06-01').overdue).toEqual(['D6']);
  });

  test('rows closed by their colour alone, which no rule can see', () => {
    const book = aWorkbook().sheet(
      'Plan',
      [HEADER, row('1', day('2024-05-01'), null), row('2', day('2024-05-01'), null)],
      {
        fills: { E2: '0070C0', E3: 'FF0000' },
      },
    );
    expect(flagged(book, '2024-06-01').overdue).toEqual(['D3']);
  });
});

describe('the rules', () => {
  test('are few whatever the length, marked as ours, and name no array', () => {
    const long = tracker(
      ...Array.from({ length: 600 }, (_, i) =>
        row(
          String(i),
          i % 3 === 0 ? 'Sept 2016' : day(`2024-0${String((i % 9) + 1)}-15`),
          ['Green', 'Amber', 'Red', 'Complete'][i % 4] ?? null,
        ),
      ),
    );
    const { flags } = trackerFlags(reviewOf(long, '2024-06-01'), long.snapshot(), 'today');
    expect(flags.length).toBeLessThanOrEqual(12);
    for (const { formula } of flags) {
      expect(formula).toContain(FLAG_MARKER);
      expect(formula).not.toMatch(/^=|[{}]/);
      expect(formula.length).toBeLessThan(8000);
    }
  });

  test('stand on the same cells, and say the same, when they are made again', () => {
    const once = trackerFlags(reviewOf(SMALL, '2024-06-01'), SMALL.snapshot());
    expect(trackerFlags(reviewOf(SMALL, '2024-06-01'), SMALL.snapshot())).toEqual(once);
  });

  test('that cannot be had are told of, cell by cell, and nothing is told where every row is flagged', () => {
    const asAt = '2024-06-01';
    const merged = (rows: number): WorkbookBuilder =>
      aWorkbook().sheet(
        'Plan',
        [
          HEADER,
          ...Array.from({ length: rows }, (_, at) => row(String(at + 1), at === 0 ? day('2024-05-01') : null, 'Green')),
        ],
        { merges: [`D2:D${String(rows + 1)}`] },
      );
    const leftOut = (book: WorkbookBuilder) =>
      trackerFlags(reviewOf(book, asAt, { greenMeansFinished: false }), book.snapshot()).leftOut;
    expect(leftOut(merged(4))).toEqual([]);
    expect(leftOut(merged(10))).toEqual([
      '2 ratings to look at again carry no flag, because no simple rule can follow them (Plan, E10; Plan, E11). The exceptions list them.',
    ]);
  });
});
