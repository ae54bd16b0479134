import type { Review } from '../checks/finding.js';
import type { Edits } from '../workbook/edits.js';
import type { IsoDay } from '../workbook/serial.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { exceptionsSheet } from './exceptions/sheet.js';
import { trackerFlags } from './flags.js';
import { highlightWith, type AsAtFrom } from './highlight.js';
import { compareWith } from './history/comparison.js';
import { historyRows } from './history/record.js';
import { historySheet, keptHistory, readHistory, withReport } from './history/table.js';
import { ownWordsIn } from './own-words.js';
import type { KeptSettings } from './settings/kept.js';
import { settingsFrom } from './settings/reading.js';
import { tabToBe } from './tabs.js';

export { exceptionsSheet } from './exceptions/sheet.js';
export { highlightSheet, type AsAtFrom } from './highlight.js';
export { keptEdits, trackerFlags } from './flags.js';
export { compareWith, type Comparison, type EntryChange } from './history/comparison.js';
export { changesOf, CHANGE_WORDS, type Change } from './history/changes.js';
export { keptHistory, readHistory } from './history/table.js';
export { TRAVEL_WORDS, type Travel } from './history/travel.js';
export { leadLists, messageFor, type LeadList } from './leads.js';
export { isLookAgain } from './concerns.js';
export { failureSheet } from './failure.js';
export { isPlanFound, noPlanSentence } from './no-plan.js';
export { remembers, removal, removalKeeping } from './removal.js';
export { keptEntries, NOTHING_KEPT, sameSettings, withAnswer, type KeptSettings } from './settings/kept.js';
export { setAside, withLeft, withTakenUp } from './settings/leaving.js';
export { settingsFrom, settingsIn } from './settings/reading.js';
export { editsFor, type Work } from './work.js';
export {
  LEVEL_TITLES,
  summarise,
  type Beside,
  type Count,
  type CountKey,
  type LevelCounts,
  type Summary,
} from './summary.js';

/**
 * The highlight report, the exceptions, the flags in the tracker with the lists that they look up, and the history with
 * this report in it. `today` is the day on which it is made, where the as-at date is another; `kept` are the answers that
 * the settings sheet is to keep.
 */
export function fullReport(
  review: Review,
  snapshot: Snapshot,
  asAtFrom: AsAtFrom,
  today: IsoDay = review.asAt,
  kept: KeptSettings = settingsFrom(snapshot),
): Edits {
  const { sheets, flags, leftOut = [] } = trackerFlags(review, snapshot, asAtFrom, kept);
  const comparison = compareWith(readHistory(snapshot), review);
  const exceptions = tabToBe(snapshot, 'exceptions');
  return {
    sheets: [
      highlightWith(review, { asAtFrom, today, exceptions, comparison, written: ownWordsIn(snapshot) }),
      exceptionsSheet(review, snapshot, asAtFrom, today),
      ...sheets,
      historySheet(withReport(keptHistory(snapshot), historyRows(review))),
    ],
    flags,
    remove: [],
    leftOut,
  };
}
