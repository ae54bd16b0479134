import { areaName, cellName, quotedSheet, type Area, type CellAt } from '../workbook/address.js';
import { OWN_SHEETS, type OwnCell, type OwnChart, type OwnRow, type OwnSheet } from '../workbook/edits.js';
import { dayToSerial } from '../workbook/serial.js';
import type { DefinedName } from '../workbook/snapshot.js';
import { is1904 } from './date-system.js';
import { ifAnswered } from './errors.js';
import { ROOM, type Outbox } from './outbox.js';
import { ownNamesInto } from './ownership.js';
import { loose, rangeOf } from './run.js';
import { applyStyle, newRuns, styledAreas } from './styling.js';

/** What must be known to write a sheet of ours. */
export interface SheetWriting {
  readonly sheet: Excel.Worksheet;
  /** Whether the sheet was there before, with widths, charts and tables of an earlier writing. */
  readonly refresh: { readonly charts: readonly string[]; readonly tables: readonly string[] } | null;
  readonly date1904: boolean;
  /** The sheet's tab name. */
  readonly tab: string;
  /** Every defined name of the workbook, to replace ours. */
  readonly taken: readonly DefinedName[];
}

/** Points of a font where a style gives none. */
const FONT_SIZE = 12;
const FONT_NAME = 'Arial';
/** How a `{day}` is shown where its style does not say. */
const DATE_FORMAT = 'dd/mm/yyyy';

const isDay = (value: OwnCell['value']): value is { readonly day: string } =>
  typeof value === 'object' && value !== null;

/** Queues all that makes up one of our sheets, apart from what may fail (see `finishSheet`). */
export async function writeSheet(outbox: Outbox, own: OwnSheet, writing: SheetWriting): Promise<void> {
  const { sheet, refresh } = writing;
  if (refresh) clearOld(sheet, refresh);
  nameSheet(outbox.context, own, writing);
  const grid = gridOf(own);
  if (grid) {
    const whole = rangeOf(sheet, grid);
    whole.format.font.name = FONT_NAME;
    whole.format.font.size = FONT_SIZE;
    for (const block of rowBlocks(own)) {
      await outbox.makeRoom(block.bytes);
      writeRows(sheet, own, block, grid.right, writing.date1904);
    }
  }
  own.widths.forEach((characters, column) => {
    rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = pointsOf(characters);
  });
  for (const table of own.tables) {
    const made = sheet.tables.add(rangeOf(sheet, table.area), true);
    made.name = table.name;
    made.showFilterButton = table.filter;
    made.showBandedRows = false;
    made.style = 'TableStyleLight1';
  }
  for (const chart of own.charts) writeChart(sheet, own, chart);
}

/** Rows that are written together. */
interface RowBlock {
  readonly top: number;
  readonly rows: readonly OwnRow[];
  /** About what they take in a request. */
  readonly bytes: number;
}

/** Cuts rows into blocks that fit into a request each; one block for an ordinary report. */
function rowBlocks({ rows }: OwnSheet): RowBlock[] {
  const blocks: RowBlock[] = [];
  let from = 0;
  let bytes = 0;
  const close = (to: number): void => {
    blocks.push({ top: from, rows: rows.slice(from, to), bytes });
    from = to;
    bytes = 0;
  };
  rows.forEach((row, at) => {
    const more = bytesOfRow(row, at > from ? rows[at - 1] : undefined);
    if (at > from && bytes + more > ROOM) close(at);
    bytes += more;
  });
  close(rows.length);
  return blocks;
}

/** What these take in a request, measured and rounded up: a cell besides its text, a style where it begins, a link. */
const CELL_BYTES = 24;
const STYLE_BYTES = 1_500;
const LINK_BYTES = 700;

/** A row in the style of the one above needs no more than its values. */
function bytesOfRow(row: OwnRow, above: OwnRow | undefined): number {
  return row.cells.reduce(
    (sum, cell) =>
      sum + CELL_BYTES + (typeof cell?.value === 'string' ? bytesOf(cell.value) : 0) + (cell?.link ? LINK_BYTES : 0),
    (row.height === undefined ? 0 : STYLE_BYTES) + newRuns(row, above) * STYLE_BYTES,
  );
}

/** A letter beyond the plainest takes up to three bytes, a quotation mark two. */
function bytesOf(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 127) bytes += 2;
    else if (code < 32 || code === 34 || code === 92) bytes += 1;
  }
  return bytes;
}

