import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const polarityUnknown: Examples = {
  slug: 'polarity-unknown',
  flags: [
    example(
      'comparable, and which way is better is not said',
      aPlan().withIndicator({
        ref: 'KPI 11',
        title: 'Number of contacts',
        unit: 'number',
        target: 400,
        actual: 420,
        polarity: 'unknown',
      }),
    ),
  ],
  leaves: [
    example(
      'equal either way',
      aPlan().withIndicator({
        title: 'Number of contacts',
        unit: 'number',
        target: 400,
        actual: 400,
        polarity: 'unknown',
      }),
    ),
    example('known', aPlan().withIndicator({ target: 0.9, actual: 0.8 })),
  ],
};
