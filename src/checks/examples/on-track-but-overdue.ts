import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const onTrackButOverdue: Examples = {
  slug: 'on-track-but-overdue',
  flags: [
    example(
      '“on track”, 15 days late',
      aPlan().withAction({ rating: 'amber', due: '2024-05-31', update: 'On track to be completed on schedule.' }),
    ),
  ],
  leaves: [
    example(
      'not due yet',
      aPlan().withAction({ rating: 'amber', due: '2024-09-30', update: 'On track to be completed on schedule.' }),
    ),
    example(
      'a part of it is late, and it says so',
      aPlan().withAction({
        rating: 'amber',
        due: '2024-05-31',
        update: 'The first part is on track; the second is late.',
      }),
    ),
    example(
      'not on track',
      aPlan().withAction({ rating: 'amber', due: '2024-05-31', update: 'This is not on track.' }),
    ),
  ],
};
