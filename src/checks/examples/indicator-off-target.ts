import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const indicatorOffTarget: Examples = {
  slug: 'indicator-off-target',
  flags: [
    example(
      'a share of cases so far this year, each of them in time or not',
      aPlan().withIndicator({
        title: '% of calls answered within 30 seconds',
        target: 0.96,
        actual: 0.84,
        other: { actualPeriod: 'YTD' },
      }),
    ),
    example('off target and not rated', aPlan().withIndicator({ target: 0.96, actual: 0.84 })),
    example(
      'fewer than 85, and there are 90',
      aPlan().withIndicator({
        title: 'Children in agency placements',
        unit: 'number',
        polarity: 'lower',
        target: { value: 85, comparison: '<', text: 'Fewer than 85' },
        actual: 90,
        rating: 'amber',
      }),
    ),
    example(
      'a count so far, against the target for so far',
      aPlan().withIndicator({
        title: 'Visits to leisure centres (cumulative)',
        unit: 'number',
        polarity: 'higher',
        target: 310_000,
        actual: 297_400,
        other: { actualPeriod: 'Q3', targetPeriod: 'Q3' },
      }),
    ),
  ],
  leaves: [
    example(
      'a target for a date still to come',
      aPlan().withIndicator({ target: { value: 0.9, text: '90% by March 2025' }, actual: 0.84 }),
    ),
    example(
      'a share collected so far this year',
      aPlan().withIndicator({
        title: '% of council tax collected',
        target: 0.96,
        actual: 0.84,
        other: { actualPeriod: 'YTD' },
      }),
    ),
    example(
      'a target for a later year',
      aPlan().withIndicator({ target: 0.96, actual: 0.84, other: { targetPeriod: '2026' } }),
    ),
    example(
      'rated Green: that has its own check',
      aPlan().withIndicator({ target: 0.96, actual: 0.84, rating: 'green' }),
    ),
    example('on target', aPlan().withIndicator({ target: 0.96, actual: 0.97 })),
    example(
      'a count so far, against the target for the whole year',
      aPlan().withIndicator({
        title: 'Visits to leisure centres (cumulative)',
        unit: 'number',
        polarity: 'higher',
        target: 410_000,
        actual: 297_400,
        other: { actualPeriod: 'Q3' },
      }),
    ),
    example('neither way is better', aPlan().withIndicator({ target: 0.96, actual: 0.84, polarity: 'none' })),
  ],
};
