import { cellNumber } from '../../workbook/address.js';
import type { CellLook, SheetView } from '../../workbook/view.js';

/** Widths of characters as fractions of the font's size, near enough to count the lines that a text takes. */
const NARROW = /[iljtfrI.,:;'’!|()[\] ]/;
const WIDE = /[mwMW@%—…]/;
const CAPITAL = /[A-Z]/;
const widthOf = (character: string): number =>
  NARROW.test(character) ? 0.28 : WIDE.test(character) ? 0.82 : CAPITAL.test(character) ? 0.6 : 0.5;

/** Pixels between a cell's edge and its text, both sides together, and the line on its right. */
export const CELL_PADDING = 5;
/** A line's height as a multiple of the font's size: what the usual spreadsheet programs leave. */
export const LINE_HEIGHT = 1.3;

export function pixels(points: number): number {
  return (points * 4) / 3;
}

/** About how wide a text is on one line, in pixels. */
export function textWidth(text: string, look: Pick<CellLook, 'size' | 'bold'>): number {
  let ems = 0;
  for (const character of text) ems += widthOf(character);
  return ems * pixels(look.size) * (look.bold ? 1.06 : 1);
}

/** How many lines a wrapped text takes in this many pixels. */
export function lineCount(text: string, width: number, look: Pick<CellLook, 'size' | 'bold'>): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(/(?<= )/)) {
      const wide = textWidth(word, look);
      if (used > 0 && used + wide > width) {
        lines += 1;
        used = 0;
      }
      // A word longer than the line is broken.
      const whole = Math.max(0, Math.floor(wide / Math.max(width, 1)));
      lines += used === 0 ? whole : 0;
      used += used === 0 ? wide - whole * width : wide;
    }
  }
  return lines;
}

/**
 * The height of every row in pixels, 0 for a hidden one. A row without a height of its own grows with its wrapped
 * texts, as it does when a spreadsheet program opens the file; merged cells do not count towards it.
 */
export function rowHeights(sheet: SheetView, rowCount: number): Float32Array {
  const heights = new Float32Array(rowCount).fill(sheet.rowHeight);
  const merged = new Set<number>();
  for (const area of sheet.merges) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) merged.add(cellNumber(row, column));
    }
  }
  for (const [row, view] of sheet.rows) {
    if (row >= rowCount) continue;
    if (view.hidden) heights[row] = 0;
    else if (view.height !== null) heights[row] = view.height;
    else {
      view.cells.forEach((cell, column) => {
        const look = cell && sheet.looks[cell.look];
        if (!look || cell.text === '' || merged.has(cellNumber(row, column))) return;
        const width = (sheet.columns[column]?.width ?? 0) - CELL_PADDING;
        const lines = look.wrap ? lineCount(cell.text, width, look) : 1;
        const needed = Math.ceil(lines * pixels(look.size) * LINE_HEIGHT);
        if (needed > (heights[row] ?? 0)) heights[row] = Math.min(needed, TALLEST);
      });
    }
  }
  return heights;
}

/** Excel's limit: 409 points. */
const TALLEST = 545;
