import { dateColumnQuestion } from '../date-column-question.js';
import { areaName, columnName, type Area } from '../../workbook/address.js';
import type { NotJudged, RatingValue, Role, Table, Column } from '../model.js';
import type { Settings } from '../settings.js';
import { periodOfCell, readPeriod, type Period } from '../vocabulary/periods.js';
import type { RatingKey } from '../vocabulary/ratings.js';
import { isReference } from '../vocabulary/references.js';
import { fold } from '../vocabulary/words.js';
import { evidenceOf, type Evidence } from './evidence.js';
import type { Grid } from './grid.js';
import { headerBands, headerTexts, rolesOf, type HeaderBand } from './header-rows.js';
import { isLegendBlock } from './keys.js';
import { lookAlike } from './look-alikes.js';
import { markColumns } from './mark-columns.js';
import { assign, grounds, type Candidate, type Menu } from './roles.js';

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

/** From this score on, words are a column's header and not a note in the margin. */
const SURE_HEADER = 0.4;
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

/** Columns that stand apart: split at blank columns where each side has a header of its own that says what is done or measured. */
function sideBySide(grid: Grid, extent: Area): { left: number; right: number }[] {
  const used = new Set<number>();
  for (const { row } of grid.sheet.rows) for (const column of grid.filled(row)) used.add(column);
  const columns = [...used].sort((a, b) => a - b);
  const parts: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = parts.at(-1);
    if (last !== undefined && column - last.right <= 1) last.right = column;
    else parts.push({ left: column, right: column });
  }
  if (parts.length < 2) return [{ left: extent.left, right: extent.right }];
  const joined: { left: number; right: number; own: HeaderBand[] }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isLegendBlock(grid, part) && !ratesAlone(grid, last, part)) continue;
    const own = headerBands(grid, part);
    const standsAlone = own.some((band) => headsEntries(grid, band));
    const lastAlone = last?.own.some((band) => headsEntries(grid, band)) ?? false;
    const isOne = last !== undefined && standsAlone && lastAlone && completes(grid, last, { ...part, own });
    if (last === undefined || (standsAlone && lastAlone && !isOne)) joined.push({ ...part, own });
    else if (!standsAlone && lastAlone && !sharesHeader(grid, last.own, part)) continue;
    else {
      last.right = part.right;
      last.own = headerBands(grid, last);
    }
  }
  return joined;
}

const KEY_ROLES: readonly Role[] = ['reference', 'lead', 'due', 'revised-due', 'rating', 'status', 'start'];

/** Two blocks under one header row whose columns are for different things are one table with a blank column in it. */
function completes(
  grid: Grid,
  left: { readonly left: number; readonly right: number; readonly own: readonly HeaderBand[] },
  right: { readonly left: number; readonly right: number; readonly own: readonly HeaderBand[] },
): boolean {
  const [first, second] = [left.own[0], right.own[0]];
  if (first === undefined || second === undefined || first.bottom !== second.bottom) return false;
  const rolesIn = (band: HeaderBand, span: { left: number; right: number }): ReadonlySet<Role> => {
    const found = new Set<Role>();
    for (let column = span.left; column <= span.right; column++) {
      const best = rolesOf(headerTexts(grid, band, column).own)[0];
      if (best !== undefined && KEY_ROLES.includes(best.role)) found.add(best.role);
    }
    return found;
  };
  const own = rolesIn(first, left);
  return ![...rolesIn(second, right)].some((role) => own.has(role));
}

/** Whether columns that read like a key are headed, in the table's own header row, with the rating that the table lacks. */
function ratesAlone(
  grid: Grid,
  table: { readonly left: number; readonly right: number; readonly own: readonly HeaderBand[] },
  part: { readonly left: number; readonly right: number },
): boolean {
  const rates = (band: HeaderBand, span: { readonly left: number; readonly right: number }): boolean => {
    for (let column = span.left; column <= span.right; column++) {
      const roles = rolesOf(headerTexts(grid, band, column).own);
      if (roles.some(({ role, score }) => (role === 'rating' || role === 'status') && score >= 0.6)) return true;
    }
    return false;
  };
  return table.own.some((band) => headsEntries(grid, band) && !rates(band, table) && rates(band, part));
}

