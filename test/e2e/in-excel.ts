import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Frame } from 'playwright-core';
import { openXlsx } from '../../src/xlsx/index.js';
import { excelWindow, type ExcelWindow, type WindowOptions } from '../excel-host/browser.js';
import { bookFrom } from '../excel-host/fill.js';
import type { BookModel, SheetModel } from '../excel-host/model.js';
import { findBrowser } from './browser.js';
import { built } from './dist.js';

export type ExcelOptions = Partial<Omit<WindowOptions, 'dist' | 'executablePath' | 'args'>>;

/** A workbook file as the emulated Excel holds it. */
export function bookOf(path: string): Promise<BookModel> {
  return bookFrom(openXlsx(readFileSync(path), basename(path)));
}

/** The emulated Excel with the built add-in, on a workbook. */
export function excelOn(book: BookModel, options: ExcelOptions = {}): Promise<ExcelWindow> {
  const { executablePath, args } = findBrowser();
  return excelWindow(book, { dist: built('addin'), executablePath, args, ...options });
}

/** Waits until the pane shows what it found. */
export async function whenChecked(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: /Look again/ }).waitFor();
}

/** Writes into a cell as the officer would: Excel tells the pane of it. */
export async function typeInto(
  pane: Frame,
  sheet: SheetModel,
  row: number,
  column: number,
  text: string,
): Promise<void> {
  sheet.write(row, column, `'${text}`);
  const message = JSON.stringify({ worksheetId: sheet.id, changeType: 'RangeEdited', source: 'Local' });
  const entries = [{ messageCategory: 65_536, messageType: 10, targetId: 'Workbook', message }];
  // What the library itself calls when Excel tells it of an event.
  await pane.evaluate(`OfficeExtension._testTriggerRichApiMessageEvent(${JSON.stringify({ entries })})`);
}
