import { mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { WorkbookError } from '../workbook/snapshot.js';
import type { World } from './run.js';

/** The real files, streams and clock. */
export function realWorld(): World {
  return {
    read,
    write,
    same: (first, second) => realPath(first) === realPath(second),
    baseName: (path) => basename(path),
    today,
    out: (text) => process.stdout.write(text),
    err: (text) => process.stderr.write(text),
    terminal: process.stderr.isTTY,
  };
}

/** Today where the officer is. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function read(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new WorkbookError(`${path} is a folder; give the name of a workbook.`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof WorkbookError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new WorkbookError(`There is no file ${path}.`);
    if (code === 'EACCES' || code === 'EPERM') throw new WorkbookError(`${path} cannot be opened: it is not readable.`);
    throw new WorkbookError(`${path} could not be read (${String(code)}).`);
  }
}

function write(path: string, bytes: Uint8Array): void {
  try {
    mkdirSync(dirname(resolve(path)), { recursive: true });
    writeFileSync(path, bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const busy = code === 'EBUSY' || code === 'EACCES' || code === 'EPERM';
    throw new WorkbookError(
      busy
        ? `${path} could not be written: it is open in another program or write-protected.`
        : `${path} could not be written (${code}).`,
    );
  }
}

/** The file that a path leads to, links followed; a file that is not there yet lies in its folder's real place. */
function realPath(path: string): string {
  const whole = resolve(path);
  try {
    return realpathSync.native(whole);
  } catch {
    try {
      return join(realpathSync.native(dirname(whole)), basename(whole));
    } catch {
      return whole;
    }
  }
}
