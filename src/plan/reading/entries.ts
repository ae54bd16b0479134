import type { DateReading, Indicator, Item, Place, PlanDate, Rating, Role, Status, UnreadRow } from '../model.js';
import { areaColumns } from './area-columns.js';
import { readLeads, looksLikeLead } from '../vocabulary/leads.js';
import { readCrossReference, readReference } from '../vocabulary/references.js';
import { findDates, type DateContext } from '../vocabulary/dates.js';
import { rolesOf } from './header-rows.js';
import { readStatus, saysUnfinished, statusOfRating } from '../vocabulary/statuses.js';
import { readMeasure } from '../vocabulary/measures.js';
import { fold, saysAsAbove, saysNothing } from '../vocabulary/words.js';
import { readIndicator } from './indicators.js';
import {
  hasReference,
  isNoteHeading,
  isRecommendationBanner,
  referenceOf,
  rowKind,
  type RowKind,
} from './row-kinds.js';
import { withRole, type ReadColumn, type ReadTable } from './tables.js';
import { columnContext, held, planDate, ratingIn, type Held, type Reading } from './values.js';

export type Mutable<T> = { -readonly [K in keyof T]: T[K] };
export type DraftItem = Mutable<Item> & {
  path: readonly number[];
  table: ReadTable;
  /** Stands across its sheet, over the rows below it. */
  isBanner: boolean;
  /** Its title cell is filled. */
  shaded: boolean;
};
export type DraftIndicator = Mutable<Indicator>;

/** What a sheet gives: its items and indicators in row order, and the rows that were not read. */
export interface SheetEntries {
  readonly items: DraftItem[];
  readonly indicators: DraftIndicator[];
  readonly unread: UnreadRow[];
}

interface State {
  theme: string | null;
  banner: DraftItem | null;
  recommendation: { item: DraftItem; text: string } | null;
  lead: readonly string[];
  last: DraftItem | DraftIndicator | null;
}

/** A column of ratings has been come to when it has so many of those of the fullest. */
const BEGUN = 0.3;
/** So much of a row that was not read is kept. */
const LONGEST_UNREAD = 2000;
const BAU = /^\W*(?:now\s+)?(?:business as usual|bau)\b/i;
const ASKS = /\b(?:complete|completed|done|implemented|closed|achieved|finished|actioned)\b/i;
const LEAD_LINE =
  /^\s*(?:(?:recommendation|action|overall|strategic|task)\s+)?(?:lead|owner|responsible officer)(?:\s+officer)?\s*[:–-]\s*(.{2,120})$/i;

/** Reads the entries of one sheet's plan tables, with the banners and headings between them. */
export function readSheet(
  tables: readonly ReadTable[],
  reading: Reading,
  legendRows: ReadonlySet<number>,
): SheetEntries {
  const out: SheetEntries = { items: [], indicators: [], unread: [] };
  const grid = tables[0]?.grid;
  if (grid === undefined) return out;
  const state: State = { theme: null, banner: null, recommendation: null, lead: [], last: null };
  const name = grid.sheet.name;
  const bannerAt = (row: number, column: number): void => {
    const item = bannerItem(grid.text(row, column), { sheet: name, row, column }, tables[0]);
    out.items.push(item);
    state.banner = item;
    state.recommendation = null;
    state.theme = null;
  };
  let above = -1;
  for (const table of tables) {
    for (const { row } of grid.sheet.rows) {
      if (row <= above || row >= table.band.top) continue;
      const cells = grid.filled(row);
      const first = cells[0];
      if (first === undefined) continue;
      const text = grid.text(row, first);
      if (isRecommendationBanner(text) && cells.length === 1 && text.length > 20) bannerAt(row, first);
    }
    if (above === -1) state.theme = headingAbove(table);
    readTable(table, reading, legendRows, state, out, bannerAt);
    above = table.bottom;
  }
  return out;
}