function writeRows(sheet: Excel.Worksheet, own: OwnSheet, block: RowBlock, right: number, date1904: boolean): void {
  const { top, rows } = block;
  const below = (area: Area): Area => ({ ...area, top: area.top + top, bottom: area.bottom + top });
  // Links first: setting one writes its own text and look, which the cell's value and style then replace.
  rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (cell?.link) writeLink(sheet, { row: row + top, column }, cell.link);
    });
  });
  const formats = rows.map(({ cells }) => ({ cells: cells.map((cell) => formatCell(own, cell)) }));
  for (const { style, area } of styledAreas({ rows: formats })) {
    rangeOf(sheet, below(area)).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => style),
    );
  }
  const all = rangeOf(sheet, { top, left: 0, bottom: top + rows.length - 1, right });
  all.values = valuesOf(rows, right, date1904);
  for (const { style, area } of styledAreas({ rows })) {
    const wanted = own.styles[style];
    if (wanted) applyStyle(rangeOf(sheet, below(area)), area, wanted);
  }
  rows.forEach(({ height }, row) => {
    if (height === undefined) return;
    rangeOf(sheet, { top: row + top, left: 0, bottom: row + top, right: 0 }).format.rowHeight = height;
  });
}

/** `forceCreateSheet` empties cells; the rest of an earlier writing goes here. The sheet is ours as a whole. */
function clearOld(sheet: Excel.Worksheet, old: NonNullable<SheetWriting['refresh']>): void {
  for (const chart of old.charts) sheet.charts.getItem(chart).delete();
  for (const table of old.tables) sheet.tables.getItem(table).delete();
  const all = loose(sheet.getRange());
  all.conditionalFormats.clearAll();
  all.format.useStandardHeight = true;
  all.format.useStandardWidth = true;
}

/** The smallest area that holds every cell given; null for an empty sheet. */
function gridOf({ rows }: OwnSheet): Area | null {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0) - 1;
  return rows.length === 0 || right < 0 ? null : { top: 0, left: 0, bottom: rows.length - 1, right };
}

function valuesOf(rows: readonly OwnRow[], right: number, date1904: boolean): (string | number | boolean)[][] {
  return rows.map(({ cells }) =>
    Array.from({ length: right + 1 }, (_, column) => {
      const value = cells[column]?.value ?? null;
      if (value === null) return '';
      if (isDay(value)) return dayToSerial(value.day, date1904);
      // Excel reads text as if it were typed: "1.10" becomes a number, "=…" a formula. A leading apostrophe keeps it text.
      return typeof value === 'string' ? textAsText(value) : value;
    }),
  );
}

const LONGEST_TEXT = 32_767;

function textAsText(text: string): string {
  return text === '' ? '' : `'${text.slice(0, LONGEST_TEXT - 1)}`;
}

/** The number format of one of our cells; undefined where it needs none. */
function formatOf({ styles }: OwnSheet, { style, value }: OwnCell): string | undefined {
  const format = style === undefined ? undefined : styles[style]?.format;
  return format ?? (isDay(value) ? DATE_FORMAT : undefined);
}

/** A cell that stands for the number format of one of ours. */
function formatCell(own: OwnSheet, cell: OwnCell | null): OwnCell | null {
  const code = cell ? formatOf(own, cell) : undefined;
  return code === undefined ? null : { value: null, style: code };
}

function writeLink(
  sheet: Excel.Worksheet,
  { row, column }: CellAt,
  { sheet: target, cell: at, tip }: NonNullable<OwnCell['link']>,
): void {
  rangeOf(sheet, { top: row, left: column, bottom: row, right: column }).hyperlink = {
    documentReference: `${quotedSheet(target)}!${cellName(at)}`,
    ...(tip !== undefined && { screenTip: tip }),
  };
}

/** Pixels that a character of the standard font takes, and the padding of a cell; three quarters of a pixel make a point. */
const CHARACTER = 7;
const PADDING = 5;

/** A column's width in points, from its width in characters as a file states it. */
export function pointsOf(characters: number): number {
  return Math.trunc(characters * CHARACTER + PADDING) * 0.75;
}

const CHART_TYPES = { 'bar-stacked': 'BarStacked', 'column-stacked': 'ColumnStacked', bar: 'BarClustered' } as const;

