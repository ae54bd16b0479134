/** Builds every fixture of the corpus: NAME.xlsx and NAME.truth.json. usage: tsx test/corpus/build.ts [--only=NAME] [--out=DIR] [--slow] */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Built, type Fixture } from './fixture.js';

const HERE = join(process.cwd(), 'test', 'corpus');
export const CORPUS_FOLDER = join(process.cwd(), '.cache', 'corpus');

const isFixture = (value: unknown): value is Fixture =>
  typeof value === 'object' && value !== null && 'name' in value && 'asAt' in value && 'write' in value;

/** Every family's fixtures, in the order of their names. */
export async function fixtures(): Promise<Fixture[]> {
  const folder = join(HERE, 'families');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const found: Fixture[] = [];
  for (const file of files) {
    const family: unknown = await import(`./families/${file}`);
    const exported = typeof family === 'object' && family !== null && 'default' in family ? family.default : null;
    const list: unknown[] = Array.isArray(exported) ? exported : [exported];
    if (!list.every(isFixture)) throw new Error(`${file} does not export fixtures by default`);
    found.push(...list);
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Builds those whose name holds `only` and writes them; gives what was built. The slow ones are built when named in full or asked for. */
export async function buildCorpus(only = '', out = CORPUS_FOLDER, slow = false): Promise<Built[]> {
  mkdirSync(out, { recursive: true });
  const all: Built[] = [];
  for (const fixture of await fixtures()) {
    if (!fixture.name.includes(only) || (fixture.slow === true && !slow && only !== fixture.name)) continue;
    const built = await build(fixture);
    writeFileSync(join(out, `${built.name}.xlsx`), built.bytes);
    writeFileSync(join(out, `${built.name}.truth.json`), `${JSON.stringify(built.truth, null, 1)}\n`);
    all.push(built);
  }
  return all;
}

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

async function main(): Promise<void> {
  for (const { name, truth, bytes } of await buildCorpus(
    option('only'),
    option('out'),
    process.argv.includes('--slow'),
  ))
    console.log(`${name}\t${truth.items.length} items\t${truth.expectedFlags.length} flags\t${bytes.length} bytes`);
}

if (process.argv[1]?.endsWith('corpus/build.ts') === true) void main();
