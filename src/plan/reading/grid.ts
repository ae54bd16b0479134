import { format } from 'numfmt';
import { cellNumber, type Area } from '../../workbook/address.js';
import type { Cell, Row, Sheet } from '../../workbook/snapshot.js';
import { eachOnce } from './each-once.js';

/** A merge larger than this is a banner across a whole sheet: only its first rows matter. */
const LARGEST_MERGE = 20_000;
/** As many texts are remembered of each number format. */
const LONGEST_MEMORY = 10_000;

/** A sheet's cells by row and column, with what they show and which of them are merged. */
export interface Grid {
  readonly sheet: Sheet;
  readonly date1904: boolean;
  cell(row: number, column: number): Cell | undefined;
  /** What a cell shows, trimmed; empty for a blank cell. */
  text(row: number, column: number): string;
  /** The merged range that holds a cell. */
  merge(row: number, column: number): Area | null;
  /** The columns of a row that hold something that shows. */
  filled(row: number): readonly number[];
}

/** What a cell shows: texts trimmed, numbers and dates by their number format. */
export function shown(cell: Cell | undefined, date1904: boolean): string {
  if (cell === undefined) return '';
  const { value } = cell;
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value !== 'number') return value.error;
  if (cell.format === 'General') return String(Number(value.toPrecision(12)));
  const known = date1904 ? formatted1904 : formatted;
  let texts = known.get(cell.format);
  if (texts === undefined || texts.size > LONGEST_MEMORY) known.set(cell.format, (texts = new Map<number, string>()));
  const before = texts.get(value);
  if (before !== undefined) return before;
  const text = formattedNumber(value, cell.format, date1904);
  texts.set(value, text);
  return text;
}

/** Trackers repeat their dates and figures: each is formatted once. By number format, then by value. */
const formatted = new Map<string, Map<number, string>>();
const formatted1904: typeof formatted = new Map();

function formattedNumber(value: number, code: string, date1904: boolean): string {
  try {
    return format(code, date1904 ? value + 1462 : value, { throws: false }).trim();
  } catch {
    return String(value);
  }
}

/** Nearly all texts begin with a letter, which is told at a glance. */
function isBlank(text: string): boolean {
  const first = text.charCodeAt(0);
  return !(first > 0x20 && first < 0x7f) && text.trim() === '';
}

export function gridOf(sheet: Sheet, date1904: boolean): Grid {
  const rows: Row['cells'][] = [];
  for (const { row, cells } of sheet.rows) rows[row] = cells;
  const merges = new Map<number, Area>();
  for (const area of sheet.merges ?? []) {
    const width = area.right - area.left + 1;
    const bottom = Math.min(area.bottom, area.top + Math.floor(LARGEST_MERGE / width));
    for (let row = area.top; row <= bottom; row++)
      for (let column = area.left; column <= area.right; column++) merges.set(cellNumber(row, column), area);
  }
  const cell = (row: number, column: number): Cell | undefined => rows[row]?.[column];
  const text = (row: number, column: number): string => shown(cell(row, column), date1904);
  return {
    sheet,
    date1904,
    cell,
    text,
    merge: (row, column) => merges.get(cellNumber(row, column)) ?? null,
    filled: eachOnce((row: number) => {
      const columns: number[] = [];
      const cells = rows[row] ?? [];
      for (let column = 0; column < cells.length; column++) {
        const value = cells[column]?.value;
        if (value !== undefined && !(typeof value === 'string' && isBlank(value))) columns.push(column);
      }
      return columns;
    }),
  };
}