/** A heading directly above the first table, when it is not the sheet's own title. */
function headingAbove(table: ReadTable): string | null {
  const { grid } = table;
  const above = grid.sheet.rows.filter(({ row }) => row < table.band.top && grid.filled(row).length > 0);
  const last = above.at(-1);
  if (last === undefined || above.length < 2 || last.row !== table.band.top - 1) return null;
  const cells = grid.filled(last.row);
  const text = grid.text(last.row, cells[0] ?? 0);
  return cells.length === 1 && text.length <= 100 ? text : null;
}

function readTable(
  table: ReadTable,
  reading: Reading,
  legendRows: ReadonlySet<number>,
  state: State,
  out: SheetEntries,
  bannerAt: (row: number, column: number) => void,
): void {
  const { grid } = table;
  const rows = [...table.rows, ...table.repeats.keys()].sort((a, b) => a - b);
  const kinds = new Map<number, RowKind>(
    table.rows.map((row) => [
      row,
      legendRows.has(row) && grid.filled(row).length <= 3 ? 'note' : rowKind(table, row, reading),
    ]),
  );
  const read = readerOf(table, reading);
  let inNotes = false;
  let lastRow = table.band.bottom;
  rows.forEach((row, i) => {
    const section = table.repeats.get(row);
    if (section !== undefined) {
      if (section !== '') state.theme = section;
      inNotes = false;
      lastRow = row;
      return;
    }
    const cells = grid.filled(row).filter((column) => column >= table.band.left && column <= table.band.right);
    const first = cells[0] ?? table.band.left;
    const text = grid.text(row, first);
    let kind = kinds.get(row) ?? 'note';
    if (kind === 'heading' && isNoteHeading(text)) kind = 'note';
    if (cells.length === 1 && isNoteHeading(text)) inNotes = true;
    const why = (said: string): void => {
      out.unread.push({
        row,
        text: cells
          .map((column) => grid.text(row, column))
          .join(' | ')
          .slice(0, LONGEST_UNREAD),
        why: said,
      });
    };
    if (kind === 'banner') {
      bannerAt(row, first);
      inNotes = false;
    } else if (kind === 'heading') {
      const heads = headsEntries(rows, i, kinds, table);
      if (heads === 'entries' && numbersWhatFollows(table, row, text, rows.slice(i + 1, i + 4), kinds)) {
        const made = read.row(row, state);
        out.items.push(...made.items);
        inNotes = false;
      } else if (heads === 'entries') {
        state.theme = text;
        inNotes = false;
        why('a heading');
      } else if (isBareEntry(table, row, first, reading)) {
        const made = read.row(row, state);
        out.items.push(...made.items);
        out.indicators.push(...made.indicators);
      } else why(heads === 'end' ? 'a note below the table' : 'a note between the rows');
    } else if (kind === 'entry' && !inNotes && !(row - lastRow > 2 && isStray(table, row))) {
      const made = read.row(row, state);
      out.items.push(...made.items);
      out.indicators.push(...made.indicators);
      if (made.items.length + made.indicators.length === 0) why('nothing says what it is');
    } else if (kind === 'continuation' && state.last !== null && !inNotes) {
      const last = state.last;
      const more = withRole(table, 'update').flatMap((column) => {
        const value = grid.text(row, column.column);
        return value === ''
          ? []
          : [{ text: value, at: { sheet: grid.sheet.name, row, column: column.column }, header: column.header }];
      });
      last.updates = [...last.updates, ...more];
      if (more.length === 0) why('it goes on from the row above');
    } else why(kind === 'totals' ? 'totals' : 'a note');
    if (cells.length > 0) lastRow = row;
  });
}

