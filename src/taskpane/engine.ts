import type { Review } from '../checks/finding.js';
import { readPlan } from '../plan/index.js';
import type { Plan } from '../plan/model.js';
import type { Settings } from '../plan/settings.js';
import { exceptionsSheet, highlightSheet, removal, type AsAtFrom } from '../reports/index.js';
import { NO_EDITS, type Applied, type Edits, type WorkbookAdapter } from '../workbook/edits.js';
import type { Snapshot, SnapshotOptions, WorkbookReader } from '../workbook/snapshot.js';
import { rememberingReader } from './remembering-reader.js';

/** What can be written with one click. */
export type Work = 'highlights' | 'exceptions' | 'flags' | 'removal';

/** What the pane must know of the workbook besides the plan. */
export interface WorkbookFacts {
  readonly structureProtected: boolean;
  /** Names of the protected sheets. */
  readonly protectedSheets: readonly string[];
}

/** Reads and writes for the pane: in its own thread in Excel, in a worker in the workbench. */
export interface Engine {
  /** Reads the plan; from memory where the cells were read before, unless `afresh`. */
  read(
    settings: Settings,
    options: SnapshotOptions & { readonly afresh: boolean },
  ): Promise<{ plan: Plan; facts: WorkbookFacts }>;
  /** Writes what the review says. Only ever after a `read`. */
  write(work: Work, review: Review, asAtFrom: AsAtFrom): Promise<Applied>;
}

/** The engine in this thread, on a workbook's adapter. */
export function localEngine(workbook: WorkbookAdapter): Engine {
  let reader: WorkbookReader = rememberingReader(workbook);
  let last: Snapshot | null = null;
  return {
    async read(settings, { afresh, ...options }) {
      if (afresh) reader = rememberingReader(workbook);
      const { snapshot, plan } = await readPlan(reader, settings, options);
      last = snapshot;
      return { plan, facts: factsOf(snapshot) };
    },
    async write(work, review, asAtFrom) {
      if (!last) throw new Error('write before read');
      return workbook.apply(editsFor(work, review, last, asAtFrom));
    },
  };
}

function factsOf(snapshot: Snapshot): WorkbookFacts {
  return {
    structureProtected: snapshot.structureProtected,
    protectedSheets: snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
  };
}

/** The edits behind each button. */
export function editsFor(work: Work, review: Review, snapshot: Snapshot, asAtFrom: AsAtFrom): Edits {
  switch (work) {
    case 'highlights':
      return { sheets: [highlightSheet(review, snapshot, asAtFrom)], flags: null, remove: [] };
    case 'exceptions':
      return { sheets: [exceptionsSheet(review, snapshot, asAtFrom)], flags: null, remove: [] };
    case 'flags':
      return NO_EDITS;
    case 'removal':
      return removal();
  }
}
