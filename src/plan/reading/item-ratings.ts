import type { Place, Rating } from '../model.js';
import type { DraftItem } from './drafts.js';
import { isYesNo, type ItemColumns } from './item-columns.js';
import { isEarlier } from './rating-columns.js';
import type { ReadColumn, ReadTable } from './tables.js';
import { held, ratingIn, type Held, type Reading } from './values.js';

const BAU = /^\W*(?:now\s+)?(?:business as usual|bau)\b/i;

/**
 * Reads an item's rating and the earlier ones, and where a rating would stand.
 *
 * @param nameAt the column of its title: its fill is the row's own
 * @param rated the columns that rate it
 */
export function readRatings(
  item: DraftItem,
  row: number,
  nameAt: number,
  rated: readonly ReadColumn[],
  table: ReadTable,
  columns: ItemColumns,
  reading: Reading,
): void {
  const { grid } = table;
  const { status, current, asksDone, saysStatus } = columns;
  if (rated.some(({ mark }) => mark !== undefined)) {
    readMarks(item, row, rated, table);
    return;
  }
  const rowFill = reading.looks.at(grid.sheet.name, row, nameAt).fill;
  const stands = rated.length > 0 ? rated : status === undefined || isYesNo(status) ? [] : [status];
  item.ratingExpected = !asksDone && (columns.isRated || saysStatus.length > 0);
  const counts = current !== undefined && stands.includes(current) ? current : null;
  const used = counts === null ? stands : [...stands.filter((one) => isEarlier(one, counts)), counts];
  const found: Rating[] = [];
  let silent: Held | null = null;
  for (const column of used) {
    const at: Held = held(table, row, column.column, reading.settings);
    const merged = grid.merge(row, column.column);
    const base = merged !== null && merged.left < column.column ? null : rowFill;
    const { rating, unread } = ratingIn(at, column.period, reading, base);
    item.ratingAt = at.at;
    if (rating !== null) {
      found.push(rating);
      item.ratingUnread = null;
    }
    if (unread !== null) item.ratingUnread = unread;
    else if (rating === null && at.text !== '') silent = at;
  }
  if (silent !== null && found.length === 0 && item.ratingUnread === null) noteSilence(item, silent);
  const latest = found.at(-1);
  item.rating = latest !== undefined && (counts === null || latest.at.column === counts.column) ? latest : null;
  if (counts !== null && item.rating !== null && !isOver(item.rating)) readRivals(item, row, columns, table, reading);
  item.history = item.rating === null ? found : found.slice(0, -1);
  if (item.rating !== null) item.ratingAt = item.rating.at;
  const claim = item.updates[0];
  if (item.rating === null && claim !== undefined) {
    if (BAU.test(claim.text)) {
      item.businessAsUsual = true;
      item.rating = {
        text: claim.text.split('\n')[0] ?? claim.text,
        value: 'complete',
        from: 'text',
        assumed: true,
        at: claim.at,
        period: null,
        fillValue: null,
      };
    }
  }
  if (item.rating !== null && /business as usual|\bbau\b/i.test(item.rating.text)) item.businessAsUsual = true;
}

function isOver({ value }: Rating): boolean {
  return value === 'complete' || value === 'closed';
}

/** Where another column may be the current one and says that the item is over, that is kept: it is not to be called late. */
function readRivals(item: DraftItem, row: number, { rivals }: ItemColumns, table: ReadTable, reading: Reading): void {
  for (const { column } of rivals) {
    const { rating } = ratingIn(held(table, row, column, reading.settings), null, reading, null);
    if (rating !== null && isOver(rating)) item.ratedDone = rating;
  }
}

/** "N/A" and "TBC" are no ratings, and no blanks: the one asks for no rating, the other says that there is none yet. */
export function noteSilence(item: DraftItem, { text, at }: Held): void {
  if (/^(?:n\s?[/.]?\s?a\.?|not applicable)$/i.test(text.trim()))
    item.ratingUnread = { text, why: 'it says that no rating applies', at };
  else if (/\p{L}/u.test(text)) item.statusText = text;
}

/** "R | A | G | Done" with a cross under one of them: the header is the rating. Under two, it is not told. */
function readMarks(item: DraftItem, row: number, rated: readonly ReadColumn[], table: ReadTable): void {
  const at = (column: ReadColumn): Place => ({ sheet: table.grid.sheet.name, row, column: column.column });
  const marked = rated.filter(({ mark, column }) => mark !== undefined && table.grid.text(row, column) !== '');
  const [first, second] = marked;
  item.ratingExpected = true;
  item.ratingAt = first === undefined ? (rated[0] === undefined ? null : at(rated[0])) : at(first);
  if (first?.mark === undefined) return;
  if (second !== undefined) {
    const text = marked.map(({ header }) => header).join(' and ');
    item.ratingUnread = { text, why: 'several are marked', at: at(first) };
    return;
  }
  item.rating = {
    text: first.header,
    value: first.mark,
    from: 'text',
    assumed: false,
    at: at(first),
    period: null,
    fillValue: null,
  };
}
