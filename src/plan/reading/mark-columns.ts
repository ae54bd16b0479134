import type { RatingValue } from '../model.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import { readRating, type RatingKey } from '../vocabulary/ratings.js';
import type { Evidence } from './evidence.js';

/** So few columns may be for something else: "Complete | Overdue" with a Y in both. */
const FEWEST = 3;
const LONGEST_HEADER = 16;

/**
 * Neighbouring columns headed with a rating each, in which a mark says which one it is: "R | A | G | Done" with a cross
 * under one of them. Gives the rating of each such column; none where fewer than three stand together, or any of them
 * holds more than marks.
 */
export function markColumns(
  columns: readonly { readonly column: number; readonly own: string; readonly cells: Evidence }[],
  key: RatingKey,
): ReadonlyMap<number, RatingValue> {
  const found = new Map<number, RatingValue>();
  let run: { column: number; value: RatingValue }[] = [];
  const close = (): void => {
    const isOneEach = new Set(run.map(({ value }) => value)).size === run.length;
    if (run.length >= FEWEST && isOneEach) for (const { column, value } of run) found.set(column, value);
    run = [];
  };
  for (const { column, own, cells } of columns) {
    const read = own === '' || own.length > LONGEST_HEADER ? null : readRating(own, key, DEFAULT_SETTINGS);
    const isMarks = cells.filled === 0 || cells.marks === 1;
    const value = read !== null && 'value' in read && isMarks ? read.value : null;
    if (value === null || column !== (run.at(-1)?.column ?? column - 1) + 1) close();
    if (value !== null) run.push({ column, value });
  }
  close();
  return [...found.keys()].some((column) => columns.some((one) => one.column === column && one.cells.filled > 0))
    ? found
    : new Map();
}
