import type { Cell } from '../../workbook/snapshot.js';
import type { CellLook, CellView, RowView, SheetView, TextRun } from '../../workbook/view.js';
import type { Reading } from './reading.js';
import type { RowData, SheetData } from './sheet-part.js';
import { shownText } from './shown-text.js';
import { fontFrom, type Style } from './styles-part.js';

const PIXELS_A_POINT = 4 / 3;
/** Excel's usual column: eight digits of the usual font and five pixels, in whole eights. */
const USUAL_COLUMN = 64;
const USUAL_ROW = 20;
/** Blank cells with a fill or a border are drawn no further than this after the last value. */
const MOST_BLANK_COLUMNS = 64;
const MOST_BLANK_ROWS = 500;

/** Draws one worksheet. */
export function viewOf(reading: Reading, name: string): SheetView {
  const sheet = reading.sheet(name);
  const drawings = reading.drawings(name);
  const drawing = new Drawing(reading, sheet, drawings);
  const tab = reading.worksheets().find((one) => one.name === name);
  return {
    name,
    visibility: tab?.visibility ?? 'visible',
    ...drawing.cells(),
    rowHeight: pixelsOfPoints(sheet.rowHeight) ?? USUAL_ROW,
    looks: drawing.looks,
    merges: sheet.merges,
    frozen: sheet.frozen,
    flags: sheet.flags.map(({ areas, formula, differential }) => ({
      sheet: name,
      areas,
      formula,
      style: reading.allStyles().differential[differential ?? -1] ?? {},
    })),
    rules: sheet.rules.map(({ areas, formula, differential, stops }) => ({
      ...{ areas, formula, stops },
      style: reading.allStyles().differential[differential ?? -1] ?? {},
    })),
    otherRules: sheet.otherRules,
    gridlines: sheet.gridlines,
    drawings,
  };
}

class Drawing {
  readonly looks: CellLook[] = [];
  private readonly lookNumbers = new Map<number, number>();
  private readonly runLooks = new Map<string, number>();
  /** What was made of cells that stand in many places. */
  private readonly made = new Map<Cell, CellView>();

  constructor(
    private readonly reading: Reading,
    private readonly sheet: SheetData,
    private readonly drawings: SheetView['drawings'],
  ) {}

  cells(): Pick<SheetView, 'columns' | 'rows' | 'rowCount'> {
    const { sheet } = this;
    const { rowCount, columnCount } = this.size();
    const spread = sheet.columns.some(({ style }) => this.isDrawn(style));
    const rows = new Map<number, RowView>();
    for (const [row, data] of sheet.rows) {
      if (row >= rowCount) break;
      const height = pixelsOfPoints(data.height);
      const cells = this.row(data, columnCount, spread || (data.style !== null && this.isDrawn(data.style)));
      if (cells.length > 0 || height !== null || data.hidden) rows.set(row, { height, hidden: data.hidden, cells });
    }
    return { rowCount, rows, columns: this.columns(columnCount) };
  }

  /** How far there is something to draw. */
  private size(): { readonly rowCount: number; readonly columnCount: number } {
    const { sheet } = this;
    let [rows, columns, blankRows, blankColumns] = [0, 0, 0, 0];
    for (const [row, { cells, styles }] of sheet.rows) {
      if (cells.length > 0) rows = row + 1;
      columns = Math.max(columns, cells.length);
      for (let column = styles.length - 1; column >= blankColumns; column--) {
        const style = styles[column];
        if (style !== undefined && this.isDrawn(style)) blankColumns = column + 1;
      }
      if (styles.some((style) => style !== undefined && this.isDrawn(style))) blankRows = row + 1;
    }
    for (const { bottom, right } of [...sheet.merges, ...this.drawings.map(({ area }) => area)]) {
      blankRows = Math.max(blankRows, bottom + 1);
      blankColumns = Math.max(blankColumns, right + 1);
    }
    return {
      rowCount: Math.max(rows, Math.min(blankRows, rows + MOST_BLANK_ROWS)),
      columnCount: Math.max(columns, Math.min(blankColumns, columns + MOST_BLANK_COLUMNS)),
    };
  }

