import { WorkbookError } from '../workbook/snapshot.js';

/** What Excel's own error codes mean to an officer, and what to do about it. Source of the codes: Excel.ErrorCodes. */
const SENTENCES: Readonly<Record<string, string>> = {
  InvalidOperationInCellEditMode: 'Excel is waiting for you to finish typing in a cell. Press Enter, then try again.',
  AccessDenied:
    'Excel did not allow the change: the sheet or the workbook is protected, or it is open as read-only. Unprotect it or save a copy, then try again.',
  ApiNotFound:
    'This version of Excel is too old for Plumbline. It needs Excel 2021, Microsoft 365 or Excel on the web.',
  NotImplemented:
    'This version of Excel is too old for Plumbline. It needs Excel 2021, Microsoft 365 or Excel on the web.',
  InactiveWorkbook: 'Another workbook is in front of this one. Click into this workbook, then try again.',
  RequestPayloadSizeLimitExceeded:
    'There is more to write than Excel takes at once. Open the workbook in the desktop version of Excel and try again.',
  ResponsePayloadSizeLimitExceeded:
    'A cell holds more text than Excel hands over at once. Open the workbook in the desktop version of Excel and try again.',
  RangeExceedsLimit:
    'A sheet holds more cells than Excel hands over at once. Open the workbook in the desktop version of Excel and try again.',
  RequestAborted: 'Excel broke the work off. Try again.',
  Conflict: 'Somebody else changed the workbook at the same moment. Try again.',
  InvalidReference: 'The workbook changed while it was being read. Try again.',
  ItemNotFound: 'A sheet was renamed or deleted while Plumbline was at work. Try again.',
  UnsupportedOperation:
    'Excel does not allow this in a shared workbook. Stop sharing it the old way (Review, Unshare Workbook), then try again.',
};

const UNEXPECTED = 'Excel reported a fault of its own. Save the workbook and try again.';

/** The code of an error that Excel reported, null when it is none of Excel's. Told by its shape: it may come from another frame. */
export function excelCode(error: unknown): string | null {
  const reported = typeof error === 'object' && error !== null && 'code' in error && 'debugInfo' in error;
  return reported && typeof error.code === 'string' ? error.code : null;
}

/** Where in the object model the error arose, as far as Excel says: `Worksheet.activate`. */
export function excelPlace(error: unknown): string | null {
  if (error instanceof WorkbookError) return excelPlace(error.cause);
  if (excelCode(error) === null) return null;
  const { debugInfo } = error as { readonly debugInfo: { readonly errorLocation?: unknown } | null };
  return typeof debugInfo?.errorLocation === 'string' ? debugInfo.errorLocation : null;
}

/** What Excel answered; null when it never came to the question, as the batch failed before. */
export function ifAnswered<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (excelCode(error) === null) throw error;
    return null;
  }
}

/** Faults that pass by themselves: worth one more try before the officer hears of them. */
export function isPassing(error: unknown): boolean {
  const code = excelCode(error);
  return code === 'GeneralException' || code === 'Conflict' || code === 'RequestAborted';
}

/** Whether a read was refused for its size, so that asking for less may succeed. */
export function isTooLarge(error: unknown): boolean {
  const code = excelCode(error);
  return (
    code === 'ResponsePayloadSizeLimitExceeded' ||
    code === 'RequestPayloadSizeLimitExceeded' ||
    code === 'RangeExceedsLimit'
  );
}

/** The error as the officer reads it. Faults of the program itself, and a cancel, stay what they are. */
export function inPlainWords(error: unknown): unknown {
  const code = excelCode(error);
  if (code === null || error instanceof WorkbookError) return error;
  return new WorkbookError(SENTENCES[code] ?? UNEXPECTED, { cause: error });
}
