import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Edits } from '../../src/workbook/edits.js';
import { WorkbookError, type Snapshot } from '../../src/workbook/snapshot.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { aFlag, aFullSheet, edits } from '../builders/edits.js';
import { difference } from './comparing.js';

/**
 * `npm run nothing-lost -- FOLDER`: writes a report of ours and flags into a copy of every workbook of a folder, and
 * takes them out again; nothing is written to the folder. Prints what became of each, and ends with 1 when anything of
 * theirs was lost, changed or not restored.
 */
async function main(folder: string | undefined): Promise<number> {
  if (folder === undefined) {
    console.error('Usage: npm run nothing-lost -- FOLDER');
    return 2;
  }
  const files = readdirSync(folder).filter((name) => /^[^~].*\.xls[xm]$/i.test(name));
  const results: Result[] = [];
  for (const name of files.sort()) {
    const result = await tried(name, new Uint8Array(readFileSync(join(folder, name))));
    results.push(result);
    console.log(line(result));
  }
  const harmed = results.filter(({ harm }) => harm.length > 0);
  const refused = results.filter(({ refused }) => refused !== null);
  console.log(`\n${files.length} workbooks: ${harmed.length} harmed, ${refused.length} refused.`);
  return harmed.length > 0 ? 1 : 0;
}

interface Result {
  readonly name: string;
  /** Why the workbook was not opened. */
  readonly refused: string | null;
  readonly same: number;
  readonly extended: number;
  readonly notDone: number;
  /** What must not be. */
  readonly harm: readonly string[];
}

async function tried(name: string, original: Uint8Array): Promise<Result> {
  const nothing = { name, refused: null, same: 0, extended: 0, notDone: 0, harm: [] };
  try {
    const workbook = openXlsx(original, name);
    const before = await workbook.snapshot();
    const report = reportFor(before);
    const { notDone } = await workbook.apply(report);
    const written = workbook.save();
    const { same, extended, lost, altered } = difference(original, written);
    const harm = [...lost.map((part) => `lost ${part}`), ...altered.map((part) => `changed ${part}`)];
    harm.push(...changes(before, await openXlsx(written, name).snapshot(), 'changed'));

    const again = openXlsx(written, name);
    await again.apply(report);
    if (Buffer.compare(again.save(), written) !== 0) harm.push('changed when written again');

    const clearing = openXlsx(written, name);
    await clearing.apply(edits({ flags: [], remove: ['highlights', 'exceptions'] }));
    const cleared = clearing.save();
    harm.push(...changes(before, await openXlsx(cleared, name).snapshot(), 'not restored'));
    const left = difference(original, cleared);
    for (const part of [...left.lost, ...left.altered, ...left.extended]) harm.push(`not restored ${part}`);
    for (const part of left.added) harm.push(`left behind ${part}`);
    return { ...nothing, same: same.length, extended: extended.length, notDone: notDone.length, harm };
  } catch (error) {
    if (error instanceof WorkbookError) return { ...nothing, refused: error.message };
    return { ...nothing, harm: [String(error instanceof Error ? error.stack : error)] };
  }
}

/** A report with one of everything, and flags on the first columns of every sheet with cells. */
function reportFor({ sheets }: Snapshot): Edits {
  const first = sheets[0]?.name ?? 'Sheet1';
  const flags = sheets.flatMap(({ name, extent }) => {
    if (!extent) return [];
    const column = String.fromCharCode(65 + Math.min(extent.left, 25));
    return [aFlag(name, `${column}${extent.top + 1}:${column}${extent.bottom + 1}`)];
  });
  const exceptions = aFullSheet(first, { id: 'exceptions', tables: [], charts: [], names: [] });
  return edits({ sheets: [aFullSheet(first), exceptions], flags });
}

/** The sheets and names that are other than they were, ours apart. */
function changes(before: Snapshot, after: Snapshot, how: string): string[] {
  const harm = before.sheets.flatMap((sheet) => {
    const now = after.sheets.find(({ name }) => name === sheet.name);
    return JSON.stringify(now) === JSON.stringify(sheet) ? [] : [`${how}: the sheet ${sheet.name}`];
  });
  for (const name of before.names)
    if (!after.names.some((one) => JSON.stringify(one) === JSON.stringify(name)))
      harm.push(`${how}: the name ${name.name}`);
  return harm;
}

function line({ name, refused, same, extended, notDone, harm }: Result): string {
  const title = name.length > 44 ? `${name.slice(0, 43)}…` : name.padEnd(44);
  if (refused !== null) return `${title}  refused: ${refused}`;
  const said = notDone === 0 ? '' : `; ${notDone} not done, and said so`;
  const verdict = harm.length === 0 ? 'nothing lost' : `HARMED: ${harm.join('; ')}`;
  return `${title}  ${String(same).padStart(4)} parts untouched, ${extended} added to; ${verdict}${said}`;
}

process.exitCode = await main(process.argv[2]);
