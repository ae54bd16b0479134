import type { Looks } from '../../workbook/snapshot.js';
import type { DateContext } from '../vocabulary/dates.js';
import { readPeriod } from '../vocabulary/periods.js';
import { fold } from '../vocabulary/words.js';
import type { Grid } from './grid.js';
import type { ReadTable } from './tables.js';

/** A sheet with its tables of the plan. */
export interface PlanSheet {
  readonly grid: Grid;
  readonly plans: readonly ReadTable[];
}

/** What a sheet's name says of its place among others with the same rows; `plain` says nothing of it. */
type Place =
  | { readonly kind: 'plain' }
  | { readonly kind: 'period'; readonly order: string; readonly dated: boolean; readonly stem: string }
  | { readonly kind: 'version'; readonly number: number; readonly stem: string }
  | { readonly kind: 'copy'; readonly stem: string };

interface Edition extends PlanSheet {
  readonly place: Place;
  /** What is to be done or measured, with its due date. */
  readonly rows: ReadonlyMap<string, string>;
  /** Cells that say how far it is. */
  readonly filled: number;
}

const NO_YEAR: DateContext = {
  date1904: false,
  monthColumn: false,
  year: null,
  schoolTerms: false,
  calendarQuarters: false,
};
const MOST_ROWS = 400;
/** From this share of the shorter sheet's rows on, both hold the same plan. */
const SAME_ROWS = 0.6;
/** Where the dates of the rest of them differ, it is a new plan with the same routines. */
const SAME_DATES = 0.5;
/** With fewer of its ratings filled in than this share of another's, an edition waits for its day. */
const FILLED_IN = 0.5;
/** Days of a year in which every month has 31: for the order of dates without a year. */
const ROUND = 372;

/**
 * Sheets that hold the same plan at another date than the one that counts, each with why it is left alone: a new tab a
 * month, "v1" beside "v2", "Plan (2)" beside "Plan". Sheets with the same rows whose names give no order are all kept.
 */
export function otherEditions(sheets: readonly PlanSheet[], looks: Looks): ReadonlyMap<Grid, string> {
  const why = new Map<Grid, string>();
  const places = sheets.map(({ grid }) => placeOf(grid.sheet.name));
  if (sheets.length < 2 || places.every(({ kind }) => kind === 'plain')) return why;
  const editions = sheets.map((sheet, i): Edition => {
    const rows = rowsOf(sheet.plans);
    return { ...sheet, place: places[i] ?? { kind: 'plain' }, rows, filled: filledIn(sheet.plans, looks) };
  });
  for (const series of clusters(editions).flatMap(inSeries)) {
    const [first, ...others] = series;
    if (first === undefined || others.length === 0) continue;
    const most = Math.max(...series.map(({ filled }) => filled));
    const current = series.find(({ filled }) => filled >= most * FILLED_IN) ?? first;
    const at = series.indexOf(current);
    series.forEach((one, i) => {
      if (one === current) return;
      why.set(
        one.grid,
        `it has the rows of ${current.grid.sheet.name}, ${i < at ? 'and is not filled in yet' : than(one, current)}`,
      );
    });
  }
  return why;
}

/** How an edition stands to the one that counts, by their names. */
function than({ place }: Edition, current: Edition): string {
  if (place.kind === 'copy') return 'and its name says that it is a copy or a draft';
  return current.place.kind === place.kind
    ? 'which is the later of the two'
    : 'and its name says that it is one of several';
}

const COPY = /\s*\((\d{1,2})\)$/;
const DRAFT = /\b(?:draft|original|baseline|initial)\b/i;
const VERSION = /\b(?:v|ver|version|rev|revision|issue|update|report|meeting|board)\.?\s?(\d{1,2})(?:\.(\d{1,2}))?\b/i;

