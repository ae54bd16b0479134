import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const overdueInProgress: Examples = {
  slug: 'overdue-in-progress',
  flags: [
    example('under way past its date', aPlan().withAction({ rating: 'in-progress', due: '2024-05-31' })),
    example(
      'on hold past its date',
      aPlan().withAction({ due: '2024-05-31', other: { status: 'on-hold', statusText: 'Paused' } }),
    ),
  ],
  leaves: [
    example('under way and not due yet', aPlan().withAction({ rating: 'in-progress', due: '2024-09-30' })),
    example('complete', aPlan().withAction({ rating: 'complete', due: '2024-05-31' })),
  ],
};
