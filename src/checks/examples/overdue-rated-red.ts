import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const overdueRatedRed: Examples = {
  slug: 'overdue-rated-red',
  flags: [example('Red and past its date: listed', aPlan().withAction({ rating: 'red', due: '2024-05-31' }))],
  leaves: [example('Red and not due yet', aPlan().withAction({ rating: 'red', due: '2024-09-30' }))],
};
