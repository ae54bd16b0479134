import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const groupReadyToClose: Examples = {
  slug: 'group-ready-to-close',
  flags: [
    example(
      'open, all rows complete',
      aPlan().withGroup({ rating: 'amber', due: '2024-05-31' }).withAction({ rating: 'complete' }),
    ),
  ],
  leaves: [
    example(
      'its own date is to come',
      aPlan().withGroup({ rating: 'amber', due: '2024-09-30' }).withAction({ rating: 'complete' }),
    ),
    example('a row is open', aPlan().withGroup({ rating: 'amber' }).withAction({ rating: 'amber' })),
  ],
};
