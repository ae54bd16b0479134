import { contextOf } from '../checks/context.js';
import type { Review } from '../checks/finding.js';
import { saidFinished } from '../checks/shared/finished.js';
import { isAside, isGreen, isOver, isSilent } from '../checks/shared/state.js';
import type { Item, PlanDate, RatingValue, Table } from '../plan/model.js';
import { saysAsAbove } from '../plan/vocabulary/words.js';
import { cellNumber, contains, type Area } from '../workbook/address.js';
import { dayToSerial, lastOfMonth, serialToDay, type IsoDay } from '../workbook/serial.js';
import type { CellValue, Row, Snapshot } from '../workbook/snapshot.js';
import {
  FIRST_SERIAL,
  LAST_SERIAL,
  type DateKind,
  type DueCell,
  type RowCell,
  type RowShape,
  type StatusCell,
} from './flag-formulas.js';
import { compared, flagWords, openings, type WordMeaning } from './flag-words.js';

/** A row of the tracker that rules can watch. Rows of one shape hold the same object. */
export interface WatchedRow {
  readonly sheet: string;
  readonly row: number;
  readonly shape: RowShape;
  /** Where its rating stands; `bold` is false where that is a cell of running text. */
  readonly rating: (RowCell & { readonly bold: boolean }) | null;
}

export interface Watched {
  readonly rows: readonly WatchedRow[];
  /** In compared form. */
  readonly words: ReadonlyMap<string, WordMeaning>;
  /** Dates that cells hold as text, in compared form, and the last day that each may mean. */
  readonly dates: ReadonlyMap<string, IsoDay>;
}

/** Header words of a status column that asks for yes or no. */
const ASKS = /\b(?:complete|completed|done|implemented|closed|achieved)\b/i;
/** A row's rating is that of its latest period; rows whose latest is further back than this look at all of them. */
const PERIODS_BACK = 3;
/** From this number of stretches on, the ways to read real dates of one column are taken together. */
const MOST_STRETCHES = 200;

/** The values of a workbook by place, with the cell of a merged range that holds its value. */
export interface Cells {
  value(sheet: string, row: number, column: number): CellValue | undefined;
  /** As a formula joins it to a text; an error gives null. */
  text(sheet: string, row: number, column: number): string | null;
  /** The row that holds the value shown in this cell. */
  anchor(sheet: string, row: number, column: number): number;
}

export function cellsOf(snapshot: Snapshot, merged: Review['settings']['merged']): Cells {
  const sheets = new Map<string, SheetCells>();
  for (const sheet of snapshot.sheets) {
    const rows: Row['cells'][] = [];
    for (const { row, cells } of sheet.rows) rows[row] = cells;
    sheets.set(sheet.name, { rows, tops: sheet.merges && topsOf(sheet.merges) });
  }
  const value: Cells['value'] = (sheet, row, column) => sheets.get(sheet)?.rows[row]?.[column]?.value;
  return {
    value,
    text: (sheet, row, column) => {
      const found = value(sheet, row, column);
      if (found === undefined) return '';
      if (typeof found === 'object') return null;
      return typeof found === 'boolean' ? String(found).toUpperCase() : String(found);
    },
    anchor: (sheet, row, column) => {
      const one = sheets.get(sheet);
      if (!one || one.rows[row]?.[column] !== undefined) return row;
      if (one.tops !== null) return one.tops.get(cellNumber(row, column)) ?? row;
      if (merged.get(sheet) !== true) return row;
      for (let above = row - 1; above >= 0 && row - above <= 200; above--) {
        if (value(sheet, above, column) !== undefined) return above;
      }
      return row;
    },
  };
}

interface SheetCells {
  /** By row and column. */
  readonly rows: readonly Row['cells'][];
  /** For the cells of merged ranges below their first row, by cell number: that row. Null where merges are not known. */
  readonly tops: ReadonlyMap<number, number> | null;
}

/** Rows of a merged range that are looked at. */
const MOST_MERGED = 2000;

function topsOf(merges: readonly Area[]): ReadonlyMap<number, number> {
  const tops = new Map<number, number>();
  for (const { top, bottom, left } of merges)
    for (let row = top + 1; row <= bottom && row - top < MOST_MERGED; row++) tops.set(cellNumber(row, left), top);
  return tops;
}

