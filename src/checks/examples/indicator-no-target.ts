import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const indicatorNoTarget: Examples = {
  slug: 'indicator-no-target',
  flags: [example('a figure without a target', aPlan().withIndicator({ actual: 0.84 }))],
  leaves: [
    example('a table without targets', aPlan().withIndicator({ actual: 0.84, other: { targetExpected: false } })),
    example('a target', aPlan().withIndicator({ target: 0.8, actual: 0.84 })),
  ],
};
