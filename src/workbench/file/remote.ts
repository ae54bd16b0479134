import type { Engine } from '../../taskpane/engine.js';
import { engineOver } from '../../taskpane/threads/engine-calls.js';
import { FileThread } from './file-thread.js';
import type { OpenedWorkbook } from './messages.js';
import type { RowBlock, SheetFrame } from './sheet-drawing.js';

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
  readonly #drawing: FileThread;
  readonly #working: FileThread;
  #now: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null = null;

  constructor(start: () => Worker) {
    this.#drawing = new FileThread(start);
    this.#working = new FileThread(start);
  }

  async open(bytes: Uint8Array<ArrayBuffer>, name: string): Promise<OpenedWorkbook> {
    const opened = await this.#drawing.line.call('open', { bytes, name });
    await this.#working.line.call('open', { bytes, name });
    this.#now = { name, bytes };
    return opened;
  }

  sheet(name: string): Promise<SheetFrame> {
    return this.#drawing.line.call('sheet', { name });
  }

  rows(name: string, from: number, to: number): Promise<RowBlock> {
    return this.#drawing.line.call('rows', { name, from, to });
  }

  saved(): Uint8Array<ArrayBuffer> {
    if (!this.#now) throw new Error('saved before open');
    return this.#now.bytes;
  }

  engine(onWritten: (workbook: OpenedWorkbook) => void): Engine {
    const working = () => engineOver(this.#working.line);
    const drawn = async (): Promise<void> => {
      const name = this.#now?.name ?? '';
      const bytes = await this.#working.line.call('save', null);
      const opened = await this.#drawing.line.call('open', { bytes, name });
      this.#now = { name, bytes };
      onWritten(opened);
    };
    return {
      read: (options) => working().read(options),
      judge: (asAt, today) => working().judge(asAt, today),
      catchUp: () => working().catchUp(),
      keep: async (changes, who) => {
        const result = await working().keep(changes, who);
        await drawn();
        return result;
      },
      write: async (work, asAtFrom, today) => {
        const applied = await working().write(work, asAtFrom, today);
        await drawn();
        return applied;
      },
    };
  }
}
