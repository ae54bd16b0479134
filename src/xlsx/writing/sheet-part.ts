import { areaName, cellName, quotedSheet, type CellAt } from '../../workbook/address.js';
import type { CellStyle, OwnCell, OwnSheet, PrintSetup } from '../../workbook/edits.js';
import { dayToSerial } from '../../workbook/serial.js';
import type { Dialect } from './dialect.js';
import { DECLARATION, officeText, tag, textContent } from './markup.js';
import type { ContentKind, StyleBook } from './style-book.js';

/** What a worksheet part needs to know besides the sheet itself. */
export interface SheetSurroundings {
  readonly dialect: Dialect;
  readonly styles: StyleBook;
  readonly date1904: boolean;
  /** Pixels of a digit in the workbook's standard font, the unit of column widths. */
  readonly digitWidth: number;
  /** Ids of the sheet's links to its drawing and its tables. */
  readonly drawing: string | null;
  readonly tables: readonly string[];
  /** What the officer or Excel has set on the sheet that this one replaces. */
  readonly kept: KeptOfSheet;
}

export interface KeptOfSheet {
  /** The sheet is in front when the workbook opens. */
  readonly selected: boolean;
  /** The name under which macros know the sheet. */
  readonly codeName: string | null;
}

export const NOTHING_KEPT: KeptOfSheet = { selected: false, codeName: null };

const LONGEST_TEXT = 32_767;
const LONGEST_TIP = 255;
/** Pixels that a character takes in widths as they are given to us, and the padding of a cell. */
const CHARACTER = 7;
const PADDING = 5;

/** A sheet of ours as a worksheet part. */
export function sheetPart(own: OwnSheet, around: SheetSurroundings): string {
  const { dialect, drawing, tables } = around;
  const content = [
    properties(own, around.kept),
    tag('dimension', { ref: areaName(extentOf(own)) }),
    views(own, around.kept),
    tag('sheetFormatPr', { defaultRowHeight: 15 }),
    columns(own, around.digitWidth),
    tag('sheetData', {}, own.rows.map((row, at) => rowXml(own, row, at, around)).join('')),
    links(own),
    printing(own.print),
    drawing === null ? '' : tag('drawing', { 'r:id': drawing }),
    tables.length === 0
      ? ''
      : tag('tableParts', { count: tables.length }, tables.map((id) => tag('tablePart', { 'r:id': id })).join('')),
  ];
  return DECLARATION + tag('worksheet', { xmlns: dialect.sheet, 'xmlns:r': dialect.relationships }, content.join(''));
}

function extentOf({ rows }: OwnSheet) {
  const right = Math.max(1, ...rows.map(({ cells }) => cells.length)) - 1;
  return { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right };
}

function properties({ tabColour, print }: OwnSheet, { codeName }: KeptOfSheet): string {
  const colour = tabColour === undefined ? '' : tag('tabColor', { rgb: `FF${tabColour}` });
  const fit = print.fitWidth ? tag('pageSetUpPr', { fitToPage: true }) : '';
  return tag('sheetPr', { codeName: codeName ?? undefined }, colour + fit);
}

function views({ gridlines, freezeAbove = 0 }: OwnSheet, { selected }: KeptOfSheet): string {
  const below = { topLeftCell: `A${freezeAbove + 1}`, activePane: 'bottomLeft' };
  const pane =
    freezeAbove > 0
      ? tag('pane', { ySplit: freezeAbove, ...below, state: 'frozen' }) + tag('selection', { pane: 'bottomLeft' })
      : '';
  const values = {
    showGridLines: gridlines ? undefined : false,
    tabSelected: selected ? true : undefined,
    workbookViewId: 0,
  };
  return tag('sheetViews', {}, tag('sheetView', values, pane));
}

function columns({ widths }: OwnSheet, digitWidth: number): string {
  const cols = widths.map((characters, column) => {
    const width = Math.trunc((Math.trunc(characters * CHARACTER + PADDING) / digitWidth) * 256) / 256;
    return tag('col', { min: column + 1, max: column + 1, width, customWidth: true });
  });
  return cols.length === 0 ? '' : tag('cols', {}, cols.join(''));
}

function rowXml(
  { styles }: OwnSheet,
  { cells, height }: OwnSheet['rows'][number],
  row: number,
  around: SheetSurroundings,
): string {
  const written = cells.map((cell, column) => (cell ? cellXml(cell, { row, column }, styles, around) : ''));
  const content = written.join('');
  if (content === '' && height === undefined) return '';
  return tag('row', { r: row + 1, ht: height, customHeight: height === undefined ? undefined : true }, content);
}

function cellXml(cell: OwnCell, at: CellAt, styles: OwnSheet['styles'], around: SheetSurroundings): string {
  const { value } = cell;
  const style = cell.style === undefined ? undefined : styles[cell.style];
  const empty = value === null || value === '';
  if (empty && style === undefined) return '';
  // Written plainly: there are hundreds of thousands of cells.
  const opening = `<c r="${cellName(at)}" s="${around.styles.cell(style ?? NO_STYLE, kindOf(value))}"`;
  if (empty) return `${opening}/>`;
  if (typeof value === 'string') return textCell(opening, value);
  if (typeof value === 'boolean') return `${opening} t="b"><v>${value ? 1 : 0}</v></c>`;
  const number = typeof value === 'number' ? value : dayToSerial(value.day, around.date1904);
  // A cell cannot hold "not a number" or infinity.
  if (!Number.isFinite(number)) return textCell(opening, String(number));
  return `${opening}><v>${number}</v></c>`;
}

const NO_STYLE: CellStyle = {};

function textCell(opening: string, text: string): string {
  return `${opening} t="inlineStr"><is>${textElement(cutText(text))}</is></c>`;
}

/** Longer text is cut where Excel would refuse it, but not through the middle of a character. */
function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function textElement(text: string): string {
  const spaced = /^\s|\s$|\n|\s\s/.test(text);
  return `<t${spaced ? ' xml:space="preserve"' : ''}>${textContent(text)}</t>`;
}

function kindOf(value: OwnCell['value']): ContentKind {
  if (typeof value === 'string' && value !== '') return 'text';
  return typeof value === 'object' && value !== null ? 'day' : 'other';
}

function links({ rows }: OwnSheet): string {
  const all = rows.flatMap(({ cells }, row) =>
    cells.flatMap((cell, column) => {
      if (!cell?.link) return [];
      const { sheet, cell: target, tip } = cell.link;
      const location = officeText(`${quotedSheet(sheet)}!${cellName(target)}`);
      const tooltip = tip === undefined ? undefined : officeText(tip.slice(0, LONGEST_TIP));
      return [tag('hyperlink', { ref: cellName({ row, column }), location, tooltip })];
    }),
  );
  return all.length === 0 ? '' : tag('hyperlinks', {}, all.join(''));
}

function printing({ orientation, fitWidth, footer }: PrintSetup): string {
  const margins = tag('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 });
  const setup = tag('pageSetup', { paperSize: 9, orientation, fitToHeight: fitWidth ? 0 : undefined });
  if (footer === undefined) return margins + setup;
  // An ampersand begins a code of the footer's own.
  const left = officeText(footer).replaceAll('&', '&&');
  const code = textContent(`&L${left}&RPage &P of &N`);
  return margins + setup + tag('headerFooter', {}, tag('oddFooter', {}, code));
}