/** Whether entries follow a heading: at once, after other headings, or under a header. */
function headsEntries(
  rows: readonly number[],
  at: number,
  kinds: ReadonlyMap<number, RowKind>,
  table: ReadTable,
): 'entries' | 'notes' | 'end' {
  for (let next = at + 1; next < rows.length && next <= at + 3; next++) {
    const row = rows[next] ?? 0;
    if (table.repeats.has(row)) return 'entries';
    const kind = kinds.get(row);
    if (kind === 'entry') return 'entries';
    if (kind !== 'heading' && kind !== 'continuation') return 'notes';
  }
  return 'end';
}

/** "2. Improve practice" over "2.1 …": by its number a heading is the group of the rows that follow. */
function numbersWhatFollows(
  table: ReadTable,
  row: number,
  text: string,
  following: readonly number[],
  kinds: ReadonlyMap<number, RowKind>,
): boolean {
  const column = withRole(table, 'title')[0]?.column;
  const next = following.find((one) => kinds.get(one) === 'entry');
  if (column === undefined || next === undefined || table.grid.text(row, column) !== text) return false;
  const own = readReference(text)?.path ?? [];
  const path = referenceOf(table, next, table.grid.text(next, column)).path;
  return own.length > 0 && path.length === own.length + 1 && own.every((part, i) => path[i] === part);
}

/** A row that has only its text, among rows that are numbered or rated: it has a number of its own. */
function isBareEntry(table: ReadTable, row: number, first: number, reading: Reading): boolean {
  const role = table.columns.find((column) => column.column === first)?.role;
  if (role !== 'title' && role !== 'description') return false;
  const { bold, fill } = reading.looks.at(table.grid.sheet.name, row, first);
  return (
    !bold &&
    fill === null &&
    table.grid.merge(row, first) === null &&
    row < (table.rows.at(-1) ?? 0) &&
    referenceOf(table, row, table.grid.text(row, first)).ref !== null
  );
}

/** A row apart from the table that has neither date nor rating nor number. */
function isStray(table: ReadTable, row: number): boolean {
  const roles: readonly Role[] = ['due', 'revised-due', 'rating', 'status', 'target', 'actual', 'percent-complete'];
  return (
    !hasReference(table, row) &&
    !table.columns.some((column) => roles.includes(column.role) && table.grid.text(row, column.column) !== '')
  );
}

/** A banner that names a recommendation, with its lead in brackets or after "Lead:". */
function bannerItem(text: string, at: Place, table: ReadTable | undefined): DraftItem {
  const bracket = /\(([^()]{2,80})\)\s*$/.exec(text);
  const tail = /\b(?:lead|owner)(?: officer)?\s*:\s*([^\n]{2,80})\s*$/i.exec(text);
  const lead = bracket?.[1] !== undefined && looksLikeLead(bracket[1]) ? bracket[1] : (tail?.[1] ?? null);
  const title = lead === null ? text : text.slice(0, bracket?.index ?? tail?.index ?? text.length).trim();
  const number = /\d+(?:\.\d+)*[a-z]?/i.exec(title);
  const rest = number === null ? title : title.slice(number.index + number[0].length).replace(/^[\s.:)–—-]+/, '');
  return {
    ...blank('recommendation', at, rest === '' ? title : rest),
    isBanner: true,
    ref: number?.[0] ?? null,
    path: number === null ? [] : number[0].split('.').map((part) => parseInt(part, 10)),
    leads: lead === null ? [] : readLeads(lead),
    leadAt: lead === null ? null : at,
    table: table ?? never(),
  };
}

function never(): never {
  throw new Error('a sheet without a table has no banners');
}

function blank(kind: Item['kind'], at: Place, title: string, suffix = ''): Omit<DraftItem, 'table'> {
  return {
    id: `${at.sheet}!${String(at.row + 1)}${suffix}`,
    kind,
    title,
    ref: null,
    theme: null,
    leads: [],
    leadAt: null,
    parent: null,
    at,
    titleAt: at,
    alsoAt: [],
    updates: [],
    rating: null,
    history: [],
    ratingUnread: null,
    ratingExpected: false,
    ratingAt: null,
    start: null,
    due: null,
    originalDue: null,
    completed: null,
    dueExpected: false,
    leadExpected: false,
    status: 'unknown',
    statusText: null,
    percentComplete: null,
    crossReference: null,
    businessAsUsual: false,
    activity: null,
    successMeasure: null,
    outcome: null,
    priority: null,
    bold: false,
    shaded: false,
    isBanner: false,
    path: [],
  };
}

