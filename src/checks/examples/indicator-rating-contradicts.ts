import type { Examples } from '../finding.js';
import type { Bands, Comparison, Measure } from '../../plan/model.js';
import { aPlan, example, placeIn } from './builder.js';

const limit = (comparison: Comparison, value: number, upper: number | null = null): Measure => ({
  text: `${comparison === 'range' ? '' : comparison} ${String(value * 100)}${upper === null ? '' : `–${String(upper * 100)}`}%`.trim(),
  value,
  upper,
  unit: 'percent',
  comparison,
  decimals: 0,
  at: placeIn(1, 'target'),
});
/** "Green if ≥ 90% | Amber if 80–89% | Red if < 80%". */
const BANDS: Bands = { green: limit('>=', 0.9), amber: limit('range', 0.8, 0.89), red: limit('<', 0.8) };

export const indicatorRatingContradicts: Examples = {
  slug: 'indicator-rating-contradicts',
  flags: [
    example(
      'on target, and rated Red',
      aPlan().withIndicator({
        target: 0.9,
        actual: 0.95,
        rating: 'red',
        other: { tolerance: limit('=', 0.05) },
      }),
    ),
    example(
      'far beyond the tolerance, and rated Amber',
      aPlan().withIndicator({ target: 0.9, actual: 0.5, rating: 'amber' }),
      { tolerance: 0.05 },
    ),
    example(
      'Red by the plan’s own threshold, and rated Amber',
      aPlan().withIndicator({ target: 0.9, actual: 0.7, rating: 'amber', other: { bands: BANDS } }),
    ),
  ],
  leaves: [
    example(
      'Amber by the plan’s own threshold, and rated so',
      aPlan().withIndicator({ target: 0.9, actual: 0.85, rating: 'amber', other: { bands: BANDS } }),
    ),
    example(
      'between two of the plan’s thresholds',
      aPlan().withIndicator({
        target: 0.9,
        actual: 0.87,
        rating: 'red',
        other: { bands: { ...BANDS, amber: limit('range', 0.8, 0.85) } },
      }),
    ),
    example('no tolerance is known', aPlan().withIndicator({ target: 0.9, actual: 0.95, rating: 'red' })),
    example('within the tolerance, and Amber', aPlan().withIndicator({ target: 0.9, actual: 0.87, rating: 'amber' }), {
      tolerance: 0.05,
    }),
  ],
};
