import { review } from '../../../src/checks/index.js';
import { planFrom } from '../../../src/plan/index.js';
import { parseSettings } from '../../../src/plan/settings-names.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

const ACTIONS = ['No', 'Action', 'Lead', 'Due date', 'RAG'];
const rows = (...more: readonly (readonly Written[])[]): (readonly Written[])[] => [
  ACTIONS,
  ['1', 'Mend the roof of the depot', 'F. Quinn', day('2026-06-30'), 'Red'],
  ['2', 'Publish the minutes of every board', 'B. Lowe', day('2026-12-31'), 'Amber'],
  ...more,
];

interface Asked {
  readonly settings: readonly string[];
  readonly items: number;
}

function asked(
  book: ReturnType<typeof aWorkbook>,
  ...answers: readonly (readonly [name: string, value: string])[]
): Asked {
  const { settings, problems } = parseSettings(answers);
  expect(problems).toEqual([]);
  const plan = planFrom(book.snapshot(), book.looks(), settings);
  const { notJudged } = review(plan, '2026-10-15', settings);
  return {
    settings: notJudged.flatMap(({ question }) => (question ? [question.setting] : [])),
    items: plan.items.length,
  };
}

describe('whether a sheet is part of the plan is asked', () => {
  const kept = (name: string, visibility: 'visible' | 'hidden' = 'visible') =>
    aWorkbook().sheet('Plan', rows()).sheet(name, rows(), { visibility });

  it.each([
    ['of one whose name says that it is kept', kept('Old plan'), 'sheet."Old plan"'],
    ['of one that is hidden', kept('Plan B', 'hidden'), 'sheet."Plan B"'],
    [
      'of a risk log that says who does what by when, and how far it is',
      aWorkbook()
        .sheet('Plan', rows())
        .sheet('Risks', [
          ['No', 'Risk', 'Likelihood', 'Mitigating action', 'Lead', 'Due date', 'RAG'],
          ['1', 'Late papers', 'High', 'Send the papers a week before', 'A. Lee', day('2026-12-31'), 'Red'],
          ['2', 'No quorum', 'Low', 'Ask every member for a deputy', 'A. Lee', day('2026-12-31'), 'Green'],
        ]),
      'sheet."Risks"',
    ],
  ])('%s', (_, book, setting) => {
    expect(asked(book)).toEqual({ settings: [setting], items: 2 });
    expect(asked(book, [setting, 'ignore'])).toEqual({ settings: [], items: 2 });
    expect(asked(book, [setting, 'plan'])).toEqual({ settings: [], items: 4 });
  });

  it.each([
    ['an empty sheet', aWorkbook().sheet('Plan', rows()).sheet('Empty', [])],
    [
      'a list of contacts',
      aWorkbook()
        .sheet('Plan', rows())
        .sheet('Who', [
          ['Name', 'E-mail'],
          ['A. Lee', 'a@b.c'],
        ]),
    ],
  ])('not of %s', (_, book) => {
    expect(asked(book).settings).toEqual([]);
  });
});

describe('which of two rating columns is current', () => {
  const twice = aWorkbook().sheet('Plan', [
    [...ACTIONS, 'RAG'],
    ['1', 'Mend the roof of the depot', 'F. Quinn', day('2026-06-30'), 'Red', 'Green'],
    ['2', 'Publish the minutes of every board', 'B. Lowe', day('2026-12-31'), 'Amber', 'Green'],
  ]);
  const ratings = (column: string) => {
    const { settings } = parseSettings([[`column."Plan".${column}`, 'rating']]);
    const { items } = planFrom(twice.snapshot(), twice.looks(), settings);
    return items.map(({ rating }) => rating?.value);
  };

  it('is asked, and either answer settles it', () => {
    expect(asked(twice).settings).toEqual(['column."Plan".F']);
    expect(asked(twice, ['column."Plan".E', 'rating']).settings).toEqual([]);
    expect(ratings('E')).toEqual(['red', 'amber']);
    expect(ratings('F')).toEqual(['green', 'green']);
  });

  it('is not asked of ratings by period', () => {
    const byMonth = aWorkbook().sheet('Plan', [
      [...ACTIONS.slice(0, 4), 'RAG April', 'RAG May'],
      ['1', 'Mend the roof of the depot', 'F. Quinn', day('2026-06-30'), 'Red', 'Green'],
      ['2', 'Publish the minutes of every board', 'B. Lowe', day('2026-12-31'), 'Amber', 'Green'],
    ]);
    expect(asked(byMonth).settings).toEqual([]);
  });
});
