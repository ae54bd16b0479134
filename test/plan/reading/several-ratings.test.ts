import { describe, expect, test } from '@jest/globals';
import { review } from '../../../src/checks/index.js';
import { planFrom } from '../../../src/plan/index.js';
import type { Item } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

/** A plan of three actions with the same ratings in each, under the headers given. */
function firstItem(headers: readonly string[], ratings: readonly Written[]): Item | undefined {
  const rows = ['Write the procedure down', 'Agree a deputy for every panel', 'Train all new social workers'].map(
    (title, i) => [String(i + 1), title, 'Ann Reed', day('2024-05-31'), ...ratings],
  );
  const book = aWorkbook().sheet('Plan', [['Ref', 'Action', 'Lead', 'Due date', ...headers], ...rows]);
  return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS).items[0];
}

describe('a rating for each of several periods', () => {
  test.each([
    ['in order', ['Q1', 'Q2', 'Q3'], ['Red', 'Amber', 'Green']],
    ['newest first', ['Q3', 'Q2', 'Q1'], ['Green', 'Amber', 'Red']],
    ['mixed up', ['Q3', 'Q1', 'Q2'], ['Green', 'Red', 'Amber']],
    ['over the year’s end', ['Q4', 'Q1', 'Q2'], ['Red', 'Amber', 'Green']],
    ['months over the year’s end', ['Feb', 'Mar', 'Apr', 'Jun'], ['Red', 'Red', 'Amber', 'Green']],
    ['months, newest first', ['Jan', 'Dec', 'Nov'], ['Green', 'Amber', 'Red']],
    ['with their years', ['March 2025', 'January 2025', 'February 2025'], ['Green', 'Red', 'Amber']],
    ['school terms', ['Autumn', 'Spring', 'Summer'], ['Red', 'Amber', 'Green']],
    ['a current one among them', ['Current RAG', 'Q1', 'Q2'], ['Green', 'Red', 'Amber']],
  ])('%s: the latest by its header counts', (_, headers, ratings) => {
    const item = firstItem(headers, ratings);
    expect(item?.rating?.text).toBe('Green');
    expect(item?.history.map(({ text }) => text)).toEqual(['Red', 'Red', 'Amber'].slice(3 - headers.length + 1));
  });
});

describe('a status for each of several times', () => {
  test.each([
    ['with their years', ['Status Oct 24', 'Status Apr 25'], ['Not started', 'Complete']],
    ['by quarter', ['Q3 status', 'Q4 status'], ['Not started', 'Complete']],
    ['months in brackets', ['Status (October)', 'Status (April)'], ['Not started', 'Complete']],
    ['last and this', ['Status last month', 'Status this month'], ['Not started', 'Complete']],
    ['a previous rating beside it', ['Previous RAG', 'Status'], ['Not started', 'Complete']],
  ])('the latest counts, and its own cell is quoted: %s', (_, headers, statuses) => {
    const item = firstItem(headers, statuses);
    expect(item?.status).toBe('complete');
    expect(item?.rating).toMatchObject({ text: 'Complete', at: { column: 5 } });
    expect(item?.history.map(({ text }) => text)).toEqual(['Not started']);
  });

  test('one that was complete before is open when it is under way again', () => {
    expect(firstItem(['Status Jan', 'Status Feb'], ['Complete', 'In progress'])?.status).toBe('open');
  });
});

describe('several ratings of one time', () => {
  test.each([
    ['before its parts', ['Overall RAG', 'Time RAG', 'Cost RAG'], ['Green', 'Red', 'Amber']],
    ['among its parts', ['Time RAG', 'Overall RAG', 'Cost RAG'], ['Red', 'Green', 'Amber']],
    ['after its parts', ['Time RAG', 'Cost RAG', 'Overall RAG'], ['Red', 'Amber', 'Green']],
    ['a plain one beside a risk', ['RAG', 'Risk RAG'], ['Green', 'Red']],
    ['beside the one before', ['Current RAG', 'Previous RAG'], ['Green', 'Red']],
    ['beside the one to come', ['RAG', 'Forecast RAG'], ['Green', 'Red']],
    ['a plain one before the confidence in it', ['RAG', 'Confidence'], ['Green', 'Red']],
    ['what is done before what comes of it', ['Activity RAG', 'Outcome RAG'], ['Green', 'Red']],
    [
      'each with a confidence, month by month',
      ['RAG Oct', 'Confidence Oct', 'RAG Nov', 'Confidence Nov'],
      ['Red', 'Red', 'Green', 'Amber'],
    ],
  ])('the overall one counts: %s', (_, headers, ratings) => {
    expect(firstItem(headers, ratings)?.rating?.text).toBe('Green');
  });

  test('where two are headed alike, a row that either says is over is not late', () => {
    const rows = ['Write the procedure down', 'Agree a deputy', 'Train all social workers'].map((title, i) => [
      String(i + 1),
      title,
      'Ann Reed',
      day('2024-05-31'),
      i === 0 ? 'Complete' : 'Green',
      'Green',
    ]);
    const book = aWorkbook().sheet('Plan', [
      ['Ref', 'Action', 'Lead', 'Due date', 'Lead’s RAG', 'Programme office RAG'],
      ...rows,
    ]);
    const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
    const { findings, notJudged } = review(plan, '2024-07-31', DEFAULT_SETTINGS);
    const late = findings.filter(({ check }) => check === 'overdue-rated-green').map(({ at }) => at.row);
    expect(late).toEqual([2, 3]);
    expect(notJudged.map(({ why }) => why).join()).toMatch(/complete \(1 row\) is not called late/);
  });

  test('a part of it is not its history, the previous rating is', () => {
    expect(firstItem(['Time RAG', 'Overall RAG'], ['Red', 'Green'])?.history).toEqual([]);
    const item = firstItem(['Current RAG', 'Previous RAG'], ['Green', 'Red']);
    expect(item?.history.map(({ text }) => text)).toEqual(['Red']);
  });

  test('a blank column before Status leaves it the table’s rating', () => {
    const rows = [
      ['1', 'Write the procedure down', 'Ann Reed', day('2024-05-31'), null, 'Complete', 'Signed off'],
      ['2', 'Agree a deputy for every panel', 'Ann Reed', day('2024-05-31'), null, 'Green', 'Two to go'],
      ['3', 'Train all new social workers', 'Ann Reed', day('2024-05-31'), null, 'Amber', 'Late start'],
    ];
    const book = aWorkbook().sheet('Plan', [
      ['Ref', 'Action', 'Lead', 'Due date', null, 'Status', 'Position'],
      ...rows,
    ]);
    const { items } = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
    expect(items.map(({ rating }) => rating?.text)).toEqual(['Complete', 'Green', 'Amber']);
  });
});
