/** The command line on a workbook in memory: what `check --json` prints, without a process. */
import { run } from '../../src/cli/run.js';
import { WorkbookError } from '../../src/workbook/snapshot.js';
import type { Checked } from './scoring.js';

const isChecked = (value: unknown): value is Checked =>
  typeof value === 'object' && value !== null && 'items' in value && 'findings' in value;

/** Gives the parsed JSON, or the sentence that says why there is none. */
export async function check(
  name: string,
  bytes: Uint8Array,
  asAt: string,
  more: readonly string[] = [],
): Promise<{ readonly checked: Checked } | { readonly failed: string }> {
  let printed = '';
  let said = '';
  const file = `${name}.xlsx`;
  const only = (path: string): Uint8Array => {
    if (path !== file) throw new WorkbookError(`There is no file ${path}.`);
    return bytes;
  };
  const code = await run(['check', file, '--as-at', asAt, '--json', ...more], {
    read: only,
    write: () => undefined,
    same: (first, second) => first === second,
    baseName: (path) => path,
    today: () => asAt,
    out: (text) => {
      printed += text;
    },
    err: (text) => {
      said += text;
    },
    terminal: false,
  });
  if (code !== 0) return { failed: said.trim() };
  const parsed: unknown = JSON.parse(printed);
  return isChecked(parsed) ? { checked: parsed } : { failed: 'what was printed is not the JSON of check' };
}