  /** A row's cells up to the last that is drawn; `spread` when cells that the file does not hold may be drawn too. */
  private row(data: RowData, columnCount: number, spread: boolean): (CellView | undefined)[] {
    const cells: (CellView | undefined)[] = [];
    const end = spread ? columnCount : Math.min(columnCount, data.styles.length);
    for (let column = 0; column < end; column++) {
      const cell = data.cells[column];
      const style = spread ? this.reading.styleNumber(this.sheet, data, column) : data.styles[column];
      if (style === undefined) continue;
      if (cell) cells[column] = this.cell(cell, style);
      else if (this.isDrawn(style)) cells[column] = { value: null, text: '', look: this.look(style) };
    }
    return cells;
  }

  private cell(cell: Cell, style: number): CellView {
    const known = this.made.get(cell);
    if (known) return known;
    const { value } = cell;
    const text = shownText(value, this.reading.allStyles().style(style), this.reading.workbook.date1904);
    const runs = this.runs(cell, style);
    const view = { value, text, look: this.look(style), ...(runs && { runs }) };
    // Only texts stand in many places as one cell.
    if (typeof value === 'string') this.made.set(cell, view);
    return view;
  }

  /** The stretches of a text with formatting inside. */
  private runs(cell: Cell, style: number): readonly TextRun[] | undefined {
    const styles = this.reading.allStyles();
    const usual = styles.style(style);
    return this.sheet.runs.get(cell)?.map(({ text, font }) => {
      if (!font) return { text, look: this.look(style) };
      const look = lookOf({ ...usual, font: fontFrom((name) => font[name], styles.palette, usual.font) });
      const key = JSON.stringify(look);
      const known = this.runLooks.get(key) ?? this.looks.push(look) - 1;
      this.runLooks.set(key, known);
      return { text, look: known };
    });
  }

  /** Whether a blank cell of this style is seen. */
  private isDrawn(style: number): boolean {
    const { fill, borders } = this.reading.allStyles().style(style);
    return fill !== null || Object.values(borders).some((line) => line !== null);
  }

  private look(style: number): number {
    const known = this.lookNumbers.get(style);
    if (known !== undefined) return known;
    const number = this.looks.push(lookOf(this.reading.allStyles().style(style))) - 1;
    this.lookNumbers.set(style, number);
    return number;
  }

  private columns(count: number): SheetView['columns'] {
    const { sheet } = this;
    const digit = this.reading.digitWidth();
    const usual = sheet.columnWidth === null ? USUAL_COLUMN : pixelsOfCharacters(sheet.columnWidth, digit);
    const columns = Array.from({ length: count }, () => ({ width: usual, hidden: false }));
    for (const { first, last, width, hidden } of sheet.columns) {
      const pixels = width === null ? usual : pixelsOfCharacters(width, digit);
      for (let column = first; column <= Math.min(last, count - 1); column++)
        columns[column] = { width: pixels, hidden };
    }
    return columns;
  }
}

function lookOf({ font, fill, borders, horizontal, vertical, wrap, indent, rotation }: Style): CellLook {
  return {
    fill,
    colour: font.colour,
    bold: font.bold,
    italic: font.italic,
    underline: font.underline,
    strike: font.strike,
    font: font.name,
    size: font.size,
    wrap: wrap || vertical === 'justify' || horizontal === 'justify',
    horizontal: HORIZONTAL[horizontal ?? ''] ?? 'general',
    vertical: VERTICAL[vertical ?? ''] ?? 'bottom',
    indent,
    border: borders,
    // Slanted text is drawn level.
    turned: rotation === 90 ? 'up' : rotation === 180 ? 'down' : null,
  };
}

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  ...{ left: 'left', fill: 'left', justify: 'left', right: 'right' },
  ...{ center: 'center', centerContinuous: 'center', distributed: 'center' },
};

const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  ...{ top: 'top', justify: 'top', center: 'center', distributed: 'center' },
};

function pixelsOfPoints(points: number | null): number | null {
  return points === null ? null : Math.round(points * PIXELS_A_POINT);
}

/** Source: ECMA-376 part 1, 18.3.1.13. */
function pixelsOfCharacters(width: number, digit: number): number {
  return Math.trunc(((256 * width + Math.trunc(128 / digit)) / 256) * digit);
}
