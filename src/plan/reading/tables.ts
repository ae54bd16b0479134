import { dateColumnQuestion } from '../date-column-question.js';
import { columnName, type Area } from '../../workbook/address.js';
import type { NotJudged, RatingValue, Role, Table, Column } from '../model.js';
import type { Settings } from '../settings.js';
import { periodOfCell, readPeriod, type Period } from '../vocabulary/periods.js';
import type { RatingKey } from '../vocabulary/ratings.js';
import { isReference } from '../vocabulary/references.js';
import { fold } from '../vocabulary/words.js';
import { evidenceOf, type Evidence } from './evidence.js';
import type { Grid } from './grid.js';
import { headerBands, headerTexts, rolesOf, type HeaderBand } from './header-rows.js';
import { markColumns } from './mark-columns.js';
import { assign, grounds, type Candidate, type Menu } from './roles.js';
import { menuOf, settle, wordsOf } from './settled-roles.js';
import { sideBySide } from './side-by-side.js';
import { whyNoPlan } from './whether-plan.js';

/** A column with all that decided its role. */
export interface ReadColumn extends Column {
  readonly cells: Evidence;
  readonly order: Period | null;
}

/** A table with the sheet rows of its header and entries. */
export interface ReadTable {
  readonly grid: Grid;
  readonly band: HeaderBand;
  readonly bottom: number;
  readonly menu: Menu;
  readonly columns: readonly ReadColumn[];
  /** Rows under the header that hold anything in the table's columns. */
  readonly rows: readonly number[];
  /** Rows that repeat the header, and what stands over the first column there where it differs. */
  readonly repeats: ReadonlyMap<number, string>;
  /** Why it is no plan; null when it is read as one. */
  readonly not: string | null;
}

const CONTEXT = { date1904: false, monthColumn: true, year: null, schoolTerms: false, calendarQuarters: false };

/** The columns of a table that have a role, in order. */
export function withRole(table: ReadTable, role: Role): readonly ReadColumn[] {
  let known = columnsByRole.get(table.columns);
  if (known === undefined) {
    known = new Map();
    columnsByRole.set(table.columns, known);
  }
  let found = known.get(role);
  if (found === undefined) {
    found = table.columns.filter((column) => column.role === role);
    known.set(role, found);
  }
  return found;
}

const columnsByRole = new WeakMap<readonly ReadColumn[], Map<Role, readonly ReadColumn[]>>();

/** The tables of a sheet, those that are no plan among them. */
export function tablesOf(grid: Grid, settings: Settings, key: RatingKey): { tables: ReadTable[]; asks: NotJudged[] } {
  const tables: ReadTable[] = [];
  const asks: NotJudged[] = [];
  const { extent } = grid.sheet;
  if (extent === null) return { tables, asks };
  for (const within of sideBySide(grid, extent)) {
    const bands = headerBands(grid, within);
    let last: ReadTable | null = null;
    bands.forEach((band, i) => {
      const bottom = (bands[i + 1]?.top ?? extent.bottom + 1) - 1;
      if (last !== null && repeatsHeader(grid, last, band)) {
        last = extended(last, band, bottom);
        tables[tables.length - 1] = last;
        return;
      }
      const right = bands.length === 1 ? Math.max(band.right, within.right) : band.right;
      last = tableOf(
        grid,
        {
          ...band,
          left: bands.length === 1 ? Math.min(band.left, within.left) : leftOf(grid, band, bottom, within.left),
          right,
        },
        bottom,
        settings,
        key,
      );
      tables.push(last);
    });
  }
  const signs = tables.map(signature);
  const alike = new Map<string, { readonly rows: number[]; tables: number }>();
  tables.forEach((table, i) => {
    const same = alike.get(signs[i] ?? '') ?? { rows: [], tables: 0 };
    for (const row of entryRows(grid, table.rows, table.band)) same.rows.push(row);
    same.tables++;
    alike.set(signs[i] ?? '', same);
  });
  const known = new Map<string, Evidence>();
  for (const [i, table] of tables.entries()) {
    const sign = signs[i] ?? '';
    const same = alike.get(sign);
    // A table that no other is like, and that has not grown since, is known by the cells that were looked at before.
    if (same?.tables === 1 && table.repeats.size === 0)
      for (const { column, cells } of table.columns) known.set(`${String(column)}|${sign}`, cells);
    const again = tableOf(grid, table.band, table.bottom, settings, key, table.repeats, {
      rows: same?.rows ?? [],
      sign,
      known,
    });
    tables[i] = again;
    if (again.not === null && !asks.some((ask) => ask.question?.setting === doubts(again)[0]?.question?.setting))
      asks.push(...doubts(again));
  }
  return { tables, asks };
}

