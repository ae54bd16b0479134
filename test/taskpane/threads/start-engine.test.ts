import { READY } from '../../../src/taskpane/threads/engine-calls.js';
import { startEngine } from '../../../src/taskpane/threads/start-engine.js';
import type { Engine } from '../../../src/taskpane/engine.js';
import type { WorkbookAdapter } from '../../../src/workbook/edits.js';

const notUsed = () => Promise.reject(new Error('not used'));
const workbook: WorkbookAdapter = { snapshot: notUsed, looks: notUsed, apply: notUsed };
const here: Engine = { read: notUsed, judge: notUsed, keep: notUsed, catchUp: notUsed, write: notUsed };
const otherwise = () => Promise.resolve(here);

/** A worker that says or fails what it is told to. */
class StubWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  ended = false;
  postMessage(): void {
    // Nobody listens.
  }
  terminate(): void {
    this.ended = true;
  }
}

describe('the engine’s thread', () => {
  it('does the work when it starts', async () => {
    const worker = new StubWorker();
    const engine = startEngine(workbook, () => worker, otherwise);
    worker.dispatchEvent(new MessageEvent('message', { data: READY }));
    expect(await engine).not.toBe(here);
    expect(worker.ended).toBe(false);
  });

  it('is done without where the browser has no workers or a policy forbids them', async () => {
    const none = (): Worker => {
      throw new DOMException('forbidden', 'SecurityError');
    };
    expect(await startEngine(workbook, none, otherwise)).toBe(here);
  });

  it('is done without where its file cannot be loaded', async () => {
    const worker = new StubWorker();
    const engine = startEngine(workbook, () => worker, otherwise);
    worker.dispatchEvent(new Event('error'));
    expect(await engine).toBe(here);
    expect(worker.ended).toBe(true);
  });

  it('is missed in a plain sentence when it ends in the middle of its work', async () => {
    const worker = new StubWorker();
    const starting = startEngine(workbook, () => worker, otherwise);
    worker.dispatchEvent(new MessageEvent('message', { data: READY }));
    const judging = (await starting).judge('2026-09-30', '2026-09-30');
    worker.dispatchEvent(new Event('error'));
    await expect(judging).rejects.toThrow('There was not enough memory for this workbook.');
  });
});
