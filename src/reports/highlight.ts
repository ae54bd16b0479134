import type { Review } from '../checks/finding.js';
import type { NotJudged, Place, RatingFrom, RatingValue } from '../plan/model.js';
import { cellName } from '../workbook/address.js';
import type { OwnCell, OwnChart, OwnSheet } from '../workbook/edits.js';
import { spokenDay } from '../workbook/serial.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { inFewWords } from './concerns.js';
import { Page, figure, linkTo, text, type TableColumn } from './page.js';
import { BASE_STYLES, TONES } from './palette.js';
import { LEVEL_TITLES, ratingWord, RATING_WORDS, summarise, type Count, type LevelCounts } from './summary.js';
import { tabName } from './tabs.js';
import { unitsOf, type Unit, type UnitKind } from './units.js';
import { sayCount, shortText } from './words.js';

/** Where the as-at date comes from: the officer chose it, or it is today. */
export type AsAtFrom = 'option' | 'today';

/** No. · title · lead · rating · complete · past · next due · on target · look again · source. */
const WIDTHS = [8, 42, 20, 15, 13, 13, 15, 15, 44, 10];
/** The tiles stand under these columns: between the titles and the chart. */
const FIRST_TILE = 2;
const TILES = 6;
const CHART_LEFT = 8;
/** Rows ruled for the officer's own words. */
const OWN_WORDS_ROWS = 3;
const NOT_JUDGED_SHOWN = 10;

const UNIT_WORDS: Readonly<Record<UnitKind, string>> = {
  recommendation: 'Recommendation',
  group: 'Group of actions',
  theme: 'Theme',
  sheet: 'Sheet',
  lead: 'Lead',
  plan: 'Plan',
};

const FROM_WORDS: Readonly<Record<RatingFrom, string>> = {
  text: 'the usual meaning',
  fill: 'the colour of the cell',
  key: 'the plan’s own key',
  setting: 'your answer',
};

/** The highlight report as a sheet: for the board, on A4 landscape. */
export function highlightSheet(review: Review, snapshot: Snapshot, asAtFrom: AsAtFrom = 'option'): OwnSheet {
  return highlightWith(review, asAtFrom, tabName(snapshot, 'exceptions'));
}

/** The same, with the tab of the exceptions that it may link to; null when there is none. */
export function highlightWith(review: Review, asAtFrom: AsAtFrom, exceptions: string | null): OwnSheet {
  const summary = summarise(review);
  const page = new Page(WIDTHS, BASE_STYLES);

  page.row([{ value: `${review.plan.title}: highlight report`, style: 'title' }], 32);
  page.text(asAtLine(review, asAtFrom), 'muted', undefined, CHART_LEFT);
  page.gap();
  const chart = tiles(page, summary.levels);
  page.gap();
  for (const sentence of summary.sentences) page.text(sentence, 'text');

  const { kind, units } = unitsOf(review);
  page.heading(`Progress by ${UNIT_WORDS[kind].toLowerCase()}`);
  const progress = page.table('PlumblineProgress', progressColumns(review, kind, units), units);

  ownWords(page, 'Key successes');
  ownWords(page, 'Next steps');
  ratingKey(page, review);
  notJudged(page, review, summary.rowsNotRead, exceptions);

  return {
    id: 'highlights',
    widths: WIDTHS,
    styles: BASE_STYLES,
    rows: page.rows,
    tables: page.tables,
    charts: chart ? [chart] : [],
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitWidth: true,
      titleRows: [progress.area.top, progress.area.top],
      footer: `Highlight report as at ${spokenDay(review.asAt)}`,
      area: { top: 0, left: 0, bottom: page.next - 1, right: WIDTHS.length - 1 },
    },
    names: [],
    tabColour: TONES.complete.strong,
  };
}

/** "As at 15 June 2017 (chosen; the workbook says “Progress to June 15th, 2017”)." */
export function asAtLine(review: Review, asAtFrom: AsAtFrom): string {
  const [stated] = review.plan.statedDates;
  const chosen = asAtFrom === 'option' ? 'chosen' : 'today';
  const says = stated ? `; the workbook says “${shortText(stated.text, 70)}”` : '';
  const periods = new Set(
    review.plan.indicators.flatMap(({ actual, actualPeriod }) => (actual && actualPeriod ? [actualPeriod] : [])),
  );
  const [period] = periods;
  const figures = periods.size === 1 && period ? ` Figures are for ${shortText(period, 40)}.` : '';
  return `As at ${spokenDay(review.asAt)} (${chosen}${says}).${figures}`;
}

