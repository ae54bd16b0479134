import { serialToDay, type IsoDay } from '../../workbook/serial.js';
import type { StatedDate } from '../model.js';
import { findDates, type DateContext } from '../vocabulary/dates.js';
import { dateGrain } from '../vocabulary/date-formats.js';
import type { Grid } from './grid.js';

const AS_AT =
  /\b(?:as at|as of|position (?:at|as)|progress to|progress as at|updated? (?:to|on|at)|update as at|figures to|data to|to the end of|reported? (?:to .{0,30}on|at)|month ending|quarter ending|period ending|status at|last updated)\b/i;

/** A line that names a statement of the position and then its date, and nothing more: "Updated: 10 March 2025". */
const NAMED =
  /^\W*(?:(?:last |date )?(?:updated?|refreshed)|(?:date of )?(?:this )?(?:progress |highlight |monitoring |status )?report(?:ing)?(?: date)?|date of (?:this |last )?update|status|data correct|correct|position(?: statement)?|progress|(?:end of month|month[- ]end|quarter[- ]end) position|snapshot(?: date)?)\b[\s:–—-]*(?:(?:as )?(?:at|on|of|for|to|in)\b[\s:]*)?$/i;
/** "Quarter 3 2024/25 position". */
const NAMED_AFTER = /^[\s:,–—-]*(?:position|update|progress report|status report)\W*$/i;
const LONGEST_NAMED = 80;
/** What may stand alone left of a cell that holds the date. */
const LONGEST_LABEL = 30;

/** The date at which a text says that the position is stated; null when it says none. */
function statedIn(value: string, context: DateContext): IsoDay | null {
  const says = AS_AT.exec(value);
  if (says !== null) return findDates(value, context).find((one) => one.end > says.index)?.latest ?? null;
  if (value.length > LONGEST_NAMED) return null;
  const [date, second] = findDates(value, context);
  if (date === undefined || second !== undefined) return null;
  const before = value.slice(0, date.start);
  const after = value.slice(date.end);
  const isNamed = /^\W*$/.test(after) ? NAMED.test(before) : /^\W*$/.test(before) && NAMED_AFTER.test(after);
  return isNamed ? date.latest : null;
}

/** Dates at which the workbook says that its position is stated. */
export function statedDates(grid: Grid, isEntry: (row: number) => boolean, context: DateContext): StatedDate[] {
  const found: StatedDate[] = [];
  for (const { row } of grid.sheet.rows) {
    if (isEntry(row)) continue;
    const columns = grid.filled(row);
    for (const [i, column] of columns.entries()) {
      const value = grid.cell(row, column)?.value;
      if (typeof value !== 'string' || value.length > 300) continue;
      const beside = columns[i + 1];
      const date =
        statedIn(value, context) ?? (beside === undefined ? null : statedBeside(grid, row, value, beside, context));
      if (date !== null) found.push({ date, text: value.trim(), at: { sheet: grid.sheet.name, row, column } });
    }
  }
  return found;
}

/** "Report date" with a date in the next cell. */
function statedBeside(grid: Grid, row: number, label: string, column: number, context: DateContext): IsoDay | null {
  const cell = grid.cell(row, column);
  if (label.length > LONGEST_LABEL || typeof cell?.value !== 'number' || dateGrain(cell.format) !== 'day') return null;
  return NAMED.test(label) || AS_AT.test(`${label} `) ? serialToDay(cell.value, context.date1904) : null;
}

export interface PlanPeriod {
  readonly starts: IsoDay;
  /** Null where only its first day is stated. */
  readonly ends: IsoDay | null;
  /** False where only a year is named: timescales are not counted from its first day. */
  readonly isExact: boolean;
}

/** "Carbon neutral by 2030" says what the plan aims at, not when it runs. */
const AIMED_AT = /\b(?:by|before|until|to|towards?|zero|neutral)\s*$/i;

/** The span that a title block says the plan runs for: "6 January – 30 March 2020". */
export function planPeriod(grid: Grid, lastTitleRow: number, context: DateContext): PlanPeriod | null {
  for (const { row } of grid.sheet.rows) {
    if (row > lastTitleRow) return null;
    for (const column of grid.filled(row)) {
      const value = grid.cell(row, column)?.value;
      if (typeof value !== 'string' || value.length > 200 || AS_AT.test(value)) continue;
      if (statedIn(value, context) !== null) continue;
      const begins = firstDay(value, context);
      if (begins !== null) return { starts: begins, ends: null, isExact: true };
      const dates = findDates(value, { ...context, year: context.year });
      const first = dates[0];
      const last = dates.at(-1);
      if (first === undefined || last === undefined) continue;
      const isSpan =
        dates.length === 2
          ? /^[\s–—-]*(?:to|until)?[\s–—-]*$/i.test(value.slice(first.end, last.start))
          : dates.length === 1 &&
            first.grain === 'span' &&
            first.earliest !== first.latest &&
            !AIMED_AT.test(value.slice(0, first.start));
      if (isSpan && first.earliest < last.latest)
        return { ...schoolYear(first.earliest, last.latest, context), isExact: dates.length === 2 };
    }
  }
  return null;
}

/** "(day 0 is Monday 3 June 2024)", "Plan start date: 3 June 2024": what stands before the plan's first day. */
const BEGINS =
  /\b(?:day (?:0|zero|nought)|(?:plan|programme|project) (?:start(?:s|ed)?|began|begins|commences|commenced)(?: date)?)(?:\s*[:=–-]|\s+(?:is|was|on))*\s*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s*)?$/i;

const OF_PLAN = /\b(?:plan|programme|project)\s*$/i;
const OPENS = /^(?:start|begin|began|commence)/i;

/** The plan's first day, where a text in its title block says which it is. */
function firstDay(value: string, context: DateContext): IsoDay | null {
  const found = findDates(value, context).find(({ earliest, latest, start, end }) => {
    const before = value.slice(0, start);
    // "Start date:" belongs to the date itself.
    const opens = OF_PLAN.test(before) && OPENS.test(value.slice(start, end));
    return earliest === latest && (opens || BEGINS.test(before));
  });
  return found?.earliest ?? null;
}

/** In a plan that speaks of terms, "2024-25" in its title is a school's year. */
function schoolYear(starts: IsoDay, ends: IsoDay, context: DateContext): Omit<PlanPeriod, 'isExact'> {
  const isTwoYears = starts.endsWith('-04-01') && ends.endsWith('-03-31');
  return context.schoolTerms && isTwoYears
    ? { starts: `${starts.slice(0, 4)}-09-01`, ends: `${ends.slice(0, 4)}-08-31` }
    : { starts, ends };
}