/** What the formulas need to know of one table's columns. */
interface Watch {
  readonly due: readonly number[];
  /** Rating columns from the oldest to the latest period; only the last where they name no period. */
  readonly ratings: readonly number[];
  readonly status: { readonly column: number; readonly yes: boolean } | null;
  readonly openings: readonly number[];
  readonly completed: number | null;
  readonly percent: { readonly column: number; readonly whole: number } | null;
  /** All of these columns but the due dates'. */
  readonly others: readonly number[];
  /** The shapes of rows whose cells all stand in the row itself, by what tells them apart. */
  readonly plain: Map<string, RowShape>;
}

/** The rows that rules can watch: items with a due cell, not set aside, whose end the rules can see. */
export function watchedRows(review: Review, cells: Cells, date1904: boolean): Watched {
  const { plan, settings } = review;
  const greenEnds =
    settings.greenMeansFinished === true || contextOf(plan, review.asAt, settings).greensInDoubt !== null;
  const { written, inText } = ratingTexts(review, cells);
  const asAt = dayToSerial(review.asAt, date1904);
  const words = flagWords(review, greenEnds, written);
  const tables = new Map<string, readonly Table[]>(plan.sheets.map(({ name, tables: found }) => [name, found]));
  const watches = new Map<Table, Watch>();
  const dates = new Map<string, IsoDay>();
  const rows: WatchedRow[] = [];
  const shapes = new Kinds(shapeName);
  const ratings = new Kinds(
    ({ column, offset, bold }: Exclude<WatchedRow['rating'], null>) => 2 * cellNumber(offset, column) + (bold ? 1 : 0),
  );

  for (const item of plan.items) {
    if (isAside(item) || isSilent(item)) continue;
    const from = item.due?.at ?? item.titleAt;
    const { sheet, row } = from;
    const table = tables.get(sheet)?.find(({ area }) => contains(area, { row, column: from.column }));
    if (!table) continue;
    let watch = watches.get(table);
    if (!watch) watches.set(table, (watch = watchOf(table, plan.items, cells, inText)));
    const due = dueCells(item, sheet, row, watch, cells, date1904, dates);
    if (due === null || due.length === 0) continue;
    const here = { cells, sheet, row };
    const shape = shapeOf(watch, due, firstPeriod(item, watch), here, shapes);
    if (hasEnded(item, review, greenEnds) && !endIsSeen(shape, here, words, asAt)) continue;
    const rating =
      item.ratingAt?.sheet === sheet && item.ratingAt.row === row
        ? ratings.one({
            ...cellIn(here, item.ratingAt.column),
            bold: !watch.openings.includes(item.ratingAt.column),
          })
        : null;
    rows.push({ sheet, row, shape, rating });
  }
  return { rows: fewerKinds(rows, shapes), words, dates };
}

/** Keeps one object of each kind, told apart by a name or number. */
class Kinds<Value, Name extends string | number> {
  readonly #known = new Map<Name, Value>();
  readonly #nameOf: (value: Value) => Name;

  constructor(nameOf: (value: Value) => Name) {
    this.#nameOf = nameOf;
  }

  one(value: Value): Value {
    const name = this.#nameOf(value);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    this.#known.set(name, value);
    return value;
  }
}

function shapeName({ due, status, completed, percent }: RowShape): string {
  let name = '';
  for (const { column, offset, kind } of due) name += `${column} ${offset} ${kind},`;
  for (const { column, offset, how } of status) name += `;${column} ${offset} ${how}`;
  if (completed) name += `;completed ${completed.column} ${completed.offset}`;
  if (percent) name += `;percent ${percent.column} ${percent.offset} ${percent.whole}`;
  return name;
}

/** The texts of rating cells with what they mean, and the columns whose running text opens with the status. */
function ratingTexts(
  { plan }: Review,
  cells: Cells,
): {
  readonly written: readonly { readonly text: string; readonly value: RatingValue }[];
  readonly inText: ReadonlySet<string>;
} {
  const updates = new Set<string>();
  for (const { name, tables } of plan.sheets) {
    for (const { columns } of tables) {
      for (const { role, column } of columns) if (role === 'update') updates.add(`${name} ${column}`);
    }
  }
  const written = new Map<string, { text: string; value: RatingValue }>();
  const inText = new Set<string>();
  for (const { rating, history } of plan.items) {
    for (const one of rating ? [...history, rating] : history) {
      const { sheet, row, column } = one.at;
      if (updates.has(`${sheet} ${column}`)) inText.add(`${sheet} ${column}`);
      else if (one.from !== 'fill') {
        const text = cells.text(sheet, cells.anchor(sheet, row, column), column);
        if (text !== null) written.set(`${one.value} ${text}`, { text, value: one.value });
      }
    }
  }
  return { written: [...written.values()], inText };
}

