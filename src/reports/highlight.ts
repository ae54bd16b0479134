import type { Review } from '../checks/finding.js';
import type { OwnChart, OwnSheet } from '../workbook/edits.js';
import { spokenDay, type IsoDay } from '../workbook/serial.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { withFormats } from './added-columns.js';
import { changesSection, heightOverTime, reportsOverTime } from './highlight-changes.js';
import { notJudged, ownWords, ratingKey } from './highlight-notes.js';
import { progressColumns, UNIT_WORDS } from './highlight-progress.js';
import { tiles } from './highlight-tiles.js';
import { compareWith, type Comparison } from './history/comparison.js';
import { readHistory } from './history/table.js';
import { ownWordsIn, type OwnWords } from './own-words.js';
import { Page, pagesOf } from './page.js';
import { BASE_STYLES, TONES } from './palette.js';
import { summarise } from './summary.js';
import { tabName } from './tabs.js';
import { unitsOf } from './units.js';
import { shortText } from './words.js';

/** Where the as-at date comes from: the officer chose it, or it is today. */
export type AsAtFrom = 'option' | 'today';

/** What the highlight report is made beside. */
export interface HighlightContext {
  readonly asAtFrom: AsAtFrom;
  /** The day on which it is made, where that is not the as-at date. */
  readonly today: IsoDay;
  /** The tab of the exceptions, which it may link to; null when there is none. */
  readonly exceptions: string | null;
  readonly comparison: Comparison | null;
  /** What people have written into the report that stands in the workbook. */
  readonly written: OwnWords;
}

/** The highlight report as a sheet: for the board, on A4 landscape, beside the reports that the workbook remembers. */
export function highlightSheet(
  review: Review,
  snapshot: Snapshot,
  asAtFrom: AsAtFrom = 'option',
  today: IsoDay = review.asAt,
): OwnSheet {
  const comparison = compareWith(readHistory(snapshot), review);
  const exceptions = tabName(snapshot, 'exceptions');
  return highlightWith(review, { asAtFrom, today, exceptions, comparison, written: ownWordsIn(snapshot) });
}

export function highlightWith(
  review: Review,
  { asAtFrom, today, exceptions, comparison, written }: HighlightContext,
): OwnSheet {
  const summary = summarise(review, { comparison, today });
  const { kind, units } = unitsOf(review);
  const columns = progressColumns(review, kind, units, comparison);
  const widths = columns.map(({ width }) => width);
  const last = widths.length - 1;
  // The charts stand over the two widest columns at the right: what to look at again, and the source.
  const chartColumns = [last - 1, last] as const;
  const page = new Page(widths, BASE_STYLES);

  page.text(`${review.plan.title}: highlight report`, 'title', undefined, last - 1);
  page.text(asAtLine(review, asAtFrom, comparison?.since ?? null), 'muted', undefined, last - 1);
  page.gap();
  const charts: OwnChart[] = [];
  const add = (chart: OwnChart | null): void => {
    if (chart) charts.push(chart);
  };
  add(tiles(page, summary, comparison?.since ?? null, chartColumns));
  page.gap();
  page.text(summary.headline, 'text');

  page.heading(`Progress by ${UNIT_WORDS[kind].toLowerCase()}`);
  const progress = page.table('PlumblineProgress', columns, units);

  const [level] = summary.levels;
  if (comparison) {
    const changes = () => {
      changesSection(page, review, comparison);
    };
    const overTime = () => {
      if (level) add(reportsOverTime(page, level, comparison, spokenDay(review.asAt), chartColumns));
    };
    // The chart is printed on one page: before the changes where it still fits, else after them.
    const height = heightOverTime(comparison);
    if (page.hasRoomFor(height)) {
      overTime();
      changes();
    } else {
      changes();
      if (comparison.reports.length > 0 && !page.hasRoomFor(height)) page.toNextPage();
      overTime();
    }
  }
  ownWords(page, written, widths.length);
  ratingKey(page, review);
  notJudged(page, review, summary.rowsNotRead, exceptions);

  // The header row is repeated only where the table goes on over a page: above another table it would mislead.
  const isLong = pagesOf(widths, page.rows.slice(0, progress.area.bottom + 1)) > 1;
  return {
    id: 'highlights',
    widths,
    styles: withFormats(BASE_STYLES, 'ruled', Object.values(written).flat(2)),
    rows: page.rows,
    tables: page.tables,
    charts,
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitWidth: true,
      ...(isLong ? { titleRows: [progress.area.top, progress.area.top] as const } : {}),
      footer: `Highlight report as at ${spokenDay(review.asAt)}`,
      area: { top: 0, left: 0, bottom: page.next - 1, right: last },
    },
    names: [],
    tabColour: TONES.complete.strong,
  };
}

/** "As at 15 June 2017 (chosen; the workbook says “Progress to June 15th, 2017”). Previous report: 30 April 2017." */
export function asAtLine(review: Review, asAtFrom: AsAtFrom, since: IsoDay | null = null): string {
  const [stated] = review.plan.statedDates;
  const chosen = asAtFrom === 'option' ? 'chosen' : 'today';
  const says = stated ? `; the workbook says “${shortText(stated.text, 70)}”` : '';
  const periods = new Set(
    review.plan.indicators.flatMap(({ actual, actualPeriod }) => (actual && actualPeriod ? [actualPeriod] : [])),
  );
  const [period] = periods;
  const figures = periods.size === 1 && period ? ` Figures are for ${shortText(period, 40)}.` : '';
  const previous = since === null ? '' : ` Previous report: ${spokenDay(since)}.`;
  return `As at ${spokenDay(review.asAt)} (${chosen}${says}).${figures}${previous}`;
}
