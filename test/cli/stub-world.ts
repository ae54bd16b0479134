import { WorkbookError } from '../../src/workbook/snapshot.js';
import type { World } from '../../src/cli/run.js';

/** Files in memory, a fixed day, and what was printed. */
export class StubWorld implements World {
  readonly files = new Map<string, Uint8Array>();
  readonly written = new Map<string, Uint8Array>();
  printed = '';
  said = '';
  day = '2026-09-30';
  terminal = false;

  constructor(files: Readonly<Record<string, Uint8Array>> = {}) {
    for (const [path, bytes] of Object.entries(files)) this.files.set(path, bytes);
  }

  read = (path: string): Uint8Array => {
    const bytes = this.files.get(path);
    if (!bytes) throw new WorkbookError(`There is no file ${path}.`);
    return bytes;
  };
  write = (path: string, bytes: Uint8Array): void => {
    this.written.set(path, bytes);
    this.files.set(path, bytes);
  };
  same = (first: string, second: string): boolean => first.replace(/^\.\//, '') === second.replace(/^\.\//, '');
  baseName = (path: string): string => path.split('/').at(-1) ?? path;
  today = (): string => this.day;
  out = (text: string): void => {
    this.printed += text;
  };
  err = (text: string): void => {
    this.said += text;
  };
}
