import type { SheetArea } from '../../workbook/address.js';
import { ownSheets } from '../../workbook/own.js';
import type { Looks, Snapshot } from '../../workbook/snapshot.js';
import { NO_LOOKS } from '../../workbook/snapshot.js';
import type { NotJudged, Role } from '../model.js';
import type { Settings } from '../settings.js';
import { readFill } from '../vocabulary/ratings.js';
import { otherEditions, sameHeader } from './editions.js';
import { eachOnce } from './each-once.js';
import { gridOf, type Grid } from './grid.js';
import { legendAreas, legendOf, legendRows, type Legend, type Outside } from './keys.js';
import { KEPT_NAMES } from './look-alikes.js';
import { stepsToExplain } from './own-scales.js';
import { withSummaries } from './summary-sheets.js';
import { areaOf, tablesOf, type ReadColumn, type ReadTable } from './tables.js';
import { endedBy } from '../vocabulary/ended-names.js';

/** A sheet with its tables, and why it is read or left alone. */
export interface Surveyed {
  readonly grid: Grid;
  readonly tables: readonly ReadTable[];
  readonly read: boolean;
  readonly why: string;
  /** It holds the plan as it was before: what it states is not of today's. */
  readonly isKept: boolean;
  readonly legendRows: ReadonlySet<number>;
}

/** All sheets of a workbook, their tables and legends. */
export interface Survey {
  readonly sheets: readonly Surveyed[];
  readonly legend: Legend;
  readonly asks: readonly NotJudged[];
  readonly own: ReadonlySet<string>;
}

/** Tables longer than this are asked for their rating columns only. */
const MANY_ROWS = 3000;
const MANY_COLUMNS = 24;

export function survey(snapshot: Snapshot, settings: Settings, looks: Looks = NO_LOOKS): Survey {
  const { own, grids, first, asked, legendLines } = firstLook(snapshot, settings);
  const steps = stepsToExplain([...first.values()].flat());
  const legend = legendOf(grids, (grid) => outsideOf(grid, first.get(grid) ?? []), looks, steps);
  const asks: NotJudged[] = [];
  const found = grids.map((grid) => {
    const again =
      legend.words.size === 0
        ? { tables: first.get(grid) ?? [], asks: asked.get(grid) ?? [] }
        : tablesOf(grid, settings, legend.words);
    const lines = legendLines.get(grid) ?? new Set();
    const tables = again.tables.map((table) => withFillRatings(notLegend(table, lines), looks, legend));
    return { grid, tables, asks: again.asks, lines };
  });
  const sheets = decide(withSummaries(found), settings, looks);
  for (const { grid, asks: some } of found)
    if (sheets.some((sheet) => sheet.grid === grid && sheet.read)) asks.push(...some);
  return { sheets, legend, asks, own };
}

interface FirstLook {
  readonly settings: Settings;
  readonly own: ReadonlySet<string>;
  readonly grids: readonly Grid[];
  readonly first: ReadonlyMap<Grid, readonly ReadTable[]>;
  readonly asked: ReadonlyMap<Grid, readonly NotJudged[]>;
  readonly legendLines: ReadonlyMap<Grid, ReadonlySet<number>>;
}

/** A snapshot is looked at twice, for the looks it needs and for the plan: the first reading of its tables is kept. */
const looked = new WeakMap<Snapshot, FirstLook>();

function firstLook(snapshot: Snapshot, settings: Settings): FirstLook {
  const before = looked.get(snapshot);
  if (before?.settings === settings) return before;
  const own = new Set(ownSheets(snapshot).values());
  const grids = snapshot.sheets
    .filter((sheet) => !own.has(sheet.name))
    .map((sheet) => gridOf(sheet, snapshot.date1904));
  const found = grids.map((grid) => ({ grid, ...tablesOf(grid, settings, new Map()) }));
  const made: FirstLook = {
    settings,
    own,
    grids,
    first: new Map(found.map(({ grid, tables }) => [grid, tables])),
    asked: new Map(found.map(({ grid, asks }) => [grid, asks])),
    legendLines: new Map(grids.map((grid) => [grid, legendRows(grid)])),
  };
  looked.set(snapshot, made);
  return made;
}

