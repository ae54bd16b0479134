import type { Finding, Review } from '../checks/finding.js';
import { review as reviewPlan } from '../checks/index.js';
import { readPlan } from '../plan/index.js';
import type { Plan } from '../plan/model.js';
import { parseSettings } from '../plan/settings-names.js';
import type { Settings } from '../plan/settings.js';
import type { IsoDay } from '../workbook/serial.js';
import {
  keptEntries,
  leadLists,
  messageFor,
  setAside,
  settingsFrom,
  summarise,
  withAnswer,
  withLeft,
  withTakenUp,
  type AsAtFrom,
  type KeptSettings,
  type LeadList,
  type Summary,
  type Work,
} from '../reports/index.js';
import type { Applied, WorkbookAdapter } from '../workbook/edits.js';
import { WorkbookError, type Snapshot, type SnapshotOptions, type WorkbookReader } from '../workbook/snapshot.js';
import { rememberingReader } from './remembering-reader.js';

export type { Work };

/** What the pane must know of the workbook besides the plan. */
export interface WorkbookFacts {
  readonly structureProtected: boolean;
  /** Names of the protected sheets. */
  readonly protectedSheets: readonly string[];
}

export interface PlanRead {
  readonly plan: Plan;
  readonly facts: WorkbookFacts;
  readonly kept: KeptSettings;
}

/** An answer by its setting's name, taken back with null; or a finding set aside with a reason, taken up again with null. */
export type KeptChange =
  | { readonly setting: string; readonly value: string | null }
  | { readonly finding: Finding; readonly reason: string | null };

export interface Kept {
  readonly kept: KeptSettings;
  /** Why it could not be written; what was said counts all the same, until the pane closes. */
  readonly notDone: readonly string[];
}

/** Reads and writes for the pane: in its own thread in Excel, in a worker in the workbench. */
export interface Engine {
  /**
   * Reads the plan by the settings that the workbook keeps; from memory where the cells were read before, unless
   * `afresh`. Merged ranges are asked for only when a setting says so.
   */
  read(options: Omit<SnapshotOptions, 'merges'> & { readonly afresh: boolean }): Promise<PlanRead>;
  /** Keeps answers in the workbook, beside what a colleague has kept there meanwhile. Only ever after a `read`. */
  keep(changes: readonly KeptChange[], review: Review, who: string): Promise<Kept>;
  /** Writes what the review says. Only ever after a `read`. */
  write(work: Work, review: Review, asAtFrom: AsAtFrom, today: IsoDay): Promise<Applied>;
}

/** The engine in this thread, on a workbook's adapter. */
export function localEngine(workbook: WorkbookAdapter): Engine {
  let reader: WorkbookReader = rememberingReader(workbook);
  let last: Snapshot | null = null;
  let kept: KeptSettings | null = null;
  /** Whether the history has been written, or removed, since the pane opened. */
  let reported = false;
  /** What was said and could not be written yet. */
  let unwritten: readonly Change[] = [];
  const read = (merges: boolean, options: SnapshotOptions) =>
    readPlan(
      reader,
      (snapshot) => {
        kept ??= withChanges(settingsFrom(snapshot), unwritten);
        return settingsOf(kept);
      },
      { ...options, merges },
    );
  return {
    async read({ afresh, ...options }) {
      if (afresh) {
        reader = rememberingReader(workbook);
        kept = null;
      }
      const wantsMerges = (settings: Settings) => [...settings.merged.values()].some(Boolean);
      const asked = kept !== null && wantsMerges(settingsOf(kept));
      let found = await read(asked, options);
      if (!asked && wantsMerges(found.settings)) found = await read(true, options);
      last = found.snapshot;
      return { plan: found.plan, facts: factsOf(found.snapshot), kept: kept ?? settingsFrom(found.snapshot) };
    },
    async keep(changes, review, who) {
      unwritten = [...unwritten, ...changes.map((change) => ({ change, review, who }))];
      kept = withChanges(kept ?? settingsFrom(await reader.snapshot()), unwritten);
      try {
        // A colleague may have kept something since: what is written is theirs and ours.
        const now = await workbook.snapshot();
        const all = withChanges(settingsFrom(now), unwritten);
        const { keptEdits } = await import(/* webpackChunkName: "writing" */ '../reports/flags.js');
        const { sheets, notDone } = await workbook.apply(keptEdits(review, now, all));
        kept = all;
        if (sheets.settings !== undefined) unwritten = [];
        return { kept, notDone };
      } catch (error) {
        if (error instanceof WorkbookError) return { kept, notDone: [error.message] };
        throw error;
      }
    },
    async write(work, review, asAtFrom, today) {
      if (!last) throw new Error('write before read');
      // Fetched when something is first written: most openings of the pane only look.
      const { editsFor } = await import(/* webpackChunkName: "writing" */ '../reports/work.js');
      // The history that a report adds to must hold what was written since the reading.
      const now = reported && work === 'highlights' ? await workbook.snapshot() : last;
      const applied = await workbook.apply(editsFor(work, review, now, asAtFrom, today, kept ?? settingsFrom(now)));
      if (work === 'highlights' || work === 'removal') reported = true;
      if (work === 'removal') kept = null;
      return applied;
    },
  };
}

interface Change {
  readonly change: KeptChange;
  readonly review: Review;
  readonly who: string;
}

function withChanges(before: KeptSettings, changes: readonly Change[]): KeptSettings {
  return changes.reduce((kept, { change, review, who }) => {
    if ('setting' in change) return withAnswer(kept, change.setting, change.value, { who });
    if (change.reason === null) return withTakenUp(kept, review, change.finding);
    return withLeft(kept, review, change.finding, { who, reason: change.reason });
  }, before);
}

function settingsOf(kept: KeptSettings): Settings {
  return parseSettings(keptEntries(kept)).settings;
}

function factsOf(snapshot: Snapshot): WorkbookFacts {
  return {
    structureProtected: snapshot.structureProtected,
    protectedSheets: snapshot.sheets.filter((sheet) => sheet.protected).map((sheet) => sheet.name),
  };
}

export { keptEntries, parseSettings };

/** What is said of a plan as it stood on a day. */
export interface Judgement {
  readonly review: Review;
  readonly summary: Summary;
  /** What each lead has to look at; made when it is asked for. */
  readonly leads: () => readonly LeadList[];
  /** A message in plain text for a lead; null when there is nothing to say. */
  readonly messageFor: (lead: string) => string | null;
}

export function judge(plan: Plan, asAt: IsoDay, kept: KeptSettings): Judgement {
  const { review } = setAside(reviewPlan(plan, asAt, settingsOf(kept)), kept);
  return {
    review,
    summary: summarise(review),
    leads: () => leadLists(review),
    messageFor: (lead) => messageFor(lead, review),
  };
}
