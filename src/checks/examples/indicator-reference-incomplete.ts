import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const indicatorReferenceIncomplete: Examples = {
  slug: 'indicator-reference-incomplete',
  flags: [
    example('letters without a number', aPlan().withIndicator({ ref: 'KPI 22' }).withIndicator({ ref: 'KPI' })),
    example(
      'one number, two wordings',
      aPlan()
        .withIndicator({ ref: 'KPI 22', title: 'Visits within 10 days' })
        .withIndicator({ ref: 'KPI 22', title: 'Visits within ten working days' }),
    ),
  ],
  leaves: [
    example('no reference has a number', aPlan().withIndicator({ ref: 'Visits' }).withIndicator({ ref: 'Reviews' })),
    example(
      'only the punctuation differs',
      aPlan()
        .withIndicator({ ref: 'KPI 22', title: 'Visits, in time' })
        .withIndicator({ ref: 'KPI 22', title: 'Visits in time.' }),
    ),
  ],
};
