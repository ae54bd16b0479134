import { fixtures } from './build.js';
import { check } from './engine.js';
import { build } from './fixture.js';
import { asWritten, score, sum, type MeasureName, type Tally } from './scoring.js';

/** What the reader and the checks are held to over the whole corpus. */
const HELD: readonly (readonly [MeasureName, number])[] = [
  ['found', 1],
  ['noExtra', 0.99],
  ['kind', 0.98],
  ['title', 0.98],
  ['due', 0.98],
  ['rating', 0.98],
  ['lead', 0.98],
  ['figures', 0.98],
  ['overdue.recall', 0.97],
  ['overdue.precision', 0.99],
  ['flags.recall', 0.92],
  ['alarms', 0.98],
  ['quiet', 0.98],
];

describe('plans that nobody has seen', () => {
  const failed: string[] = [];
  let total: Tally = {};

  beforeAll(async () => {
    const tallies: Tally[] = [];
    for (const fixture of await fixtures()) {
      if (fixture.slow === true) continue;
      const { name, bytes, truth } = await build(fixture);
      const result = await check(name, bytes, truth.asAt, truth.cliArgs);
      if ('failed' in result) failed.push(`${name}: ${result.failed}`);
      else tallies.push(score(asWritten(truth), result.checked).tally);
    }
    total = sum(tallies);
  }, 300_000);

  it('are all read', () => {
    expect(failed).toEqual([]);
  });

  it.each(HELD)('%s is at least %d', (measure, least) => {
    const { right, of } = total[measure] ?? { right: 0, of: 1 };
    expect(right / of).toBeGreaterThanOrEqual(least);
  });
});
