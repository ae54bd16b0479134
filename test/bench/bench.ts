/**
 * `npm run bench`: how long it takes to load, to read, check and report, and to save trackers of growing length, beside
 * what a general library needs to load and save the same file.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Engine, Measured } from './measure.js';

const SIZES = [500, 5_000, 50_000];
const COLUMNS = 14;

function measure(engine: Engine, rows: number): Measured {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, engine, String(rows)], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Measured;
}

const milliseconds = (time: number | null) => (time === null ? '–' : `${Math.round(time).toLocaleString('en-GB')} ms`);
const times = (ratio: number) => `${ratio.toFixed(1)}×`;

const results = SIZES.map((rows) => ({ rows, ours: measure('plumbline', rows), theirs: measure('exceljs', rows) }));

console.log(`Trackers of ${COLUMNS} columns, each measured in a process of its own, in processor time.\n`);
console.table(
  Object.fromEntries(
    results.flatMap(({ rows, ours, theirs }) =>
      [
        { name: 'Plumbline', one: ours },
        { name: 'ExcelJS', one: theirs },
      ].map(({ name, one }) => [
        `${rows.toLocaleString('en-GB')} rows, ${name}`,
        {
          load: milliseconds(one.load),
          'read, check, report': milliseconds(one.work),
          'write our sheets': milliseconds(one.write),
          save: milliseconds(one.save),
          'peak memory': `${Math.round(one.memory)} MB`,
        },
      ]),
    ),
  ),
);

console.log('\nRatios: growth is the time a row, against the shortest tracker’s; about 1× or less is linear.');
const [shortest] = results;
console.table(
  Object.fromEntries(
    results.map(({ rows, ours, theirs }) => {
      const file = ours.load + ours.save;
      const growth = (time: number, first: number) => times(time / rows / (first / (shortest?.rows ?? rows)));
      return [
        `${rows.toLocaleString('en-GB')} rows`,
        {
          'load and save, of ExcelJS’s': `${Math.round((100 * file) / (theirs.load + theirs.save))}%`,
          'read, check, report, of load, write and save': `${Math.round((100 * (ours.work ?? 0)) / (file + (ours.write ?? 0)))}%`,
          'growth, load and save': growth(file, (shortest?.ours.load ?? 0) + (shortest?.ours.save ?? 0)),
          'growth, read, check, report': growth(ours.work ?? 0, shortest?.ours.work ?? 0),
        },
      ];
    }),
  ),
);
