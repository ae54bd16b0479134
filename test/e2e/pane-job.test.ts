import type { Frame } from 'playwright-core';
import type { ExcelWindow } from '../excel-host/browser.js';
import { dump } from '../excel-host/dump.js';
import { expectClean } from './clean.js';
import { bookOf, excelOn, whenChecked } from './in-excel.js';
import { AS_AT, SAMPLE, twoThousandLate } from './pane-states.js';

jest.setTimeout(180_000);

let excel: ExcelWindow | undefined;
afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

const press = async (pane: Frame, name: string | RegExp): Promise<void> => {
  await pane.getByRole('button', { name }).first().click();
};

test('the whole job: report, flags, a cell, and everything taken out again', async () => {
  const book = await bookOf(SAMPLE);
  const before = dump(book);
  excel = await excelOn(book, { now: AS_AT });
  const pane = await excel.open();
  await whenChecked(pane);

  await pane
    .getByRole('button', { name: /^Go to/ })
    .first()
    .click();
  expect(dump(book)).toEqual(before);

  await press(pane, 'Highlight report');
  await pane.getByText('Written to the sheet “Plumbline highlights”.').waitFor();
  expect(book.sheet('Plumbline highlights')?.peek(0, 0)?.value).toContain('highlight report');

  await press(pane, 'Flag tracker');
  await pane.getByText(/The tracker is flagged/).waitFor();
  expect(book.sheets.flatMap(({ rules }) => rules).length).toBeGreaterThan(0);

  await press(pane, 'Exceptions');
  await pane.getByText('Written to the sheet “Plumbline exceptions”.').waitFor();
  await press(pane, 'Open it');
  await until(() => book.active?.name === 'Plumbline exceptions');

  await press(pane, 'More');
  await pane.getByRole('menuitem', { name: /Remove Plumbline/ }).click();
  const asked = pane.getByRole('alertdialog');
  await asked.getByRole('checkbox', { name: 'Delete the settings and the history too' }).check();
  await asked.getByRole('button', { name: 'Remove', exact: true }).click();
  await pane.getByText(/sheets and flags are removed/).waitFor();
  expect(dump(book)).toEqual(before);
  expectClean(excel);
});

test('by keyboard alone: from the date through the report to a finding’s cell', async () => {
  const book = await bookOf(SAMPLE);
  excel = await excelOn(book, { now: AS_AT });
  const pane = await excel.open();
  await whenChecked(pane);
  const { keyboard } = excel.page;
  await pane.getByRole('button', { name: 'More' }).focus();

  await tabTo(pane, keyboard.press.bind(keyboard), /^Judge it as at 30 September 2026/);
  await keyboard.press('Enter');
  await pane.getByRole('button', { name: 'As at 30 September 2026' }).waitFor();

  await pane.getByRole('button', { name: 'More' }).focus();
  await tabTo(pane, keyboard.press.bind(keyboard), /^Highlight report/);
  await keyboard.press('Enter');
  await pane.getByText(/Written to the sheet/).waitFor();

  await tabTo(pane, keyboard.press.bind(keyboard), /^Look again/);
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await pane.getByText('A joint action stands with each of its leads').waitFor();
  await keyboard.press('ArrowLeft');
  await keyboard.press('Enter');
  await tabTo(pane, keyboard.press.bind(keyboard), /^Go to/);
  await keyboard.press('Enter');
  await until(() => book.active?.name.startsWith('Plumbline') === false);
  expectClean(excel);
});

test('two thousand findings stay quick, and a slow Excel shows how far it is', async () => {
  excel = await excelOn(twoThousandLate(), { now: AS_AT, latency: 200 });
  const pane = await excel.open();
  await pane.getByRole('progressbar').waitFor();
  await whenChecked(pane);
  expect(Math.max(...excel.executor.trips.map(({ responseBytes }) => responseBytes))).toBeLessThan(5_000_000);
  const started = Date.now();
  await pane.getByRole('searchbox', { name: 'Find in the findings' }).fill('site 1999');
  await pane.getByText(/finding of/).waitFor();
  expect(Date.now() - started).toBeLessThan(5_000);
  expectClean(excel);
});

/** Presses Tab until what has the focus is called so. */
async function tabTo(pane: Frame, pressKey: (key: string) => Promise<void>, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 40; presses++) {
    await pressKey('Tab');
    const focused = await pane.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}`);
}

async function until(isSo: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200 && !isSo(); tries++) await new Promise((done) => setTimeout(done, 50));
  expect(isSo()).toBe(true);
}
