import type { SheetArea } from '../workbook/address.js';
import type { Looks, Snapshot, WorkbookReader } from '../workbook/snapshot.js';

/**
 * A reader that asks the workbook once and then answers from memory, so that an answer or another date costs no
 * round trip. Merged ranges are asked for afresh when they were not read the first time.
 */
export function rememberingReader(workbook: WorkbookReader): WorkbookReader {
  let snapshot: { readonly merges: boolean; readonly value: Snapshot } | null = null;
  let looks: { readonly asked: string; readonly value: Looks } | null = null;
  return {
    async snapshot(options = {}) {
      const merges = options.merges === true;
      if (!snapshot || (merges && !snapshot.merges)) {
        snapshot = { merges, value: await workbook.snapshot(options) };
      }
      return snapshot.value;
    },
    async looks(ranges: readonly SheetArea[]) {
      const asked = JSON.stringify(ranges);
      if (looks?.asked !== asked) looks = { asked, value: await workbook.looks(ranges) };
      return looks.value;
    },
  };
}
