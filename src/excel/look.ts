import { OWN_SHEETS, type Edits, type OwnSheetId } from '../workbook/edits.js';
import type { Changes } from './changes.js';
import { askCount, askFlags, askMark, type OldFlags } from './flags.js';
import { askFront, type Front } from './front.js';
import { forceCreate, NotThatSheet, type Helpers } from './force-create.js';
import { askStanding, namesFor, type Standing } from './ownership.js';
import { loose } from './run.js';

/** What the adapter remembers of its last reading and writing, to ask the right questions at once. Never trusted unchecked. */
export interface Memory {
  sheets: readonly string[];
  own: ReadonlyMap<OwnSheetId, string>;
  flagged: ReadonlySet<string>;
  date1904: boolean;
  readonly changes: Changes;
}

/** Charts and tables on a sheet of ours from an earlier writing. */
export interface Leftovers {
  readonly charts: readonly string[];
  readonly tables: readonly string[];
}

/** What is known of a sheet's flags. */
interface FlagAnswer {
  /** Null where only the rules were counted. */
  readonly searched: boolean;
  readonly answer: () => OldFlags | null;
}

/**
 * The one round trip that looks at the workbook before it is written to. It carries the first step of every
 * `forceCreateSheet`, and lets none go on whose sheet is not ours to write.
 */
export class Look {
  readonly #context: Excel.RequestContext;
  readonly #ids: readonly OwnSheetId[];
  readonly #standing: () => Standing;
  readonly #front: () => Front;
  readonly #leftovers = new Map<OwnSheetId, () => Leftovers | null>();
  readonly #marks = new Map<string, () => boolean>();
  readonly #flags = new Map<string, FlagAnswer>();
  #trip: Promise<void> | null = null;
  #seen: { standing: Standing; names: ReadonlyMap<OwnSheetId, string> } | null = null;

  /** `search`: whether to look for our flags now. Where a workbook cannot list its rules, that fails, and the rest with it. */
  constructor(context: Excel.RequestContext, edits: Edits, memory: Memory, search: boolean) {
    this.#context = context;
    this.#ids = edits.sheets.map(({ id }) => id);
    this.#standing = askStanding(context);
    this.#front = askFront(context, memory.own.values());
    for (const id of this.#ids) this.#leftovers.set(id, askLeftovers(context, id));
    if (edits.flags === null) return;
    for (const name of memory.sheets) this.#marks.set(name, ifThere(context, name, askMark, false));
    const wanted = edits.flags.map(({ sheet }) => sheet);
    for (const name of new Set(wanted))
      this.#flags.set(name, { searched: false, answer: ifThere(context, name, askCount, null) });
    if (!search) return;
    for (const name of toSearch(edits, memory))
      this.#flags.set(name, { searched: true, answer: ifThere(context, name, askFlags, null) });
  }

  /**
   * One sheet of ours, made or emptied once the look is back. Throws `NotThatSheet` when it must not be written, or not
   * under this name. Before the look it must be called for every sheet in one go, so that all questions travel together.
   */
  make(helpers: Helpers, id: OwnSheetId, name: string): Promise<Excel.Worksheet> {
    return forceCreate(helpers, this.#context, name, async () => {
      if (this.#seen) await this.#context.sync();
      else await this.done();
      if (this.standing.readOnly || this.refusal(id) !== null || this.nameOf(id) !== name) throw new NotThatSheet();
    });
  }

  /** The look itself: the first caller starts it, after everybody has put their questions. */
  async done(): Promise<void> {
    this.#trip ??= Promise.resolve().then(() => this.#context.sync());
    await this.#trip;
    if (this.#seen) return;
    const standing = this.#standing();
    this.#seen = { standing, names: namesFor(this.#ids, standing) };
  }

  get standing(): Standing {
    if (!this.#seen) throw new Error('read before the look was done');
    return this.#seen.standing;
  }

  /** Which sheet is in front. */
  get front(): Front {
    return this.#front();
  }

  /** The tab name under which this sheet of ours belongs. */
  nameOf(id: OwnSheetId): string {
    return this.#seen?.names.get(id) ?? OWN_SHEETS[id].title;
  }

  /** Why this sheet cannot be written, in a sentence; null when it can. */
  refusal(id: OwnSheetId): string | null {
    const { standing } = this;
    const name = this.nameOf(id);
    const there = standing.sheets.find((one) => one.name === name);
    if (!there && standing.structureProtected)
      return `The workbook's structure is protected, so the sheet “${name}” could not be added. Unprotect it (Review, Protect Workbook), then try again.`;
    if (there?.protected === true)
      return `The sheet “${name}” is protected, so it was left as it is. Unprotect it (Review, Unprotect Sheet), then try again.`;
    return null;
  }

  /** What an earlier writing left on this sheet of ours; null when the sheet is new. */
  leftovers(id: OwnSheetId): Leftovers | null {
    return this.#leftovers.get(id)?.() ?? null;
  }

  /** Whether a sheet is marked as holding flags of ours; null when that was not asked. */
  isMarked(sheet: string): boolean | null {
    return this.#marks.get(sheet)?.() ?? null;
  }

  /** Our flags on a sheet, and whether they were searched for or the rules only counted; null when nothing was asked. */
  flagsOn(sheet: string): (OldFlags & { readonly searched: boolean }) | null {
    const asked = this.#flags.get(sheet);
    const answer = asked?.answer();
    return asked && answer ? { ...answer, searched: asked.searched } : null;
  }
}

/** Sheets that may hold flags of ours. A file flagged by the command line bears no marks, but it holds our sheets. */
function toSearch(edits: Edits, memory: Memory): Iterable<string> {
  if (memory.flagged.size > 0) return memory.flagged;
  const mayHold = memory.own.size > 0 || edits.flags?.length === 0;
  return mayHold ? memory.sheets : [];
}

/** Puts a question to a sheet that may be gone. */
function ifThere<T, Gone>(
  context: Excel.RequestContext,
  name: string,
  ask: (sheet: Excel.Worksheet) => () => T,
  gone: Gone,
): () => T | Gone {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load('id');
  const answer = ask(sheet);
  // Read after the caller's sync; the rule looks at one function only.
  // eslint-disable-next-line office-addins/call-sync-before-read
  return () => (sheet.isNullObject ? gone : answer());
}

function askLeftovers(context: Excel.RequestContext, id: OwnSheetId): () => Leftovers | null {
  const named = context.workbook.names.getItemOrNullObject(OWN_SHEETS[id].definedName);
  const at = loose(named.getRangeOrNullObject());
  at.load('rowIndex');
  const { charts, tables } = at.worksheet;
  charts.load('items/name');
  tables.load('items/name');
  return () =>
    at.isNullObject
      ? null
      : { charts: charts.items.map(({ name }) => name), tables: tables.items.map(({ name }) => name) };
}
