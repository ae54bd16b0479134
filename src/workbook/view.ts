import type { Area } from './address.js';
import type { Flag } from './edits.js';
import type { CellValue, Visibility } from './snapshot.js';

/** How a cell is drawn. Colours are `"RRGGBB"`; null where the grid's own applies. */
export interface CellLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly font: string | null;
  /** Points. */
  readonly size: number;
  readonly wrap: boolean;
  /** `general` puts text left and numbers right. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly indent: number;
  readonly border: Readonly<Record<'top' | 'right' | 'bottom' | 'left', string | null>>;
}

export interface CellView {
  readonly value: CellValue | null;
  /** As the cell's number format shows the value. */
  readonly text: string;
  /** Index into the sheet's looks. */
  readonly look: number;
}

export interface RowView {
  /** Pixels; null for the sheet's usual height. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly cells: readonly (CellView | undefined)[];
}

/** A sheet as it is drawn. */
export interface SheetView {
  readonly name: string;
  readonly visibility: Visibility;
  readonly rowCount: number;
  /** Pixels each, as many as are drawn. */
  readonly columns: readonly { readonly width: number; readonly hidden: boolean }[];
  /** Pixels. */
  readonly rowHeight: number;
  /** By 0-based row; rows with nothing to draw are absent. */
  readonly rows: ReadonlyMap<number, RowView>;
  readonly looks: readonly CellLook[];
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Our conditional formats on this sheet, first rule first. */
  readonly flags: readonly Flag[];
  readonly gridlines: boolean;
}
