import { excelWorkbook } from '../../src/excel/index.js';
import { whenReady } from '../../src/excel/host.js';
import type { Edits } from '../../src/workbook/edits.js';
import { aFlag, anOwnSheet, edits } from '../builders/edits.js';
import { aWorkbook } from '../builders/workbook.js';
import { dump } from '../excel-host/dump.js';
import type { BookModel } from '../excel-host/model.js';
import { expectAllKnown, openBook } from './open-book.js';

afterEach(expectAllKnown);

const tracker = () =>
  aWorkbook()
    .sheet('Plan', [
      ['Action', 'Due'],
      ['Mend the roof', 'Sept 2024'],
    ])
    .sheet('Old plan', [['Action', 'Due']]);

const report = edits({ sheets: [anOwnSheet([['Report']])], flags: [aFlag('Plan', 'B2:B9')] });

/** A fault at one member, or at every one; at its first use only with `once`. */
function failing(member: string | null, code: string, once = false) {
  let failed = false;
  return {
    fault: (used: string) => {
      if ((member !== null && used !== member) || (once && failed)) return null;
      failed = true;
      return code;
    },
  };
}

const EDITING = 'Excel is waiting for you to finish typing in a cell. Press Enter, then try again.';
const BEHIND = 'Another workbook is in front of this one. Click into this workbook, then try again.';
const TOO_OLD =
  'This version of Excel is too old for Plumbline. It needs Excel 2021, Microsoft 365 or Excel on the web.';

describe('what Excel refuses is said in one plain sentence, and nothing is half-written', () => {
  it.each([
    ['a cell is being edited', null, 'InvalidOperationInCellEditMode', EDITING],
    ['another workbook is in front', null, 'InactiveWorkbook', BEHIND],
    ['Excel is too old', null, 'ApiNotFound', TOO_OLD],
    [
      'it is a shared workbook of the old kind',
      'WorksheetCollection.add',
      'UnsupportedOperation',
      'Excel does not allow this in a shared workbook. Stop sharing it the old way (Review, Unshare Workbook), then try again.',
    ],
    [
      'adding a sheet is not allowed after all',
      'WorksheetCollection.add',
      'AccessDenied',
      'Excel did not allow the change: the sheet or the workbook is protected, or it is open as read-only. Unprotect it or save a copy, then try again.',
    ],
    [
      'a sheet is deleted meanwhile',
      'ConditionalFormatCollection.getCount',
      'ItemNotFound',
      'A sheet was renamed or deleted while Plumbline was at work. Try again.',
    ],
    [
      'Excel has a fault of its own, twice',
      'WorksheetCollection.add',
      'GeneralException',
      'Excel reported a fault of its own. Save the workbook and try again.',
    ],
  ])('when %s', async (_, member, code, sentence) => {
    const { book, workbook } = await openBook(tracker(), failing(member, code));
    const before = dump(book);
    await expect(workbook.apply(report)).rejects.toMatchObject({ name: 'WorkbookError', message: sentence });
    expect(dump(book)).toEqual(before);
  });

  it.each([
    ['a cell is being edited', 'InvalidOperationInCellEditMode', EDITING],
    ['Excel is too old', 'ApiNotFound', TOO_OLD],
  ])('also while reading, when %s', async (_, code, sentence) => {
    const { workbook } = await openBook(tracker(), failing(null, code));
    await expect(workbook.snapshot()).rejects.toMatchObject({ name: 'WorkbookError', message: sentence });
  });

  it.each<[string, (book: BookModel) => void, Partial<Edits>, string]>([
    [
      'the workbook is read-only',
      (book) => (book.readOnly = true),
      report,
      'This workbook is open as read-only. Choose Enable Editing or save a copy, then try again. Nothing was written.',
    ],
  ])('when %s', async (_, prepare, wanted, sentence) => {
    const { book, workbook } = await openBook(tracker());
    prepare(book);
    const before = dump(book);
    await expect(workbook.apply(edits(wanted))).rejects.toThrow(sentence);
    expect(dump(book)).toEqual(before);
  });
});

