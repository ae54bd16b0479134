import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const textContradictsRating: Examples = {
  slug: 'text-contradicts-rating',
  flags: [
    example(
      'the text says Amber, the rating Green',
      aPlan().withRecommendation({
        ref: '7',
        rating: 'green',
        update: 'Two actions have slipped. The RAG rating has been adjusted to AMBER.',
      }),
    ),
  ],
  leaves: [
    example('they agree', aPlan().withRecommendation({ rating: 'amber', update: 'The RAG rating remains AMBER.' })),
    example(
      'from Amber to Green: the last counts',
      aPlan().withRecommendation({ rating: 'green', update: 'The RAG rating has moved from AMBER to GREEN.' }),
    ),
    example(
      'a rating to come',
      aPlan().withRecommendation({
        rating: 'amber',
        update: 'The rating will be moved to GREEN once the audit is done.',
      }),
    ),
  ],
};
