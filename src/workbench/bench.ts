import type { PaneHost } from '../taskpane/host.js';
import { Session } from '../taskpane/session.js';
import type { CellAt } from '../workbook/address.js';
import type { IsoDay } from '../workbook/serial.js';
import { WorkbookError } from '../workbook/snapshot.js';
import type { OpenedWorkbook } from './file/messages.js';
import type { WorkbookThreads } from './file/remote.js';
import { SheetCells } from './sheet-cells.js';

/** A workbook that is open, with the pane's session on it. */
export interface OpenBench {
  /** A new number for every workbook opened. */
  readonly id: number;
  readonly workbook: OpenedWorkbook;
  readonly session: Session;
  readonly host: PaneHost;
}

/** A cell that the pane went to; a new object each time it goes there. */
export interface Target extends CellAt {
  readonly sheet: string;
}

export interface BenchState {
  readonly open: OpenBench | null;
  /** The name of the file that is being opened; null when none is. */
  readonly opening: string | null;
  /** One plain sentence when the last thing asked for could not be done. */
  readonly problem: string | null;
  /** The tab in view. */
  readonly tab: string | null;
  /** The sheet in view; null until its frame is here. */
  readonly sheet: SheetCells | null;
  readonly target: Target | null;
  /** Whether something was written that has not been saved. */
  readonly unsaved: boolean;
  /** The name that the last copy was saved under; null when the workbook has changed since. */
  readonly saved: string | null;
}

/** The largest file that a browser can be expected to work on, in bytes. */
export const LARGEST = 100 * 1024 * 1024;

/** What the page does, without React: opens a workbook, shows its sheets, hands it to the pane, saves a copy. */
export class Bench {
  readonly #threads: WorkbookThreads;
  readonly #today: () => IsoDay;
  readonly #listeners = new Set<() => void>();
  readonly #places = new Map<string, CellAt>();
  #opened = 0;
  #state: BenchState = {
    open: null,
    opening: null,
    problem: null,
    tab: null,
    sheet: null,
    target: null,
    unsaved: false,
    saved: null,
  };

  constructor(threads: WorkbookThreads, today: () => IsoDay) {
    this.#threads = threads;
    this.#today = today;
  }

  readonly current = (): BenchState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Opens a workbook in place of the one before; that one stays when the new one cannot be opened. */
  async open(name: string, load: () => Promise<Uint8Array<ArrayBuffer>>): Promise<void> {
    if (this.#state.opening !== null) return;
    this.#set({ opening: name, problem: null });
    try {
      const workbook = await this.#threads.open(await load(), name);
      const host = this.#hostFor();
      this.#places.clear();
      this.#set({
        opening: null,
        open: { id: ++this.#opened, workbook, host, session: new Session(host) },
        tab: null,
        sheet: null,
        target: null,
        unsaved: false,
        saved: null,
      });
      const first = workbook.tabs.find((one) => one.visibility === 'visible') ?? workbook.tabs[0];
      if (first) await this.select(first.name);
    } catch (error) {
      this.#set({ opening: null, problem: sentence(error, `“${name}” could not be opened.`) });
    }
  }

  /** Opens a file that was chosen or dropped. */
  async openFile(file: File): Promise<void> {
    if (file.size > LARGEST) {
      const size = Math.round(file.size / (1024 * 1024));
      const problem = `“${file.name}” has ${String(size)} MB. The workbench takes workbooks of up to ${String(LARGEST / (1024 * 1024))} MB: remove pictures or old sheets from a copy of it and open that.`;
      this.#set({ problem });
      return;
    }
    await this.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
  }

  /** Opens a file of the site that the page comes from. */
  async openAddress(address: string, name: string): Promise<void> {
    await this.open(name, async () => {
      const response = await fetch(address);
      if (!response.ok) throw new WorkbookError(`“${name}” is not where it should be. Reload the page and try again.`);
      return new Uint8Array(await response.arrayBuffer());
    });
  }

  /** Shows a sheet. */
  async select(tab: string): Promise<void> {
    if (tab === this.#state.tab) return;
    this.#set({ tab, target: null, sheet: null });
    await this.#draw();
  }

  /** Remembers where the reader is on the sheet in view, so that coming back to its tab comes back to that cell. */
  leftAt(tab: string, cell: CellAt): void {
    this.#places.set(tab, cell);
  }

  /** The cell last looked at on a sheet. */
  placeOn(tab: string): CellAt {
    return this.#places.get(tab) ?? { row: 0, column: 0 };
  }

  /** The workbook as it is now, and the name to save it under; null when none is open. */
  save(): { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> } | null {
    const { open } = this.#state;
    if (!open) return null;
    const name = copyName(open.workbook.file);
    this.#set({ unsaved: false, saved: name });
    return { name, bytes: this.#threads.saved() };
  }

  /** Tells of something that went wrong outside. */
  tell(problem: string): void {
    this.#set({ problem });
  }

  dismiss(): void {
    this.#set({ problem: null });
  }

  async #draw(): Promise<void> {
    const { tab, open } = this.#state;
    if (tab === null || !open) return;
    try {
      const frame = await this.#threads.sheet(tab);
      // Another tab or workbook may have been chosen meanwhile.
      if (this.#state.tab !== tab || this.#state.open?.id !== open.id) return;
      this.#set({ sheet: new SheetCells(frame, this.#threads) });
    } catch (error) {
      this.#set({ problem: sentence(error, `The sheet “${tab}” could not be shown.`) });
    }
  }

  #hostFor(): PaneHost {
    return {
      engine: this.#threads.engine((workbook) => {
        void this.#written(workbook);
      }),
      today: this.#today,
      writingClearsUndo: false,
      goTo: async (place) => {
        await this.select(place.sheet);
        this.#set({ target: { sheet: place.sheet, row: place.row, column: place.column } });
      },
      goToSheet: (sheet) => this.select(sheet),
      about: () => Promise.resolve('Plumbline workbench: the workbook is in this page’s memory only.'),
    };
  }

  async #written(workbook: OpenedWorkbook): Promise<void> {
    const { open, tab } = this.#state;
    if (!open) return;
    const still = workbook.tabs.some((one) => one.name === tab);
    const first = workbook.tabs.find((one) => one.visibility === 'visible') ?? workbook.tabs[0];
    this.#set({ open: { ...open, workbook }, unsaved: true, saved: null, tab: still ? tab : (first?.name ?? null) });
    await this.#draw();
  }

  #set(change: Partial<BenchState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

/** "Tracker.xlsx" → "Tracker checked.xlsx". */
export function copyName(file: string): string {
  if (/ checked\.[^.]*$/.test(file)) return file;
  return file.replace(/(\.[^.]*)?$/, (extension) => ` checked${extension || '.xlsx'}`);
}

function sentence(error: unknown, otherwise: string): string {
  if (error instanceof WorkbookError) return error.message;
  return `${otherwise} ${error instanceof Error ? error.message : String(error)}`;
}
