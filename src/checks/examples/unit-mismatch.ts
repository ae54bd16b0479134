import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const unitMismatch: Examples = {
  slug: 'unit-mismatch',
  flags: [
    example(
      'a percentage and a number of days',
      aPlan().withIndicator({ target: { value: 15, unit: 'days', text: '15 days' }, actual: 0.8 }),
    ),
  ],
  leaves: [
    example('one unit', aPlan().withIndicator({ target: 0.9, actual: 0.8 })),
    example(
      'nought in any unit',
      aPlan().withIndicator({ target: 0.9, actual: { value: 0, unit: 'number', text: '0' } }),
    ),
  ],
};
