import { columnName } from '../../workbook/address.js';
import type { RatingValue, Role } from '../model.js';
import type { Settings } from '../settings.js';
import { periodOfCell, readPeriod, type Period } from '../vocabulary/periods.js';
import type { BandColour } from '../vocabulary/band-headers.js';
import type { RatingKey } from '../vocabulary/ratings.js';
import { bandColumns } from './band-columns.js';
import { evidenceOf, type Evidence } from './evidence.js';
import type { Grid } from './grid.js';
import { headerTexts, type HeaderBand } from './header-rows.js';
import { markColumns } from './mark-columns.js';
import { ownScale } from './own-scales.js';
import { assign, grounds, type Assigned, type Candidate, type Menu } from './roles.js';
import { menuOf, settle, wordsOf } from './settled-roles.js';
import type { ReadColumn } from './tables.js';

const CONTEXT = { date1904: false, monthColumn: true, year: null, schoolTerms: false, calendarQuarters: false };

/** The tables of a sheet with the same headers, known by all their cells together. */
export interface Alike {
  /** The entries of all of them. */
  readonly rows: readonly number[];
  readonly sign: string;
  /** What was found of each column before. */
  readonly known: Map<string, Evidence>;
}

interface How {
  readonly alike?: Alike | null;
  /** The kind of table, where it is known. */
  readonly menu?: Menu;
  /** The column that says what each row is: it has no other role. */
  readonly kinds?: number;
}

/** What each column of a table is for, by its header and by the cells of the rows given. */
export function columnsOf(
  grid: Grid,
  band: HeaderBand,
  entries: readonly number[],
  settings: Settings,
  key: RatingKey,
  how: How,
): { readonly menu: Menu; readonly columns: readonly ReadColumn[] } {
  const candidates: (Candidate & { own: string; header: string; order: Period | null })[] = [];
  for (let column = band.left; column <= band.right; column++) {
    const { own, above } = headerTexts(grid, band, column);
    const place = `${String(column)}|${how.alike?.sign ?? ''}`;
    const cells = how.alike?.known.get(place) ?? evidenceOf(grid, entries, column, key);
    how.alike?.known.set(place, cells);
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
  const told = candidates.filter(({ column }) => column !== how.kinds);
  const bands = bandColumns(grid, entries, told);
  const menu = how.menu ?? menuOf(told);
  const open = menu === 'indicators' ? told.filter(({ column }) => !bands.has(column)) : told;
  const settled = (some: readonly (typeof open)[number][]): Map<number, Assigned> => {
    const found = assign(some, menu);
    settle(some, found, menu);
    return found;
  };
  let given = settled(open);
  const marks = menu === 'actions' ? markColumns(open, key) : new Map<number, RatingValue>();
  for (const column of marks.keys()) given.set(column, { role: 'rating', confidence: 0.9 });
  const isRated = open.some(
    ({ column, cells }) => ['rating', 'status'].includes(given.get(column)?.role ?? '') && cells.filled > 0,
  );
  const scale = menu === 'actions' && !isRated ? ownScale(grid, entries, open, key) : undefined;
  if (scale !== undefined) {
    given = settled(open.filter((one) => one !== scale));
    given.set(scale.column, { role: 'rating', confidence: 0.8 });
  }
  if (menu === 'indicators') giveBands(bands, given);
  const columns: ReadColumn[] = candidates.map(({ column, cells, header, order }) => {
    const setting = settings.columns.get(`${grid.sheet.name}\0${columnName(column)}`);
    const role: Role = setting === 'ignore' ? 'other' : (setting ?? given.get(column)?.role ?? 'other');
    const isKinds = column === how.kinds;
    return {
      column,
      header,
      role,
      cells,
      order,
      period: order?.label ?? null,
      ...markOf(marks.get(column)),
      ...bandOf(menu === 'indicators' ? bands.get(column) : undefined),
      confidence: setting === undefined ? (given.get(column)?.confidence ?? 0) : 1,
      why: isKinds ? KINDS : setting === undefined ? grounds(role, header, cells) : SETTLED,
    };
  });
  return {
    menu,
    columns: columns.map((column) => (givesWay(column, columns) ? { ...column, role: 'other', why: GIVEN } : column)),
  };
}

/** Roles that one column of a table holds, unless they are its columns for several periods. */
const HELD_ONCE: readonly Role[] = ['rating', 'status', 'due', 'target', 'actual'];
const SETTLED = 'as the settings say';
const KINDS = 'its words say what each row is';
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

/** Where no target is stated, what makes an indicator Green is. */
function giveBands(bands: ReadonlyMap<number, BandColour>, given: Map<number, Assigned>): void {
  const hasTarget = [...given.values()].some(({ role }) => role === 'target');
  for (const [column, colour] of bands)
    given.set(column, { role: colour === 'green' && !hasTarget ? 'target' : 'tolerance', confidence: 0.9 });
}

function bandOf(band: BandColour | undefined): { band?: BandColour } {
  return band === undefined ? {} : { band };
}

/** The rating that a mark in a column stands for, left out of all others. */
export function markOf(mark: RatingValue | undefined): { mark?: RatingValue } {
  return mark === undefined ? {} : { mark };
}

/** Whether the officer has said what a column holds. */
export function isSettled(grid: Grid, column: number, settings: Settings): boolean {
  return settings.columns.has(`${grid.sheet.name}\0${columnName(column)}`);
}
