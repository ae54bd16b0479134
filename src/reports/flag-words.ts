import type { Review } from '../checks/finding.js';
import type { RatingValue } from '../plan/model.js';
import { CLEAR_WORDS, PLAIN_WORDS, SOFT_WORDS } from '../plan/vocabulary/rating-words.js';

/** What a word in a rating or status cell means to a flag: nothing more is asked; or the lateness is already said. */
export type WordMeaning = 'finished' | 'behind';

/** Excel compares no more than 255 characters of a text with a list. */
const LONGEST = 250;

/** A cell's text as the flags compare it: what `LEFT(LOWER(TRIM(…)),250)` gives. Only plain spaces are trimmed. */
export function compared(text: string): string {
  return text
    .toLowerCase()
    .split(' ')
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, LONGEST);
}

/** Signs that end the word with which a progress text opens. */
export const WORD_ENDS = ['\n', '.', ';', ':', '(', '-', '–', ','] as const;

/** The openings of a progress text that may be its status: all up to each sign that may end it. */
export function openings(text: string): readonly string[] {
  return WORD_ENDS.map((sign) => compared(text.includes(sign) ? text.slice(0, text.indexOf(sign)) : text));
}

const BEHIND: ReadonlySet<RatingValue> = new Set(['red', 'amber-red', 'overdue']);

function meaningOf(value: RatingValue, greenEnds: boolean): WordMeaning | null {
  if (value === 'complete' || value === 'closed' || (greenEnds && value === 'green')) return 'finished';
  return BEHIND.has(value) ? 'behind' : null;
}

/**
 * The words of this plan, as cells hold them, that end an action or say that it is behind: the usual ones, unless the
 * plan's key or the officer's answer gives them another meaning, and all that were read so. `written` gives the text
 * of a rating's cell; where one word means two things, the one that keeps the flags away counts.
 */
export function flagWords(
  review: Review,
  greenEnds: boolean,
  written: readonly { readonly text: string; readonly value: RatingValue }[],
): ReadonlyMap<string, WordMeaning> {
  const { ratingKey } = review.plan;
  const usual = new Map<string, WordMeaning | null>();
  for (const [word, value] of [...CLEAR_WORDS, ...PLAIN_WORDS, ...SOFT_WORDS])
    usual.set(word, meaningOf(value, greenEnds));
  for (const { token, value } of ratingKey) {
    usual.set(compared(token), value === 'not-scored' ? null : meaningOf(value, greenEnds));
  }
  for (const [token, value] of review.settings.ratings) {
    usual.set(compared(token), value === 'none' ? null : meaningOf(value, greenEnds));
  }
  const words = new Map<string, WordMeaning>();
  const add = (word: string, meaning: WordMeaning | null): void => {
    if (word !== '' && meaning !== null && words.get(word) !== 'finished') words.set(word, meaning);
  };
  for (const { text, value } of written) add(compared(text), meaningOf(value, greenEnds));
  for (const [word, meaning] of usual) add(word, meaning);
  return words;
}
