import { Line } from '../../taskpane/threads/line.js';
import { WorkbookError } from '../../workbook/snapshot.js';
import type { FileCalls, NoCalls } from './messages.js';

export type FileLine = Line<FileCalls, NoCalls>;

/** A worker that holds a file, started when it is first asked for something, and again after it has failed. */
export class FileThread {
  readonly #start: () => Worker;
  #line: FileLine | null = null;

  constructor(start: () => Worker) {
    this.#start = start;
  }

  get line(): FileLine {
    return (this.#line ??= this.#begin());
  }

  #begin(): FileLine {
    const worker = this.#start();
    const line: FileLine = new Line(worker, {});
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      worker.terminate();
      this.#line = null;
      // It fails outside of a call when its memory is used up, or when it could not be loaded: what it held is gone.
      line.breakOff(
        new WorkbookError(
          'The browser stopped working on this workbook, most likely because it is too large for its memory. Open it again, or try a smaller copy.',
        ),
      );
    });
    return line;
  }
}
