import { areaName, cellName, columnName, quotedSheet } from '../../workbook/address.js';
import type { CellStyle, OwnCell, OwnSheet, PrintSetup } from '../../workbook/edits.js';
import { dayToSerial } from '../../workbook/serial.js';
import { Utf8Text } from '../xml.js';
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

/** A sheet of ours as the bytes of a worksheet part. It may be long, and is written row by row. */
export function sheetPart(own: OwnSheet, around: SheetSurroundings): Uint8Array {
  const { dialect, drawing, tables } = around;
  const text = new Utf8Text();
  const root = tag('worksheet', { xmlns: dialect.sheet, 'xmlns:r': dialect.relationships }).replace('/>', '>');
  text.add(DECLARATION + root);
  text.add(properties(own, around.kept));
  text.add(tag('dimension', { ref: areaName(extentOf(own)) }));
  text.add(views(own, around.kept));
  text.add(tag('sheetFormatPr', { defaultRowHeight: 15 }));
  text.add(columns(own, around.digitWidth));
  writeRows(own, around, text);
  writeLinks(own, text);
  text.add(printing(own.print));
  if (drawing !== null) text.add(tag('drawing', { 'r:id': drawing }));
  if (tables.length > 0) {
    const parts = tables.map((id) => tag('tablePart', { 'r:id': id })).join('');
    text.add(tag('tableParts', { count: tables.length }, parts));
  }
  text.add('</worksheet>');
  return text.finished();
}

function extentOf({ rows }: OwnSheet) {
  const right = rows.reduce((most, { cells }) => Math.max(most, cells.length), 1) - 1;
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

/** Written piece by piece, without a string for each cell: there are hundreds of thousands. */
function writeRows({ rows, styles }: OwnSheet, around: SheetSurroundings, text: Utf8Text): void {
  const letters: string[] = [];
  let isEmpty = true;
  for (const [row, { cells, height }] of rows.entries()) {
    if (height === undefined && !cells.some((cell) => cell && holds(cell))) continue;
    if (isEmpty) text.add('<sheetData>');
    isEmpty = false;
    const number = String(row + 1);
    text.add('<row r="');
    text.add(number);
    if (height !== undefined) text.add(`" ht="${height}" customHeight="1`);
    text.add('">');
    cells.forEach((cell, column) => {
      if (!cell || !holds(cell)) return;
      text.add('<c r="');
      text.add((letters[column] ??= columnName(column)));
      text.add(number);
      writeContent(cell, cell.style === undefined ? undefined : styles[cell.style], around, text);
    });
    text.add('</row>');
  }
  text.add(isEmpty ? '<sheetData/>' : '</sheetData>');
}

/** Whether a cell has a value or a style. */
function holds({ value, style }: OwnCell): boolean {
  return style !== undefined || (value !== null && value !== '');
}

/** A cell from its style on: what stands before is `<c r="A1`. */
function writeContent(
  { value }: OwnCell,
  style: CellStyle = NO_STYLE,
  { styles, date1904 }: SheetSurroundings,
  text: Utf8Text,
): void {
  text.add('" s="');
  text.add(String(styles.cell(style, kindOf(value))));
  if (value === null || value === '') text.add('"/>');
  else if (typeof value === 'string') writeText(value, text);
  else if (typeof value === 'boolean') text.add(value ? '" t="b"><v>1</v></c>' : '" t="b"><v>0</v></c>');
  else {
    const number = typeof value === 'number' ? value : dayToSerial(value.day, date1904);
    // A cell cannot hold "not a number" or infinity.
    if (Number.isFinite(number)) text.add(`"><v>${number}</v></c>`);
    else writeText(String(number), text);
  }
}

const NO_STYLE: CellStyle = {};
/** Spaces that XML would not keep by itself. */
const SPACED = /^\s|\s$|\n|\s\s/;

function writeText(value: string, text: Utf8Text): void {
  const cut = cutText(value);
  text.add(SPACED.test(cut) ? '" t="inlineStr"><is><t xml:space="preserve">' : '" t="inlineStr"><is><t>');
  text.add(textContent(cut));
  text.add('</t></is></c>');
}

/** Longer text is cut where Excel would refuse it, but not through the middle of a character. */
function cutText(text: string): string {
  if (text.length <= LONGEST_TEXT) return text;
  const cut = text.slice(0, LONGEST_TEXT);
  return /[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut;
}

function kindOf(value: OwnCell['value']): ContentKind {
  if (typeof value === 'string' && value !== '') return 'text';
  return typeof value === 'object' && value !== null ? 'day' : 'other';
}

function writeLinks({ rows }: OwnSheet, text: Utf8Text): void {
  let isEmpty = true;
  for (const [row, { cells }] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (!cell?.link) continue;
      const { sheet, cell: target, tip } = cell.link;
      const location = officeText(`${quotedSheet(sheet)}!${cellName(target)}`);
      const tooltip = tip === undefined ? undefined : officeText(tip.slice(0, LONGEST_TIP));
      if (isEmpty) text.add('<hyperlinks>');
      isEmpty = false;
      text.add(tag('hyperlink', { ref: cellName({ row, column }), location, tooltip }));
    }
  }
  if (!isEmpty) text.add('</hyperlinks>');
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
