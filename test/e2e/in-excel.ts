import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Frame } from 'playwright-core';
import { openXlsx } from '../../src/xlsx/index.js';
import { excelWindow, type ExcelWindow, type WindowOptions } from '../excel-host/browser.js';
import { bookFrom } from '../excel-host/fill.js';
import type { BookModel } from '../excel-host/model.js';
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
