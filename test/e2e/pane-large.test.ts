import type { Frame } from 'playwright-core';
import { dayToSerial } from '../../src/workbook/serial.js';
import type { ExcelWindow } from '../excel-host/browser.js';
import { FIVE_MEGABYTES } from '../excel-host/executor.js';
import { BookModel, type SheetModel } from '../excel-host/model.js';
import { expectClean } from './clean.js';
import { built } from './dist.js';
import { excelOn, whenChecked } from './in-excel.js';

jest.setTimeout(180_000);

// The build comes first, and takes a minute or two where it is not kept from before.
beforeAll(() => built('addin'), 300_000);

let excel: ExcelWindow | undefined;
afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Progress'];
const RATINGS = ['Green', 'Amber', 'Red', 'Complete'];
const FIRST_DAY = dayToSerial('2026-01-05', false);

/** A plan of a made-up council, on so many sheets of so many actions. */
function aPlan(sheets: number, actions: number): BookModel {
  const book = new BookModel();
  for (let at = 1; at <= sheets; at++) fill(book.addSheet(`Theme ${String(at)}`), actions);
  return book;
}

function fill(sheet: SheetModel, actions: number): void {
  const put = (row: number, column: number, value: string | number): void => {
    sheet.cell(row, column).value = value;
  };
  HEADER.forEach((header, column) => {
    put(0, column, header);
  });
  for (let row = 1; row <= actions; row++) {
    const number = String(row);
    put(row, 0, `1.${number}`);
    put(row, 1, `Renew the agreement of site ${number} with its keeper`);
    put(row, 2, `Keeper ${String(row % 40)}`);
    put(row, 3, FIRST_DAY + (row % 500));
    put(row, 4, RATINGS[row % RATINGS.length] ?? '');
    put(row, 5, `Visited in week ${String(row % 52)}; the keeper of site ${number} has seen the draft.`);
  }
  sheet.style({ top: 1, left: 3, bottom: actions, right: 3 }, { numberFormat: 'dd/mm/yyyy' });
}

const largest = ({ executor }: ExcelWindow): number =>
  Math.max(...executor.trips.flatMap(({ requestBytes, responseBytes }) => [requestBytes, responseBytes]));

/** What the pane has shown since. */
interface Watched {
  /** Each value of the progress bar, in its order. */
  readonly progress: number[];
  /** The longest time that the pane's thread was held up, in milliseconds. */
  longest: number;
}

declare global {
  interface Window {
    watched: Watched;
  }
}

async function watch(pane: Frame): Promise<() => Promise<Watched>> {
  await pane.evaluate(() => {
    const watched: Watched = { progress: [], longest: 0 };
    window.watched = watched;
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      watched.longest = Math.max(watched.longest, now - last);
      last = now;
    }, 20);
    new MutationObserver(() => {
      const shown = document.querySelector('[role=progressbar]')?.getAttribute('aria-valuenow');
      if (shown && watched.progress.at(-1) !== Number(shown)) watched.progress.push(Number(shown));
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  return () => pane.evaluate(() => window.watched);
}

test('a plan of six sheets with 400 actions each is read in four round trips', async () => {
  excel = await excelOn(aPlan(6, 400), { now: '2026-10-15T09:00:00Z', latency: 50 });
  const pane = await excel.open();
  await whenChecked(pane);
  await pane.getByText(/Read 6 sheets, 2,400 rows/).waitFor();
  expect(excel.executor.trips.length).toBeLessThanOrEqual(4);
  expect(largest(excel)).toBeLessThan(FIVE_MEGABYTES);
  expectClean(excel);
});

test('a plan of 50,000 actions: progress is shown, stopping is obeyed at once, the pane stays alive, no payload is too large', async () => {
  excel = await excelOn(aPlan(1, 50_000), { now: '2026-10-15T09:00:00Z', latency: 50 });
  const pane = await excel.open();

  // Stopped in the middle: nothing more is asked of Excel, and the pane can be used again.
  await pane.getByText(/^Reading Theme 1/).waitFor();
  const asked = Date.now();
  await pane.getByRole('button', { name: 'Stop' }).click();
  await pane.getByRole('heading', { name: 'Stopped' }).waitFor();
  expect(Date.now() - asked).toBeLessThan(2_000);
  await pause(500);
  const trips = excel.executor.trips.length;
  await pause(500);
  expect(excel.executor.trips.length).toBe(trips);

  const watched = await watch(pane);
  await pane.getByRole('button', { name: 'Check the plan' }).click();
  await pane.getByRole('tab', { name: /Look again/ }).waitFor({ timeout: 120_000 });
  await pane.getByText(/Read 1 sheet, 50,000 rows/).waitFor();
  const { progress, longest } = await watched();
  expect(progress.length).toBeGreaterThan(4);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  // Read and checked in the pane's own thread, it would be held up for twice as long, and longer on a busy machine.
  expect(longest).toBeLessThan(3_000);
  expect(largest(excel)).toBeLessThan(FIVE_MEGABYTES);

  await pane.getByRole('searchbox', { name: 'Find in the findings' }).fill('site 49602');
  await pane.getByText(/findings? of/).waitFor();
  await pane.getByRole('button', { name: 'Flag tracker' }).click();
  await pane.getByText(/The tracker is flagged/).waitFor();
  expect(largest(excel)).toBeLessThan(FIVE_MEGABYTES);
  expectClean(excel);
});

const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
