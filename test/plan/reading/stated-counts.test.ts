import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import type { StatedCount } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const TASKS = ['Write the procedure down', 'Agree a deputy for every panel', 'Train all new social workers'];
const rows = (ratings: readonly string[]): Written[][] =>
  TASKS.map((title, i) => [String(i + 1), title, 'Ann Reed', day('2024-05-31'), ratings[i] ?? null]);

/** What a sheet beside two plan sheets, "Homes" and "Tenants", states. */
function stated(summary: readonly (readonly Written[])[]): readonly StatedCount[] {
  const book = aWorkbook()
    .sheet('Summary', summary)
    .sheet('Homes', [['Workstream 1: Safe homes'], [], HEADER, ...rows(['Green', 'Green', 'Red'])])
    .sheet('Tenants', [HEADER, ...rows(['Blue', 'Amber', 'Red'])]);
  return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS).statedCounts;
}
const said = (counts: readonly StatedCount[]): string[] =>
  counts.map(({ word, count, among }) => `${among === undefined ? '' : `${among.label}: `}${word} ${String(count)}`);

describe('counts that the workbook states', () => {
  test.each<[string, Written[][], string[]]>([
    ['along a row', [['Red', 2, 'Amber', 1, 'Green', 3]], ['Red 2', 'Amber 1', 'Green 3']],
    [
      'down a column, under its header, with a total',
      [
        ['BRAG', 'Number'],
        ['Blue', 1],
        ['Green', 2],
        ['Amber', 1],
        ['Red', 2],
        ['All', 6],
      ],
      ['Blue 1', 'Green 2', 'Amber 1', 'Red 2'],
    ],
    [
      'down a column, with shares beside them',
      [
        ['Red', 2, { value: 0.33, format: '0%' }],
        ['Amber', 1, { value: 0.17, format: '0%' }],
        ['Green', 3, { value: 0.5, format: '0%' }],
      ],
      ['Red 2', 'Amber 1', 'Green 3'],
    ],
    [
      'a row for each sheet, by its name or its title, and a total',
      [
        ['Ratings', 'Green', 'Amber', 'Red', 'All'],
        ['Safe homes', 2, null, 1, 3],
        ['Tenants', 0, 1, 1, 2],
        ['Total', 2, 1, 2, 5],
      ],
      [
        'Green 2',
        'Amber 1',
        'Red 2',
        'Safe homes: Green 2',
        'Safe homes: Amber 0',
        'Safe homes: Red 1',
        'Tenants: Green 0',
        'Tenants: Amber 1',
        'Tenants: Red 1',
      ],
    ],
    [
      'a row for each of other things',
      [
        ['Ratings', 'Green', 'Amber', 'Red'],
        ['Money', 2, 2, 1],
        ['People', 0, 1, 1],
      ],
      [],
    ],
    ['in a sentence', [['4 actions are RAG rated as AMBER']], ['AMBER 4']],
    [
      'two words with figures are no count',
      [
        ['Red', 2],
        ['Amber', 1],
      ],
      [],
    ],
  ])('%s', (_, summary, expected) => {
    expect(said(stated(summary))).toEqual(expected);
  });
});

test.each([
  ['by name', ['Health and safety', 'Stock quality']],
  ['by number and name', ['1 Health and safety', '2 Stock quality']],
  ['in full', ['Theme 1: Health and safety', 'Theme 2: Stock quality']],
])('a row for each theme of one sheet counts that theme: %s', (_, labels) => {
  const book = aWorkbook()
    .sheet('Overview', [
      ['Theme', 'Green', 'Amber', 'Red'],
      [labels[0] ?? '', 2, 0, 1],
      [labels[1] ?? '', 1, 1, 1],
    ])
    .sheet('Plan', [
      ['Landlord plan'],
      ['Theme 1: Health and safety'],
      HEADER,
      ...rows(['Green', 'Green', 'Red']),
      ['Theme 2: Stock quality'],
      ...rows(['Green', 'Amber', 'Red']),
    ]);
  const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
  const parts = [...new Set(plan.statedCounts.map(({ among }) => among?.ids.join()))];
  expect(parts).toEqual(['Plan!4,Plan!5,Plan!6', 'Plan!8,Plan!9,Plan!10']);
});
