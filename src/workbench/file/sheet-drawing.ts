import type { SheetView, TextRun } from '../../workbook/view.js';
import { rowHeights } from './row-heights.js';
import type { InForce } from './rules-in-force.js';

/** All of a sheet but its cells: those follow by blocks of rows, so that a sheet of any size is shown at once. */
export interface SheetFrame extends Pick<
  SheetView,
  'name' | 'columns' | 'looks' | 'merges' | 'frozen' | 'gridlines' | 'rowHeight' | 'otherRules'
> {
  /** Rows that hold something; the grid draws blank ones after them. */
  readonly rowCount: number;
  /** Pixels, row by row; 0 for a hidden row. */
  readonly heights: Float32Array;
}

export interface DrawnCell {
  readonly text: string;
  /** Shown on the right unless the look says otherwise. */
  readonly number: boolean;
  /** Index into the frame's looks. */
  readonly look: number;
  /** Where parts of the text look different. */
  readonly runs?: readonly TextRun[];
  /** What the conditional formats that hold make of it; null where none does. */
  readonly over: InForce | null;
}

/** By 0-based column. */
export type DrawnRow = readonly (DrawnCell | undefined)[];

export interface RowBlock {
  /** The first row, 0-based. */
  readonly from: number;
  readonly rows: readonly (DrawnRow | undefined)[];
}

export function frameOf(sheet: SheetView): SheetFrame {
  const { name, columns, looks, merges, frozen, gridlines, rowHeight, otherRules, rowCount } = sheet;
  return {
    name,
    columns,
    looks,
    merges,
    frozen,
    gridlines,
    rowHeight,
    otherRules,
    rowCount,
    heights: rowHeights(sheet, rowCount),
  };
}

/** Rows `from` to `to`, the second not included. */
export function blockOf(
  sheet: SheetView,
  inForce: (row: number, column: number) => InForce | null,
  from: number,
  to: number,
): RowBlock {
  const rows: (DrawnRow | undefined)[] = [];
  for (let row = from; row < to; row++) {
    const cells = sheet.rows.get(row)?.cells;
    rows.push(
      cells?.map(
        (cell, column) =>
          cell && {
            text: cell.text,
            number: typeof cell.value === 'number',
            look: cell.look,
            ...(cell.runs && { runs: cell.runs }),
            over: inForce(row, column),
          },
      ),
    );
  }
  return { from, rows };
}