/** The counts: a word over a number each, in tables that the chart is drawn from. */
function tiles(page: Page, levels: readonly LevelCounts[]): OwnChart | null {
  const keys = new Map<string, Count>();
  for (const { counts } of levels) {
    for (const count of counts) if (!keys.has(count.key)) keys.set(count.key, count);
  }
  const all = [...keys.values()];
  const series: { name: { row: number; column: number }; values: OwnChart['categories']; colour: string }[] = [];
  let categories: OwnChart['categories'] | null = null;
  for (let start = 0; start < all.length; start += TILES) {
    const some = all.slice(start, start + TILES);
    if (start > 0) page.gap();
    const header = page.next;
    const words = uniqueWords(some.map(({ word }) => word));
    page.row(
      [
        null,
        { value: start === 0 ? 'Ratings' : 'Further ratings', style: 'tileHeader' },
        ...some.map(({ key }, at): OwnCell => ({ value: words[at] ?? RATING_WORDS[key], style: `tile-${key}` })),
      ],
      24,
    );
    for (const { level, total, counts } of levels) {
      page.row(
        [
          null,
          { value: `${LEVEL_TITLES[level]}: ${total}`, style: 'label' },
          ...some.map(({ key }): OwnCell => ({
            value: counts.find((one) => one.key === key)?.count ?? 0,
            style: `figure-${key}`,
          })),
        ],
        34,
      );
    }
    page.tables.push({
      name: start === 0 ? 'PlumblineRatings' : `PlumblineRatings${start / TILES + 1}`,
      area: { top: header, left: 1, bottom: page.next - 1, right: FIRST_TILE + some.length - 1 },
      filter: false,
    });
    // The chart shows the highest level only: beside a hundred actions, eighteen recommendations are not seen.
    categories ??= { top: header + 1, left: 1, bottom: header + 1, right: 1 };
    some.forEach(({ key }, at) => {
      const column = FIRST_TILE + at;
      if ((levels[0]?.counts.find((one) => one.key === key)?.count ?? 0) === 0) return;
      const values = { top: header + 1, left: column, bottom: header + 1, right: column };
      series.push({ name: { row: header, column }, values, colour: TONES[key].strong });
    });
  }
  const [first] = levels;
  if (!categories || !first || series.length === 0) return null;
  const said = first.counts.filter(({ count }) => count > 0).map(({ word, count }) => `${word} ${count}`);
  return {
    name: 'PlumblineChart',
    title: `${LEVEL_TITLES[first.level]} by rating`,
    kind: 'bar-stacked',
    series,
    categories,
    place: { top: 0, left: CHART_LEFT, bottom: Math.max(page.next - 1, 5), right: CHART_LEFT + 1 },
    alt: `${LEVEL_TITLES[first.level]} by rating: ${said.join(', ')}.`,
  };
}

/** Table headers must differ; a council's word may serve two ratings. */
function uniqueWords(words: readonly string[]): readonly string[] {
  return words.map((word, at) => {
    const before = words.slice(0, at).filter((one) => one.toLowerCase() === word.toLowerCase()).length;
    return before === 0 ? word : `${word} (${before + 1})`;
  });
}

function progressColumns(review: Review, kind: UnitKind, units: readonly Unit[]): readonly TableColumn<Unit>[] {
  const oneSheet = new Set(units.map(({ at }) => at.sheet)).size === 1;
  return [
    { header: 'No.', cell: ({ ref }) => text(ref ?? '–') },
    { header: UNIT_WORDS[kind], cell: ({ title }) => text(shortText(title, 260)) },
    { header: kind === 'lead' ? 'Who' : 'Lead', cell: ({ leads }) => text(leadsOf(leads)) },
    { header: 'Rating', cell: (unit) => ratingCell(review, unit) },
    {
      header: 'Actions complete',
      cell: ({ actions, complete }) => text(actions.length === 0 ? 'none listed' : `${complete} of ${actions.length}`),
    },
    { header: 'Past date', cell: ({ pastDate }) => ({ value: pastDate, style: pastDate > 0 ? 'alert' : 'number' }) },
    {
      header: 'Next due',
      cell: ({ nextDue }) => (nextDue === null ? text('–') : { value: { day: nextDue }, style: 'date' }),
    },
    { header: 'Indicators on target', cell: ({ indicators }) => text(onTarget(indicators)) },
    {
      header: 'Look at again',
      cell: ({ lookAgain }) => text(inFewWords(lookAgain, (message) => shortText(message, 110)) || '–'),
    },
    { header: 'Source', cell: ({ at }) => linkTo(at, oneSheet ? cellName(at) : `Go to ${cellName(at)}`) },
  ];
}

function leadsOf(leads: readonly string[]): string {
  if (leads.length === 0) return '–';
  const shown = leads.slice(0, 3).map((lead) => shortText(lead, 60));
  return leads.length > 3 ? `${shown.join('; ')} and ${leads.length - 3} more` : shown.join('; ');
}

