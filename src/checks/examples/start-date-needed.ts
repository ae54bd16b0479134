import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const startDateNeeded: Examples = {
  slug: 'start-date-needed',
  flags: [
    example(
      'within 3 months, of a start not stated',
      aPlan().withAction({
        rating: 'green',
        due: { kind: 'relative', months: 3, days: 0 },
        dueText: 'Within 3 months',
      }),
    ),
  ],
  leaves: [
    example(
      'the plan’s start is known',
      aPlan().withAction({
        rating: 'green',
        due: { kind: 'relative', months: 3, days: 0 },
        dueText: 'Within 3 months',
      }),
      { planStart: '2024-04-01' },
    ),
    example('a date', aPlan().withAction({ rating: 'green', due: '2024-09-30' })),
  ],
};
