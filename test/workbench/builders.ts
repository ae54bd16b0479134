import type { CellLook, CellView, RowView, SheetView } from '../../src/workbook/view.js';

export const PLAIN: CellLook = {
  fill: null,
  colour: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  font: null,
  size: 11,
  wrap: false,
  horizontal: 'general',
  vertical: 'bottom',
  indent: 0,
  border: { top: null, right: null, bottom: null, left: null },
  turned: null,
};

/** A sheet of texts and numbers, row by row from A1; null leaves a cell blank. */
export function aSheetView(
  rows: readonly (readonly (string | number | null)[])[],
  more: Partial<SheetView> = {},
): SheetView {
  const drawn = rows.map((cells, row): [number, RowView] => [
    row,
    {
      height: null,
      hidden: false,
      cells: cells.map((value): CellView | undefined =>
        value === null ? undefined : { value, text: String(value), look: 0 },
      ),
    },
  ]);
  return {
    name: 'Plan',
    visibility: 'visible',
    rowCount: rows.length,
    columns: Array.from({ length: Math.max(...rows.map((row) => row.length)) }, () => ({ width: 70, hidden: false })),
    rowHeight: 20,
    rows: new Map(drawn),
    looks: [PLAIN],
    merges: [],
    frozen: { rows: 0, columns: 0 },
    rules: [],
    otherRules: false,
    flags: [],
    gridlines: true,
    drawings: [],
    ...more,
  };
}
