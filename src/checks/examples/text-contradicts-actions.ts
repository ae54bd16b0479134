import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const textContradictsActions: Examples = {
  slug: 'text-contradicts-actions',
  flags: [
    example(
      '“only one action outstanding”, and none is',
      aPlan()
        .withRecommendation({ ref: '9', rating: 'green', update: 'Only one action is outstanding.' })
        .withActions(3, { rating: 'complete' }),
    ),
    example(
      '“all actions are complete”, and one is open',
      aPlan()
        .withRecommendation({ ref: '9', rating: 'green', update: 'All actions are complete.' })
        .withAction({ rating: 'complete' })
        .withAction({ rating: 'amber', due: '2024-09-30' }),
    ),
  ],
  leaves: [
    example(
      'the count is right',
      aPlan()
        .withRecommendation({ rating: 'green', update: 'Only one action is outstanding.' })
        .withAction({ rating: 'complete' })
        .withAction({ rating: 'green', due: '2024-09-30' }),
    ),
    example('no rows under it', aPlan().withRecommendation({ rating: 'green', update: 'All actions are complete.' })),
    example(
      'a claim about a part',
      aPlan()
        .withRecommendation({ rating: 'green', update: 'All actions relating to training are complete.' })
        .withAction({ rating: 'amber', due: '2024-09-30' }),
    ),
  ],
};
