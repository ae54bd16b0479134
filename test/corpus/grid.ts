import ExcelJS from 'exceljs';
import { Book, packed, type Fixture } from './fixture.js';

/**
 * A fixture's workbook as rows and columns that can be moved about: cells belong to a row and a column, not to an
 * address, so that a column may go elsewhere and take its cells, widths and merges with it.
 */
export interface GridColumn {
  width: number | undefined;
  hidden: boolean;
}
export interface GridCell {
  value: ExcelJS.CellValue;
  style: Partial<ExcelJS.Style>;
}
export interface GridRow {
  /** Its number in the fixture; null for a row that was put in. */
  readonly origin: number | null;
  hidden: boolean;
  readonly cells: Map<GridColumn, GridCell>;
}
export interface GridMerge {
  readonly top: GridRow;
  readonly bottom: GridRow;
  readonly left: GridColumn;
  readonly right: GridColumn;
}
export interface GridSheet {
  /** Its name in the fixture; null for a sheet that was put in. */
  readonly origin: string | null;
  name: string;
  hidden: boolean;
  columns: GridColumn[];
  rows: GridRow[];
  merges: GridMerge[];
}
export interface Grid {
  readonly name: string;
  readonly date1904: boolean;
  readonly truth: Book['truth'];
  readonly sheets: GridSheet[];
}

export const newColumn = (width?: number): GridColumn => ({ width, hidden: false });
export const newRow = (): GridRow => ({ origin: null, hidden: false, cells: new Map() });
export const newSheet = (name: string): GridSheet => ({
  origin: null,
  name,
  hidden: false,
  columns: [],
  rows: [],
  merges: [],
});

/** A cell's text, when it holds text and nothing else. */
export function textOf(cell: GridCell | undefined): string | null {
  return typeof cell?.value === 'string' ? cell.value : null;
}

/** Writes the fixture and takes it apart. */
export function gridOf(fixture: Fixture): Grid {
  const book = new Book(fixture, fixture.date1904 ?? false);
  fixture.write(book);
  return { name: fixture.name, date1904: book.date1904, truth: book.truth, sheets: book.raw.worksheets.map(sheetOf) };
}

function sheetOf(raw: ExcelJS.Worksheet): GridSheet {
  const at = <T>(list: readonly T[], number: number): T => {
    const one = list[number - 1];
    if (one === undefined) throw new Error(`${raw.name} has no ${number}`);
    return one;
  };
  const columns = Array.from({ length: raw.columnCount }, (_, i) => {
    const { width, hidden } = raw.getColumn(i + 1);
    return { width, hidden };
  });
  const rows = Array.from({ length: raw.rowCount }, (_, i): GridRow => {
    const written = raw.getRow(i + 1);
    const { hidden } = written;
    const cells = new Map<GridColumn, GridCell>();
    written.eachCell({ includeEmpty: true }, (cell, number) => {
      if (cell.isMerged && cell.master !== cell) return;
      // A cell with a fill and nothing else is a cell too.
      if (cell.value !== null || Object.keys(cell.style).length > 0)
        cells.set(at(columns, number), { value: cell.value, style: cell.style });
    });
    return { origin: i + 1, hidden, cells };
  });
  const merges = raw.model.merges.map((range): GridMerge => {
    const [first = '', last = first] = range.split(':');
    const from = raw.getCell(first).fullAddress;
    const to = raw.getCell(last).fullAddress;
    return {
      top: at(rows, from.row),
      bottom: at(rows, to.row),
      left: at(columns, from.col),
      right: at(columns, to.col),
    };
  });
  return { origin: raw.name, name: raw.name, hidden: raw.state !== 'visible', columns, rows, merges };
}

/** The workbook's bytes, and where each row of the fixture is now: `sheet!row` to `sheet!row`. */
export async function assembled(
  grid: Grid,
): Promise<{ readonly bytes: Uint8Array; readonly moved: ReadonlyMap<string, string> }> {
  const book = new ExcelJS.Workbook();
  book.properties.date1904 = grid.date1904;
  book.created = book.modified = new Date(Date.UTC(2020, 0, 1));
  const moved = new Map<string, string>();
  for (const sheet of grid.sheets) {
    const raw = book.addWorksheet(sheet.name, sheet.hidden ? { state: 'hidden' } : {});
    const placeOf = new Map(sheet.columns.map((column, index) => [column, index + 1]));
    const numberOf = new Map(sheet.rows.map((row, index) => [row, index + 1]));
    for (const [column, number] of placeOf) {
      if (column.width !== undefined) raw.getColumn(number).width = column.width;
      if (column.hidden) raw.getColumn(number).hidden = true;
    }
    for (const [row, number] of numberOf) {
      if (row.hidden) raw.getRow(number).hidden = true;
      if (row.origin !== null && sheet.origin !== null)
        moved.set(`${sheet.origin}!${row.origin}`, `${sheet.name}!${number}`);
      for (const [column, cell] of row.cells) {
        const target = raw.getCell(number, placeOf.get(column) ?? 1);
        target.value = cell.value;
        target.style = cell.style;
      }
    }
    for (const { top, bottom, left, right } of sheet.merges) {
      const [t, b, l, r] = [numberOf.get(top), numberOf.get(bottom), placeOf.get(left), placeOf.get(right)];
      if (t !== undefined && b !== undefined && l !== undefined && r !== undefined) raw.mergeCells(t, l, b, r);
    }
  }
  return { bytes: await packed(book), moved };
}
