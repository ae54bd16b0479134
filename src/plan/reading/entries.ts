import type { UnreadRow } from '../model.js';
import { bannerItem } from './banners.js';
import type { DraftIndicator, DraftItem, State } from './drafts.js';
import { headingAbove, headsEntries, themeAbove, isBareEntry, isStray, numbersWhatFollows } from './headings.js';
import { isAboutSection, isNoteHeading, isRecommendationBanner, rowKind, type RowKind } from './row-kinds.js';
import { rowReader } from './row-items.js';
import { saidKindReader } from './said-kinds.js';
import { withRole, type ReadTable } from './tables.js';
import type { Reading } from './values.js';

/** What a sheet gives: its items and indicators in row order, and the rows that were not read. */
export interface SheetEntries {
  readonly items: DraftItem[];
  readonly indicators: DraftIndicator[];
  readonly unread: UnreadRow[];
}

/** So much of a row that was not read is kept. */
export const LONGEST_UNREAD = 2000;

/** Reads the entries of one sheet's plan tables, with the banners and headings between them. */
export function readSheet(
  tables: readonly ReadTable[],
  reading: Reading,
  legendRows: ReadonlySet<number>,
): SheetEntries {
  const out: SheetEntries = { items: [], indicators: [], unread: [] };
  const [firstTable] = tables;
  if (firstTable === undefined) return out;
  const { grid } = firstTable;
  const state: State = { theme: null, banner: null, recommendation: null, lead: [], last: null };
  const name = grid.sheet.name;
  const bannerAt = (row: number, column: number): void => {
    const item = bannerItem(grid.text(row, column), { sheet: name, row, column }, firstTable, reading);
    out.items.push(item);
    state.banner = item;
    state.recommendation = null;
    state.theme = null;
  };
  let above = -1;
  for (const [i, table] of tables.entries()) {
    for (const { row } of grid.sheet.rows) {
      if (row <= above || row >= table.band.top) continue;
      const cells = grid.filled(row);
      const first = cells[0];
      if (first === undefined) continue;
      const text = grid.text(row, first);
      if (isRecommendationBanner(text) && cells.length === 1 && text.length > 20) bannerAt(row, first);
    }
    if (above === -1) {
      const heading = headingAbove(table);
      const isKey = reading.legend.entries.some(({ at }) => at.sheet === name && at.row === heading?.row);
      state.theme = isKey ? null : (heading?.text ?? null);
    }
    if (above !== -1) state.theme = themeAbove(table) ?? state.theme;
    readTable(table, tables[i + 1], reading, legendRows, state, out, bannerAt);
    above = table.bottom;
  }
  return out;
}

function readTable(
  table: ReadTable,
  next: ReadTable | undefined,
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
  const read = rowReader(table, reading);
  const bySaidKind = saidKindReader(table, reading, read);
  const ofKey = new Set(
    reading.legend.entries.filter(({ at }) => at.sheet === grid.sheet.name).map(({ at }) => at.row),
  );
  // What stands right above the next header is of the rows below that.
  const ofNext = next === undefined || themeAbove(next) === null ? null : headingAbove(next);
  let inNotes = false;
  let lastRow = table.band.bottom;
  const why = (row: number, cells: readonly number[], said: string): void => {
    if (ofKey.has(row)) return;
    const texts = cells.map((column) => grid.text(row, column));
    out.unread.push({ row, text: texts.join(' | ').slice(0, LONGEST_UNREAD), why: said });
  };
  rows.forEach((row, i) => {
    const section = table.repeats.get(row);
    if (section !== undefined) {
      if (section !== '') state.theme = section;
      inNotes = false;
      lastRow = row;
      return;
    }
    if (row === ofNext?.row) return;
    const cells = grid.filled(row).filter((column) => column >= table.band.left && column <= table.band.right);
    const first = cells[0] ?? table.band.left;
    const text = grid.text(row, first);
    let kind = kinds.get(row) ?? 'note';
    if (kind === 'heading' && isNoteHeading(text)) kind = 'note';
    if (cells.length === 1 && isNoteHeading(text)) inNotes = true;
    const said = bySaidKind(row, state);
    if (said !== null) {
      out.items.push(...said.items);
      out.indicators.push(...said.indicators);
      if (said.items.length + said.indicators.length === 0) why(row, cells, said.why);
      inNotes = false;
    } else if (kind === 'banner') {
      bannerAt(row, first);
      inNotes = false;
    } else if (kind === 'heading') {
      const heads = headsEntries(rows, i, kinds, table);
      if (heads === 'entries' && numbersWhatFollows(table, row, text, rows.slice(i + 1, i + 4), kinds)) {
        const made = read(row, state);
        out.items.push(...made.items);
        inNotes = false;
      } else if (heads === 'entries') {
        if (isAboutSection(text)) why(row, cells, 'a line about the rows below it');
        else state.theme = text;
        inNotes = false;
      } else if (isBareEntry(table, row, first, reading)) {
        const made = read(row, state);
        out.items.push(...made.items);
        out.indicators.push(...made.indicators);
      } else why(row, cells, heads === 'end' ? 'a note below the table' : 'a note between the rows');
    } else if (kind === 'entry' && !inNotes && !(row - lastRow > 2 && isStray(table, row))) {
      const made = read(row, state);
      out.items.push(...made.items);
      out.indicators.push(...made.indicators);
      if (made.items.length + made.indicators.length === 0) why(row, cells, 'nothing says what it is');
    } else if (kind === 'continuation' && state.last !== null && !inNotes) {
      const last = state.last;
      const more = withRole(table, 'update').flatMap((column) => {
        const value = grid.text(row, column.column);
        return value === ''
          ? []
          : [{ text: value, at: { sheet: grid.sheet.name, row, column: column.column }, header: column.header }];
      });
      last.updates = [...last.updates, ...more];
      if (more.length === 0) why(row, cells, 'it goes on from the row above');
    } else why(row, cells, kind === 'totals' ? 'totals' : 'a note');
    if (cells.length > 0) lastRow = row;
  });
}
