import type { WorkbookAdapter } from '../workbook/edits.js';
import { WorkbookError } from '../workbook/snapshot.js';
import type { SheetView } from '../workbook/view.js';

/** An .xlsx file in memory: read as it was opened, written to a copy. */
export interface XlsxWorkbook extends WorkbookAdapter {
  /** A sheet as it is drawn, by its tab name. */
  view(sheet: string): SheetView;
  /** The workbook with all edits applied so far; every part that was not touched is byte for byte the original's. */
  save(): Uint8Array;
}

/**
 * Opens a workbook. `name` is the file's name, without its folder.
 * Throws a `WorkbookError` in one plain sentence when the bytes are no workbook that can be used.
 */
export function openXlsx(_bytes: Uint8Array, name: string): XlsxWorkbook {
  throw new WorkbookError(`${name} cannot be opened yet: the file engine is on its way.`);
}
