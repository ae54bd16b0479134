import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const stepOverdue: Examples = {
  slug: 'step-overdue',
  flags: [
    example(
      'the first of two steps is past',
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
      }),
    ),
  ],
  leaves: [
    example(
      'all steps are past: the action is late as a whole',
      aPlan().withAction({
        rating: 'green',
        due: {
          kind: 'dated',
          earliest: '2024-05-31',
          latest: '2024-06-10',
          certainty: 'stated',
          note: null,
          steps: [
            { label: '1', earliest: '2024-05-31', latest: '2024-05-31' },
            { label: '2', earliest: '2024-06-10', latest: '2024-06-10' },
          ],
        },
      }),
    ),
    example(
      'two bare dates in one cell',
      aPlan().withAction({
        rating: 'green',
        due: {
          kind: 'dated',
          earliest: '2024-05-31',
          latest: '2024-09-30',
          certainty: 'stated',
          note: null,
          steps: [
            { label: '', earliest: '2024-05-31', latest: '2024-05-31' },
            { label: '', earliest: '2024-09-30', latest: '2024-09-30' },
          ],
        },
      }),
    ),
    example(
      'complete',
      aPlan().withAction({
        rating: 'complete',
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
