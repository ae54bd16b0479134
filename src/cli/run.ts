import { review as reviewPlan } from '../checks/index.js';
import { readPlan } from '../plan/index.js';
import { parseSettings } from '../plan/settings-names.js';
import {
  compareWith,
  fullReport,
  isPlanFound,
  noPlanSentence,
  readHistory,
  removal,
  removalKeeping,
  setAside,
  settingsFrom,
  settingsIn,
  withAnswer,
} from '../reports/index.js';
import { OWN_SHEETS, type Applied, type OwnSheetId } from '../workbook/edits.js';
import { spokenDay, type IsoDay } from '../workbook/serial.js';
import { ownSheets } from '../workbook/own.js';
import { WorkbookError, type WorkbookReader } from '../workbook/snapshot.js';
import { parseArguments, USAGE, type Command } from './args.js';
import { toJson } from './json.js';
import { openFile } from './open-file.js';
import { progressLine, type ProgressLine } from './progress.js';
import { explainText, highlightText } from './text.js';

/** What the command line stands on; tests hand in their own. */
export interface World {
  /** Throws a `WorkbookError` with a plain sentence when there is no such file. */
  read(path: string): Uint8Array;
  write(path: string, bytes: Uint8Array): void;
  /** True when both paths are one file, however they are written. */
  same(first: string, second: string): boolean;
  /** A path's last part. */
  baseName(path: string): string;
  today(): IsoDay;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether standard error is a terminal. */
  readonly terminal: boolean;
}

export const DONE = 0;
export const UNUSABLE = 1;
export const WRONG_USAGE = 2;

/** Runs one command; gives the exit code. Every failure is one plain sentence on standard error. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const parsed = parseArguments(argv);
  if ('problem' in parsed) {
    world.err(`${parsed.problem}\n\n${USAGE}`);
    return WRONG_USAGE;
  }
  const line = progressLine(world.err, world.terminal);
  try {
    return await runCommand(parsed.command, world, line);
  } catch (error) {
    line.done();
    if (!(error instanceof WorkbookError)) throw error;
    world.err(`${error.message}\n`);
    return UNUSABLE;
  }
}

async function runCommand(command: Command, world: World, line: ProgressLine): Promise<number> {
  if (command.verb === 'help') {
    world.out(USAGE);
    return DONE;
  }
  if (command.verb !== 'check' && world.same(command.file, command.out)) {
    world.err('The copy needs a name of its own: --out is the file itself, which is never changed.\n');
    return WRONG_USAGE;
  }
  if (command.verb === 'clear') {
    const workbook = openFile(command.file, world);
    const edits = command.keep ? removalKeeping(await workbook.snapshot()) : removal();
    const applied = await workbook.apply(edits);
    world.write(command.out, workbook.save());
    line.done();
    world.out(clearedText(command.out, command.keep ? await tabsKept(workbook) : null));
    for (const sentence of applied.notDone) world.err(`${sentence}\n`);
    return DONE;
  }

  const { problems } = parseSettings(command.set);
  if (problems.length > 0) {
    for (const problem of problems) world.err(`${problem}\n`);
    return WRONG_USAGE;
  }
  const workbook = openFile(command.file, world);
  // What the command says counts more than what the workbook keeps.
  const { snapshot, plan, settings } = await readPlan(workbook, (seen) => settingsIn(seen, command.set), {
    merges: true,
    progress: line.tell,
  });
  if (!isPlanFound(plan)) throw new WorkbookError(noPlanSentence(snapshot));
  line.tell('Checking the plan', 0.9);
  const standing = settingsFrom(snapshot);
  const review = setAside(reviewPlan(plan, command.asAt ?? world.today(), settings), standing);
  const asAtFrom = command.asAt === null ? 'today' : 'option';

  if (command.verb === 'check') {
    line.done();
    if (command.json) world.out(`${JSON.stringify(toJson(review, asAtFrom))}\n`);
    else {
      const beside = { comparison: compareWith(readHistory(snapshot), review), today: world.today() };
      world.out(highlightText(review, asAtFrom, beside) + (command.explain ? explainText(review) : ''));
    }
    return DONE;
  }
  line.tell('Writing the report', 0.95);
  const who = `Command line, ${spokenDay(world.today())}`;
  const kept = command.set.reduce((so, [name, value]) => withAnswer(so, name, value, { who }), standing);
  const applied = await workbook.apply(fullReport(review, snapshot, asAtFrom, world.today(), kept));
  world.write(command.out, workbook.save());
  line.done();
  world.out(writtenText(applied, command.out));
  for (const sentence of applied.notDone) world.err(`${sentence}\n`);
  return DONE;
}

/** The tabs of ours that a workbook still has. */
async function tabsKept(workbook: WorkbookReader): Promise<readonly string[]> {
  return [...ownSheets(await workbook.snapshot()).values()];
}

/** What was taken out, and what was kept; `kept` is null where nothing was to be. */
function clearedText(out: string, kept: readonly string[] | null): string {
  const copy = `the copy is ${out}.`;
  if (kept === null) return `Plumbline's additions are taken out; ${copy}\n`;
  if (kept.length === 0) return `Plumbline's additions are taken out; there was nothing to keep. The copy is ${out}.\n`;
  const sheets = `the ${kept.length === 1 ? 'sheet' : 'sheets'} ${listed(kept.map((name) => `"${name}"`))}`;
  return `Plumbline's reports and flags are taken out; ${copy} It keeps ${sheets}.\n`;
}

/** What was written where, in a few plain sentences. */
export function writtenText(applied: Applied, out: string): string {
  const sheets = (Object.keys(OWN_SHEETS) as OwnSheetId[]).flatMap((id) => {
    const name = applied.sheets[id];
    return name === undefined ? [] : [`"${name}"`];
  });
  const flags = applied.flagged === 1 ? '1 rule flags' : `${applied.flagged} rules flag`;
  const flagged =
    applied.flagged === 0
      ? 'No cell of the tracker needed a flag.'
      : `${flags} dates and ratings in the tracker, by conditional formatting; no cell was changed.`;
  return `The checked copy is ${out}.\nIt has ${sheets.length === 1 ? 'the sheet' : 'the sheets'} ${listed(sheets)}. ${flagged}\n`;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
