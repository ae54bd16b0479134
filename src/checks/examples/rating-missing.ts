import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const ratingMissing: Examples = {
  slug: 'rating-missing',
  flags: [example('no rating where the column has ratings', aPlan().withAction({ due: '2024-09-30' }))],
  leaves: [
    example('no ratings in the table', aPlan().withAction({ due: '2024-09-30', other: { ratingExpected: false } })),
    example('business as usual', aPlan().withAction({ due: '2024-09-30', other: { businessAsUsual: true } })),
    example('past its date: said already', aPlan().withAction({ due: '2024-05-31' })),
  ],
};
