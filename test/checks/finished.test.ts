import { describe, expect, test } from '@jest/globals';
import { aPlan } from '../../src/checks/examples/builder.js';
import { review } from '../../src/checks/index.js';
import { planFrom } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { aWorkbook, day, percent, type Written } from '../builders/workbook.js';

const AS_AT = '2024-10-31';

/** Three actions due in July, the first with more in a column beside its rating, and a fourth that is still to come. */
function reviewed(header: string, said: Written, rating: string) {
  const rows = [
    ['1', 'Write the procedure down', 'Ann Reed', day('2024-07-31'), rating, said],
    [
      '2',
      'Agree a deputy for every panel',
      'Ann Reed',
      day('2024-07-31'),
      'Complete',
      header === '% complete' ? percent(1) : day('2024-07-01'),
    ],
    ['3', 'Train all new social workers', 'Ann Reed', day('2024-07-31'), 'Green', null],
    ['4', 'Review the training', 'Ann Reed', day('2025-07-31'), 'Green', null],
  ];
  const book = aWorkbook().sheet('Plan', [['Ref', 'Action', 'Lead', 'Due date', 'RAG', header], ...rows]);
  const result = review(planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS), AS_AT, DEFAULT_SETTINGS);
  const [first] = result.plan.items;
  return {
    status: first?.status,
    late: [...result.overdue.keys()].map((id) => result.plan.items.findIndex((item) => item.id === id) + 1),
    said: result.findings.filter(({ item }) => item === first?.id).map(({ check, severity }) => `${check} ${severity}`),
  };
}

describe('a column beside the rating says that an action is finished', () => {
  test.each([
    ['Date completed', day('2024-07-20'), 'Green'],
    ['Date completed', day('2024-07-20'), 'On track'],
    ['% complete', percent(1), 'Green'],
  ])('%s, %o, left %s: complete and never late', (header, said, rating) => {
    expect(reviewed(header, said, rating)).toEqual({ status: 'complete', late: [3], said: [] });
  });

  test.each([
    ['Date completed', day('2024-07-20'), 'Amber', 'complete'],
    ['Date completed', day('2024-07-20'), 'Red', 'complete'],
    ['% complete', percent(1), 'Red', 'complete'],
    ['Date completed', day('2024-07-20'), 'In progress', 'open'],
    ['% complete', percent(1), 'Not started', 'not-started'],
  ])('%s, %o beside %s: not late, and the two are said to differ', (header, said, rating, status) => {
    expect(reviewed(header, said, rating)).toEqual({ status, late: [3], said: ['finished-rated-otherwise info'] });
  });

  test('a date of completion that is still to come ends nothing', () => {
    const found = reviewed('Date completed', day('2024-12-20'), 'Green');
    expect(found.late).toEqual([1, 3]);
    expect(found.said).toContain('overdue-rated-green high');
  });

  test('90 % is not all of it', () => {
    expect(reviewed('% complete', percent(0.9), 'Green').late).toEqual([1, 3]);
  });
});

describe('a due date that says itself that it is done', () => {
  const judged = (due: string, rating: string) => {
    const rows = [
      ['1', 'Write the procedure down', 'Ann Reed', due, rating],
      ['2', 'Agree a deputy for every panel', 'Ann Reed', 'July 2024', 'Green'],
      ['3', 'Train all new social workers', 'Ann Reed', 'June 2025', 'Green'],
      ['4', 'Review the training', 'Ann Reed', 'June 2025', 'Amber'],
    ];
    const book = aWorkbook().sheet('Plan', [['Ref', 'Action', 'Lead', 'Timescale', 'RAG'], ...rows]);
    const result = review(planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS), AS_AT, DEFAULT_SETTINGS);
    const [first] = result.plan.items;
    const said = result.findings.filter(({ item }) => item === first?.id).map(({ check }) => check);
    return { status: first?.status, late: result.overdue.has(first?.id ?? ''), said };
  };

  test.each([
    ['March 2024 (completed)', 'Green'],
    ['31/07/24 COMPLETED', 'Green'],
    ['Complete – May 2024', 'On track'],
    ['Achieved 30/09/24', 'Green'],
    ['Completed', 'Green'],
    ['Complete', 'G'],
  ])('“%s”, left %s', (due, rating) => {
    expect(judged(due, rating)).toEqual({ status: 'complete', late: false, said: [] });
  });

  test.each([
    ['Complete by 30/09/24', 'open', true, ['overdue-rated-green']],
    ['To be completed Sept 2024', 'open', true, ['overdue-rated-green']],
    ['Complete – May 2025', 'open', false, []],
  ])('but not “%s”', (due, status, late, said) => {
    expect(judged(due, 'Green')).toEqual({ status, late, said });
  });

  test('beside “Not started” it is not late, and the two are said to differ', () => {
    expect(judged('Completed May 2024', 'Not started')).toEqual({
      status: 'not-started',
      late: false,
      said: ['finished-rated-otherwise'],
    });
  });
});

describe('an update that says that it is done', () => {
  const finding = (update: string) => {
    const plan = aPlan().withAction({ rating: 'green', due: '2024-07-31', update }).build();
    const [found] = review(plan, AS_AT, DEFAULT_SETTINGS).findings;
    return { severity: found?.severity, message: found?.message };
  };

  test.each(['Completed 12 July 2024.', 'This is complete.', 'Action complete and signed off', '12/07/24: Completed.'])(
    '“%s” asks whether it is, and is no accusation',
    (update) => {
      const { severity, message } = finding(update);
      expect(severity).toBe('medium');
      expect(message).toMatch(/the text says “.*[a-z0-9]”\. If it is done, its rating should say so\.$/i);
    },
  );

  test.each([
    'Half done.',
    'Complete the form.',
    'Completed in two schools.',
    'Complete. However, two teams still need training.',
    'To be completed 12 August 2024.',
  ])('“%s” says no such thing', (update) => {
    const { severity, message } = finding(update);
    expect(severity).toBe('high');
    expect(message).toMatch(/Check the rating or the date\.$/);
  });
});
