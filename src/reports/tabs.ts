import type { OwnSheetId } from '../workbook/edits.js';
import { OWN_SHEETS } from '../workbook/edits.js';
import { freeSheetName, ownSheets } from '../workbook/own.js';
import type { Snapshot } from '../workbook/snapshot.js';

/** The tab that one of our sheets stands on; null when the workbook has none yet. */
export function tabName(snapshot: Snapshot, id: OwnSheetId): string | null {
  return ownSheets(snapshot).get(id) ?? null;
}

/** The tab that one of our sheets stands on, or will be written to. */
export function tabToBe(snapshot: Snapshot, id: OwnSheetId): string {
  const taken = snapshot.sheets.map(({ name }) => name);
  return tabName(snapshot, id) ?? freeSheetName(OWN_SHEETS[id].title, taken);
}
