import { jest } from '@jest/globals';
import { cellName, columnName, parseCell, quotedSheet } from '../../src/workbook/address.js';
import type { Flag, OwnSheet } from '../../src/workbook/edits.js';
import { dayToSerial } from '../../src/workbook/serial.js';
import type { CellValue, Snapshot } from '../../src/workbook/snapshot.js';

interface Position {
  readonly sheet?: string;
  readonly row: number;
  readonly col: number;
}
interface Span {
  readonly sheet?: string;
  readonly from: Position;
  readonly to: Position;
}
interface Parser {
  parse(formula: string, at: Position): unknown;
}
type ParserClass = new (config: {
  onCell(cell: Position): unknown;
  onRange(span: Span): unknown[][];
  onVariable(name: string): Span | undefined;
  functions: Readonly<Record<string, (...values: unknown[]) => unknown>>;
}) => Parser;

const SETTINGS = 'Plumbline settings';

/** Which cells the rules flag on a day, by a formula engine: `{ overdue: ['D4'], soon: [], rating: ['E4'] }`. */
export function flaggedCells(
  { flags, sheets }: { readonly flags: readonly Flag[]; readonly sheets: readonly OwnSheet[] },
  snapshot: Snapshot,
  today: string,
): { readonly overdue: readonly string[]; readonly soon: readonly string[]; readonly rating: readonly string[] } {
  const parser = parserFor(snapshot, sheets, today);
  const found = { overdue: new Set<string>(), soon: new Set<string>(), rating: new Set<string>() };
  for (const { sheet, areas, formula, style } of flags) {
    const [first] = areas;
    if (!first) throw new Error('a flag without cells');
    const into = style.border !== undefined ? found.rating : style.bold === true ? found.overdue : found.soon;
    for (const { top, left, bottom, right } of areas) {
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) {
          const moved = movedFormula(formula, row - first.top, column - first.left);
          const value = parser.parse(moved, { sheet, row: row + 1, col: column + 1 });
          if (typeof value !== 'boolean') throw new Error(`${moved} gives ${JSON.stringify(value)}`);
          if (value) into.add(cellName({ row, column }));
        }
      }
    }
  }
  const sorted = (cells: ReadonlySet<string>): string[] =>
    [...cells].sort((a, b) => (parseCell(a)?.row ?? 0) - (parseCell(b)?.row ?? 0));
  return { overdue: sorted(found.overdue), soon: sorted(found.soon), rating: sorted(found.rating) };
}

/** As Excel moves a rule to the other cells: relative parts of references follow, texts stay. */
function movedFormula(formula: string, rows: number, columns: number): string {
  const token = /"(?:[^"]|"")*"|(?<![A-Za-z_])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\w(])/g;
  return formula.replace(token, (all: string, fixed?: string, letters?: string, held?: string, row?: string) => {
    const cell = letters === undefined || row === undefined ? null : parseCell(`${letters}${row}`);
    if (!cell) return all;
    const column = fixed === '$' ? cell.column : cell.column + columns;
    return `${fixed ?? ''}${columnName(column)}${held ?? ''}${String(held === '$' ? cell.row + 1 : cell.row + rows + 1)}`;
  });
}

function parserFor(snapshot: Snapshot, sheets: readonly OwnSheet[], today: string): Parser {
  const FormulaParser = jest.requireActual<ParserClass>('fast-formula-parser');
  const values = new Map<string, CellValue>();
  const key = (sheet: string, row: number, column: number): string =>
    `${quotedSheet(sheet)}!${String(row)}:${String(column)}`;
  for (const sheet of snapshot.sheets) {
    for (const { row, cells } of sheet.rows) {
      cells.forEach((cell, column) => {
        if (cell) values.set(key(sheet.name, row, column), cell.value);
      });
    }
  }
  const names = new Map<string, Span>();
  for (const own of sheets) {
    own.rows.forEach(({ cells }, row) => {
      cells.forEach((cell, column) => {
        if (!cell || cell.value === null) return;
        const { value } = cell;
        values.set(
          key(SETTINGS, row, column),
          typeof value === 'object' ? dayToSerial(value.day, snapshot.date1904) : value,
        );
      });
    });
    for (const { name, area } of own.names) {
      names.set(name, {
        sheet: SETTINGS,
        from: { row: area.top + 1, col: area.left + 1 },
        to: { row: area.bottom + 1, col: area.right + 1 },
      });
    }
  }
  const at = (sheet: string | undefined, row: number, column: number): unknown => {
    const value = values.get(key(sheet ?? '', row - 1, column - 1)) ?? null;
    return typeof value === 'object' && value !== null ? new Error(value.error) : value;
  };
  return new FormulaParser({
    onCell: ({ sheet, row, col }) => at(sheet, row, col),
    onRange: ({ sheet, from, to }) =>
      Array.from({ length: to.row - from.row + 1 }, (_, row) =>
        Array.from({ length: to.col - from.col + 1 }, (__, col) => at(sheet, from.row + row, from.col + col)),
      ),
    onVariable: (name) => names.get(name),
    functions: { TODAY: () => dayToSerial(today, snapshot.date1904) },
  });
}
