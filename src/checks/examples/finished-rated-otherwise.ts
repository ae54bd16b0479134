import type { Examples } from '../finding.js';
import { aPlan, completedOn, example } from './builder.js';

export const finishedRatedOtherwise: Examples = {
  slug: 'finished-rated-otherwise',
  flags: [
    example(
      'completed in May, and still Amber',
      aPlan().withAction({ rating: 'amber', due: '2024-05-31', other: { completed: completedOn('2024-05-20') } }),
    ),
    example(
      '100 % complete, and in progress',
      aPlan().withAction({ rating: 'in-progress', due: '2024-05-31', other: { percentComplete: 1 } }),
    ),
  ],
  leaves: [
    example(
      'completed in May, and left Green',
      aPlan().withAction({ rating: 'green', due: '2024-05-31', other: { completed: completedOn('2024-05-20') } }),
    ),
    example(
      'its completion is expected in July',
      aPlan().withAction({ rating: 'amber', due: '2024-06-30', other: { completed: completedOn('2024-07-20') } }),
    ),
    example(
      'Amber at 90 %',
      aPlan().withAction({ rating: 'amber', due: '2024-06-30', other: { percentComplete: 0.9 } }),
    ),
  ],
};
