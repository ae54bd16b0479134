import type { Area, CellAt } from './address.js';
import type { WorkbookReader } from './snapshot.js';

/** Our sheets. Each is known again by a defined name that points at its A1 cell, whatever the tab is called. */
export type OwnSheetId = 'highlights' | 'exceptions' | 'settings' | 'history';

export const OWN_SHEETS: Readonly<Record<OwnSheetId, { readonly title: string; readonly definedName: string }>> = {
  highlights: { title: 'Plumbline highlights', definedName: 'Plumbline_highlights' },
  exceptions: { title: 'Plumbline exceptions', definedName: 'Plumbline_exceptions' },
  settings: { title: 'Plumbline settings', definedName: 'Plumbline_settings' },
  history: { title: 'Plumbline history', definedName: 'Plumbline_history' },
};

/** Every defined name of ours begins so. */
export const OWN_NAME_PREFIX = 'Plumbline_';

/** Our conditional formats carry this in their formula. It is always true: `N` of a text is 0. */
export const FLAG_MARKER = 'N("plumbline")=0';

/** Colours are `"RRGGBB"`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; 12 when not given. */
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  /** A thin line in this colour along the named sides. */
  readonly border?: {
    readonly colour: string;
    readonly sides: readonly ('top' | 'right' | 'bottom' | 'left')[];
    readonly thick?: boolean;
  };
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Steps in from the side that the text stands at, with `horizontal` left or right. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'center' | 'bottom';
  /** A number format; dates are written as serials with one of these. Text cells are written as text whatever they look like. */
  readonly format?: string;
}

export interface OwnCell {
  /** Text is never read as a formula, number or date. A `{day}` is a date, written as a serial of the workbook's date system. */
  readonly value: string | number | boolean | { readonly day: string } | null;
  /** The key of a style in the sheet's `styles`. */
  readonly style?: string;
  /** Where a click leads, within the workbook. */
  readonly link?: { readonly sheet: string; readonly cell: CellAt; readonly tip?: string };
}

export interface OwnRow {
  /** By column from A; null leaves a cell blank. */
  readonly cells: readonly (OwnCell | null)[];
  /** Points; the row's own height when not given. */
  readonly height?: number;
}

/** A real Excel table on one of our sheets. The header row's cells are text, unique, and hold the column names. */
export interface OwnTable {
  /** Unique in the workbook; begins with `Plumbline`. */
  readonly name: string;
  /** Header row and body. */
  readonly area: Area;
  /** Filter buttons shown. */
  readonly filter: boolean;
}

/** A bar chart of one row of figures: `labels` and `values` are areas of the same sheet. */
export interface OwnChart {
  readonly name: string;
  readonly title: string;
  readonly kind: 'bar-stacked' | 'column-stacked' | 'bar';
  /** One series a row of data: its name, its value cells, its colour. */
  readonly series: readonly { readonly name: CellAt; readonly values: Area; readonly colour: string }[];
  readonly categories: Area;
  /** The cells that the chart covers. */
  readonly place: Area;
  /** Spoken by screen readers. */
  readonly alt: string;
}

export interface PrintSetup {
  readonly orientation: 'landscape' | 'portrait';
  readonly paper: 'A4';
  /** Scaled to one page wide, as many tall as it needs. */
  readonly fitWidth: boolean;
  /** 0-based, both included: repeated at the head of each page. */
  readonly titleRows?: readonly [number, number];
  readonly footer?: string;
  readonly area?: Area;
}

/** One of our sheets, whole. Writing it replaces whatever it held. */
export interface OwnSheet {
  readonly id: OwnSheetId;
  /** Column widths in characters, from A. */
  readonly widths: readonly number[];
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly rows: readonly OwnRow[];
  readonly tables: readonly OwnTable[];
  readonly charts: readonly OwnChart[];
  /** Rows above this 0-based row stay in view. */
  readonly freezeAbove?: number;
  readonly gridlines: boolean;
  readonly print: PrintSetup;
  /** Further defined names that point into this sheet, all with `OWN_NAME_PREFIX`. */
  readonly names: readonly { readonly name: string; readonly area: Area }[];
  readonly tabColour?: string;
}

/** How a flag looks. It never changes what a cell displays. */
export interface FlagStyle {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  /** A thin border in this colour on all four sides. */
  readonly border?: string;
}

/**
 * A conditional format of ours on a tracker's cells. The formula has no equals sign, holds `FLAG_MARKER`, is written
 * for the top-left cell of the first area, and is moved by Excel for the others.
 */
export interface Flag {
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: FlagStyle;
}

/**
 * What to write. `sheets` are created or refreshed; `flags`, when given, replace all flags of ours in the workbook
 * (an empty list removes them); `remove` deletes our own sheets. Flags of one sheet keep the order given and come
 * after every conditional format that is not ours.
 */
export interface Edits {
  readonly sheets: readonly OwnSheet[];
  readonly flags: readonly Flag[] | null;
  readonly remove: readonly OwnSheetId[];
  /** What these edits leave out, each in a plain sentence: told with what could not be done. */
  readonly leftOut?: readonly string[];
}

export const NO_EDITS: Edits = { sheets: [], flags: null, remove: [] };

/** What was done, and what could not be, each in a plain sentence. */
export interface Applied {
  /** The tab names under which our sheets were written. */
  readonly sheets: Partial<Readonly<Record<OwnSheetId, string>>>;
  readonly flagged: number;
  /** For example, a protected sheet that could not be flagged. */
  readonly notDone: readonly string[];
}

export interface WorkbookWriter {
  apply(edits: Edits): Promise<Applied>;
}

export type WorkbookAdapter = WorkbookReader & WorkbookWriter;
