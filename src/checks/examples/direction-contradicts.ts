import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

export const directionContradicts: Examples = {
  slug: 'direction-contradicts',
  flags: [
    example(
      '“better”, from 80% to 70%',
      aPlan().withIndicator({
        target: 0.9,
        actual: 0.7,
        other: {
          earlier: [
            {
              text: '80%',
              value: 0.8,
              upper: null,
              unit: 'percent',
              comparison: '=',
              decimals: 0,
              at: placeIn(1, 'target'),
              period: 'April',
            },
          ],
          direction: { text: 'Improving', value: 'better', at: placeIn(1, 'direction') },
        },
      }),
    ),
  ],
  leaves: [
    example(
      '“better”, from 80% to 85%',
      aPlan().withIndicator({
        target: 0.9,
        actual: 0.85,
        other: {
          earlier: [
            {
              text: '80%',
              value: 0.8,
              upper: null,
              unit: 'percent',
              comparison: '=',
              decimals: 0,
              at: placeIn(1, 'target'),
              period: 'April',
            },
          ],
          direction: { text: 'Improving', value: 'better', at: placeIn(1, 'direction') },
        },
      }),
    ),
    example(
      'an arrow up where lower is better may mean either',
      aPlan().withIndicator({
        target: 0.9,
        actual: 0.7,
        polarity: 'lower',
        other: {
          earlier: [
            {
              text: '80%',
              value: 0.8,
              upper: null,
              unit: 'percent',
              comparison: '=',
              decimals: 0,
              at: placeIn(1, 'target'),
              period: 'April',
            },
          ],
          direction: { text: '↑', value: 'up', at: placeIn(1, 'direction') },
        },
      }),
    ),
    example(
      'better direction not known',
      aPlan().withIndicator({
        target: 0.9,
        actual: 0.7,
        polarity: 'unknown',
        other: {
          earlier: [
            {
              text: '80%',
              value: 0.8,
              upper: null,
              unit: 'percent',
              comparison: '=',
              decimals: 0,
              at: placeIn(1, 'target'),
              period: 'April',
            },
          ],
          direction: { text: 'Improving', value: 'better', at: placeIn(1, 'direction') },
        },
      }),
    ),
  ],
};
