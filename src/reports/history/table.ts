import { OWN_SHEETS, type OwnCell, type OwnRow, type OwnSheet } from '../../workbook/edits.js';
import { ownSheets } from '../../workbook/own.js';
import { serialToDay, type IsoDay } from '../../workbook/serial.js';
import type { Cell, Row, Sheet, Snapshot } from '../../workbook/snapshot.js';
import {
  addedCells,
  addedColumns,
  keptCell,
  NO_ADDED,
  withFormats,
  type AddedCells,
  type AddedColumns,
} from '../added-columns.js';
import { BASE_STYLES, TONES } from '../palette.js';
import { RATING_ORDER, type CountKey } from '../ratings.js';
import { countLines, linesHeight, pixelsOf, rowHeight } from '../measure.js';
import { matchEntries } from './matching.js';
import type { EntryKind, HistoryRow } from './record.js';

interface HistoryColumn {
  readonly header: string;
  readonly width: number;
  /** Holds dates. */
  readonly isDay?: true;
  /** The key of the style of its cells. */
  readonly style?: 'wrapped' | 'figure';
  write(row: HistoryRow): OwnCell['value'];
}

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');

/** The table's columns: a person can sort, filter and pivot them; they are found again by their headers. */
const COLUMNS: readonly HistoryColumn[] = [
  { header: 'Report date', width: 14, isDay: true, write: ({ date }) => ({ day: date }) },
  { header: 'Kind', width: 18, write: ({ kind }) => kind },
  { header: 'No.', width: 10, write: ({ ref }) => ref || null },
  { header: 'Title', width: 56, style: 'wrapped', write: ({ title }) => title },
  { header: 'Under', width: 38, style: 'wrapped', write: ({ under }) => under || null },
  { header: 'Lead', width: 24, style: 'wrapped', write: ({ lead }) => lead || null },
  { header: 'Rating', width: 14, style: 'wrapped', write: ({ rating }) => rating || null },
  { header: 'Due', width: 14, isDay: true, write: ({ due }) => due && { day: due } },
  { header: 'Past date', width: 12, write: ({ pastDate, kind }) => (kind === 'indicator' ? null : yesNo(pastDate)) },
  { header: 'Figure', width: 14, style: 'wrapped', write: ({ figureText }) => figureText || null },
  { header: 'Target', width: 16, style: 'wrapped', write: ({ target }) => target || null },
  { header: 'On target', width: 12, write: ({ onTarget }) => yesNo(onTarget) },
  // What follows is for those who count with the table, and is not printed.
  { header: 'Read as', width: 14, write: ({ readAs }) => readAs },
  { header: 'Figure as number', width: 14, style: 'figure', write: ({ figure }) => figure },
  { header: 'Settings used', width: 50, style: 'wrapped', write: ({ settings }) => settings },
  { header: 'Cell', width: 34, style: 'wrapped', write: ({ cell }) => cell },
];

const KINDS: ReadonlySet<string> = new Set<EntryKind>(['recommendation', 'group', 'action', 'indicator']);
const isKind = (text: string): text is EntryKind => KINDS.has(text);
const isCountKey = (text: string): text is CountKey => (RATING_ORDER as readonly string[]).includes(text);

/** Rows searched for the headers of a history that was copied from another workbook. */
const HEADER_WITHIN = 12;
const TOP = 2;
/** Columns that are printed. */
const PRINTED = 12;
const LINE = 17;
/** Characters. */
const INDENT = 1.3;
const ADDED_WIDTH = 24;

/** One row of the table as it stands on the sheet. */
export interface KeptRow {
  /** What it says; null for a row that says nothing of an item, such as somebody's note. */
  readonly row: HistoryRow | null;
  /** By the order of our columns; null for a row that is not written yet. */
  readonly cells: AddedCells | null;
  /** What stands in the columns that people have added. */
  readonly added: AddedCells;
}

/** The history as a workbook keeps it, with all that people have added to it. */
export interface KeptHistory {
  /** The tab it was read from; null when the workbook keeps none. */
  readonly tab: string | null;
  readonly rows: readonly KeptRow[];
  readonly added: AddedColumns;
}

const NO_HISTORY: KeptHistory = { tab: null, rows: [], added: NO_ADDED };

