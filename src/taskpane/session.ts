import type { Finding } from '../checks/finding.js';
import type { Place } from '../plan/model.js';
import type { Applied, OwnSheetId } from '../workbook/edits.js';
import { spokenDay, type IsoDay } from '../workbook/serial.js';
import { WorkbookError } from '../workbook/snapshot.js';
import type { CaughtUp, Judged, KeptChange, Work } from './engine.js';
import type { PaneHost } from './host.js';

export type AsAtFrom = 'today' | 'stated' | 'chosen';

/** What the last piece of work did. */
export interface Done {
  readonly work: Work;
  readonly message: string;
  /** The tab to go and see; null when there is none. */
  readonly sheet: string | null;
  readonly notDone: readonly string[];
}

export interface SessionState {
  /** What is being read and how much of it is done (0 to 1); null when nothing is. */
  readonly reading: { readonly doing: string; readonly done: number } | null;
  /** One plain sentence when the last reading or writing failed. */
  readonly problem: string | null;
  /** Null until the workbook has been read. */
  readonly checked: Judged | null;
  readonly asAt: { readonly date: IsoDay; readonly from: AsAtFrom };
  readonly working: Work | null;
  readonly done: Done | null;
  /** True when cells have changed since the workbook was read. */
  readonly stale: boolean;
  readonly cancelled: boolean;
  /** The About line, once it was asked for. */
  readonly about: string | null;
}

/**
 * The pane's state and all that it does, without React: reads and checks the workbook, and writes when asked.
 * One thing at a time: a call while something is under way does nothing.
 */
export class Session {
  #state: SessionState;
  readonly #host: PaneHost;
  readonly #listeners = new Set<() => void>();
  #abort: AbortController | null = null;
  #judging = false;
  /** How often cells have changed. */
  #changes = 0;

