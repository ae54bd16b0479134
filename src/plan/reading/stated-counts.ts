import type { Place, RatingValue, StatedCount } from '../model.js';
import type { Settings } from '../settings.js';
import { NUMBER_WORDS } from '../vocabulary/date-words.js';
import { readRating, type RatingKey } from '../vocabulary/ratings.js';
import type { Grid } from './grid.js';

/** What rating words mean in this plan, and which of its items a table's row is about. */
export interface CountReading {
  readonly key: RatingKey;
  readonly settings: Settings;
  /** The ids of the items that a label names: a sheet, a theme, a lead. Null when it names none. */
  readonly among: (label: string) => readonly string[] | null;
}

const COUNT_TEXT =
  /^[\s•●▪*–-]*(\d{1,3}|[a-z]+)\s+(recommendations?|actions?|tasks?|groups?)?\s*(?:(?:are|is|have been|has been|were)\s+)?(?:now\s+)?(?:rag\s+)?(?:rated\s+)?(?:as\s+)?(red|amber|green|blue|completed?)\b/i;
const TOTAL = /\b(?:total|all|overall|sum)\b/i;
const LONGEST_WORD = 24;
/** So many rating words make a table of counts. */
const FEWEST = 3;

interface Headed {
  readonly column: number;
  readonly word: string;
  readonly value: RatingValue;
}

/**
 * Counts that the workbook states outside its rows: "Complete 5 Green 9" along a row or down a column, "4 are RAG rated as
 * AMBER", a dashboard's total row, and its rows for a sheet, a theme or a lead.
 *
 * @param isEntry whether a row of the sheet holds an item or indicator
 */
export function statedCounts(grid: Grid, isEntry: (row: number) => boolean, reading: CountReading): StatedCount[] {
  const found: StatedCount[] = [];
  let header: readonly Headed[] = [];
  let table: { row: number; label: string }[] = [];
  let column: { value: RatingValue; word: string; count: number; at: Place }[] = [];
  const place = (row: number, at: number): Place => ({ sheet: grid.sheet.name, row, column: at });
  const wordAt = (row: number, at: number): Headed | null => {
    const word = grid.text(row, at);
    if (typeof grid.cell(row, at)?.value !== 'string' || word.length > LONGEST_WORD) return null;
    const read = readRating(word, reading.key, reading.settings);
    return read !== null && 'value' in read ? { column: at, word, value: read.value } : null;
  };
  const countAt = (row: number, at: number): number | null => {
    const value = grid.cell(row, at)?.value;
    const count = typeof value === 'string' && /^\s*\d{1,4}\s*$/.test(value) ? Number(value) : value;
    return typeof count === 'number' && Number.isInteger(count) && count >= 0 ? count : null;
  };
  const countsIn = (row: number, more: Pick<StatedCount, 'among'>): StatedCount[] =>
    header.flatMap(({ column: at, word, value }) => {
      const count = grid.text(row, at) === '' ? 0 : countAt(row, at);
      return count === null ? [] : [{ of: null, value, word, count, at: place(row, at), ...more }];
    });
  const closeTable = (): void => {
    const total = table.find(({ label }) => TOTAL.test(label)) ?? (table.length === 1 ? table[0] : undefined);
    if (total !== undefined) found.push(...countsIn(total.row, {}));
    for (const { row, label } of table) {
      const ids = row === total?.row || label === '' ? null : reading.among(label);
      if (ids !== null) found.push(...countsIn(row, { among: { label, ids } }));
    }
    header = [];
    table = [];
  };
  const closeColumn = (): void => {
    const isOneEach = new Set(column.map(({ value }) => value)).size === column.length;
    if (column.length >= FEWEST && isOneEach) found.push(...column.map((one) => ({ of: null, ...one })));
    column = [];
  };
  const close = (): void => {
    closeTable();
    closeColumn();
  };
  let last = -2;
  for (const { row } of grid.sheet.rows) {
    if (isEntry(row) || row > last + 2) close();
    last = row;
    if (isEntry(row)) continue;
    const cells = grid.filled(row);
    const words = cells.flatMap((at) => wordAt(row, at) ?? []);
    const pairs = words.flatMap((one) => {
      const next = cells[cells.indexOf(one.column) + 1];
      const count = next === undefined ? null : countAt(row, next);
      return count === null || next === undefined ? [] : [{ ...one, count, at: place(row, next) }];
    });
    if (pairs.length >= FEWEST) {
      close();
      found.push(...pairs.map(({ value, word, count, at }) => ({ of: null, value, word, count, at })));
      continue;
    }
    // "Green | 4" below "Blue | 2"; a share of the whole may stand beside it.
    const [pair] = pairs;
    if (pair !== undefined && pairs.length === 1 && pair.column === cells[0] && cells.length <= 3) {
      column.push({ value: pair.value, word: pair.word, count: pair.count, at: pair.at });
      continue;
    }
    closeColumn();
    if (words.length >= FEWEST && new Set(words.map(({ value }) => value)).size >= FEWEST) {
      closeTable();
      header = words;
      continue;
    }
    const filled = header.filter(({ column: at }) => grid.text(row, at) !== '');
    if (
      header.length > 0 &&
      filled.length * 2 >= header.length &&
      filled.every(({ column: at }) => countAt(row, at) !== null)
    ) {
      const label = cells.find((at) => typeof grid.cell(row, at)?.value === 'string');
      table.push({ row, label: label === undefined ? '' : grid.text(row, label) });
      continue;
    }
    closeTable();
    const [only] = cells;
    if (cells.length === 1 && only !== undefined)
      found.push(...sentenceCount(grid.text(row, only), place(row, only), reading));
  }
  close();
  return found;
}

/** "4 recommendations are RAG rated as AMBER". */
function sentenceCount(text: string, at: Place, { key, settings }: CountReading): StatedCount[] {
  const match = text.length <= 160 ? COUNT_TEXT.exec(text) : null;
  if (match === null) return [];
  const [, number = '', noun = '', word = ''] = match;
  const count = /^\d/.test(number) ? Number(number) : NUMBER_WORDS.get(number.toLowerCase());
  const read = readRating(word, key, settings);
  if (count === undefined || read === null || !('value' in read)) return [];
  return [{ of: kindOf(noun.toLowerCase()), value: read.value, word, count, at }];
}

function kindOf(noun: string): StatedCount['of'] {
  if (noun.startsWith('rec')) return 'recommendation';
  if (noun.startsWith('group')) return 'group';
  return noun === '' ? null : 'action';
}
