import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const leadMissing: Examples = {
  slug: 'lead-missing',
  flags: [
    example(
      'open without a lead',
      aPlan().withAction({ rating: 'green', due: '2024-09-30', other: { leadExpected: true } }),
    ),
  ],
  leaves: [
    example('complete', aPlan().withAction({ rating: 'complete', other: { leadExpected: true } })),
    example(
      'a lead',
      aPlan().withAction({ rating: 'green', due: '2024-09-30', lead: 'Ada Reid', other: { leadExpected: true } }),
    ),
    example(
      'perhaps merged with the cell above',
      aPlan()
        .with({
          sheets: [{ name: 'Action plan', read: true, why: '', tables: [], rowsNotRead: [], mergesKnown: false }],
        })
        .withAction({ rating: 'green', due: '2024-09-30', lead: 'Ada Reid', other: { leadExpected: true } })
        .withAction({ rating: 'green', due: '2024-09-30', other: { leadExpected: true } }),
    ),
  ],
};
