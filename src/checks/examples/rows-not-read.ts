import type { Examples } from '../finding.js';
import { aPlan, example } from './builder.js';

export const rowsNotRead: Examples = {
  slug: 'rows-not-read',
  flags: [
    example(
      'a row that could not be placed',
      aPlan().with({
        sheets: [
          {
            name: 'Action plan',
            read: true,
            why: '',
            tables: [],
            rowsNotRead: [{ row: 4, text: 'See also the risk register', why: 'no role' }],
          },
        ],
      }),
    ),
  ],
  leaves: [example('every row read', aPlan())],
};
