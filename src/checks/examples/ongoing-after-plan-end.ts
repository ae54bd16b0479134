import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const ongoingAfterPlanEnd: Examples = {
  slug: 'ongoing-after-plan-end',
  flags: [
    example(
      'for the duration of a plan that has ended',
      aPlan()
        .with({ ends: '2024-03-31' })
        .withAction({
          rating: 'green',
          due: { kind: 'ongoing', forPlan: true },
          dueText: 'For the duration of the plan',
        }),
    ),
  ],
  leaves: [
    example(
      'the plan runs',
      aPlan()
        .with({ ends: '2024-12-31' })
        .withAction({
          rating: 'green',
          due: { kind: 'ongoing', forPlan: true },
          dueText: 'For the duration of the plan',
        }),
    ),
    example(
      'ongoing beyond the plan',
      aPlan()
        .with({ ends: '2024-03-31' })
        .withAction({ rating: 'green', due: { kind: 'ongoing', forPlan: false }, dueText: 'Ongoing' }),
    ),
  ],
};
