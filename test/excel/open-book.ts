import { excelWorkbook, type ExcelWorkbook } from '../../src/excel/index.js';
import type { WorkbookBuilder } from '../builders/workbook.js';
import type { Executor, ExecutorOptions } from '../excel-host/executor.js';
import { bookFrom } from '../excel-host/fill.js';
import type { BookModel } from '../excel-host/model.js';
import { excelInNode } from '../excel-host/office-in-node.js';

export interface OpenBook {
  readonly book: BookModel;
  readonly executor: Executor;
  readonly workbook: ExcelWorkbook;
}

let last: Executor | null = null;

/** A workbook open in the emulated Excel. */
export async function openBook(builder: WorkbookBuilder, options: ExecutorOptions = {}): Promise<OpenBook> {
  const book = await bookFrom({
    snapshot: () => Promise.resolve(builder.snapshot()),
    looks: () => Promise.resolve(builder.looks()),
  });
  last = excelInNode(book, options);
  return { book, executor: last, workbook: excelWorkbook() };
}

/** Every test of the adapter ends so: nothing was used that the emulated Excel does not know. */
export function expectAllKnown(): void {
  expect(last?.unknown).toEqual([]);
}
