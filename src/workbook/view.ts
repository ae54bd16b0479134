import type { Area } from './address.js';
import type { Flag, FlagStyle } from './edits.js';
import type { CellValue, Visibility } from './snapshot.js';

/** A border's line along one side of a cell. */
export interface Line {
  /** `"RRGGBB"`. */
  readonly colour: string;
  /** Pixels. */
  readonly width: number;
  readonly kind: 'solid' | 'dashed' | 'dotted' | 'double';
}

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
  readonly border: Readonly<Record<'top' | 'right' | 'bottom' | 'left', Line | null>>;
  /** Whether the text is turned to run up or down. */
  readonly turned: 'up' | 'down' | null;
}

/** A stretch of a cell's text that looks different from the rest. */
export interface TextRun {
  readonly text: string;
  /** Index into the sheet's looks; only what concerns the font counts. */
  readonly look: number;
}

export interface CellView {
  readonly value: CellValue | null;
  /** As the cell's number format shows the value. */
  readonly text: string;
  /** Index into the sheet's looks. */
  readonly look: number;
  /** Together the whole text; left out where all of it looks as the cell does. */
  readonly runs?: readonly TextRun[];
}

/** A chart, picture or shape that lies over the cells. */
export interface Drawing {
  readonly kind: 'chart' | 'picture' | 'shape';
  readonly title: string | null;
  readonly area: Area;
}

export interface RowView {
  /** Pixels; null for the sheet's usual height. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly cells: readonly (CellView | undefined)[];
}

/** A conditional format of the workbook's own, as far as a formula says where it holds. */
export interface Rule {
  readonly areas: readonly Area[];
  /** Written for the first cell of the first area. */
  readonly formula: string;
  readonly style: FlagStyle & { readonly italic?: boolean; readonly strike?: boolean };
  /** Whether the rules after it are passed over where it holds. */
  readonly stops: boolean;
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
  /** The workbook's own conditional formats, first rule first; ours come after them. */
  readonly rules: readonly Rule[];
  /** Whether it has others: colour scales, data bars, icons, the highest ten and their like. */
  readonly otherRules: boolean;
  /** Our conditional formats on this sheet, first rule first. */
  readonly flags: readonly Flag[];
  readonly gridlines: boolean;
  readonly drawings: readonly Drawing[];
}
