import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const recommendationOpenAllComplete: Examples = {
  slug: 'recommendation-open-all-complete',
  flags: [
    example(
      'Green until embedded',
      aPlan().withRecommendation({ ref: '1', rating: 'green' }).withActions(2, { rating: 'complete' }),
    ),
  ],
  leaves: [
    example(
      'an action is open',
      aPlan()
        .withRecommendation({ ref: '1', rating: 'green' })
        .withAction({ rating: 'complete' })
        .withAction({ rating: 'green', due: '2024-09-30' }),
    ),
    example(
      'complete itself',
      aPlan().withRecommendation({ ref: '1', rating: 'complete' }).withAction({ rating: 'complete' }),
    ),
  ],
};
