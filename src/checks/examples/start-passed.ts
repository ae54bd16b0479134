import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const startPassed: Examples = {
  slug: 'start-passed',
  flags: [
    example(
      'was to start in April',
      aPlan().withAction({ rating: 'not-started', start: ['2024-04-01', '2024-04-30'], due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example('starts this month', aPlan().withAction({ rating: 'not-started', start: '2024-06-03', due: '2024-09-30' })),
    example('under way', aPlan().withAction({ rating: 'green', start: '2024-04-01', due: '2024-09-30' })),
  ],
};
