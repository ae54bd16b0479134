/**
 * `npm run bench`: how long it takes to load, to read, check and report, and to save trackers of growing length, beside
 * what general libraries need to load and save the same files; and the same of the corpus's large fixtures and of a
 * tracker with a year of reports before it.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import type { Engine, Measured, Subject } from './measure.js';

const SIZES = [500, 5_000, 50_000] as const;
const OTHERS: readonly Subject[] = ['16-large-six-sheets', '16-large-50000', '5000 and history'];
const NAMES: Readonly<Record<Engine, string>> = {
  plumbline: 'Plumbline',
  flags: 'Plumbline, flags alone',
  sheetjs: 'SheetJS',
  exceljs: 'ExcelJS',
};
/** Load and save together are to take less than this share of what the libraries take. */
const SHARE = 0.5;
/** Ten times the rows take no more than this many times as long, where growth is linear. */
const LINEAR = 12;

function measure(engine: Engine, subject: Subject): Measured {
  const script = fileURLToPath(new URL('measure.ts', import.meta.url));
  const printed = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', script, engine, subject], {
    encoding: 'utf8',
    // Some libraries say on standard error what they leave out.
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(printed) as Measured;
}

type Results = Readonly<Record<Engine, Measured>>;

const measureAll = (subject: Subject): Results => ({
  plumbline: measure('plumbline', subject),
  flags: measure('flags', subject),
  sheetjs: measure('sheetjs', subject),
  exceljs: measure('exceljs', subject),
});

const time = (milliseconds: number | null) =>
  milliseconds === null ? '–' : `${Math.round(milliseconds).toLocaleString('en-GB')} ms`;
const percent = (share: number) => `${Math.round(100 * share)}%`;
const fileTime = ({ load, save }: Measured) => load + save;
/** With what is written into the workbook in between. */
const throughTime = (one: Measured) => fileTime(one) + (one.write ?? 0);

const rowsOf = (results: Results) =>
  Object.fromEntries(
    (Object.keys(NAMES) as Engine[]).map((engine) => {
      const one = results[engine];
      return [
        `${one.rows.toLocaleString('en-GB')} rows, ${NAMES[engine]}`,
        {
          load: time(one.load),
          'read, check, report': time(one.work),
          write: time(one.write),
          save: time(one.save),
          'first run': time(one.first),
          'peak memory': `${Math.round(one.memory)} MB`,
        },
      ];
    }),
  );

console.log(
  'Trackers of 14 columns, each in a process of its own: the quickest of several runs by the clock, and the whole of the first.\n',
);
const trackers = SIZES.map((rows) => measureAll(`${rows}`));
console.table(Object.assign({}, ...trackers.map(rowsOf)));

const ratios = trackers.map((results) => {
  const { plumbline, flags, sheetjs, exceljs } = results;
  return {
    rows: plumbline.rows,
    sheetjs: throughTime(flags) / fileTime(sheetjs),
    exceljs: throughTime(flags) / fileTime(exceljs),
    withReport: throughTime(plumbline) / fileTime(sheetjs),
    work: (plumbline.work ?? 0) / throughTime(plumbline),
  };
});
console.log(
  '\nLoad and save, with the flags put in, of what the libraries take to load and save; and work, of load, write and save.',
);
console.table(
  Object.fromEntries(
    ratios.map(({ rows, sheetjs, exceljs, withReport, work }) => [
      `${rows.toLocaleString('en-GB')} rows`,
      {
        'of SheetJS’s': percent(sheetjs),
        'of ExcelJS’s': percent(exceljs),
        'with our sheets too, of SheetJS’s': percent(withReport),
        'read, check, report, of load, write, save': percent(work),
      },
    ]),
  ),
);

const growth = trackers.slice(1).map((results, at) => {
  const before = trackers[at]?.plumbline ?? results.plumbline;
  const now = results.plumbline;
  return {
    rows: now.rows,
    file: throughTime(now) / throughTime(before),
    work: (now.work ?? 0) / (before.work ?? 1),
  };
});
console.log('\nTimes as long for ten times the rows.');
console.table(
  Object.fromEntries(
    growth.map(({ rows, file, work }) => [
      `to ${rows.toLocaleString('en-GB')} rows`,
      { 'load, write and save': `${file.toFixed(1)}×`, 'read, check, report': `${work.toFixed(1)}×` },
    ]),
  ),
);

console.log(
  '\nOther large workbooks: six sheets of 400 rows, one sheet of 50,000, and a year of reports on one of 5,000.',
);
console.table(Object.assign({}, ...OTHERS.map((subject) => ({ [subject]: inShort(measure('plumbline', subject)) }))));

function inShort({ load, work, write, save, first, memory }: Measured) {
  return {
    load: time(load),
    'read, check, report': time(work),
    write: time(write),
    save: time(save),
    'first run': time(first),
    'peak memory': `${Math.round(memory)} MB`,
  };
}

const targets: readonly (readonly [string, boolean])[] = [
  ['Growth is linear', growth.every(({ file, work }) => file <= LINEAR && work <= LINEAR)],
  [
    'Load and save take less than half of what SheetJS and ExcelJS take',
    ratios.every(({ sheetjs, exceljs }) => sheetjs < SHARE && exceljs < SHARE),
  ],
  ['Read, check and report take no longer than load, write and save', ratios.every(({ work }) => work <= 1)],
];
console.log('');
for (const [target, met] of targets) console.log(`${met ? 'met    ' : 'not met'}  ${target}.`);
