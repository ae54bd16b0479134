import type { Bands, Measure, PeriodMeasure, Place, Polarity, PolarityFrom, Rating, Role } from '../model.js';
import type { BandColour } from '../vocabulary/band-headers.js';
import { readDirection } from '../vocabulary/directions.js';
import { readLeads } from '../vocabulary/leads.js';
import { readMeasure, remarkOf } from '../vocabulary/measures.js';
import { inferPolarity, readPolarityWord, targetPolarity } from '../vocabulary/polarity.js';
import { fold } from '../vocabulary/words.js';
import { bandsOf, betterBy } from './bands.js';
import type { DraftIndicator, DraftItem } from './drafts.js';
import type { ItemColumns } from './item-columns.js';
import { byPeriod } from './periods-in-order.js';
import { isEarlier } from './rating-columns.js';
import { referenceOf } from './row-kinds.js';
import { withRole, type ReadColumn, type ReadTable } from './tables.js';
import { held, ratingIn, type Held, type Reading } from './values.js';

const RUNNING = /\b(?:year to date|ytd|cumulative)\b/i;
const OF_PERIOD =
  /\b(?:q[1-4]|quarter(?:ly)?|month(?:ly)?|profiled?|annual|year[- ]?end|end of year|full year|for (?:the )?year|yearly)\b/i;

/** What part of the year, or that the whole of it, a target is for. */
function targetPeriodOf(column: ReadColumn | undefined): { targetPeriod?: string } {
  const period =
    column === undefined
      ? undefined
      : (RUNNING.exec(column.header)?.[0] ?? OF_PERIOD.exec(column.header)?.[0] ?? column.period ?? undefined);
  return period === undefined ? {} : { targetPeriod: period };
}

const PRIOR = /\b(?:previous|prior|last)\b/i;
const PERCENT = /%|\bper ?cent(?:age)?\b|\bproportion\b/i;

/** Reads a row of a table of indicators. */
export function readIndicator(
  table: ReadTable,
  row: number,
  name: Held,
  theme: string | null,
  parent: DraftItem | null,
  reading: Reading,
  columns: ItemColumns,
): DraftIndicator {
  const { settings } = reading;
  const sheet = table.grid.sheet.name;
  const only = (role: Role): ReadColumn | undefined => withRole(table, role)[0];
  const at = (column: number): Place => ({ sheet, row, column });
  const refs = referenceOf(table, row, name.text);
  const unitColumn = table.columns.find((column) => /^units?(?: of measure)?$/i.test(column.header.trim()));
  const unit = unitColumn === undefined ? '' : table.grid.text(row, unitColumn.column);
  const isPercent = PERCENT.test(name.text) || PERCENT.test(unit);
  const measure = (column: ReadColumn | undefined): Measure | null => {
    if (column === undefined) return null;
    const found = held(table, row, column.column, settings);
    if (found.cell === undefined || found.text === '') return null;
    const read = readMeasure(found.cell, { percent: isPercent || PERCENT.test(column.header) });
    return read === null ? null : { ...read, text: found.text, at: found.at };
  };
  const periods = withRole(table, 'actual');
  // A figure headed without a period ("Latest") is newer than those of named periods, "Previous year" older.
  const prior = periods.filter((column) => column.period === null && PRIOR.test(column.header));
  const ordered = [
    ...prior,
    ...byPeriod(periods.filter((column) => column.period !== null)),
    ...periods.filter((column) => column.period === null && !prior.includes(column)),
  ];
  const figures: { column: ReadColumn; measure: Measure }[] = [];
  for (const column of ordered) {
    const read = measure(column);
    if (read !== null) figures.push({ column, measure: read });
  }
  const valued = figures.filter((one) => one.measure.value !== null);
  const lastPeriod = periods.length > 1 ? valued.at(-1) : figures.at(-1);
  const noPeriod = ordered.at(-1);
  const isLatest = noPeriod !== undefined && noPeriod.period === null && ordered.length > 1;
  const latest = isLatest ? figures.find((one) => one.column === noPeriod) : lastPeriod;
  const earlier: PeriodMeasure[] = valued
    .filter((one) => one !== latest)
    .map((one) => ({ ...one.measure, period: one.column.period ?? one.column.header }));
  const limit = (colour: BandColour): Measure | null => measure(table.columns.find(({ band }) => band === colour));
  const targetColumn = targetFor(withRole(table, 'target'), latest?.column);
  const own = targetColumn?.band === undefined ? measure(targetColumn) : null;
  const bands = bandsOf({ green: limit('green'), amber: limit('amber'), red: limit('red') }, own);
  const target = targetColumn?.band === undefined ? own : (bands?.green ?? measure(targetColumn));
  const rating = ratingOf(table, row, latest?.column, name.at.column, reading, columns);
  const directionColumn = only('direction');
  const arrow = directionColumn === undefined ? '' : table.grid.text(row, directionColumn.column);
  const travel =
    directionColumn === undefined || arrow === ''
      ? null
      : readDirection(arrow, reading.looks.at(sheet, row, directionColumn.column).symbolFont);
  const better = polarityOf(table, row, name.text, refs.ref, target, bands, reading);
  const leadColumn = only('lead');
  const lead = leadColumn === undefined ? '' : held(table, row, leadColumn.column, settings).text;
  return {
    id: `${sheet}!${String(row + 1)}#indicator`,
    kind: 'indicator',
    ref: refs.ref,
    title: refs.rest,
    theme,
    leads: readLeads(lead),
    leadAt: leadColumn === undefined ? null : at(leadColumn.column),
    parent: parent?.id ?? null,
    at: rating.rating?.at ?? latest?.measure.at ?? target?.at ?? name.at,
    titleAt: name.at,
    alsoAt: [],
    updates: withRole(table, 'update').flatMap((column) => {
      const text = table.grid.text(row, column.column);
      return text === '' ? [] : [{ text, at: at(column.column), header: column.header }];
    }),
    rating: rating.rating,
    history: rating.history,
    ratingUnread: rating.unread,
    ratingExpected: withRole(table, 'rating').length > 0,
    ratingAt: rating.rating?.at ?? rating.at,
    target,
    actual: latest?.measure ?? null,
    actualPeriod:
      latest === undefined ? null : (latest.column.period ?? RUNNING.exec(latest.column.header)?.[0] ?? null),
    ...targetPeriodOf(targetColumn),
    earlier,
    tolerance: measure(withRole(table, 'tolerance').find(({ band }) => band === undefined)),
    ...(bands === null ? {} : { bands }),
    polarity: better.polarity,
    polarityFrom: better.from,
    direction:
      travel === null || directionColumn === undefined
        ? null
        : { text: arrow, value: travel, at: at(directionColumn.column) },
    targetExpected: only('target') !== undefined,
  };
}

