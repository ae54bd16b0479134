import type { ICellRendererComp, ICellRendererParams } from 'ag-grid-community';
import { cellName, type Area } from '../../workbook/address.js';
import type { CellLook, Line } from '../../workbook/view.js';
import type { DrawnCell, SheetFrame } from '../file/sheet-drawing.js';
import { textWidth } from '../file/row-heights.js';
import type { SheetCells } from '../sheet-cells.js';
import { cellCss, declarations, fontCss, PAPER, type CellCss, type Edges } from './cell-look.js';
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
    const edges = edgesOf(drawing, merge ?? { top: row, left: column, bottom: row, right: column }, cell);
    const css = cssFor(drawing.frame, cell, edges);
    const own = drawing.widths[column] ?? 0;
    const wide = merge ? widthBetween(drawing, column, merge.right) : own;
    const reach = !merge && cell && runsOn(drawing.frame, cell, own) ? reachOf(drawing, cell, row, column) : null;

    this.#box.style.cssText = `${css.box};width:${String(wide)}px`;
    this.#text.style.cssText = reach ? `${css.text};width:${String(wide + reach.free)}px${reach.paper}` : css.text;
    this.#write(drawing.frame, cell);
    this.#box.classList.toggle('runs-on', reach !== null);
    eGridCell.classList.toggle('runs-on', reach !== null || wide > own);
    eGridCell.classList.toggle('gone-to', drawing.isTarget(row, column));
    const name = cellName({ row, column });
    const words = cell && cell.text !== '' ? [cell.text, name] : [name];
    eGridCell.setAttribute('aria-label', [...words, ...(cell?.over?.flagged === true ? ['flagged'] : [])].join(', '));
  }

  #write(frame: SheetFrame, cell: DrawnCell | undefined): void {
    if (!cell?.runs) {
      this.#text.textContent = cell?.text ?? '';
      return;
    }
    this.#text.replaceChildren(
      ...cell.runs.map(({ text, look }) => {
        const stretch = document.createElement('span');
        stretch.style.cssText = declarations(fontCss(frame.looks[look], cell.over?.style ?? null));
        stretch.textContent = text;
        return stretch;
      }),
    );
  }
}

/** The lines around a cell or a merged area: its own, or its neighbours' on their side of the same edge. */
function edgesOf({ cells, frame }: Drawing, area: Area, cell: DrawnCell | undefined): Edges {
  const lookAt = (row: number, column: number): CellLook | undefined => {
    const at = cells.at(row, column);
    return at && frame.looks[at.look];
  };
  const own = cell && frame.looks[cell.look];
  const corner = area.top === area.bottom && area.left === area.right ? own : lookAt(area.bottom, area.right);
  const beside = lookAt(area.top, area.right + 1);
  const below = lookAt(area.bottom + 1, area.left);
  const grid = frame.gridlines;
  return {
    right: heavier(corner?.border.right ?? own?.border.right ?? null, beside?.border.left ?? null),
    bottom: heavier(corner?.border.bottom ?? own?.border.bottom ?? null, below?.border.top ?? null),
    top: area.top === 0 ? (own?.border.top ?? null) : null,
    left: area.left === 0 ? (own?.border.left ?? null) : null,
    gridRight: grid && (beside?.fill ?? null) === null,
    gridBottom: grid && (below?.fill ?? null) === null,
  };
}

function heavier(first: Line | null, second: Line | null): Line | null {
  if (!first || !second) return first ?? second;
  return second.width > first.width ? second : first;
}

/** The CSS of each combination of look, kind and flag is worked out once a sheet. */
const known = new WeakMap<SheetFrame, Map<string, CellCss>>();

function cssFor(frame: SheetFrame, cell: DrawnCell | undefined, edges: Edges): CellCss {
  const all = known.get(frame) ?? new Map<string, CellCss>();
  known.set(frame, all);
  const key = `${cell ? `${String(cell.look)} ${String(cell.number)} ${cell.over ? JSON.stringify(cell.over.style) : ''}` : ''}|${edgeKey(edges)}`;
  const before = all.get(key);
  if (before) return before;
  const css = cellCss(cell && frame.looks[cell.look], cell?.number ?? false, edges, cell?.over?.style ?? null);
  all.set(key, css);
  return css;
}

function edgeKey({ right, bottom, top, left, gridRight, gridBottom }: Edges): string {
  const lines = right || bottom || top || left ? JSON.stringify([right, bottom, top, left]) : '';
  return `${lines}${gridRight ? 'r' : ''}${gridBottom ? 'b' : ''}`;
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
