import { anOwnSheet, edits } from '../builders/edits.js';
import { aWorkbook } from '../builders/workbook.js';
import type { BookModel } from '../excel-host/model.js';
import { expectAllKnown, openBook } from './open-book.js';

afterEach(expectAllKnown);

const tracker = () => aWorkbook().sheet('Plan', [['Action'], ['Mend the roof']]);

/** What the library itself calls when Excel tells it of an event. */
interface Raising {
  _testTriggerRichApiMessageEvent(message: unknown): void;
}
const isRaising = (one: object): one is Raising => '_testTriggerRichApiMessageEvent' in one;

/** Excel says that cells of a sheet have changed. */
async function change(book: BookModel, sheet: string, more: object = {}): Promise<void> {
  const worksheetId = book.sheet(sheet)?.id;
  const message = JSON.stringify({ worksheetId, address: 'A2', changeType: 'RangeEdited', source: 'Local', ...more });
  const library: object = OfficeExtension;
  if (!isRaising(library)) throw new Error('the library has no way to raise an event');
  library._testTriggerRichApiMessageEvent({
    entries: [{ messageCategory: 65_536, messageType: 10, targetId: 'Workbook', message }],
  });
  await new Promise((done) => setTimeout(done, 20));
}

describe('a change of cells', () => {
  it('is told once the workbook has been read, a colleague’s too, for no round trip', async () => {
    const { book, executor, workbook } = await openBook(tracker());
    const told = jest.fn();
    workbook.onChanged(told);
    await change(book, 'Plan');
    expect(told).not.toHaveBeenCalled();
    await workbook.snapshot();
    const trips = executor.trips.length;
    expect(trips).toBe(3);
    await workbook.snapshot();
    await change(book, 'Plan');
    await change(book, 'Plan', { source: 'Remote' });
    expect(told).toHaveBeenCalledTimes(2);
    expect(executor.trips.length).toBe(2 * trips);
  });

  it('of our own making, or on a sheet of ours, is not told', async () => {
    const { book, workbook } = await openBook(tracker());
    const told = jest.fn();
    workbook.onChanged(told);
    await workbook.snapshot();
    await workbook.apply(edits({ sheets: [anOwnSheet([['Report']])] }));
    await change(book, 'Plumbline highlights');
    await change(book, 'Plan', { triggerSource: 'ThisLocalAddin' });
    await workbook.snapshot();
    await change(book, 'Plumbline highlights');
    expect(told).not.toHaveBeenCalled();
    await change(book, 'Plan');
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('is not told where Excel does not offer to: the workbook is read all the same', async () => {
    const fault = (member: string) => (/_Register\w*Event/.test(member) ? 'NotImplemented' : null);
    const { workbook } = await openBook(tracker(), { fault });
    expect((await workbook.snapshot()).sheets.map(({ name }) => name)).toEqual(['Plan']);
    expect((await workbook.snapshot()).sheets.map(({ name }) => name)).toEqual(['Plan']);
  });
});
