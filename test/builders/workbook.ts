import { parseArea, parseCell } from '../../src/workbook/address.js';
import type { Area } from '../../src/workbook/address.js';
import type { Cell, CellValue, Look, Looks, Row, Sheet, Snapshot, Visibility } from '../../src/workbook/snapshot.js';
import { PLAIN_LOOK } from '../../src/workbook/snapshot.js';
import { dayToSerial } from '../../src/workbook/serial.js';

/** A cell as a test writes it: a value, a value with its format, or nothing. */
export type Written = CellValue | Pick<Cell, 'value' | 'format'> | null;

/** A real date: `day('2024-05-31')`. */
export const day = (iso: string, format = 'dd/mm/yyyy'): Pick<Cell, 'value' | 'format'> => ({
  value: dayToSerial(iso, false),
  format,
});

export const percent = (value: number): Pick<Cell, 'value' | 'format'> => ({ value, format: '0%' });

interface Options {
  readonly visibility?: Visibility;
  /** `"A3:A5"`. Null: not known. */
  readonly merges?: readonly string[] | null;
  /** Fills by cell: `{ F3: '00B050' }`. */
  readonly fills?: Readonly<Record<string, string>>;
  readonly bold?: readonly string[];
}

/** Builds a snapshot and its looks: `aWorkbook().sheet('Plan', [['Action', 'Due'], …])`; rows begin at row 1. */
export class WorkbookBuilder {
  readonly #sheets: Sheet[] = [];
  readonly #looks = new Map<string, Look>();

  sheet(name: string, written: readonly (readonly Written[])[], options: Options = {}): this {
    const rows: Row[] = [];
    let extent: Area | null = null;
    written.forEach((line, row) => {
      const cells = line.map((one) => cellOf(one));
      if (cells.every((one) => one === undefined)) return;
      rows.push({ row, cells });
      cells.forEach((one, column) => {
        if (one === undefined) return;
        extent = {
          top: extent?.top ?? row,
          left: Math.min(extent?.left ?? column, column),
          bottom: row,
          right: Math.max(extent?.right ?? column, column),
        };
      });
    });
    const merges = options.merges === null ? null : (options.merges ?? []).flatMap((area) => parseArea(area) ?? []);
    this.#sheets.push({ name, visibility: options.visibility ?? 'visible', protected: false, extent, rows, merges });
    for (const [cell, fill] of Object.entries(options.fills ?? {})) this.#look(name, cell, { fill });
    for (const cell of options.bold ?? []) this.#look(name, cell, { bold: true });
    return this;
  }

  #look(sheet: string, cell: string, look: Partial<Look>): void {
    const at = parseCell(cell);
    if (at === null) throw new Error(`${cell} is no cell`);
    const key = `${sheet}!${String(at.row)}:${String(at.column)}`;
    this.#looks.set(key, { ...(this.#looks.get(key) ?? PLAIN_LOOK), ...look });
  }

  snapshot(): Snapshot {
    return { file: 'tracker.xlsx', date1904: false, sheets: this.#sheets, names: [], structureProtected: false };
  }

  looks(): Looks {
    return { at: (sheet, row, column) => this.#looks.get(`${sheet}!${String(row)}:${String(column)}`) ?? PLAIN_LOOK };
  }
}

function cellOf(written: Written | undefined): Cell | undefined {
  if (written === null || written === undefined || written === '') return undefined;
  if (typeof written === 'object' && 'format' in written) return { ...written, formula: false };
  return { value: written, format: 'General', formula: false };
}

export const aWorkbook = (): WorkbookBuilder => new WorkbookBuilder();
