import { OWN_SHEETS, type Applied, type Edits, type OwnSheet, type OwnSheetId } from '../workbook/edits.js';
import { withinLinks } from '../workbook/links.js';
import { WorkbookError } from '../workbook/snapshot.js';
import { excelCode, ifAnswered } from './errors.js';
import { addFlags, askFlags, markFlagged, removeFlags, type OldFlags } from './flags.js';
import { backToFront, toFront } from './front.js';
import { loadHelpers, NotThatSheet, type Helpers } from './force-create.js';
import { Look, type Memory } from './look.js';
import { ownNamesInto, type Standing } from './ownership.js';
import { Outbox } from './outbox.js';
import { askFirstDay, finishSheet, writeSheet, type Finish } from './sheet-writing.js';

const NOTHING_DONE: Applied = { sheets: {}, flagged: 0, notDone: [] };

export interface ApplyOptions {
  /** The sheet of ours to bring to the front, in the same round trip. */
  readonly show?: OwnSheetId;
}

/**
 * Writes edits in two round trips: one that looks (and is the first step of each `forceCreateSheet`), one that writes.
 * More only where the first guess at a sheet's name was wrong, where flags must be looked for on further sheets, where
 * there is more than 5 MB to write, or where something that may fail did.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  wanted: Edits,
  memory: Memory,
  { show }: ApplyOptions = {},
): Promise<Applied> {
  if (wanted.sheets.length === 0 && wanted.flags === null && wanted.remove.length === 0) return NOTHING_DONE;
  const edits = withinLinks(wanted);
  const notDone = [...(edits.leftOut ?? [])];
  const { look, made } = await lookAndMake(context, edits, memory, notDone);
  const { standing } = look;
  const flags = await oldFlags(context, edits, look, notDone);

  const outbox = new Outbox(context);
  const finishes: Finish[] = [];
  for (const { own, name, sheet } of made) {
    const refresh = look.leftovers(own.id);
    await writeSheet(outbox, own, { sheet, tab: name, refresh, date1904: memory.date1904, taken: standing.names });
    finishes.push(...finishSheet(own, sheet, name));
  }
  const flagged = writeFlags(context, edits, flags, look, finishes);
  const removed = removeSheets(context, edits, standing, notDone);
  const front = made.find(({ own }) => own.id === show);
  if (front) finishes.push(toFront(front.sheet, front.name, look.front));
  const gone = removed.flatMap((id) => standing.own.get(id) ?? []);
  const back = backToFront(context, gone, look.front);
  if (back) finishes.push(back);
  const shown = made.map(({ own, sheet }) => askFirstDay(own, sheet, memory.date1904)).find((ask) => ask !== null);
  for (const { sheet } of made) sheet.load('id');
  await send(context, finishes, notDone);
  const ids = made.flatMap(({ sheet }) => ifAnswered(() => sheet.id) ?? []);
  memory.changes.own = [...ids, ...memory.changes.own];
  if (shown?.() === !memory.date1904) {
    // A workbook without dates of its own did not tell from which year it counts; now ours show that it is the other.
    memory.date1904 = !memory.date1904;
    return applyEdits(context, edits, memory, { ...(show && { show }) });
  }

  const own = new Map([...standing.own].filter(([id]) => !removed.includes(id)));
  for (const one of made) own.set(one.own.id, one.name);
  memory.own = own;
  memory.flagged = new Set([
    ...flagged.map(({ sheet }) => sheet),
    ...[...memory.flagged].filter((name) => !flags.has(name)),
  ]);
  memory.sheets = [...new Set([...standing.sheets.map(({ name }) => name), ...made.map(({ name }) => name)])].filter(
    (name) => !gone.includes(name),
  );
  return {
    sheets: Object.fromEntries(made.map((one) => [one.own.id, one.name])),
    flagged: flagged.reduce((sum, { rules }) => sum + rules, 0),
    notDone,
  };
}

interface Made {
  readonly own: OwnSheet;
  readonly name: string;
  readonly sheet: Excel.Worksheet;
}

/** Looks, and makes our sheets meanwhile. When the look fails over the flags, it is done again without them. */
async function lookAndMake(
  context: Excel.RequestContext,
  edits: Edits,
  memory: Memory,
  notDone: string[],
): Promise<{ look: Look; made: Made[] }> {
  const helpers = edits.sheets.length > 0 ? await loadHelpers() : null;
  const attempt = async (search: boolean) => {
    const look = new Look(context, edits, memory, search);
    return { look, made: await makeSheets(look, helpers, edits, memory, notDone) };
  };
  try {
    return await attempt(true);
  } catch (error) {
    if (edits.flags === null || excelCode(error) === null) throw error;
    return attempt(false);
  }
}

/** Starts `forceCreateSheet` for every sheet at once, so that they share the look; again where the guess at the name was wrong. */
async function makeSheets(
  look: Look,
  helpers: Helpers | null,
  edits: Edits,
  memory: Memory,
  notDone: string[],
): Promise<Made[]> {
  if (helpers === null) {
    await look.done();
    refuseReadOnly(look.standing);
    return [];
  }
  const made = await Promise.all(
    edits.sheets.map(async (own): Promise<Made | null> => {
      const guess = memory.own.get(own.id) ?? OWN_SHEETS[own.id].title;
      try {
        return { own, name: guess, sheet: await look.make(helpers, own.id, guess) };
      } catch (error) {
        if (!(error instanceof NotThatSheet)) throw error;
      }
      refuseReadOnly(look.standing);
      const refusal = look.refusal(own.id);
      if (refusal !== null) {
        notDone.push(refusal);
        return null;
      }
      const name = look.nameOf(own.id);
      return { own, name, sheet: await look.make(helpers, own.id, name) };
    }),
  );
  return made.filter((one) => one !== null);
}