/** Numbers may stand left of a header's first word, under no word of their own. */
function leftOf(grid: Grid, band: HeaderBand, bottom: number, least: number): number {
  if (band.left <= least) return band.left;
  let rows = 0;
  let filled = 0;
  for (const { row } of grid.sheet.rows) {
    if (row <= band.bottom || row > bottom || grid.filled(row).filter((c) => c >= band.left).length < 2) continue;
    rows++;
    if (isReference(grid.text(row, band.left - 1))) filled++;
  }
  return rows > 0 && filled >= rows * 0.4 ? band.left - 1 : band.left;
}

/** Tables of one sheet with the same headers are known by all their cells together. */
function signature(table: ReadTable): string {
  const parts: string[] = [];
  for (let column = table.band.left; column <= table.band.right; column++) {
    const { own, above } = headerTexts(table.grid, table.band, column);
    parts.push(`${String(column)}${fold(above)}|${fold(own)}`);
  }
  return parts.join('\n');
}

/** Whether a header says again what the table above is headed with, though its first cell may name another section. */
function repeatsHeader(grid: Grid, table: ReadTable, band: HeaderBand): boolean {
  let same = 0;
  let other = 0;
  for (let column = Math.min(table.band.left, band.left); column <= Math.max(band.right, table.band.right); column++) {
    const before = fold(headerTexts(grid, table.band, column).own).replace(/[^a-z0-9 ]/g, '');
    const now = fold(headerTexts(grid, band, column).own).replace(/[^a-z0-9 ]/g, '');
    if (now === '' && before === '') continue;
    const roles = [before, now].map((text) => rolesOf(text)[0]?.role);
    if (before === now || (roles[0] !== undefined && roles[0] === roles[1])) same++;
    else other++;
  }
  return same >= 2 && same >= 2 * other && same >= table.columns.filter((one) => one.header !== '').length * 0.5;
}

function extended(table: ReadTable, band: HeaderBand, bottom: number): ReadTable {
  const before = headerTexts(table.grid, table.band, table.band.left).own;
  const now = headerTexts(table.grid, band, table.band.left).own;
  const section = fold(before) === fold(now) ? '' : now;
  const repeats = new Map(table.repeats);
  for (let row = band.top; row <= band.bottom; row++) repeats.set(row, row === band.top ? section : '');
  return { ...table, bottom, repeats };
}

function tableOf(
  grid: Grid,
  band: HeaderBand,
  bottom: number,
  settings: Settings,
  key: RatingKey,
  repeats: ReadonlyMap<number, string> = new Map(),
  alike: {
    readonly rows: readonly number[];
    readonly sign: string;
    readonly known: Map<string, Evidence>;
  } | null = null,
): ReadTable {
  const rows = grid.sheet.rows
    .map(({ row }) => row)
    .filter(
      (row) =>
        row > band.bottom &&
        row <= bottom &&
        !repeats.has(row) &&
        grid.filled(row).some((c) => c >= band.left && c <= band.right),
    );
  const own = entryRows(grid, rows, band);
  const entries = alike !== null && alike.rows.length > own.length ? alike.rows : own;
  const candidates: (Candidate & { own: string; header: string; order: Period | null })[] = [];
  for (let column = band.left; column <= band.right; column++) {
    const { own, above } = headerTexts(grid, band, column);
    const place = `${String(column)}|${alike?.sign ?? ''}`;
    const cells = alike?.known.get(place) ?? evidenceOf(grid, entries, column, key);
    alike?.known.set(place, cells);
    const wide = grid.merge(band.bottom, column);
    if (cells.filled === 0 && (own === '' || (wide !== null && wide.left < column))) continue;
    const header = above === '' ? own : `${above} ${own}`;
    const headerCell = grid.cell(band.bottom, column);
    const order =
      (headerCell === undefined ? null : periodOfCell(headerCell, { ...CONTEXT, date1904: grid.date1904 })) ??
      readPeriod(header, CONTEXT);
    candidates.push({
      column,
      cells,
      own,
      header,
      order,
      isPeriod: order !== null,
      isHeaded: /\p{L}{2}/u.test(own),
      words: wordsOf(own, header, order !== null),
    });
  }
  const menu = menuOf(candidates);
  const given = assign(candidates, menu);
  settle(candidates, given, menu);
  const marks = menu === 'actions' ? markColumns(candidates, key) : new Map<number, RatingValue>();
  for (const column of marks.keys()) given.set(column, { role: 'rating', confidence: 0.9 });
  const columns: ReadColumn[] = candidates.map(({ column, cells, header, order }) => {
    const setting = settings.columns.get(`${grid.sheet.name}\0${columnName(column)}`);
    const role: Role = setting === 'ignore' ? 'other' : (setting ?? given.get(column)?.role ?? 'other');
    return {
      column,
      header,
      role,
      cells,
      order,
      period: order?.label ?? null,
      ...markOf(marks.get(column)),
      confidence: setting === undefined ? (given.get(column)?.confidence ?? 0) : 1,
      why: setting === undefined ? grounds(role, header, cells) : SETTLED,
    };
  });
  const table: ReadTable = {
    grid,
    band,
    bottom,
    menu,
    columns: columns.map((column) => (givesWay(column, columns) ? { ...column, role: 'other', why: GIVEN } : column)),
    rows,
    repeats,
    not: null,
  };
  return { ...table, not: whyNoPlan(table, entries.length) };
}

