import { check } from './engine.js';
import { build, type Fixture } from './fixture.js';
import { assembled, gridOf } from './grid.js';
import type { Mutation } from './mutations.js';
import { random } from './random.js';
import { sameness, type Sameness } from './sameness.js';
import type { Checked } from './scoring.js';

const before = new Map<string, Promise<Checked>>();
async function asKept(fixture: Fixture): Promise<Checked> {
  const { bytes } = await build(fixture);
  const read = await check(fixture.name, bytes, fixture.asAt, fixture.cliArgs);
  return 'failed' in read ? { items: [], indicators: [], findings: [] } : read.checked;
}

/** What is read otherwise once a fixture is kept otherwise; null when the mutation has nothing to do there. */
export async function mutated(
  fixture: Fixture,
  mutation: Mutation,
  seed: string,
): Promise<(Sameness & { readonly done: string }) | null> {
  const grid = gridOf(fixture);
  const done = mutation.change(grid, random(`${seed}:${fixture.name}:${mutation.name}`));
  if (done === null) return null;
  const { bytes, moved } = await assembled(grid);
  const first = before.get(fixture.name) ?? asKept(fixture);
  before.set(fixture.name, first);
  const read = await check(fixture.name, bytes, fixture.asAt, fixture.cliArgs);
  const after: Checked = 'failed' in read ? { items: [], indicators: [], findings: [] } : read.checked;
  return { ...sameness(await first, after, moved), done };
}
