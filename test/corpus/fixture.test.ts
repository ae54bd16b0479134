import { build, cell, day, formula, type Fixture, type ItemTruth } from './fixture.js';
import ExcelJS from 'exceljs';

const tracker = (write: Fixture['write'], more: Partial<Fixture> = {}): Fixture => ({
  name: 'sample',
  family: 'sample',
  asAt: '2024-06-30',
  write,
  ...more,
});
const oneRow = (truth: ItemTruth, flagged: boolean): Fixture =>
  tracker((book) => {
    const row = book.sheet('Plan').row(['Write the procedure down']).action(truth);
    if (flagged) row.flag('overdue');
  });

describe('writing a tracker and its truth', () => {
  it('gives the same bytes every time', async () => {
    const fixture = tracker(
      (book) => void book.sheet('Plan').row(['Action', day('2024-05-31'), cell('G', { fill: '00B050' })]),
    );
    expect((await build(fixture)).bytes).toEqual((await build(fixture)).bytes);
  });

  it.each([
    [false, 45443],
    [true, 43981],
  ])('writes days as serials of the 1900 or (%s) the 1904 system', async (date1904, serial) => {
    const { bytes } = await build(
      tracker((book) => void book.sheet('Plan').row([cell(null, { bold: true }), { value: null, day: '2024-05-31' }]), {
        date1904,
      }),
    );
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    expect(book.getWorksheet('Plan')?.getCell('B1').value).toBe(serial);
  });

  it('keeps a formula with its result', async () => {
    const { bytes } = await build(tracker((book) => void book.sheet('Plan').row([formula('1+1', 2)])));
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(new Uint8Array(bytes).buffer);
    expect(book.getWorksheet('Plan')?.getCell('A1').value).toMatchObject({ formula: '1+1', result: 2 });
  });

  it.each<[string, ItemTruth, boolean]>([
    ['a past open row without its flag', { dueDate: '2024-06-29', rag: 'green' }, false],
    ['a flag on a row due on the day itself', { dueDate: '2024-06-30', rag: 'green' }, true],
    ['a flag on a complete row', { dueDate: '2024-05-31', rag: 'complete' }, true],
  ])('refuses %s', async (_name, truth, flagged) => {
    await expect(build(oneRow(truth, flagged))).rejects.toThrow('contradicts itself');
  });

  it('states what was said of each row, with its sheet and number', async () => {
    const { truth } = await build(oneRow({ dueDate: '2024-05-31', rag: 'amber' }, true));
    expect(truth.items).toEqual([
      expect.objectContaining({ sheet: 'Plan', row: 1, kind: 'action', rag: 'amber', parentRow: null }),
    ]);
    expect(truth.expectedFlags).toEqual([expect.objectContaining({ sheet: 'Plan', row: 1, rule: 'overdue' })]);
  });
});
