/** Cell addresses. Rows and columns count from 0 inside the program; A1 text and Excel row numbers appear only at its edges. */

/** One cell of a sheet, 0-based. */
export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells, 0-based, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** An area on a named sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

export const LAST_ROW = 1_048_575;
export const LAST_COLUMN = 16_383;

/** A number for a cell of a sheet that no other cell of it has. */
export function cellNumber(row: number, column: number): number {
  return row * (LAST_COLUMN + 1) + column;
}

/** `0 → "A"`, `27 → "AB"`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    name = String.fromCharCode(65 + (rest % 26)) + name;
  }
  return name;
}

/** `"A" → 0`, `"ab" → 27`; null when it names no column of a worksheet. */
export function columnNumber(name: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(name)) return null;
  let number = 0;
  for (const letter of name.toUpperCase()) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1 <= LAST_COLUMN ? number - 1 : null;
}

/** `{row: 3, column: 4} → "E4"`. */
export function cellName({ row, column }: CellAt): string {
  return `${columnName(column)}${String(row + 1)}`;
}

/** `"E4" → {row: 3, column: 4}`; `$` signs are ignored; null when it is no cell. */
export function parseCell(name: string): CellAt | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9][0-9]{0,6})$/.exec(name);
  if (!match) return null;
  const column = columnNumber(match[1] ?? '');
  const row = Number(match[2]) - 1;
  return column === null || row > LAST_ROW ? null : { row, column };
}

/** `"A1:C4"`, or `"A1"` for a single cell. */
export function areaName(area: Area): string {
  const first = cellName({ row: area.top, column: area.left });
  const last = cellName({ row: area.bottom, column: area.right });
  return first === last ? first : `${first}:${last}`;
}

/** Reads `"A1:C4"` or `"B2"`, corners in any order; null when it is neither. Whole rows and columns are not areas. */
export function parseArea(name: string): Area | null {
  const [first = '', second = first, ...more] = name.split(':');
  const a = parseCell(first);
  const b = parseCell(second);
  if (!a || !b || more.length > 0) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

export function contains(area: Area, { row, column }: CellAt): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** A sheet's name as a formula writes it: always quoted, quotes doubled. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