/** What a workbook remembers of earlier reports, earliest first. */
export function readHistory(snapshot: Snapshot): readonly HistoryRow[] {
  return sortedByDate(keptHistory(snapshot).rows).flatMap(({ row }) => row ?? []);
}

/** The history that a workbook keeps: on our sheet, else on a sheet copied from another year's. */
export function keptHistory(snapshot: Snapshot): KeptHistory {
  const own = ownSheets(snapshot).get('history');
  const sheets = own === undefined ? snapshot.sheets : snapshot.sheets.filter(({ name }) => name === own);
  for (const sheet of sheets) {
    const header = headerOf(sheet);
    if (header) return { tab: sheet.name, ...rowsUnder(sheet, header, snapshot.date1904) };
  }
  return NO_HISTORY;
}

interface Header {
  readonly row: Row;
  /** By header in lower case. */
  readonly columns: ReadonlyMap<string, number>;
}

function headerOf(sheet: Sheet): Header | null {
  const ours = new Set(COLUMNS.map(({ header }) => header.toLowerCase()));
  for (const row of sheet.rows.slice(0, HEADER_WITHIN)) {
    const columns = new Map<string, number>();
    row.cells.forEach((cell, column) => {
      const header = typeof cell?.value === 'string' ? cell.value.trim().toLowerCase() : '';
      if (ours.has(header) && !columns.has(header)) columns.set(header, column);
    });
    if (['report date', 'kind', 'title', 'read as'].every((header) => columns.has(header))) return { row, columns };
  }
  return null;
}

function rowsUnder(
  sheet: Sheet,
  { row: header, columns }: Header,
  date1904: boolean,
): Pick<KeptHistory, 'rows' | 'added'> {
  const below = sheet.rows.filter(({ row }) => row > header.row);
  const places = new Set(columns.values());
  const added = addedColumns(header, below, { places, headers: COLUMNS.map((column) => column.header) });
  const rows = below.map((one): KeptRow => ({
    row: rowIn(one, columns, date1904),
    cells: COLUMNS.map((column) => {
      const cell = one.cells[columns.get(column.header.toLowerCase()) ?? -1];
      const day = column.isDay === true ? dayIn(cell, date1904) : null;
      return day === null ? keptCell(cell, column.style ?? 'line') : { value: { day }, style: 'day' };
    }),
    added: addedCells(added, one, 'line'),
  }));
  return { rows, added: added.places.length === 0 ? NO_ADDED : added };
}

/** What a row says of an item; null when it says nothing that can be read. */
function rowIn({ cells }: Row, columns: ReadonlyMap<string, number>, date1904: boolean): HistoryRow | null {
  const cell = (header: string): Cell | undefined => cells[columns.get(header) ?? -1];
  const text = (header: string): string => {
    const value = cell(header)?.value;
    return value === undefined || typeof value === 'object' ? '' : String(value).trim();
  };
  const day = (header: string): IsoDay | null => dayIn(cell(header), date1904);
  const date = day('report date');
  const kind = text('kind').toLowerCase();
  if (date === null || !isKind(kind) || text('title') === '') return null;
  const readAs = text('read as').toLowerCase();
  const figure = cell('figure as number')?.value;
  return {
    date,
    kind,
    ref: text('no.'),
    title: text('title'),
    under: text('under'),
    lead: text('lead'),
    rating: text('rating'),
    readAs: isCountKey(readAs) ? readAs : null,
    due: day('due'),
    pastDate: text('past date').toLowerCase() === 'yes',
    figure: typeof figure === 'number' ? figure : null,
    figureText: text('figure'),
    target: text('target'),
    onTarget: { yes: true, no: false }[text('on target').toLowerCase()] ?? null,
    settings: text('settings used'),
    cell: text('cell'),
  };
}

/** A date cell, or the same typed as year-month-day. */
function dayIn(cell: Cell | undefined, date1904: boolean): IsoDay | null {
  const value = cell?.value;
  if (typeof value === 'number') return serialToDay(value, date1904);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim()) ? value.trim() : null;
}

