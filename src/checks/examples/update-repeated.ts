import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const updateRepeated: Examples = {
  slug: 'update-repeated',
  flags: [
    example(
      'one long update in two rows',
      aPlan().withActions(2, {
        rating: 'green',
        due: '2024-09-30',
        update:
          'The team has met every fortnight since the start of the year, and has agreed a new template for its records with the service.',
      }),
    ),
  ],
  leaves: [
    example(
      'a short one',
      aPlan().withActions(2, { rating: 'green', due: '2024-09-30', update: 'Completed March 2024' }),
    ),
  ],
};
