import { itemCheck } from './shared/define.js';
import { newestTexts } from './shared/state.js';
import { named, quoted, ratingWords, valueWord } from './shared/wording.js';
import type { RatingValue } from '../plan/model.js';
import { ratingClaim } from '../plan/vocabulary/claims.js';

/** Ratings that two words may both mean: a text that says one does not contradict the other. */
const SAME: readonly (readonly [RatingValue, RatingValue])[] = [
  ['amber', 'amber-green'],
  ['amber', 'amber-red'],
  ['green', 'amber-green'],
  ['red', 'amber-red'],
  ['red', 'overdue'],
  // A text that speaks of Green and a rating set to complete since: finished after it was written.
  ['green', 'complete'],
];
const COMPARED: ReadonlySet<RatingValue> = new Set([
  'complete',
  'green',
  'amber-green',
  'amber',
  'amber-red',
  'red',
  'overdue',
]);

export const textContradictsRating = itemCheck(
  {
    slug: 'text-contradicts-rating',
    severity: 'high',
    family: 'words',
    question: 'Does the text give another rating than the rating itself?',
    why: 'Both are published, side by side.',
    notWhen: [
      'the text speaks of a rating to come, of the past, or of something else',
      'several colours are named: the last counts, and where the rating is one of them nothing is said',
      'it is the rating of a risk, or of the country, a budget or an inspection',
    ],
  },
  (item) => {
    if (item.rating === null || !COMPARED.has(item.rating.value)) return null;
    const { value } = item.rating;
    for (const { text, at } of newestTexts(item)) {
      if (!/\b(?:red|amber|green|blue|yellow|complete)/i.test(text)) continue;
      const claim = ratingClaim(text);
      if (claim === null) continue;
      const agrees = SAME.some(([a, b]) => (a === value && b === claim.value) || (b === value && a === claim.value));
      if (claim.value === value || agrees || claim.beside.includes(value)) return null;
      return {
        also: [at],
        message: `${named(item)}: the text says ${quoted(claim.text, 90)}, which is ${valueWord(claim.value)}; the rating is ${ratingWords(item.rating)}. Check which one counts.`,
      };
    }
    return null;
  },
);
