import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const leadMostOverdue: Examples = {
  slug: 'lead-most-overdue',
  flags: [
    example(
      'three of four late actions',
      aPlan()
        .withActions(3, { rating: 'red', due: '2024-05-31', lead: 'Ada Reid' })
        .withAction({ rating: 'red', due: '2024-05-31', lead: 'Sam Okafor' }),
    ),
  ],
  leaves: [
    example('fewer than four', aPlan().withActions(3, { rating: 'red', due: '2024-05-31', lead: 'Ada Reid' })),
    example(
      'shared evenly among three',
      aPlan()
        .withActions(2, { rating: 'red', due: '2024-05-31', lead: 'Ada Reid' })
        .withActions(2, { rating: 'red', due: '2024-05-31', lead: 'Sam Okafor' })
        .withActions(2, { rating: 'red', due: '2024-05-31', lead: 'Jo Lindqvist' }),
    ),
  ],
};
