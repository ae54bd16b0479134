import { describe, expect, test } from '@jest/globals';
import { review, type Review } from '../../src/checks/index.js';
import { planFrom } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { leadLists, messageFor } from '../../src/reports/index.js';
import { aWorkbook, day, type Written } from '../builders/workbook.js';

const row = (ref: string, title: string, lead: string, due: Written, rag: string): Written[] => [
  ref,
  title,
  lead,
  due,
  rag,
];
const book = aWorkbook().sheet('Plan', [
  ['Dunmere Council improvement plan'],
  [],
  ['Ref', 'Action', 'Lead', 'Due date', 'RAG'],
  row('1', 'Publish the practice standard', 'Ann Reed', day('2026-03-31'), 'Green'),
  row('2', 'Train every team leader', 'Ann Reed; Bo Lund', day('2026-04-10'), 'Amber'),
  row('3', 'Report caseloads each month', 'Bo Lund', day('2026-05-15'), 'Green'),
  row('4', 'Agree the retention offer', 'Anne Reed', 'TBC', 'Amber'),
  row('5', 'Open the academy', 'Cy Dent', day('2027-01-31'), 'Green'),
  row('6', 'Close the old files', 'Cy Dent', day('2026-01-31'), 'Complete'),
]);
const found: Review = review(planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS), '2026-04-30', DEFAULT_SETTINGS);

describe('lists by lead', () => {
  test('the one with most past its date first; a joint action counts for each; who has nothing to do is left out', () => {
    expect(
      leadLists(found).map(({ name, past, dueSoon, undated }) => [name, past.length, dueSoon.length, undated.length]),
    ).toEqual([
      ['Ann Reed', 2, 0, 0],
      ['Bo Lund', 1, 1, 0],
      ['Anne Reed', 0, 0, 1],
    ]);
  });

  test('names that may be one person’s stand side by side and are never merged', () => {
    const similar = new Map(leadLists(found).map((list) => [list.name, list.similar]));
    expect(similar.get('Ann Reed')).toEqual(['Anne Reed']);
    expect(similar.get('Anne Reed')).toEqual(['Ann Reed']);
    expect(similar.get('Bo Lund')).toEqual([]);
  });

  test('the longest late first', () => {
    expect(leadLists(found)[0]?.past.map(({ item, days }) => [item.ref, days])).toEqual([
      ['1', 30],
      ['2', 20],
    ]);
  });
});

describe('the message for one lead', () => {
  test('is short, neutral, plain text', () => {
    expect(messageFor('Bo Lund', found)).toBe(
      `Dunmere Council improvement plan: your actions as at 30 April 2026

Past its date and not complete (1):
- Action 2 “Train every team leader”, with Ann Reed: due by 10 April 2026, 20 days ago [Plan, cell E5]

Due in the 30 days to come (1):
- Action 3 “Report caseloads each month”: due by 15 May 2026 [Plan, cell E6]

Please bring the tracker up to date, or reply with what has changed.
`,
    );
  });

  test('tells apart what will be past its date by a board that lies ahead', () => {
    expect(messageFor('Ann Reed', found, '2026-04-05')).toBe(
      `Dunmere Council improvement plan: your actions for 30 April 2026

Past its date and not complete (1):
- Action 1 “Publish the practice standard”: due by 31 March 2026, 5 days ago [Plan, cell E4]

Due before 30 April 2026 and not complete yet (1):
- Action 2 “Train every team leader”, with Bo Lund: due by 10 April 2026 [Plan, cell E5]

Please bring the tracker up to date, or reply with what has changed.
`,
    );
  });

  test('finds the lead however the name is capitalised, and is null where there is nothing to say', () => {
    expect(messageFor('bo lund', found)).toBe(messageFor('Bo Lund', found));
    expect(messageFor('Cy Dent', found)).toBeNull();
    expect(messageFor('Nobody', found)).toBeNull();
  });
});
