import { dayToSerial } from '../../src/workbook/serial.js';
import type { SheetArea } from '../../src/workbook/address.js';
import { anOwnSheet, edits } from '../builders/edits.js';
import { aWorkbook, day, type Written } from '../builders/workbook.js';
import { FIVE_MEGABYTES } from '../excel-host/executor.js';
import { dump } from '../excel-host/dump.js';
import { expectAllKnown, openBook } from './open-book.js';

afterEach(expectAllKnown);

const HEADER = ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Update'];

/** An action as trackers have it: a sentence or two, a name, a date, a rating, an update. */
const action = (number: number): Written[] => [
  `1.${number}`,
  `Agree with partners how referrals are shared and who answers for each of them (action ${number}).`,
  `Officer ${number % 17}`,
  day('2024-05-31'),
  ['Green', 'Amber', 'Red'][number % 3] ?? '',
  `Reported to the board: the work goes on, the protocol is with legal services and comes back in ${number % 9} weeks.`,
];

const rows = (count: number) => [HEADER, ...Array.from({ length: count }, (_, at) => action(at + 1))];

const plan = (sheets: number, actions: number) =>
  Array.from({ length: sheets }, (_, at) => `Theme ${at + 1}`).reduce(
    (book, name) => book.sheet(name, rows(actions), { fills: { E2: '00B050' }, bold: ['A1'] }),
    aWorkbook(),
  );

const areasOf = (sheets: readonly { name: string; extent: SheetArea['area'] | null }[]): SheetArea[] =>
  sheets.flatMap(({ name, extent }) => (extent ? [{ sheet: name, area: extent }] : []));

describe('opening a workbook', () => {
  it.each([
    ['one sheet', 1, 20],
    ['six sheets of 400 actions', 6, 400],
    ['forty small sheets', 40, 5],
  ])('takes four round trips, looks included: %s', async (_, sheets, actions) => {
    const { executor, workbook } = await openBook(plan(sheets, actions));
    const snapshot = await workbook.snapshot();
    const ratings = areasOf(snapshot.sheets).map(({ sheet, area }) => ({
      sheet,
      area: { ...area, left: 4, right: 4 },
    }));
    await workbook.looks(ratings);
    expect(executor.trips.length).toBeLessThanOrEqual(4);
    expect(snapshot.sheets).toHaveLength(sheets);
  });

  it('writes nothing', async () => {
    const { book, workbook } = await openBook(plan(2, 10));
    const before = dump(book);
    const { sheets } = await workbook.snapshot({ merges: true });
    await workbook.looks(areasOf(sheets));
    expect(dump(book)).toEqual(before);
    expect(book.kept.size).toBe(0);
  });

  it('gives the workbook that is there', async () => {
    const builder = plan(2, 10);
    const { workbook } = await openBook(builder);
    expect(await workbook.snapshot({ merges: true })).toEqual(builder.snapshot());
  });

  it('asks for merged cells only when told to, or where asking keeps the undo list', async () => {
    const merged = aWorkbook().sheet(
      'Plan',
      [
        ['Theme', 'Action'],
        ['Roads', 'Mend'],
      ],
      { merges: ['A2:A3'] },
    );
    const old = await openBook(merged);
    expect((await old.workbook.snapshot()).sheets[0]?.merges).toBeNull();
    const recent = await openBook(merged, { sets: { excelapiundo: '1.7' } });
    expect((await recent.workbook.snapshot()).sheets[0]?.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 0 }]);
  });
});

