import { describe, expect, test } from '@jest/globals';
import { parseArguments } from '../../src/cli/args.js';

const command = (line: string): unknown => parseArguments(line.split(' '));

describe('what is understood', () => {
  test.each([
    ['check plan.xlsx', { verb: 'check', file: 'plan.xlsx', asAt: null, json: false, explain: false, set: [] }],
    [
      'check plan.xlsx --as-at 2026-03-31 --json',
      { verb: 'check', file: 'plan.xlsx', asAt: '2026-03-31', json: true, explain: false, set: [] },
    ],
    [
      'check --json --as-at=2026-03-31 plan.xlsx',
      { verb: 'check', file: 'plan.xlsx', asAt: '2026-03-31', json: true, explain: false, set: [] },
    ],
    [
      'check plan.xlsx --set rating.3=green --set plan.start=2011-06-01',
      {
        verb: 'check',
        file: 'plan.xlsx',
        asAt: null,
        json: false,
        explain: false,
        set: [
          ['rating.3', 'green'],
          ['plan.start', '2011-06-01'],
        ],
      },
    ],
    ['report plan.xlsx --out copy.xlsx', { verb: 'report', file: 'plan.xlsx', asAt: null, out: 'copy.xlsx', set: [] }],
    ['clear plan.xlsx --out copy.xlsx', { verb: 'clear', file: 'plan.xlsx', out: 'copy.xlsx', keep: false }],
    ['--help', { verb: 'help' }],
    ['check -h', { verb: 'help' }],
  ])('%s', (line, wanted) => {
    expect(command(line)).toEqual({ command: wanted });
  });

  test('a rating whose own text holds an equals sign', () => {
    expect(parseArguments(['check', 'plan.xlsx', '--set', 'rating.G=ok=green'])).toMatchObject({
      command: { set: [['rating.G=ok', 'green']] },
    });
  });
});

describe('what is not, in one plain sentence', () => {
  test.each([
    ['', 'Say what to do: check, report or clear.'],
    ['chek plan.xlsx', 'There is no command "chek". The commands are check, report and clear.'],
    ['check', 'Say which file to check.'],
    ['report --out copy.xlsx', 'Say which file to report on.'],
    ['check a.xlsx b.xlsx', 'One file at a time: "a.xlsx" and "b.xlsx" were given.'],
    ['check a.xlsx --jsn', '"check" has no option --jsn.'],
    ['clear a.xlsx --as-at 2026-03-31 --out b.xlsx', '"clear" has no option --as-at.'],
    ['check a.xlsx --as-at', 'The option --as-at needs a value after it.'],
    [
      'check a.xlsx --as-at 31/03/2026',
      '--as-at needs a date as year-month-day, such as 2026-03-31; it was given "31/03/2026".',
    ],
    [
      'check a.xlsx --as-at 2026-02-30',
      '--as-at needs a date as year-month-day, such as 2026-03-31; it was given "2026-02-30".',
    ],
    ['check a.xlsx --as-at 2026-03-31 --as-at 2026-03-30', 'The option --as-at is given twice.'],
    ['check a.xlsx --json=yes', 'The option --json takes no value.'],
    ['check a.xlsx --set rating.3', '--set needs NAME=VALUE; it was given "rating.3".'],
    ['report a.xlsx', 'Say where to write the copy: --out OUT.xlsx. The file itself is never changed.'],
  ])('"%s"', (line, problem) => {
    expect(parseArguments(line === '' ? [] : line.split(' '))).toEqual({ problem });
  });
});
