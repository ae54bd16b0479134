import { readFileSync } from 'node:fs';
import { WorkbookError } from '../workbook/snapshot.js';
import { built } from './kept-build.js';
import { mainJob, type SampleTracker } from './main-job.js';
import { openFile } from './open-file.js';
import { DONE, UNUSABLE, WRONG_USAGE } from './run.js';
import { parseStart, START_USAGE, type StartArguments } from './start-arguments.js';
import { hasDisplay, openBrowser, serveWorkbench } from './workbench-server.js';
import { realWorld } from './world.js';

const SAMPLES = 'assets/samples';
const world = realWorld();

/** The first of the samples that come with Plumbline. */
function firstSample(): SampleTracker & { readonly name: string } {
  const list: unknown = JSON.parse(readFileSync(`${SAMPLES}/samples.json`, 'utf8'));
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  if (typeof first !== 'object' || first === null || !('file' in first) || !('asAt' in first)) {
    throw new Error(`${SAMPLES}/samples.json lists no sample`);
  }
  const name = String(first.file);
  return { file: `${SAMPLES}/${name}`, name, asAt: String(first.asAt) };
}

async function start(): Promise<number> {
  const asked = parseStart(process.argv.slice(2));
  if ('problem' in asked) {
    world.err(`${asked.problem}\n\n${START_USAGE}`);
    return WRONG_USAGE;
  }
  const sample = firstSample();
  const code = await mainJob(asked.file === null ? [] : [asked.file], sample, world);
  if (!asked.serve) return code;
  // A workbook in which no plan was found is worth looking at: the workbench shows how it was read.
  if (code !== DONE && (asked.file === null || !isWorkbook(asked.file))) return code;
  try {
    await serve(asked, sample.name);
    return DONE;
  } catch (error) {
    world.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return UNUSABLE;
  }
}

function isWorkbook(file: string): boolean {
  try {
    openFile(file, world);
    return true;
  } catch (error) {
    if (error instanceof WorkbookError) return false;
    throw error;
  }
}

async function serve({ file, open, port }: StartArguments, sample: string): Promise<void> {
  const folder = built('workbench', () => {
    world.err('\nBuilding the workbench (once; about a minute) …\n');
  });
  const site = await serveWorkbench({
    folder,
    port,
    first: file === null ? { sample } : { name: world.baseName(file), bytes: world.read(file) },
    onTaken: (taken) => {
      world.err(`Port ${taken} is taken by another program; trying ${taken + 1}.\n`);
    },
  });
  world.out(`\nThe workbench shows it in your browser: ${site.page}\nNothing leaves this computer. Ctrl-C stops it.\n`);
  if (open && hasDisplay(process.env, process.platform, process.stdout.isTTY)) {
    openBrowser(site.page, process.platform, process.env);
  }
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await site.close();
}

process.exitCode = await start();
