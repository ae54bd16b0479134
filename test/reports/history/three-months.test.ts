import { describe, expect, test } from '@jest/globals';
import { review, type Review } from '../../../src/checks/index.js';
import { planFrom } from '../../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { changesOf, compareWith, fullReport, readHistory, summarise } from '../../../src/reports/index.js';
import { pagesOf } from '../../../src/reports/page.js';
import type { OwnSheet } from '../../../src/workbook/edits.js';
import { OWN_SHEETS } from '../../../src/workbook/edits.js';
import type { Snapshot } from '../../../src/workbook/snapshot.js';
import { aWorkbook, day, percent, type WorkbookBuilder, type Written } from '../../builders/workbook.js';
import { workbookWith } from '../workbook-with.js';

/** One tracker at three month ends, as its keeper left it: dates moved, ratings changed, rows added, removed, renumbered, reworded. */
const ACTIONS = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const MEASURES = ['PI ref', 'Indicator', 'Good is', 'Target', 'Actual'];
const a = (ref: string, title: string, due: string, rag: string, lead = 'Ann Reed'): Written[] => [
  ref,
  title,
  lead,
  day(due),
  rag,
];
const m = (ref: string, title: string, good: string, target: number, actual: number): Written[] => [
  ref,
  title,
  good,
  percent(target),
  percent(actual),
];
const tracker = (actions: Written[][], measures: Written[][]): WorkbookBuilder =>
  aWorkbook()
    .sheet('Plan', [['Dunmere Council improvement plan'], [], ACTIONS, ...actions])
    .sheet('Measures', [MEASURES, ...measures]);

const APRIL = tracker(
  [
    a('1', 'Publish the practice standard', '2026-04-30', 'Green'),
    a('2', 'Train every team leader in supervision', '2026-05-31', 'Amber'),
    a('3', 'Report caseloads to the board each month', '2026-05-15', 'Green', 'Bo Lund'),
    a('4', 'Recruit twelve permanent social workers', '2026-09-30', 'Amber', 'Bo Lund'),
    a('5', 'Close the old filing system', '2026-12-31', 'Green'),
  ],
  [m('P1', 'Assessments completed in time', 'High', 0.9, 0.85), m('P2', 'Posts that are vacant', 'Low', 0.1, 0.12)],
);
const MAY = tracker(
  [
    a('1', 'Publish the practice standard', '2026-04-30', 'Complete'),
    a('2', 'Train every team leader in supervision', '2026-06-30', 'Amber'),
    a('3', 'Report caseloads to the board each month', '2026-05-15', 'Green', 'Bo Lund'),
    a('4', 'Recruit twelve permanent social workers', '2026-09-30', 'Amber', 'Bo Lund'),
    a('5', 'Close the old filing system', '2026-12-31', 'Green'),
  ],
  [m('P1', 'Assessments completed in time', 'High', 0.9, 0.92), m('P2', 'Posts that are vacant', 'Low', 0.1, 0.14)],
);
const JUNE = tracker(
  [
    a('1', 'Publish the practice standard', '2026-04-30', 'Complete'),
    a('2', 'Appoint a principal social worker', '2026-10-31', 'Green', 'Bo Lund'),
    a('3', 'Train every team leader in supervision', '2026-07-31', 'Amber'),
    a('4', 'Report caseloads to the board', '2026-05-15', 'Complete', 'Bo Lund'),
    a('5', 'Recruit twelve permanent social workers', '2026-09-30', 'Red', 'Bo Lund'),
  ],
  [m('P1', 'Assessments completed in time', 'High', 0.9, 0.92), m('P2', 'Posts that are vacant', 'Low', 0.1, 0.09)],
);

interface Month {
  readonly book: WorkbookBuilder;
  readonly asAt: string;
}
const MONTHS: readonly Month[] = [
  { book: APRIL, asAt: '2026-04-30' },
  { book: MAY, asAt: '2026-05-31' },
  { book: JUNE, asAt: '2026-06-30' },
];

const reviewOf = ({ book, asAt }: Month, snapshot: Snapshot): Review =>
  review(planFrom(snapshot, book.looks(), DEFAULT_SETTINGS), asAt, DEFAULT_SETTINGS);

