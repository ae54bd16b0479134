import type { Review } from '../checks/finding.js';
import type { Edits } from '../workbook/edits.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { exceptionsSheet } from './exceptions.js';
import { trackerFlags } from './flags.js';
import { highlightWith, type AsAtFrom } from './highlight.js';
import { tabToBe } from './tabs.js';

export { exceptionsSheet } from './exceptions.js';
export { highlightSheet, type AsAtFrom } from './highlight.js';
export { trackerFlags } from './flags.js';
export { isLookAgain } from './concerns.js';
export { failureSheet } from './failure.js';
export { isPlanFound, noPlanSentence } from './no-plan.js';
export { removal } from './removal.js';
export { editsFor, type Work } from './work.js';
export { LEVEL_TITLES, summarise, type Count, type CountKey, type LevelCounts, type Summary } from './summary.js';

/** The highlight report, the exceptions, and the flags in the tracker with the lists that they look up. */
export function fullReport(review: Review, snapshot: Snapshot, asAtFrom: AsAtFrom): Edits {
  const { sheets, flags } = trackerFlags(review, snapshot, asAtFrom);
  return {
    sheets: [
      highlightWith(review, asAtFrom, tabToBe(snapshot, 'exceptions')),
      exceptionsSheet(review, snapshot, asAtFrom),
      ...sheets,
    ],
    flags,
    remove: [],
  };
}
