import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

export const ratingUnexplained: Examples = {
  slug: 'rating-unexplained',
  flags: [
    example('Blue without a key', aPlan().withAction({ rating: { value: 'complete', text: 'Blue', assumed: true } })),
    example(
      'a digit without a key',
      aPlan().withAction({
        due: '2024-09-30',
        other: { ratingUnread: { text: '3', why: 'a digit means nothing without a key', at: placeIn(1, 'rating') } },
      }),
    ),
  ],
  leaves: [
    example('Blue in the plan’s key', aPlan().withAction({ rating: { value: 'complete', text: 'Blue', from: 'key' } })),
    example('Green', aPlan().withAction({ rating: 'green', due: '2024-09-30' })),
  ],
};
