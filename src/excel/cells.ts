import type { Area, CellAt } from '../workbook/address.js';
import type { Cell, CellValue, Row, Sheet } from '../workbook/snapshot.js';

/** What stands in a cell that shows an error, and also in one that holds the same letters as text. */
const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** A cell as Excel hands it over; null when it is blank. */
function cellOf(value: unknown, formula: unknown, format: unknown): Cell | null {
  const code = typeof format === 'string' && format !== '' ? format : 'General';
  const typed = typedValue(value, code);
  if (typed === null) return null;
  return {
    value: typed,
    format: code,
    formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
  };
}

function typedValue(value: unknown, format: string): CellValue | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR_VALUE.test(value) && format !== '@' ? { error: value } : value;
}

/** Gathers a sheet's cells from its blocks, and trims it to its values. */
export class SheetBuilder {
  readonly #rows = new Map<number, (Cell | undefined)[]>();
  readonly #doubtful: CellAt[] = [];

  /** Cells whose value may be an error as well as a text that looks like one: nothing computes them. */
  get doubtful(): readonly CellAt[] {
    return this.#doubtful;
  }

  /** Every number with this cell's place, until `take` has had enough and says so by false. */
  eachNumber(take: (at: CellAt, cell: Cell) => boolean): void {
    for (const [row, cells] of this.#rows)
      for (const [column, cell] of cells.entries())
        if (typeof cell?.value === 'number' && !take({ row, column }, cell)) return;
  }

  /** Says that a doubtful cell holds text. */
  isText({ row, column }: CellAt): void {
    const cells = this.#rows.get(row);
    const cell = cells?.[column];
    if (cells && cell && typeof cell.value === 'object') cells[column] = { ...cell, value: cell.value.error };
  }

  add(area: Area, values: readonly unknown[][], formulas: readonly unknown[][], formats: readonly unknown[][]): void {
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        const cell = cellOf(value, formulas[down]?.[across], formats[down]?.[across]);
        if (!cell) return;
        const row = area.top + down;
        const cells = this.#rows.get(row) ?? [];
        cells[area.left + across] = cell;
        this.#rows.set(row, cells);
        if (typeof cell.value === 'object' && !cell.formula) this.#doubtful.push({ row, column: area.left + across });
      });
    });
  }

  built(): Pick<Sheet, 'extent' | 'rows'> {
    const rows: Row[] = [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: Array.from(cells) }));
    const [first] = rows;
    const last = rows.at(-1);
    if (!first || !last) return { extent: null, rows: [] };
    let left = Infinity;
    let right = 0;
    for (const { cells } of rows) {
      left = Math.min(
        left,
        cells.findIndex((cell) => cell !== undefined),
      );
      right = Math.max(right, cells.length - 1);
    }
    return { extent: { top: first.row, left, bottom: last.row, right }, rows };
  }
}

/** About how long the values are as the host sends them; exact enough to size the next request. NaN where it sent none. */
export function bytesOf(grid: readonly unknown[][] | null): number {
  if (grid === null) return NaN;
  let bytes = 0;
  for (const line of grid) for (const value of line) bytes += typeof value === 'string' ? value.length * 1.1 + 4 : 12;
  return bytes;
}
