import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const groupEndsBeforeChild: Examples = {
  slug: 'group-ends-before-child',
  flags: [
    example(
      'the group ends in March, a row in September',
      aPlan().withGroup({ rating: 'amber', due: '2024-03-31' }).withAction({ rating: 'amber', due: '2024-09-30' }),
    ),
    example(
      'both complete: tidy up',
      aPlan()
        .withGroup({ rating: 'complete', due: '2024-03-31' })
        .withAction({ rating: 'complete', due: '2024-05-31' }),
    ),
  ],
  leaves: [
    example(
      'the row’s date cannot be read',
      aPlan()
        .withGroup({ rating: 'amber', due: '2024-03-31' })
        .withAction({ rating: 'amber', due: { kind: 'unreadable' }, dueText: 'when funds allow' }),
    ),
    example(
      'the same day',
      aPlan().withGroup({ rating: 'amber', due: '2024-09-30' }).withAction({ rating: 'amber', due: '2024-09-30' }),
    ),
  ],
};
