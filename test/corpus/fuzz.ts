/**
 * Reads and checks chance workbooks: nothing may crash or hang, and no sheet without a plan may get a finding of
 * severity high. usage: npm run fuzz [-- --count=10000 --seed=TEXT --only=sheets|plans|edits]
 */
import { fuzzAnySheets, fuzzEdits, fuzzWithoutPlan, type Fuzzed } from './fuzzed.js';

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const count = Number(option('count') ?? 10_000);
const seed = option('seed') ?? '1';
const only = option('only');

const parts: readonly (readonly [string, string, () => Promise<Fuzzed>])[] = [
  ['sheets', 'sheets without a plan', () => fuzzWithoutPlan(count / 2, seed)],
  ['plans', 'sheets of anything', () => fuzzAnySheets(count / 2, seed)],
  ['edits', 'edits of the fixtures', () => fuzzEdits(count, seed)],
];
for (const [part, what, go] of parts) {
  if (only !== undefined && only !== part) continue;
  const { runs, faults, slowest, withItems } = await go();
  console.log(
    `${runs} ${what}: ${faults.length} faults, ${withItems} read as a plan; slowest ${Math.round(slowest.took)} ms (${slowest.which})`,
  );
  for (const fault of faults.slice(0, 20)) console.log(`    ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
