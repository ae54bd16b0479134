import { ratingHeader, ratingSeries, type RatingHeader } from '../vocabulary/rating-headers.js';
import { byPeriod } from './periods-in-order.js';
import type { ReadColumn, ReadTable } from './tables.js';
import { held, ratingIn, type Reading } from './values.js';

/** A column of ratings has been come to when it has so many of those of the fullest. */
const BEGUN = 0.3;
const MOST_GENERAL: readonly RatingHeader[] = ['whole', 'plain', 'part', 'other-day'];

/** Ratings from the oldest to the one that counts: what names no period is of now, unless it says of another day or a part. */
export function ratingsInOrder(rated: readonly ReadColumn[]): readonly ReadColumn[] {
  const columns = withoutParts(rated);
  const dated = columns.filter((column) => column.period !== null);
  if (dated.length === 0 || dated.length === columns.length) return byPeriod(columns);
  const undated = columns.filter((column) => column.period === null);
  const isNow = (column: ReadColumn): boolean => ['whole', 'plain'].includes(ratingHeader(column.header));
  return [...undated.filter((column) => !isNow(column)), ...byPeriod(dated), ...undated.filter(isNow)];
}

/** "RAG Oct | Confidence Oct | RAG Nov | Confidence Nov": what rates a part, or how sure somebody is, is no later rating. */
function withoutParts(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const isGeneral = (column: ReadColumn): boolean => ratingHeader(column.header) !== 'part';
  const periods = new Set(columns.filter(isGeneral).flatMap(({ period }) => (period === null ? [] : [period])));
  return columns.filter(
    (column) => column.mark !== undefined || isGeneral(column) || column.period === null || !periods.has(column.period),
  );
}

/**
 * Columns that name no period are not a history: the one that is headed as the overall rating counts, else the last that
 * has been come to; the others are what was said before. Undefined where periods are named, or there is one column.
 */
export function currentRating(
  table: ReadTable,
  columns: readonly ReadColumn[],
  reading: Reading,
): ReadColumn | undefined {
  if (columns.length < 2 || columns.some(({ period, mark }) => period !== null || mark !== undefined)) return undefined;
  const rated = columns.map(
    (column) =>
      table.rows
        .slice(0, 200)
        .filter(
          (row) => ratingIn(held(table, row, column.column, reading.settings), null, reading, null).rating !== null,
        ).length,
  );
  const fullest = Math.max(...rated);
  const begun = columns.filter((_, i) => (rated[i] ?? 0) >= Math.max(1, fullest * BEGUN));
  const most = MOST_GENERAL.map((kind) => begun.filter((column) => ratingHeader(column.header) === kind));
  return most.find((some) => some.length > 0)?.at(-1) ?? columns.at(-1);
}

/** Columns headed otherwise, and as generally as the one that counts: which of them is the current one is not told. */
export function rivalsOf(columns: readonly ReadColumn[], current: ReadColumn | undefined): readonly ReadColumn[] {
  if (current === undefined) return [];
  const kind = ratingHeader(current.header);
  return columns.filter(
    (column) => ratingHeader(column.header) === kind && ratingSeries(column.header) !== ratingSeries(current.header),
  );
}

/**
 * Whether a column rates what the current one does, at another time: its header says so, or stands before it and is as
 * general. "Cost RAG" beside "Overall RAG" rates something else.
 */
export function isEarlier(column: ReadColumn, current: ReadColumn): boolean {
  const kind = ratingHeader(column.header);
  return kind === 'other-day' || (kind === ratingHeader(current.header) && column.column < current.column);
}
