import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const dateUnreadable: Examples = {
  slug: 'date-unreadable',
  flags: [
    example(
      'a form that is not known',
      aPlan().withAction({ rating: 'green', due: { kind: 'unreadable' }, dueText: 'when funds allow' }),
    ),
  ],
  leaves: [
    example(
      'complete',
      aPlan().withAction({ rating: 'complete', due: { kind: 'unreadable' }, dueText: 'when funds allow' }),
    ),
    example('a date', aPlan().withAction({ rating: 'green', due: '2024-09-30' })),
  ],
};
