/**
 * Keeps every fixture of the corpus in ten other ways and lists what is then read otherwise.
 * usage: npm run mutations [-- --only=NAME --mutation=WORDS --details --seed=TEXT]
 */
import { fixtures } from './build.js';
import { mutated } from './mutated.js';
import { MUTATIONS } from './mutations.js';

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = option('only') ?? '';
const wanted = option('mutation') ?? '';
const seed = option('seed') ?? '1';
const details = process.argv.includes('--details');

const totals = new Map(MUTATIONS.map(({ name }) => [name, { of: 0, same: 0, plans: 0, kept: 0 }]));
for (const fixture of await fixtures()) {
  if (!fixture.name.includes(only) || (fixture.slow === true && only !== fixture.name)) continue;
  for (const mutation of MUTATIONS) {
    if (!mutation.name.includes(wanted)) continue;
    const result = await mutated(fixture, mutation, seed);
    if (result === null) continue;
    const total = totals.get(mutation.name) ?? { of: 0, same: 0, plans: 0, kept: 0 };
    total.of += result.of;
    total.same += result.same;
    total.plans++;
    if (result.changes.length === 0) total.kept++;
    else {
      console.log(`${fixture.name}, ${mutation.name} (${result.done.slice(0, 160)}): ${result.changes.length} changes`);
      for (const change of details ? result.changes : result.changes.slice(0, 3)) console.log(`    ${change}`);
    }
  }
}
console.log(`${'mutation'.padEnd(44)}plans  kept whole   rows  the same`);
for (const [name, { of, same, plans, kept }] of totals)
  if (plans > 0)
    console.log(
      `${name.padEnd(44)}${String(plans).padStart(5)}${String(kept).padStart(12)}${String(of).padStart(7)}${`${((100 * same) / of).toFixed(1)}%`.padStart(10)}`,
    );
