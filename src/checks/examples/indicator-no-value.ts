import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const indicatorNoValue: Examples = {
  slug: 'indicator-no-value',
  flags: [
    example('a target and a dash', aPlan().withIndicator({ target: 0.96, actual: { value: null, text: '-' } })),
    example(
      'the same under a complete recommendation',
      aPlan().withRecommendation({ ref: '1', rating: 'complete' }).withIndicator({ target: 0.96 }),
    ),
  ],
  leaves: [
    example('no target either', aPlan().withIndicator({ actual: { value: null, text: '-' } })),
    example('a figure of nought', aPlan().withIndicator({ target: 0.96, actual: 0 })),
  ],
};
