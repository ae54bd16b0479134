import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const noDate: Examples = {
  slug: 'no-date',
  flags: [
    example('Green without a date', aPlan().withAction({ rating: 'green' })),
    example('Amber, to be confirmed', aPlan().withAction({ rating: 'amber', due: { kind: 'none' }, dueText: 'TBC' })),
  ],
  leaves: [
    example('complete', aPlan().withAction({ rating: 'complete' })),
    example(
      'ongoing',
      aPlan().withAction({ rating: 'green', due: { kind: 'ongoing', forPlan: false }, dueText: 'Ongoing' }),
    ),
    example('business as usual', aPlan().withAction({ rating: 'green', other: { businessAsUsual: true } })),
  ],
};
