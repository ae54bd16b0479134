import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const completeWithReservation: Examples = {
  slug: 'complete-with-reservation',
  flags: [
    example(
      'fully implemented, however',
      aPlan().withAction({
        rating: 'complete',
        due: '2024-05-31',
        update: 'Fully implemented, however it still needs embedding in two teams.',
      }),
    ),
  ],
  leaves: [
    example(
      'fully implemented',
      aPlan().withAction({ rating: 'complete', due: '2024-05-31', update: 'Fully implemented in all teams.' }),
    ),
    example(
      'rated Red',
      aPlan().withAction({
        rating: 'red',
        due: '2024-05-31',
        update: 'Fully implemented, however it still needs embedding in two teams.',
      }),
    ),
  ],
};
