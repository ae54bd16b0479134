import type { Frame } from 'playwright-core';
import type { ExcelWindow } from '../excel-host/browser.js';
import { BookModel } from '../excel-host/model.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { bookFrom } from '../excel-host/fill.js';
import { bookOf, excelOn, typeInto, whenChecked, type ExcelOptions } from './in-excel.js';
import { answerIn, QUESTION_CASES, workbookOfQuestions } from './questions.js';

export const SAMPLE = 'assets/samples/northmere-childrens-services.xlsx';
/** The day that the samples are judged at. */
export const AS_AT = '2026-10-15T09:00:00Z';

/** A state of the pane and how an officer gets to see it. */
export interface PaneState {
  readonly name: string;
  readonly book?: () => BookModel | Promise<BookModel>;
  readonly options?: ExcelOptions;
  /** From the moment that the pane is open; without it, until it shows what it found. */
  readonly reach?: (pane: Frame, book: BookModel) => Promise<void>;
}

/** A plan as rows of cells on one sheet. */
export function bookWith(name: string, rows: readonly (readonly (string | number)[])[]): BookModel {
  const book = new BookModel();
  book.name = 'Plan.xlsx';
  const sheet = book.addSheet(name);
  rows.forEach((row, at) => {
    row.forEach((value, column) => {
      sheet.write(at, column, `'${String(value)}`);
    });
  });
  book.active = sheet;
  return book;
}

const HEADER = ['No', 'Action', 'Lead', 'Due date', 'RAG'];

const noPlan = (): BookModel =>
  bookWith('Room bookings', [
    ['Room', 'Monday', 'Tuesday'],
    ['Committee room 1', 'Choir', ''],
    ['Committee room 2', '', 'Yoga'],
  ]);

const everythingFine = (): BookModel =>
  bookWith('Improvement plan', [
    HEADER,
    ['1', 'Appoint a project manager for the works', 'A. Mistry', '31 March 2026', 'Complete'],
    ['2', 'Agree the new rota with the depot', 'B. Lowe', '31 December 2026', 'Green'],
    ['3', 'Publish the new service standard', 'C. Adeyemi', '31 January 2027', 'Amber'],
  ]);

/** As many findings as a pane should ever have to show. */
export const twoThousandLate = (): BookModel =>
  bookWith('Action plan', [
    HEADER,
    ...Array.from({ length: 2000 }, (_, index) => [
      String(index + 1),
      `Renew the agreement of site ${String(index + 1)} with its keeper`,
      `Keeper ${String(index % 40)}`,
      '30 June 2026',
      index % 2 === 0 ? 'Amber' : 'Red',
    ]),
  ]);

async function guarded(): Promise<BookModel> {
  const book = await bookOf(SAMPLE);
  book.structureProtected = true;
  for (const sheet of book.sheets.slice(0, 1)) sheet.protected = true;
  return book;
}

const click = (name: string | RegExp) => async (pane: Frame) => {
  await pane.getByRole('button', { name }).first().click();
};

