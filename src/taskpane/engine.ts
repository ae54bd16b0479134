import type { Review } from '../checks/finding.js';
import { review as reviewPlan } from '../checks/index.js';
import { readPlan } from '../plan/index.js';
import type { Plan } from '../plan/model.js';
import { parseSettings } from '../plan/settings-names.js';
import type { Settings } from '../plan/settings.js';
import type { IsoDay } from '../workbook/serial.js';
import {
  leadLists,
  messageFor,
  summarise,
  type AsAtFrom,
  type LeadList,
  type Summary,
  type Work,
} from '../reports/index.js';
import type { Applied, WorkbookAdapter } from '../workbook/edits.js';
import type { Snapshot, SnapshotOptions, WorkbookReader } from '../workbook/snapshot.js';
import { rememberingReader } from './remembering-reader.js';

export type { Work };

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
  write(work: Work, review: Review, asAtFrom: AsAtFrom, today: IsoDay): Promise<Applied>;
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
    async write(work, review, asAtFrom, today) {
      if (!last) throw new Error('write before read');
      // Fetched when something is first written: most openings of the pane only look.
      const { editsFor } = await import(/* webpackChunkName: "writing" */ '../reports/work.js');
      return workbook.apply(editsFor(work, review, last, asAtFrom, today));
    },
  };
}

function factsOf(snapshot: Snapshot): WorkbookFacts {
  return {
    structureProtected: snapshot.structureProtected,
    protectedSheets: snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
  };
}

export { parseSettings };

/** What is said of a plan as it stood on a day. */
export interface Judgement {
  readonly review: Review;
  readonly summary: Summary;
  /** What each lead has to look at; made when it is asked for. */
  readonly leads: () => readonly LeadList[];
  /** A message in plain text for a lead; null when there is nothing to say. */
  readonly messageFor: (lead: string) => string | null;
}

export function judge(plan: Plan, asAt: IsoDay, settings: Settings): Judgement {
  const review = reviewPlan(plan, asAt, settings);
  return {
    review,
    summary: summarise(review),
    leads: () => leadLists(review),
    messageFor: (lead) => messageFor(lead, review),
  };
}
