import type { ExcelWindow } from '../excel-host/browser.js';
import { expectClean } from './clean.js';
import { bookOf, excelOn, whenChecked } from './in-excel.js';

jest.setTimeout(120_000);

const SAMPLE = 'assets/samples/northmere-childrens-services.xlsx';
const AS_AT = '2026-09-30T09:00:00Z';

let excel: ExcelWindow | undefined;
afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

test('opening the pane shows the findings in at most four round trips, and writes nothing', async () => {
  const book = await bookOf(SAMPLE);
  excel = await excelOn(book, { now: AS_AT });
  const pane = await excel.open();
  await whenChecked(pane);
  expect(await pane.getByRole('heading', { level: 1 }).textContent()).toContain('Northmere');
  expect(excel.executor.trips.length).toBeLessThanOrEqual(4);
  expect(book.sheets.map(({ name }) => name)).not.toContain('Plumbline highlights');
  expectClean(excel);
});

test('it works where the browser denies the pane all storage', async () => {
  excel = await excelOn(await bookOf(SAMPLE), { now: AS_AT, thirdPartyStorage: 'blocked' });
  await whenChecked(await excel.open());
  expectClean(excel);
});