/** Orders columns of several periods from the oldest to the latest. */
export function byPeriod(columns: readonly ReadColumn[]): readonly ReadColumn[] {
  const isDated = columns.every((column) => column.order?.dated === true);
  if (!isDated && runsBackwards(columns)) return [...columns].reverse();
  return [...columns].sort((a, b) =>
    isDated && a.order !== null && b.order !== null && a.order.order !== b.order.order
      ? a.order.order < b.order.order
        ? -1
        : 1
      : a.column - b.column,
  );
}

/** "Feb, Jan, Dec, Nov": without years, months that go back from the left are the newest first. */
function runsBackwards(columns: readonly ReadColumn[]): boolean {
  if (columns.length < 2) return false;
  const months = columns.map((column) => (column.order === null ? null : Number(column.order.order.slice(5, 7))));
  return months.every((month, i) => {
    const before = i === 0 ? null : (months[i - 1] ?? null);
    return month !== null && (i === 0 || (before !== null && (month - before + 12) % 12 > 6));
  });
}

function readerOf(
  table: ReadTable,
  reading: Reading,
): { row(row: number, state: State): { items: DraftItem[]; indicators: DraftIndicator[] } } {
  const { grid } = table;
  const { settings } = reading;
  const sheet = grid.sheet.name;
  const only = (role: Role): ReadColumn | undefined => withRole(table, role)[0];
  const contexts = new Map(table.columns.map((column) => [column.column, columnContext(table, column, reading.dates)]));
  const title = only('title');
  const recommendation = only('recommendation');
  const isSplit = title !== undefined && recommendation !== undefined && recursOver(recommendation, title);
  const ofArea = isSplit ? areaColumns(table, recommendation, title) : new Set<number>();
  const allRatings = byPeriod(withRole(table, 'rating'));
  const areaRatings = allRatings.filter((column) => ofArea.has(column.column));
  const ownRatings = allRatings.filter((column) => !ofArea.has(column.column));
  const ratings = ownRatings.length > 0 ? ownRatings : allRatings;
  const current = currentRating(table, ratings, reading);
  const status = only('status');
  const due = only('due');
  const revised = withRole(table, 'revised-due');
  const updates = withRole(table, 'update');
  // "Done?": what is left blank is not done.
  const asksDone = status !== undefined && ratings.length === 0 && status.cells.yesNo > 0.6 && ASKS.test(status.header);
  const saysStatus = updates.filter((column) => column.cells.statuses > 0.3);
  const previousDue = new Map<number, PlanDate>();
  const bare: ReadTable = { ...table, columns: [] };
  const numbers = only('reference');
  const namesLead = due !== undefined && rolesOf(due.header).some(({ role, score }) => role === 'lead' && score >= 0.4);
  const hasAreaNumbers = numbers !== undefined && ofArea.has(numbers.column);
  const leads = new Map<string, readonly string[]>();
  const leadsIn = (said: string): readonly string[] => {
    const before = leads.get(said);
    if (before !== undefined) return before;
    const read = readLeads(said);
    leads.set(said, read);
    return read;
  };

  const text = (column: ReadColumn | undefined, row: number): string =>
    column === undefined ? '' : held(table, row, column.column, settings).text;
  const date = (column: ReadColumn | undefined, row: number): PlanDate | null => {
    if (column === undefined) return null;
    const found = held(table, row, column.column, settings);
    if (saysAsAbove(found.text)) {
      const before = previousDue.get(column.column);
      return before === undefined ? null : { ...before, at: found.at };
    }
    const context = contexts.get(column.column);
    const read = context === undefined ? null : planDate(found, context);
    if (read !== null) previousDue.set(column.column, read);
    return read;
  };

  return {
    row(row, state) {
      const nameColumn = title ?? recommendation ?? only('description');
      if (nameColumn === undefined) return { items: [], indicators: [] };
      let name = held(table, row, nameColumn.column, settings);
      if (name.text === '' || !name.own) name = otherName(table, row, name, settings);
      if (name.text === '' && grid.sheet.merges === null && state.last !== null)
        name = { ...name, text: state.last.title };
      if (name.text === '') return { items: [], indicators: [] };
      const theme = themeOf(table, row, state, reading);
      if (table.menu === 'indicators') {
        const indicator = readIndicator(table, row, name, theme, state.recommendation?.item ?? state.banner, reading);
        state.last = indicator;
        return { items: [], indicators: [indicator] };
      }
      const items: DraftItem[] = [];
      if (isSplit) {
        const found = held(table, row, recommendation.column, settings);
        const isNew = found.own && found.text !== '' && found.text !== state.recommendation?.text;
        if (isNew) {
          const refs = referenceOf(bare, row, found.text);
          const item: DraftItem = {
            ...blank('recommendation', found.at, refs.rest, '#recommendation'),
            ref: refs.ref,
            path: refs.path,
            theme,
            table,
          };
          item.parent = state.banner?.id ?? null;
          readArea(item, row);
          state.recommendation = { item, text: found.text };
          items.push(item);
        }
      }
      const refs = referenceOf(hasAreaNumbers ? bare : table, row, name.text);
      const kind: Item['kind'] =
        recommendation !== undefined && !isSplit && (title === undefined || text(recommendation, row) !== '')
          ? 'recommendation'
          : 'action';
      if (kind === 'recommendation' && recommendation !== undefined && title !== undefined)
        name = held(table, row, recommendation.column, settings);
      const item: DraftItem = {
        ...blank(kind, name.at, kind === 'recommendation' && title !== undefined ? name.text : refs.rest),
        ref: refs.ref,
        path: refs.path,
        theme,
        table,
      };
      item.at = { ...item.at, row };
      item.titleAt = { ...name.at, row };
      const look = reading.looks.at(sheet, row, nameColumn.column);
      item.bold = look.bold;
      item.shaded = look.fill !== null;
      item.parent = (isSplit ? state.recommendation?.item.id : undefined) ?? state.banner?.id ?? null;
      const lead = only('lead');
      if (lead !== undefined) {
        const found = held(table, row, lead.column, settings);
        item.leadExpected = true;
        item.leads = saysAsAbove(found.text) ? state.lead : leadsIn(found.text);
        item.leadAt = found.at;
        if (item.leads.length > 0) state.lead = item.leads;
      } else if (due !== undefined && namesLead) {
        // "Who and by when": what is left of the cell without its date.
        item.leadExpected = true;
        item.leads = leadsIn(withoutDates(held(table, row, due.column, settings).text, contexts.get(due.column)));
        item.leadAt = { sheet, row, column: due.column };
      }
      item.start = date(only('start'), row);
      readDue(item, row);
      item.completed = date(only('completed-on'), row);
      item.dueExpected = due !== undefined || revised.length > 0;
      item.updates = updates
        .flatMap((column) => {
          const value = grid.text(row, column.column);
          return value === ''
            ? []
            : [{ text: value, at: { sheet, row, column: column.column }, header: column.header }];
        })
        .reverse();
      readRatings(item, row, nameColumn.column, ratings);
      // The area's rating stands in the row of its first action, and is not the action's own unless it is merged down.
      const isArea = item.rating !== null && ofArea.has(item.rating.at.column) && ownRatings.length === 0;
      if (
        areaRatings.length > 0 &&
        ownRatings.length === 0 &&
        (item.rating === null || (isArea && !isMergedDown(item.rating.at)))
      ) {
        item.rating = null;
        item.history = [];
        item.ratingExpected = false;
      }
      leadInText(item);
      const part = only('percent-complete');
      if (part !== undefined) {
        const cell = held(table, row, part.column, settings).cell;
        const measure = cell === undefined ? null : readMeasure(cell, { percent: true });
        if (measure?.value != null)
          item.percentComplete = measure.unit === 'percent' || measure.value <= 1 ? measure.value : measure.value / 100;
      }
      const detail = only('activity');
      const activity = text(detail, row);
      if (detail !== undefined && activity !== '')
        item.activity = { text: activity, at: { sheet, row, column: detail.column } };
      item.successMeasure = text(only('success-measure'), row) || null;
      item.outcome = text(only('outcome'), row) || null;
      item.priority = text(only('priority'), row) || null;
      const cross =
        readCrossReference(name.text) ?? (item.due === null && item.rating === null ? firstCross(table, row) : null);
      if (cross !== null) item.crossReference = { text: cross.text, to: null };
      readStatusOf(item, row);
      item.at = item.rating?.at ?? item.ratingAt ?? item.due?.at ?? item.titleAt;
      items.push(item);
      state.last = item;
      return { items, indicators: [] };
    },
  };

  function readDue(item: DraftItem, row: number): void {
    const first = date(due, row);
    const later = revised
      .map((column) => date(column, row))
      .filter((one): one is PlanDate => one !== null && counts(one.reading));
    const last = later.at(-1) ?? null;
    item.due = last ?? first;
    item.originalDue = last === null ? null : first;
  }

  function isMergedDown(at: Place): boolean {
    const merge = grid.merge(at.row, at.column);
    return merge !== null && merge.bottom > merge.top;
  }

  /** What an area has of its own: its number, rating, lead and date, where they stand once for all its actions. */
  function readArea(item: DraftItem, row: number): void {
    if (numbers !== undefined && hasAreaNumbers && grid.text(row, numbers.column) !== '') {
      const refs = referenceOf(table, row, item.title);
      item.ref = refs.ref;
      item.path = refs.path;
    }
    const lead = only('lead');
    if (lead !== undefined && ofArea.has(lead.column)) {
      item.leads = leadsIn(grid.text(row, lead.column));
      item.leadAt = { sheet, row, column: lead.column };
    }
    if (due !== undefined && ofArea.has(due.column)) item.due = date(due, row);
    if (areaRatings.length > 0) readRatings(item, row, recommendation?.column ?? 0, areaRatings);
    if (item.rating !== null) {
      item.status = statusOfRating(item.rating.value);
      item.at = item.rating.at;
    }
  }

  function readRatings(item: DraftItem, row: number, nameAt: number, rated: readonly ReadColumn[]): void {
    const rowFill = reading.looks.at(sheet, row, nameAt).fill;
    const columns = rated.length > 0 ? rated : status === undefined || status.cells.yesNo > 0.6 ? [] : [status];
    item.ratingExpected = !asksDone && (columns.length > 0 || status !== undefined || saysStatus.length > 0);
    const found: Rating[] = [];
    for (const column of columns) {
      const at: Held = held(table, row, column.column, settings);
      const merged = grid.merge(row, column.column);
      const base = merged !== null && merged.left < column.column ? null : rowFill;
      const { rating, unread } = ratingIn(at, column.period, reading, base);
      item.ratingAt = at.at;
      if (rating !== null) {
        found.push(rating);
        item.ratingUnread = null;
      }
      if (unread !== null) item.ratingUnread = unread;
    }
    const latest = found.at(-1);
    item.rating =
      latest !== undefined && (current === undefined || latest.at.column === current.column) ? latest : null;
    item.history = item.rating === null ? found : found.slice(0, -1);
    if (item.rating !== null) item.ratingAt = item.rating.at;
    const claim = item.updates[0];
    if (item.rating === null && claim !== undefined) {
      if (BAU.test(claim.text)) {
        item.businessAsUsual = true;
        item.rating = {
          text: claim.text.split('\n')[0] ?? claim.text,
          value: 'complete',
          from: 'text',
          assumed: true,
          at: claim.at,
          period: null,
          fillValue: null,
        };
      }
    }
    if (item.rating !== null && /business as usual|\bbau\b/i.test(item.rating.text)) item.businessAsUsual = true;
  }

  function readStatusOf(item: DraftItem, row: number): void {
    const ratedBy = item.rating === null ? null : statusOfRating(item.rating.value);
    item.status = ratedBy ?? 'unknown';
    const said = status === undefined ? null : statusCell(held(table, row, status.column, settings), status.header);
    if (said !== null && status !== undefined && ratings.length > 0) {
      if (ratedBy === null || ['complete', 'closed', 'on-hold', 'not-started'].includes(said.status)) {
        if (ratedBy !== 'complete' && ratedBy !== 'closed')
          item.status = said.status === 'not-started' && said.assumed ? (ratedBy ?? 'open') : said.status;
        item.statusText = held(table, row, status.column, settings).text;
      }
      if (item.rating === null && said.rating !== null && (said.status === 'complete' || said.status === 'closed')) {
        item.rating = said.rating;
        item.ratingUnread = null;
      }
    } else if (said !== null && item.rating === null && said.status !== 'unknown') {
      item.status = said.status;
      item.statusText = said.text;
      item.rating = said.rating;
      if (said.rating !== null) item.ratingUnread = null;
    }
    if (item.rating === null && ratings.length === 0 && status === undefined) {
      for (const update of saysStatus.map((column) => held(table, row, column.column, settings))) {
        const claim = update.text === '' ? null : readStatus(update.text);
        if (claim === null) continue;
        item.status = claim.status;
        item.statusText = update.text.split('\n')[0] ?? update.text;
        item.ratingAt = update.at;
        if (claim.value !== null)
          item.rating = {
            text: item.statusText,
            value: claim.value,
            from: 'text',
            assumed: claim.assumed,
            at: update.at,
            period: null,
            fillValue: null,
          };
      }
    }
    if (item.status === 'unknown' && asksDone && item.ratingUnread === null) item.status = 'open';
    // Where completion dates are all that tells how far it is, a row without one is open.
    const finished = only('completed-on');
    if (
      item.status === 'unknown' &&
      item.completed === null &&
      !item.ratingExpected &&
      (finished?.cells.filled ?? 0) > 0
    )
      item.status = 'open';
    if (item.status === 'unknown' && item.ratingUnread !== null && saysUnfinished(item.ratingUnread.text))
      item.status = 'open';
    if (item.status === 'unknown' && item.rating === null) {
      if (item.completed?.reading.kind === 'dated' || (item.percentComplete !== null && item.percentComplete >= 1))
        item.status = 'complete';
      else if (item.percentComplete === 0) item.status = 'not-started';
      else if (item.percentComplete !== null) item.status = 'open';
    }
  }

  function statusCell(
    found: Held,
    header: string,
  ): { status: Status; rating: Rating | null; text: string; assumed: boolean } | null {
    if (found.text === '') return null;
    const folded = fold(found.text.slice(0, 40));
    const asks = ASKS.test(header);
    const yes = /^(?:yes|y|true|x|[✓✔☑✅]\ufe0f?)$/.test(folded);
    if (asks && (yes || /^(?:no|n|false)$/.test(folded))) {
      const rating: Rating | null = yes
        ? {
            text: found.text,
            value: 'complete',
            from: 'text',
            assumed: false,
            at: found.at,
            period: null,
            fillValue: null,
          }
        : null;
      return { status: yes ? 'complete' : 'open', rating, text: found.text, assumed: false };
    }
    const { rating } = ratingIn(found, null, reading, null);
    if (rating !== null)
      return { status: statusOfRating(rating.value), rating, text: found.text, assumed: rating.assumed };
    const claim = readStatus(found.text);
    return claim === null ? null : { status: claim.status, rating: null, text: found.text, assumed: claim.assumed };
  }
}

