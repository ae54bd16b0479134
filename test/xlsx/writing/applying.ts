import type { Applied, Edits } from '../../../src/workbook/edits.js';
import { Package } from '../../../src/xlsx/package.js';
import { applyEdits } from '../../../src/xlsx/writing/apply.js';

/** The file that edits leave, and what was said of them. */
export function applied(file: Uint8Array, edits: Edits): Applied & { readonly file: Uint8Array } {
  const parts = new Package(file, 'tracker.xlsx');
  const said = applyEdits(parts, edits);
  return { ...said, file: parts.save() };
}
