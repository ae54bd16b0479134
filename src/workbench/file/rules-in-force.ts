import FormulaParser, { type Reference } from 'fast-formula-parser';
import { columnName, contains, parseArea, parseCell } from '../../workbook/address.js';
import type { CellValue, DefinedName } from '../../workbook/snapshot.js';
import type { Rule, SheetView } from '../../workbook/view.js';

/** Finds a sheet of the workbook, for names that look values up on another one. */
export type SheetFinder = (name: string) => SheetView | undefined;

/** What the conditional formats that hold for a cell make of it. */
export interface InForce {
  readonly style: Rule['style'];
  /** Whether one of them is ours. */
  readonly flagged: boolean;
}

/**
 * Tells, cell by cell, which conditional formats hold, the workbook's own before ours: in Excel the program does this by
 * itself.
 */
export function rulesInForce(
  sheet: SheetView,
  names: readonly DefinedName[],
  find: SheetFinder,
): (row: number, column: number) => InForce | null {
  const rules = [
    ...sheet.rules.map((rule): Judged => ({ ...rule, ours: false })),
    ...sheet.flags.map((flag): Judged => ({ ...flag, stops: false, ours: true })),
  ];
  const exact = parserFor(sheet, names, find, (text) => text);
  const folded = parserFor(sheet, names, find, (text) => text.toLowerCase());
  const holds = (formula: string, row: number, column: number): boolean => {
    const parser = TELLS_CASES.test(formula) ? exact : folded;
    try {
      const wanted = parser === exact ? formula : withFoldedTexts(formula);
      const result: unknown = parser.parse(wanted, { sheet: sheet.name, row: row + 1, col: column + 1 });
      return result === true || (typeof result === 'number' && result !== 0);
    } catch {
      // A formula that cannot be worked out does not hold, as in Excel.
      return false;
    }
  };
  return (row, column) => {
    const held: Judged[] = [];
    for (const rule of rules) {
      const [first] = rule.areas;
      if (!first || !rule.areas.some((area) => contains(area, { row, column }))) continue;
      if (!holds(moveFormula(rule.formula, row - first.top, column - first.left), row, column)) continue;
      held.push(rule);
      if (rule.stops) break;
    }
    if (held.length === 0) return null;
    return {
      // An earlier rule goes before a later one, property by property, as in Excel.
      style: held.reduceRight<Rule['style']>((so, { style }) => ({ ...so, ...style }), {}),
      flagged: held.some(({ ours }) => ours),
    };
  };
}

interface Judged extends Rule {
  readonly ours: boolean;
}

/** To Excel, "Green" equals "green", but not for these functions. */
const TELLS_CASES = /\b(?:EXACT|FIND|SUBSTITUTE|REPLACE|CODE)\s*\(/i;

function withFoldedTexts(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"/g, (text) => text.toLowerCase());
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

function parserFor(
  sheet: SheetView,
  names: readonly DefinedName[],
  find: SheetFinder,
  fold: (text: string) => string,
): FormulaParser {
  const sheetOf = (name: string | undefined): SheetView | undefined =>
    name === undefined || name === sheet.name ? sheet : find(name);
  const valueAt = (name: string | undefined, row: number, column: number): unknown =>
    plainValue(sheetOf(name)?.rows.get(row)?.cells[column]?.value ?? null, fold);
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

/** The parser takes a blank cell for a text without letters; null is a text of its own to it. */
function plainValue(value: CellValue | null, fold: (text: string) => string): unknown {
  if (value === null) return '';
  if (typeof value === 'string') return fold(value);
  return typeof value === 'object' ? value.error : value;
}
