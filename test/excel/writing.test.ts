import { FLAG_MARKER } from '../../src/workbook/edits.js';
import { aFlag, aFullSheet, anOwnSheet, edits } from '../builders/edits.js';
import { aWorkbook } from '../builders/workbook.js';
import { dump } from '../excel-host/dump.js';
import { FIVE_MEGABYTES } from '../excel-host/executor.js';
import { expectAllKnown, openBook } from './open-book.js';

afterEach(expectAllKnown);

const tracker = () =>
  aWorkbook()
    .sheet('Plan', [
      ['Action', 'Lead', 'Due', 'RAG'],
      ['Mend the roof', 'A. Lee', 'Sept 2024', 'Green'],
    ])
    .sheet('Notes', [['Read me']]);

const removal = edits({ flags: [], remove: ['highlights', 'exceptions', 'settings', 'history'] });

describe('writing', () => {
  it('takes two round trips for a new sheet, the first of which is that of forceCreateSheet', async () => {
    const { executor, workbook } = await openBook(tracker());
    await workbook.snapshot();
    executor.trips.length = 0;
    await workbook.apply(edits({ sheets: [aFullSheet('Plan')], flags: [aFlag('Plan', 'C2:C9')] }));
    expect(executor.trips).toHaveLength(2);
  });

  it('takes one more to refresh it: the helper’s own release', async () => {
    const { book, executor, workbook } = await openBook(tracker());
    await workbook.apply(edits({ sheets: [aFullSheet('Plan')] }));
    executor.trips.length = 0;
    await workbook.apply(edits({ sheets: [aFullSheet('Plan')] }));
    expect(executor.trips).toHaveLength(3);
    expect(book.kept.size).toBe(0);
  });

  it('brings a sheet to the front in the same request when asked to', async () => {
    const { book, executor, workbook } = await openBook(tracker());
    await workbook.apply(edits({ sheets: [anOwnSheet([['Report']])] }), { show: 'highlights' });
    expect(book.active?.name).toBe('Plumbline highlights');
    expect(executor.trips).toHaveLength(2);
  });

  it('hides the gridlines of its sheets where the program is new enough to be asked', async () => {
    for (const [apiVersion, shown] of [
      ['1.14', true],
      ['1.18', false],
    ] as const) {
      const { book, workbook } = await openBook(tracker(), { apiVersion });
      await workbook.apply(edits({ sheets: [anOwnSheet([['Report']], { gridlines: false })] }));
      expect(book.sheet('Plumbline highlights')?.gridlines).toBe(shown);
      expectAllKnown();
    }
  });

  it('brings back, when it is removed, the sheet that was in front before the report was', async () => {
    const { book, workbook } = await openBook(tracker());
    book.active = book.sheet('Notes') ?? null;
    const show = { show: 'highlights' } as const;
    await workbook.apply(edits({ sheets: [anOwnSheet([['Report']])] }), show);
    await workbook.apply(edits({ sheets: [anOwnSheet([['Report again']])] }), show);
    await workbook.apply(removal);
    expect(book.active?.name).toBe('Notes');
  });

  it('leaves what is in front alone when it removes a sheet behind it', async () => {
    const { book, workbook } = await openBook(tracker());
    await workbook.apply(edits({ sheets: [anOwnSheet([['Report']])] }), { show: 'highlights' });
    book.active = book.sheet('Notes') ?? null;
    await workbook.apply(removal);
    expect(book.active?.name).toBe('Notes');
  });

  it('sends a report of more than 5 MB in several requests, and leaves none of it out', async () => {
    const { book, executor, workbook } = await openBook(tracker());
    const text = 'The due date has passed and the rating is still Green: ask the lead. '.repeat(4);
    const rows = Array.from({ length: 20_000 }, (_, at) => [`${at}`, text]);
    await workbook.apply(edits({ sheets: [anOwnSheet(rows)] }));
    const { trips } = executor;
    expect(trips.length).toBeGreaterThan(2);
    expect(Math.max(...trips.map(({ requestBytes }) => requestBytes))).toBeLessThan(FIVE_MEGABYTES);
    expect(book.sheet('Plumbline highlights')?.peek(19_999, 0)?.value).toBe('19999');
  }, 60_000);

  it('is taken back without a trace', async () => {
    const { book, workbook } = await openBook(tracker());
    const before = dump(book);
    await workbook.apply(edits({ sheets: [aFullSheet('Plan')], flags: [aFlag('Plan', 'C2:C9')] }));
    await workbook.apply(removal);
    expect(dump(book)).toEqual(before);
  });
});

describe('flags', () => {
  it('over more cells than an address may name are cut into rules, each with its formula moved along', async () => {
    const { book, workbook } = await openBook(tracker());
    const cells = Array.from({ length: 3_000 }, (_, at) => `C${at * 2 + 2}`).join(' ');
    await workbook.apply(edits({ flags: [aFlag('Plan', cells)] }));
    const rules = book.sheet('Plan')?.rules ?? [];
    expect(rules.length).toBeGreaterThan(1);
    expect(rules.flatMap(({ areas }) => areas)).toHaveLength(3_000);
    for (const { areas, formula } of rules) expect(formula).toContain(`C${(areas[0]?.top ?? 0) + 1}<TODAY()`);
  });

  it('are found and removed by a click that has not read the workbook before', async () => {
    const { book, workbook } = await openBook(tracker());
    const before = dump(book);
    await workbook.apply(edits({ flags: [aFlag('Plan', 'C2:C9')] }));
    const { excelWorkbook } = await import('../../src/excel/index.js');
    await excelWorkbook().apply(edits({ flags: [] }));
    expect(dump(book)).toEqual(before);
  });

  it('written by the command line, which leaves no mark, are replaced too', async () => {
    const { book, workbook } = await openBook(tracker());
    await workbook.apply(edits({ sheets: [anOwnSheet([['Report']])], flags: [aFlag('Plan', 'C2:C9')] }));
    for (const sheet of book.sheets) sheet.properties.clear();
    await workbook.snapshot();
    await workbook.apply(edits({ flags: [aFlag('Plan', 'D2:D9')] }));
    expect(book.sheet('Plan')?.rules.map(({ areas }) => areas[0]?.left)).toEqual([3]);
  });

  it('carry their marker', async () => {
    const { book, workbook } = await openBook(tracker());
    await workbook.apply(edits({ flags: [aFlag('Plan', 'C2:C9')] }));
    expect(book.sheet('Plan')?.rules[0]?.formula).toContain(FLAG_MARKER);
  });
});
