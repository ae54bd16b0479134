import type { CaughtUp, Judged, Kept, KeptChange, Work } from '../../taskpane/engine.js';
import type { AsAtFrom } from '../../reports/index.js';
import type { IsoDay } from '../../workbook/serial.js';
import type { Applied } from '../../workbook/edits.js';
import type { Visibility } from '../../workbook/snapshot.js';
import type { RowBlock, SheetFrame } from './sheet-drawing.js';

/** What the page asks of a worker that holds the file, and what it answers. */
export interface Calls {
  open: { ask: { bytes: Uint8Array<ArrayBuffer>; name: string }; answer: OpenedWorkbook };
  read: { ask: { afresh: boolean; asAt: IsoDay; today: IsoDay }; answer: Judged };
  judge: { ask: { asAt: IsoDay; today: IsoDay }; answer: Judged };
  catchUp: { ask: null; answer: CaughtUp };
  keep: {
    ask: { changes: readonly KeptChange[]; who: string };
    answer: { result: Kept; bytes: Uint8Array<ArrayBuffer> };
  };
  write: { ask: { work: Work; asAtFrom: AsAtFrom; today: IsoDay }; answer: Written };
  sheet: { ask: { name: string }; answer: SheetFrame };
  rows: { ask: { name: string; from: number; to: number }; answer: RowBlock };
}

/** What was written, and the whole workbook as it is now. */
export interface Written {
  readonly applied: Applied;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface OpenedTab {
  readonly name: string;
  readonly visibility: Visibility;
}

/** A workbook's tabs; the sheets themselves are fetched as they are looked at. */
export interface OpenedWorkbook {
  readonly file: string;
  readonly tabs: readonly OpenedTab[];
}

export type CallName = keyof Calls;

export interface Request<Name extends CallName = CallName> {
  readonly id: number;
  readonly call: Name;
  readonly ask: Calls[Name]['ask'];
}

/** `plain` marks a sentence meant for people; anything else is unexpected. */
export type Reply =
  | { readonly id: number; readonly answer: Calls[CallName]['answer'] }
  | { readonly id: number; readonly error: string; readonly plain: boolean }
  | { readonly id: number; readonly doing: string; readonly done: number };
