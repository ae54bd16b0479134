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
      'to Amber in July and to Green since',
      aPlan().withAction({ rating: 'green', update: 'Moved from Red to Amber in July and to Green in September.' }),
    ),
    example(
      'and back again',
      aPlan().withAction({
        rating: 'amber',
        update: 'RAG rating changed to Green at the last board, back to Amber now.',
      }),
    ),
    example('the rating of a risk', aPlan().withAction({ rating: 'green', update: 'Risk rating reduced to Amber.' })),
    example(
      'the country’s rating',
      aPlan().withAction({ rating: 'green', update: 'The national RAG rating for this measure is Red.' }),
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
