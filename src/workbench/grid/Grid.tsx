import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import type { CellAt } from '../../workbook/address.js';
import type { SheetFrame } from '../file/sheet-drawing.js';
import type { SheetCells } from '../sheet-cells.js';
import { useGridStyles } from './grid-styles.js';
import { SheetGrid } from './sheet-grid.js';
import { columnWidths, frozenIn, zoomed } from './shown-rows.js';

export interface GridProps {
  readonly cells: SheetCells;
  /** 1 is as large as the workbook says. */
  readonly zoom: number;
  /** The cell to bring into view and mark; a new object goes there again. */
  readonly target: CellAt | null;
  /** Where to begin. */
  readonly start: CellAt;
  /** Told as the reader moves from cell to cell. */
  readonly onCell: (cell: CellAt) => void;
  /** Handed a way to put the keyboard into the grid; null when there is none any more. */
  readonly onFocusable: (focus: (() => void) | null) => void;
}

/** A sheet as a grid: drawn as the workbook draws it, read only, reached by keyboard. */
export function Grid({ cells, zoom, target, start, onCell, onFocusable }: GridProps) {
  useGridStyles();
  const place = useRef<HTMLDivElement>(null);
  const room = useRoom(place);
  const told = useRef(onCell);
  const [sheet, setSheet] = useState<SheetGrid | null>(null);
  useEffect(() => {
    told.current = onCell;
  }, [onCell]);

  // The same grid goes on, with its place kept, while only cells and flags change.
  const shape = shapeOf(cells.frame);
  const frozen = useMemo(() => {
    const frame = zoomed(cells.frame, zoom);
    return room && frozenIn(frame, columnWidths(frame), room);
  }, [cells.frame, zoom, room]);
  const frozenRows = frozen?.rows;
  const frozenColumns = frozen?.columns;
  const latest = useRef(cells);
  const begin = useRef(start);
  useEffect(() => {
    latest.current = cells;
    begin.current = start;
  }, [cells, start]);

  useEffect(() => {
    const element = place.current;
    if (!element || frozenRows === undefined || frozenColumns === undefined) return;
    const grid = new SheetGrid(element, latest.current, zoom, { rows: frozenRows, columns: frozenColumns }, (cell) => {
      told.current(cell);
    });
    grid.show(begin.current);
    setSheet(grid);
    return () => {
      setSheet(null);
      grid.destroy();
    };
  }, [shape, zoom, frozenRows, frozenColumns]);

  useEffect(() => {
    sheet?.replace(cells);
  }, [sheet, cells]);

  useEffect(() => {
    onFocusable(
      sheet &&
        (() => {
          sheet.focus();
        }),
    );
    return () => {
      onFocusable(null);
    };
  }, [sheet, onFocusable]);

  useEffect(() => {
    sheet?.goTo(target);
  }, [sheet, target]);

  return <div ref={place} className="sheet-grid" />;
}

/** The size of the grid's place; null until it has one. */
function useRoom(place: RefObject<HTMLDivElement | null>): { width: number; height: number } | null {
  const [room, setRoom] = useState<{ width: number; height: number } | null>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      setRoom({ width: element.clientWidth, height: element.clientHeight });
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, [place]);
  return room;
}

/** Equal for two states of a sheet whose rows and columns lie alike. */
function shapeOf(frame: SheetFrame): string {
  const { name, rowCount, columns, merges, heights } = frame;
  let sum = 0;
  heights.forEach((height, row) => {
    sum = (sum * 31 + height + row) % 2_147_483_647;
  });
  return JSON.stringify([name, rowCount, columns, merges.length, sum]);
}
