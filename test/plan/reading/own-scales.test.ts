import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

const TASKS = [
  'Write the allocation procedure down and publish it',
  'Agree a deputy for every panel and tell the teams',
  'Train all new social workers in the case system',
  'Report the audit findings to the board each quarter',
  'Open the new contact centre',
];
const STEPS = ['Step 3', 'Step 1', 'Step 3', 'Step 4', 'Step 2'];
const MEANINGS: readonly (readonly Written[])[] = [
  ['Step', 'What it means'],
  ['Step 1', 'We have not begun'],
  ['Step 2', 'We have begun but are behind'],
  ['Step 3', 'We are going to plan'],
  ['Step 4', 'It is done'],
];

function read(header: string, words: readonly string[], list: readonly (readonly Written[])[]): Plan {
  const rows = TASKS.map((task, i) => [task, 'Head of Practice', day('2024-05-31'), words[i] ?? null]);
  const book = aWorkbook()
    .sheet('Plan', [['Action', 'Lead', 'Due date', header], ...rows])
    .sheet('Scale', list);
  return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
}

const ratings = (plan: Plan): readonly (string | undefined)[] => plan.items.map(({ rating }) => rating?.value);

describe('a column whose few words are explained in a list elsewhere', () => {
  test('is the rating, though its header and its words are the plan’s own', () => {
    const plan = read('Step', STEPS, MEANINGS);
    expect(ratings(plan)).toEqual(['green', 'not-started', 'green', 'complete', 'amber']);
    expect(plan.items.map(({ rating }) => rating?.from)).toEqual(STEPS.map(() => 'key'));
    expect(plan.items.map(({ ref }) => ref)).toEqual(STEPS.map(() => null));
  });

  test.each([
    ['under any header that says nothing', 'Tide'],
    ['under a header of a state', 'State'],
  ])('%s', (_, header) => {
    expect(ratings(read(header, STEPS, MEANINGS))).toEqual(['green', 'not-started', 'green', 'complete', 'amber']);
  });

  test.each<[string, string, readonly string[], readonly (readonly Written[])[]]>([
    ['not when one of its words is not in the list', 'Step', STEPS, MEANINGS.slice(0, 4)],
    [
      'not when the list says what is to be done',
      'Phase',
      ['Phase 1', 'Phase 1', 'Phase 2', 'Phase 3', 'Phase 3'],
      [
        ['Phase 1', 'Complete the survey'],
        ['Phase 2', 'Start the works'],
        ['Phase 3', 'Well run homes'],
      ],
    ],
    [
      'not when it says how important something is',
      'Priority',
      ['P one', 'P two', 'P two', 'P three', 'P one'],
      [
        ['P one', 'Overdue already'],
        ['P two', 'On track'],
        ['P three', 'Not yet started'],
      ],
    ],
    [
      'not when its words are all different',
      'Step',
      ['Step 1', 'Step 2', 'Step 3', 'Step 4', 'Step 5'],
      [...MEANINGS, ['Step 5', 'At risk']],
    ],
    [
      'not when the list says nothing of how far it is',
      'Ward',
      ['North', 'South', 'South', 'East', 'North'],
      [
        ['North', 'Above the railway'],
        ['South', 'Below the railway'],
        ['East', 'Beyond the river'],
      ],
    ],
  ])('%s', (_, header, words, list) => {
    expect(ratings(read(header, words, list))).toEqual(TASKS.map(() => undefined));
  });
});
