import { planCheck } from './shared/define.js';
import { counted, listed, quoted } from './shared/wording.js';

export const rowsNotRead = planCheck(
  {
    slug: 'rows-not-read',
    severity: 'info',
    family: 'reading',
    question: 'Which rows were not read?',
    why: 'Silence about a row must never be mistaken for assurance.',
    notWhen: ['every row was read'],
  },
  ({ plan }) => ({
    findings: plan.sheets.flatMap(({ name, read, rowsNotRead: rows }) => {
      const [first] = rows;
      if (!read || first === undefined) return [];
      const places = rows.map(({ row }) => ({ sheet: name, row, column: 0 }));
      const said = rows.map(({ row, text }) => `row ${String(row + 1)} ${quoted(text, 40)}`);
      return [
        {
          at: { sheet: name, row: first.row, column: 0 },
          also: places.slice(1, 200),
          message: `${counted(rows.length, 'row')} of ${name} ${rows.length === 1 ? 'was' : 'were'} not read, and nothing is said of ${rows.length === 1 ? 'it' : 'them'}: ${listed(said, 5)}.`,
        },
      ];
    }),
  }),
);