/** Rows that say nothing of an item come last. */
function sortedByDate(rows: readonly KeptRow[]): readonly KeptRow[] {
  const key = ({ row }: KeptRow): string => row?.date ?? '\uffff';
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/**
 * The history with this report in it. Rows of the same as-at date are replaced, with what people wrote beside them; a
 * row that somebody wrote beside and that has no item any more stays, and so do all other rows as they stand.
 */
export function withReport(before: KeptHistory, report: readonly HistoryRow[]): KeptHistory {
  const date = report[0]?.date;
  const replaced: { readonly row: HistoryRow; readonly added: AddedCells }[] = [];
  const others: KeptRow[] = [];
  for (const one of before.rows) {
    if (one.row !== null && one.row.date === date) replaced.push({ row: one.row, added: one.added });
    else others.push(one);
  }
  const matched = matchEntries(
    report,
    replaced.map(({ row }) => row),
  );
  const now = report.map((row, at): KeptRow => ({
    row,
    cells: null,
    added: replaced[matched.get(at) ?? -1]?.added ?? [],
  }));
  const taken = new Set(matched.values());
  const besides = replaced.filter(({ added }, at) => !taken.has(at) && added.some((cell) => cell !== null));
  return { ...before, rows: sortedByDate([...others, ...now, ...besides.map((one) => ({ ...one, cells: null }))]) };
}

/** The history as a sheet: one Excel table, a row for each item and report. */
export function historySheet({ rows, added }: KeptHistory): OwnSheet {
  const headers = [...COLUMNS.map(({ header }) => header), ...added.headers];
  const widths = [...COLUMNS.map(({ width }) => width), ...added.headers.map(() => ADDED_WIDTH)];
  const head: OwnRow[] = [
    { cells: [{ value: 'Plumbline history', style: 'title' }], height: 32 },
    {
      cells: [
        {
          value: 'One row for each item and report. A report made again for the same date replaces its own rows only.',
          style: 'muted',
        },
      ],
    },
    { cells: headers.map((header): OwnCell => ({ value: header, style: 'header' })), height: 36 },
  ];
  let above: AddedCells = [];
  const body = rows.map(({ row, cells, added: more }): OwnRow => {
    const line = cells ?? COLUMNS.map((column, at) => (row ? written(column, row, above[at] ?? null) : null));
    above = line;
    return { cells: more.length === 0 ? line : [...line, ...more], height: heightOf(line) };
  });
  const plain = { colour: '1F2328', vertical: 'top', horizontal: 'left', indent: 1 } as const;
  const styles = {
    ...BASE_STYLES,
    line: plain,
    wrapped: { ...plain, wrap: true },
    figure: plain,
    day: { ...plain, format: 'd mmm yyyy' },
  } as const;
  return {
    id: 'history',
    widths,
    styles: withFormats(
      styles,
      'line',
      // Only cells that were there before may have number formats of their own.
      rows.flatMap(({ cells, added: more }) => [...(cells ?? []), ...more]),
    ),
    rows: [...head, ...body],
    tables:
      rows.length === 0
        ? []
        : [
            {
              name: 'PlumblineHistory',
              area: { top: TOP, left: 0, bottom: TOP + rows.length, right: headers.length - 1 },
              filter: true,
            },
          ],
    charts: [],
    freezeAbove: TOP + 1,
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitWidth: true,
      titleRows: [TOP, TOP],
      footer: OWN_SHEETS.history.title,
      ...(added.headers.length === 0
        ? { area: { top: 0, left: 0, bottom: TOP + rows.length, right: PRINTED - 1 } }
        : {}),
    },
    names: [],
    tabColour: TONES['on-hold'].strong,
  };
}

/** A cell that says what the one above says is the same object: a history has many of them. */
function written(column: HistoryColumn, row: HistoryRow, above: OwnCell | null): OwnCell | null {
  const value = column.write(row);
  if (above !== null && value === above.value) return above;
  return value === null ? null : { value, style: typeof value === 'object' ? 'day' : (column.style ?? 'line') };
}

/** Of each of our columns, for its text. */
const PIXELS = COLUMNS.map(({ width }) => pixelsOf([width - INDENT]));

/** Points: as many lines as its longest text wraps to. */
function heightOf(line: AddedCells): number {
  let most = 1;
  line.forEach((cell, at) => {
    if (cell?.style !== 'wrapped' || typeof cell.value !== 'string') return;
    most = Math.max(most, countLines(cell.value, PIXELS[at] ?? 0));
  });
  return most === 1 ? LINE : rowHeight(linesHeight(most, {}));
}
