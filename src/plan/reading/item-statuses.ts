import type { Rating, Status } from '../model.js';
import { saysFinished } from '../vocabulary/finished-words.js';
import { readStatus, saysUnfinished, statusOfRating } from '../vocabulary/statuses.js';
import { isYesOrNo, readYesNo } from '../vocabulary/yes-no.js';
import type { DraftItem } from './drafts.js';
import { isTurnedDown, type ItemColumns } from './item-columns.js';
import { noteSilence } from './item-ratings.js';
import type { ReadTable } from './tables.js';
import { held, heldText, ratingIn, type Held, type Reading } from './values.js';

/** Reads where an item stands: by its rating, its status, an update that opens with one, a completion date, a percentage. */
export function readStatusOf(
  item: DraftItem,
  row: number,
  table: ReadTable,
  columns: ItemColumns,
  reading: Reading,
): void {
  const { settings } = reading;
  const { status, ratings, saysStatus, asksDone } = columns;
  const ratedBy = item.rating === null ? null : statusOfRating(item.rating.value);
  item.status = ratedBy ?? 'unknown';
  const said =
    status === undefined ? null : statusCell(held(table, row, status.column, settings), status.header, reading);
  if (said !== null && status !== undefined && ratings.length > 0) {
    if (ratedBy === null || ['complete', 'closed', 'on-hold', 'not-started'].includes(said.status)) {
      if (ratedBy !== 'complete' && ratedBy !== 'closed')
        item.status = said.status === 'not-started' && said.assumed ? (ratedBy ?? 'open') : said.status;
      item.statusText = heldText(table, row, status.column, settings);
    }
    if (item.rating === null && said.rating !== null && (said.status === 'complete' || said.status === 'closed')) {
      item.rating = said.rating;
      item.ratingUnread = null;
    }
  } else if (said !== null && item.rating === null && said.status !== 'unknown') {
    item.status = said.status;
    item.statusText = said.text;
    item.rating = said.rating;
    if (said.rating !== null) item.ratingUnread = null;
  }
  if (
    said === null &&
    status !== undefined &&
    ratings.length === 0 &&
    item.rating === null &&
    item.ratingUnread === null
  ) {
    const silent = held(table, row, status.column, settings);
    if (isYesOrNo(silent.text))
      item.ratingUnread = {
        text: silent.text,
        why: `what it means under “${status.header}” is not stated`,
        at: silent.at,
      };
    else if (silent.text !== '') noteSilence(item, silent);
  }
  if (item.rating === null && ratings.length === 0 && status === undefined) {
    for (const update of saysStatus.map((column) => held(table, row, column.column, settings))) {
      const claim = update.text === '' ? null : readStatus(update.text);
      if (claim === null) continue;
      item.status = claim.status;
      item.statusText = update.text.split('\n')[0] ?? update.text;
      item.ratingAt = update.at;
      if (claim.value !== null)
        item.rating = {
          text: item.statusText,
          value: claim.value,
          from: 'text',
          assumed: claim.assumed,
          at: update.at,
          period: null,
          fillValue: null,
        };
    }
  }
  const decided = columns.decision === undefined ? '' : heldText(table, row, columns.decision.column, settings);
  if (item.rating === null && isTurnedDown(decided)) {
    item.status = 'closed';
    item.statusText = decided;
  }
  if (item.status === 'unknown' && asksDone && item.ratingUnread === null) item.status = 'open';
  // Where completion dates are all that tells how far it is, a row without one is open.
  const finished = columns.only('completed-on');
  if (item.status === 'unknown' && item.completed === null && !item.ratingExpected && (finished?.cells.filled ?? 0) > 0)
    item.status = 'open';
  if (item.status === 'unknown' && item.ratingUnread !== null && saysUnfinished(item.ratingUnread.text))
    item.status = 'open';
  const done = saidDone(item, row, table, columns, reading);
  if (done !== null) {
    item.status = 'complete';
    item.statusText = done;
  }
  if (item.status === 'unknown' && item.rating === null) {
    if (item.completed?.reading.kind === 'dated' || (item.percentComplete !== null && item.percentComplete >= 1))
      item.status = 'complete';
    else if (item.percentComplete === 0) item.status = 'not-started';
    else if (item.percentComplete !== null) item.status = 'open';
  }
}

/** "Completed" where a date would stand: it is done, unless the row says in words how far it is. Null when nothing says so. */
function saidDone(
  item: DraftItem,
  row: number,
  table: ReadTable,
  columns: ItemColumns,
  { settings }: Reading,
): string | null {
  const isOpen = item.status === 'unknown' || (item.status === 'open' && item.statusText === null);
  if (!isOpen || item.completed?.reading.kind === 'dated' || item.rating?.value === 'in-progress') return null;
  const { due, revised } = columns;
  const texts = [due, ...revised, columns.only('completed-on')].map((column) =>
    column === undefined ? '' : heldText(table, row, column.column, settings),
  );
  return texts.find(saysFinished) ?? null;
}

function statusCell(
  found: Held,
  header: string,
  reading: Reading,
): { status: Status; rating: Rating | null; text: string; assumed: boolean } | null {
  if (found.text === '') return null;
  const answer = readYesNo(found.text, header);
  if (answer !== null) {
    const { value, assumed } = answer;
    const rating: Rating | null =
      value === null
        ? null
        : { text: found.text, value, from: 'text', assumed, at: found.at, period: null, fillValue: null };
    return { status: answer.status, rating, text: found.text, assumed };
  }
  const { rating } = ratingIn(found, null, reading, null);
  if (rating !== null)
    return { status: statusOfRating(rating.value), rating, text: found.text, assumed: rating.assumed };
  const claim = readStatus(found.text);
  return claim === null ? null : { status: claim.status, rating: null, text: found.text, assumed: claim.assumed };
}
