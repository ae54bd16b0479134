import type { CellStyle, OwnCell } from '../workbook/edits.js';
import type { Cell, Row } from '../workbook/snapshot.js';

/**
 * What people add to a table of ours: columns of their own. They are kept, to the right of ours, when the sheet is
 * written again; what a formula gave stays as its value.
 */
export interface AddedColumns {
  /** Unique, and none of them a header of ours. */
  readonly headers: readonly string[];
  /** Where they stand on the sheet, 0-based. */
  readonly places: readonly number[];
}

export type AddedCells = readonly (OwnCell | null)[];

export const NO_ADDED: AddedColumns = { headers: [], places: [] };

/** Begins the key of a style made for a number format that is not ours. */
const FORMAT = 'format ';
const WITHOUT_HEADER = 'Note';

/** The columns with a header or a value that are not among `ours`, which are the header texts that the table needs for itself. */
export function addedColumns(
  header: Row,
  below: readonly Row[],
  own: { readonly places: ReadonlySet<number>; readonly headers: readonly string[] },
): AddedColumns {
  const used = new Set<number>();
  for (const { cells } of [header, ...below]) {
    cells.forEach((cell, column) => {
      if (cell !== undefined && !own.places.has(column)) used.add(column);
    });
  }
  const taken = new Set(own.headers.map((one) => one.toLowerCase()));
  const places = [...used].sort((a, b) => a - b);
  const headers = places.map((column) => {
    const wanted = headerText(header.cells[column]) || WITHOUT_HEADER;
    let name = wanted;
    for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${String(number)}`;
    taken.add(name.toLowerCase());
    return name;
  });
  return { headers, places };
}

function headerText(cell: Cell | undefined): string {
  const value = cell?.value;
  return value === undefined || typeof value === 'object' ? '' : String(value).replaceAll(/\s+/g, ' ').trim();
}

/** A row's cells in those columns. */
export function addedCells({ places }: AddedColumns, { cells }: Row, style: string): AddedCells {
  return places.map((column) => keptCell(cells[column], style));
}

/** A cell as it stands, to be written again: its value with its own number format. */
export function keptCell(cell: Cell | undefined, style: string): OwnCell | null {
  if (cell === undefined) return null;
  const { value, format } = cell;
  if (typeof value === 'object') return { value: value.error, style };
  const isPlain = typeof value === 'string' || format === 'General' || format === '@';
  return { value, style: isPlain ? style : `${FORMAT}${format}` };
}

/** The sheet's styles with those that kept cells need, which look like `like` but for the number format. */
export function withFormats(
  styles: Readonly<Record<string, CellStyle>>,
  like: string,
  cells: Iterable<OwnCell | null>,
): Readonly<Record<string, CellStyle>> {
  const more: Record<string, CellStyle> = {};
  for (const cell of cells) {
    if (cell?.style?.startsWith(FORMAT) === true) {
      more[cell.style] = { ...styles[like], format: cell.style.slice(FORMAT.length) };
    }
  }
  return { ...styles, ...more };
}
