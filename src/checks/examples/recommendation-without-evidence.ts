import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const recommendationWithoutEvidence: Examples = {
  slug: 'recommendation-without-evidence',
  flags: [
    example(
      'one of three has nothing behind it',
      aPlan()
        .withRecommendation({ ref: '1', rating: 'green' })
        .withAction({ rating: 'green', due: '2024-09-30' })
        .withRecommendation({ ref: '2', rating: 'amber' })
        .withIndicator({ target: 0.3, actual: { value: null } })
        .withRecommendation({ ref: '3', rating: 'green' })
        .withAction({ rating: 'complete' }),
    ),
  ],
  leaves: [
    example(
      'no recommendation has rows',
      aPlan().withRecommendation({ ref: '1', rating: 'green' }).withRecommendation({ ref: '2', rating: 'amber' }),
    ),
    example(
      'its one action stands beside it',
      aPlan()
        .withRecommendation({ ref: '1', rating: 'green' })
        .withAction({ rating: 'complete' })
        .withRecommendation({ ref: '2', rating: 'complete' })
        .withAction({ rating: 'complete' })
        .withRecommendation({
          ref: '3',
          rating: 'amber',
          lead: 'Ann Reed',
          other: {
            activity: {
              text: 'Publish the scrutiny work programme',
              at: { sheet: 'Action plan', row: 9, column: 2 },
            },
          },
        }),
    ),
    example(
      'a figure is behind it',
      aPlan()
        .withRecommendation({ ref: '1', rating: 'green' })
        .withAction({ rating: 'complete' })
        .withRecommendation({ ref: '2', rating: 'amber' })
        .withIndicator({ target: 0.3, actual: 0.2 }),
    ),
    example(
      'it points to one with the same rating',
      aPlan()
        .withRecommendation({ ref: '1', rating: 'green' })
        .withAction({ rating: 'complete' })
        .withRecommendation({ ref: '2', rating: 'green' })
        .withAction({
          other: { crossReference: { text: 'Contained within recommendation 1', to: 'recommendation-1' } },
        }),
    ),
  ],
};