/** The cells of a sheet that are none of its plan tables' entries, and none of their headers either. */
function outsideOf(grid: Grid, tables: readonly ReadTable[]): Outside {
  const plans = tables.filter((table) => table.not === null);
  const isEntry = ({ band, bottom, columns }: ReadTable, row: number): boolean =>
    row > band.bottom && row <= bottom && grid.filled(row).length >= Math.min(4, Math.max(2, columns.length));
  const isHeader = ({ band }: ReadTable, row: number): boolean => row >= band.top && row <= band.bottom;
  const outside = (row: number, holds: (table: ReadTable, row: number) => boolean): readonly number[] => {
    let cells = grid.filled(row);
    for (const table of plans) {
      const { left, right } = table.band;
      if (holds(table, row)) cells = cells.filter((column) => column < left || column > right);
    }
    return cells;
  };
  // All kinds of legends are looked for in the same cells.
  return {
    entries: eachOnce((row: number) => outside(row, isEntry)),
    all: eachOnce((row: number) => outside(row, (table, at) => isHeader(table, at) || isEntry(table, at))),
  };
}

/** Columns that no legend has: numbered recommendations with a text that names a colour are no scale of figures. */
const NEVER_IN_LEGENDS: ReadonlySet<Role> = new Set<Role>(['lead', 'start', 'due', 'revised-due']);

/** A table whose rows are the lines of a legend is one. */
function notLegend(table: ReadTable, lines: ReadonlySet<number>): ReadTable {
  if (table.columns.some(({ role }) => NEVER_IN_LEGENDS.has(role))) return table;
  const count = table.rows.filter((row) => lines.has(row)).length;
  return table.not === null && count >= 2 && count >= table.rows.length * 0.5 && table.rows.length <= 15
    ? { ...table, not: 'it is a rating key' }
    : table;
}

/** Where no column rates in words, a column coloured in several rating colours, other than its rows, does. */
function withFillRatings(table: ReadTable, looks: Looks, legend: Legend): ReadTable {
  if (
    table.not !== null ||
    table.menu !== 'actions' ||
    table.columns.some((column) => column.role === 'rating' || column.role === 'status')
  )
    return table;
  if (table.columns.some((column) => column.role === 'update' && column.cells.statuses > 0.4)) return table;
  const title = table.columns.find((column) => column.role === 'title' || column.role === 'recommendation');
  if (title === undefined || table.rows.length > MANY_ROWS) return table;
  const sheet = table.grid.sheet.name;
  let best: { column: ReadColumn; share: number } | null = null;
  for (const column of table.columns) {
    const values = new Set<string>();
    let coloured = 0;
    let rows = 0;
    for (const row of table.rows) {
      if (table.grid.filled(row).length < 2) continue;
      rows++;
      const { fill } = looks.at(sheet, row, column.column);
      const base = column === title ? null : looks.at(sheet, row, title.column).fill;
      const value = fill === null || fill === base ? null : (legend.fills.get(fill) ?? readFill(fill));
      if (value === null || value === 'not-scored') continue;
      coloured++;
      values.add(value);
    }
    const share = rows === 0 ? 0 : coloured / rows;
    if (values.size >= 2 && share >= 0.5 && share > (best?.share ?? 0)) best = { column, share };
  }
  if (best === null) return table;
  const chosen = best.column;
  const rating: ReadColumn = {
    ...chosen,
    role: 'rating',
    confidence: Math.round(best.share * 100) / 100,
    why: `${chosen.header === '' ? 'no header' : `header '${chosen.header}'`}, ${String(Math.round(best.share * 100))} % of the rows are filled with rating colours`,
  };
  if (chosen.role === 'other' || chosen.role === 'notes')
    return { ...table, columns: table.columns.map((column) => (column === chosen ? rating : column)) };
  return { ...table, columns: [...table.columns, rating] };
}

interface Found {
  readonly grid: Grid;
  readonly tables: readonly ReadTable[];
  readonly lines: ReadonlySet<number>;
}

