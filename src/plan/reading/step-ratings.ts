import type { RatingValue } from '../model.js';
import { readRating } from '../vocabulary/ratings.js';
import type { DraftItem } from './drafts.js';
import type { ReadTable } from './tables.js';
import { held, type Reading } from './values.js';

/** From the worst to the best of what is not over. */
const WORST: readonly RatingValue[] = [
  'overdue',
  'red',
  'amber-red',
  'amber',
  'amber-green',
  'green',
  'in-progress',
  'on-hold',
  'not-started',
];

/**
 * Where a row's dates and its ratings stand in as many lines, each line is a step: those rated complete are done, and the
 * row is rated as the worst of the others.
 */
export function readStepRatings(item: DraftItem, row: number, table: ReadTable, reading: Reading): void {
  const { due, ratingAt } = item;
  if (due?.reading.kind !== 'dated' || due.reading.steps.length < 2 || ratingAt === null) return;
  const { text } = held(table, row, ratingAt.column, reading.settings);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const { steps } = due.reading;
  if (lines.length !== steps.length) return;
  const values = lines.map((line) => {
    const read = readRating(line, reading.legend.words, reading.settings);
    return read !== null && 'value' in read ? read.value : null;
  });
  if (values.includes(null)) return;
  const value = WORST.find((one) => values.includes(one)) ?? 'complete';
  item.rating = { text, value, from: 'text', assumed: false, at: ratingAt, period: null, fillValue: null };
  item.ratingUnread = null;
  item.due = {
    ...due,
    reading: { ...due.reading, steps: steps.filter((_, i) => values[i] !== 'complete' && values[i] !== 'closed') },
  };
}
