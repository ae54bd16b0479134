import FormulaParser, { type Reference } from 'fast-formula-parser';
import { columnName, contains, parseArea, parseCell } from '../../workbook/address.js';
import type { FlagStyle } from '../../workbook/edits.js';
import type { CellValue, DefinedName } from '../../workbook/snapshot.js';
import type { SheetView } from '../../workbook/view.js';

/** Finds a sheet of the workbook, for names that look values up on another one. */
export type SheetFinder = (name: string) => SheetView | undefined;

/**
 * Tells, cell by cell, which of our conditional formats hold: in Excel the program does this by itself.
 * Other conditional formats are not drawn.
 */
export function flagsInForce(
  sheet: SheetView,
  names: readonly DefinedName[],
  find: SheetFinder,
): (row: number, column: number) => FlagStyle | null {
  const parser = parserFor(sheet, names, find);
  return (row, column) => styleAt(sheet, parser, row, column);
}

function styleAt(sheet: SheetView, parser: FormulaParser, row: number, column: number): FlagStyle | null {
  let style: FlagStyle | null = null;
  for (const flag of sheet.flags) {
    const [first] = flag.areas;
    if (!first || !flag.areas.some((area) => contains(area, { row, column }))) continue;
    const moved = moveFormula(flag.formula, row - first.top, column - first.left);
    // An earlier rule goes before a later one, property by property, as in Excel.
    if (holds(parser, moved, sheet.name, row, column)) style = { ...flag.style, ...(style ?? {}) };
  }
  return style;
}

function holds(parser: FormulaParser, formula: string, sheet: string, row: number, column: number): boolean {
  try {
    const result: unknown = parser.parse(formula, { sheet, row: row + 1, col: column + 1 });
    return result === true || (typeof result === 'number' && result !== 0);
  } catch {
    // A formula that cannot be worked out does not hold, as in Excel.
    return false;
  }
}

/** Texts and sheet names, which stay as they are; then references, in parts; then other words; then any character. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![A-Za-z0-9_(.])|[A-Za-z_\\][A-Za-z0-9_.]*|[^]/g;

/** A formula written for one cell, as it stands for the cell so many rows and columns further on. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    TOKEN,
    (token, fixedColumn: string | undefined, letters: string | undefined, fixedRow: string | undefined) => {
      const cell = letters === undefined ? null : parseCell(token);
      if (!cell) return token;
      const column = fixedColumn ? cell.column : cell.column + columns;
      const row = fixedRow ? cell.row : cell.row + rows;
      return `${fixedColumn ?? ''}${columnName(column)}${fixedRow ?? ''}${String(row + 1)}`;
    },
  );
}

function parserFor(sheet: SheetView, names: readonly DefinedName[], find: SheetFinder): FormulaParser {
  const sheetOf = (name: string | undefined): SheetView | undefined =>
    name === undefined || name === sheet.name ? sheet : find(name);
  const valueAt = (name: string | undefined, row: number, column: number): unknown =>
    plainValue(sheetOf(name)?.rows.get(row)?.cells[column]?.value ?? null);
  return new FormulaParser({
    onCell: ({ sheet: name, row, col }: Reference['cell']) => valueAt(name, row - 1, col - 1),
    onRange: ({ sheet: name, from, to }: Reference['range']) => {
      const last = Math.min(to.row, sheetOf(name)?.rowCount ?? 0);
      const rows: unknown[][] = [];
      for (let row = from.row; row <= last; row++) {
        const cells: unknown[] = [];
        for (let column = from.col; column <= to.col; column++) cells.push(valueAt(name, row - 1, column - 1));
        rows.push(cells);
      }
      return rows;
    },
    onVariable: (wanted: string) => areaOf(names, wanted),
  });
}

/** Where a defined name points, as the parser wants it: counted from 1. */
function areaOf(names: readonly DefinedName[], wanted: string): Reference['range'] | undefined {
  const found = names.find((one) => one.name.toLowerCase() === wanted.toLowerCase());
  const bang = found?.refersTo.lastIndexOf('!') ?? -1;
  if (!found || bang < 0) return undefined;
  const area = parseArea(found.refersTo.slice(bang + 1).replaceAll('$', ''));
  if (!area) return undefined;
  const sheet = found.refersTo.slice(0, bang).replace(/^=/, '').replace(/^'|'$/g, '').replaceAll("''", "'");
  return {
    sheet,
    from: { row: area.top + 1, col: area.left + 1 },
    to: { row: area.bottom + 1, col: area.right + 1 },
  };
}

function plainValue(value: CellValue | null): unknown {
  return typeof value === 'object' && value !== null ? value.error : value;
}
