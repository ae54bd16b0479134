import type { Place } from '../plan/model.js';
import { cellName } from '../workbook/address.js';
import type { CellStyle, OwnCell, OwnRow, OwnTable } from '../workbook/edits.js';
import { spokenDay } from '../workbook/serial.js';
import { countLines, foldText, linesHeight, pixelsOf, rowHeight } from './measure.js';

/** Points of a page's height and width inside its margins, A4 landscape. */
const PAGE = { width: 740, height: 490 } as const;
const USUAL_ROW = 16;
const POINTS_PER_PIXEL = 0.75;
/** Characters taken by a step of indent, and by the filter button in a header. */
const INDENT = 1.3;
const FILTER = 2;
const SENTENCE = 19;

/** What a program may put on a page more, or less, than is reckoned here. */
const DOUBT = 0.06;
/** Blank rows that fill a page are no taller than this. */
const TALLEST_GAP = 200;

/** Points of rows that a page holds, printed one page wide. */
function pageHeight(widths: readonly number[]): number {
  const scale = Math.min(1, PAGE.width / (pixelsOf(widths) * POINTS_PER_PIXEL));
  return PAGE.height / scale;
}

/** How many pages these rows take, printed one page wide, and how many points of the last are taken. */
function pagesTaken(
  widths: readonly number[],
  rows: readonly OwnRow[],
): { readonly pages: number; readonly last: number } {
  const page = pageHeight(widths);
  let pages = 1;
  let last = 0;
  for (const { height = USUAL_ROW } of rows) {
    // A row is never parted.
    if (last + height > page) {
      pages++;
      last = 0;
    }
    last += height;
  }
  return { pages, last };
}

/** How many pages these rows take, printed one page wide. */
export function pagesOf(widths: readonly number[], rows: readonly OwnRow[]): number {
  return pagesTaken(widths, rows).pages;
}

/** A column of one of our tables: its header, and what it holds for a line of the table. */
export interface TableColumn<Line> {
  readonly header: string;
  cell(line: Line): OwnCell;
}

/** Builds a sheet from the top down. */
export class Page {
  readonly rows: OwnRow[] = [];
  readonly tables: OwnTable[] = [];
  readonly #widths: readonly number[];
  readonly #styles: Readonly<Record<string, CellStyle>>;

  constructor(widths: readonly number[], styles: Readonly<Record<string, CellStyle>>) {
    this.#widths = widths;
    this.#styles = styles;
  }

  get columns(): number {
    return this.#widths.length;
  }

  /** The 0-based row that comes next. */
  get next(): number {
    return this.rows.length;
  }

  /** A row of cells from column A; its height is worked out from its wrapped texts unless given. */
  row(cells: readonly (OwnCell | null)[], height?: number): void {
    this.rows.push({ cells, height: height ?? this.#heightOf(cells) });
  }

  gap(height = 10): void {
    this.rows.push({ cells: [], height });
  }

  /** Running text from column A over its blank neighbours, as many rows as it needs; nothing is merged. */
  text(text: string, style: string, link?: OwnCell['link'], within = this.#widths.length): void {
    for (const line of foldText(text, pixelsOf(this.#widths.slice(0, within)), this.#styles[style])) {
      this.row([{ value: line, style, ...(link && { link }) }]);
    }
  }

  /** A sentence from column B over its blank neighbours, with the cell it is about in the last column. */
  sentence(text: string, at: Place | null): void {
    const last = this.#widths.length - 1;
    foldText(text, pixelsOf(this.#widths.slice(1, last))).forEach((line, number) => {
      const cells: (OwnCell | null)[] = Array.from({ length: last + 1 }, () => null);
      cells[1] = { value: line, style: 'text' };
      if (at && number === 0) cells[last] = linkTo(at, cellName(at), 'textLink');
      this.row(cells, SENTENCE);
    });
  }

  /** Whether so many points more surely fit on the printed page that the next row stands on. */
  hasRoomFor(points: number): boolean {
    const page = pageHeight(this.#widths);
    return pagesTaken(this.#widths, this.rows).last + points <= page * (1 - DOUBT);
  }

  /** Leaves blank what is left of the printed page. */
  toNextPage(): void {
    const page = pageHeight(this.#widths);
    let rest = page * (1 + DOUBT) - pagesTaken(this.#widths, this.rows).last;
    for (; rest > TALLEST_GAP; rest -= TALLEST_GAP) this.gap(TALLEST_GAP);
    this.gap(Math.ceil(rest));
  }

  heading(text: string): void {
    this.gap();
    this.row([{ value: text, style: 'heading' }], 24);
  }

  /** An Excel table with its header row, from the given column on; `lines` is not empty. */
  table<Line>(name: string, columns: readonly TableColumn<Line>[], lines: readonly Line[], left = 0): OwnTable {
    const blank = Array.from({ length: left }, () => null);
    const top = this.next;
    this.row([...blank, ...columns.map(({ header }): OwnCell => ({ value: header, style: 'header' }))]);
    for (const line of lines) this.row([...blank, ...columns.map((column) => column.cell(line))]);
    const table: OwnTable = {
      name,
      area: { top, left, bottom: this.next - 1, right: left + columns.length - 1 },
      filter: true,
    };
    this.tables.push(table);
    return table;
  }

  #heightOf(cells: readonly (OwnCell | null)[]): number {
    let tallest = 0;
    cells.forEach((cell, column) => {
      if (!cell || cell.value === null) return;
      const look = this.#styles[cell.style ?? ''] ?? {};
      tallest = Math.max(tallest, linesHeight(look.wrap === true ? this.#linesOf(cell, column, look) : 1, look));
    });
    return rowHeight(tallest);
  }

  #linesOf(cell: OwnCell, column: number, look: CellStyle): number {
    const indent = (look.indent ?? 0) * INDENT;
    const width = (this.#widths[column] ?? 10) - indent - (cell.style === 'header' ? FILTER : 0);
    return countLines(shown(cell), pixelsOf([width]), look);
  }
}

function shown({ value }: OwnCell): string {
  if (value === null) return '';
  return typeof value === 'object' ? spokenDay(value.day) : String(value);
}

export function text(value: string | number, style = 'cell'): OwnCell {
  return { value: typeof value === 'string' ? value.trim() : value, style };
}

export function figure(value: number): OwnCell {
  return { value, style: 'number' };
}

/** A click that goes to the cell in the tracker. */
export function linkTo(at: Place, words: string, style = 'link'): OwnCell {
  return {
    value: words,
    style,
    link: { sheet: at.sheet, cell: { row: at.row, column: at.column }, tip: `Go to ${cellName(at)} on ${at.sheet}` },
  };
}
