import type { Examples } from '../finding.js';
import { aColumn, aPlan, example } from './builder.js';

export const columnsAmbiguous: Examples = {
  slug: 'columns-ambiguous',
  flags: [
    example(
      'a rating for each of two months',
      aPlan().with({
        sheets: [
          {
            name: 'Action plan',
            read: true,
            why: '',
            rowsNotRead: [],
            tables: [
              {
                sheet: 'Action plan',
                area: { top: 0, left: 0, bottom: 9, right: 7 },
                kind: 'actions',
                headerRow: 0,
                columns: [aColumn(3, 'RAG April', 'rating', 'April'), aColumn(4, 'RAG May', 'rating', 'May')],
              },
            ],
          },
        ],
      }),
    ),
  ],
  leaves: [
    example(
      'one rating column',
      aPlan().with({
        sheets: [
          {
            name: 'Action plan',
            read: true,
            why: '',
            rowsNotRead: [],
            tables: [
              {
                sheet: 'Action plan',
                area: { top: 0, left: 0, bottom: 9, right: 7 },
                kind: 'actions',
                headerRow: 0,
                columns: [aColumn(4, 'RAG', 'rating')],
              },
            ],
          },
        ],
      }),
    ),
  ],
};
