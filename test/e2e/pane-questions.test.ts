import type { Frame } from 'playwright-core';
import { settingsFrom } from '../../src/reports/index.js';
import { openXlsx } from '../../src/xlsx/index.js';
import type { ExcelWindow } from '../excel-host/browser.js';
import { bookFrom } from '../excel-host/fill.js';
import type { BookModel } from '../excel-host/model.js';
import { excelInNode } from '../excel-host/office-in-node.js';
import { excelWorkbook } from '../../src/excel/index.js';
import { expectClean } from './clean.js';
import { excelOn, whenChecked } from './in-excel.js';
import { answerIn, ASKED_ON, findingsWith, QUESTION_CASES, questionIn, workbookOfQuestions } from './questions.js';

jest.setTimeout(120_000);

let book: BookModel;
let excel: ExcelWindow;
let pane: Frame;

beforeAll(async () => {
  book = await bookFrom(openXlsx(await workbookOfQuestions(), 'plan.xlsx'));
  excel = await excelOn(book, { now: `${ASKED_ON}T09:00:00Z` });
  pane = await excel.open();
  await whenChecked(pane);
});

afterAll(async () => {
  expectClean(excel);
  await excel.close();
});

/** The lines of the settings sheet in the emulated Excel's workbook. */
async function kept(): Promise<readonly (readonly string[])[]> {
  excelInNode(book);
  const { lines } = settingsFrom(await excelWorkbook().snapshot());
  return lines.map(({ setting, appliesTo, value }) => [setting, appliesTo, value]);
}

test('before it is answered, where an answer is kept is said, and nothing is written', async () => {
  await pane.getByRole('tab', { name: /^Not judged/ }).click();
  await pane.getByText('is kept in the sheet “Plumbline settings”').waitFor();
  expect(book.sheet('Plumbline settings')).toBeNull();
});

test.each(QUESTION_CASES.map((one) => [one.name, one] as const))('answered in the pane: %s', async (_, one) => {
  await findingsWith(pane, one.word, one.before);
  await answerIn(pane, one);
  await findingsWith(pane, one.word, one.after);
  expect(await kept()).toContainEqual([...one.kept]);
});

test('a fresh pane obeys every answer, and asks nothing again', async () => {
  pane = await excel.open();
  await whenChecked(pane);
  await pane.getByRole('tab', { name: /^Not judged/ }).click();
  for (const one of QUESTION_CASES) expect(await questionIn(pane, one).count()).toBe(0);
  for (const { word, after } of QUESTION_CASES) await findingsWith(pane, word, after);
});
