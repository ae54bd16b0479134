import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const recommendationBetterThanActions: Examples = {
  slug: 'recommendation-better-than-actions',
  flags: [
    example(
      'Green over a late action',
      aPlan().withRecommendation({ ref: '1', rating: 'green' }).withAction({ rating: 'amber', due: '2024-05-31' }),
    ),
    example(
      'Green over an Amber action that is on time',
      aPlan().withRecommendation({ ref: '1', rating: 'green' }).withAction({ rating: 'amber', due: '2024-09-30' }),
    ),
    example(
      'Green over Red',
      aPlan()
        .withRecommendation({ ref: '1', rating: 'green' })
        .withGroup({ rating: 'complete' })
        .withAction({ rating: 'red', due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example(
      'nothing links them',
      aPlan()
        .withRecommendation({ ref: '1', rating: 'green' })
        .withAction({ rating: 'red', other: { parent: null } }),
    ),
    example(
      'Amber over Amber',
      aPlan().withRecommendation({ ref: '1', rating: 'amber' }).withAction({ rating: 'amber', due: '2024-09-30' }),
    ),
    example(
      'Green over Green',
      aPlan().withRecommendation({ ref: '1', rating: 'green' }).withAction({ rating: 'green', due: '2024-09-30' }),
    ),
  ],
};