function ratingCell(review: Review, { rating, actions }: Unit): OwnCell {
  if (rating !== null) return text(ratingWord(review, rating), `rating-${rating}`);
  return text(actions.length === 0 ? '–' : 'see actions');
}

function onTarget({ total, judged, met }: Unit['indicators']): string {
  if (total === 0) return 'none set';
  if (judged === 0) return `${total} not judged`;
  const rest = total - judged;
  return `${met} of ${judged}${rest > 0 ? `; ${rest} not judged` : ''}`;
}

/** A headed space with ruled lines: filled with the officer's own words, never with ours. */
function ownWords(page: Page, heading: string): void {
  page.heading(heading);
  const ruled = Array.from(WIDTHS, (): OwnCell => ({ value: null, style: 'ruled' }));
  for (let row = 0; row < OWN_WORDS_ROWS; row++) page.row(ruled, 20);
}

interface KeyLine {
  readonly written: string;
  readonly value: RatingValue;
  readonly rows: number;
  readonly because: string;
}

function ratingKey(page: Page, review: Review): void {
  const lines = new Map<string, { value: RatingValue; rows: number; because: string; written: string }>();
  for (const { rating } of [...review.plan.items, ...review.plan.indicators]) {
    if (!rating) continue;
    const written = shortText(rating.text, 40) || 'blank';
    const id = `${written.toLowerCase()} ${rating.value} ${rating.from}`;
    const line = lines.get(id);
    if (line) line.rows++;
    else {
      const because = rating.assumed ? `${FROM_WORDS[rating.from]} (assumed: please check)` : FROM_WORDS[rating.from];
      lines.set(id, { written, value: rating.value, rows: 1, because });
    }
  }
  page.heading('Rating key');
  if (lines.size === 0) {
    page.text('The plan gives no ratings.', 'text');
    return;
  }
  const columns: readonly TableColumn<KeyLine>[] = [
    { header: 'As the plan writes it', cell: ({ written }) => text(written) },
    { header: 'Read as', cell: ({ value }) => text(RATING_WORDS[value], `rating-${value}`) },
    { header: 'Rows', cell: ({ rows }) => figure(rows) },
    { header: 'By', cell: ({ because }) => text(because) },
  ];
  const order = Object.keys(TONES);
  const sorted = [...lines.values()].sort(
    (a, b) => order.indexOf(a.value) - order.indexOf(b.value) || b.rows - a.rows || (a.written < b.written ? -1 : 1),
  );
  page.table('PlumblineKey', columns, sorted, 1);
}

interface Unjudged {
  readonly what: string;
  readonly why: string;
  rows: number;
  readonly at: Place;
}

/** What was not judged, alike ones together; the whole list is on the exceptions sheet. */
function notJudged(page: Page, review: Review, rowsNotRead: number, exceptions: string | null): void {
  page.heading('Not judged');
  const lines = together(review.notJudged);
  const unread =
    rowsNotRead === 0 ? 'Every row was read.' : `${sayCount(rowsNotRead, 'row was', 'rows were')} not read.`;
  const judged =
    lines.length === 0
      ? 'Nothing was left unjudged.'
      : `${sayCount(review.notJudged.length, 'thing', 'things')} could not be judged.`;
  page.text(`${judged} ${unread}`, 'text');
  if (exceptions !== null) {
    const link = { sheet: exceptions, cell: { row: 0, column: 0 }, tip: `Go to ${exceptions}` };
    page.text('See the whole list with the exceptions', 'textLink', link);
  }
  if (lines.length === 0) return;
  const columns: readonly TableColumn<Unjudged>[] = [
    { header: 'Why', cell: ({ why }) => text(shortText(why, 300)) },
    { header: 'What was not judged', cell: ({ what }) => text(what) },
    { header: 'Times', cell: ({ rows }) => figure(rows) },
    { header: 'First at', cell: ({ at }) => linkTo(at, `Go to ${cellName(at)}`) },
  ];
  page.table('PlumblineNotJudged', columns, lines.slice(0, NOT_JUDGED_SHOWN), 1);
  if (lines.length > NOT_JUDGED_SHOWN) {
    page.text(`${lines.length - NOT_JUDGED_SHOWN} further reasons are with the exceptions.`, 'muted');
  }
}

function together(all: readonly NotJudged[]): readonly Unjudged[] {
  const lines = new Map<string, Unjudged>();
  for (const { what, why, at } of all) {
    const id = `${what}\n${why}`;
    const line = lines.get(id);
    if (line) line.rows++;
    else lines.set(id, { what, why, rows: 1, at });
  }
  return [...lines.values()].sort((a, b) => b.rows - a.rows);
}
