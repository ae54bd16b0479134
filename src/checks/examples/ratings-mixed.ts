import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const ratingsMixed: Examples = {
  slug: 'ratings-mixed',
  flags: [
    example(
      'R and Red',
      aPlan()
        .withAction({ rating: { value: 'red', text: 'R' }, due: '2024-09-30' })
        .withAction({ rating: 'red', due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example(
      'capitals only',
      aPlan()
        .withAction({ rating: { value: 'red', text: 'RED' }, due: '2024-09-30' })
        .withAction({ rating: 'red', due: '2024-09-30' }),
    ),
  ],
};
