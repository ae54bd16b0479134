import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import type { Indicator, Measure } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, percent, type Written } from '../../builders/workbook.js';

function read(rows: readonly (readonly Written[])[], merges: readonly string[] = []): readonly Indicator[] {
  const book = aWorkbook().sheet('Measures', rows, { merges });
  return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS).indicators;
}

const limit = (measure: Measure | null | undefined): string =>
  measure?.value == null
    ? '-'
    : `${measure.comparison} ${String(measure.value)}${measure.upper === null ? '' : ` to ${String(measure.upper)}`}`;
const bands = (one: Indicator | undefined): readonly string[] =>
  one?.bands === undefined ? [] : [limit(one.bands.green), limit(one.bands.amber), limit(one.bands.red)];

const ROWS: readonly (readonly Written[])[] = [
  ['Visits made in time', '>= 85%', '75% to 84%', '< 75%', '83%', 'A'],
  ['Reviews held in time', '>= 95%', '90% to 94%', '< 90%', '96%', 'G'],
  ['Average caseload', '<= 16', '17-20', '> 20', 16.5, 'A'],
];

describe('from which figure on an indicator is Green, Amber and Red', () => {
  test.each([
    [['Green if', 'Amber if', 'Red if']],
    [['Green when', 'Amber when', 'Red when']],
    [['Green threshold', 'Amber threshold', 'Red threshold']],
    [['Threshold: green', 'Threshold: amber', 'Threshold: red']],
    [['GREEN', 'AMBER', 'RED']],
    [['G', 'A', 'R']],
  ])('under %j', (headers) => {
    const found = read([['Measure', ...headers, 'Latest', 'RAG'], ...ROWS]);
    expect(found.map(bands)).toEqual([
      ['>= 0.85', 'range 0.75 to 0.84', '< 0.75'],
      ['>= 0.95', 'range 0.9 to 0.94', '< 0.9'],
      ['<= 16', 'range 17 to 20', '> 20'],
    ]);
    expect(found.map(({ target, actual, polarity }) => [limit(target), actual?.value, polarity])).toEqual([
      ['>= 0.85', 0.83, 'higher'],
      ['>= 0.95', 0.96, 'higher'],
      ['<= 16', 16.5, 'lower'],
    ]);
  });

  test('plain figures go by their order', () => {
    const found = read([
      ['Measure', 'Green if', 'Amber if', 'Red if', 'Latest', 'RAG'],
      ['Visits made in time', percent(0.85), percent(0.75), percent(0.74), percent(0.8), 'A'],
      ['Posts vacant', percent(0.05), percent(0.1), percent(0.11), percent(0.08), 'A'],
      ['Forms without a name', 5, 5, 6, 4, 'G'],
    ]);
    expect(found.map(bands)).toEqual([['>= 0.85', '>= 0.75', '< 0.75'], ['<= 0.05', '<= 0.1', '> 0.1'], []]);
  });

  test('beside a target they are kept apart from it', () => {
    const [found] = read([
      ['Measure', 'Target', 'Green if', 'Amber if', 'Red if', 'Latest', 'RAG'],
      ['Visits made in time', '95%', '>= 90%', '80-89%', '< 80%', '92%', 'G'],
    ]);
    expect(limit(found?.target)).toBe('= 0.95');
    expect(bands(found)).toEqual(['>= 0.9', 'range 0.8 to 0.89', '< 0.8']);
  });

  test.each<[string, readonly Written[], readonly Written[]]>([
    [
      'how far off the target a figure may be',
      ['Measure', 'Target', 'Green if', 'Amber if', 'Red if', 'Latest', 'RAG'],
      ['Visits made in time', '95%', '<= 5%', '5-10%', '> 10%', '92%', 'G'],
    ],
    [
      'how far off, as its words say',
      ['Measure', 'Green if', 'Amber if', 'Red if', 'Latest', 'RAG'],
      ['Visits made in time', 'within 5% of target', '5-10% below target', '> 10% below target', '92%', 'G'],
    ],
    [
      'variances, as the headers say',
      ['Measure', 'Target', 'Green variance', 'Amber variance', 'Red variance', 'Latest', 'RAG'],
      ['Visits made in time', '95%', '<= 96%', '97-99%', '> 99%', '92%', 'G'],
    ],
    [
      'counts of ratings',
      ['Measure', 'Target', 'Green', 'Amber', 'Red', 'Latest', 'RAG'],
      ['Services rated', 12, 9, 2, 1, 9, 'A'],
    ],
  ])('not: %s', (_, header, row) => {
    expect(read([header, row, row, row]).flatMap(bands)).toEqual([]);
  });
});

test('a merged heading stands over its own columns and no further', () => {
  const [found] = read(
    [
      [null, null, 'Thresholds', null, null, null, null],
      ['Indicator', 'Target', 'Green', 'Amber', 'Red', 'September', 'Rating'],
      ['Potholes repaired in time', percent(0.95), percent(0.9), percent(0.8), percent(0.79), percent(0.92), 'Green'],
      ['Gullies emptied in time', percent(0.95), percent(0.9), percent(0.8), percent(0.79), percent(0.92), 'Green'],
    ],
    ['C1:E1'],
  );
  expect([limit(found?.target), found?.actual?.value]).toEqual(['= 0.95', 0.92]);
  expect(bands(found)).toEqual(['>= 0.9', '>= 0.8', '< 0.8']);
});

describe('a target for each quarter', () => {
  const HEADER = ['Indicator', 'Q1 target', 'Q1 actual', 'Q2 target', 'Q2 actual', 'Q3 target', 'Q3 actual'];
  const found = read([
    HEADER,
    ['Repairs done in time', '80%', '82%', '85%', '83%', '90%', null],
    ['Tenants satisfied', '70%', '66%', '72%', null, '75%', null],
    ['Checks in date', '95%', '96%', 'tbc', '97%', '99%', null],
    ['New homes let in time', '60%', null, '65%', null, '70%', null],
  ]);

  test('a figure is held against that of its own', () => {
    expect(
      found.map(({ target, targetPeriod, actual, actualPeriod }) => [
        target?.value,
        targetPeriod,
        actual?.value,
        actualPeriod,
      ]),
    ).toEqual([
      [0.85, 'Q2', 0.83, 'Q2'],
      [0.7, 'Q1', 0.66, 'Q1'],
      [null, 'Q2', 0.97, 'Q2'],
      [0.6, 'Q1', undefined, null],
    ]);
  });

  test('without one of its own it has none', () => {
    const [one] = read([
      ['Indicator', 'Q1 target', 'Q1 actual', 'Q2 target', 'Q2 actual', 'Q3 actual'],
      ['Repairs done in time', '80%', '82%', '85%', '83%', '84%'],
      ['Tenants satisfied', '80%', '82%', '85%', '83%', '84%'],
    ]);
    expect([one?.target, one?.actualPeriod]).toEqual([null, 'Q3']);
  });
});

test.each(['Average caseload', 'Total waste sent to landfill (tonnes)', 'Count of overdue reviews'])(
  '“%s” with a target is measured, and no total of the rows above',
  (title) => {
    const found = read([
      ['Indicator', 'Target', 'Latest', 'RAG'],
      ['Visits made in time', 95, 92, 'A'],
      [title, 17, 16, 'G'],
      ['Total', 112, 108, null],
    ]);
    expect(found.map((one) => one.title)).toEqual(['Visits made in time', title]);
  },
);
