import type { WorkbookThreads } from './file/remote.js';
import type { DrawnCell, DrawnRow, SheetFrame } from './file/sheet-drawing.js';

/** Rows fetched at once. */
export const BLOCK = 64;

/** The cells of one sheet, fetched from the worker block by block as the grid comes to them. */
export class SheetCells {
  readonly frame: SheetFrame;
  readonly #threads: Pick<WorkbookThreads, 'rows'>;
  readonly #rows = new Map<number, DrawnRow>();
  readonly #asked = new Map<number, Promise<void>>();
  #told: ((from: number, to: number) => void) | null = null;

  constructor(frame: SheetFrame, threads: Pick<WorkbookThreads, 'rows'>) {
    this.frame = frame;
    this.#threads = threads;
  }

  /** The cell, once its block is here; undefined for a blank one, too. */
  at(row: number, column: number): DrawnCell | undefined {
    return this.#rows.get(row)?.[column];
  }

  /** Calls back with each block of rows that arrives, the second number not included. */
  onRows(told: ((from: number, to: number) => void) | null): void {
    this.#told = told;
  }

  /** Fetches the blocks that hold these rows, both included, where they are not here; done when all of them are. */
  async need(first: number, last: number): Promise<void> {
    const { rowCount } = this.frame;
    const wanted: Promise<void>[] = [];
    for (let from = Math.max(0, first - (first % BLOCK)); from <= Math.min(last, rowCount - 1); from += BLOCK) {
      const asked = this.#asked.get(from) ?? this.#fetch(from, Math.min(from + BLOCK, rowCount));
      this.#asked.set(from, asked);
      wanted.push(asked);
    }
    await Promise.all(wanted);
  }

  async #fetch(from: number, to: number): Promise<void> {
    try {
      const block = await this.#threads.rows(this.frame.name, from, to);
      block.rows.forEach((row, offset) => {
        if (row) this.#rows.set(from + offset, row);
      });
      this.#told?.(from, to);
    } catch {
      // The workbook has been replaced meanwhile; who looks at these rows now asks again.
      this.#asked.delete(from);
    }
  }
}
