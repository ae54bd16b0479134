import { columnName, quotedSheet, type Area, type CellAt } from '../../workbook/address.js';

/** `'Sheet 1'!$A$1:$B$9`, as names and charts refer to cells. */
export function absolute(sheet: string, area: Area): string {
  const first = corner({ row: area.top, column: area.left });
  const last = corner({ row: area.bottom, column: area.right });
  return `${quotedSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}

function corner({ row, column }: CellAt): string {
  return `$${columnName(column)}$${row + 1}`;
}

/** `'Sheet 1'!$1:$3`, 0-based rows, both included. */
export function absoluteRows(sheet: string, first: number, last: number): string {
  return `${quotedSheet(sheet)}!$${first + 1}:$${last + 1}`;
}
