import type { ReadColumn, ReadTable } from './tables.js';
import { held, ratingIn, type Reading } from './values.js';

/** A column of ratings has been come to when it has so many of those of the fullest. */
const BEGUN = 0.3;

/** Orders columns of several periods from the oldest to the latest. */
export function byPeriod(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const isDated = columns.every((column) => column.order?.dated === true);
  if (!isDated && runsBackwards(columns)) return [...columns].reverse();
  return [...columns].sort((a, b) =>
    isDated && a.order !== null && b.order !== null && a.order.order !== b.order.order
      ? a.order.order < b.order.order
        ? -1
        : 1
      : a.column - b.column,
  );
}

/** "Feb, Jan, Dec, Nov": without years, months that go back from the left are the newest first. */
function runsBackwards(columns: readonly ReadColumn[]): boolean {
  if (columns.length < 2) return false;
  const months = columns.map((column) => (column.order === null ? null : Number(column.order.order.slice(5, 7))));
  return months.every((month, i) => {
    const before = i === 0 ? null : (months[i - 1] ?? null);
    return month !== null && (i === 0 || (before !== null && (month - before + 12) % 12 > 6));
  });
}

/**
 * Columns that name no period are not a history: the last that has been come to counts alone, the others are what was
 * said before. Undefined where periods are named, or there is one column.
 */
export function currentRating(
  table: ReadTable,
  columns: readonly ReadColumn[],
  reading: Reading,
): ReadColumn | undefined {
  if (columns.length < 2 || columns.some((column) => column.period !== null)) return undefined;
  const rated = columns.map(
    (column) =>
      table.rows
        .slice(0, 200)
        .filter(
          (row) => ratingIn(held(table, row, column.column, reading.settings), null, reading, null).rating !== null,
        ).length,
  );
  const most = Math.max(...rated);
  return columns.findLast((_, i) => (rated[i] ?? 0) >= Math.max(1, most * BEGUN)) ?? columns.at(-1);
}
