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

describe('tables beside a plan', () => {
  const PLAN: Written[][] = [
    ['Action', 'Lead', 'Due date', 'RAG'],
    ['Agree the protocol with the health trust', 'Ann Reed', day('2025-03-12'), 'Green'],
    ['Train the duty team on the new form', 'Ann Reed', day('2025-03-12'), 'Amber'],
  ];
  const beside = (name: string, rows: readonly (readonly Written[])[]): Review => {
    const book = aWorkbook().sheet('Plan', PLAN).sheet(name, rows);
    return review(planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS), '2024-09-30', DEFAULT_SETTINGS);
  };
  const accused = ({ findings }: Review): string[] =>
    findings.filter(({ severity }) => severity === 'high' || severity === 'medium').map(({ message }) => message);

  test('what was decided and by whom is nothing to be done', () => {
    const rows = Array.from({ length: 6 }, (_, i): Written[] => [
      `D${i + 1}`,
      `Extend the contract for lot ${i + 1}`,
      'Procurement Board',
      day('2024-07-01'),
      i % 2 === 0 ? 'Approved' : 'Deferred',
    ]);
    const found = beside('Decisions', [['Ref', 'Decision', 'Made by', 'Date', 'Status'], ...rows]);
    expect(accused(found)).toEqual([]);
    expect(found.plan.sheets[1]).toMatchObject({ read: false, why: 'it looks like a decisions log' });
  });

  test('benefits with a target and a figure are measured, and the date is the figure’s', () => {
    const rows = Array.from({ length: 6 }, (_, i): Written[] => [
      `Fewer calls about matter ${i + 1}`,
      'Head of Customer',
      100 + i,
      80,
      90 - i,
      day('2024-08-31'),
      'Green',
    ]);
    const found = beside('Benefits', [['Benefit', 'Owner', 'Baseline', 'Target', 'Actual', 'Date', 'RAG'], ...rows]);
    expect(accused(found)).toEqual([]);
    expect(found.plan.indicators).toHaveLength(6);
  });

  test('a day of an advert is no due date before which a post must not start', () => {
    const rows = Array.from({ length: 6 }, (_, i): Written[] => [
      `Social worker post ${i + 1}`,
      'Ann Reed',
      day('2024-06-03'),
      day('2024-09-02'),
      'Open',
    ]);
    const found = beside('Recruitment', [['Post', 'Manager', 'Advert date', 'Start date', 'Status'], ...rows]);
    expect(accused(found)).toEqual([]);
  });
});

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