/**
 * Columns that name no period are not a history: the last that has been come to counts alone, the others are what was
 * said before. Undefined where periods are named, or there is one column.
 */
function currentRating(table: ReadTable, columns: readonly ReadColumn[], reading: Reading): ReadColumn | undefined {
  if (columns.length < 2 || columns.some((column) => column.period !== null)) return undefined;
  const rated = columns.map(
    (column) =>
      table.rows
        .slice(0, 200)
        .filter(
          (row) => ratingIn(held(table, row, column.column, reading.settings), null, reading, null).rating !== null,
        ).length,
  );
  const most = Math.max(...rated);
  return columns.findLast((_, i) => (rated[i] ?? 0) >= Math.max(1, most * BEGUN)) ?? columns.at(-1);
}

function withoutDates(text: string, context: DateContext | undefined): string {
  if (context === undefined) return '';
  let rest = text;
  for (const found of findDates(text, context).toReversed()) rest = rest.slice(0, found.start) + rest.slice(found.end);
  return rest.replace(/[\s,;:–—-]+(?:by|due|on)?[\s,;:–—-]*$/i, '').trim();
}

/** A revised date counts when it says something: not when it is blank, "n/a" or "-". */
function counts(reading: DateReading): boolean {
  return reading.kind !== 'none' && reading.kind !== 'unreadable';
}

