import { openXlsx } from '../../src/xlsx/index.js';
import type { Snapshot } from '../../src/workbook/snapshot.js';
import { fixtures } from './build.js';
import { build } from './fixture.js';
import { allLooks, anySheets, edited, inMemory, readAndCheck, withoutPlan, type Outcome } from './fuzzing.js';
import { random } from './random.js';

export interface Fuzzed {
  readonly runs: number;
  /** One line each, with the seed that brings it back. */
  readonly faults: readonly string[];
  readonly slowest: { readonly which: string; readonly took: number };
  /** How many were read as a plan. */
  readonly withItems: number;
}

/** Longer than this for a small sheet is a hang. Milliseconds. */
const TOO_LONG = 5_000;

/** Runs each case by its name; `wrong` says what else is a fault. */
async function fuzz(
  cases: Iterable<string>,
  go: (which: string) => Promise<Outcome>,
  wrong: (outcome: Outcome) => string | null = () => null,
): Promise<Fuzzed> {
  const faults: string[] = [];
  let slowest = { which: '', took: 0 };
  let withItems = 0;
  let runs = 0;
  for (const which of cases) {
    runs++;
    try {
      const outcome = await go(which);
      if (outcome.took > slowest.took) slowest = { which, took: outcome.took };
      if (outcome.items > 0) withItems++;
      const said = wrong(outcome) ?? (outcome.took > TOO_LONG ? `took ${Math.round(outcome.took)} ms` : null);
      if (said !== null) faults.push(`${which}: ${said}`);
    } catch (error) {
      faults.push(`${which}: ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`);
    }
  }
  return { runs, faults, slowest, withItems };
}

function* named(count: number, seed: string, what: string): Generator<string> {
  for (let n = 0; n < count; n++) yield `${what}-${seed}-${n}`;
}

/** Sheets that are no plan: no finding of severity high. */
export const fuzzWithoutPlan = (count: number, seed: string): Promise<Fuzzed> =>
  fuzz(
    named(count, seed, 'none'),
    (which) => readAndCheck(inMemory(withoutPlan(random(which)))),
    ({ findings }) => {
      const high = findings.find(({ severity }) => severity === 'high');
      return high === undefined ? null : `${high.check}: ${high.message}`;
    },
  );

/** Sheets of anything at all: no crash, no hang. */
export const fuzzAnySheets = (count: number, seed: string): Promise<Fuzzed> =>
  fuzz(named(count, seed, 'any'), (which) => readAndCheck(inMemory(anySheets(random(which)))));

/** Fixtures with a few cells changed: no crash, no hang. Fixtures of more than 400 rows are left out. */
export async function fuzzEdits(count: number, seed: string, only = ''): Promise<Fuzzed> {
  const bases: { name: string; snapshot: Snapshot; looks: Awaited<ReturnType<typeof allLooks>> }[] = [];
  for (const fixture of await fixtures()) {
    if (fixture.slow === true || fixture.name.includes('large') || !fixture.name.includes(only)) continue;
    const reader = openXlsx((await build(fixture)).bytes, `${fixture.name}.xlsx`);
    const snapshot = await reader.snapshot({ merges: true });
    bases.push({ name: fixture.name, snapshot, looks: await allLooks(reader, snapshot) });
  }
  return fuzz(named(count, seed, 'edit'), (which) => {
    const chance = random(which);
    const base = bases[chance.below(bases.length)];
    if (base === undefined) throw new Error('There is no fixture to edit.');
    return readAndCheck(inMemory(edited(base.snapshot, chance), base.looks));
  });
}
