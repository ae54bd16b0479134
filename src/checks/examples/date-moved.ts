import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

export const dateMoved: Examples = {
  slug: 'date-moved',
  flags: [
    example(
      'March, revised to September',
      aPlan().withAction({
        rating: 'green',
        due: '2024-09-30',
        other: {
          originalDue: {
            text: '31 March 2024',
            reading: {
              kind: 'dated',
              earliest: '2024-03-31',
              latest: '2024-03-31',
              certainty: 'sure',
              note: null,
              steps: [],
            },
            at: placeIn(1, 'start'),
          },
        },
      }),
    ),
  ],
  leaves: [
    example(
      'not moved',
      aPlan().withAction({
        rating: 'green',
        due: '2024-03-31',
        other: {
          originalDue: {
            text: '31 March 2024',
            reading: {
              kind: 'dated',
              earliest: '2024-03-31',
              latest: '2024-03-31',
              certainty: 'sure',
              note: null,
              steps: [],
            },
            at: placeIn(1, 'start'),
          },
        },
      }),
    ),
    example('one date only', aPlan().withAction({ rating: 'green', due: '2024-09-30' })),
  ],
};
