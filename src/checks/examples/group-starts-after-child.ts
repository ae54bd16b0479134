import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const groupStartsAfterChild: Examples = {
  slug: 'group-starts-after-child',
  flags: [
    example(
      'a row starts in April, the group in July',
      aPlan().withGroup({ rating: 'green', start: '2024-07-01' }).withAction({ rating: 'green', start: '2024-04-01' }),
    ),
  ],
  leaves: [
    example(
      'the same month',
      aPlan()
        .withGroup({ rating: 'green', start: ['2024-04-01', '2024-04-30'] })
        .withAction({ rating: 'green', start: '2024-04-15' }),
    ),
  ],
};
