import { fold } from '../vocabulary/words.js';
import { ratingHeader, ratingSeries } from '../vocabulary/rating-headers.js';
import type { Assigned, Candidate } from './roles.js';

type Headed = Candidate & { readonly header: string };

/** So many cells must say a rating for a column of statuses to stand in a row with ratings. */
const MOSTLY = 0.5;

/**
 * "Status Oct 24 | Status Apr 25", "Previous RAG | Status": where things stand, at one time and another. They are one
 * series of ratings, whichever word heads them, so that the latest counts and the others are its history.
 */
export function joinSeries(candidates: readonly Headed[], given: Map<number, Assigned>): void {
  const held = (role: Assigned['role']): readonly Headed[] =>
    candidates.filter(({ column }) => given.get(column)?.role === role);
  const status = held('status')[0];
  if (status === undefined || ratingHeader(status.header) === 'part') return;
  const name = ratingSeries(status.header);
  const isSame = ({ header }: Headed): boolean =>
    name !== '' && ratingSeries(header) === name && fold(header) !== fold(status.header);
  const ratings = held('rating').filter(({ cells }) => cells.filled > 0);
  if (ratings.length === 0) return;
  const isOfBefore = ratings.every(({ header }) => ratingHeader(header) === 'other-day');
  if (!ratings.every(isSame) && !isOfBefore) return;
  if (status.cells.ratings >= MOSTLY) {
    given.set(status.column, { role: 'rating', confidence: given.get(status.column)?.confidence ?? MOSTLY });
    return;
  }
  // What cannot be compared with it is of another day, and does not count beside it.
  if (isOfBefore && ratingHeader(status.header) !== 'other-day')
    for (const { column } of ratings) given.set(column, { role: 'other', confidence: MOSTLY });
}
