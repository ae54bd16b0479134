import { OWN_SHEETS, type Edits, type OwnSheetId } from '../workbook/edits.js';
import { ownSheets } from '../workbook/own.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { NO_LISTS } from './flag-lists.js';
import { keptHistory } from './history/table.js';
import { settingsFrom } from './settings/reading.js';
import { settingsSheet, titleOfPlan } from './settings/sheet.js';

/** Takes all our sheets and flags out again: the workbook is as it was before us. */
export function removal(): Edits {
  return { sheets: [], flags: [], remove: Object.keys(OWN_SHEETS) as OwnSheetId[] };
}

/**
 * Takes our sheets and flags out, and keeps what the workbook remembers: the settings without what the flags looked up,
 * and the history. A settings sheet without a line, or a history without a row, goes too.
 */
export function removalKeeping(snapshot: Snapshot): Edits {
  const own = ownSheets(snapshot);
  const kept = settingsFrom(snapshot);
  const remembered = remembers(snapshot);
  const title = titleOfPlan(snapshot.sheets.find(({ name }) => name === own.get('settings')));
  return {
    sheets: remembered.includes('settings') ? [settingsSheet(title, kept, NO_LISTS)] : [],
    flags: [],
    remove: removal().remove.filter((id) => !remembered.includes(id)),
  };
}

/** Those of our sheets that hold something which would be lost for good with them. */
export function remembers(snapshot: Snapshot): readonly OwnSheetId[] {
  const own = ownSheets(snapshot);
  const found: OwnSheetId[] = [];
  if (own.has('settings') && settingsFrom(snapshot).lines.length > 0) found.push('settings');
  if (own.has('history') && keptHistory(snapshot).rows.length > 0) found.push('history');
  return found;
}
