import type { DateReading, Place, PlanDate } from '../model.js';
import { saysFinished } from '../vocabulary/finished-words.js';
import { readMeasure } from '../vocabulary/measures.js';
import { readCrossReference } from '../vocabulary/references.js';
import { statusOfRating } from '../vocabulary/statuses.js';
import { saysAsAbove } from '../vocabulary/words.js';
import { blankItem, type DraftIndicator, type DraftItem, type State } from './drafts.js';
import { eachOnce } from './each-once.js';
import { readIndicator } from './indicators.js';
import { itemColumns, saysFound } from './item-columns.js';
import { leadInText, leadReader, withoutDates } from './item-leads.js';
import { readRatings } from './item-ratings.js';
import { readStatusOf } from './item-statuses.js';
import { referenceOf } from './row-kinds.js';
import { readStepRatings } from './step-ratings.js';
import { withRole, type ReadColumn, type ReadTable } from './tables.js';
import { columnContext, held, heldText, planDate, type Held, type Reading } from './values.js';

/** What a row of entries gives: an item or an indicator, and before it the area that begins there. */
export interface RowEntries {
  readonly items: DraftItem[];
  readonly indicators: DraftIndicator[];
}

/** A reader of the rows of one table. */
export function rowReader(table: ReadTable, reading: Reading): (row: number, state: State) => RowEntries {
  const { grid } = table;
  const { settings } = reading;
  const sheet = grid.sheet.name;
  const columns = itemColumns(table, reading);
  const { only, title, recommendation, areas, ofArea, areaRatings, ownRatings, ratings } = columns;
  const { due, revised, updates, areaNumbers, dueNamesLead } = columns;
  const previousDue = new Map<number, PlanDate>();
  const bare: ReadTable = { ...table, columns: [] };
  const leadsIn = leadReader();
  // What was found, beside what will be done about it, is no recommendation.
  const isFinding = recommendation !== undefined && saysFound(recommendation.header);

  const text = (column: ReadColumn | undefined, row: number): string =>
    column === undefined ? '' : heldText(table, row, column.column, settings);
  const contextOf = eachOnce((column: ReadColumn) => columnContext(table, column, reading.dates));
  const date = (column: ReadColumn | undefined, row: number): PlanDate | null => {
    if (column === undefined) return null;
    const found = held(table, row, column.column, settings);
    if (saysAsAbove(found.text)) {
      const before = previousDue.get(column.column);
      return before === undefined ? null : { ...before, at: found.at };
    }
    const read = planDate(found, contextOf(column));
    if (read !== null) previousDue.set(column.column, read);
    return read;
  };

  return (row, state) => {
    const nameColumn = title ?? recommendation ?? only('description');
    if (nameColumn === undefined) return { items: [], indicators: [] };
    let name = held(table, row, nameColumn.column, settings);
    if (name.text === '' || !name.own) name = otherName(table, row, name, settings);
    if (name.text === '' && grid.sheet.merges === null && state.last !== null)
      name = { ...name, text: state.last.title };
    if (name.text === '') return { items: [], indicators: [] };
    const theme = themeOf(table, row, state, reading);
    if (table.menu === 'indicators') {
      const indicator = readIndicator(
        table,
        row,
        name,
        theme,
        state.recommendation?.item ?? state.banner,
        reading,
        columns,
      );
      state.last = indicator;
      return { items: [], indicators: [indicator] };
    }
    const area = areas === null ? null : areaItem(areas, row, theme, state);
    const item = ownItem(row, name, nameColumn.column, theme, state);
    state.last = item;
    return { items: area === null ? [item] : [area, item], indicators: [] };
  };

  /** The area or recommendation that begins in a row. */
  function areaItem(column: ReadColumn, row: number, theme: string | null, state: State): DraftItem | null {
    const found = held(table, row, column.column, settings);
    if (!found.own || found.text === '' || found.text === state.recommendation?.text) return null;
    const refs = referenceOf(bare, row, found.text);
    const item = blankItem('recommendation', found.at, refs.rest, table, '#recommendation');
    item.ref = refs.ref;
    item.path = refs.path;
    item.theme = theme;
    item.parent = state.banner?.id ?? null;
    readArea(item, row);
    state.recommendation = { item, text: found.text };
    return item;
  }

  function ownItem(row: number, found: Held, nameAt: number, theme: string | null, state: State): DraftItem {
    const refs = referenceOf(areaNumbers === undefined ? table : bare, row, found.text);
    const isRecommended =
      recommendation !== undefined &&
      areas === null &&
      (title === undefined || (!isFinding && text(recommendation, row) !== ''));
    const kind = table.summaryOf !== undefined ? 'group' : isRecommended ? 'recommendation' : 'action';
    const isBoth = kind === 'recommendation' && recommendation !== undefined && title !== undefined;
    const name = isBoth ? held(table, row, recommendation.column, settings) : found;
    const item = blankItem(kind, name.at, isBoth ? name.text : refs.rest, table);
    item.ref = refs.ref;
    item.path = refs.path;
    item.theme = theme;
    item.at = { ...item.at, row };
    item.titleAt = { ...name.at, row };
    const look = reading.looks.at(sheet, row, nameAt);
    item.bold = look.bold;
    item.shaded = look.fill !== null;
    item.parent = (areas === null ? undefined : state.recommendation?.item.id) ?? state.banner?.id ?? null;
    readLead(item, row, state);
    item.start = date(only('start'), row);
    item.completed = date(only('completed-on'), row);
    readDue(item, row);
    item.dueExpected = due !== undefined || revised.length > 0;
    item.updates = updates
      .flatMap((column) => {
        const value = grid.text(row, column.column);
        return value === '' ? [] : [{ text: value, at: { sheet, row, column: column.column }, header: column.header }];
      })
      .reverse();
    readRatings(item, row, nameAt, ratings, table, columns, reading);
    if (areaRatings.length > 0 && ownRatings.length === 0) leaveAreaRating(item);
    readStepRatings(item, row, table, reading);
    leadInText(item);
    item.percentComplete = percentComplete(row);
    const detail = only('activity');
    const activity = text(detail, row);
    if (detail !== undefined && activity !== '')
      item.activity = { text: activity, at: { sheet, row, column: detail.column } };
    else if (isBoth) item.activity = { text: found.text, at: found.at };
    item.successMeasure = text(only('success-measure'), row) || null;
    item.outcome = text(only('outcome'), row) || null;
    item.priority = text(only('priority'), row) || null;
    const cross =
      readCrossReference(name.text) ?? (item.due === null && item.rating === null ? firstCross(table, row) : null);
    if (cross !== null) item.crossReference = { text: cross.text, to: null };
    readStatusOf(item, row, table, columns, reading);
    item.at = item.rating?.at ?? item.ratingAt ?? item.due?.at ?? item.titleAt;
    return item;
  }

  function readLead(item: DraftItem, row: number, state: State): void {
    const lead = only('lead');
    if (lead !== undefined) {
      const found = held(table, row, lead.column, settings);
      item.leadExpected = true;
      item.leads = saysAsAbove(found.text) ? state.lead : leadsIn(found.text);
      item.leadAt = found.at;
      if (item.leads.length > 0) state.lead = item.leads;
    } else if (due !== undefined && dueNamesLead) {
      // "Who and by when": what is left of the cell without its date.
      item.leadExpected = true;
      item.leads = leadsIn(withoutDates(held(table, row, due.column, settings).text, contextOf(due)));
      item.leadAt = { sheet, row, column: due.column };
    }
  }

  function percentComplete(row: number): number | null {
    const part = only('percent-complete');
    const cell = part === undefined ? undefined : held(table, row, part.column, settings).cell;
    const measure = cell === undefined ? null : readMeasure(cell, { percent: true });
    if (measure?.value == null) return null;
    return measure.unit === 'percent' || measure.value <= 1 ? measure.value : measure.value / 100;
  }

  /** The area's rating stands in the row of its first action, and is not the action's own unless it is merged down. */
  function leaveAreaRating(item: DraftItem): void {
    if (item.rating !== null && !(ofArea.has(item.rating.at.column) && !isMergedDown(item.rating.at))) return;
    item.rating = null;
    item.history = [];
    item.ratingExpected = false;
  }

  function readDue(item: DraftItem, row: number): void {
    const first = date(due, row);
    const later = revised
      .map((column) => date(column, row))
      .filter((one): one is PlanDate => one !== null && counts(one.reading));
    const last = later.at(-1) ?? null;
    item.due = last ?? first;
    item.originalDue = last === null ? null : first;
    // "March 2024 (completed)": the cell itself says that it was done, and when.
    if (item.completed === null && item.due?.reading.kind === 'dated' && saysFinished(item.due.text))
      item.completed = item.due;
  }

  function isMergedDown(at: Place): boolean {
    const merge = grid.merge(at.row, at.column);
    return merge !== null && merge.bottom > merge.top;
  }

  /** What an area has of its own: its number, rating, lead and date, where they stand once for all its actions. */
  function readArea(item: DraftItem, row: number): void {
    if (areaNumbers !== undefined && grid.text(row, areaNumbers.column) !== '') {
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
    if (areaRatings.length > 0)
      readRatings(item, row, recommendation?.column ?? 0, areaRatings, table, columns, reading);
    if (item.rating !== null) {
      item.status = statusOfRating(item.rating.value);
      item.at = item.rating.at;
    }
  }
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

function themeOf(table: ReadTable, row: number, state: State, reading: Reading): string | null {
  const columns = withRole(table, 'theme');
  for (const column of columns) {
    let found = heldText(table, row, column.column, reading.settings);
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
