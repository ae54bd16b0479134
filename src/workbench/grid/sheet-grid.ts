import {
  CellSpanModule,
  CellStyleModule,
  ClientSideRowModelModule,
  createGrid,
  ModuleRegistry,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
  themeQuartz,
  type ColDef,
  type GridApi,
  type GridOptions,
} from 'ag-grid-community';
import { columnName, type CellAt } from '../../workbook/address.js';
import type { SheetCells } from '../sheet-cells.js';
import { CellRenderer, type Drawing, type GridRow } from './cell-renderer.js';
import { mergesOf, type Merges } from './merges.js';
import type { SheetFrame } from '../file/sheet-drawing.js';
import { columnWidths, heightOf, shownRows, zoomed } from './shown-rows.js';

ModuleRegistry.registerModules([
  CellSpanModule,
  CellStyleModule,
  ClientSideRowModelModule,
  PinnedRowModule,
  RenderApiModule,
  RowApiModule,
  ScrollApiModule,
]);

const theme = themeQuartz.withParams({
  fontFamily: 'inherit',
  fontSize: 12,
  cellHorizontalPadding: 0,
  wrapperBorderRadius: 0,
  wrapperBorder: false,
  headerRowBorder: true,
  rowBorder: false,
  columnBorder: false,
  backgroundColor: '#ffffff',
  foregroundColor: '#1b1b1b',
  headerBackgroundColor: 'var(--sheet-edge)',
  headerTextColor: 'var(--sheet-edge-ink)',
  headerColumnBorder: true,
  borderColor: 'var(--sheet-edge-line)',
  pinnedColumnBorder: { color: '#8a8a8a' },
  pinnedRowBorder: { color: '#8a8a8a' },
  rowHoverColor: 'transparent',
});

/** Rows fetched before and after those in view. */
const AROUND = 64;

/** A sheet of no more than so many is drawn over its whole width, so that texts run on from columns out of view. */
const FEW_COLUMNS = 40;
const FEW_ROWS = 1000;

/** The grid library's grid, on one sheet. */
export class SheetGrid {
  readonly #api: GridApi<GridRow>;
  readonly #merges: Merges;
  readonly #widths: readonly number[];
  readonly #indexOf = new Map<number, number>();
  readonly #frozenRows: number;
  readonly #place: HTMLElement;
  /** The rows below the frozen ones, as the grid counts them. */
  readonly #body: readonly GridRow[];
  readonly #zoom: number;
  #cells: SheetCells;
  #frame: SheetFrame;
  #view = { first: 0, last: 40 };
  #target: CellAt | null = null;
  #at: CellAt = { row: 0, column: 0 };
  #drawing: Drawing;
  #redraw = 0;

