import type { Finding, Review } from '../checks/finding.js';
import { review as reviewPlan } from '../checks/index.js';
import { readPlan } from '../plan/index.js';
import type { Plan } from '../plan/model.js';
import { parseSettings } from '../plan/settings-names.js';
import type { Settings } from '../plan/settings.js';
import type { IsoDay } from '../workbook/serial.js';
import {
  keptEntries,
  keptHistory,
  leadLists,
  messageFor,
  NOTHING_KEPT,
  sameSettings,
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
import { cellsWanted } from '../workbook/own.js';
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

/** What of our sheets has been changed by somebody else since the pane looked at them. */
export interface CaughtUp {
  readonly settings: boolean;
  readonly history: boolean;
}

/** Reads and writes for the pane: in its own thread in Excel, in a worker in the workbench. */
export interface Engine {
  /**
   * Reads the plan by the settings that the workbook keeps; from memory where the cells were read before, unless
   * `afresh`. Merged ranges are asked for only when a setting says so.
   */
  read(options: Omit<SnapshotOptions, 'merges'> & { readonly afresh: boolean }): Promise<PlanRead>;
  /**
   * Looks whether somebody else has changed the settings or the history since. To be called before something is written:
   * where the settings have changed, the plan is to be read again, from memory, and judged by them. Only ever after a
   * `read`.
   */
  catchUp(): Promise<CaughtUp>;
  /** Keeps answers in the workbook, beside what a colleague has kept there meanwhile. Only ever after a `read`. */
  keep(changes: readonly KeptChange[], review: Review, who: string): Promise<Kept>;
  /** Writes what the review says, beside what stands on our sheets by now. Only ever after a `read`. */
  write(work: Work, review: Review, asAtFrom: AsAtFrom, today: IsoDay): Promise<Applied>;
}

/** The engine in this thread, on a workbook's adapter. */
export function localEngine(workbook: WorkbookAdapter): Engine {
  let reader: WorkbookReader = rememberingReader(workbook);
  /** The cells that the plan was read from. */
  let cells: Snapshot | null = null;
  let kept: KeptSettings | null = null;
  /** The history when it was last looked at, as text; null when it has been written here since. */
  let history: string | null = null;
  /** What was said and could not be written yet. */
  let unwritten: readonly Change[] = [];
  /** Those cells, with our own sheets as they stand now: a colleague may have written on them since. */
  const upToDate = async (): Promise<Snapshot> => {
    if (!cells) throw new Error('upToDate before read');
    const tabs = [settingsFrom(cells).tab, keptHistory(cells).tab].filter((tab) => tab !== null);
    return withOwnFrom(await workbook.snapshot({ ownAnd: tabs }), cells, tabs);
  };
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
      cells = found.snapshot;
      if (afresh) history = JSON.stringify(keptHistory(cells));
      return { plan: found.plan, facts: factsOf(cells), kept: kept ?? settingsFrom(cells) };
    },
    async catchUp() {
      const now = await upToDate();
      const standing = withChanges(settingsFrom(now), unwritten);
      const historyNow = JSON.stringify(keptHistory(now));
      const changed = {
        settings: kept !== null && !sameSettings(standing, kept),
        history: history !== null && historyNow !== history,
      };
      kept = standing;
      history = historyNow;
      return changed;
    },
    async keep(changes, review, who) {
      unwritten = [...unwritten, ...changes.map((change) => ({ change, review, who }))];
      kept = withChanges(kept ?? settingsFrom(await reader.snapshot()), unwritten);
      try {
        const now = await upToDate();
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
      const now = await upToDate();
      // Fetched when something is first written: most openings of the pane only look.
      const { editsFor } = await import(/* webpackChunkName: "writing" */ '../reports/work.js');
      const standing = withChanges(settingsFrom(now), unwritten);
      const applied = await workbook.apply(editsFor(work, review, now, asAtFrom, today, standing));
      history = null;
      if (work === 'full-removal') {
        kept = NOTHING_KEPT;
        unwritten = [];
      }
      return applied;
    },
  };
}

/** The cells read before, with our own sheets, and those named, as a later look found them. */
function withOwnFrom(now: Snapshot, cells: Snapshot, tabs: readonly string[]): Snapshot {
  const isOwn = cellsWanted(now, tabs);
  const sheets = now.sheets.map((sheet) => {
    const before = isOwn(sheet.name) ? undefined : cells.sheets.find(({ name }) => name === sheet.name);
    return before ? { ...before, protected: sheet.protected, visibility: sheet.visibility } : sheet;
  });
  return { ...cells, sheets, names: now.names, structureProtected: now.structureProtected };
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
