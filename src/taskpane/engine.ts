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
  type Summary,
  type Work,
} from '../reports/index.js';
import type { Applied, WorkbookAdapter } from '../workbook/edits.js';
import { cellsWanted } from '../workbook/own.js';
import {
  WorkbookError,
  type Progress,
  type Snapshot,
  type SnapshotOptions,
  type WorkbookReader,
} from '../workbook/snapshot.js';
import { breath } from './breath.js';
import { rememberingReader } from './remembering-reader.js';

export type { Work };

/** What the pane must know of the workbook besides the plan. */
export interface WorkbookFacts {
  readonly structureProtected: boolean;
  /** Names of the protected sheets. */
  readonly protectedSheets: readonly string[];
}

/** A plan as it stood on a day. Plain data: it may come from another thread. */
export interface Judged {
  readonly facts: WorkbookFacts;
  readonly review: Review;
  readonly summary: Summary;
  /** The settings that the workbook keeps, and those that could not be written to it, as names and values. */
  readonly answers: ReadonlyMap<string, string>;
  /** Whether the workbook keeps answers, or kept earlier reports when it was read: what would be lost for good if deleted. */
  readonly remembers: boolean;
}

/** An answer by its setting's name, taken back with null; or a finding set aside with a reason, taken up again with null. */
export type KeptChange =
  | { readonly setting: string; readonly value: string | null }
  | { readonly finding: Finding; readonly reason: string | null };

/** Why what was said could not be written; it counts all the same, until the pane closes. */
export interface Kept {
  readonly notDone: readonly string[];
}

/** What of our sheets has been changed by somebody else since the pane looked at them. */
export interface CaughtUp {
  readonly settings: boolean;
  readonly history: boolean;
}

export interface ReadOptions extends Pick<SnapshotOptions, 'progress' | 'signal'> {
  /** Read the cells again, even those read before. */
  readonly afresh: boolean;
  readonly asAt: IsoDay;
  /** Where the as-at date lies ahead of it, what is past today is told apart from what will be. */
  readonly today: IsoDay;
}

/**
 * Reads, judges and writes for the pane, in a thread of its own where there is one. It holds what it has read: after the
 * first `read`, the other functions speak of that.
 */
export interface Engine {
  /** Reads the plan by the settings that the workbook keeps. Merged ranges are asked for only when a setting says so. */
  read(options: ReadOptions): Promise<Judged>;
  /** Judges the plan at another date; nothing is read again. */
  judge(asAt: IsoDay, today: IsoDay): Promise<Judged>;
  /**
   * Keeps answers in the workbook, beside what a colleague has kept there meanwhile; they apply at the next `read`.
   * Throws a `WorkbookError` when an answer cannot be one.
   */
  keep(changes: readonly KeptChange[], who: string): Promise<Kept>;
  /**
   * Looks whether somebody else has changed the settings or the history since. To be called before something is written:
   * where the settings have changed, the plan is to be read again, from memory, and judged by them.
   */
  catchUp(): Promise<CaughtUp>;
  /** Writes what the last judgement says, beside what stands on our sheets by now. */
  write(work: Work, asAtFrom: AsAtFrom, today: IsoDay): Promise<Applied>;
}

/** Shares of the time that a long reading takes, for the progress bar. */
const CELLS_READ = 0.7;
const PLAN_READ = 0.9;