export const PANE_STATES: readonly PaneState[] = [
  {
    name: 'reading',
    options: { latency: 2500 },
    reach: async (pane) => {
      await pane.getByRole('progressbar').waitFor();
    },
  },
  {
    name: 'stopped',
    options: { latency: 1500 },
    reach: async (pane) => {
      await click('Stop')(pane);
      await pane.getByRole('heading', { name: 'Stopped' }).waitFor();
    },
  },
  {
    name: 'failed',
    options: { fault: (member) => (member === 'Workbook.protection' ? 'InvalidOperationInCellEditMode' : null) },
    reach: async (pane) => {
      await pane.getByRole('heading', { name: 'The workbook could not be read' }).waitFor();
    },
  },
  {
    name: 'no-plan',
    book: noPlan,
    reach: async (pane) => {
      await pane.getByRole('heading', { name: /No plan found/ }).waitFor();
    },
  },
  { name: 'everything-fine', book: everythingFine },
  { name: 'found' },
  {
    name: 'all-opened',
    reach: async (pane) => {
      await whenChecked(pane);
      const closed = pane.locator('[role=tabpanel] button[aria-expanded=false]');
      for (let left = await closed.count(); left > 0; left = await closed.count()) await closed.first().click();
    },
  },
  {
    name: 'filtered',
    reach: async (pane) => {
      await whenChecked(pane);
      await pane.getByRole('searchbox', { name: 'Find in the findings' }).fill('interviews');
      await pane.getByText(/findings? of/).waitFor();
    },
  },
  {
    name: 'nothing-matches',
    reach: async (pane) => {
      await whenChecked(pane);
      await pane.getByRole('searchbox', { name: 'Find in the findings' }).fill('zebra crossing');
      await pane.getByText('No finding matches').waitFor();
    },
  },
  {
    name: 'by-lead',
    reach: async (pane) => {
      await whenChecked(pane);
      await pane.getByRole('tab', { name: 'By lead' }).click();
      const leads = pane.locator('[role=tabpanel] button[aria-expanded=false]');
      await leads.first().click();
      await pane.getByRole('button', { name: /Copy message/ }).waitFor();
    },
  },
  {
    name: 'not-judged',
    reach: async (pane) => {
      await whenChecked(pane);
      await pane.getByRole('tab', { name: /Not judged/ }).click();
      await pane.getByText('rather than guess').waitFor();
    },
  },
  {
    name: 'questions',
    book: async () => bookFrom(openXlsx(await workbookOfQuestions(), 'plan.xlsx')),
    reach: async (pane) => {
      await whenChecked(pane);
      const [first] = QUESTION_CASES;
      if (first) await answerIn(pane, first);
      await pane.getByRole('heading', { name: 'Your answers' }).waitFor();
    },
  },
  {
    name: 'leaving-one',
    reach: async (pane) => {
      await whenChecked(pane);
      await click(/^Leave this one/)(pane);
      await pane.getByRole('textbox', { name: 'Why can it be left?' }).waitFor();
    },
  },
  {
    name: 'set-aside',
    reach: async (pane) => {
      await whenChecked(pane);
      await click(/^Leave this one/)(pane);
      await pane.getByRole('textbox', { name: 'Why can it be left?' }).fill('Agreed by the board in May');
      await click('Leave it')(pane);
      await pane.getByRole('heading', { name: '1 set aside' }).waitFor();
    },
  },
  {
    name: 'board-ahead',
    reach: async (pane) => {
      await whenChecked(pane);
      await click(/^As at/)(pane);
      await pane.getByLabel('Judge the plan as at').fill('2026-12-10');
      await pane.getByText('will be by 10 December 2026 if nothing changes').waitFor();
      await pane.getByLabel('Judge the plan as at').press('Escape');
      await pane.getByRole('tab', { name: 'By lead' }).click();
      await pane.locator('[role=tabpanel] button[aria-expanded=false]').first().click();
      await pane.getByRole('button', { name: /Copy message/ }).waitFor();
    },
  },
  {
    name: 'how-it-was-read',
    reach: async (pane) => {
      await whenChecked(pane);
      await click('How it was read')(pane);
      await pane.getByRole('combobox').first().waitFor();
    },
  },
  {
    name: 'date',
    reach: async (pane) => {
      await whenChecked(pane);
      await click(/^As at/)(pane);
      await pane.getByLabel('Judge the plan as at').waitFor();
    },
  },
  {
    name: 'menu',
    reach: async (pane) => {
      await whenChecked(pane);
      await click('More')(pane);
      await pane.getByRole('menuitem', { name: 'Check again' }).waitFor();
    },
  },
  {
    name: 'about',
    reach: async (pane) => {
      await whenChecked(pane);
      await click('More')(pane);
      await pane.getByRole('menuitem', { name: 'About Plumbline' }).click();
      await pane.getByText(/Plumbline 0/).waitFor();
    },
  },
  {
    name: 'what-is-written',
    reach: async (pane) => {
      await whenChecked(pane);
      await click('What is written where')(pane);
    },
  },
  {
    name: 'stale',
    reach: async (pane, book) => {
      await whenChecked(pane);
      const [sheet] = book.sheets;
      if (sheet) await typeInto(pane, sheet, 0, 0, 'Northmere Council improvement plan');
      await pane.getByText(/has changed since it was checked/).waitFor();
    },
  },
  { name: 'protected', book: guarded },
  {
    name: 'written',
    reach: async (pane) => {
      await whenChecked(pane);
      await click('Highlight report')(pane);
      await pane.getByText(/Written to the sheet/).waitFor();
    },
  },
  {
    name: 'remove',
    reach: async (pane) => {
      await whenChecked(pane);
      await click('More')(pane);
      await pane.getByRole('menuitem', { name: /Remove Plumbline/ }).click();
      await pane.getByRole('alertdialog').waitFor();
    },
  },
  { name: 'two-thousand', book: twoThousandLate },
];

/** Opens a window on a state. */
export async function reachState(
  state: PaneState,
  options: ExcelOptions = {},
): Promise<{ excel: ExcelWindow; pane: Frame }> {
  const book = await (state.book ?? (() => bookOf(SAMPLE)))();
  const excel = await excelOn(book, { now: AS_AT, ...state.options, ...options });
  try {
    const pane = await excel.open();
    await (state.reach ?? whenChecked)(pane, book);
    return { excel, pane };
  } catch (error) {
    await excel.close();
    throw error;
  }
}
