import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const yearUnlikely: Examples = {
  slug: 'year-unlikely',
  flags: [
    example(
      '2042 among dates in 2024',
      aPlan().withActions(6, { rating: 'amber', due: '2024-09-30' }).withAction({ rating: 'amber', due: '2042-09-30' }),
    ),
    example(
      'before the plan’s start',
      aPlan()
        .with({ starts: '2024-01-01' })
        .withActions(3, { rating: 'amber', due: '2024-09-30' })
        .withAction({ rating: 'amber', due: '2023-09-30' }),
    ),
  ],
  leaves: [
    example(
      'a long plan with other dates near it',
      aPlan()
        .withActions(6, { rating: 'amber', due: '2024-09-30' })
        .withAction({ rating: 'amber', due: '2029-09-30' })
        .withAction({ rating: 'amber', due: '2030-03-31' }),
    ),
    example(
      'complete',
      aPlan()
        .withActions(6, { rating: 'amber', due: '2024-09-30' })
        .withAction({ rating: 'complete', due: '2014-09-30' }),
    ),
    example(
      'too few to tell',
      aPlan().withAction({ rating: 'amber', due: '2024-09-30' }).withAction({ rating: 'amber', due: '2042-09-30' }),
    ),
  ],
};
