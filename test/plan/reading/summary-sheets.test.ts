import { expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

const HEADER = ['No', 'Action', 'Owner', 'Due', 'RAG'];
const actions = (first: string, second: string): readonly (readonly Written[])[] => [
  HEADER,
  [1, first, 'Head of Service', day('2024-05-31'), 'Green'],
  [2, second, 'Policy Lead', day('2024-09-30'), 'Amber'],
];

function read(name: string, rows: readonly (readonly Written[])[]): Plan {
  const book = aWorkbook()
    .sheet(name, rows)
    .sheet('Finance', actions('Close the accounts on time', 'Balance the budget'))
    .sheet('People', actions('Fill the statutory posts', 'Agree a people plan'));
  return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
}

const shape = ({ items }: Plan): readonly (readonly [string, string, string | null])[] =>
  items.map(({ kind, title, parent }) => [kind, title, parent] as const);

const BELOW = [
  ['action', 'Close the accounts on time', null],
  ['action', 'Balance the budget', null],
  ['action', 'Fill the statutory posts', null],
  ['action', 'Agree a people plan', null],
];

test('rated rows that are called like the other sheets are the level above what stands there', () => {
  const plan = read('Dashboard', [
    ['Workstream', 'Sponsor', 'RAG', 'Summary'],
    ['Finance', 'Treasurer', 'Green', 'The accounts were closed.'],
    ['People', 'HR Director', 'Amber', 'Two posts are still open.'],
  ]);
  expect(shape(plan)).toEqual([
    ['group', 'Finance', null],
    ['group', 'People', null],
    ['action', 'Close the accounts on time', 'Dashboard!2'],
    ['action', 'Balance the budget', 'Dashboard!2'],
    ['action', 'Fill the statutory posts', 'Dashboard!3'],
    ['action', 'Agree a people plan', 'Dashboard!3'],
  ]);
  expect(plan.items[0]?.updates.map(({ text }) => text)).toEqual(['The accounts were closed.']);
});

test('also without a word beside the rating', () => {
  const plan = read('Overview', [
    ['Workstream', 'RAG'],
    ['Finance', 'Green'],
    ['People', 'Amber'],
  ]);
  expect(shape(plan).slice(0, 3)).toEqual([
    ['group', 'Finance', null],
    ['group', 'People', null],
    ['action', 'Close the accounts on time', 'Overview!2'],
  ]);
});

test('actions of several workstreams are actions, whatever the workstreams are called', () => {
  const plan = read('Cross-cutting', [
    ['Workstream', 'Action', 'Owner', 'Due', 'RAG'],
    ['Finance', 'Tell every manager the new rules', 'Treasurer', day('2024-05-31'), 'Green'],
    ['People', 'Write the induction again', 'HR Director', day('2024-06-28'), 'Amber'],
  ]);
  expect(shape(plan)).toEqual([
    ['action', 'Tell every manager the new rules', null],
    ['action', 'Write the induction again', null],
    ...BELOW,
  ]);
});

test('a list of the sheets without ratings is no level of the plan', () => {
  const plan = read('Contents', [
    ['Workstream', 'Sponsor', 'Last saved by'],
    ['Finance', 'Treasurer', 'Ann Reed'],
    ['People', 'HR Director', 'Tom Hale'],
  ]);
  expect(shape(plan)).toEqual(BELOW);
});
