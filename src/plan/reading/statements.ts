import type { IsoDay } from '../../workbook/serial.js';
import type { StatedDate } from '../model.js';
import { findDates, type DateContext } from '../vocabulary/dates.js';
import type { Grid } from './grid.js';

const AS_AT =
  /\b(?:as at|as of|position (?:at|as)|progress to|progress as at|updated? (?:to|on|at)|update as at|figures to|data to|to the end of|reported? (?:to .{0,30}on|at)|month ending|quarter ending|period ending|status at|last updated)\b/i;

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
/** "Carbon neutral by 2030" says what the plan aims at, not when it runs. */
const AIMED_AT = /\b(?:by|before|until|to|towards?|zero|neutral)\s*$/i;

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

/** In a plan that speaks of terms, "2024-25" in its title is a school's year. */
function schoolYear(starts: IsoDay, ends: IsoDay, context: DateContext): Omit<PlanPeriod, 'isExact'> {
  const isTwoYears = starts.endsWith('-04-01') && ends.endsWith('-03-31');
  return context.schoolTerms && isTwoYears
    ? { starts: `${starts.slice(0, 4)}-09-01`, ends: `${ends.slice(0, 4)}-08-31` }
    : { starts, ends };
}
