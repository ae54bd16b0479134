import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const groupCompleteChildOpen: Examples = {
  slug: 'group-complete-child-open',
  flags: [
    example(
      'one row open under a complete group',
      aPlan().withGroup({ rating: 'complete' }).withAction({ rating: 'amber', due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example(
      'the row only points elsewhere',
      aPlan()
        .withGroup({ rating: 'complete' })
        .withAction({ rating: 'amber', other: { crossReference: { text: 'See action 2', to: null } } }),
    ),
    example('all complete', aPlan().withGroup({ rating: 'complete' }).withAction({ rating: 'complete' })),
    example('the row is closed', aPlan().withGroup({ rating: 'complete' }).withAction({ rating: 'closed' })),
  ],
};