/** A chart made of one cell has one series, which becomes our first; the others are added to it. */
function writeChart(sheet: Excel.Worksheet, own: OwnSheet, chartOf: OwnChart): void {
  const [first] = chartOf.series;
  if (!first) return;
  const one = { top: first.values.top, left: first.values.left, bottom: first.values.top, right: first.values.left };
  const chart = sheet.charts.add(CHART_TYPES[chartOf.kind], rangeOf(sheet, one), 'Auto');
  chart.name = chartOf.name;
  chart.title.text = chartOf.title;
  chart.legend.position = 'Bottom';
  chart.legend.visible = chartOf.series.length > 1;
  chartOf.series.forEach((line, at) => {
    const series = at === 0 ? chart.series.getItemAt(0) : chart.series.add();
    series.setValues(rangeOf(sheet, line.values));
    series.setXAxisValues(rangeOf(sheet, chartOf.categories));
    series.format.fill.setSolidColor(`#${line.colour}`);
    series.name = textAt(own, line.name);
  });
  const corner = (row: number, column: number) =>
    rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
  chart.setPosition(corner(chartOf.place.top, chartOf.place.left), corner(chartOf.place.bottom, chartOf.place.right));
}

/** The text of one of our cells, for a series' name. */
function textAt({ rows }: OwnSheet, at: CellAt): string {
  const value = rows[at.row]?.cells[at.column]?.value ?? '';
  return isDay(value) ? value.day : String(value);
}

function nameSheet(context: Excel.RequestContext, own: OwnSheet, { sheet, tab, taken }: SheetWriting): void {
  const { names } = context.workbook;
  const wanted = [
    { name: OWN_SHEETS[own.id].definedName, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    ...own.names,
  ];
  const wantedNames = new Set(wanted.map(({ name }) => name.toLowerCase()));
  const stale = taken.filter(({ name }) => wantedNames.has(name.toLowerCase())).map(({ name }) => name);
  for (const name of new Set([...stale, ...ownNamesInto(tab, taken)])) names.getItemOrNullObject(name).delete();
  for (const one of wanted) names.add(one.name, rangeOf(sheet, one.area));
}

/** Queues the question what the first date on a sheet of ours shows; answers from which year the workbook counts its days. */
export function askFirstDay(own: OwnSheet, sheet: Excel.Worksheet, date1904: boolean): (() => boolean | null) | null {
  for (const [row, { cells }] of own.rows.entries())
    for (const [column, cell] of cells.entries()) {
      if (!cell || !isDay(cell.value)) continue;
      const serial = dayToSerial(cell.value.day, date1904);
      const range = rangeOf(sheet, { top: row, left: column, bottom: row, right: column });
      range.load('text');
      return () =>
        is1904(
          serial,
          formatOf(own, cell),
          ifAnswered(() => range.text[0]?.[0]),
        );
    }
  return null;
}

/** One thing that may fail without spoiling the sheet. */
export interface Finish {
  /** What to tell the officer when it fails; null when it does not matter to them. */
  readonly otherwise: string | null;
  queue(): void;
}

/**
 * The library sends the setting under a name that its own object model does not list, so only programs newer than the
 * library that we know are asked for it.
 */
function hidesGridlines(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.16');
}

/** What may fail: page set-up where no printer is installed, frozen rows while another workbook is in front. */
export function finishSheet(own: OwnSheet, sheet: Excel.Worksheet, tab: string): Finish[] {
  const { print } = own;
  return [
    {
      otherwise: null,
      queue() {
        if (own.tabColour !== undefined) sheet.tabColor = `#${own.tabColour}`;
      },
    },
    {
      otherwise: null,
      queue() {
        if (hidesGridlines()) sheet.showGridlines = own.gridlines;
      },
    },
    {
      otherwise: null,
      queue() {
        sheet.freezePanes.unfreeze();
        if (own.freezeAbove !== undefined && own.freezeAbove > 0) sheet.freezePanes.freezeRows(own.freezeAbove);
      },
    },
    {
      otherwise: `The page set-up of “${tab}” could not be set; check it before printing.`,
      queue() {
        const layout = sheet.pageLayout;
        layout.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
        layout.paperSize = 'A4';
        if (print.fitWidth) layout.zoom = { horizontalFitToPages: 1 };
        if (print.titleRows) layout.setPrintTitleRows(`$${print.titleRows[0] + 1}:$${print.titleRows[1] + 1}`);
        if (print.area) layout.setPrintArea(areaName(print.area));
        if (print.footer !== undefined) layout.headersFooters.defaultForAllPages.centerFooter = print.footer;
      },
    },
  ];
}
