import { describe, expect, test } from '@jest/globals';
import { review, type Review } from '../../src/checks/index.js';
import { planFrom } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../builders/workbook.js';

const ROWS: readonly (readonly [string, string, string])[] = [
  ['Agree the protocol with the health trust', '2024-03-12', 'Green'],
  ['Train the duty team on the new form', '2024-04-09', 'Amber'],
  ['Publish the local offer in plain English', '2024-05-14', 'Green'],
  ['Recruit two educational psychologists', '2024-06-11', 'Red'],
];

/** A tracker whose only dates stand under this header. */
function judged(header: string, rows = ROWS): Review {
  const book = aWorkbook().sheet('Plan', [
    ['Action', 'Lead', header, 'RAG'],
    ...rows.map(([title, date, rating]): Written[] => [title, 'Ann Reed', day(date), rating]),
  ]);
  return review(planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS), '2024-09-30', DEFAULT_SETTINGS);
}

describe('dates of which the header does not say what they are', () => {
  test.each(['Panel', 'Hearing', 'Final report'])(
    'are not held against anybody where all have passed: %s',
    (header) => {
      const { overdue, findings, notJudged } = judged(header);
      expect(overdue.size).toBe(0);
      expect(findings.filter(({ severity }) => severity === 'high')).toEqual([]);
      expect(notJudged).toContainEqual(
        expect.objectContaining({
          why: `Column C of Plan holds dates, all before 30 September 2024, and its header “${header}” does not say what for. Until it is known, nothing is said to be past its date by it.`,
        }),
      );
      expect(
        notJudged.filter(({ question }) => question?.ask === 'What are the dates in column C of Plan?').length,
      ).toBe(1);
    },
  );

  test('are taken for due dates where some are still to come', () => {
    const { overdue } = judged('Final report', [...ROWS, ['Open the resource base', '2025-01-31', 'Green']]);
    expect(overdue.size).toBe(4);
  });

  test.each(['Due date', 'Deadline', 'By when', 'Target date', 'Timescale'])(
    'are due dates where the header says so, however long past: %s',
    (header) => {
      expect(judged(header).overdue.size).toBe(4);
    },
  );
});
