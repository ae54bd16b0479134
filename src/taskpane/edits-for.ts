import type { Review } from '../checks/finding.js';
import { exceptionsSheet, highlightSheet, removal, trackerFlags, type AsAtFrom } from '../reports/index.js';
import type { Edits } from '../workbook/edits.js';
import type { Snapshot } from '../workbook/snapshot.js';
import type { Work } from './engine.js';

/** The edits behind each button. */
export function editsFor(work: Work, review: Review, snapshot: Snapshot, asAtFrom: AsAtFrom): Edits {
  switch (work) {
    case 'highlights':
      return { sheets: [highlightSheet(review, snapshot, asAtFrom)], flags: null, remove: [] };
    case 'exceptions':
      return { sheets: [exceptionsSheet(review, snapshot, asAtFrom)], flags: null, remove: [] };
    case 'flags': {
      const { sheets, flags } = trackerFlags(review, snapshot, asAtFrom);
      return { sheets, flags, remove: [] };
    }
    case 'removal':
      return removal();
  }
}