function placeOf(sheetName: string): Place {
  const name = sheetName.replaceAll('_', ' ');
  if (COPY.test(name)) return { kind: 'copy', stem: stemOf(name.replace(COPY, '')) };
  if (DRAFT.test(name)) return { kind: 'copy', stem: stemOf(name.replace(DRAFT, '')) };
  const period = readPeriod(name, NO_YEAR);
  if (period !== null) {
    const stem = stemOf(name.replace(new RegExp(escaped(period.label), 'i'), ''));
    return { kind: 'period', order: period.order, dated: period.dated, stem };
  }
  const version = VERSION.exec(name);
  if (version === null) return { kind: 'plain' };
  const number = Number(version[1]) + Number(version[2] ?? 0) / 100;
  return { kind: 'version', number, stem: stemOf(name.replace(VERSION, '')) };
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function stemOf(text: string): string {
  return fold(text).replace(/[^a-z]/g, '');
}

function rowsOf(plans: readonly ReadTable[]): ReadonlyMap<string, string> {
  const rows = new Map<string, string>();
  for (const { grid, columns, rows: all } of plans) {
    const name =
      columns.find(({ role }) => role === 'title') ??
      columns.find(({ role }) => role === 'recommendation' || role === 'description');
    const due = columns.find(({ role }) => role === 'due');
    if (name === undefined) continue;
    for (const row of all.slice(0, MOST_ROWS)) {
      const title = fold(grid.text(row, name.column));
      if (title !== '' && grid.filled(row).length > 1)
        rows.set(title, due === undefined ? '' : fold(grid.text(row, due.column)));
    }
  }
  return rows;
}

/** Cells of ratings, statuses and figures that say or show something. */
function filledIn(plans: readonly ReadTable[], looks: Looks): number {
  let filled = 0;
  for (const { grid, columns, rows } of plans) {
    const said = columns.filter(({ role }) => role === 'rating' || role === 'status' || role === 'actual');
    for (const row of rows.slice(0, MOST_ROWS))
      for (const { role, column } of said)
        if (
          grid.text(row, column) !== '' ||
          (role === 'rating' && looks.at(grid.sheet.name, row, column).fill !== null)
        )
          filled++;
  }
  return filled;
}

function isSamePlan(a: Edition, b: Edition): boolean {
  const isAlike = (one: ReadTable, other: ReadTable): boolean =>
    one.menu === other.menu && sameHeader(one, other) && sameWidth(one.columns.length, other.columns.length);
  if (!a.plans.some((one) => b.plans.some((other) => isAlike(one, other)))) return false;
  let shared = 0;
  let dated = 0;
  let sameDate = 0;
  for (const [title, due] of a.rows) {
    const other = b.rows.get(title);
    if (other === undefined) continue;
    shared++;
    if (due === '' || other === '') continue;
    dated++;
    if (due === other) sameDate++;
  }
  const least = Math.min(a.rows.size, b.rows.size);
  // A copy or version may have dates of its own; of two months with other dates, each is its own plan.
  const mayDiffer = [a, b].some(({ place }) => place.kind === 'copy' || place.kind === 'version');
  return shared >= 2 && shared >= least * SAME_ROWS && (mayDiffer || sameDate >= dated * SAME_DATES);
}

/** A summary has far fewer columns than the plan that it sums up. */
function sameWidth(a: number, b: number): boolean {
  return Math.min(a, b) >= Math.max(a, b) * 0.6;
}

/** Whether two tables are headed alike. */
export function sameHeader(a: ReadTable, b: ReadTable): boolean {
  const heads = new Set(a.columns.map((column) => fold(column.header)));
  return (
    b.columns.filter((column) => heads.has(fold(column.header))).length >=
    Math.min(a.columns.length, b.columns.length) * 0.7
  );
}

/** Sheets that hold the same plan as another of them. */
function clusters(editions: readonly Edition[]): Edition[][] {
  const found: Edition[][] = [];
  for (const one of editions) {
    const alike = found.filter((cluster) => cluster.some((other) => isSamePlan(one, other)));
    for (const cluster of alike) found.splice(found.indexOf(cluster), 1);
    found.push([...alike.flat(), one]);
  }
  return found.map((cluster) => cluster.sort((a, b) => editions.indexOf(a) - editions.indexOf(b)));
}

/** The editions of one plan, the one that counts first; several plans where the names tell several apart. */
function inSeries(cluster: readonly Edition[]): Edition[][] {
  const plain = cluster.filter(({ place }) => place.kind === 'plain');
  if (plain.length > 1) {
    // Schools or wards with the same actions; what is named after one of them is its copy.
    return plain.map((one) => {
      const stem = stemOf(one.grid.sheet.name);
      return [one, ...cluster.filter(({ place }) => place.kind !== 'plain' && place.stem === stem)];
    });
  }
  const orders = cluster.flatMap(({ place }) => (place.kind === 'period' ? [place.order] : []));
  const isMixed = new Set(orders).size < orders.length;
  if (!isMixed) return [[...plain, ...byPeriod(cluster), ...byVersion(cluster)]];
  const stems = new Map<string, Edition[]>();
  for (const one of cluster) {
    const stem = one.place.kind === 'plain' ? stemOf(one.grid.sheet.name) : one.place.stem;
    stems.set(stem, [...(stems.get(stem) ?? []), one]);
  }
  return [...stems.values()].map((some) => [
    ...some.filter(({ place }) => place.kind === 'plain'),
    ...byPeriod(some),
    ...byVersion(some),
  ]);
}

/** Latest first. Where a year is missing, months go round, and the order of the tabs says which way. */
function byPeriod(editions: readonly Edition[]): Edition[] {
  const found = editions.flatMap((edition) =>
    edition.place.kind === 'period' ? [{ edition, place: edition.place }] : [],
  );
  if (found.every(({ place }) => place.dated))
    return found.sort((a, b) => (a.place.order < b.place.order ? 1 : -1)).map(({ edition }) => edition);
  const days = found.map(({ place }) => (Number(place.order.slice(5, 7)) - 1) * 31 + Number(place.order.slice(8)));
  const forward = days.slice(1).reduce((sum, day, i) => sum + ((day - (days[i] ?? 0) + ROUND) % ROUND), 0);
  const backward = days.slice(1).reduce((sum, day, i) => sum + (((days[i] ?? 0) - day + ROUND) % ROUND), 0);
  const tabs = found.map(({ edition }) => edition);
  return backward < forward ? tabs : tabs.reverse();
}

function byVersion(editions: readonly Edition[]): Edition[] {
  const numbered = editions.flatMap((edition) =>
    edition.place.kind === 'version' ? [{ edition, number: edition.place.number }] : [],
  );
  const copies = editions.filter(({ place }) => place.kind === 'copy');
  return [...numbered.sort((a, b) => b.number - a.number).map(({ edition }) => edition), ...copies];
}
