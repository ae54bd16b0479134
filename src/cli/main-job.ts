import { run, UNUSABLE, WRONG_USAGE, type World } from './run.js';

/** A sample tracker that comes with Plumbline. */
export interface SampleTracker {
  /** Its path. */
  readonly file: string;
  /** The ISO day that it says it stands at; null for the officer's own file, which is judged today. */
  readonly asAt: string | null;
}

/** Where the checked copies of `npm start` go. */
const OUT = 'out';

/**
 * The main job, as `npm start` shows it: checks a tracker, prints its highlight, and writes the checked copy to `out/`.
 * `argv` holds at most one file; without it the sample is taken. Gives the exit code.
 */
export async function mainJob(argv: readonly string[], sample: SampleTracker, world: World): Promise<number> {
  const [file, more] = argv;
  if (more !== undefined || file?.startsWith('-') === true) {
    world.err('Give one workbook, or none to see a sample: npm start -- "path/to/your tracker.xlsx"\n');
    return WRONG_USAGE;
  }
  const tracker = file === undefined ? sample : { file, asAt: null };
  const asAt = tracker.asAt === null ? [] : ['--as-at', tracker.asAt];
  const checked = await run(['check', tracker.file, ...asAt], world);
  if (checked !== 0) return checked;
  const out = `${OUT}/${checkedName(world.baseName(tracker.file))}`;
  if (world.same(tracker.file, out)) {
    world.err(`${out} is itself a checked copy; give the tracker that it was made from.\n`);
    return UNUSABLE;
  }
  world.out('\n');
  return run(['report', tracker.file, ...asAt, '--out', out], world);
}

/** `"Plan.xlsx" → "Plan (checked).xlsx"`. */
function checkedName(name: string): string {
  const ending = /\.[A-Za-z]{3,4}$/.exec(name)?.[0] ?? '.xlsx';
  return `${name.endsWith(ending) ? name.slice(0, -ending.length) : name} (checked)${ending}`;
}
