import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const placeholderText: Examples = {
  slug: 'placeholder-text',
  flags: [
    example(
      'text to be filled in',
      aPlan().withAction({ rating: 'green', due: '2024-09-30', update: 'Agreed with [insert name] on xxx.' }),
    ),
  ],
  leaves: [
    example(
      'to be confirmed is an answer',
      aPlan().withAction({ rating: 'green', due: '2024-09-30', update: 'Venue TBC.' }),
    ),
  ],
};
