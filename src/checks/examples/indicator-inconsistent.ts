import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const indicatorInconsistent: Examples = {
  slug: 'indicator-inconsistent',
  flags: [
    example(
      'one reference, two figures',
      aPlan()
        .withIndicator({ ref: 'KPI 22', target: 0.9, actual: 0.8 })
        .withIndicator({ ref: 'kpi 22', target: 0.9, actual: 0.7 }),
    ),
    example(
      'one reference, two targets',
      aPlan()
        .withIndicator({ ref: 'KPI 22', target: 0.9, actual: 0.8 })
        .withIndicator({ ref: 'KPI 22', target: 0.95, actual: 0.8 }),
    ),
  ],
  leaves: [
    example(
      'they agree',
      aPlan()
        .withIndicator({ ref: 'KPI 22', target: 0.9, actual: 0.8 })
        .withIndicator({ ref: 'KPI 22', target: 0.9, actual: 0.8 }),
    ),
    example(
      'no number in the reference',
      aPlan()
        .withIndicator({ ref: 'KPI', target: 0.9, actual: 0.8 })
        .withIndicator({ ref: 'KPI', target: 0.9, actual: 0.7 }),
    ),
  ],
};
