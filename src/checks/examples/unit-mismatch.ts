import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const unitMismatch: Examples = {
  slug: 'unit-mismatch',
  flags: [
    example(
      'a percentage and a number of days',
      aPlan().withIndicator({ target: { value: 15, unit: 'days', text: '15 days' }, actual: 0.8 }),
    ),
    example(
      'tonnes and kilograms',
      aPlan().withIndicator({
        target: { value: 0.5, unit: 'number', text: '0.5 t' },
        actual: { value: 430, unit: 'number', text: '430 kg' },
        polarity: 'lower',
      }),
    ),
  ],
  leaves: [
    example(
      'minutes, said in one of the two only',
      aPlan().withIndicator({
        target: { value: 20, unit: 'number', text: '20 minutes' },
        actual: { value: 18, unit: 'number', text: '18' },
      }),
    ),
    example('one unit', aPlan().withIndicator({ target: 0.9, actual: 0.8 })),
    example(
      'nought in any unit',
      aPlan().withIndicator({ target: 0.9, actual: { value: 0, unit: 'number', text: '0' } }),
    ),
  ],
};
