import { columnName } from '../../workbook/address.js';
import type { Looks, Snapshot } from '../../workbook/snapshot.js';
import type { Item, NotJudged, Plan, RatingValue, SheetReading, UnreadRow } from '../model.js';
import type { Settings } from '../settings.js';
import { settingName } from '../settings-names.js';
import { sheetQuestions } from './sheet-questions.js';
import { readCrossReference } from '../vocabulary/references.js';
import type { DateContext } from '../vocabulary/dates.js';
import { finished } from './drafts.js';
import { endParts } from './ended-parts.js';
import { readSheet, type SheetEntries } from './entries.js';
import { arrange, followReferences, reparent, unite } from './hierarchy.js';
import { partsOfPlan } from './parts-of-plan.js';
import { refusedRows } from './refused-tables.js';
import { statedCounts } from './stated-counts.js';
import { planPeriod, statedDates } from './statements.js';
import { putUnderSummaries } from './summary-sheets.js';
import { survey, type Surveyed } from './survey.js';
import { described } from './tables.js';
import type { Reading } from './values.js';

/** Reads the plan out of a snapshot. Pure: the same snapshot, looks and settings give the same plan. */
export function planFrom(snapshot: Snapshot, looks: Looks, settings: Settings): Plan {
  const surveyed = survey(snapshot, settings, looks);
  const read = surveyed.sheets.filter((sheet) => sheet.read);
  const current = surveyed.sheets.filter((sheet) => !sheet.isKept);
  const base: DateContext = {
    date1904: snapshot.date1904,
    monthColumn: false,
    year: null,
    ...calendar(surveyed.sheets),
    notBefore: null,
  };
  const period = firstPeriod(read, base);
  const starts = settings.planStart ?? period?.starts ?? null;
  const ends = settings.planEnd ?? period?.ends ?? null;
  const dates: DateContext = {
    ...base,
    year: starts === null ? null : Number(starts.slice(0, 4)),
    notBefore: starts,
    countsFrom: settings.planStart ?? (period?.isExact === true ? period.starts : null),
  };
  const reading: Reading = { settings, legend: surveyed.legend, looks, dates, planStart: starts };
  const entries = new Map<Surveyed, SheetEntries>();
  for (const sheet of read) {
    const sides = new Map<number, typeof sheet.tables>();
    for (const table of sheet.tables.filter((one) => one.not === null)) {
      const key =
        [...sides.keys()].find((left) =>
          sides.get(left)?.some((one) => one.band.left <= table.band.right && table.band.left <= one.band.right),
        ) ?? table.band.left;
      sides.set(key, [...(sides.get(key) ?? []), table]);
    }
    const first = Math.min(...sides.keys());
    const all = [...sides].map(([left, tables]) => {
      const read = readSheet(
        [...tables].sort((a, b) => a.band.top - b.band.top),
        reading,
        sheet.legendRows,
      );
      return left === first ? read : apart(read, columnName(left));
    });
    entries.set(sheet, {
      items: all.flatMap((one) => one.items),
      indicators: all.flatMap((one) => one.indicators),
      unread: all.flatMap((one) => one.unread),
    });
  }
  const drafts = [...entries.values()].flatMap((one) => one.items);
  const indicators = [...entries.values()].flatMap((one) => one.indicators);
  arrange(drafts);
  putUnderSummaries(drafts, indicators);
  const gone = unite(drafts);
  reparent([...drafts, ...indicators], gone);
  const kept = drafts.filter((item) => !gone.has(item.id));
  followReferences(kept, readCrossReference);
  endParts(kept, (sheet) => read.length > 1 && settings.sheets.get(sheet) !== 'plan');
  const items = kept.map(finished);
  const counting = { key: surveyed.legend.words, settings, among: partsOfPlan(items, read) };
  const stated = current
    .filter((sheet) => sheet.grid.sheet.visibility === 'visible')
    .flatMap((sheet) => statedCounts(sheet.grid, entryRow(entries.get(sheet)), counting));
  const understood = new Set([...stated, ...surveyed.legend.entries].map(({ at }) => `${at.sheet}\0${String(at.row)}`));
  return {
    file: snapshot.file,
    title: titleOf(read, snapshot.file),
    starts,
    ends,
    statedDates: current.flatMap((sheet) => statedDates(sheet.grid, entryRow(entries.get(sheet)), dates)),
    sheets: [...readings(surveyed.sheets, entries, understood), ...[...surveyed.own].map(ownReading)],
    items,
    indicators,
    ratingKey: surveyed.legend.entries,
    statedCounts: stated,
    words: wordsUsed(items),
    notJudged: [
      ...sheetQuestions(surveyed.sheets, (name) => settings.sheets.has(name)),
      ...surveyed.asks,
      ...mergeQuestions(read, items, settings),
    ],
    date1904: snapshot.date1904,
  };
}

/** The entries of a table that stands beside another, on the same rows: their ids say which columns they stand in. */
function apart(entries: SheetEntries, letters: string): SheetEntries {
  for (const entry of [...entries.items, ...entries.indicators]) {
    entry.id += `@${letters}`;
    if (entry.parent !== null) entry.parent += `@${letters}`;
  }
  return entries;
}

