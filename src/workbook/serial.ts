/**
 * Dates as spreadsheets keep them: a count of days without a time zone. Inside the program a date is an ISO day,
 * `"2017-06-15"`, which compares and sorts as text; JavaScript's `Date` is used only as UTC arithmetic.
 * Source for both date systems, and for 1900's leap day that never was: ECMA-376 part 1, 18.17.4.
 */

/** `"2017-06-15"`. */
export type IsoDay = string;

const DAY = 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const EPOCH_1900 = Date.UTC(1899, 11, 30);

/** As many days are remembered: a tracker names the same few hundred again and again. */
const MOST_DAYS = 5_000;
const stampOf = new Map<IsoDay, number>();
const dayAt = new Map<number, IsoDay>();

function utc(day: IsoDay): number {
  const known = stampOf.get(day);
  if (known !== undefined) return known;
  if (stampOf.size >= MOST_DAYS) stampOf.clear();
  const stamp = Date.parse(`${day}T00:00:00Z`);
  stampOf.set(day, stamp);
  return stamp;
}

/** The day at a time; it begins with a plus sign past the year 9999. */
function isoDay(stamp: number): IsoDay {
  const known = dayAt.get(stamp);
  if (known !== undefined) return known;
  if (dayAt.size >= MOST_DAYS) dayAt.clear();
  const day = new Date(stamp).toISOString().slice(0, 10);
  dayAt.set(stamp, day);
  return day;
}

/** The day that a serial shows; null below day 1, on the false 29 February 1900, and past the year 9999. */
export function serialToDay(serial: number, date1904: boolean): IsoDay | null {
  const whole = Math.floor(serial);
  if (!Number.isFinite(whole) || whole < (date1904 ? 0 : 1) || whole > 2_958_465) return null;
  if (!date1904 && whole === 60) return null;
  const shifted = !date1904 && whole < 60 ? whole + 1 : whole;
  const day = isoDay((date1904 ? EPOCH_1904 : EPOCH_1900) + shifted * DAY);
  return day.startsWith('+') ? null : day;
}

/** The serial that shows a day, in the workbook's date system. */
export function dayToSerial(day: IsoDay, date1904: boolean): number {
  const serial = Math.round((utc(day) - (date1904 ? EPOCH_1904 : EPOCH_1900)) / DAY);
  return !date1904 && serial < 61 ? serial - 1 : serial;
}

/** The day with these parts (month 1 to 12); null when there is no such day. */
export function dayOf(year: number, month: number, date: number): IsoDay | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  const stamp = new Date(Date.UTC(year, month - 1, date));
  const real = stamp.getUTCFullYear() === year && stamp.getUTCMonth() === month - 1 && stamp.getUTCDate() === date;
  return real ? stamp.toISOString().slice(0, 10) : null;
}

export function lastOfMonth(year: number, month: number): IsoDay {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
}

export function addDays(day: IsoDay, days: number): IsoDay {
  return isoDay(utc(day) + days * DAY);
}

/** Adds calendar months; the 31st becomes the last day of a shorter month. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const index = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = Math.floor(index / 12);
  const month = (index % 12) + 1;
  return dayOf(year, month, Number(day.slice(8, 10))) ?? lastOfMonth(year, month);
}

/** Whole days from one day to a later one; negative when `later` is earlier. */
export function daysBetween(earlier: IsoDay, later: IsoDay): number {
  return Math.round((utc(later) - utc(earlier)) / DAY);
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** `"2017-05-31" → "31 May 2017"`, as GOV.UK writes dates. */
export function spokenDay(day: IsoDay): string {
  return `${String(Number(day.slice(8, 10)))} ${MONTHS[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}
