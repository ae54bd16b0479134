import type { ExcelWindow } from '../excel-host/browser.js';
import { bookOf, excelOn, whenChecked } from './in-excel.js';

jest.setTimeout(120_000);

const SAMPLE = 'assets/samples/northmere-childrens-services.xlsx';

let excel: ExcelWindow | undefined;
afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

test('a finding is left with a reason, which the settings sheet keeps and a fresh pane obeys', async () => {
  const book = await bookOf(SAMPLE);
  excel = await excelOn(book, { now: '2026-09-30T09:00:00Z' });
  let pane = await excel.open();
  await whenChecked(pane);
  await pane
    .getByRole('button', { name: /^Leave this one/ })
    .first()
    .click();
  await pane.getByRole('textbox', { name: 'Why can it be left?' }).fill('Agreed by the board in May');
  await pane.getByRole('button', { name: 'Leave it' }).click();
  await pane.getByText('1 set aside').waitFor();

  const kept = book.sheet('Plumbline settings');
  const values = [...(kept?.cells.values() ?? [])].flatMap((line) => [...line.values()].map(({ value }) => value));
  expect(values).toContain('Agreed by the board in May');

  pane = await excel.open();
  await whenChecked(pane);
  await pane.getByText(/^Left: Agreed by the board in May/).waitFor();
  await pane.getByRole('button', { name: /^Take up again/ }).click();
  await pane.getByText('1 set aside').waitFor({ state: 'detached' });
  expect(excel.errors).toEqual([]);
  expect(excel.executor.unknown).toEqual([]);
});