describe('what can be done is done, and the rest is named', () => {
  it('a protected tracker gets no flags, and the report is written', async () => {
    const { book, workbook } = await openBook(tracker());
    const plan = book.sheet('Plan');
    if (plan) plan.protected = true;
    const { sheets, flagged, notDone } = await workbook.apply(report);
    expect(sheets).toEqual({ highlights: 'Plumbline highlights' });
    expect(flagged).toBe(0);
    expect(notDone).toEqual([
      'The sheet “Plan” is protected, so no flags were written to it or removed from it. Unprotect it (Review, Unprotect Sheet), then try again.',
    ]);
    expect(plan?.rules).toEqual([]);
  });

  it('a protected sheet of ours is left as it is', async () => {
    const { book, workbook } = await openBook(tracker());
    await workbook.apply(report);
    const ours = book.sheet('Plumbline highlights');
    if (ours) ours.protected = true;
    const { notDone } = await workbook.apply(edits({ sheets: [anOwnSheet([['Newer']])] }));
    expect(notDone).toEqual([
      'The sheet “Plumbline highlights” is protected, so it was left as it is. Unprotect it (Review, Unprotect Sheet), then try again.',
    ]);
    expect(ours?.peek(0, 0)?.value).toBe('Report');
  });

  it('a protected structure keeps our sheets in place on removal, and says so', async () => {
    const { book, workbook } = await openBook(tracker());
    await workbook.apply(report);
    book.structureProtected = true;
    const { notDone } = await workbook.apply(edits({ flags: [], remove: ['highlights'] }));
    expect(notDone).toEqual([
      "The workbook's structure is protected, so the sheet “Plumbline highlights” could not be removed. Unprotect it (Review, Protect Workbook), then try again.",
    ]);
    expect(book.sheet('Plan')?.rules).toEqual([]);
  });

  it.each([
    ['bringing it to the front', 'Worksheet.activate', 1],
    ['freezing rows', 'WorksheetFreezePanes.unfreeze', 0],
    ['the page set-up, for want of a printer', 'PageLayout.paperSize', 1],
  ])('a sheet is written whole though %s fails', async (_, member, told) => {
    const { book, workbook } = await openBook(tracker(), failing(member, 'GeneralException'));
    const { sheets, notDone } = await workbook.apply(report, { show: 'highlights' });
    expect(sheets).toEqual({ highlights: 'Plumbline highlights' });
    expect(notDone).toHaveLength(told);
    expect(book.sheet('Plumbline highlights')?.peek(0, 0)?.value).toBe('Report');
    expect(book.sheet('Plan')?.rules).toHaveLength(1);
  });

  it('a fault that passes is met by one more try', async () => {
    const { book, workbook } = await openBook(tracker(), failing('Range.values', 'GeneralException', true));
    await workbook.apply(report);
    expect(book.sheets.filter(({ name }) => name.startsWith('Plumbline'))).toHaveLength(1);
    expect(book.sheet('Plan')?.rules).toHaveLength(1);
  });

  it('where Excel cannot list the rules of a sheet, our flags are written once more all the same', async () => {
    const { book, workbook } = await openBook(
      tracker(),
      failing('ConditionalFormat.customOrNullObject', 'GeneralException'),
    );
    const rules = await workbook.apply(report);
    expect(rules.flagged).toBe(1);
    const { notDone } = await workbook.apply(report);
    expect(notDone).toEqual([
      'Excel could not list the conditional formats of “Plan”, so its flags were left as they are.',
    ]);
    expect(book.sheet('Plan')?.rules).toHaveLength(1);
  });
});

describe('going to a cell', () => {
  it('selects it', async () => {
    const { book, workbook } = await openBook(tracker());
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    await workbook.goTo({ sheet: 'Old plan', area });
    expect([book.active?.name, book.selection]).toEqual(['Old plan', area]);
  });

  it.each<[string, (book: BookModel) => void, string]>([
    [
      'hidden',
      (book) => {
        for (const sheet of book.sheets) if (sheet.name === 'Plan') sheet.visibility = 'Hidden';
      },
      'The sheet “Plan” is hidden. Right-click any tab, choose Unhide, then try again.',
    ],
    [
      'gone',
      (book) => (book.sheets = book.sheets.slice(1)),
      'There is no sheet “Plan” any more. Check the plan again.',
    ],
  ])('on a sheet that is %s says so', async (_, prepare, sentence) => {
    const { book, workbook } = await openBook(tracker());
    prepare(book);
    await expect(workbook.goTo({ sheet: 'Plan' })).rejects.toThrow(sentence);
  });

  it('while another workbook is in front says so', async () => {
    const { workbook } = await openBook(tracker(), failing('Worksheet.activate', 'InactiveWorkbook'));
    await expect(workbook.goTo({ sheet: 'Plan' })).rejects.toThrow(BEHIND);
  });
});

it('an Excel that is too old is told before anything is read', async () => {
  const { executor } = await openBook(tracker(), { apiVersion: '1.7' });
  await expect(whenReady()).rejects.toThrow(TOO_OLD);
  expect(executor.trips).toEqual([]);
});

describe('before Excel has answered', () => {
  it('says so when Excel’s own library was kept out', async () => {
    await openBook(tracker());
    const library = Object.getOwnPropertyDescriptor(globalThis, 'Office');
    Reflect.deleteProperty(globalThis, 'Office');
    try {
      await expect(whenReady()).rejects.toThrow('office.js, could not be loaded from appsforoffice.microsoft.com');
    } finally {
      Object.defineProperty(globalThis, 'Office', library ?? {});
    }
  });

  it('says so when Excel never answers', async () => {
    await openBook(tracker());
    jest.spyOn(Office, 'onReady').mockReturnValue(new Promise(() => undefined));
    await expect(whenReady(20)).rejects.toThrow('Excel does not answer. Close this pane and open it again');
  });
});

it('merged cells are not asked of an Excel that cannot tell of them', async () => {
  const { workbook } = await openBook(tracker(), { apiVersion: '1.12' });
  await expect(excelWorkbook().snapshot({ merges: true })).rejects.toThrow(
    'This version of Excel cannot say which cells are merged. Excel 2021 and later can.',
  );
  expect((await workbook.snapshot()).sheets).toHaveLength(2);
});