function watchOf(table: Table, items: readonly Item[], cells: Cells, inText: ReadonlySet<string>): Watch {
  const { sheet, area, columns } = table;
  const withRole = (role: string) => columns.filter((one) => one.role === role);
  const only = (role: string) => withRole(role)[0];
  const ratings = withRole('rating');
  const status = only('status');
  const percent = only('percent-complete');
  const order = ratings.every(({ period }) => period === null)
    ? ratings.slice(-1)
    : inPeriodOrder(ratings, items, table);
  let most = 0;
  for (let row = area.top; percent && row <= area.bottom; row++) {
    const value = cells.value(sheet, row, percent.column);
    if (typeof value === 'number') most = Math.max(most, value);
  }
  const update = ratings.length === 0 && !status ? withRole('update') : [];
  const completed = only('completed-on');
  const openings = update.filter(({ column }) => inText.has(`${sheet} ${column}`));
  const others = [...order, ...openings, ...[status, completed, percent].filter((one) => one !== undefined)];
  return {
    due: [...withRole('due').slice(0, 1), ...withRole('revised-due')].map(({ column }) => column),
    ratings: order.map(({ column }) => column),
    status: status ? { column: status.column, yes: ASKS.test(status.header) } : null,
    openings: openings.map(({ column }) => column),
    completed: completed?.column ?? null,
    percent: percent ? { column: percent.column, whole: most > 1.5 ? 100 : 1 } : null,
    others: others.map(({ column }) => column),
    plain: new Map(),
  };
}

/** Left to right, unless the plan's own rows show that the latest period stands first. */
function inPeriodOrder<Column extends { readonly column: number }>(
  ratings: readonly Column[],
  items: readonly Item[],
  { sheet, area }: Table,
): readonly Column[] {
  let ascending = 0;
  for (const { rating, history } of items) {
    const before = history.at(-1);
    if (!rating || before?.at.sheet !== sheet || rating.at.row < area.top || rating.at.row > area.bottom) continue;
    ascending += rating.at.column > before.at.column ? 1 : -1;
  }
  const sorted = [...ratings].sort((a, b) => a.column - b.column);
  return ascending < 0 ? sorted.reverse() : sorted;
}

/** The row's due cells as rules read them; null when a rule would read one of them otherwise than the plan was read. */
function dueCells(
  item: Item,
  sheet: string,
  row: number,
  { due }: Watch,
  cells: Cells,
  date1904: boolean,
  dates: Map<string, IsoDay>,
): readonly DueCell[] | null {
  const found: DueCell[] = [];
  for (const column of due) {
    const anchor = cells.anchor(sheet, row, column);
    const value = cells.value(sheet, anchor, column);
    const date = [item.due, item.originalDue].find((one) => one?.at.column === column) ?? undefined;
    const isSerial = typeof value === 'number' && value >= FIRST_SERIAL && value < LAST_SERIAL;
    let kind: DateKind = 'either';
    if (isSerial) {
      const read = kindOf(value, date, date1904);
      // A number that the reader did not take for this date: no rule can tell, so none is written.
      if (read === null) return null;
      kind = read;
    } else if (date?.reading.kind === 'dated') {
      const text = cells.text(sheet, anchor, column);
      if (text === null || saysAsAbove(text) || text === '') return null;
      const known = dates.get(compared(text));
      if (known === undefined || known < date.reading.latest) dates.set(compared(text), date.reading.latest);
    } else if (item.due?.at.column === column && column !== due[0]) {
      // Revised to "ongoing": the first date no longer counts, and no rule can see that.
      return null;
    }
    found.push({ column, offset: anchor - row, kind });
  }
  return found;
}

function kindOf(serial: number, date: PlanDate | undefined, date1904: boolean): DateKind | null {
  const day = serialToDay(serial, date1904);
  if (day === null || date?.reading.kind !== 'dated') return null;
  const { latest: end } = date.reading;
  if (end === day) return 'day';
  if (end === lastOfMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)))) return 'month';
  return end === `${day.slice(0, 4)}-12-31` ? 'year' : null;
}

/** The first of the rating columns to look at. */
function firstPeriod(item: Item, { ratings }: Watch): number {
  const latestAt = item.rating ? ratings.indexOf(item.rating.at.column) : -1;
  return latestAt >= ratings.length - PERIODS_BACK ? Math.max(0, latestAt) : 0;
}

