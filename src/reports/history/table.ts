import { OWN_SHEETS, type OwnCell, type OwnRow, type OwnSheet } from '../../workbook/edits.js';
import { ownSheets } from '../../workbook/own.js';
import { serialToDay, type IsoDay } from '../../workbook/serial.js';
import type { Cell, Sheet, Snapshot } from '../../workbook/snapshot.js';
import { BASE_STYLES, TONES } from '../palette.js';
import { RATING_ORDER, type CountKey } from '../ratings.js';
import type { EntryKind, HistoryRow } from './record.js';

interface HistoryColumn {
  readonly header: string;
  readonly width: number;
  write(row: HistoryRow): OwnCell['value'];
}

const yesNo = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no');

/** The table's columns: a person can sort, filter and pivot them; they are found again by their headers. */
const COLUMNS: readonly HistoryColumn[] = [
  { header: 'Report date', width: 14, write: ({ date }) => ({ day: date }) },
  { header: 'Kind', width: 18, write: ({ kind }) => kind },
  { header: 'No.', width: 10, write: ({ ref }) => ref || null },
  { header: 'Title', width: 60, write: ({ title }) => title },
  { header: 'Under', width: 34, write: ({ under }) => under || null },
  { header: 'Lead', width: 26, write: ({ lead }) => lead || null },
  { header: 'Rating', width: 14, write: ({ rating }) => rating || null },
  { header: 'Read as', width: 14, write: ({ readAs }) => readAs },
  { header: 'Due', width: 14, write: ({ due }) => due && { day: due } },
  { header: 'Past date', width: 12, write: ({ pastDate, kind }) => (kind === 'indicator' ? null : yesNo(pastDate)) },
  { header: 'Figure', width: 14, write: ({ figureText }) => figureText || null },
  { header: 'Figure as number', width: 14, write: ({ figure }) => figure },
  { header: 'Target', width: 16, write: ({ target }) => target || null },
  { header: 'On target', width: 12, write: ({ onTarget }) => yesNo(onTarget) },
  { header: 'Settings used', width: 44, write: ({ settings }) => settings },
  { header: 'Cell', width: 26, write: ({ cell }) => cell },
];

const KINDS: ReadonlySet<string> = new Set<EntryKind>(['recommendation', 'group', 'action', 'indicator']);
const isKind = (text: string): text is EntryKind => KINDS.has(text);
const isCountKey = (text: string): text is CountKey => (RATING_ORDER as readonly string[]).includes(text);

/** Rows searched for the headers of a history that was copied from another workbook. */
const HEADER_WITHIN = 12;
const TOP = 2;

/** The history that a workbook keeps, earliest report first: on our sheet, else on a sheet copied from another year's. */
export function readHistory(snapshot: Snapshot): readonly HistoryRow[] {
  const own = ownSheets(snapshot).get('history');
  const sheets = own === undefined ? snapshot.sheets : snapshot.sheets.filter(({ name }) => name === own);
  for (const sheet of sheets) {
    const header = headerOf(sheet);
    if (header) return sortedByDate(rowsUnder(sheet, header.row, header.columns, snapshot.date1904));
  }
  return [];
}

function headerOf(sheet: Sheet): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  for (const { row, cells } of sheet.rows.slice(0, HEADER_WITHIN)) {
    const columns = new Map<string, number>();
    cells.forEach((cell, column) => {
      if (typeof cell?.value === 'string') columns.set(cell.value.trim().toLowerCase(), column);
    });
    if (['report date', 'kind', 'title', 'read as'].every((header) => columns.has(header))) return { row, columns };
  }
  return null;
}

function rowsUnder(
  sheet: Sheet,
  headerRow: number,
  columns: ReadonlyMap<string, number>,
  date1904: boolean,
): readonly HistoryRow[] {
  const found: HistoryRow[] = [];
  for (const { row, cells } of sheet.rows) {
    if (row <= headerRow) continue;
    const cell = (header: string): Cell | undefined => cells[columns.get(header) ?? -1];
    const text = (header: string): string => {
      const value = cell(header)?.value;
      return value === undefined || typeof value === 'object' ? '' : String(value).trim();
    };
    const day = (header: string): IsoDay | null => dayIn(cell(header), date1904);
    const date = day('report date');
    const kind = text('kind').toLowerCase();
    if (date === null || !isKind(kind) || text('title') === '') continue;
    const readAs = text('read as').toLowerCase();
    const figure = cell('figure as number')?.value;
    found.push({
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
    });
  }
  return found;
}

/** A date cell, or the same typed as year-month-day. */
function dayIn(cell: Cell | undefined, date1904: boolean): IsoDay | null {
  const value = cell?.value;
  if (typeof value === 'number') return serialToDay(value, date1904);
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value.trim()) ? value.trim() : null;
}

function sortedByDate(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  return [...rows].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The history with this report in it: rows of the same as-at date are replaced, all others kept. */
export function withReport(before: readonly HistoryRow[], report: readonly HistoryRow[]): readonly HistoryRow[] {
  const date = report[0]?.date;
  return sortedByDate([...before.filter((row) => row.date !== date), ...report]);
}

/** The history as a sheet: one Excel table, a row for each item and report. */
export function historySheet(rows: readonly HistoryRow[]): OwnSheet {
  const widths = COLUMNS.map(({ width }) => width);
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
    { cells: COLUMNS.map(({ header }): OwnCell => ({ value: header, style: 'header' })), height: 36 },
  ];
  const body = rows.map((row): OwnRow => ({
    cells: COLUMNS.map((column): OwnCell | null => {
      const value = column.write(row);
      if (value === null) return null;
      return { value, style: typeof value === 'object' ? 'day' : 'line' };
    }),
  }));
  return {
    id: 'history',
    widths,
    styles: {
      ...BASE_STYLES,
      line: { colour: '1F2328', vertical: 'top' },
      day: { colour: '1F2328', vertical: 'top', horizontal: 'left', format: 'd mmm yyyy' },
    },
    rows: [...head, ...body],
    tables:
      rows.length === 0
        ? []
        : [
            {
              name: 'PlumblineHistory',
              area: { top: TOP, left: 0, bottom: TOP + rows.length, right: COLUMNS.length - 1 },
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
    },
    names: [],
    tabColour: TONES['on-hold'].strong,
  };
}
