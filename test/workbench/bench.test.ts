import { Bench, copyName, LARGEST } from '../../src/workbench/bench.js';
import type { OpenedWorkbook } from '../../src/workbench/file/messages.js';
import type { WorkbookThreads } from '../../src/workbench/file/remote.js';
import { blockOf, frameOf } from '../../src/workbench/file/sheet-drawing.js';
import { WorkbookError } from '../../src/workbook/snapshot.js';
import { aSheetView } from './builders.js';

const PLAN: OpenedWorkbook = {
  file: 'Plan.xlsx',
  tabs: [
    { name: 'Lists', visibility: 'hidden' },
    { name: 'Plan', visibility: 'visible' },
  ],
};
const BYTES = new Uint8Array([1, 2, 3]);

/** The threads, without threads; `written` is what the pane's work calls at its end. */
function threads(change: Partial<WorkbookThreads> = {}) {
  let written: (workbook: OpenedWorkbook) => void = () => undefined;
  const view = aSheetView([['a'], ['b']]);
  const all: WorkbookThreads = {
    open: (_, name) => Promise.resolve({ ...PLAN, file: name }),
    sheet: (name) => Promise.resolve(frameOf({ ...view, name })),
    rows: (_, from, to) => Promise.resolve(blockOf(view, () => null, from, to)),
    saved: () => BYTES,
    engine: (onWritten) => {
      written = onWritten;
      return {
        read: () => Promise.reject(new Error('not used')),
        judge: () => Promise.reject(new Error('not used')),
        catchUp: () => Promise.reject(new Error('not used')),
        keep: () => Promise.reject(new Error('not used')),
        write: () => Promise.reject(new Error('not used')),
      };
    },
    ...change,
  };
  return {
    all,
    write: (workbook: OpenedWorkbook) => {
      written(workbook);
    },
  };
}

const today = (): string => '2026-11-25';
const load = (): Promise<Uint8Array<ArrayBuffer>> => Promise.resolve(BYTES);

describe('the workbench', () => {
  it('opens a workbook on its first sheet that is not hidden', async () => {
    const bench = new Bench(threads().all, today);
    await bench.open('Plan.xlsx', load);
    expect(bench.current()).toMatchObject({ tab: 'Plan', opening: null, problem: null, unsaved: false });
    expect(bench.current().sheet?.frame.name).toBe('Plan');
  });

  it('says why a file cannot be opened, and keeps the one before it', async () => {
    const bench = new Bench(
      threads({
        open: (_, name) =>
          name === 'bad.xlsx'
            ? Promise.reject(new WorkbookError('bad.xlsx is not a workbook.'))
            : Promise.resolve({ ...PLAN, file: name }),
      }).all,
      today,
    );
    await bench.open('Plan.xlsx', load);
    await bench.open('bad.xlsx', load);
    expect(bench.current().problem).toBe('bad.xlsx is not a workbook.');
    expect(bench.current().open?.workbook.file).toBe('Plan.xlsx');
    await bench.open('Plan 2.xlsx', load);
    expect(bench.current()).toMatchObject({ problem: null });
  });

  it('does not even read a file that is too large', async () => {
    const bench = new Bench(threads().all, today);
    const file = new File([], 'Huge.xlsx');
    Object.defineProperty(file, 'size', { value: LARGEST + 1 });
    await bench.openFile(file);
    expect(bench.current().problem).toMatch(/^“Huge.xlsx” has 100 MB\. The workbench takes workbooks of up to 100 MB/);
    expect(bench.current().open).toBeNull();
  });

  it('goes to a cell on another sheet', async () => {
    const bench = new Bench(threads().all, today);
    await bench.open('Plan.xlsx', load);
    await bench.current().open?.host.goTo({ sheet: 'Lists', row: 1, column: 0 });
    expect(bench.current()).toMatchObject({ tab: 'Lists', target: { sheet: 'Lists', row: 1, column: 0 } });
  });

  it('has something to save once something is written, and nothing once it is saved', async () => {
    const { all, write } = threads();
    const bench = new Bench(all, today);
    await bench.open('Plan.xlsx', load);
    expect(bench.current().unsaved).toBe(false);
    write({ ...PLAN, tabs: [...PLAN.tabs, { name: 'Plumbline highlights', visibility: 'visible' }] });
    expect(bench.current()).toMatchObject({ unsaved: true, tab: 'Plan', saved: null });
    expect(bench.save()).toEqual({ name: 'Plan checked.xlsx', bytes: BYTES });
    expect(bench.current()).toMatchObject({ unsaved: false, saved: 'Plan checked.xlsx' });
  });

  it('shows another sheet when the one in view is removed', async () => {
    const { all, write } = threads();
    const bench = new Bench(all, today);
    await bench.open('Plan.xlsx', load);
    write({ ...PLAN, tabs: [{ name: 'Actions', visibility: 'visible' }] });
    expect(bench.current().tab).toBe('Actions');
  });
});

describe('the name of the copy', () => {
  it.each([
    ['Plan.xlsx', 'Plan checked.xlsx'],
    ['Plan v1.2.xlsm', 'Plan v1.2 checked.xlsm'],
    ['Plan', 'Plan checked.xlsx'],
    ['Plan checked.xlsx', 'Plan checked.xlsx'],
  ])('%s → %s', (file, copy) => {
    expect(copyName(file)).toBe(copy);
  });
});
