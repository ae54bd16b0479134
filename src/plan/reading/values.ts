import type { Cell, Looks } from '../../workbook/snapshot.js';
import type { IsoDay } from '../../workbook/serial.js';
import type { DateReading, Place, PlanDate, Rating, RatingValue } from '../model.js';
import type { Settings } from '../settings.js';
import { readDate, relativeTo, type DateContext } from '../vocabulary/dates.js';
import { dateGrain } from '../vocabulary/date-formats.js';
import { readFill, readRating } from '../vocabulary/ratings.js';
import { saysAsAbove } from '../vocabulary/words.js';
import { serialToDay, spokenDay } from '../../workbook/serial.js';
import type { Legend } from './keys.js';
import type { ReadColumn, ReadTable } from './tables.js';

/** What reading a row needs to know of the workbook and the plan. */
export interface Reading {
  readonly settings: Settings;
  readonly legend: Legend;
  readonly looks: Looks;
  readonly dates: DateContext;
  readonly planStart: IsoDay | null;
}

/** A cell's value with its place; the value of a merged cell holds for all its rows. */
export interface Held {
  readonly cell: Cell | undefined;
  readonly text: string;
  readonly at: Place;
  /** True when it stands in this row itself. */
  readonly own: boolean;
}

export function held(table: ReadTable, row: number, column: number, settings: Settings): Held {
  const { grid } = table;
  const at: Place = { sheet: grid.sheet.name, row, column };
  const text = grid.text(row, column);
  if (text !== '') return { cell: grid.cell(row, column), text, at, own: true };
  const merge = grid.merge(row, column);
  if (merge !== null && merge.left === column && merge.top < row && merge.top > table.band.bottom) {
    return {
      cell: grid.cell(merge.top, merge.left),
      text: grid.text(merge.top, merge.left),
      at,
      own: false,
    };
  }
  if (grid.sheet.merges === null && settings.merged.get(grid.sheet.name) === true) {
    for (let above = row - 1; above > table.band.bottom && row - above <= 200; above--) {
      const found = grid.text(above, column);
      if (found !== '') return { cell: grid.cell(above, column), text: found, at, own: false };
    }
  }
  return { cell: undefined, text: '', at, own: true };
}

/** What a cell shows, or where it is blank, what it holds all the same. */
export function heldText(table: ReadTable, row: number, column: number, settings: Settings): string {
  return table.grid.text(row, column) || held(table, row, column, settings).text;
}

/** How the dates of a column are to be read. */
export function columnContext(table: ReadTable, column: ReadColumn, base: DateContext): DateContext {
  let firsts = 0;
  let real = 0;
  const years = new Map<number, number>();
  const step = Math.max(1, Math.floor(table.rows.length / 2000));
  for (let i = 0; i < table.rows.length; i += step) {
    const cell = table.grid.cell(table.rows[i] ?? 0, column.column);
    if (cell === undefined || typeof cell.value !== 'number' || dateGrain(cell.format) === null) {
      const year = typeof cell?.value === 'string' ? /\b(20\d\d)\b/.exec(cell.value.slice(0, 80))?.[1] : undefined;
      if (year !== undefined) years.set(Number(year), (years.get(Number(year)) ?? 0) + 1);
      continue;
    }
    const day = serialToDay(cell.value, base.date1904);
    if (day === null) continue;
    real++;
    if (day.endsWith('-01')) firsts++;
    years.set(Number(day.slice(0, 4)), (years.get(Number(day.slice(0, 4))) ?? 0) + 1);
  }
  const usual = [...years].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
  return {
    ...base,
    monthColumn: real >= 3 && firsts / real >= 0.85,
    year: base.year ?? usual,
    starts: column.role === 'start',
  };
}

type ReadingsByValue = Map<string | number | boolean, DateReading>;
/** By context and number format. */
const readings = new WeakMap<DateContext, Map<string, ReadingsByValue>>();
const ratingsRead = new WeakMap<Reading, Map<string, ReturnType<typeof readRating>>>();

