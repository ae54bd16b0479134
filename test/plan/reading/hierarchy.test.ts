import { describe, expect, test } from '@jest/globals';
import { review } from '../../../src/checks/index.js';
import { planFrom } from '../../../src/plan/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type WorkbookBuilder } from '../../builders/workbook.js';

const planOf = (book: WorkbookBuilder): Plan => planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);

/** A plan of rows `[ref, text]`, each with a lead, a date and a rating, or with neither where the text ends in a colon. */
function levels(
  header: string,
  rows: readonly (readonly [string | null, string])[],
  bold: readonly string[] = [],
): unknown[] {
  const plan = planOf(
    aWorkbook().sheet(
      'Plan',
      [
        ['Ref', header, 'Lead', 'Due date', 'RAG'],
        ...rows.map(([ref, text]) =>
          text.endsWith(':') ? [ref, text] : [ref, text, 'Ann Reed', day('2024-09-30'), 'Green'],
        ),
      ],
      { bold },
    ),
  );
  return plan.items.map((item) => {
    const over = plan.items.find((one) => one.id === item.parent);
    return [item.ref ?? item.title, item.kind, over === undefined ? null : (over.ref ?? over.title)];
  });
}

describe('what stands under what', () => {
  test('1, 1.1, 1.1a, 1.1b', () => {
    expect(
      levels('Recommendation / Action', [
        ['1', 'Assessments are in time and of good quality'],
        ['1.1', 'Choose a practice model'],
        ['1.1a', 'Appoint the trainers'],
        ['1.1b', 'Train every team'],
      ]),
    ).toEqual([
      ['1', 'recommendation', null],
      ['1.1', 'group', '1'],
      ['1.1a', 'action', '1.1'],
      ['1.1b', 'action', '1.1'],
    ]);
  });

  test('a row put in after 3 as 3a is no part of it', () => {
    expect(
      levels('Action', [
        ['3', 'Choose a practice model'],
        ['3a', 'Appoint the trainers'],
        ['4', 'Train every team'],
      ]),
    ).toEqual([
      ['3', 'action', null],
      ['3a', 'action', null],
      ['4', 'action', null],
    ]);
  });

  test('letters that begin again under each number', () => {
    expect(
      levels('Recommendation / Actions', [
        ['R1', 'Assessments are in time'],
        ['a', 'Choose a practice model'],
        ['b', 'Appoint the trainers'],
        ['R2', 'Reviews are in time'],
        ['a', 'Report late reviews'],
      ]),
    ).toEqual([
      ['R1', 'recommendation', null],
      ['a', 'action', 'R1'],
      ['b', 'action', 'R1'],
      ['R2', 'recommendation', null],
      ['a', 'action', 'R2'],
    ]);
  });

  test('themes A and B over A1, A2 and B1', () => {
    expect(
      levels('Theme / action', [
        ['A', 'Food and fuel'],
        ['A1', 'Open a pantry'],
        ['A2', 'Advise in surgeries'],
        ['B', 'Work and skills'],
        ['B1', 'Hold a jobs fair'],
      ]),
    ).toEqual([
      ['A', 'recommendation', null],
      ['A1', 'action', 'A'],
      ['A2', 'action', 'A'],
      ['B', 'recommendation', null],
      ['B1', 'action', 'B'],
    ]);
  });

  test('bold numbered rows over plain rows without a number', () => {
    expect(
      levels(
        'Action',
        [
          ['1', 'Assessments are in time'],
          [null, 'Choose a practice model'],
          [null, 'Appoint the trainers'],
          ['2', 'Reviews are in time'],
          [null, 'Report late reviews'],
        ],
        ['B2', 'B5'],
      ),
    ).toEqual([
      ['1', 'group', null],
      ['Choose a practice model', 'action', '1'],
      ['Appoint the trainers', 'action', '1'],
      ['2', 'group', null],
      ['Report late reviews', 'action', '2'],
    ]);
  });

  test('a numbered heading without a date or rating is a group that is asked nothing', () => {
    const plan = planOf(
      aWorkbook().sheet('Plan', [
        ['Objective / Action', 'Lead', 'Due date', 'RAG'],
        ['1. Improve the front door'],
        ['1a) Choose a practice model', 'Ann Reed', day('2024-09-30'), 'Green'],
        ['1b) Appoint the trainers', 'Ann Reed', day('2024-09-30'), null],
      ]),
    );
    expect(plan.items.map((item) => item.ref)).toEqual(['1', '1a', '1b']);
    const about = review(plan, '2024-05-31', DEFAULT_SETTINGS).findings.map(({ check, at }) => [check, at.row]);
    expect(about).toEqual([['rating-missing', 3]]);
  });
});

