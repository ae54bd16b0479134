import { Line, type Port } from '../../../src/taskpane/threads/line.js';
import { SLICE } from '../../../src/taskpane/threads/parcels.js';
import { WorkbookError, type Progress } from '../../../src/workbook/snapshot.js';

interface Calls {
  double: { ask: { list: readonly number[] }; answer: readonly number[] };
  never: { ask: null; answer: null };
  fail: { ask: { plain: boolean }; answer: null };
}
interface NoCalls {
  none: { ask: null; answer: null };
}

let close: () => void = () => undefined;
afterEach(() => {
  close();
});

/** A line between two ends of this thread; counts its messages. */
function aLine(stopped: () => void = () => undefined) {
  const { port1, port2 } = new MessageChannel();
  close = () => {
    port1.close();
  };
  let messages = 0;
  const counted: Port = {
    postMessage: (message) => {
      messages++;
      port2.postMessage(message);
    },
    addEventListener: (_, listener) => {
      port2.addEventListener('message', listener);
    },
  };
  new Line<NoCalls, Calls>(counted, {
    double: ({ list }, { progress }) => {
      progress('Doubling', 0.5);
      return Promise.resolve(list.map((one) => one * 2));
    },
    never: (_, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener('abort', () => {
          stopped();
          reject(new Error('stopped'));
        });
      }),
    fail: ({ plain }) => Promise.reject(plain ? new WorkbookError('It is protected.') : new TypeError('x is no y')),
  });
  const line = new Line<Calls, NoCalls>(port1, { none: () => Promise.resolve(null) });
  port1.start();
  port2.start();
  return { line, messages: () => messages };
}

describe('a line between two threads', () => {
  it('answers what is asked, and tells how far it is', async () => {
    const told: unknown[] = [];
    const progress: Progress = (doing, done) => told.push([doing, done]);
    expect(await aLine().line.call('double', { list: [1, 2] }, { progress })).toEqual([2, 4]);
    expect(told).toEqual([['Doubling', 0.5]]);
  });

  it('carries long lists in slices, both ways', async () => {
    const { line, messages } = aLine();
    const list = Array.from({ length: 3 * SLICE }, (_, at) => at);
    expect(await line.call('double', { list })).toEqual(list.map((one) => one * 2));
    // The progress, three slices and the answer.
    expect(messages()).toBe(5);
  });

  it('answers several calls at once, each with its own', async () => {
    const { line } = aLine();
    const lists = [1, 2, 3].map((one) => Array.from({ length: SLICE + one }, () => one));
    const answers = await Promise.all(lists.map((list) => line.call('double', { list })));
    expect(answers.map((answer) => [answer.length, answer[0]])).toEqual([
      [SLICE + 1, 2],
      [SLICE + 2, 4],
      [SLICE + 3, 6],
    ]);
  });

  it('stops at once for the caller, and tells the other end', async () => {
    const abort = new AbortController();
    const told = new Promise<void>((resolve) => {
      const { line } = aLine(resolve);
      void expect(line.call('never', null, { signal: abort.signal })).rejects.toMatchObject({ name: 'AbortError' });
    });
    abort.abort();
    await told;
  });

  it('hands over a sentence for people as one, and a fault as a fault', async () => {
    const { line } = aLine();
    await expect(line.call('fail', { plain: true })).rejects.toBeInstanceOf(WorkbookError);
    await expect(line.call('fail', { plain: false })).rejects.toThrow('x is no y');
    await expect(line.call('fail', { plain: false })).rejects.not.toBeInstanceOf(WorkbookError);
  });

  it('fails all that waits, and all that follows, once it is broken off', async () => {
    const { line } = aLine();
    const waiting = line.call('never', null);
    line.breakOff(new WorkbookError('There was not enough memory.'));
    await expect(waiting).rejects.toThrow('There was not enough memory.');
    await expect(line.call('double', { list: [] })).rejects.toThrow('There was not enough memory.');
  });
});
