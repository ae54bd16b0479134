import type { ExcelWindow } from '../excel-host/browser.js';
import { dump } from '../excel-host/dump.js';
import { BookModel } from '../excel-host/model.js';
import { built } from './dist.js';
import { bookOf, excelOn } from './in-excel.js';

jest.setTimeout(120_000);

const SAMPLE = 'assets/samples/northmere-childrens-services.xlsx';
const AS_AT = '2026-09-30T09:00:00Z';

// The build comes first, and takes a minute or two where it is not kept from before.
beforeAll(() => built('addin'), 300_000);

let excel: ExcelWindow | undefined;
afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

/** No error in the console, no call that the emulated Excel does not know, no request to anywhere else. */
function expectClean({ errors, unknownCalls, executor, requests }: ExcelWindow): void {
  expect(errors).toEqual([]);
  expect(unknownCalls).toEqual([]);
  expect(executor.unknown).toEqual([]);
  expect(requests.filter(({ kind }) => kind === 'elsewhere')).toEqual([]);
}

const ours = ({ sheets }: BookModel): string[] =>
  sheets.map(({ name }) => name).filter((name) => name.startsWith('Plumbline'));

test('one click writes the highlight report and brings it to the front; the plan stays as it was', async () => {
  const book = await bookOf(SAMPLE);
  const before = dump(book);
  excel = await excelOn(book, { now: AS_AT });
  await excel.command('highlightReport');
  expect(book.active?.name).toBe('Plumbline highlights');
  expect(book.active?.peek(0, 0)?.value).toContain('Northmere');
  // Four to read; the look and the writing.
  expect(excel.executor.trips.length).toBeLessThanOrEqual(6);
  const theirs = new Set(ours(book));
  book.sheets = book.sheets.filter(({ name }) => !theirs.has(name));
  book.names = book.names.filter(({ name }) => !name.startsWith('Plumbline_'));
  expect(dump(book)).toEqual(before);
  expectClean(excel);
});

test('one click flags what is overdue, a second does no harm, and one takes the flags out', async () => {
  const book = await bookOf(SAMPLE);
  excel = await excelOn(book, { now: AS_AT, thirdPartyStorage: 'blocked' });
  const rules = (): number => book.sheets.reduce((sum, sheet) => sum + sheet.rules.length, 0);
  const before = rules();
  await excel.command('flagOverdue');
  const flagged = rules();
  expect(flagged).toBeGreaterThan(before);
  await excel.command('flagOverdue');
  expect(rules()).toBe(flagged);
  await excel.command('removeFlags');
  expect(rules()).toBe(before);
  expectClean(excel);
});

test('where there is no plan and no dialog can be shown, our sheet says so', async () => {
  const book = new BookModel();
  book.addSheet('Rota').write(0, 0, 'Monday');
  excel = await excelOn(book, { now: AS_AT });
  await excel.command('highlightReport');
  expect(ours(book)).toEqual(['Plumbline exceptions']);
  const said = book.sheet('Plumbline exceptions');
  expect(said?.peek(0, 0)?.value).toBe('Plumbline could not do all that was asked');
  expect(said?.peek(1, 0)?.value).toContain('No plan was found in Plan.xlsx (looked at "Rota")');
  expect(book.active).toBe(said);
  expectClean(excel);
});
