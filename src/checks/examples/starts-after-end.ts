import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const startsAfterEnd: Examples = {
  slug: 'starts-after-end',
  flags: [
    example(
      'starts in July, due in May',
      aPlan().withAction({ rating: 'complete', start: '2024-07-01', due: '2024-05-31' }),
    ),
  ],
  leaves: [
    example('the same month', aPlan().withAction({ rating: 'green', start: '2024-07-20', due: '2024-07-01' })),
    example('in order', aPlan().withAction({ rating: 'green', start: '2024-07-01', due: '2024-09-30' })),
  ],
};