/** Which sheets are read: those with a plan; a hidden or kept copy only where nothing else is. */
function decide(found: readonly Found[], settings: Settings, looks: Looks): Surveyed[] {
  const plans = (one: Found): readonly ReadTable[] => one.tables.filter((table) => table.not === null);
  const isOpen = (one: Found): boolean =>
    one.grid.sheet.visibility === 'visible' && !KEPT_NAMES.test(one.grid.sheet.name.replaceAll('_', ' '));
  const hasOpen = found.some((one) => isOpen(one) && plans(one).length > 0);
  const editions = otherEditions(
    found
      .filter((one) => isOpen(one) && !settings.sheets.has(one.grid.sheet.name) && plans(one).length > 0)
      .filter((one) => endedBy(one.grid.sheet.name) === null)
      .map((one) => ({ grid: one.grid, plans: plans(one) })),
    looks,
  );
  return found.map((one) => {
    const { grid, tables, lines } = one;
    const base = { grid, tables, legendRows: lines, isKept: false };
    const setting = settings.sheets.get(grid.sheet.name);
    if (setting === 'ignore') return { ...base, read: false, why: 'left out by the settings' };
    if (grid.sheet.extent === null) return { ...base, read: false, why: 'it is empty' };
    if (setting === 'plan') {
      const all = tables.map((table) => ({ ...table, not: null }));
      return {
        ...base,
        tables: all,
        read: all.length > 0,
        why: all.length > 0 ? 'read as the settings say' : 'no table was found on it',
      };
    }
    if (plans(one).length === 0)
      return { ...base, read: false, why: tables[0]?.not ?? 'no header of a plan was found' };
    if (!isOpen(one) && hasOpen) {
      const hidden = grid.sheet.visibility !== 'visible';
      const other = found.find(
        (more) =>
          more !== one &&
          isOpen(more) &&
          plans(more).some((table) => plans(one).some((mine) => sameHeader(mine, table))),
      );
      const like = other === undefined ? '' : `, with the same columns as ${other.grid.sheet.name}`;
      return {
        ...base,
        read: false,
        isKept: true,
        why: hidden ? `it is hidden${like}` : `its name says that it is kept from before${like}`,
      };
    }
    const edition = editions.get(grid);
    if (edition !== undefined) return { ...base, read: false, isKept: true, why: edition };
    const kinds = plans(one).flatMap(({ menu, kinds: said }) => [
      menu === 'indicators' ? 'indicators' : 'actions',
      ...(said?.measures == null ? [] : ['indicators']),
    ]);
    const count = plans(one).length;
    const ended = found.some((more) => more !== one && isOpen(more) && plans(more).length > 0)
      ? endedBy(grid.sheet.name)
      : null;
    const says = ended === null ? '' : `; its name says that all of it is ${ended}`;
    return {
      ...base,
      read: true,
      why: `it has ${[...new Set(kinds)].join(' and ')} in ${String(count)} ${count === 1 ? 'table' : 'tables'}${says}`,
    };
  });
}

/** The ranges whose fill, bold and symbol fonts matter: rating columns, the column of titles, figures, legends. */
export function looksWanted(snapshot: Snapshot, settings: Settings): SheetArea[] {
  const { sheets } = survey(snapshot, settings);
  const areas: SheetArea[] = [];
  for (const { grid, tables } of sheets) {
    for (const table of tables) {
      if (table.not !== null) continue;
      const { bottom } = areaOf(table);
      const top = table.band.bottom + 1;
      if (bottom < top) continue;
      const isRated = table.columns.some(
        (column) => ['rating', 'status'].includes(column.role) && column.cells.filled > 0,
      );
      const wanted = [...table.columns, ...(table.kinds?.measures?.columns ?? [])].filter(
        (column) =>
          ['rating', 'status', 'title', 'recommendation', 'description', 'direction', 'actual'].includes(column.role) ||
          (!isRated && bottom - top < MANY_ROWS && table.columns.length <= MANY_COLUMNS),
      );
      for (const column of wanted)
        areas.push({ sheet: grid.sheet.name, area: { top, bottom, left: column.column, right: column.column } });
    }
  }
  const tablesOn = new Map(sheets.map(({ grid, tables }) => [grid, tables]));
  return [...joined(areas), ...legendAreas([...tablesOn.keys()], (grid) => outsideOf(grid, tablesOn.get(grid) ?? []))];
}

/** Neighbouring columns of the same rows are one range. */
function joined(areas: readonly SheetArea[]): SheetArea[] {
  const out: SheetArea[] = [];
  for (const one of areas) {
    const last = out.at(-1);
    if (
      last !== undefined &&
      last.sheet === one.sheet &&
      last.area.top === one.area.top &&
      last.area.bottom === one.area.bottom &&
      one.area.left <= last.area.right + 1 &&
      one.area.left >= last.area.left
    )
      out[out.length - 1] = {
        sheet: last.sheet,
        area: { ...last.area, right: Math.max(last.area.right, one.area.right) },
      };
    else out.push(one);
  }
  return out;
}
