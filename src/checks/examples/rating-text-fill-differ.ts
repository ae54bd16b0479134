import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const ratingTextFillDiffer: Examples = {
  slug: 'rating-text-fill-differ',
  flags: [
    example(
      'the word Green on a red cell',
      aPlan().withAction({ rating: { value: 'green', fillValue: 'red' }, due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example('Complete on a green cell', aPlan().withAction({ rating: { value: 'complete', fillValue: 'green' } })),
    example(
      'the council’s own scheme',
      aPlan().withActions(4, { rating: { value: 'green', fillValue: 'amber' }, due: '2024-09-30' }),
    ),
  ],
};
