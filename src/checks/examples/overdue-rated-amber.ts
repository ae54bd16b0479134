import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const overdueRatedAmber: Examples = {
  slug: 'overdue-rated-amber',
  flags: [example('Amber and past its date', aPlan().withAction({ rating: 'amber', due: '2024-05-31' }))],
  leaves: [
    example(
      'a group whose own row runs later',
      aPlan().withGroup({ rating: 'amber', due: '2024-03-31' }).withAction({ rating: 'amber', due: '2024-09-30' }),
    ),
    example('Amber and not due yet', aPlan().withAction({ rating: 'amber', due: '2024-09-30' })),
  ],
};
