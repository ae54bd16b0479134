import type { SheetFrame } from '../file/sheet-drawing.js';

/** Blank rows and columns after a sheet's own, so that a short sheet still looks like one. */
const SPARE_ROWS = 30;
const LEAST_COLUMNS = 26;
const SPARE_COLUMNS = 3;
const USUAL_WIDTH = 64;

/** The same sheet larger or smaller; 1 is as the workbook says. */
export function zoomed(frame: SheetFrame, zoom: number): SheetFrame {
  if (zoom === 1) return frame;
  return {
    ...frame,
    columns: frame.columns.map(({ width, hidden }) => ({ width: Math.round(width * zoom), hidden })),
    rowHeight: Math.round(frame.rowHeight * zoom),
    heights: frame.heights.map((height) => Math.ceil(height * zoom)),
    looks: frame.looks.map((look) => ({ ...look, size: look.size * zoom })),
  };
}

/** Height of a row in pixels; 0 when it is hidden. */
export function heightOf(frame: SheetFrame, row: number): number {
  return frame.heights[row] ?? frame.rowHeight;
}

/** The rows that are not hidden, and some blank ones after them. */
export function shownRows(frame: SheetFrame): number[] {
  const rows: number[] = [];
  for (let row = 0; row < frame.rowCount + SPARE_ROWS; row++) if (heightOf(frame, row) > 0) rows.push(row);
  return rows;
}

/** The width of each column in pixels, 0 when it is hidden. */
export function columnWidths(frame: SheetFrame): number[] {
  const count = Math.max(frame.columns.length + SPARE_COLUMNS, LEAST_COLUMNS);
  return Array.from({ length: count }, (_, column) => {
    const own = frame.columns[column];
    if (!own) return USUAL_WIDTH;
    return own.hidden ? 0 : own.width;
  });
}

/**
 * How much of the sheet stays in view while the rest scrolls: what the workbook freezes, unless that would leave
 * less than half of the room for the rest.
 */
export function frozenIn(
  frame: SheetFrame,
  widths: readonly number[],
  room: { readonly width: number; readonly height: number },
): { readonly rows: number; readonly columns: number } {
  let height = 0;
  for (let row = 0; row < frame.frozen.rows; row++) height += heightOf(frame, row);
  let width = 0;
  for (let column = 0; column < frame.frozen.columns; column++) width += widths[column] ?? 0;
  return {
    rows: height <= room.height / 2 ? frame.frozen.rows : 0,
    columns: width <= room.width / 2 ? frame.frozen.columns : 0,
  };
}