/** Of several targets, that of the figure's own period, else one that is for no period; a lone one is for every figure. */
function targetFor(targets: readonly ReadColumn[], figure: ReadColumn | undefined): ReadColumn | undefined {
  if (targets.length < 2 || figure === undefined) return targets[0];
  return (
    targets.find(({ order }) => order !== null && order.order === figure.order?.order) ??
    targets.find(({ order }) => order === null)
  );
}

function ratingOf(
  table: ReadTable,
  row: number,
  actual: ReadColumn | undefined,
  nameAt: number,
  reading: Reading,
  columns: ItemColumns,
) {
  const sheet = table.grid.sheet.name;
  const rowFill = reading.looks.at(sheet, row, nameAt).fill;
  const found: Rating[] = [];
  let unread: DraftIndicator['ratingUnread'] = null;
  let at: Place | null = null;
  const rated = columns.ratings;
  const counts = columns.current;
  for (const column of counts === undefined ? rated : [...rated.filter((one) => isEarlier(one, counts)), counts]) {
    const cell = held(table, row, column.column, reading.settings);
    at = cell.at;
    const read = ratingIn(cell, column.period, reading, rowFill);
    if (read.rating !== null) found.push(read.rating);
    if (read.unread !== null) unread = read.unread;
  }
  if (found.length === 0 && actual !== undefined) {
    const cell = held(table, row, actual.column, reading.settings);
    const remark = remarkOf(cell.text);
    const shaded = ratingIn(
      { ...cell, text: remark ?? '', cell: remark === null ? undefined : cell.cell },
      actual.period,
      reading,
      rowFill,
    );
    if (shaded.rating !== null) found.push(shaded.rating);
  }
  return { rating: found.at(-1) ?? null, history: found.slice(0, -1), unread: found.length > 0 ? null : unread, at };
}

/** Which way is better: the sheet's own column, the officer's answer, the target's wording, the description's. */
function polarityOf(
  table: ReadTable,
  row: number,
  title: string,
  ref: string | null,
  target: Measure | null,
  bands: Bands | null,
  reading: Reading,
): { polarity: Polarity; from: PolarityFrom } {
  const column = withRole(table, 'polarity')[0];
  const word = column === undefined ? null : readPolarityWord(held(table, row, column.column, reading.settings).text);
  if (word !== null) return { polarity: word, from: 'column' };
  const set =
    (ref === null ? undefined : reading.settings.polarities.get(fold(ref))) ??
    reading.settings.polarities.get(fold(title));
  if (set !== undefined) return { polarity: set, from: 'setting' };
  const byTarget = (bands === null ? null : betterBy(bands)) ?? (target === null ? null : targetPolarity(target.text));
  if (byTarget !== null) return { polarity: byTarget, from: 'target' };
  const inferred = inferPolarity(title);
  if (inferred.refused) return { polarity: 'unknown', from: 'refused' };
  return inferred.polarity === 'unknown'
    ? { polarity: 'unknown', from: 'none' }
    : { polarity: inferred.polarity, from: 'description' };
}
