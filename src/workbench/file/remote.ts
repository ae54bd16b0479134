import type { Engine } from '../../taskpane/engine.js';
import type { OpenedWorkbook } from './messages.js';
import type { RowBlock, SheetFrame } from './sheet-drawing.js';
import { WorkerCalls } from './worker-calls.js';

/** The workbook in the page's memory, in threads of its own. */
export interface WorkbookThreads {
  /** Opens a workbook in place of the one before, which stays when this one cannot be opened. */
  open(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<OpenedWorkbook>;
  sheet(name: string): Promise<SheetFrame>;
  rows(name: string, from: number, to: number): Promise<RowBlock>;
  /** The whole workbook as it was last written to. */
  saved(): Uint8Array<ArrayBuffer>;
  /** The engine behind the pane: the same steps as in Excel, in another thread. */
  engine(onWritten: (workbook: OpenedWorkbook) => void): Engine;
}

/**
 * Two workers hold the workbook: one draws its sheets, so that scrolling goes on while the other reads and writes.
 * What is drawn after something was written is the very file that will be saved.
 */
export class RemoteWorkbook implements WorkbookThreads {
  readonly #drawing: WorkerCalls;
  readonly #working: WorkerCalls;
  #now: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null = null;

  constructor(start: () => Worker) {
    this.#drawing = new WorkerCalls(start);
    this.#working = new WorkerCalls(start);
  }

  async open(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<OpenedWorkbook> {
    const opened = await this.#drawing.call('open', { bytes, name });
    await this.#working.call('open', { bytes, name });
    this.#now = { name, bytes };
    return opened;
  }

  sheet(name: string): Promise<SheetFrame> {
    return this.#drawing.call('sheet', { name });
  }

  rows(name: string, from: number, to: number): Promise<RowBlock> {
    return this.#drawing.call('rows', { name, from, to });
  }

  saved(): Uint8Array<ArrayBuffer> {
    if (!this.#now) throw new Error('saved before open');
    return this.#now.bytes;
  }

  engine(onWritten: (workbook: OpenedWorkbook) => void): Engine {
    const written = async (bytes: Uint8Array<ArrayBuffer>): Promise<void> => {
      const name = this.#now?.name ?? '';
      const opened = await this.#drawing.call('open', { bytes, name });
      this.#now = { name, bytes };
      onWritten(opened);
    };
    return {
      read: ({ afresh, asAt, today, progress, signal }) => {
        const reading = this.#working.call('read', { afresh, asAt, today }, { progress });
        if (!signal) return reading;
        // The worker goes on to the end of its step; the page does not wait for it.
        const stopped = new Promise<never>((_, reject) => {
          signal.addEventListener('abort', () => {
            reject(new DOMException('Stopped.', 'AbortError'));
          });
        });
        return Promise.race([reading, stopped]);
      },
      judge: (asAt, today) => this.#working.call('judge', { asAt, today }),
      catchUp: () => this.#working.call('catchUp', null),
      keep: async (changes, who) => {
        const { result, bytes } = await this.#working.call('keep', { changes, who });
        await written(bytes);
        return result;
      },
      write: async (work, asAtFrom, today) => {
        const { applied, bytes } = await this.#working.call('write', { work, asAtFrom, today });
        await written(bytes);
        return applied;
      },
    };
  }
}
