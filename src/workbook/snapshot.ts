import type { Area, SheetArea } from './address.js';

/** An error value, such as `#N/A`, as a cell shows it. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: text, a number (dates are serials), true or false, or an error. Blank cells are not held at all. */
export type CellValue = string | number | boolean | CellError;

export interface Cell {
  readonly value: CellValue;
  /** The number format code, `"General"` when none is set. */
  readonly format: string;
  /** True when a formula gives the value. */
  readonly formula: boolean;
}

/** A row that holds at least one value. */
export interface Row {
  /** 0-based. */
  readonly row: number;
  /** By 0-based column; blank cells are undefined, and the array ends at the last value. */
  readonly cells: readonly (Cell | undefined)[];
}

export type Visibility = 'visible' | 'hidden' | 'very-hidden';

export interface Sheet {
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
  /** The smallest area that holds every value; null on an empty sheet. Formatting alone does not count. */
  readonly extent: Area | null;
  /** Ascending; only rows with values. */
  readonly rows: readonly Row[];
  /** Merged ranges; null when they were not asked for. */
  readonly merges: readonly Area[] | null;
}

/** A defined name; `sheet` when its scope is one sheet. */
export interface DefinedName {
  readonly name: string;
  /** The formula without its equals sign: `'Sheet 1'!$A$1`. */
  readonly refersTo: string;
  readonly sheet: string | null;
}

/** A workbook as plain data, at one moment. */
export interface Snapshot {
  /** The file's or workbook's name, without its folder. */
  readonly file: string;
  readonly date1904: boolean;
  /** In tab order. Chart sheets are left out. */
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** True when sheets cannot be added because the workbook's structure is protected. */
  readonly structureProtected: boolean;
}

/** How a cell looks, as far as a rating can be told from it. */
export interface Look {
  /** The fill as `"RRGGBB"`, theme, tint and index resolved; null when there is none. White counts as none. */
  readonly fill: string | null;
  readonly bold: boolean;
  /** The font's name in lower case, where it is a symbol font (Wingdings and its like); null otherwise. */
  readonly symbolFont: string | null;
}

export const PLAIN_LOOK: Look = { fill: null, bold: false, symbolFont: null };

/** The looks of the ranges that were asked for. */
export interface Looks {
  /** The look of a cell, `PLAIN_LOOK` when it was not asked for. */
  at(sheet: string, row: number, column: number): Look;
}

export const NO_LOOKS: Looks = { at: () => PLAIN_LOOK };

/** Told while long work goes on: what is being done, and how much of it is done (0 to 1). */
export type Progress = (doing: string, done: number) => void;

export interface SnapshotOptions {
  /** Ask for merged ranges. A file always gives them; asking Excel clears its undo list in some builds. */
  readonly merges?: boolean;
  /** Read the cells of our own sheets, and of the sheets named here, only: all others come without extent and rows. */
  readonly ownAnd?: readonly string[];
  readonly progress?: Progress;
  readonly signal?: AbortSignal;
}

/** What an adapter offers: the same for a workbook open in Excel and for a file. */
export interface WorkbookReader {
  snapshot(options?: SnapshotOptions): Promise<Snapshot>;
  /** Fill, bold and symbol fonts of the ranges named; one call for all of them. */
  looks(ranges: readonly SheetArea[]): Promise<Looks>;
}

/** A workbook that cannot be used, in one plain sentence that says what is wrong and what to do. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
}
