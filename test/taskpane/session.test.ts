import type { Engine, Judged } from '../../src/taskpane/engine.js';
import type { PaneHost } from '../../src/taskpane/host.js';
import { localEngine } from '../../src/taskpane/engine.js';
import { Session } from '../../src/taskpane/session.js';
import { WorkbookError } from '../../src/workbook/snapshot.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { readFileSync } from 'node:fs';

jest.setTimeout(60_000);

const nothing = () => Promise.resolve();

/** A pane on a sample; what the engine or the program does differently is given. */
function aPane(change: Partial<Engine> = {}) {
  const workbook = openXlsx(readFileSync('assets/samples/fellgate-school-plan.xlsx'), 'plan.xlsx');
  let changed: () => void = () => undefined;
  const host: PaneHost = {
    engine: { ...localEngine(workbook), ...change },
    today: () => '2026-10-01',
    goTo: nothing,
    goToSheet: nothing,
    about: () => Promise.resolve('Plumbline in a test'),
    writingClearsUndo: false,
    onChanged: (listener) => {
      changed = listener;
    },
  };
  return {
    session: new Session(host),
    change: () => {
      changed();
    },
  };
}

const asAtIn = ({ state }: Session): string | undefined => state.checked?.review.asAt;

describe('the pane’s session', () => {
  it('a second click while it reads or writes does no harm', async () => {
    let reads = 0;
    let writes = 0;
    const real = localEngine(openXlsx(readFileSync('assets/samples/fellgate-school-plan.xlsx'), 'plan.xlsx'));
    const { session } = aPane({
      ...real,
      read: (options) => {
        reads++;
        return real.read(options);
      },
      write: (...asked) => {
        writes++;
        return real.write(...asked);
      },
    });
    await Promise.all([session.check(), session.check()]);
    expect(reads).toBe(1);
    await Promise.all([session.write('flags'), session.write('highlights'), session.check()]);
    expect([reads, writes]).toEqual([1, 1]);
    expect(session.state).toMatchObject({ working: null, reading: null, problem: null, done: { work: 'flags' } });
  });

  it('judges at the last of several dates chosen quickly, and says which', async () => {
    const { session } = aPane();
    await session.check();
    expect(asAtIn(session)).toBe('2026-10-01');
    await Promise.all([session.setAsAt('2026-11-01', 'chosen'), session.setAsAt('2026-12-01', 'chosen')]);
    expect(asAtIn(session)).toBe('2026-12-01');
    expect(session.state).toMatchObject({ asAt: { date: '2026-12-01', from: 'chosen' }, reading: null });
  });

  it('says when the plan has changed, and reads it again before it writes', async () => {
    const { session, change } = aPane();
    change();
    expect(session.state.stale).toBe(false);
    await session.check();
    change();
    expect(session.state.stale).toBe(true);
    await session.write('flags');
    expect(session.state).toMatchObject({ stale: false, problem: null });
  });

  it('keeps what it showed when a later reading is stopped or fails', async () => {
    let fails = false;
    const real = localEngine(openXlsx(readFileSync('assets/samples/fellgate-school-plan.xlsx'), 'plan.xlsx'));
    const read = (options: Parameters<Engine['read']>[0]): Promise<Judged> =>
      fails ? Promise.reject(new WorkbookError('Excel is waiting for you.')) : real.read(options);
    const { session } = aPane({ ...real, read });
    await session.check();
    const { checked } = session.state;
    const again = session.check();
    session.cancel();
    await again;
    expect(session.state).toMatchObject({ checked, reading: null, cancelled: true, problem: null });
    fails = true;
    await session.check();
    expect(session.state).toMatchObject({ checked, reading: null, problem: 'Excel is waiting for you.' });
    session.dismiss();
    expect(session.state.problem).toBeNull();
  });

  it('tells a fault of its own in a sentence with its words for a support desk', async () => {
    const { session } = aPane({ read: () => Promise.reject(new TypeError('x is undefined')) });
    await session.check();
    expect(session.state.problem).toMatch(/^Something unexpected stopped Plumbline.*support desk: x is undefined$/);
  });
});
