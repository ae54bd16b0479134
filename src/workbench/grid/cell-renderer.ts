import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { cellName } from '../../workbook/address.js';
import type { DrawnCell, SheetFrame } from '../file/sheet-drawing.js';
import { textWidth } from '../file/row-heights.js';
import type { SheetCells } from '../sheet-cells.js';
import { cellCss, PAPER, type CellCss } from './cell-look.js';
import type { Merges } from './merges.js';

export interface GridRow {
  /** 0-based. */
  readonly row: number;
}

/** What a cell needs to know of the sheet that it is drawn in. */
export interface Drawing {
  readonly cells: Pick<SheetCells, 'at'>;
  /** As large as it is drawn. */
  readonly frame: SheetFrame;
  readonly merges: Merges;
  /** Pixels by column; 0 for a column that is hidden. */
  readonly widths: readonly number[];
  /** Whether the pane went to this cell. */
  isTarget(row: number, column: number): boolean;
}

export interface CellParams extends ICellRendererParams<GridRow> {
  /** As it is now: it is replaced when the sheet is written to. */
  readonly drawing: () => Drawing;
  /** 0-based. */
  readonly columnAt: number;
}

/** How far a text may run on over blank neighbours, in columns. */
const REACH = 30;

/** Draws one cell: plain elements, because a sheet shows a thousand of them at once. */
export class CellRenderer implements ICellRendererComp<GridRow> {
  readonly #box = document.createElement('div');
  readonly #text = document.createElement('div');

  init(params: CellParams): void {
    this.#box.className = 'sheet-cell';
    this.#text.className = 'sheet-text';
    this.#box.append(this.#text);
    this.#draw(params);
  }

  getGui(): HTMLElement {
    return this.#box;
  }

  refresh(params: CellParams): boolean {
    this.#draw(params);
    return true;
  }

  #draw({ data, drawing: now, columnAt: column, eGridCell }: CellParams): void {
    if (!data) return;
    const { row } = data;
    const drawing = now();
    const merge = drawing.merges.at(row, column);
    const cell = merge ? drawing.cells.at(merge.top, merge.left) : drawing.cells.at(row, column);
    const css = cssFor(drawing.frame, cell);
    const own = drawing.widths[column] ?? 0;
    const wide = merge ? widthBetween(drawing, column, merge.right) : own;
    const reach = !merge && cell && runsOn(drawing.frame, cell, own) ? reachOf(drawing, cell, row, column) : null;

    this.#box.style.cssText = `${css.box};width:${String(wide)}px`;
    this.#text.style.cssText = reach ? `${css.text};width:${String(wide + reach.free)}px${reach.paper}` : css.text;
    this.#text.textContent = cell?.text ?? '';
    this.#box.classList.toggle('runs-on', reach !== null);
    eGridCell.classList.toggle('runs-on', reach !== null || wide > own);
    eGridCell.classList.toggle('gone-to', drawing.isTarget(row, column));
    const name = cellName({ row, column });
    const words = cell && cell.text !== '' ? [cell.text, name] : [name];
    eGridCell.setAttribute('aria-label', [...words, ...(cell?.flag ? ['flagged'] : [])].join(', '));
  }
}

/** The CSS of each combination of look, kind and flag is worked out once a sheet. */
const known = new WeakMap<SheetFrame, Map<string, CellCss>>();

function cssFor(frame: SheetFrame, cell: DrawnCell | undefined): CellCss {
  const all = known.get(frame) ?? new Map<string, CellCss>();
  known.set(frame, all);
  const key = cell ? `${String(cell.look)} ${String(cell.number)} ${JSON.stringify(cell.flag)}` : '';
  const before = all.get(key);
  if (before) return before;
  const css = cellCss(cell && frame.looks[cell.look], cell?.number ?? false, frame.gridlines, cell?.flag ?? null);
  all.set(key, css);
  return css;
}

/** Whether a text is too long for its cell and may run on over its neighbours: only text that is not wrapped, from the left. */
function runsOn(frame: SheetFrame, cell: DrawnCell, width: number): boolean {
  const look = frame.looks[cell.look];
  if (!look || cell.number || look.wrap || look.horizontal === 'right' || look.horizontal === 'center') return false;
  return textWidth(cell.text, look) > width - 4;
}

/** The room that blank cells to the right leave, in pixels, and what covers their gridlines where they are all unfilled. */
function reachOf(drawing: Drawing, cell: DrawnCell, row: number, column: number): { free: number; paper: string } {
  const { cells, frame, merges, widths } = drawing;
  const filled = (one: DrawnCell | undefined): boolean => one !== undefined && frame.looks[one.look]?.fill != null;
  let unfilled = !filled(cell);
  let end = column;
  while (end < column + REACH && end + 1 < widths.length) {
    const neighbour = cells.at(row, end + 1);
    if ((neighbour && neighbour.text !== '') || merges.at(row, end + 1)) break;
    unfilled &&= !filled(neighbour);
    end += 1;
  }
  return { free: widthBetween(drawing, column + 1, end), paper: unfilled ? `;background:${PAPER}` : '' };
}

function widthBetween({ widths }: Drawing, first: number, last: number): number {
  let sum = 0;
  for (let column = first; column <= last; column++) sum += widths[column] ?? 0;
  return sum;
}