/** Roles that one column of a table holds, unless they are its columns for several periods. */
const HELD_ONCE: readonly Role[] = ['rating', 'status', 'due', 'target', 'actual'];
const SETTLED = 'as the settings say';
const GIVEN = 'the settings give what it could hold to another column';

/** Whether the officer has said that another column holds what this one was taken for. */
function givesWay(column: ReadColumn, columns: readonly ReadColumn[]): boolean {
  return (
    HELD_ONCE.includes(column.role) &&
    column.order === null &&
    column.why !== SETTLED &&
    columns.some((other) => other.role === column.role && other.order === null && other.why === SETTLED)
  );
}

function markOf(mark: RatingValue | undefined): { mark?: RatingValue } {
  return mark === undefined ? {} : { mark };
}

/** Rows that are not a title or banner: those the columns are known by. */
function entryRows(grid: Grid, rows: readonly number[], band: HeaderBand): readonly number[] {
  const width = band.right - band.left + 1;
  const least = width >= 4 ? 3 : 2;
  const full = rows.filter((row) => {
    let filled = 0;
    for (const column of grid.filled(row)) if (column >= band.left && column <= band.right) filled++;
    return filled >= least;
  });
  return full.length > 0 ? full : rows;
}

/** Questions that would settle what the columns leave open. */
function doubts(table: ReadTable): NotJudged[] {
  const { grid } = table;
  if (table.menu !== 'actions') return [];
  const found: NotJudged[] = [];
  const due = [...withRole(table, 'due'), ...withRole(table, 'revised-due')];
  for (const column of table.columns) {
    const isDate = column.cells.filled > 0 && column.cells.dates > 0.6;
    const unsure =
      column.role === 'due' && column.confidence < 0.5 ? true : column.role === 'other' && isDate && due.length === 0;
    if (!unsure) continue;
    const letters = columnName(column.column);
    found.push({
      what: 'column',
      why: `Column ${letters} holds dates, and its header “${column.header}” does not say what for.`,
      at: { sheet: grid.sheet.name, row: table.band.bottom, column: column.column },
      item: null,
      question: dateColumnQuestion(grid.sheet.name, letters),
    });
  }
  return found;
}

export function areaOf(table: ReadTable): Area {
  return {
    top: table.band.top,
    left: table.band.left,
    bottom: Math.max(table.band.bottom, table.rows.at(-1) ?? table.band.bottom),
    right: table.band.right,
  };
}

export function described(table: ReadTable): Table {
  const hasRecommendation = withRole(table, 'recommendation').length > 0;
  return {
    sheet: table.grid.sheet.name,
    area: areaOf(table),
    kind:
      table.menu === 'indicators'
        ? 'indicators'
        : hasRecommendation
          ? withRole(table, 'title').length > 0
            ? 'mixed'
            : 'recommendations'
          : 'actions',
    headerRow: table.band.bottom,
    columns: table.columns.map(({ column, header, role, period, confidence, why, mark }) => ({
      column,
      header,
      role,
      period,
      confidence,
      why,
      ...markOf(mark),
    })),
  };
}
