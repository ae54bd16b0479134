import type { UnreadRow } from '../model.js';
import type { SheetEntries } from './entries.js';
import { LONGEST_UNREAD } from './entries.js';
import type { Surveyed } from './survey.js';

/**
 * The rows of the tables of a sheet that were found and are none of the plan's: they are listed with the reason, so that
 * silence about them is never taken for assurance. Rows that are read, listed or understood in another way are left out.
 */
export function refusedRows(
  sheet: Surveyed,
  entries: SheetEntries,
  isUnderstood: (row: number) => boolean,
): readonly UnreadRow[] {
  const { grid, tables, legendRows } = sheet;
  const known = new Set<number>([
    ...legendRows,
    ...entries.unread.map(({ row }) => row),
    ...[...entries.items, ...entries.indicators].map(({ titleAt }) => titleAt.row),
  ]);
  return tables.flatMap(({ not, rows, band }) =>
    not === null
      ? []
      : rows.flatMap((row) => {
          if (known.has(row) || isUnderstood(row)) return [];
          known.add(row);
          const cells = grid.filled(row).filter((column) => column >= band.left && column <= band.right);
          const text = cells.map((column) => grid.text(row, column)).join(' | ');
          return [{ row, text: text.slice(0, LONGEST_UNREAD), why: `its table is not read: ${not}` }];
        }),
  );
}
