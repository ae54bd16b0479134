import { expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

const PLAN: readonly (readonly Written[])[] = [
  ['Action', 'Lead', 'Due date', 'RAG'],
  ['Write the procedure down', 'Ann Reed', day('2024-03-31'), 'Green'],
  ['Agree a deputy for every panel', 'Tom Hale', day('2024-05-17'), 'Amber'],
  ['Train all new social workers', 'Priya Shah', day('2024-06-30'), 'Red'],
];

function unread(below: readonly (readonly Written[])[]): readonly (readonly [number, string])[] {
  const book = aWorkbook().sheet('Plan', [...PLAN, [], ...below]);
  const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
  return plan.sheets.flatMap(({ rowsNotRead }) => rowsNotRead.map(({ row, why }) => [row + 1, why] as const));
}

test('the rows of a table that is none of the plan are listed, with the reason', () => {
  expect(
    unread([
      ['Report', 'Frequency', 'Owner', 'Purpose'],
      ['Budget report', 'Monthly', 'Finance Lead', 'Keeps spending in view'],
      ['Staff survey', 'Yearly', 'HR Lead', 'Hears from everybody'],
    ]),
  ).toEqual([
    [7, 'its table is not read: no column says what is to be done'],
    [8, 'its table is not read: no column says what is to be done'],
  ]);
});

test('the lines of a key and stated counts are understood, and not listed', () => {
  expect(
    unread([
      ['RAG', 'Meaning'],
      ['Red', 'Off track'],
      ['Amber', 'At risk'],
      ['Green', 'On track'],
      [],
      ['Rating', 'Number of actions'],
      ['Red', 1],
      ['Amber', 1],
      ['Green', 1],
    ]),
  ).toEqual([]);
});
