import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const overdueNotStarted: Examples = {
  slug: 'overdue-not-started',
  flags: [
    example('not started, and past its date', aPlan().withAction({ rating: 'not-started', due: '2024-05-31' })),
    example('past its date without a rating', aPlan().withAction({ due: '2024-05-31' })),
  ],
  leaves: [
    example(
      'it only points to another row',
      aPlan().withAction({
        due: '2024-05-31',
        other: { crossReference: { text: 'Contained within recommendation 1', to: null } },
      }),
    ),
    example(
      'a table that says nothing of progress',
      aPlan().withAction({ due: '2024-05-31', other: { ratingExpected: false } }),
    ),
    example('business as usual', aPlan().withAction({ due: '2024-05-31', other: { businessAsUsual: true } })),
  ],
};
