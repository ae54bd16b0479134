import type { Review } from '../checks/finding.js';
import type { Edits } from '../workbook/edits.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { exceptionsSheet } from './exceptions.js';
import { trackerFlags } from './flags.js';
import { highlightSheet, type AsAtFrom } from './highlight.js';
import { removal } from './removal.js';

/** What can be written with one click. */
export type Work = 'highlights' | 'exceptions' | 'flags' | 'removal';

/** The edits behind each button. */
export function editsFor(work: Work, review: Review, snapshot: Snapshot, asAtFrom: AsAtFrom): Edits {
  switch (work) {
    case 'highlights':
      return { sheets: [highlightSheet(review, snapshot, asAtFrom)], flags: null, remove: [] };
    case 'exceptions':
      return { sheets: [exceptionsSheet(review, snapshot, asAtFrom)], flags: null, remove: [] };
    case 'flags':
      return { ...trackerFlags(review, snapshot, asAtFrom), remove: [] };
    case 'removal':
      return removal();
  }
}