function sheetOf(sheets: readonly OwnSheet[], id: OwnSheet['id']): OwnSheet {
  const found = sheets.find((sheet) => sheet.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

/** The month's tracker with the history of the months before, and what its report says. */
function after(
  count: number,
  carry: (snapshot: Snapshot, history: OwnSheet) => Snapshot = (s, h) => workbookWith(s, [h]),
) {
  let history: OwnSheet | null = null;
  for (const month of MONTHS.slice(0, count - 1)) {
    const snapshot: Snapshot = history ? carry(month.book.snapshot(), history) : month.book.snapshot();
    history = sheetOf(fullReport(reviewOf(month, snapshot), snapshot, 'option').sheets, 'history');
  }
  const month = MONTHS[count - 1];
  if (!month) throw new Error('no such month');
  const snapshot = history ? carry(month.book.snapshot(), history) : month.book.snapshot();
  const found = reviewOf(month, snapshot);
  return { review: found, snapshot, comparison: compareWith(readHistory(snapshot), found) };
}

const sentences = (count: number): readonly string[] => {
  const { review: found, comparison } = after(count);
  return comparison ? changesOf(found, comparison).map(({ kind, sentence }) => `${kind}: ${sentence}`) : [];
};

describe('the first report', () => {
  test('has nothing to compare with, and is remembered', () => {
    const { review: found, snapshot, comparison } = after(1);
    expect(comparison).toBeNull();
    expect(readHistory(snapshot)).toEqual([]);
    const { sheets } = fullReport(found, snapshot, 'option');
    expect(sheetOf(sheets, 'history').rows).toHaveLength(3 + 7);
    expect(sheetOf(sheets, 'highlights').tables.map(({ name }) => name)).not.toContain('PlumblineChanges');
  });
});

describe('the second report', () => {
  test('says what changed, and no more', () => {
    expect(sentences(2)).toEqual([
      'complete: Action 1 “Publish the practice standard” is complete; it was Green.',
      'worse: Indicator P2 “Posts that are vacant” went from 12% to 14%.',
      'overdue: Action 3 “Report caseloads to the board each month” is past its date, 15 May 2026, since the last report.',
      'moved: Action 2 “Train every team leader in supervision” is now due by 30 June 2026 instead of 31 May 2026.',
      'target: Indicator P1 “Assessments completed in time” now meets its target.',
    ]);
  });

  test('gives each count its change', () => {
    const { review: found, comparison } = after(2);
    const { levels, sentences: said } = summarise(found, { comparison });
    expect(levels[0]?.counts.map(({ key, count, change }) => [key, count, change])).toEqual([
      ['complete', 1, 1],
      ['green', 2, -1],
      ['amber', 2, 0],
      ['red', 0, 0],
    ]);
    expect(said.at(-1)).toBe(
      'Since 30 April 2026: one more action complete, one action past its date that was not, 1 rating or figure worse and 1 date moved.',
    );
  });

  test('respects which way is better', () => {
    const { review: found, comparison } = after(2);
    expect(found.plan.indicators.map(({ ref, id }) => [ref, comparison?.of(id)?.travel])).toEqual([
      ['P1', 'better'],
      ['P2', 'worse'],
    ]);
  });
});

describe('the third report', () => {
  test('knows what was renumbered, reworded, added and taken out', () => {
    expect(sentences(3)).toEqual([
      'complete: Action 4 “Report caseloads to the board” is complete; it was Green.',
      'worse: Action 5 “Recruit twelve permanent social workers” went from Amber to Red.',
      'moved: Action 3 “Train every team leader in supervision” is now due by 31 July 2026 instead of 30 June 2026, the second move.',
      'troubled: Action 3 “Train every team leader in supervision” has been at Amber or Red for three reports in a row.',
      'troubled: Action 5 “Recruit twelve permanent social workers” has been at Amber or Red for three reports in a row.',
      'target: Indicator P2 “Posts that are vacant” now meets its target.',
      'new: Action 2 “Appoint a principal social worker” was not in the last report.',
      'gone: Action 5 “Close the old filing system” is no longer in the plan.',
    ]);
  });

  test('shows the ratings over all three', () => {
    const { review: found, snapshot } = after(3);
    const highlights = sheetOf(fullReport(found, snapshot, 'option').sheets, 'highlights');
    const table = highlights.tables.find(({ name }) => name === 'PlumblineReports');
    const rows = highlights.rows.slice(table?.area.top ?? 0, (table?.area.bottom ?? -1) + 1);
    expect(rows.map(({ cells }) => cells.slice(1, 6).map((cell) => cell?.value ?? null))).toEqual([
      ['Report', 'Complete', 'Green', 'Amber', 'Red'],
      ['30 April 2026', 0, 3, 2, 0],
      ['31 May 2026', 1, 2, 2, 0],
      ['30 June 2026', 2, 1, 1, 1],
    ]);
    expect(highlights.charts.map(({ name }) => name)).toEqual(['PlumblineChart', 'PlumblineReportsChart']);
  });
});

describe('the chart of ratings over the reports', () => {
  test.each([2, 6, 9, 12, 16, 20, 25, 31, 40])('is printed on one page, in a plan of %i actions', (count) => {
    const of = (rag: string, due: string): WorkbookBuilder =>
      tracker(
        Array.from({ length: count }, (_, at) => a(String(at + 1), `Renew agreement number ${String(at)}`, due, rag)),
        [],
      );
    const april = of('Green', '2026-04-15');
    const first = fullReport(
      reviewOf({ book: april, asAt: '2026-04-30' }, april.snapshot()),
      april.snapshot(),
      'option',
    );
    const may = of('Amber', '2026-05-15');
    const snapshot = workbookWith(may.snapshot(), [sheetOf(first.sheets, 'history')]);
    const { sheets } = fullReport(reviewOf({ book: may, asAt: '2026-05-31' }, snapshot), snapshot, 'option');
    const { widths, rows, charts } = sheetOf(sheets, 'highlights');
    const chart = charts.find(({ name }) => name === 'PlumblineReportsChart')?.place ?? never();
    const pageOf = (row: number): number => pagesOf(widths, rows.slice(0, row + 1));
    expect(pageOf(chart.bottom)).toBe(pageOf(chart.top - 1));
  });
});

describe('the history', () => {
  test('is the same when a month is run twice', () => {
    const { review: found, snapshot } = after(2);
    const once = fullReport(found, snapshot, 'option').sheets;
    const again = workbookWith(MAY.snapshot(), [sheetOf(once, 'history')]);
    expect(fullReport(found, again, 'option').sheets).toEqual(once);
  });

  test('keeps an old report as it was when a later one is made', () => {
    const { review: found, snapshot } = after(3);
    const before = readHistory(snapshot);
    const now = fullReport(found, snapshot, 'option');
    const history = readHistory(workbookWith(JUNE.snapshot(), [sheetOf(now.sheets, 'history')]));
    expect(history.filter(({ date }) => date < '2026-06-30')).toEqual(before);
  });

  test('made again for an earlier date, looks only at what was before', () => {
    const june = after(3);
    const history = sheetOf(fullReport(june.review, june.snapshot, 'option').sheets, 'history');
    const snapshot = workbookWith(MAY.snapshot(), [history]);
    const may = review(planFrom(snapshot, MAY.looks(), DEFAULT_SETTINGS), '2026-05-31', DEFAULT_SETTINGS);
    expect(compareWith(readHistory(snapshot), may)?.since).toBe('2026-04-30');
  });

  test('survives sorting by a person, a renamed tab, and columns in another order', () => {
    const { review: found, comparison } = after(3);
    const shuffled = after(3, (snapshot, history) => {
      const [title, note, header, ...body] = history.rows;
      const rows = [title, note, header, ...[...body].reverse()].flatMap((row) => row ?? []);
      const turned = rows.map((row, at) => (at < 2 ? row : { ...row, cells: [...row.cells].reverse() }));
      return workbookWith(snapshot, [{ ...history, rows: turned }], { history: 'Old reports' });
    });
    expect(changesOf(shuffled.review, shuffled.comparison ?? never()).map(({ sentence }) => sentence)).toEqual(
      changesOf(found, comparison ?? never()).map(({ sentence }) => sentence),
    );
  });

  test('is found again in next year’s workbook, where the sheet was copied without its name', () => {
    const { comparison } = after(2, (snapshot, history) => ({
      ...workbookWith(snapshot, [history], { history: 'Copied' }),
      names: [],
    }));
    expect(comparison?.since).toBe('2026-04-30');
  });

  test('leaves rows alone that are none', () => {
    const { snapshot } = after(2);
    const sheets = snapshot.sheets.map((sheet) =>
      sheet.name === OWN_SHEETS.history.title
        ? {
            ...sheet,
            rows: [...sheet.rows, { row: 99, cells: [{ value: 'my note', format: 'General', formula: false }] }],
          }
        : sheet,
    );
    expect(readHistory({ ...snapshot, sheets })).toEqual(readHistory(snapshot));
  });
});

function never(): never {
  throw new Error('there is a comparison');
}
