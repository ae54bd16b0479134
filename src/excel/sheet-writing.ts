import { areaName, cellName, quotedSheet, type Area, type CellAt } from '../workbook/address.js';
import { OWN_SHEETS, type OwnCell, type OwnChart, type OwnSheet } from '../workbook/edits.js';
import { dayToSerial } from '../workbook/serial.js';
import { is1904 } from './date-system.js';
import { ifAnswered } from './errors.js';
import { loose, rangeOf } from './run.js';
import { applyStyle, styledAreas } from './styling.js';

/** What must be known to write a sheet of ours. */
export interface SheetWriting {
  readonly sheet: Excel.Worksheet;
  /** Whether the sheet was there before, with widths, charts and tables of an earlier writing. */
  readonly refresh: { readonly charts: readonly string[]; readonly tables: readonly string[] } | null;
  readonly date1904: boolean;
  /** Every defined name of the workbook, to replace ours. */
  readonly taken: readonly string[];
}

/** Points of a font where a style gives none. */
const FONT_SIZE = 12;
const FONT_NAME = 'Arial';
/** How a `{day}` is shown where its style does not say. */
const DATE_FORMAT = 'dd/mm/yyyy';

const isDay = (value: OwnCell['value']): value is { readonly day: string } =>
  typeof value === 'object' && value !== null;

/** Queues all that makes up one of our sheets, apart from what may fail (see `finishSheet`). */
export function writeSheet(context: Excel.RequestContext, own: OwnSheet, writing: SheetWriting): void {
  const { sheet, refresh } = writing;
  if (refresh) clearOld(sheet, refresh);
  nameSheet(context, own, writing);
  const grid = gridOf(own);
  if (grid) {
    const whole = rangeOf(sheet, grid);
    whole.format.font.name = FONT_NAME;
    whole.format.font.size = FONT_SIZE;
    // Links first: setting one writes its own text and look, which the cell's value and style then replace.
    writeLinks(sheet, own);
    writeFormats(sheet, own);
    whole.values = valuesOf(own, grid, writing.date1904);
    for (const { style, area } of styledAreas(own)) {
      const wanted = own.styles[style];
      if (wanted) applyStyle(rangeOf(sheet, area), area, wanted);
    }
  }
  writeMeasures(sheet, own);
  for (const table of own.tables) {
    const made = sheet.tables.add(rangeOf(sheet, table.area), true);
    made.name = table.name;
    made.showFilterButton = table.filter;
    made.showBandedRows = false;
    made.style = 'TableStyleLight1';
  }
  for (const chart of own.charts) writeChart(sheet, own, chart);
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
  const right = Math.max(0, ...rows.map(({ cells }) => cells.length)) - 1;
  return rows.length === 0 || right < 0 ? null : { top: 0, left: 0, bottom: rows.length - 1, right };
}

function valuesOf({ rows }: OwnSheet, grid: Area, date1904: boolean): (string | number | boolean)[][] {
  return rows.map(({ cells }) =>
    Array.from({ length: grid.right + 1 }, (_, column) => {
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

function writeFormats(sheet: Excel.Worksheet, own: OwnSheet): void {
  const rows = own.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const code = cell ? formatOf(own, cell) : undefined;
      return code === undefined ? null : { value: null, style: code };
    }),
  }));
  for (const { style, area } of styledAreas({ rows })) {
    const lines = Array.from({ length: area.bottom - area.top + 1 }, () =>
      Array.from({ length: area.right - area.left + 1 }, () => style),
    );
    rangeOf(sheet, area).numberFormat = lines;
  }
}

function writeLinks(sheet: Excel.Worksheet, own: OwnSheet): void {
  own.rows.forEach(({ cells }, row) => {
    cells.forEach((cell, column) => {
      if (!cell?.link) return;
      const { sheet: target, cell: at, tip } = cell.link;
      rangeOf(sheet, { top: row, left: column, bottom: row, right: column }).hyperlink = {
        documentReference: `${quotedSheet(target)}!${cellName(at)}`,
        ...(tip !== undefined && { screenTip: tip }),
      };
    });
  });
}

/** Pixels that a character of the standard font takes, and the padding of a cell; three quarters of a pixel make a point. */
const CHARACTER = 7;
const PADDING = 5;

/** A column's width in points, from its width in characters as a file states it. */
export function pointsOf(characters: number): number {
  return Math.trunc(characters * CHARACTER + PADDING) * 0.75;
}

function writeMeasures(sheet: Excel.Worksheet, own: OwnSheet): void {
  own.widths.forEach((characters, column) => {
    rangeOf(sheet, { top: 0, left: column, bottom: 0, right: column }).format.columnWidth = pointsOf(characters);
  });
  own.rows.forEach(({ height }, row) => {
    if (height !== undefined) rangeOf(sheet, { top: row, left: 0, bottom: row, right: 0 }).format.rowHeight = height;
  });
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

function nameSheet(context: Excel.RequestContext, own: OwnSheet, { sheet, taken }: SheetWriting): void {
  const { names } = context.workbook;
  const wanted = [
    { name: OWN_SHEETS[own.id].definedName, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    ...own.names,
  ];
  const known = new Set(taken.map((one) => one.toLowerCase()));
  for (const one of wanted) {
    if (known.has(one.name.toLowerCase())) names.getItem(one.name).delete();
    names.add(one.name, rangeOf(sheet, one.area));
  }
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

/** What may fail: page set-up where no printer is installed, frozen rows while another workbook is in front. */
export function finishSheet(own: OwnSheet, sheet: Excel.Worksheet, tab: string): Finish[] {
  const { print } = own;
  return [
    {
      otherwise: null,
      queue() {
        // Gridlines stay as they are: the library sets them under a name that is not in its own object model.
        if (own.tabColour !== undefined) sheet.tabColor = `#${own.tabColour}`;
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
