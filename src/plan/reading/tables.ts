import { dateColumnQuestion } from '../date-column-question.js';
import { columnName, type Area } from '../../workbook/address.js';
import type { NotJudged, Role, Table, Column } from '../model.js';
import type { Settings } from '../settings.js';
import type { BandColour } from '../vocabulary/band-headers.js';
import type { Period } from '../vocabulary/periods.js';
import type { RatingKey } from '../vocabulary/ratings.js';
import { isReference } from '../vocabulary/references.js';
import { readSaidKind, type SaidKind } from '../vocabulary/row-kind-words.js';
import { fold } from '../vocabulary/words.js';
import type { Evidence } from './evidence.js';
import type { Grid } from './grid.js';
import { headerBands, headerTexts, rolesOf, type HeaderBand } from './header-rows.js';
import { columnsOf, isSettled, markOf, type Alike } from './columns-of-table.js';
import { kindColumn, type KindColumn } from './kind-columns.js';
import type { Menu } from './roles.js';
import { sideBySide } from './side-by-side.js';
import { whyNoPlan } from './whether-plan.js';

/** A column with all that decided its role. */
export interface ReadColumn extends Column {
  readonly cells: Evidence;
  readonly order: Period | null;
  /** Its cells say from which figure on an indicator has this rating; left out of all other columns. */
  readonly band?: BandColour;
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
  /** What each row says that it is, where a column says so, and the columns of those that are measured. */
  readonly kinds: (KindColumn & { readonly measures: ReadTable | null }) | null;
  /** By row, the sheet that it is called like, where the table sums up the other sheets of the plan. */
  readonly summaryOf?: ReadonlyMap<number, string>;
  /** Why it is no plan; null when it is read as one. */
  readonly not: string | null;
}

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

const PLAINLY = 0.9;
const NEVER_SECTIONS: ReadonlySet<Role> = new Set<Role>([
  'reference',
  'title',
  'recommendation',
  'indicator-reference',
  'description',
  'lead',
  'due',
]);

/** "No" over the numbers heads them, and names no section. */
function isHeaderWord(text: string): boolean {
  return rolesOf(text).some(({ role, score }) => score >= PLAINLY && NEVER_SECTIONS.has(role));
}

function extended(table: ReadTable, band: HeaderBand, bottom: number): ReadTable {
  const before = headerTexts(table.grid, table.band, table.band.left).own;
  const now = headerTexts(table.grid, band, table.band.left).own;
  const section = fold(before) === fold(now) || isHeaderWord(now) ? '' : now;
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
  alike: Alike | null = null,
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
  const base = { grid, band, bottom, repeats, not: null };
  const kinds = kindColumn(grid, rows, band);
  if (kinds !== null && !isSettled(grid, kinds.column, settings)) {
    const of = (...wanted: readonly (SaidKind | null)[]): readonly number[] =>
      entries.filter((row) => wanted.includes(readSaidKind(grid.text(row, kinds.column))));
    const plan = columnsOf(grid, band, of('action', 'over', null), settings, key, {
      alike,
      menu: 'actions',
      kinds: kinds.column,
    });
    const figures = columnsOf(grid, band, of('measure'), settings, key, { menu: 'indicators', kinds: kinds.column });
    const measured = rows.filter((row) => kinds.said.get(row) === 'measure');
    const measures: ReadTable = { ...base, ...figures, menu: 'indicators', rows: measured, kinds: null };
    const isRead = measured.length > 0 && whyNoPlan(measures, measured.length) === null;
    const table: ReadTable = {
      ...base,
      menu: 'actions',
      columns: plan.columns,
      rows,
      kinds: { ...kinds, measures: isRead ? measures : null },
    };
    return { ...table, not: whyNoPlan(table, of('action').length) };
  }
  const table: ReadTable = { ...base, ...columnsOf(grid, band, entries, settings, key, { alike }), rows, kinds: null };
  return { ...table, not: whyNoPlan(table, entries.length) };
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
  const measures = table.kinds?.measures?.columns ?? [];
  return {
    sheet: table.grid.sheet.name,
    area: areaOf(table),
    kind:
      table.menu === 'indicators'
        ? 'indicators'
        : measures.length > 0 || (hasRecommendation && withRole(table, 'title').length > 0)
          ? 'mixed'
          : hasRecommendation
            ? 'recommendations'
            : 'actions',
    headerRow: table.band.bottom,
    columns: table.columns
      // What is measured in the same table stands in columns that its actions leave blank.

      .map((one) =>
        one.role === 'other' || one.cells.filled === 0
          ? (measures.find(({ column }) => column === one.column) ?? one)
          : one,
      )
      .map(({ column, header, role, period, confidence, why, mark }) => ({
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
