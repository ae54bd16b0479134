import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const dueSoon: Examples = {
  slug: 'due-soon',
  flags: [
    example('due in a fortnight', aPlan().withAction({ rating: 'green', due: '2024-06-29' })),
    example('due on the as-at date', aPlan().withAction({ rating: 'red', due: '2024-06-15' })),
  ],
  leaves: [
    example('due in two months', aPlan().withAction({ rating: 'green', due: '2024-08-15' })),
    example('complete', aPlan().withAction({ rating: 'complete', due: '2024-06-29' })),
    example('past', aPlan().withAction({ rating: 'green', due: '2024-06-14' })),
  ],
};
