import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const groupBetterThanChildren: Examples = {
  slug: 'group-better-than-children',
  flags: [
    example(
      'Green over Red, rolled up by the worst',
      aPlan().withGroup({ rating: 'green' }).withAction({ rating: 'red', due: '2024-09-30' }),
      { rollUp: 'worst' },
    ),
  ],
  leaves: [
    example(
      'groups are judged as a whole',
      aPlan().withGroup({ rating: 'green' }).withAction({ rating: 'red', due: '2024-09-30' }),
    ),
    example('no better than its row', aPlan().withGroup({ rating: 'red' }).withAction({ rating: 'amber' }), {
      rollUp: 'worst',
    }),
  ],
};
