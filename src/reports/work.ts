import type { Review } from '../checks/finding.js';
import type { Edits, OwnSheet } from '../workbook/edits.js';
import type { IsoDay } from '../workbook/serial.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { exceptionsSheet } from './exceptions/sheet.js';
import { trackerFlags } from './flags.js';
import { highlightSheet, type AsAtFrom } from './highlight.js';
import { historyRows } from './history/record.js';
import { historySheet, keptHistory, withReport } from './history/table.js';
import { removal, removalKeeping } from './removal.js';
import type { KeptSettings } from './settings/kept.js';
import { settingsFrom } from './settings/reading.js';

/** What can be written with one click. */
export type Work =
  | 'highlights'
  | 'exceptions'
  | 'flags'
  /** Takes out our sheets and flags, and keeps the settings and the history. */
  | 'removal'
  /** Takes those out too. */
  | 'full-removal';

/** The edits behind each button. */
export function editsFor(
  work: Work,
  review: Review,
  snapshot: Snapshot,
  asAtFrom: AsAtFrom,
  today: IsoDay = review.asAt,
  kept: KeptSettings = settingsFrom(snapshot),
): Edits {
  switch (work) {
    case 'highlights':
      return {
        sheets: [highlightSheet(review, snapshot, asAtFrom, today), historyWith(review, snapshot)],
        flags: null,
        remove: [],
      };
    case 'exceptions':
      return { sheets: [exceptionsSheet(review, snapshot, asAtFrom, today)], flags: null, remove: [] };
    case 'flags':
      return { ...trackerFlags(review, snapshot, asAtFrom, kept), remove: [] };
    case 'removal':
      return removalKeeping(snapshot);
    case 'full-removal':
      return removal();
  }
}

/** The history with this report in it: a highlight report is remembered, so that the next one can say what changed. */
function historyWith(review: Review, snapshot: Snapshot): OwnSheet {
  return historySheet(withReport(keptHistory(snapshot), historyRows(review)));
}