test('an area merged down has its own number, rating and lead; its actions have theirs', () => {
  const plan = planOf(
    aWorkbook().sheet(
      'Plan',
      [
        ['Rec no', 'Recommendation', 'Overall RAG', 'Action', 'Lead', 'Due', 'Action RAG'],
        ['1', 'Assessments should be in time', 'Green', 'Choose a model', 'Ann Reed', day('2024-05-31'), 'Green'],
        [null, null, null, 'Appoint the trainers', 'Tom Hale', day('2024-05-31'), 'Amber'],
        ['2', 'Workers should be trained', 'Amber', 'Train every team', 'Ann Reed', day('2024-05-31'), 'Red'],
        [null, null, null, 'Report who is not', 'Tom Hale', day('2024-05-31'), 'Green'],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:C3', 'A4:A5', 'B4:B5', 'C4:C5'] },
    ),
  );
  expect(plan.items.map((item) => [item.kind, item.ref, item.rating?.value, item.leads])).toEqual([
    ['recommendation', '1', 'green', []],
    ['action', null, 'green', ['Ann Reed']],
    ['action', null, 'amber', ['Tom Hale']],
    ['recommendation', '2', 'amber', []],
    ['action', null, 'red', ['Ann Reed']],
    ['action', null, 'green', ['Tom Hale']],
  ]);
});

test('numbers that begin again under each audit do not make two recommendations one', () => {
  const plan = planOf(
    aWorkbook().sheet('Audits', [
      ['Audit', 'Rec no', 'Recommendation', 'Owner', 'Due date', 'Status'],
      ['Payroll', '1', 'Reconcile the payroll account each week', 'Ann Reed', day('2024-05-31'), 'Implemented'],
      ['Creditors', '1', 'Reconcile the creditors account each week', null, null, 'In progress'],
    ]),
  );
  expect(plan.items.map((item) => [item.titleAt.row, item.leads, item.due?.text ?? null])).toEqual([
    [1, ['Ann Reed'], '31/05/2024'],
    [2, [], null],
  ]);
});

describe('a rating that is there and not understood', () => {
  const late = (status: string): readonly [boolean, readonly (string | undefined)[]] => {
    const plan = planOf(
      aWorkbook().sheet('Plan', [
        ['Action', 'Lead', 'Due date', 'Status'],
        ['Choose a practice model', 'Ann Reed', day('2024-03-31'), status],
        ['Appoint the trainers', 'Ann Reed', day('2024-09-30'), 'On track'],
        ['Train every team', 'Ann Reed', day('2024-09-30'), 'Complete'],
      ]),
    );
    const { overdue, notJudged } = review(plan, '2024-05-31', DEFAULT_SETTINGS);
    return [overdue.size > 0, notJudged.map(({ question }) => question?.setting)];
  };

  test.each([
    ['Magenta', false, ['rating.magenta']],
    ['4', false, ['rating.4']],
    ['Awaiting the regulator', true, ['rating."awaiting the regulator"']],
    ['Not approved, signed copy missing', false, ['rating."not approved,signed copy missing"']],
  ])('“%s”: overdue is %s', (status, expected, asked) => {
    expect(late(status)).toEqual([expected, asked]);
  });
});

test('what is left blank under “Done?” is not done, and its rating is not missed', () => {
  const plan = planOf(
    aWorkbook().sheet('Actions', [
      ['Item', 'Action', 'By whom', 'By when', 'Done?'],
      ['24/001', 'Write to the county about potholes', 'Clerk', day('2024-03-31'), 'Y'],
      ['24/002', 'Get three quotes for the roof', 'Cllr Hale', day('2024-03-31'), null],
    ]),
  );
  const { findings, overdue } = review(plan, '2024-05-31', DEFAULT_SETTINGS);
  expect([...overdue.keys()]).toEqual(['Actions!3']);
  expect(findings.map(({ check }) => check)).toEqual(['overdue-in-progress']);
});
