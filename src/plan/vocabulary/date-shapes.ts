import { addDays, dayOf, daysBetween, lastOfMonth } from '../../workbook/serial.js';
import type { Interval } from '../model.js';
import { SEASONS, TERMS, type Part } from './date-words.js';

/** What a form names, before its year is known: a day, a month, a quarter. `year: null` is a form without one. */
export type Shape =
  | { readonly kind: 'day'; readonly year: number | null; readonly month: number; readonly day: number }
  | { readonly kind: 'month'; readonly year: number | null; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  /** April to March; the year it begins in. */
  | { readonly kind: 'financial-year'; readonly year: number | null }
  /** September to August; the year it begins in. */
  | { readonly kind: 'academic-year'; readonly year: number | null }
  | { readonly kind: 'quarter'; readonly year: number | null; readonly quarter: number; readonly financial: boolean }
  | { readonly kind: 'term'; readonly year: number | null; readonly season: string; readonly half: 0 | 1 | 2 }
  | { readonly kind: 'season'; readonly year: number | null; readonly season: string }
  | { readonly kind: 'easter'; readonly year: number | null }
  | { readonly kind: 'range'; readonly from: Shape; readonly to: Shape };

export function yearOf(shape: Shape): number | null {
  return shape.kind === 'range' ? (yearOf(shape.to) ?? yearOf(shape.from)) : shape.year;
}

export function withYear(shape: Shape, year: number): Shape {
  if (shape.kind !== 'range') return shape.year === null ? { ...shape, year } : shape;
  const to = withYear(shape.to, year);
  const own = yearOf(to) ?? year;
  const wraps = yearOf(shape.from) === null && monthOf(shape.from) > monthOf(to);
  return { kind: 'range', from: withYear(shape.from, wraps ? own - 1 : own), to };
}

/** The month in which it falls, 1 to 12, for telling which year a neighbour without one belongs to. */
export function monthOf(shape: Shape): number {
  switch (shape.kind) {
    case 'day':
    case 'month':
      return shape.month;
    case 'quarter':
      return shape.financial ? ((shape.quarter * 3) % 12) + 1 : shape.quarter * 3 - 2;
    case 'term':
      return TERMS.get(shape.season)?.from[0] ?? 1;
    case 'season':
      return SEASONS.get(shape.season) ?? 1;
    case 'easter':
    case 'financial-year':
      return 4;
    case 'academic-year':
      return 9;
    case 'year':
      return 1;
    case 'range':
      return monthOf(shape.to);
  }
}

/** Easter Sunday. Source: the anonymous Gregorian computus (Meeus, Jones, Butcher). */
function easterSunday(year: number): string | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function months(year: number, month: number, count: number): Interval | null {
  const from = dayOf(year, month, 1);
  if (from === null) return null;
  const last = year * 12 + month - 1 + count - 1;
  const endYear = Math.floor(last / 12);
  return endYear > 9999 ? null : { earliest: from, latest: lastOfMonth(endYear, (last % 12) + 1) };
}

function between(earliest: string | null, latest: string | null): Interval | null {
  return earliest === null || latest === null ? null : { earliest, latest };
}

/** The days that it covers; null without a year, and for a day that does not exist. */
export function spanOf(shape: Shape): Interval | null {
  if (shape.kind === 'range') {
    const from = spanOf(shape.from);
    const to = spanOf(shape.to);
    return from === null || to === null || from.earliest > to.latest
      ? null
      : { earliest: from.earliest, latest: to.latest };
  }
  const year = shape.year;
  if (year === null) return null;
  switch (shape.kind) {
    case 'day': {
      const day = dayOf(year, shape.month, shape.day);
      return between(day, day);
    }
    case 'month':
      return months(year, shape.month, 1);
    case 'year':
      return months(year, 1, 12);
    case 'financial-year':
      return months(year, 4, 12);
    case 'academic-year':
      return months(year, 9, 12);
    case 'quarter': {
      if (!shape.financial) return months(year, shape.quarter * 3 - 2, 3);
      return shape.quarter === 4 ? months(year + 1, 1, 3) : months(year, shape.quarter * 3 + 1, 3);
    }
    case 'season':
      return months(year, SEASONS.get(shape.season) ?? 1, 3);
    case 'easter': {
      const day = easterSunday(year);
      return between(day, day);
    }
    case 'term': {
      const term = TERMS.get(shape.season);
      if (term === undefined) return null;
      const half = dayOf(year, ...term.half);
      const from = shape.half === 2 && half !== null ? addDays(half, 1) : dayOf(year, ...term.from);
      return between(from, shape.half === 1 ? half : dayOf(year, ...term.to));
    }
  }
}

/** The early, middle or last part of a span: of a month 1st to 10th, 11th to 15th, the last day. */
export function partOf(span: Interval, part: Part): Interval {
  const days = daysBetween(span.earliest, span.latest) + 1;
  switch (part) {
    case 'end':
      return { earliest: span.latest, latest: span.latest };
    case 'early':
      return { earliest: span.earliest, latest: addDays(span.earliest, days <= 31 ? 9 : Math.floor(days / 3) - 1) };
    case 'mid':
      return days <= 31
        ? { earliest: addDays(span.earliest, 10), latest: addDays(span.earliest, 14) }
        : {
            earliest: addDays(span.earliest, Math.floor(days / 3)),
            latest: addDays(span.earliest, Math.floor(days / 2) - 1),
          };
    case 'week-from':
      return { earliest: span.earliest, latest: addDays(span.earliest, 6) };
    case 'week-to':
      return { earliest: addDays(span.latest, -6), latest: span.latest };
  }
}