function headsEntries(grid: Grid, band: HeaderBand): boolean {
  for (let column = band.left; column <= band.right; column++) {
    const { own } = headerTexts(grid, band, column);
    const best = rolesOf(own)[0];
    if (
      best !== undefined &&
      best.score >= 0.6 &&
      ['title', 'recommendation', 'description', 'activity'].includes(best.role)
    )
      return true;
  }
  return false;
}

/** Whether the header row of the columns on the left goes on in these. */
function sharesHeader(grid: Grid, bands: readonly HeaderBand[], part: { left: number; right: number }): boolean {
  return bands.some((band) => {
    for (let column = part.left; column <= part.right; column++) {
      const text = headerTexts(grid, band, column).own;
      if (text !== '' && text.length < 60 && (rolesOf(text)[0]?.score ?? 0) >= SURE_HEADER) return true;
    }
    return false;
  });
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

/** Roles by the words of the cell itself, and with those of the heading above it. */
function wordsOf(own: string, header: string, isPeriod: boolean): { role: Role; score: number }[] {
  const found = new Map<Role, number>();
  // "Planned" and "Actual" under "Start" are when it starts.
  if (header !== own && (rolesOf(header.slice(0, header.length - own.length))[0]?.role ?? '') === 'start')
    return [{ role: 'start', score: 0.9 }];
  for (const { role, score } of rolesOf(own)) found.set(role, score);
  const line = own.split('\n')[0] ?? '';
  if (line !== own)
    for (const { role, score } of rolesOf(line)) found.set(role, Math.max(found.get(role) ?? 0, score * 0.95));
  if (header !== own)
    for (const { role, score } of rolesOf(header))
      found.set(role, Math.max(found.get(role) ?? 0, score * (isPeriod ? 1.05 : 0.95)));
  return [...found].map(([role, score]) => ({ role, score }));
}

/** Whether a table measures or plans: by its figures and targets, against its dates. */
function menuOf(candidates: readonly (Candidate & { header: string })[]): Menu {
  let measures = 0;
  let plans = 0;
  for (const { words, cells, isPeriod, header } of candidates) {
    const score = (role: Role): number => words.find((one) => one.role === role)?.score ?? 0;
    const isFigure = cells.filled > 0 && Math.max(cells.numbers, cells.measures) > 0.5 && cells.dates < 0.4;
    if (score('polarity') >= 0.6 && cells.polarities > 0.5) measures += 2;
    if (score('indicator-reference') >= 0.7) measures += 1.5;
    if (score('description') >= 0.9 && score('title') < 0.6 && /indicator|measure|kpi|metric|\bpi\b/i.test(header))
      measures += 1;
    if (score('target') >= 0.6 && isFigure) measures += 1.5;
    if (score('actual') >= 0.6 && isFigure) measures += 1.5;
    else if (isPeriod && isFigure && cells.ratings < 0.5 && score('rating') < 0.6) measures += 0.5;
    if (
      ['start', 'due', 'revised-due', 'completed-on'].some((role) => score(role as Role) >= 0.5) &&
      cells.mentions > 0.5
    )
      plans += 2;
    if (score('title') >= 0.9 || score('recommendation') >= 0.9) plans += 1.5;
    if (score('due') >= 0.9 && !isFigure) plans += 1;
  }
  return measures >= 2 && measures > plans ? 'indicators' : 'actions';
}

/** Of targets for several years, that of the latest figure's own. */
function ownTarget(
  candidates: readonly (Candidate & { readonly order: Period | null })[],
  given: Map<number, { role: Role; confidence: number }>,
): void {
  const targets = candidates.filter(
    ({ words, cells, order }) =>
      order?.dated === true && cells.filled > 0 && words.some(({ role, score }) => role === 'target' && score >= 0.85),
  );
  if (targets.length < 2 || !targets.some(({ column }) => given.get(column)?.role === 'target')) return;
  const figures = candidates.filter(
    ({ column, cells, order }) => order?.dated === true && cells.filled > 0 && given.get(column)?.role === 'actual',
  );
  const latest = figures
    .map(({ order }) => order?.order ?? '')
    .sort()
    .at(-1);
  if (latest === undefined) return;
  const inOrder = [...targets].sort((a, b) => ((a.order?.order ?? '') < (b.order?.order ?? '') ? -1 : 1));
  const own = inOrder.find(({ order }) => (order?.order ?? '') >= latest) ?? inOrder.at(-1);
  for (const { column } of targets)
    given.set(column, { role: column === own?.column ? 'target' : 'other', confidence: 0.8 });
}

/** What the joint assignment leaves to be put right: a plan without a title, a title that is a lone activity, the longest text. */
function settle(
  candidates: readonly (Candidate & { readonly own: string; readonly order: Period | null })[],
  given: Map<number, { role: Role; confidence: number }>,
  menu: Menu,
): void {
  const of = (role: Role): Candidate | undefined => candidates.find(({ column }) => given.get(column)?.role === role);
  const main: Role = menu === 'actions' ? 'title' : 'description';
  const lend = (from: Role): void => {
    const column = of(from)?.column;
    if (of(main) === undefined && column !== undefined) given.set(column, { role: main, confidence: 0.6 });
  };
  if (menu === 'actions') {
    const title = of('title');
    if (title === undefined) lend('activity');
    if (of('title') === undefined && of('recommendation') === undefined) lend('notes');
  } else {
    lend('outcome');
    ownTarget(candidates, given);
  }
  // Where nobody else is named, partners answer for it.
  const support = of('support');
  if (of('lead') === undefined && support !== undefined && support.cells.leads > 0.5)
    given.set(support.column, { role: 'lead', confidence: 0.5 });
  // Where nothing else is to be met, the day of the launch is.
  const start = of('start');
  if (
    of('due') === undefined &&
    of('revised-due') === undefined &&
    start?.words.some(({ role }) => role === 'due') === true
  )
    given.set(start.column, { role: 'due', confidence: 0.5 });
  // "Observations" right of the actions, the dates and the ratings are of what was done; elsewhere they are an auditor's.
  const found = of('recommendation');
  const isBehind = (role: Role): boolean => (of(role)?.column ?? Infinity) < (found?.column ?? 0);
  if (
    menu === 'actions' &&
    found?.words.some(({ role }) => role === 'update') === true &&
    isBehind('title') &&
    isBehind('rating') &&
    (isBehind('due') || isBehind('lead'))
  )
    given.set(found.column, { role: 'update', confidence: 0.5 });
  // Text that may be read as ratings gives way to the column that is headed and filled as the status.
  const rating = of('rating');
  const status = of('status');
  if (
    rating !== undefined &&
    status !== undefined &&
    (given.get(rating.column)?.confidence ?? 1) < 0.6 &&
    (given.get(status.column)?.confidence ?? 0) >= 0.8 &&
    status.cells.ratings >= 0.6 &&
    status.cells.filled >= rating.cells.filled
  )
    given.set(rating.column, {
      role: rating.words.some((one) => one.role === 'update') ? 'update' : 'other',
      confidence: 0.5,
    });
  // Beside a rating that is headed as one, columns of bare months with crosses or nothing in them are a time line.
  const rates = (one: Candidate): number => one.words.find(({ role }) => role === 'rating')?.score ?? 0;
  const rated = candidates.filter(({ column }) => given.get(column)?.role === 'rating');
  const bare = rated.filter((one) => one.isPeriod && rates(one) < 0.5);
  if (rated.some((one) => rates(one) >= 0.6) && !bare.some((one) => one.cells.ratings > 0.5))
    for (const { column } of bare) given.set(column, { role: 'other', confidence: 0.3 });
  // A period still to come is headed like the ones before it.
  const periods = candidates.filter((one) => one.isPeriod && one.cells.filled > 0);
  const usual = (['actual', 'rating'] as const).find(
    (role) => periods.filter((one) => given.get(one.column)?.role === role).length >= 2,
  );
  for (const one of candidates)
    if (usual !== undefined && one.isPeriod && one.cells.filled === 0)
      given.set(one.column, { role: usual, confidence: 0.5 });
  const isLike = (one: Candidate): boolean =>
    one.cells.filled > 0 &&
    one.cells.length >= 10 &&
    one.cells.unique > 0.5 &&
    one.cells.dates < 0.3 &&
    one.cells.numbers < 0.3;
  if (of(main) === undefined && (menu === 'indicators' || of('recommendation') === undefined)) {
    const free = candidates
      .filter(
        (one) =>
          isLike(one) &&
          ['other', 'theme', 'outcome', 'success-measure', 'support'].includes(given.get(one.column)?.role ?? 'other'),
      )
      .sort((a, b) => b.cells.unique * b.cells.length - a.cells.unique * a.cells.length)[0];
    if (free !== undefined) given.set(free.column, { role: main, confidence: 0.45 });
  }
}

/** A header that says plainly that something is to be done. */
const ACTION = /\b(?:actions?|tasks?|milestones?|commitments?)\b/i;

/** Why a table is no plan; null when it is one. */
function whyNoPlan(table: ReadTable, entries: number): string | null {
  const has = (role: Role): boolean =>
    table.columns.some(
      (column) => column.role === role && (column.cells.filled > 0 || role === 'rating' || role === 'status'),
    );
  const headers = table.columns.map((column) => column.header).filter((header) => header !== '');
  if (entries === 0) return 'it has a header and no entries';
  const like = lookAlike(headers);
  if (
    like !== null &&
    !(
      table.menu === 'actions' &&
      has('title') &&
      has('due') &&
      (has('rating') || has('status')) &&
      has('lead') &&
      like !== 'a risk log'
    )
  )
    return `it looks like ${like}`;
  const narrow = table.columns.filter((column) => column.period !== null && column.cells.length < 8);
  if (table.menu === 'actions') {
    if (!has('title') && !has('recommendation')) return 'no column says what is to be done';
    const rated = table.columns.some(
      (column) => (column.role === 'rating' || column.role === 'status') && column.cells.filled > 0,
    );
    const dated = table.columns.some(
      (column) =>
        (column.role === 'due' || column.role === 'revised-due') &&
        column.cells.filled > 0 &&
        column.confidence >= 0.45,
    );
    // A register of keys or loans has a status too, in words of its own, and nothing that is to be done.
    const isNamed = table.columns.some(
      (column) => (column.role === 'title' || column.role === 'recommendation') && column.confidence > 0.45,
    );
    const isKnown = table.columns.some(
      ({ role, cells }) =>
        (role === 'rating' || role === 'status') && Math.max(cells.ratings, cells.statuses, cells.yesNo) > 0.2,
    );
    if (!isNamed && !isKnown && !(dated && (rated || table.columns.some(({ role }) => role === 'completed-on'))))
      return 'no column says what is to be done';
    const said = table.columns.some((column) => column.role === 'update' && column.cells.statuses > 0.4);
    const done = has('percent-complete') || has('completed-on') || has('late');
    if (narrow.length >= 10 && !dated) return 'it is a grid of periods';
    if (!rated && !dated && !said && !done && !table.columns.some((column) => column.role === 'rating'))
      return 'it has no dates to be met and no ratings';
    if (
      !rated &&
      dated &&
      !has('lead') &&
      !said &&
      !done &&
      table.columns.length <= 3 &&
      !table.columns.some(({ role, header }) => role === 'title' && ACTION.test(header)) &&
      !table.columns.some((c) => c.role === 'rating')
    )
      return 'it lists dates without anyone to answer for them';
    return null;
  }
  if (!has('description')) return 'no column says what is measured';
  if (!has('actual') && !has('target')) return 'it has neither targets nor figures';
  const series = table.columns.filter((column) => column.role === 'actual').length;
  if (!has('target') && !has('polarity') && !has('rating') && !has('indicator-reference'))
    return series > 1 ? 'it is a series of figures without targets' : 'it has figures without targets';
  return null;
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

export { areaName };
