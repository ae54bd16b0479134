import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const ratingColourOnly: Examples = {
  slug: 'rating-colour-only',
  flags: [
    example(
      'cells filled and empty',
      aPlan().withActions(3, { rating: { value: 'green', from: 'fill' }, due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example(
      'a word in the cell',
      aPlan().withActions(3, { rating: { value: 'green', fillValue: 'green' }, due: '2024-09-30' }),
    ),
  ],
};
