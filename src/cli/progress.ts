import type { Progress } from '../workbook/snapshot.js';

/** How long work may take before it is worth a line, in milliseconds. */
const PATIENCE = 1000;
const LINE = 60;

export interface ProgressLine {
  readonly tell: Progress;
  /** Takes the line away again. */
  done(): void;
}

/**
 * One line that says what is going on, rewritten in place; it appears only when the work takes more than a second and
 * somebody is watching a terminal.
 */
export function progressLine(
  write: (text: string) => void,
  terminal: boolean,
  clock: () => number = Date.now,
): ProgressLine {
  const started = clock();
  let shown = '';
  return {
    tell: (doing, done) => {
      if (!terminal || clock() - started < PATIENCE) return;
      const percent = Math.round(Math.min(1, Math.max(0, done)) * 100);
      const line = `${doing} … ${percent} %`.slice(0, LINE);
      if (line === shown) return;
      shown = line;
      write(`\r${line.padEnd(LINE)}`);
    },
    done: () => {
      if (shown !== '') write(`\r${' '.repeat(LINE)}\r`);
    },
  };
}