describe('a long plan', () => {
  it('of 50,000 rows is read in blocks, each well under 5 MB, with progress', async () => {
    const { executor, workbook } = await openBook(aWorkbook().sheet('Plan', rows(50_000)));
    const told: number[] = [];
    const { sheets } = await workbook.snapshot({ progress: (_, done) => told.push(done) });
    expect(sheets[0]?.rows).toHaveLength(50_001);
    expect(executor.trips.every(({ error }) => error === undefined)).toBe(true);
    expect(Math.max(...executor.trips.map(({ responseBytes }) => responseBytes))).toBeLessThan(FIVE_MEGABYTES);
    expect(told.length).toBeGreaterThan(5);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
    expect(told.at(-1)).toBe(1);
  }, 60_000);

  it('is read in smaller blocks where Excel refuses an answer for its size', async () => {
    const builder = plan(1, 400);
    const { executor, workbook } = await openBook(builder, { payloadLimit: 100_000 });
    expect((await workbook.snapshot({ merges: true })).sheets).toEqual(builder.snapshot().sheets);
    expect(executor.trips.some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
  });

  it('is read in smaller blocks where Excel answers with nothing', async () => {
    const builder = plan(1, 400);
    const { book, workbook } = await openBook(builder);
    book.nullAbove = 500;
    expect((await workbook.snapshot()).sheets[0]?.rows).toEqual(builder.snapshot().sheets[0]?.rows);
    const looks = await workbook.looks([{ sheet: 'Theme 1', area: { top: 0, left: 0, bottom: 400, right: 5 } }]);
    expect(looks.at('Theme 1', 1, 4).fill).toBe('00B050');
  });

  it('with a cell that cannot be handed over says which sheet it is on', async () => {
    const builder = aWorkbook().sheet('Plan', [['Action'], ['x'.repeat(30_000)]]);
    const { workbook } = await openBook(builder, { payloadLimit: 20_000 });
    await expect(workbook.snapshot()).rejects.toThrow(
      'A cell on the sheet “Plan” holds more than Excel hands over. Shorten it, then try again.',
    );
  });

  it('is left as soon as the officer cancels', async () => {
    const { executor, workbook } = await openBook(aWorkbook().sheet('Plan', rows(20_000)));
    const abort = new AbortController();
    const reading = workbook.snapshot({
      signal: abort.signal,
      progress: (_, done) => {
        if (done > 0.2) abort.abort();
      },
    });
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
    const trips = executor.trips.length;
    await workbook.looks([{ sheet: 'Plan', area: { top: 0, left: 0, bottom: 0, right: 0 } }]);
    expect(executor.trips.length).toBe(trips + 1);
  });
});

describe('dates', () => {
  const dated = (rowsBefore: number, format: string) =>
    aWorkbook().sheet('Plan', [
      ...Array.from({ length: rowsBefore }, () => ['Action', 'Due']),
      ['Mend the roof', { value: dayToSerial('2024-05-31', true), format }],
    ]);

  it.each([
    ['in the first rows', 3, 'dd/mm/yyyy'],
    ['with two digits of the year', 3, 'd-mmm-yy'],
    ['far down the sheet', 700, 'd mmmm yyyy'],
  ])('counted from 1904 are known by what they show: %s', async (_, before, format) => {
    const { book, workbook } = await openBook(dated(before, format));
    book.date1904 = true;
    expect((await workbook.snapshot()).date1904).toBe(true);
  });

  it('far down a sheet of ours, which show nothing that is read, cost no round trip', async () => {
    const { executor, workbook } = await openBook(aWorkbook().sheet('Plan', [['Due'], ['Sept 2024']]));
    await workbook.snapshot();
    const before = executor.trips.length;
    const list = Array.from({ length: 200 }, (_, at) => [at < 150 ? 'Word' : { day: '2024-05-31' }]);
    await workbook.apply(edits({ sheets: [anOwnSheet(list, { id: 'settings' })] }));
    const after = executor.trips.length;
    await workbook.snapshot();
    expect(executor.trips.length - after).toBe(before);
  });

  it.each([
    ['dates counted from 1900', aWorkbook().sheet('Plan', [['Due'], [day('2024-05-31')]])],
    ['no dates at all', aWorkbook().sheet('Plan', [['Due'], ['Sept 2024']])],
  ])('count from 1900 otherwise: %s', async (_, builder) => {
    const { workbook } = await openBook(builder);
    expect((await workbook.snapshot()).date1904).toBe(false);
  });
});