/** Whether the plan speaks of school terms, or says that its quarters are the calendar's. */
function calendar(sheets: readonly Surveyed[]): { schoolTerms: boolean; calendarQuarters: boolean } {
  let schoolTerms = false;
  let calendarQuarters = false;
  for (const { grid } of sheets)
    for (const { row } of grid.sheet.rows.slice(0, 400))
      for (const column of grid.filled(row)) {
        const value = grid.cell(row, column)?.value;
        if (typeof value !== 'string' || value.length > 400) continue;
        schoolTerms ||= /\b(?:autumn|spring|summer) (?:term|[12])\b|\bhalf[- ]term\b|\bterm [1-6]\b/i.test(value);
        calendarQuarters ||=
          /\bquarters?\b[^.]{0,40}\bcalendar\b|\bcalendar (?:year )?quarters?\b|\bcalendar years?\b|\bQ1\b\W{0,4}Jan/i.test(
            value,
          );
      }
  return { schoolTerms, calendarQuarters };
}

function firstPeriod(sheets: readonly Surveyed[], context: DateContext): ReturnType<typeof planPeriod> {
  for (const sheet of sheets) {
    const found = planPeriod(sheet.grid, Math.min(...sheet.tables.map((table) => table.band.top)) - 1, context);
    if (found !== null) return found;
  }
  return null;
}

function titleOf(sheets: readonly Surveyed[], file: string): string {
  for (const { grid, tables } of sheets) {
    const first = grid.sheet.rows.find(({ row }) => grid.filled(row).length > 0);
    if (first === undefined || first.row >= Math.min(...tables.map((table) => table.band.top))) continue;
    const text = grid.text(first.row, grid.filled(first.row)[0] ?? 0);
    if (text.length > 3 && text.length <= 160) return text.split(/\s+/).join(' ');
  }
  return file.replace(/\.[a-z]{3,5}$/i, '');
}

function entryRow(entries: SheetEntries | undefined): (row: number) => boolean {
  const rows = new Set(
    (entries === undefined ? [] : [...entries.items, ...entries.indicators]).map((entry) => entry.titleAt.row),
  );
  return (row) => rows.has(row);
}

/** What was read of each sheet; `understood` are the rows that say something of the plan without being in it. */
function readings(
  sheets: readonly Surveyed[],
  entries: ReadonlyMap<Surveyed, SheetEntries>,
  understood: ReadonlySet<string>,
): SheetReading[] {
  return sheets.map((sheet) => ({
    name: sheet.grid.sheet.name,
    read: sheet.read,
    why: sheet.why,
    tables: sheet.read ? sheet.tables.filter((table) => table.not === null).map(described) : [],
    rowsNotRead: rowsNotRead(sheet, entries.get(sheet), understood),
    ...(sheet.grid.sheet.merges === null ? { mergesKnown: false } : {}),
  }));
}

function rowsNotRead(
  sheet: Surveyed,
  entries: SheetEntries | undefined,
  understood: ReadonlySet<string>,
): readonly UnreadRow[] {
  if (entries === undefined) return [];
  const { name } = sheet.grid.sheet;
  const refused = refusedRows(sheet, entries, (row) => understood.has(`${name}\0${String(row)}`));
  return refused.length === 0 ? entries.unread : [...entries.unread, ...refused].sort((a, b) => a.row - b.row);
}

function ownReading(name: string): SheetReading {
  return { name, read: false, why: 'it is one of Plumbline’s own', tables: [], rowsNotRead: [] };
}

/** The council's own word for each rating, by how often it is used. */
function wordsUsed(items: readonly Item[]): Plan['words'] {
  const counts = new Map<RatingValue, Map<string, number>>();
  for (const { rating } of items) {
    if (rating === null || rating.text.length > 24 || rating.from === 'fill') continue;
    const words = counts.get(rating.value) ?? new Map<string, number>();
    words.set(rating.text, (words.get(rating.text) ?? 0) + 1);
    counts.set(rating.value, words);
  }
  const ordered = [...counts].sort((a, b) => sum(b[1]) - sum(a[1]));
  const used: Partial<Record<RatingValue, string>> = {};
  for (const [value, words] of ordered) {
    const most = [...words].sort((a, b) => b[1] - a[1])[0];
    if (most !== undefined) used[value] = most[0];
  }
  return used;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((all, one) => all + one, 0);
}

/** Where it is not known which cells are merged and leads are left blank below a filled one: one question a sheet. */
function mergeQuestions(sheets: readonly Surveyed[], items: readonly Item[], settings: Settings): NotJudged[] {
  const found: NotJudged[] = [];
  for (const { grid } of sheets) {
    const { name, merges } = grid.sheet;
    if (merges !== null || settings.merged.has(name)) continue;
    const blank = items.find(
      (item) => item.titleAt.sheet === name && item.leadExpected && item.leads.length === 0 && item.leadAt !== null,
    );
    if (blank?.leadAt == null) continue;
    found.push({
      what: 'lead',
      why: 'Leads are blank below a filled one, and it is not known whether the cells are merged.',
      at: blank.leadAt,
      item: null,
      question: {
        setting: settingName('merged', name),
        ask: `Are the cells of ${name} merged down?`,
        choices: [
          { value: 'yes', label: 'Yes' },
          { value: 'no', label: 'No' },
        ],
      },
    });
  }
  return found;
}
