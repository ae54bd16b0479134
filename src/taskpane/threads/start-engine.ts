import type { WorkbookAdapter } from '../../workbook/edits.js';
import { WorkbookError } from '../../workbook/snapshot.js';
import type { Engine } from '../engine.js';
import { engineOver, READY, type EngineCalls, type WorkbookCalls } from './engine-calls.js';
import { Line } from './line.js';
import { plainLooks } from './plain-looks.js';

/** A thread that has said nothing by then is given up. Milliseconds. */
const PATIENCE = 10_000;

/**
 * The engine in a worker, on a workbook that only this thread can reach. Where a worker cannot be had, as under a policy
 * that forbids it, the engine of `otherwise` takes its place.
 */
export async function startEngine(
  workbook: WorkbookAdapter,
  start: () => Worker,
  otherwise: () => Promise<Engine>,
): Promise<Engine> {
  const worker = await started(start);
  if (!worker) return otherwise();
  const line = new Line<EngineCalls, WorkbookCalls>(worker, {
    snapshot: ({ merges, ownAnd }, way) => workbook.snapshot({ merges, ...(ownAnd && { ownAnd }), ...way }),
    looks: async ({ ranges }) => plainLooks(await workbook.looks(ranges), ranges),
    apply: ({ edits }) => workbook.apply(edits),
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    worker.terminate();
    // Once it runs, it fails outside of a call only when its memory is used up.
    line.breakOff(
      new WorkbookError(
        'There was not enough memory for this workbook. Close this pane, open it again and try once more.',
      ),
    );
  });
  return engineOver(line);
}

/** A worker that has started; null when there can be none. */
function started(start: () => Worker): Promise<Worker | null> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      // The browser has no workers, or a policy forbids them.
      resolve(null);
      return;
    }
    const end = (result: Worker | null): void => {
      clearTimeout(timer);
      worker.removeEventListener('message', hear);
      worker.removeEventListener('error', fail);
      if (!result) worker.terminate();
      resolve(result);
    };
    const hear = ({ data }: MessageEvent<unknown>): void => {
      if (data === READY) end(worker);
    };
    const fail = (event: Event): void => {
      event.preventDefault();
      end(null);
    };
    const timer = setTimeout(() => {
      end(null);
    }, PATIENCE);
    worker.addEventListener('message', hear);
    worker.addEventListener('error', fail);
  });
}
