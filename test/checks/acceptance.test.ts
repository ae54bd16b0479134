import { beforeAll, describe, expect, test } from '@jest/globals';
import { review, type Review } from '../../src/checks/index.js';
import { planFrom } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { aWorkbook, day, percent, type Written } from '../builders/workbook.js';

/**
 * A plan of a council that does not exist, with one of everything that the board must be told: a summary, the plan
 * under banners with groups, actions and indicators, and the headline. Every figure is counted by hand.
 */
const month = (iso: string): Written => day(iso, 'mmm yyyy');
const ACTIONS = ['Action', null, 'Task Lead', 'Start Date', 'Completion Date', 'RAG'];
const INDICATORS = ['Related Performance Indicators', null, 'Lead Officer', 'Year End Target', null, 'Progress RAG'];

const HEADLINE: readonly (readonly Written[])[] = [
  ['Improvement board: progress to 15 June 2023'],
  [],
  ['Complete', 1, 'Green', 2, 'Amber', 1, 'Red', 0],
];

const SUMMARY: readonly (readonly Written[])[] = [
  ['Summary of Progress'],
  [],
  ['Recommendation', null, 'Progress', null],
  [1, 'Make sure that every assessment is overseen by a manager', 'Recommendation Lead: ANN REED', 'G'],
  [null, null, 'All actions are complete.', null],
  [2, 'Review the cases of all children in care by agreement', 'Recommendation Lead: TOM HALE', 'G'],
  [null, null, 'The RAG rating has been adjusted to AMBER as audits are late.', null],
  [3, 'Improve the reports that social workers write for conferences', 'Recommendation Lead: TOM HALE', 'A'],
  [null, null, 'Only one action is outstanding.', null],
  [4, 'Ensure that elected members can challenge performance', 'BUSINESS AS USUAL ACTIVITY', null],
];

const PLAN: readonly (readonly Written[])[] = [
  ['Recommendation 1: Make sure that every assessment is overseen by a manager (Lead: Ann Reed)'],
  INDICATORS,
  ['Number', 'Description', null, null, null, null],
  ['PI 011', '% of contacts leading to a referral', 'Ann Reed', percent(0.35), null, percent(0.18)],
  ['PI 012', '% of assessments completed within 45 days', 'Ann Reed', percent(0.95), null, percent(0.84)],
  ['PI 013', '% of posts filled by agency social workers', 'Ann Reed', percent(0.15), null, percent(0.15)],
  ['PI 014', '% of audits rated good or outstanding', 'Ann Reed', percent(0.3), null, '-'],
  ['PI 015', 'Number of contacts', 'Ann Reed', null, null, 721],
  ACTIONS,
  ['Set up oversight in each team', null, 'Ann Reed', month('2022-07-01'), month('2022-12-01'), 'C'],
  ['1. Write the supervision standard down', null, 'Priya Shah', month('2022-07-01'), month('2022-10-01'), 'C'],
  ['2. Train all managers in the standard', null, 'Priya Shah', month('2022-07-01'), month('2022-12-01'), 'C'],
  ['Recommendation 2: Review the cases of all children in care by agreement (Lead: Tom Hale)'],
  ACTIONS,
  ['Hold a review panel for every case', null, 'Tom Hale', month('2022-09-01'), month('2023-05-01'), 'G'],
  ['1. Appoint a chair for the panel', null, 'Tom Hale', month('2022-09-01'), month('2022-12-01'), 'C'],
  ['2. Bring all cases to the panel', null, 'Tom Hale', month('2022-09-01'), month('2023-05-01'), 'G'],
  ['Recommendation 3: Improve the reports that social workers write for conferences (Lead: Tom Hale)'],
  ACTIONS,
  ['Improve the quality of reports', null, 'Jo Marsh', month('2022-07-01'), month('2022-12-01'), 'C'],
  ['1. Agree a report template', null, 'Jo Marsh', month('2022-07-01'), month('2022-11-01'), 'C'],
  ['2. Report from the case system', null, 'Jo Marsh', month('2022-07-01'), month('2023-09-01'), 'A'],
];

describe('the board’s plan at 15 June 2023', () => {
  let done: Review;
  beforeAll(() => {
    const book = aWorkbook()
      .sheet('Highlight report', HEADLINE)
      .sheet('Summary of progress', SUMMARY, {
        merges: ['A3:B3', 'C3:D3', 'A4:A5', 'B4:B5', 'D4:D5', 'A6:A7', 'B6:B7', 'D6:D7', 'A8:A9', 'B8:B9', 'D8:D9'],
      })
      .sheet('Improvement plan', PLAN, {
        merges: [1, 13, 18].map((row) => `A${String(row)}:F${String(row)}`),
        bold: ['A10', 'A15', 'A20'],
      });
    done = review(planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS), '2023-06-15', DEFAULT_SETTINGS);
  });

  /** How many items of a kind have a rating. */
  const rated = (kind: string): Record<string, number> => {
    const counts: Record<string, number> = {};
    for (const item of done.plan.items.filter((one) => one.kind === kind)) {
      const value = item.rating?.value ?? 'none';
      counts[value] = (counts[value] ?? 0) + 1;
    }
    return counts;
  };
  const of = (check: string): readonly string[] =>
    done.findings
      .filter((finding) => finding.check === check)
      .map(({ at, severity }) => `${at.sheet} ${String(at.row + 1)} ${severity}`);

  test('recommendations, groups and actions are counted', () => {
    expect(rated('recommendation')).toEqual({ green: 2, amber: 1, complete: 1 });
    expect(rated('group')).toEqual({ complete: 2, green: 1 });
    expect(rated('action')).toEqual({ complete: 4, green: 1, amber: 1 });
    expect(done.plan.indicators).toHaveLength(5);
  });

  test('a recommendation in the summary and its banner are one', () => {
    expect(done.plan.items.filter((one) => one.kind === 'recommendation').map((one) => one.alsoAt.length)).toEqual([
      1, 1, 1, 0,
    ]);
  });

  test('past its date and open: the action, and its group with it', () => {
    expect([...done.overdue.keys()]).toEqual(['Improvement plan!15', 'Improvement plan!17']);
  });

  test.each<[string, readonly string[]]>([
    ['overdue-rated-green', ['Improvement plan 17 high']],
    ['group-complete-child-open', ['Improvement plan 20 high']],
    ['group-ends-before-child', ['Improvement plan 20 medium']],
    ['recommendation-better-than-actions', ['Summary of progress 6 high']],
    ['recommendation-open-all-complete', ['Summary of progress 4 info']],
    ['text-contradicts-rating', ['Summary of progress 6 high']],
    ['text-contradicts-actions', []],
    ['indicator-off-target-rated-green', ['Improvement plan 5 high']],
    ['indicator-no-value', ['Improvement plan 7 low']],
    ['indicator-no-target', ['Improvement plan 8 info']],
    ['polarity-unknown', ['Improvement plan 4 info']],
    ['headline-differs', []],
    ['rating-missing', []],
    ['rating-unexplained', ['Summary of progress 3 medium']],
  ])('%s', (check, places) => {
    expect(of(check)).toEqual(places);
  });

  test('the polarity that is not known is asked for', () => {
    expect(done.notJudged.map(({ question }) => question?.setting)).toEqual(['polarity."PI 011"']);
  });
});
