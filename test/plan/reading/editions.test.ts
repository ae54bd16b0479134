import { describe, expect, test } from '@jest/globals';
import { review } from '../../../src/checks/index.js';
import { planFrom } from '../../../src/plan/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { parseSettings } from '../../../src/plan/settings-names.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const TASKS = ['Write the procedure down', 'Agree a deputy for every panel', 'Train all new social workers'];

/** One sheet a name, all with the same actions; `rags` gives the ratings of each. */
function read(
  names: readonly string[],
  {
    rags = () => ['Green', 'Amber', 'Green'],
    due = () => '2024-07-31',
    titles = () => TASKS,
    set = [],
  }: {
    rags?: (sheet: number) => readonly (string | null)[];
    due?: (sheet: number) => string;
    titles?: (sheet: number) => readonly string[];
    set?: readonly (readonly [string, string])[];
  } = {},
): Plan {
  const book = aWorkbook();
  names.forEach((name, at) => {
    const rows = titles(at).map((title, i): Written[] => [
      String(i + 1),
      title,
      'Ann Reed',
      day(due(at)),
      rags(at)[i] ?? null,
    ]);
    book.sheet(name, [HEADER, ...rows]);
  });
  return planFrom(book.snapshot(), book.looks(), set.length === 0 ? DEFAULT_SETTINGS : parseSettings(set).settings);
}
const judged = (plan: Plan): string[] => plan.sheets.filter((sheet) => sheet.read).map(({ name }) => name);

describe('a new tab for each month', () => {
  test.each([
    [['August', 'September', 'October'], 'October'],
    [['October 2024', 'September 2024', 'August 2024'], 'October 2024'],
    [['Nov', 'Dec', 'Jan'], 'Jan'],
    [['Mar', 'Feb', 'Jan', 'Dec'], 'Mar'],
    [['Q1', 'Q2', 'Q3'], 'Q3'],
    [['31.08.24', '30.09.24', '31.10.24'], '31.10.24'],
    [['Board 12 Aug', 'Board 9 Sept', 'Board 14 Oct'], 'Board 14 Oct'],
    [['Autumn', 'Spring', 'Summer'], 'Summer'],
    [['2023-24', '2024-25'], '2024-25'],
    [['Plan v1', 'Plan v2'], 'Plan v2'],
    [['Plan', 'Plan (2)'], 'Plan'],
    [['Draft', 'Plan'], 'Plan'],
    [['August', 'September', 'Tracker'], 'Tracker'],
  ])('of %j, %s is judged', (names, latest) => {
    const plan = read(names);
    expect(judged(plan)).toEqual([latest]);
    expect(plan.items).toHaveLength(TASKS.length);
    const others = names.filter((name) => name !== latest);
    expect(plan.notJudged.map(({ question }) => question?.setting)).toEqual(others.map((name) => `sheet."${name}"`));
    expect(plan.notJudged.every(({ why }) => why.includes(`it has the rows of ${latest}`))).toBe(true);
  });

  test('an earlier month’s Green is not held against what is complete now', () => {
    const plan = read(['August', 'September'], {
      rags: (at) => [at === 1 ? 'Complete' : 'Green', 'Complete', 'Complete'],
    });
    expect(review(plan, '2024-10-31', DEFAULT_SETTINGS).findings.filter(({ severity }) => severity === 'high')).toEqual(
      [],
    );
  });

  test('a tab made ahead and not filled in yet waits', () => {
    const plan = read(['August', 'September', 'October'], {
      rags: (at) => (at === 2 ? [null, null, null] : ['Green', 'Amber', 'Green']),
    });
    expect(judged(plan)).toEqual(['September']);
    expect(plan.sheets[2]?.why).toBe('it has the rows of September, and is not filled in yet');
  });

  test('an earlier one is read when the officer says so', () => {
    expect(judged(read(['August', 'September'], { set: [['sheet.August', 'plan']] }))).toEqual(['August', 'September']);
  });

  test('and when the latest is left out, the one before it counts', () => {
    expect(judged(read(['August', 'September'], { set: [['sheet.September', 'ignore']] }))).toEqual(['August']);
  });

  test('a count on an earlier tab is not compared with today’s', () => {
    const old: Written[][] = [
      HEADER,
      ...TASKS.map((title, i) => [String(i), title, 'Ann Reed', day('2025-07-31'), 'Green']),
    ];
    const now: Written[][] = old.map((row, i) => (i === 0 ? row : [...row.slice(0, 4), 'Amber']));
    const book = aWorkbook()
      .sheet('August', [...old, [], [], ['Green', 3], ['Amber', 0], ['Red', 0]])
      .sheet('September', now);
    const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
    expect(plan.statedCounts).toEqual([]);
  });
});

describe('sheets that are each a part of the plan', () => {
  test.each([
    ['schools with the same actions', ['Hill School', 'Vale School']],
    ['schools with the same actions, and one month', ['Hill School', 'Vale School', 'May']],
  ])('%s', (_, names) => {
    expect(judged(read(names)).slice(0, 2)).toEqual(names.slice(0, 2));
  });

  test('quarters with actions of their own', () => {
    const names = ['Q1', 'Q2'];
    const titles = (at: number) => TASKS.map((title) => (at === 0 ? title : `${title} again`));
    expect(judged(read(names, { titles }))).toEqual(names);
  });

  test('quarters with the same routines, each due in its own', () => {
    const names = ['Q1', 'Q2'];
    expect(judged(read(names, { due: (at) => (at === 0 ? '2024-06-30' : '2024-09-30') }))).toEqual(names);
  });

  test('two services with a tab a month each', () => {
    const names = ['Housing Aug', 'Finance Aug', 'Housing Sept', 'Finance Sept'];
    expect(judged(read(names))).toEqual(['Housing Sept', 'Finance Sept']);
  });
});
