import { describe, expect, test } from '@jest/globals';
import { review } from '../../../src/checks/index.js';
import { planFrom } from '../../../src/plan/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day } from '../../builders/workbook.js';

const TASKS = ['Write the procedure down', 'Agree a deputy for every panel', 'Train all new social workers'];

/** Three actions, all past their date at 10 June 2024. */
function read(header: string, said: readonly (string | null)[]): Plan {
  const rows = TASKS.map((title, i) => [String(i + 1), title, 'Ann Reed', day('2024-05-31'), said[i] ?? null]);
  const book = aWorkbook().sheet('Plan', [['Ref', 'Action', 'Lead', 'Due date', header], ...rows]);
  return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
}
const firstRow = (plan: Plan): string[] =>
  review(plan, '2024-06-10', DEFAULT_SETTINGS)
    .findings.filter(({ item }) => item === plan.items[0]?.id)
    .map(({ check: slug, severity }) => `${slug} ${severity}`);

describe('what stands in place of a rating', () => {
  test.each([
    ['Status', 'Yes', 'complete', 'complete'],
    ['Status', 'No', null, 'open'],
    ['Done?', 'No', null, 'open'],
    ['Done', '✓', 'complete', 'complete'],
    ['On track?', 'Yes', 'green', 'open'],
  ])('under “%s”, “%s”', (header, word, value, status) => {
    const { items } = read(header, [word, 'Yes', 'No']);
    expect({ value: items[0]?.rating?.value ?? null, status: items[0]?.status }).toEqual({ value, status });
  });

  test('percentages under “Status” say how far it is', () => {
    const plan = read('Status', ['100%', '75%', '0%']);
    expect(plan.items.map(({ status }) => status)).toEqual(['complete', 'open', 'not-started']);
  });

  test('words that are not known are a status all the same, and are asked about', () => {
    const plan = read('Status', ['Simmering', 'Boiling', 'Served up']);
    expect(plan.items.map(({ ratingUnread }) => ratingUnread?.text)).toEqual(['Simmering', 'Boiling', 'Served up']);
    expect(firstRow(plan)).toEqual([]);
  });

  test('a tick under “Done” is complete, a blank is open', () => {
    const plan = read('Done', ['✓', null, '✓']);
    expect(plan.items.map(({ status }) => status)).toEqual(['complete', 'open', 'complete']);
  });

  test('the colour of a risk is no rating of the action', () => {
    const rows = TASKS.map((title, i) => [
      title,
      'Ann Reed',
      day('2024-05-31'),
      ['Red', 'Amber', 'Green'][i] ?? null,
      'In progress',
    ]);
    const book = aWorkbook().sheet('Plan', [['Action', 'Lead', 'Due date', 'Risk rating', 'Status'], ...rows]);
    const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
    expect(plan.items.map(({ rating }) => rating?.text)).toEqual(['In progress', 'In progress', 'In progress']);
  });

  test('“N/A” asks for no rating, and nothing is missing', () => {
    expect(firstRow(read('RAG', ['N/A', 'Green', 'Red']))).toEqual([]);
  });

  test('“TBC” is said as it stands', () => {
    const plan = read('RAG', ['TBC', 'Green', 'Red']);
    const [finding] = review(plan, '2024-06-10', DEFAULT_SETTINGS).findings.filter(
      ({ item }) => item === plan.items[0]?.id,
    );
    expect(finding).toMatchObject({ check: 'overdue-not-started', severity: 'medium' });
    expect(finding?.message).toContain('its rating says only “TBC”');
  });

  test('a word that is not known is asked about, not called missing', () => {
    const plan = read('Status', ['Simmering', 'Complete', 'Complete']);
    expect(firstRow(plan)).toEqual([]);
    expect(plan.items[0]?.ratingUnread?.text).toBe('Simmering');
  });

  test('a column without any rating yet is no column of ratings: nothing is said of its rows, once it is said why', () => {
    const plan = read('RAG', [null, null, null]);
    const { findings, notJudged } = review(plan, '2024-06-10', DEFAULT_SETTINGS);
    expect(findings.filter(({ severity }) => severity === 'high' || severity === 'medium')).toEqual([]);
    expect(notJudged.filter(({ what }) => what === 'overdue')).toHaveLength(1);
  });
});