/** Where the name is merged down over several rows, the row's own measure or activity tells it apart. */
function otherName(table: ReadTable, row: number, merged: Held, settings: Reading['settings']): Held {
  if (merged.text !== '') return merged;
  for (const role of ['activity', 'success-measure', 'outcome', 'notes'] as const)
    for (const column of withRole(table, role)) {
      const found = held(table, row, column.column, settings);
      if (found.text !== '') return found;
    }
  return merged;
}

/** Whether the areas or recommendations of a column each reach over several rows: merged down, left blank below, or repeated. */
function recursOver(recommendation: ReadColumn, title: ReadColumn): boolean {
  const { cells } = recommendation;
  if (cells.filled === 0) return false;
  const isSparse = cells.filled < title.cells.filled * 0.85;
  return isSparse || cells.unique < 0.85;
}

function themeOf(table: ReadTable, row: number, state: State, reading: Reading): string | null {
  const columns = withRole(table, 'theme');
  for (const column of columns) {
    let found = held(table, row, column.column, reading.settings).text;
    for (let above = row - 1; found === '' && above > table.band.bottom && row - above < 60; above--)
      found = table.grid.text(above, column.column);
    if (found !== '') return found;
  }
  return state.theme;
}

function firstCross(table: ReadTable, row: number): ReturnType<typeof readCrossReference> {
  for (const column of table.columns) {
    if (!['update', 'notes', 'due', 'lead', 'activity'].includes(column.role)) continue;
    const text = table.grid.text(row, column.column);
    const found = text === '' || text.length > 120 ? null : readCrossReference(text);
    if (found?.to != null) return found;
  }
  return null;
}

/** "Recommendation Lead: NAME" on a line of its own in a progress text names the lead. */
function leadInText(item: DraftItem): void {
  if (item.leads.length > 0) return;
  for (const update of item.updates)
    for (const line of update.text.slice(0, 2000).split('\n')) {
      const name = LEAD_LINE.exec(line)?.[1];
      if (name === undefined || saysNothing(name)) continue;
      item.leads = readLeads(name);
      item.leadAt = update.at;
      return;
    }
}
