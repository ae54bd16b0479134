import type { Examples } from '../finding.js';
import { aPlan, example, placeIn } from './builder.js';

export const stepsUndated: Examples = {
  slug: 'steps-undated',
  flags: [
    example(
      'three steps, two dates',
      aPlan().withAction({
        rating: 'green',
        due: {
          kind: 'dated',
          earliest: '2024-05-31',
          latest: '2024-09-30',
          certainty: 'stated',
          note: null,
          steps: [
            { label: '1', earliest: '2024-05-31', latest: '2024-05-31' },
            { label: '2', earliest: '2024-09-30', latest: '2024-09-30' },
          ],
        },
        other: {
          activity: {
            text: '1. Agree the policy. 2. Train the teams. 3. Audit ten cases.',
            at: placeIn(1, 'activity'),
          },
        },
      }),
    ),
  ],
  leaves: [
    example(
      'the dates have no numbers',
      aPlan().withAction({
        rating: 'green',
        due: '2024-09-30',
        other: {
          activity: {
            text: '1. Agree the policy. 2. Train the teams. 3. Audit ten cases.',
            at: placeIn(1, 'activity'),
          },
        },
      }),
    ),
    example(
      'both steps dated',
      aPlan().withAction({
        title: '1. Agree the policy. 2. Train the teams.',
        rating: 'green',
        due: {
          kind: 'dated',
          earliest: '2024-05-31',
          latest: '2024-09-30',
          certainty: 'stated',
          note: null,
          steps: [
            { label: '1', earliest: '2024-05-31', latest: '2024-05-31' },
            { label: '2', earliest: '2024-09-30', latest: '2024-09-30' },
          ],
        },
      }),
    ),
  ],
};
