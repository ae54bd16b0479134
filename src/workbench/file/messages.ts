import type { EngineCalls } from '../../taskpane/threads/engine-calls.js';
import type { Visibility } from '../../workbook/snapshot.js';
import type { RowBlock, SheetFrame } from './sheet-drawing.js';

/** What the page asks of a thread that holds the file. */
export interface FileCalls extends EngineCalls {
  open: { ask: { bytes: Uint8Array<ArrayBuffer>; name: string }; answer: OpenedWorkbook };
  /** The whole workbook as it is now. */
  save: { ask: null; answer: Uint8Array<ArrayBuffer> };
  sheet: { ask: { name: string }; answer: SheetFrame };
  rows: { ask: { name: string; from: number; to: number }; answer: RowBlock };
}

/** Such a thread asks nothing of the page. */
export type NoCalls = Readonly<Record<string, never>>;

export interface OpenedTab {
  readonly name: string;
  readonly visibility: Visibility;
}

/** A workbook's tabs; the sheets themselves are fetched as they are looked at. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly tabs: readonly OpenedTab[];
}
