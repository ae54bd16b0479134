import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const completeWithFurtherStep: Examples = {
  slug: 'complete-with-further-step',
  flags: [
    example(
      'completed, and a review to come',
      aPlan().withAction({
        rating: 'complete',
        due: '2024-03-31',
        update: 'Completed. Further review to be undertaken in October 2024.',
      }),
    ),
  ],
  leaves: [
    example(
      'nothing further',
      aPlan().withAction({ rating: 'complete', due: '2024-03-31', update: 'Completed. No further action required.' }),
    ),
    example(
      'open',
      aPlan().withAction({
        rating: 'green',
        due: '2024-09-30',
        update: 'Further review to be undertaken in October 2024.',
      }),
    ),
  ],
};
