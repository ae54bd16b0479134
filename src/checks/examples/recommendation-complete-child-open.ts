import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const recommendationCompleteChildOpen: Examples = {
  slug: 'recommendation-complete-child-open',
  flags: [
    example(
      'complete over an open action',
      aPlan().withRecommendation({ ref: '1', rating: 'complete' }).withAction({ rating: 'green', due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example(
      'business as usual without rows',
      aPlan().withRecommendation({ ref: '1', other: { businessAsUsual: true } }),
    ),
    example(
      'all complete',
      aPlan().withRecommendation({ ref: '1', rating: 'complete' }).withAction({ rating: 'complete' }),
    ),
  ],
};
