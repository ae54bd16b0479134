import { planCheck, type PlanDraft } from './shared/define.js';
import { isAside, isOver, latest } from './shared/state.js';
import { dateWords, named } from './shared/wording.js';
import type { Item, PlanDate } from '../plan/model.js';
import { addMonths, spokenDay } from '../workbook/serial.js';

/** Fewer dates than this have no middle worth the name. */
const FEWEST = 5;
/** The share of a column's dates that may lie before the plan's start by mistake. */
const MOST_BEFORE = 0.25;
/** Months on either side in which no other date lies, where a year was mistyped. */
const ALONE_FOR = 12;

export const yearUnlikely = planCheck(
  {
    slug: 'year-unlikely',
    severity: 'low',
    family: 'dates',
    question: 'Is a date far from all the others?',
    why: 'A slip of one digit in the year hides a late action, or invents one.',
    notWhen: [
      'it is complete or closed',
      'the column has fewer than five dates',
      'another date lies within a year of it: the plan is a long one',
      'it is a span or says “by 2030”',
    ],
  },
  ({ plan, settings }) => {
    const columns = new Map<string, { item: Item; day: string }[]>();
    for (const item of plan.items) {
      const day = latest(item.due);
      if (day === null || item.due === null) continue;
      const key = `${item.due.at.sheet}\u0000${String(item.due.at.column)}`;
      const column = columns.get(key);
      if (column) column.push({ item, day });
      else columns.set(key, [{ item, day }]);
    }
    const findings: PlanDraft[] = [];
    const starts = settings.planStart ?? plan.starts;
    for (const column of columns.values()) {
      const days = column.map(({ day }) => day).sort();
      const middle = days[Math.floor(days.length / 2)] ?? '';
      // Where many dates lie before it, it is not the day on which this plan began.
      const isStart = days.filter((one) => starts !== null && one < starts).length <= days.length * MOST_BEFORE;
      const [from, to] = [addMonths(middle, -24), addMonths(middle, 24)];
      for (const { item, day } of column) {
        if (isOver(item, settings) || isAside(item) || item.due === null) continue;
        const isFar = column.length >= FEWEST && (day < from || day > to) && isOneDay(item.due) && isAlone(day, days);
        const isBefore = isStart && starts !== null && day < starts;
        if (!isFar && !isBefore) continue;
        findings.push({
          item: item.id,
          at: item.due.at,
          message: `${named(item)}: due by ${dateWords(item.due)}, ${isBefore ? `before the plan’s start on ${spokenDay(starts)}` : `more than two years from the middle of the column’s dates, ${spokenDay(middle)}`}. Check the year.`,
        });
      }
    }
    return { findings };
  },
);

/** A day that somebody typed, not a month, a year or a span. */
function isOneDay({ reading }: PlanDate): boolean {
  return reading.kind === 'dated' && reading.earliest === reading.latest;
}

/** Whether no other date of the column lies near. */
function isAlone(day: string, days: readonly string[]): boolean {
  const [from, to] = [addMonths(day, -ALONE_FOR), addMonths(day, ALONE_FOR)];
  return days.filter((other) => other >= from && other <= to).length === 1;
}
