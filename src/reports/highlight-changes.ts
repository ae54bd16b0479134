import type { Review } from '../checks/finding.js';
import type { OwnCell, OwnChart } from '../workbook/edits.js';
import { spokenDay } from '../workbook/serial.js';
import { changesOf } from './history/changes.js';
import type { Comparison } from './history/comparison.js';
import { text, type Page } from './page.js';
import { TONES } from './palette.js';
import type { CountKey } from './ratings.js';
import type { LevelCounts } from './summary.js';
import { uniqueWords } from './highlight-tiles.js';

/** More changes than this are counted, not told: the history holds them all. */
const MOST_CHANGES = 30;
/** The rows that a chart of reports needs to be read. */
const CHART_ROWS = 9;
const ROW = 20;
const HEADER = 24;
/** With the gap before it. */
const HEADING = 34;

/** What changed since the last report, a sentence each, with the cell it is about. */
export function changesSection(page: Page, review: Review, comparison: Comparison): void {
  const changes = changesOf(review, comparison);
  if (changes.length === 0 && comparison.since === null) return;
  page.heading(
    comparison.since === null ? 'Changes since the period before' : `Changes since ${spokenDay(comparison.since)}`,
  );
  if (changes.length === 0) {
    page.text('Nothing has changed.', 'text');
    return;
  }
  for (const { sentence, at } of changes.slice(0, MOST_CHANGES)) page.sentence(sentence, at);
  if (changes.length > MOST_CHANGES) {
    page.text(`${changes.length - MOST_CHANGES} further changes are in the history.`, 'muted');
  }
}

/** Points that the counts of so many reports, with their chart, take. */
export function heightOverTime({ reports }: Comparison): number {
  return HEADING + HEADER + Math.max(reports.length + 1, CHART_ROWS - 1) * ROW;
}

/** The counts of the highest level at each report, with a chart of them; null before there are two reports. */
export function reportsOverTime(
  page: Page,
  { level, counts, total }: LevelCounts,
  comparison: Comparison,
  now: string,
  chartColumns: readonly [number, number],
): OwnChart | null {
  if (comparison.reports.length === 0 || total === 0) return null;
  const keys = counts.map(({ key }) => key).slice(0, 7);
  const words = uniqueWords(counts.map(({ word }) => word)).slice(0, 7);
  page.heading('Ratings over the reports so far');
  const top = page.next;
  page.row(
    [
      null,
      { value: 'Report', style: 'header' },
      ...keys.map((key, at): OwnCell => ({ value: words[at] ?? key, style: `tile-${key}` })),
    ],
    HEADER,
  );
  const line = (date: string, figureOf: (key: CountKey) => number): void => {
    page.row([null, text(date), ...keys.map((key): OwnCell => ({ value: figureOf(key), style: 'number' }))], ROW);
  };
  for (const report of comparison.reports) line(spokenDay(report.date), (key) => report.count(level, key));
  line(now, (key) => counts.find((one) => one.key === key)?.count ?? 0);
  const bottom = page.next - 1;
  page.tables.push({
    name: 'PlumblineReports',
    area: { top, left: 1, bottom, right: 1 + keys.length },
    filter: false,
  });
  for (let rows = bottom - top + 1; rows < CHART_ROWS; rows++) page.gap(ROW);
  const used = keys.flatMap((key, at) => {
    const isUsed = comparison.reports.some((report) => report.count(level, key) > 0);
    const column = 2 + at;
    return isUsed || (counts[at]?.count ?? 0) > 0 ? [{ key, column }] : [];
  });
  const [left, right] = chartColumns;
  return {
    name: 'PlumblineReportsChart',
    title: 'Ratings at each report',
    kind: 'column-stacked',
    series: used.map(({ key, column }) => ({
      name: { row: top, column },
      values: { top: top + 1, left: column, bottom, right: column },
      colour: TONES[key].strong,
    })),
    categories: { top: top + 1, left: 1, bottom, right: 1 },
    place: { top, left, bottom: Math.max(bottom, top + CHART_ROWS - 1), right },
    alt: `Ratings at ${comparison.reports.length + 1} reports, up to ${now}.`,
  };
}
