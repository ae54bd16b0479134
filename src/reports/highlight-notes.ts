import type { Review } from '../checks/finding.js';
import type { NotJudged, Place, RatingFrom, RatingValue } from '../plan/model.js';
import { cellName } from '../workbook/address.js';
import type { OwnCell } from '../workbook/edits.js';
import { AFTER_OWN_WORDS, OWN_WORDS, type OwnWords } from './own-words.js';
import { figure, linkTo, text, type Page, type TableColumn } from './page.js';
import { TONES } from './palette.js';
import { RATING_WORDS } from './summary.js';
import { sayCount, shortText } from './words.js';

/** Rows ruled for the officer's own words. */
const OWN_WORDS_ROWS = 3;
const NOT_JUDGED_SHOWN = 10;

const FROM_WORDS: Readonly<Record<RatingFrom, string>> = {
  text: 'the usual meaning',
  fill: 'the colour of the cell',
  key: 'the plan’s own key',
  setting: 'your answer',
};

/** Headed spaces with ruled lines: they hold the officer's own words, never ours, and keep what was written there. */
export function ownWords(page: Page, written: OwnWords, columns: number): void {
  for (const heading of OWN_WORDS) {
    page.heading(heading);
    const lines = written[heading] ?? [];
    for (let row = 0; row < Math.max(OWN_WORDS_ROWS, lines.length); row++) {
      const line = lines[row] ?? [];
      const ruled = Array.from({ length: columns }, (_, at): OwnCell => line[at] ?? { value: null, style: 'ruled' });
      page.row(ruled, 20);
    }
  }
}

interface KeyLine {
  readonly written: string;
  readonly value: RatingValue;
  readonly rows: number;
  readonly because: string;
}

export function ratingKey(page: Page, review: Review): void {
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
  page.heading(AFTER_OWN_WORDS);
  if (lines.size === 0) {
    page.text('The plan gives no ratings.', 'text');
    return;
  }
  const columns: readonly TableColumn<KeyLine>[] = [
    { header: 'As the plan writes it', cell: ({ written }) => text(written) },
    { header: 'By', cell: ({ because }) => text(because) },
    { header: 'Read as', cell: ({ value }) => text(RATING_WORDS[value], `rating-${value}`) },
    { header: 'Rows', cell: ({ rows }) => figure(rows) },
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
export function notJudged(page: Page, review: Review, rowsNotRead: number, exceptions: string | null): void {
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
