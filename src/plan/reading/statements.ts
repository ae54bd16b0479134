import type { IsoDay } from '../../workbook/serial.js';
import type { StatedCount, StatedDate } from '../model.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import { findDates, type DateContext } from '../vocabulary/dates.js';
import { readRating } from '../vocabulary/ratings.js';
import { NUMBER_WORDS } from '../vocabulary/date-words.js';
import type { Grid } from './grid.js';

const AS_AT =
  /\b(?:as at|as of|position (?:at|as)|progress to|progress as at|updated? (?:to|on|at)|update as at|figures to|data to|to the end of|reported? (?:to .{0,30}on|at)|month ending|quarter ending|period ending|status at|last updated)\b/i;
const NO_KEY = new Map();

/** Dates at which the workbook says that its position is stated. */
export function statedDates(grid: Grid, isEntry: (row: number) => boolean, context: DateContext): StatedDate[] {
  const found: StatedDate[] = [];
  for (const { row } of grid.sheet.rows) {
    if (isEntry(row)) continue;
    for (const column of grid.filled(row)) {
      const value = grid.cell(row, column)?.value;
      if (typeof value !== 'string' || value.length > 300) continue;
      const says = AS_AT.exec(value);
      if (says === null) continue;
      const date = findDates(value, context).find((one) => one.end > says.index);
      if (date !== undefined)
        found.push({ date: date.latest, text: value.trim(), at: { sheet: grid.sheet.name, row, column } });
    }
  }
  return found;
}

export interface PlanPeriod {
  readonly starts: IsoDay;
  readonly ends: IsoDay;
  /** False where only a year is named: timescales are not counted from its first day. */
  readonly isExact: boolean;
}

/** The span that a title block says the plan runs for: "6 January – 30 March 2020". */
export function planPeriod(grid: Grid, lastTitleRow: number, context: DateContext): PlanPeriod | null {
  for (const { row } of grid.sheet.rows) {
    if (row > lastTitleRow) return null;
    for (const column of grid.filled(row)) {
      const value = grid.cell(row, column)?.value;
      if (typeof value !== 'string' || value.length > 200 || AS_AT.test(value)) continue;
      const dates = findDates(value, { ...context, year: context.year });
      const first = dates[0];
      const last = dates.at(-1);
      if (first === undefined || last === undefined) continue;
      const isSpan =
        dates.length === 2
          ? /^[\s–—-]*(?:to|until)?[\s–—-]*$/i.test(value.slice(first.end, last.start))
          : dates.length === 1 && first.grain === 'span' && first.earliest !== first.latest;
      if (isSpan && first.earliest < last.latest)
        return { ...schoolYear(first.earliest, last.latest, context), isExact: dates.length === 2 };
    }
  }
  return null;
}

/** In a plan that speaks of terms, "2024-25" in its title is a school's year. */
function schoolYear(starts: IsoDay, ends: IsoDay, context: DateContext): Omit<PlanPeriod, 'isExact'> {
  const isTwoYears = starts.endsWith('-04-01') && ends.endsWith('-03-31');
  return context.schoolTerms && isTwoYears
    ? { starts: `${starts.slice(0, 4)}-09-01`, ends: `${ends.slice(0, 4)}-08-31` }
    : { starts, ends };
}

const COUNT_TEXT =
  /^[\s•●▪*–-]*(\d{1,3}|[a-z]+)\s+(recommendations?|actions?|tasks?|groups?)?\s*(?:(?:are|is|have been|has been|were)\s+)?(?:now\s+)?(?:rag\s+)?(?:rated\s+)?(?:as\s+)?(red|amber|green|blue|completed?)\b/i;

function wordValue(text: string): StatedCount['value'] | null {
  const read = text.length <= 24 ? readRating(text, NO_KEY, DEFAULT_SETTINGS) : null;
  return read !== null && 'value' in read ? read.value : null;
}

/** Counts that the workbook states: "Complete 5 Green 9", "4 are RAG rated as AMBER", a dashboard's total row. */
export function statedCounts(grid: Grid, isEntry: (row: number) => boolean): StatedCount[] {
  const found: StatedCount[] = [];
  let header: { column: number; word: string; value: StatedCount['value'] }[] = [];
  let table: { row: number; label: string }[] = [];
  const at = (row: number, column: number) => ({ sheet: grid.sheet.name, row, column });
  const close = (): void => {
    const total =
      table.find(({ label }) => /\b(?:total|all|overall)\b/i.test(label)) ??
      (table.length === 1 ? table[0] : undefined);
    for (const { column, word, value } of total === undefined ? [] : header) {
      const count = total === undefined ? undefined : grid.cell(total.row, column)?.value;
      if (total !== undefined && typeof count === 'number' && Number.isInteger(count))
        found.push({ of: null, value, word, count, at: at(total.row, column) });
    }
    header = [];
    table = [];
  };
  for (const { row } of grid.sheet.rows) {
    if (isEntry(row)) {
      close();
      continue;
    }
    const cells = grid.filled(row);
    const pairs = cells.flatMap((column, i) => {
      const next = cells[i + 1];
      const count = next === undefined ? undefined : grid.cell(row, next)?.value;
      const shownCount = typeof count === 'string' && /^\d{1,4}$/.test(count.trim()) ? Number(count) : count;
      const word = grid.text(row, column);
      const value = typeof grid.cell(row, column)?.value === 'string' ? wordValue(word) : null;
      return value !== null && next !== undefined && typeof shownCount === 'number' && Number.isInteger(shownCount)
        ? [{ value, word, count: shownCount, at: at(row, next) }]
        : [];
    });
    if (pairs.length >= 3) {
      found.push(...pairs.map((pair) => ({ of: null, ...pair })));
      continue;
    }
    const rated = cells.flatMap((column) => {
      const word = grid.text(row, column);
      const value = typeof grid.cell(row, column)?.value === 'string' ? wordValue(word) : null;
      return value === null ? [] : [{ column, word, value }];
    });
    if (rated.length >= 3 && new Set(rated.map((one) => one.value)).size >= 3) {
      close();
      header = rated;
      continue;
    }
    if (header.length > 0 && header.every(({ column }) => typeof grid.cell(row, column)?.value === 'number')) {
      table.push({ row, label: grid.text(row, cells[0] ?? 0) });
      continue;
    }
    if (header.length > 0) close();
    if (cells.length !== 1) continue;
    const text = grid.text(row, cells[0] ?? 0);
    const match = text.length <= 160 ? COUNT_TEXT.exec(text) : null;
    if (match === null) continue;
    const number = NUMBER_WORDS.get((match[1] ?? '').toLowerCase());
    const count = /^\d/.test(match[1] ?? '') ? Number(match[1]) : number;
    const value = wordValue(match[3] ?? '');
    const noun = (match[2] ?? '').toLowerCase();
    if (count === undefined || value === null) continue;
    found.push({
      of: noun.startsWith('rec')
        ? 'recommendation'
        : noun.startsWith('group')
          ? 'group'
          : noun === ''
            ? null
            : 'action',
      value,
      word: match[3] ?? '',
      count,
      at: at(row, cells[0] ?? 0),
    });
  }
  close();
  return found;
}
