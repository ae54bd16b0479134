import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';
import type { Rating, StatedCount } from '../../plan/model.js';

/** A row of counts for one lead. */
function parts(
  label: string,
  row: number,
  id: string,
  counts: Readonly<Record<'green' | 'amber', number>>,
): StatedCount[] {
  return (['green', 'amber'] as const).map((value) => ({
    of: null,
    value,
    word: value,
    count: counts[value],
    at: placeIn(row, value === 'green' ? 'start' : 'due'),
    among: { label, ids: [id] },
  }));
}

const rated = (text: string): Rating => ({
  text,
  value: 'amber',
  from: 'text',
  assumed: false,
  at: placeIn(1, 'rating'),
  period: null,
  fillValue: null,
});

/** A row of counts by words that all mean Amber. */
function words(counts: Readonly<Record<string, number>>): StatedCount[] {
  return Object.entries(counts).map(([word, count], i) => ({
    of: 'action',
    value: 'amber',
    word,
    count,
    at: placeIn(20, i === 0 ? 'start' : 'due'),
  }));
}

export const headlineDiffers: Examples = {
  slug: 'headline-differs',
  flags: [
    example(
      '“Amber 4”, and two are',
      aPlan()
        .with({ statedCounts: [{ of: 'action', value: 'amber', word: 'Amber', count: 4, at: placeIn(20, 'title') }] })
        .withActions(2, { rating: 'amber', due: '2024-09-30' }),
    ),
    example(
      'a row of the dashboard, when the others agree',
      aPlan()
        .withAction({ rating: 'amber', due: '2024-09-30', lead: 'Ann Reed' })
        .withAction({ rating: 'green', due: '2024-09-30', lead: 'Bea Cole' })
        .with({
          statedCounts: [
            ...parts('Ann Reed', 20, 'action-1', { green: 0, amber: 1 }),
            ...parts('Bea Cole', 21, 'action-2', { green: 1, amber: 1 }),
          ],
        }),
    ),
    example(
      'a word’s count, where two of the plan’s words mean one rating',
      aPlan()
        .withActions(2, { rating: 'amber', due: '2024-09-30', other: { rating: rated('At risk') } })
        .withAction({ rating: 'amber', due: '2024-09-30', other: { rating: rated('Delayed') } })
        .with({ statedCounts: words({ 'At risk': 1, Delayed: 1 }) }),
    ),
  ],
  leaves: [
    example(
      'counts of something else',
      aPlan()
        .withActions(2, { rating: 'amber', due: '2024-09-30' })
        .with({
          statedCounts: (['green', 'amber', 'red'] as const).map((value, i) => ({
            of: null,
            value,
            word: value,
            count: 7,
            at: placeIn(20 + i, 'lead'),
          })),
        }),
    ),
    example(
      '“Amber 2”, and two are',
      aPlan()
        .with({ statedCounts: [{ of: 'action', value: 'amber', word: 'Amber', count: 2, at: placeIn(20, 'title') }] })
        .withActions(2, { rating: 'amber', due: '2024-09-30' }),
    ),
    example(
      'two words for one rating, each counted rightly',
      aPlan()
        .withActions(2, { rating: 'amber', due: '2024-09-30', other: { rating: rated('At risk') } })
        .withAction({ rating: 'amber', due: '2024-09-30', other: { rating: rated('Delayed') } })
        .with({ statedCounts: words({ 'At risk': 2, Delayed: 1 }) }),
    ),
  ],
};