/** A row of the workbook. */
interface RowPlace {
  readonly cells: Cells;
  readonly sheet: string;
  readonly row: number;
}

/** The cell that holds what a row shows in a column. */
function cellIn({ cells, sheet, row }: RowPlace, column: number): RowCell {
  return { column, offset: cells.anchor(sheet, row, column) - row };
}

function shapeOf(
  watch: Watch,
  due: readonly DueCell[],
  start: number,
  here: RowPlace,
  shapes: Kinds<RowShape, string>,
): RowShape {
  const { completed, percent } = watch;
  const isPlain =
    due.every(({ offset }) => offset === 0) && watch.others.every((column) => cellIn(here, column).offset === 0);
  const name = isPlain ? `${start} ${due.map(({ kind }) => kind).join(' ')}` : '';
  const known = isPlain ? watch.plain.get(name) : undefined;
  if (known) return known;
  const shape = shapes.one({
    due,
    status: statusCells(watch, start, here),
    completed: completed === null ? null : cellIn(here, completed),
    percent: percent === null ? null : { ...cellIn(here, percent.column), whole: percent.whole },
  });
  if (isPlain) watch.plain.set(name, shape);
  return shape;
}

function statusCells(watch: Watch, start: number, here: RowPlace): readonly StatusCell[] {
  return [
    ...watch.ratings.slice(start).map((column): StatusCell => ({ ...cellIn(here, column), how: 'word' })),
    ...(watch.status === null ? [] : [{ ...cellIn(here, watch.status.column), how: 'opening' as const }]),
    ...(watch.status?.yes === true ? [{ ...cellIn(here, watch.status.column), how: 'yes' as const }] : []),
    ...watch.openings.map((column): StatusCell => ({ ...cellIn(here, column), how: 'opening' })),
  ];
}

/** Whether a rule keeps away from the row as it stands, by the officer's words or while a question is open. */
function hasEnded(item: Item, { settings, asAt }: Review, greenEnds: boolean): boolean {
  return isOver(item, settings) || (greenEnds && isGreen(item)) || saidFinished(item, asAt) !== null;
}

/** Whether the formulas see that a row has ended, as they would in the workbook. */
function endIsSeen(
  { status, completed, percent }: RowShape,
  here: RowPlace,
  words: ReadonlyMap<string, WordMeaning>,
  asAt: number,
): boolean {
  const { cells, sheet, row } = here;
  for (const { column, offset, how } of status) {
    const text = cells.text(sheet, row + offset, column) ?? '';
    const said = how === 'opening' ? openings(text) : [compared(text)];
    if (how === 'yes' && said.some((word) => /^(?:yes|y|true)$/.test(word))) return true;
    if (said.some((word) => words.get(word) === 'finished')) return true;
  }
  const day = completed === null ? 0 : numberIn(here, completed);
  return (day >= FIRST_SERIAL && day <= asAt) || (percent !== null && numberIn(here, percent) >= percent.whole);
}

function numberIn({ cells, sheet, row }: RowPlace, { column, offset }: RowCell): number {
  const value = cells.value(sheet, row + offset, column);
  return typeof value === 'number' ? value : 0;
}

/**
 * Where rows that are read in different ways alternate for long, one way for all of a column, the later one, keeps the
 * rules short: a flag may then come up to a month late, and never early.
 */
function fewerKinds(rows: readonly WatchedRow[], shapes: Kinds<RowShape, string>): readonly WatchedRow[] {
  const stretches = new Map<string, number>();
  const kinds = new Map<string, Set<DateKind>>();
  const last = new Map<string, RowShape>();
  for (const { sheet, shape } of rows) {
    if (last.get(sheet) === shape) continue;
    stretches.set(sheet, (stretches.get(sheet) ?? 0) + 1);
    last.set(sheet, shape);
    for (const { column, kind } of shape.due) {
      const key = `${sheet} ${column}`;
      kinds.set(key, (kinds.get(key) ?? new Set()).add(kind));
    }
  }
  const order: readonly DateKind[] = ['year', 'month', 'either', 'day'];
  return rows.map((one) => {
    if ((stretches.get(one.sheet) ?? 0) <= MOST_STRETCHES) return one;
    const due = one.shape.due.map((cell): DueCell => {
      const used = kinds.get(`${one.sheet} ${cell.column}`);
      return { ...cell, kind: order.find((kind) => used?.has(kind) === true) ?? cell.kind };
    });
    return { ...one, shape: shapes.one({ ...one.shape, due }) };
  });
}