/** What a text says as a rating, remembered: the same few words stand in every row. */
function rememberedRating(text: string, reading: Reading): ReturnType<typeof readRating> {
  const known = ratingsRead.get(reading) ?? new Map<string, ReturnType<typeof readRating>>();
  ratingsRead.set(reading, known);
  const before = known.get(text);
  if (before !== undefined) return before;
  const read = readRating(text, reading.legend.words, reading.settings);
  known.set(text, read);
  return read;
}

/** What a cell says as a date, remembered for its column: many rows are due on the same day. */
function rememberedDate(cell: Cell, context: DateContext): DateReading {
  const { value, format } = cell;
  if (typeof value === 'object') return readDate(cell, context);
  let byFormat = readings.get(context);
  if (byFormat === undefined) readings.set(context, (byFormat = new Map<string, ReadingsByValue>()));
  let known = byFormat.get(format);
  if (known === undefined) byFormat.set(format, (known = new Map<string | number | boolean, DateReading>()));
  const before = known.get(value);
  if (before !== undefined) return before;
  const read = readDate(cell, context);
  known.set(value, read);
  return read;
}

export function planDate(found: Held, context: DateContext): PlanDate | null {
  if (found.cell === undefined || found.text === '') return null;
  if (saysAsAbove(found.text)) return null;
  return { text: found.text, reading: fromStart(rememberedDate(found.cell, context), context), at: found.at };
}

/** "Within 3 months": counted from the plan's start, where it is known. */
function fromStart(reading: DateReading, context: DateContext): DateReading {
  const start = context.countsFrom ?? null;
  if (reading.kind !== 'relative' || start === null) return reading;
  const day = relativeTo(reading, start);
  const span = { earliest: day, latest: day };
  return {
    kind: 'dated',
    ...span,
    certainty: 'stated',
    note: `counted from the plan’s start, ${spokenDay(start)}`,
    steps: [{ label: '', ...span }],
  };
}

/** The colour's name, as a rating shown by fill alone is called. */
const FILL_NAMES: Readonly<Partial<Record<RatingValue, string>>> = {
  complete: 'blue',
  green: 'green',
  amber: 'amber',
  red: 'red',
};

export interface RatingRead {
  readonly rating: Rating | null;
  readonly unread: { readonly text: string; readonly why: string; readonly at: Place } | null;
}

/** The rating in a cell: its text, else its fill where the fill stands out from the row's. */
export function ratingIn(found: Held, period: string | null, reading: Reading, rowFill: string | null): RatingRead {
  const { fill } = reading.looks.at(found.at.sheet, found.at.row, found.at.column);
  const byFill = fill === null || fill === rowFill ? null : (reading.legend.fills.get(fill) ?? readFill(fill));
  const fillValue = byFill === 'not-scored' ? null : byFill;
  if (found.text === '' || found.cell === undefined) {
    if (fillValue === null || !found.own) return { rating: null, unread: null };
    return {
      rating: {
        text: FILL_NAMES[fillValue] ?? fillValue,
        value: fillValue,
        from: 'fill',
        assumed: false,
        at: found.at,
        period,
        fillValue,
      },
      unread: null,
    };
  }
  const { symbolFont } = reading.looks.at(found.at.sheet, found.at.row, found.at.column);
  const read = rememberedRating(found.text, reading);
  if (read === null) return { rating: null, unread: null };
  if ('unread' in read || (symbolFont !== null && read.from === 'text')) {
    if (/^0+(?:\.0+)?$/.test(found.text)) return { rating: null, unread: null };
    const why = 'unread' in read ? read.unread : 'it is a letter of a symbol font';
    return { rating: null, unread: { text: found.text, why, at: found.at } };
  }
  return {
    rating: {
      text: found.text,
      value: read.value,
      from: read.from,
      assumed: read.assumed,
      at: found.at,
      period,
      fillValue,
    },
    unread: null,
  };
}