  constructor(
    place: HTMLElement,
    cells: SheetCells,
    zoom: number,
    frozen: { readonly rows: number; readonly columns: number },
    onCell: (cell: CellAt) => void,
  ) {
    const frame = zoomed(cells.frame, zoom);
    this.#place = place;
    this.#zoom = zoom;
    this.#cells = cells;
    this.#frame = frame;
    this.#merges = mergesOf(frame.merges);
    this.#widths = columnWidths(frame);
    this.#frozenRows = frozen.rows;
    this.#drawing = this.#draw();
    const rows = shownRows(frame).map((row): GridRow => ({ row }));
    const body = rows.filter(({ row }) => row >= frozen.rows);
    this.#body = body;
    body.forEach(({ row }, index) => this.#indexOf.set(row, index));
    const options: GridOptions<GridRow> = {
      theme,
      rowData: body,
      pinnedTopRowData: rows.filter(({ row }) => row < frozen.rows),
      columnDefs: this.#columns(frozen.columns),
      getRowId: ({ data }) => String(data.row),
      getRowHeight: ({ data }) => (data ? heightOf(this.#frame, data.row) : frame.rowHeight),
      headerHeight: 24,
      rowBuffer: 12,
      ensureDomOrder: true,
      enableCellSpan: true,
      suppressMovableColumns: true,
      // On a long sheet only the columns in view are drawn: that is what keeps scrolling smooth.
      suppressColumnVirtualisation: this.#widths.length <= FEW_COLUMNS && body.length <= FEW_ROWS,
      // The browser draws rows of their own transform one by one.
      suppressRowTransform: true,
      animateRows: false,
      alwaysShowVerticalScroll: true,
      onCellFocused: ({ rowIndex, rowPinned, column }) => {
        if (rowIndex === null || column === null || typeof column === 'string') return;
        const list = rowPinned === 'top' ? rows : body;
        const row = list[rowIndex]?.row;
        const at = Number(column.getColId());
        if (row === undefined || !Number.isInteger(at)) return;
        this.#moveTo({ row, column: at });
        onCell({ row, column: at });
      },
      onViewportChanged: ({ firstRow, lastRow }) => {
        this.#view = { first: firstRow, last: lastRow };
        this.#need();
      },
      focusGridInnerElement: () => {
        this.focus();
        return true;
      },
    };
    this.#api = createGrid(place, options);
    this.#api.setGridAriaProperty('label', `Sheet ${frame.name}`);
    this.#listen();
    this.#need();
  }

  destroy(): void {
    this.#cells.onRows(null);
    cancelAnimationFrame(this.#redraw);
    this.#api.destroy();
  }

  /** Draws the sheet as it is after something was written to it. */
  replace(cells: SheetCells): void {
    if (cells === this.#cells) return;
    this.#cells.onRows(null);
    this.#cells = cells;
    this.#frame = zoomed(cells.frame, this.#zoom);
    this.#listen();
    this.#need();
  }

  /** Brings a cell into view without marking it. */
  show(cell: CellAt): void {
    this.#moveTo(cell);
    if (cell.row === 0 && cell.column === 0) return;
    const index = this.#indexOf.get(cell.row);
    if (index !== undefined) this.#api.ensureIndexVisible(index, 'middle');
    // With the next column, so that the frame around the cell is seen whole.
    for (const column of [cell.column + 1, cell.column]) {
      if ((this.#widths[column] ?? 0) > 0) this.#api.ensureColumnVisible(String(column), 'auto');
    }
  }

  /** Brings a cell into view and marks it; null takes the mark away. */
  goTo(cell: CellAt | null): void {
    const merge = cell && this.#merges.at(cell.row, cell.column);
    this.#target = merge ? { row: merge.top, column: merge.left } : cell;
    this.#drawing = this.#draw();
    if (this.#target) this.show(this.#target);
    this.#refresh();
  }

  #draw(): Drawing {
    const target = this.#target;
    return {
      cells: this.#cells,
      frame: this.#frame,
      merges: this.#merges,
      widths: this.#widths,
      isTarget: (row, column) => target !== null && row === target.row && column === target.column,
    };
  }

  /** Draws what is in view again, at most once a frame. */
  #refresh(): void {
    cancelAnimationFrame(this.#redraw);
    this.#redraw = requestAnimationFrame(() => {
      this.#api.refreshCells({ force: true });
    });
  }

  /** Draws the rows that have arrived, the second not included; merged cells reach into others. */
  #drawRows(from: number, to: number): void {
    if (this.#frame.merges.length > 0) {
      this.#refresh();
      return;
    }
    const rowNodes = this.#api
      .getRenderedNodes()
      .filter(({ data }) => data !== undefined && data.row >= from && data.row < to);
    const top = from < this.#frozenRows;
    if (top) this.#refresh();
    else if (rowNodes.length > 0) this.#api.refreshCells({ rowNodes, force: true });
  }

  #listen(): void {
    this.#drawing = this.#draw();
    this.#cells.onRows((from, to) => {
      this.#drawRows(from, to);
    });
  }

  /** Marks the row's number and the column's letter of the cell where the reader is. */
  #moveTo(cell: CellAt): void {
    this.#at = cell;
    this.#api.refreshCells({ columns: ['row'], force: true });
    for (const letter of this.#place.querySelectorAll('.column-letter')) {
      letter.classList.toggle('here', letter.getAttribute('col-id') === String(cell.column));
    }
  }

  /** Fetches the rows in view and some around them; the frozen ones are always in view. */
  #need(): void {
    const first = this.#body[this.#view.first]?.row ?? 0;
    const last = this.#body[this.#view.last]?.row ?? first;
    const top = this.#merges.topOf(first, last);
    if (top < first) void this.#cells.need(top, top);
    if (this.#frozenRows > 0) void this.#cells.need(0, this.#frozenRows - 1);
    void this.#cells.need(Math.max(0, first - AROUND), last + AROUND);
  }

  /** Puts the keyboard on the cell where the reader was. */
  focus(): void {
    const { row, column } = this.#at;
    const key = String((this.#widths[column] ?? 0) > 0 ? column : this.#widths.findIndex((width) => width > 0));
    const index = this.#indexOf.get(row);
    if (index === undefined) this.#api.setFocusedCell(row, key, 'top');
    else this.#api.setFocusedCell(index, key);
  }

  #columns(frozen: number): ColDef<GridRow>[] {
    const numbers: ColDef<GridRow> = {
      colId: 'row',
      // For screen readers; what is seen is an empty corner, as in the spreadsheet programs.
      headerName: 'Row',
      headerClass: 'row-number',
      width: 52,
      pinned: 'left',
      lockPinned: true,
      resizable: false,
      sortable: false,
      cellClass: 'row-number',
      cellClassRules: { here: ({ data }) => data?.row === this.#at.row },
      valueGetter: ({ data }) => (data ? String(data.row + 1) : ''),
    };
    const letters = this.#widths.flatMap((width, column): ColDef<GridRow>[] => {
      if (width === 0) return [];
      return [
        {
          colId: String(column),
          headerName: columnName(column),
          headerClass: 'column-letter',
          width,
          minWidth: 1,
          resizable: false,
          sortable: false,
          pinned: column < frozen ? 'left' : null,
          cellRenderer: CellRenderer,
          cellRendererParams: { drawing: () => this.#drawing, columnAt: column },
          colSpan: ({ data }) => (data ? this.#span(data.row, column) : 1),
          spanRows: ({ nodeA, nodeB }) => {
            const above = nodeA?.data && this.#merges.at(nodeA.data.row, column);
            return (
              above !== undefined && nodeB?.data !== undefined && above === this.#merges.at(nodeB.data.row, column)
            );
          },
        },
      ];
    });
    return [numbers, ...letters];
  }

  /** How many columns in view a merged cell takes from this one on; 1 for any other cell. */
  #span(row: number, column: number): number {
    const merge = this.#merges.at(row, column);
    if (!merge) return 1;
    return this.#widths.slice(column, merge.right + 1).filter((width) => width > 0).length;
  }
}
