import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const promisePassed: Examples = {
  slug: 'promise-passed',
  flags: [
    example(
      '“will be in place by April 2024”',
      aPlan().withAction({
        rating: 'amber',
        due: '2024-09-30',
        update: 'The new reports will be in place by April 2024.',
      }),
    ),
  ],
  leaves: [
    example(
      'still to come',
      aPlan().withAction({
        rating: 'amber',
        due: '2024-09-30',
        update: 'The new reports will be in place by August 2024.',
      }),
    ),
    example(
      'complete',
      aPlan().withAction({
        rating: 'complete',
        due: '2024-05-31',
        update: 'The new reports will be in place by April 2024.',
      }),
    ),
  ],
};