  constructor(host: PaneHost) {
    this.#host = host;
    this.#state = {
      reading: null,
      problem: null,
      checked: null,
      asAt: { date: host.today(), from: 'today' },
      working: null,
      done: null,
      stale: false,
      cancelled: false,
      about: null,
    };
    host.onChanged?.(() => {
      this.#changed();
    });
  }

  get state(): SessionState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): SessionState => this.#state;

  /** Reads the workbook afresh and checks it. */
  async check(): Promise<void> {
    if (this.#busy()) return;
    await this.#read(true);
  }

  /** Stops a reading that is under way. What was shown before stays. */
  cancel(): void {
    this.#abort?.abort();
  }

  /** Judges the plan at another date; of dates that follow one another quickly, at the last. Nothing is read again. */
  async setAsAt(date: IsoDay, from: AsAtFrom): Promise<void> {
    if (this.#judging) {
      this.#set({ asAt: { date, from } });
      return;
    }
    if (this.#busy()) return;
    this.#judging = true;
    this.#set({ asAt: { date, from }, done: null, problem: null });
    if (this.#state.checked) {
      this.#set({ reading: { doing: 'Checking the plan', done: 0 } });
      try {
        for (let day: IsoDay | null = null; day !== this.#state.asAt.date;) {
          day = this.#state.asAt.date;
          this.#set({ checked: await this.#host.engine.judge(day, this.#host.today()) });
        }
      } catch (error) {
        this.#set({ problem: sentence(error) });
      }
      this.#set({ reading: null });
    }
    this.#judging = false;
  }

  /** Takes an answer to a question, or takes it back with null, and reads the plan by it. The workbook keeps it. */
  async answer(setting: string, value: string | null): Promise<void> {
    if (this.#busy()) return;
    await this.#keep({ setting, value });
  }

  /** Sets a finding aside with a reason that lasts, or takes it up again with null. */
  async leave(finding: Finding, reason: string | null): Promise<void> {
    if (this.#busy()) return;
    if (reason?.trim() === '') this.#set({ problem: 'Say in a few words why this one can be left.' });
    else await this.#keep({ finding, reason });
  }

  async #keep(change: KeptChange): Promise<void> {
    if (!this.#state.checked) return;
    this.#set({ reading: { doing: 'Keeping it in the workbook', done: 0 }, problem: null, done: null });
    let notDone: readonly string[] = [];
    try {
      const who = `In the pane, ${spokenDay(this.#host.today())}`;
      ({ notDone } = await this.#host.engine.keep([change], who));
    } catch (error) {
      this.#set({ reading: null, problem: sentence(error) });
      return;
    }
    await this.#read(false);
    const [why] = notDone;
    if (why !== undefined) this.#set({ problem: `${why} What you said counts while the pane is open.` });
  }

  /** Writes what was asked for; cells that changed meanwhile are read first. */
  async write(work: Work): Promise<void> {
    if (this.#busy()) return;
    if (this.#state.stale) await this.check();
    if (!this.#state.checked || this.#state.problem !== null) return;
    this.#set({ working: work, done: null, problem: null });
    try {
      const { engine } = this.#host;
      const changed = await engine.catchUp();
      if (changed.settings && !(await this.#read(false))) {
        this.#set({ working: null });
        return;
      }
      const from = this.#state.asAt.from === 'today' ? 'today' : 'option';
      const applied = await engine.write(work, from, this.#host.today());
      // What was answered is gone with the settings.
      if (work === 'full-removal') await this.#read(false);
      this.#set({ working: null, done: doneBy(work, applied, changed) });
    } catch (error) {
      this.#set({ working: null, problem: sentence(error) });
    }
  }

  /** Selects a cell; says why where that cannot be. */
  async go(place: Place): Promise<void> {
    await this.#attempt(() => this.#host.goTo(place));
  }

  async goToSheet(name: string): Promise<void> {
    await this.#attempt(() => this.#host.goToSheet(name));
  }

  /** One line about the program and its host. */
  async about(): Promise<void> {
    await this.#attempt(async () => {
      this.#set({ about: await this.#host.about() });
    });
  }

  dismiss(): void {
    this.#set({ done: null, problem: null, about: null });
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.#set({ problem: sentence(error) });
    }
  }

  /** A cell has changed. */
  #changed(): void {
    this.#changes++;
    if (this.#state.checked && !this.#state.stale) this.#set({ stale: true });
  }

  #busy(): boolean {
    return this.#state.reading !== null || this.#state.working !== null;
  }

  /** Whether the plan was read: it may be stopped, or fail. */
  async #read(afresh: boolean): Promise<boolean> {
    const abort = new AbortController();
    this.#abort = abort;
    const changes = this.#changes;
    this.#set({ reading: { doing: 'Reading the workbook', done: 0 }, problem: null, done: null, cancelled: false });
    try {
      const checked = await this.#host.engine.read({
        afresh,
        asAt: this.#state.asAt.date,
        today: this.#host.today(),
        signal: abort.signal,
        progress: (doing, done) => {
          if (!abort.signal.aborted) this.#set({ reading: { doing, done } });
        },
      });
      if (abort.signal.aborted) throw new DOMException('stopped', 'AbortError');
      // A change during the reading may be in it or not; read from memory, a plan that was out of date stays so.
      this.#set({ reading: null, stale: this.#changes !== changes || (!afresh && this.#state.stale), checked });
      return true;
    } catch (error) {
      if (abort.signal.aborted) this.#set({ reading: null, cancelled: true });
      else this.#set({ reading: null, problem: sentence(error) });
      return false;
    }
  }

  #set(change: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

function doneBy(work: Work, applied: Applied, changed: CaughtUp): Done {
  const written: OwnSheetId | null = work === 'highlights' || work === 'exceptions' ? work : null;
  const sheet = (written && applied.sheets[written]) ?? null;
  const noticed = work === 'removal' || work === 'full-removal' ? '' : noticedOf(work, changed);
  return { work, sheet, notDone: applied.notDone, message: `${noticed}${doneMessage(work, sheet, applied)}` };
}

/** What a colleague had changed meanwhile, which is heeded and kept. */
function noticedOf(work: Work, { settings, history }: CaughtUp): string {
  return [
    settings ? 'The settings had been changed since the plan was read, so it was judged anew by them. ' : '',
    history && work === 'highlights' ? 'The history had been changed meanwhile; what was added to it is kept. ' : '',
  ].join('');
}

function doneMessage(work: Work, sheet: string | null, applied: Applied): string {
  switch (work) {
    case 'highlights':
    case 'exceptions':
      return sheet === null ? 'Nothing was written.' : `Written to the sheet “${sheet}”.`;
    case 'flags':
      if (applied.flagged === 0) return 'There is nothing to flag.';
      return `The tracker is flagged with ${String(applied.flagged)} formatting ${applied.flagged === 1 ? 'rule' : 'rules'}. They follow the dates by themselves.`;
    case 'removal':
      return 'Plumbline’s reports and flags are removed; the settings and the history are kept. The workbook’s own cells were never changed.';
    case 'full-removal':
      return 'Plumbline’s sheets and flags are removed. The workbook’s own cells were never changed.';
  }
}

/** What to tell the officer: our own errors are sentences; anything else is said to be unexpected, with its own words for a support call. */
function sentence(error: unknown): string {
  if (error instanceof WorkbookError) return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `Something unexpected stopped Plumbline, and nothing more was written. Try again; if it happens again, tell your support desk: ${detail}`;
}
