import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

export const indicatorOffTargetRatedGreen: Examples = {
  slug: 'indicator-off-target-rated-green',
  flags: [
    example(
      '84% against 96% under a Green recommendation',
      aPlan().withRecommendation({ ref: '1', rating: 'green' }).withIndicator({ target: 0.96, actual: 0.84 }),
    ),
    example(
      'its own rating is Green, and lower is better',
      aPlan().withIndicator({
        title: '% of referrals repeated',
        target: 0.15,
        actual: 0.19,
        polarity: 'lower',
        rating: 'green',
      }),
    ),
  ],
  leaves: [
    example(
      'a target for a date still to come',
      aPlan().withIndicator({ target: { value: 0.9, text: '90% by March 2025' }, actual: 0.84, rating: 'green' }),
    ),
    example('equal meets the target', aPlan().withIndicator({ target: 0.96, actual: 0.96, rating: 'green' })),
    example(
      '94.6 shown as 95 meets 95',
      aPlan().withIndicator({ target: 0.95, actual: { value: 0.946, text: '95%' }, rating: 'green' }),
    ),
    example('within the tolerance', aPlan().withIndicator({ target: 0.96, actual: 0.94, rating: 'green' }), {
      tolerance: 0.05,
    }),
    example(
      'within what the target itself allows',
      aPlan().withIndicator({ target: { value: 0.95, text: '95% (+/-2%)' }, actual: 0.94, rating: 'green' }),
    ),
    example(
      'the target of another quarter',
      aPlan().withIndicator({
        target: 0.96,
        actual: 0.84,
        rating: 'green',
        other: { targetPeriod: 'Q1', actualPeriod: 'Q2' },
      }),
    ),
    example(
      'better direction not known',
      aPlan().withIndicator({ target: 0.35, actual: 0.18, polarity: 'unknown', rating: 'green' }),
    ),
    example(
      'a count of the year so far',
      aPlan().withIndicator({
        title: 'Number of carers recruited this year',
        unit: 'number',
        target: 40,
        actual: 12,
        rating: 'green',
      }),
    ),
    example(
      'a share gathered over the year, as its note says',
      aPlan().withIndicator({
        title: '% of business rates paid',
        target: 0.97,
        actual: 0.83,
        rating: 'green',
        other: {
          updates: [{ text: 'Cumulative; the profile for Q3 is 82%.', at: placeIn(1, 'update'), header: 'Note' }],
        },
      }),
    ),
    example(
      'a share that rises by as much each quarter, ahead of its target for the year',
      aPlan().withIndicator({
        title: '% of business rates paid',
        target: 0.98,
        actual: 0.84,
        rating: 'green',
        other: { earlier: [0.3, 0.57].map((value) => earlier(value)) },
      }),
    ),
    example(
      'a share that rises by a quarter of the target each quarter',
      aPlan().withIndicator({
        title: '% of council tax paid',
        target: 0.96,
        actual: 0.74,
        rating: 'green',
        other: { earlier: [0.26, 0.5].map((value) => earlier(value)) },
      }),
    ),
    example(
      'short of its target, and Green by the plan’s own threshold',
      aPlan().withIndicator({
        target: 0.95,
        actual: 0.92,
        rating: 'green',
        other: { bands: { green: { ...earlier(0.9), comparison: '>=' }, amber: null, red: null } },
      }),
    ),
  ],
};

function earlier(value: number) {
  const text = `${String(value * 100)}%`;
  const at = placeIn(1, 'actual');
  return { text, value, upper: null, unit: 'percent', comparison: '=', decimals: 0, at, period: 'Q' } as const;
}
