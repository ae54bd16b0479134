import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, percent, type Written } from '../../builders/workbook.js';

const HEADER = ['Code', 'Type', 'Description', 'Owner', 'Due', 'Target', 'Actual', 'RAG'];
const ROWS: readonly (readonly Written[])[] = [
  ['O1', 'Objective', 'Graves are easy to find', 'Cemeteries Manager', null, null, null, 'G'],
  ['O1.A1', 'Action', 'Put the registers online', 'Records Officer', day('2024-10-31'), null, null, 'A'],
  ['O1.A2', 'Action', 'Mark every section with a post', 'Head Gardener', day('2024-09-30'), null, null, 'C'],
  [
    'O1.M1',
    'Measure',
    'Enquiries answered within five days',
    'Records Officer',
    null,
    percent(0.9),
    percent(0.84),
    'A',
  ],
  ['O1.R1', 'Risk', 'Old registers fade before they are copied', 'Records Officer', null, null, null, 'A'],
  ['O2', 'Objective', 'Nobody waits for a funeral', 'Cemeteries Manager', null, null, null, 'A'],
  ['O2.A1', 'Action', 'Open the chapel on Saturdays', 'Chapel Officer', day('2024-12-31'), null, null, 'G'],
  ['O2.M1', 'Measure', 'Funerals held within ten days', 'Chapel Officer', null, percent(0.95), percent(0.97), 'G'],
];

const read = (header: readonly Written[], rows: readonly (readonly Written[])[]): Plan =>
  planFrom(
    aWorkbook()
      .sheet('Plan', [header, ...rows])
      .snapshot(),
    aWorkbook().looks(),
    DEFAULT_SETTINGS,
  );

describe('a table that says of each row what it is', () => {
  const plan = read(HEADER, ROWS);

  test('its objectives gather the actions below them, by their whole references', () => {
    expect(plan.items.map(({ kind, ref, parent }) => [kind, ref, parent])).toEqual([
      ['group', 'O1', null],
      ['action', 'O1.A1', 'Plan!2'],
      ['action', 'O1.A2', 'Plan!2'],
      ['group', 'O2', null],
      ['action', 'O2.A1', 'Plan!7'],
    ]);
  });

  test('its measures are indicators, with the figures that stand in columns of their own', () => {
    expect(
      plan.indicators.map(({ ref, target, actual, parent }) => [ref, target?.value, actual?.value, parent]),
    ).toEqual([
      ['O1.M1', 0.9, 0.84, 'Plan!2'],
      ['O2.M1', 0.95, 0.97, 'Plan!7'],
    ]);
  });

  test('its risks are listed as not read', () => {
    expect(plan.sheets[0]?.rowsNotRead.map(({ row, why }) => [row, why])).toEqual([
      [5, 'it is called “Risk”: neither an action nor a measure'],
    ]);
  });

  test('an objective is not expected to have a date when none has', () => {
    expect(plan.items.filter(({ kind }) => kind === 'group').map(({ dueExpected }) => dueExpected)).toEqual([
      false,
      false,
    ]);
  });

  test('how it was read names the columns of both', () => {
    expect(plan.sheets[0]?.tables[0]?.kind).toBe('mixed');
    expect(plan.sheets[0]?.tables[0]?.columns.map(({ role }) => role)).toEqual([
      'reference',
      'other',
      'title',
      'lead',
      'due',
      'target',
      'actual',
      'rating',
    ]);
  });
});

test('a level named within another stands under it', () => {
  const plan = read(
    ['Level', 'What', 'Lead', 'By when', 'RAG'],
    [
      ['Priority', 'Streets are clean', null, null, null],
      ['Outcome', 'Bins are emptied on their day', null, null, null],
      ['Action', 'Plan the rounds anew', 'Waste Manager', day('2024-05-31'), 'G'],
      ['Outcome', 'Nobody tips rubbish', null, null, null],
      ['Action', 'Put cameras at ten places', 'Enforcement Lead', day('2024-06-28'), 'A'],
      ['Priority', 'Parks are safe', null, null, null],
      ['Action', 'Mend the lamps', 'Parks Manager', day('2024-07-31'), 'G'],
    ],
  );
  expect(plan.items.map(({ kind, parent }) => [kind, parent])).toEqual([
    ['group', null],
    ['group', 'Plan!2'],
    ['action', 'Plan!3'],
    ['group', 'Plan!2'],
    ['action', 'Plan!5'],
    ['group', null],
    ['action', 'Plan!7'],
  ]);
  expect(plan.indicators).toEqual([]);
});

test('a column of what actions come from says nothing of what they are', () => {
  const plan = read(
    ['Source', 'Action', 'Lead', 'Due', 'RAG'],
    [
      ['Risk', 'Copy the registers', 'Records Officer', day('2024-05-31'), 'G'],
      ['Audit', 'Count the keys', 'Facilities Lead', day('2024-06-28'), 'A'],
      ['Measure', 'Answer within five days', 'Records Officer', day('2024-07-31'), 'G'],
      ['Risk', 'Train two deputies', 'Chapel Officer', day('2024-08-30'), 'R'],
    ],
  );
  expect(plan.items.map(({ kind }) => kind)).toEqual(['action', 'action', 'action', 'action']);
});

test('a list of projects and risks as categories of actions is read whole', () => {
  const plan = read(
    ['Category', 'Action', 'Lead', 'Due', 'RAG'],
    [
      ['Risk', 'Copy the registers', 'Records Officer', day('2024-05-31'), 'G'],
      ['Project', 'Build the new gate', 'Facilities Lead', day('2024-06-28'), 'A'],
      ['Project', 'Open the chapel', 'Chapel Officer', day('2024-07-31'), 'G'],
      ['Risk', 'Train two deputies', 'Chapel Officer', day('2024-08-30'), 'R'],
    ],
  );
  expect(plan.items).toHaveLength(4);
});

test.each(['O1.A1', 'ENV/3/b-x', '3.2.A'])('the reference %s is kept whole', (ref) => {
  const plan = read(
    ['Ref', 'Action', 'Lead', 'Due', 'RAG'],
    [
      [ref, 'Copy the registers', 'Records Officer', day('2024-05-31'), 'G'],
      ['Z9', 'Build the new gate', 'Facilities Lead', day('2024-06-28'), 'A'],
    ],
  );
  expect(plan.items[0]?.ref).toBe(ref);
});