function refuseReadOnly({ readOnly }: Standing): void {
  if (readOnly)
    throw new WorkbookError(
      'This workbook is open as read-only. Choose Enable Editing or save a copy, then try again. Nothing was written.',
    );
}

/** Our flags on every sheet to be flagged or cleared. Sheets that are protected or cannot be read are named and left alone. */
async function oldFlags(
  context: Excel.RequestContext,
  { flags }: Edits,
  look: Look,
  notDone: string[],
): Promise<Map<string, OldFlags>> {
  const found = new Map<string, OldFlags>();
  if (flags === null) return found;
  const { sheets } = look.standing;
  const unsearched: string[] = [];
  const mayHold = look.standing.own.size > 0 || flags.length === 0;
  for (const { name, protected: locked } of sheets) {
    const known = look.flagsOn(name);
    const marked = look.isMarked(name);
    const wanted = flags.some((flag) => flag.sheet === name);
    const suspected = marked ?? mayHold;
    if (!known && !suspected && !wanted) continue;
    if (locked) {
      if (wanted || marked === true || (known?.ids.length ?? 0) > 0)
        notDone.push(
          `The sheet “${name}” is protected, so no flags were written to it or removed from it. Unprotect it (Review, Unprotect Sheet), then try again.`,
        );
    } else if (known && (known.searched || !suspected)) found.set(name, known);
    else unsearched.push(name);
  }
  for (const name of new Set(flags.map((flag) => flag.sheet)))
    if (!sheets.some((one) => one.name === name))
      notDone.push(`There is no sheet “${name}” any more, so it was not flagged.`);
  for (const [name, old] of await search(context, unsearched, notDone)) found.set(name, old);
  return found;
}

/** Searches sheets for our flags, together if that works, else one by one. */
async function search(
  context: Excel.RequestContext,
  names: readonly string[],
  notDone: string[],
): Promise<[string, OldFlags][]> {
  const ask = async (some: readonly string[]): Promise<[string, OldFlags][]> => {
    const asked = some.map((name) => [name, askFlags(context.workbook.worksheets.getItem(name))] as const);
    await context.sync();
    return asked.map(([name, answer]) => [name, answer()]);
  };
  if (names.length === 0) return [];
  try {
    return await ask(names);
  } catch (error) {
    if (excelCode(error) === null) throw error;
  }
  const found: [string, OldFlags][] = [];
  for (const name of names) {
    try {
      found.push(...(await ask([name])));
    } catch (error) {
      if (excelCode(error) === null) throw error;
      notDone.push(`Excel could not list the conditional formats of “${name}”, so its flags were left as they are.`);
    }
  }
  return found;
}

/** Queues the flags in place of the old ones; gives the sheets that are flagged now. */
function writeFlags(
  context: Excel.RequestContext,
  { flags }: Edits,
  old: ReadonlyMap<string, OldFlags>,
  look: Look,
  finishes: Finish[],
): { sheet: string; rules: number }[] {
  const flagged: { sheet: string; rules: number }[] = [];
  for (const [name, found] of old) {
    const sheet = context.workbook.worksheets.getItem(name);
    const mine = (flags ?? []).filter((flag) => flag.sheet === name);
    removeFlags(sheet, found);
    const rules = addFlags(sheet, mine, found.count - found.ids.length);
    if (look.isMarked(name) !== rules > 0) markFlagged(sheet, rules > 0);
    if (rules === 0) continue;
    flagged.push({ sheet: name, rules: mine.length });
    // Excel does not always draw a new rule that looks at other cells before the sheet is calculated.
    finishes.push({
      otherwise: null,
      queue: () => {
        sheet.calculate(true);
      },
    });
  }
  return flagged;
}

/** Queues the removal of our own sheets and of the names that point into them; gives those that will be gone. */
function removeSheets(
  { workbook }: Excel.RequestContext,
  { remove }: Edits,
  standing: Standing,
  notDone: string[],
): OwnSheetId[] {
  const removed: OwnSheetId[] = [];
  for (const id of remove) {
    const name = standing.own.get(id);
    if (name === undefined) continue;
    if (standing.structureProtected) {
      notDone.push(
        `The workbook's structure is protected, so the sheet “${name}” could not be removed. Unprotect it (Review, Protect Workbook), then try again.`,
      );
      continue;
    }
    for (const own of ownNamesInto(name, standing.names)) workbook.names.getItem(own).delete();
    workbook.worksheets.getItem(name).delete();
    removed.push(id);
  }
  return removed;
}

/** Sends everything, what may fail last. When only that failed, each of it is tried again by itself. */
async function send(context: Excel.RequestContext, finishes: readonly Finish[], notDone: string[]): Promise<void> {
  const written = context.workbook.worksheets.getCount();
  for (const finish of finishes) finish.queue();
  try {
    await context.sync();
    return;
  } catch (error) {
    // A count needs no load, which the rule does not know.
    // eslint-disable-next-line office-addins/load-object-before-read
    if (excelCode(error) === null || ifAnswered(() => written.value) === null) throw error;
  }
  for (const finish of finishes) {
    try {
      finish.queue();
      // One by one, so that what fails does not take the others with it.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (excelCode(error) === null) throw error;
      if (finish.otherwise !== null) notDone.push(finish.otherwise);
    }
  }
}