/** The engine in this thread, on a workbook's adapter. */
export function localEngine(workbook: WorkbookAdapter): Engine {
  let reader: WorkbookReader = rememberingReader(workbook);
  let last: { readonly snapshot: Snapshot; readonly plan: Plan } | null = null;
  let judged: Judged | null = null;
  let kept: KeptSettings | null = null;
  /** The history when it was last looked at, as text; null when it has been written here since. */
  let history: string | null = null;
  /** What was said and could not be written yet. */
  let unwritten: readonly Change[] = [];
  /** Whether the workbook held earlier reports when it was read. */
  let hadHistory = false;
  /** What the last `catchUp` found, for the writing that follows it. */
  let caughtUp: Snapshot | null = null;
  /** The cells that were read, with our own sheets as they stand now: a colleague may have written on them since. */
  const upToDate = async (): Promise<Snapshot> => {
    if (!last) throw new Error('nothing has been read yet');
    const cells = last.snapshot;
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
  const judge = (asAt: IsoDay, today: IsoDay): Judged => {
    if (!last) throw new Error('judged before it was read');
    const now = kept ?? settingsFrom(last.snapshot);
    const review = setAside(reviewPlan(last.plan, asAt, settingsOf(now)), now);
    judged = {
      facts: factsOf(last.snapshot),
      review,
      summary: summarise(review, { today }),
      answers: new Map(keptEntries(now)),
      remembers: hadHistory || now.lines.length > 0,
    };
    return judged;
  };
  const judgedLast = (): Judged => {
    if (!judged) throw new Error('nothing has been read yet');
    return judged;
  };
  return {
    async read({ afresh, asAt, today, progress, signal }) {
      if (afresh) {
        reader = rememberingReader(workbook);
        kept = null;
      }
      const options: SnapshotOptions = {
        ...(signal && { signal }),
        ...(progress && { progress: cellsRead(progress) }),
      };
      const wantsMerges = (settings: Settings) => [...settings.merged.values()].some(Boolean);
      const asked = kept !== null && wantsMerges(settingsOf(kept));
      let found = await read(asked, options);
      if (!asked && wantsMerges(found.settings)) found = await read(true, options);
      progress?.('Checking the plan', PLAN_READ);
      await breath();
      signal?.throwIfAborted();
      last = found;
      caughtUp = null;
      const historyRead = keptHistory(found.snapshot);
      hadHistory = historyRead.rows.length > 0;
      if (afresh) history = JSON.stringify(historyRead);
      return judge(asAt, today);
    },
    judge: (asAt, today) => Promise.resolve(judge(asAt, today)),
    async keep(changes, who) {
      const { review } = judgedLast();
      for (const change of changes) refuseUnlikely(change);
      unwritten = [...unwritten, ...changes.map((change) => ({ change, review, who }))];
      kept = withChanges(kept ?? settingsFrom(await reader.snapshot()), unwritten);
      try {
        const now = await upToDate();
        const all = withChanges(settingsFrom(now), unwritten);
        const { keptEdits } = await import(/* webpackChunkName: "writing" */ '../reports/flags.js');
        const { sheets, notDone } = await workbook.apply(keptEdits(review, now, all));
        kept = all;
        if (sheets.settings !== undefined) unwritten = [];
        return { notDone };
      } catch (error) {
        if (error instanceof WorkbookError) return { notDone: [error.message] };
        throw error;
      }
    },
    async catchUp() {
      caughtUp = await upToDate();
      const standing = withChanges(settingsFrom(caughtUp), unwritten);
      const historyNow = JSON.stringify(keptHistory(caughtUp));
      const changed = {
        settings: kept !== null && !sameSettings(standing, kept),
        history: history !== null && historyNow !== history,
      };
      kept = standing;
      history = historyNow;
      return changed;
    },
    async write(work, asAtFrom, today) {
      const { review } = judgedLast();
      const now = caughtUp ?? (await upToDate());
      caughtUp = null;
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

/** The reading of the cells as a part of the whole; when they are all there, the plan is read out of them. */
function cellsRead(progress: Progress): Progress {
  return (doing, done) => {
    progress(done < 1 ? doing : 'Reading the plan', CELLS_READ * done);
  };
}

/** An answer that its setting cannot have is told to whoever gave it. */
function refuseUnlikely(change: KeptChange): void {
  if (!('setting' in change) || change.value === null) return;
  const [problem] = parseSettings([[change.setting, change.value]]).problems;
  if (problem !== undefined) throw new WorkbookError(problem);
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
