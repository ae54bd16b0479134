/**
 * Scores what is read and said of the corpus against its truth, and prints the table.
 * usage: npm run score [-- --details --only=NAME --dir=FOLDER --slow]
 * Without --dir the corpus is built and scored; with it, every NAME.xlsx with a NAME.truth.json in that folder.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildCorpus } from './build.js';
import { check } from './engine.js';
import { asWritten, MEASURES, score, sum, type Tally, type Truth } from './scoring.js';

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

interface Subject {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
}

function inFolder(folder: string, only: string): Subject[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.truth.json') && file.includes(only))
    .sort()
    .map((file) => {
      const name = file.replace('.truth.json', '');
      const truth: unknown = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      return { name, truth: asWritten(truth), bytes: new Uint8Array(readFileSync(join(folder, `${name}.xlsx`))) };
    });
}

const percent = (at: { right: number; of: number } | undefined): string =>
  at === undefined ? '-' : at.right === at.of ? '100' : ((100 * at.right) / at.of).toFixed(1);

const HEADINGS = [
  'found',
  'noExtr',
  'kind',
  'title',
  'due',
  'rating',
  'lead',
  'figs',
  'polar',
  'odR',
  'odP',
  'piR',
  'piP',
  'flagR',
  'wordR',
  'alarms',
  'quiet',
];
const line = (name: string, cells: readonly string[]): string =>
  name.padEnd(30) + cells.map((cell) => cell.padStart(7)).join('');

const only = option('only') ?? '';
const folder = option('dir');
const details = process.argv.includes('--details');
const subjects: Subject[] =
  folder === undefined
    ? (await buildCorpus(only, undefined, process.argv.includes('--slow'))).map(({ name, bytes, truth }) => ({
        name,
        bytes,
        truth: asWritten(truth),
      }))
    : inFolder(folder, only);

const tallies: Tally[] = [];
/** Plans of hundreds of rows drown the others in the total; a second total leaves them out. */
const LARGE = 1_000;
const ordinary: Tally[] = [];
let failures = 0;
const table: string[] = [];
for (const { name, bytes, truth } of subjects) {
  const from = performance.now();
  const result = await check(name, bytes, truth.asAt, truth.cliArgs).catch((error: unknown) => ({
    failed: error instanceof Error ? (error.stack ?? error.message) : String(error),
  }));
  if ('failed' in result) {
    failures++;
    table.push(`${name.padEnd(30)} FAILED ${result.failed.slice(0, details ? 2000 : 160)}`);
    continue;
  }
  const { tally, misses } = score(truth, result.checked);
  const took = `${Math.round(performance.now() - from)}ms`;
  tallies.push(tally);
  if (truth.items.length < LARGE) ordinary.push(tally);
  if (details) for (const { measure, why } of misses) console.log(`${name} ${measure}: ${why}`);
  table.push(line(name, [...MEASURES.map((measure) => percent(tally[measure])), took]));
}
const total = sum(tallies);
console.log(line('workbook', [...HEADINGS, 'time']));
for (const one of table) console.log(one);
console.log(
  line(
    `all ${subjects.length}`,
    MEASURES.map((measure) => percent(total[measure])),
  ),
);
if (ordinary.length > 0 && ordinary.length < tallies.length) {
  const others = sum(ordinary);
  console.log(
    line(
      `all ${ordinary.length} but the large`,
      MEASURES.map((measure) => percent(others[measure])),
    ),
  );
}
console.log(
  JSON.stringify({
    file: subjects.length === 0 ? 0 : Number(((subjects.length - failures) / subjects.length).toFixed(4)),
    ...Object.fromEntries(
      MEASURES.flatMap((measure) => {
        const at = total[measure];
        return at === undefined ? [] : [[measure, Number((at.right / at.of).toFixed(4))]];
      }),
    ),
  }),
);
