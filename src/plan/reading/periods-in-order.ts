import type { ReadColumn } from './tables.js';

const MONTHS = 12;
/** Financial years begin in April: where a run of months may come round to the next year. */
const FIRST = 4;

/**
 * Orders columns of several periods from the oldest to the latest. Periods with their years are in order by their dates.
 * Without years, what runs on through the months stays as it stands ("Q3, Q4, Q1"), what runs back is turned about
 * ("Feb, Jan, Dec"), and anything else is put in the order of the year.
 */
export function byPeriod(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const asTheyStand = [...columns].sort((a, b) => a.column - b.column);
  const orders = asTheyStand.flatMap(({ order }) => (order === null ? [] : [order]));
  if (orders.length < columns.length) return asTheyStand;
  if (!orders.every(({ dated }) => dated)) {
    const months = orders.map(({ order }) => Number(order.slice(5, 7)));
    if (runsOn(months)) return asTheyStand;
    if (runsOn([...months].reverse())) return asTheyStand.reverse();
    if (orders.some(({ dated }) => dated)) return asTheyStand;
  }
  const orderOf = (column: ReadColumn): string => column.order?.order ?? '';
  return asTheyStand.sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : orderOf(a) > orderOf(b) ? 1 : 0));
}

/** Whether months go once through the year, and come round to the next without a leap: "Q3, Q1, Q2" is no run. */
function runsOn(months: readonly number[]): boolean {
  const steps = months.slice(1).map((month, i) => (month - (months[i] ?? 0) + MONTHS) % MONTHS);
  const inYear = months.map((month) => (month - FIRST + MONTHS) % MONTHS);
  const round = steps.findIndex((_, i) => (inYear[i + 1] ?? 0) < (inYear[i] ?? 0));
  const others = steps.filter((_, i) => i !== round);
  const all = steps.reduce((sum, step) => sum + step, 0);
  const longest = others.length === 0 ? MONTHS / 2 : Math.max(...others);
  return !steps.includes(0) && all < MONTHS && (steps[round] ?? 0) <= longest;
}
