import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

export const indicatorRatingContradicts: Examples = {
  slug: 'indicator-rating-contradicts',
  flags: [
    example(
      'on target, and rated Red',
      aPlan().withIndicator({
        target: 0.9,
        actual: 0.95,
        rating: 'red',
        other: {
          tolerance: {
            text: '5%',
            value: 0.05,
            upper: null,
            unit: 'percent',
            comparison: '=',
            decimals: 0,
            at: placeIn(1, 'target'),
          },
        },
      }),
    ),
    example(
      'far beyond the tolerance, and rated Amber',
      aPlan().withIndicator({ target: 0.9, actual: 0.5, rating: 'amber' }),
      { tolerance: 0.05 },
    ),
  ],
  leaves: [
    example('no tolerance is known', aPlan().withIndicator({ target: 0.9, actual: 0.95, rating: 'red' })),
    example('within the tolerance, and Amber', aPlan().withIndicator({ target: 0.9, actual: 0.87, rating: 'amber' }), {
      tolerance: 0.05,
    }),
  ],
};
