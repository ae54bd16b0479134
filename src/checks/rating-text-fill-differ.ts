import { planCheck, type PlanDraft } from './shared/define.js';
import { named, quoted, valueWord } from './shared/wording.js';
import type { Indicator, Item, Rating, RatingValue } from '../plan/model.js';
import { ratingToken } from '../plan/vocabulary/ratings.js';

/** Fills that go with a rating; a rating that is not here goes with any. */
const FITTING: Readonly<Partial<Record<RatingValue, readonly RatingValue[]>>> = {
  complete: ['complete', 'green'],
  green: ['green'],
  'amber-green': ['amber-green', 'amber', 'green'],
  amber: ['amber'],
  'amber-red': ['amber-red', 'amber', 'red'],
  red: ['red'],
  overdue: ['red', 'overdue', 'amber'],
};

function clash(rating: Rating | null): rating is Rating & { readonly fillValue: RatingValue } {
  if (rating === null || rating.from === 'fill' || rating.fillValue === null) return false;
  const fitting = FITTING[rating.value];
  return fitting !== undefined && !fitting.includes(rating.fillValue);
}

function scheme(rating: Rating): string {
  return `${rating.at.sheet}\u0000${ratingToken(rating.text)}`;
}

export const ratingTextFillDiffer = planCheck(
  {
    slug: 'rating-text-fill-differ',
    severity: 'medium',
    family: 'reading',
    question: 'Do a rating’s word and its colour disagree?',
    why: 'Readers go by the colour; counts go by the word.',
    notWhen: ['every cell of that word has that colour: then it is the council’s own scheme'],
  },
  ({ plan }) => {
    const entries: readonly (Item | Indicator)[] = [...plan.items, ...plan.indicators];
    const fills = new Map<string, Map<RatingValue, number>>();
    for (const { rating } of entries) {
      if (rating?.fillValue == null || rating.from === 'fill') continue;
      const counts = fills.get(scheme(rating)) ?? new Map<RatingValue, number>();
      counts.set(rating.fillValue, (counts.get(rating.fillValue) ?? 0) + 1);
      fills.set(scheme(rating), counts);
    }
    const findings: PlanDraft[] = [];
    for (const entry of entries) {
      const { rating } = entry;
      if (!clash(rating)) continue;
      const counts = fills.get(scheme(rating));
      if (counts?.size === 1 && (counts.get(rating.fillValue) ?? 0) > 2) continue;
      findings.push({
        item: entry.id,
        at: rating.at,
        message: `${named(entry)}: the rating says ${quoted(rating.text, 40)} and its colour is that of ${valueWord(rating.fillValue)}. The word is used. Check which one counts.`,
      });
    }
    return { findings };
  },
);
