import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

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
      'two grades of complete that the key explains',
      aPlan()
        .with({
          ratingKey: [
            { token: 'completed', value: 'complete', meaning: 'and evidenced', fill: null, at: placeIn(20, 'title') },
            {
              token: 'complete',
              value: 'complete',
              meaning: 'not yet evidenced',
              fill: null,
              at: placeIn(21, 'title'),
            },
          ],
        })
        .withAction({ rating: { value: 'complete', text: 'Completed' } })
        .withAction({ rating: { value: 'complete', text: 'Complete' } }),
    ),
    example(
      'two words that may be two grades',
      aPlan()
        .withAction({ rating: { value: 'complete', text: 'Closed – verified' } })
        .withAction({ rating: { value: 'complete', text: 'Complete' } }),
    ),
    example(
      'capitals only',
      aPlan()
        .withAction({ rating: { value: 'red', text: 'RED' }, due: '2024-09-30' })
        .withAction({ rating: 'red', due: '2024-09-30' }),
    ),
  ],
};
