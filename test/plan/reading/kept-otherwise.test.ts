import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import type { Plan } from '../../../src/plan/model.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, percent, type Written } from '../../builders/workbook.js';

/** A plan on one sheet, as it is typed. */
function read(rows: readonly (readonly Written[])[], other: readonly (readonly Written[])[] = []): Plan {
  const book = aWorkbook().sheet('Plan', rows);
  const all = other.length > 0 ? book.sheet('Other', other) : book;
  return planFrom(all.snapshot(), all.looks(), DEFAULT_SETTINGS);
}
const TASKS = ['Write the procedure down', 'Agree a deputy for every panel', 'Train all new social workers'];
const PEOPLE = ['Estates Manager', 'Head of Housing', 'Parks Manager'];
const HEADER = ['Ref', 'Action', 'Lead', 'Due date', 'RAG'];
const actions = (ratings: readonly string[]): Written[][] =>
  TASKS.map((title, i) => [String(i + 1), title, 'Ann Reed', day('2024-05-31'), ratings[i] ?? null]);
const ratingsOf = (plan: Plan): (string | null)[] => plan.items.map(({ rating }) => rating?.value ?? null);

describe('a rating as a cross under one of several headers', () => {
  const header = ['Ref', 'Action', 'Lead', 'Due date', 'R', 'A', 'G', 'Done'];
  const crossed = (crosses: readonly (readonly (string | null)[])[]): Plan =>
    read([
      header,
      ...TASKS.map((title, i) => [String(i + 1), title, 'Ann Reed', day('2024-05-31'), ...(crosses[i] ?? [])]),
    ]);

  test('the header is the rating', () => {
    const plan = crossed([
      [null, null, 'x', null],
      [null, 'x', null, null],
      [null, null, null, 'x'],
    ]);
    expect(ratingsOf(plan)).toEqual(['green', 'amber', 'complete']);
    expect(plan.items.map(({ rating }) => rating?.text)).toEqual(['G', 'A', 'Done']);
  });

  test('under none there is none, under two it is not told', () => {
    const plan = crossed([
      [null, null, 'x', null],
      [null, null, null, null],
      ['x', null, 'x', null],
    ]);
    expect(ratingsOf(plan)).toEqual(['green', null, null]);
    expect(plan.items.map(({ ratingUnread }) => ratingUnread?.text ?? null)).toEqual([null, null, 'R and G']);
  });

  test('two columns of marks are not one rating', () => {
    const rows = TASKS.map((title, i) => [String(i + 1), title, 'Ann Reed', day('2024-05-31'), 'y', 'y']);
    const plan = read([['Ref', 'Action', 'Lead', 'Due date', 'Complete', 'Overdue'], ...rows]);
    expect(plan.sheets[0]?.tables[0]?.columns.some(({ mark }) => mark !== undefined)).toBe(false);
  });
});

describe('words of a rating', () => {
  test.each([
    ['Open – overdue', 'overdue', 'open'],
    ['Open – in progress', 'in-progress', 'open'],
    ['Open – not yet due', 'in-progress', 'open'],
    ['Open (on hold)', 'on-hold', 'on-hold'],
    ['Open', 'in-progress', 'open'],
    ['In Review', 'in-progress', 'open'],
    ["Won't Do", 'closed', 'closed'],
    ['Closed – verified', 'complete', 'complete'],
  ])('%s', (word, value, status) => {
    const { items } = read([HEADER, ...actions([word, 'Green', 'Amber'])]);
    expect(items[0]).toMatchObject({ rating: { value }, status });
  });

  test('colours rate beside a status, whatever they are headed with', () => {
    const rows = TASKS.map((title, i) => [
      ['Red', 'Yellow', 'Green'][i] ?? null,
      title,
      'In Progress',
      day('2024-05-31'),
    ]);
    expect(ratingsOf(read([['RYG', 'Task Name', 'Status', 'Finish'], ...rows]))).toEqual(['red', 'amber', 'green']);
  });

  test('a key may be sentences in one cell', () => {
    const key = 'Delivered: it is in place. Progressing: work is going to plan. Stalled: not moving.';
    const plan = read([[key], [], HEADER, ...actions(['Progressing', 'Delivered', 'Progressing'])]);
    expect(plan.items[0]?.rating).toMatchObject({ value: 'green', from: 'key', assumed: false });
  });

  test.each([
    ['Blue = finished and signed off by the board', 'B', 'complete'],
    ['Blue = finished and signed off by the board', 'Blue', 'complete'],
    ['Actions shown in grey are no longer required', 'Grey', 'closed'],
    ['Black: not yet started.', 'Black', 'not-started'],
    ['Green = achieved', 'G', 'complete'],
  ])('a key may be one line, and holds for the colour’s letter: %s', (key, word, value) => {
    const plan = read([HEADER, ...actions([word, 'Red', 'Amber'])], [['Summary'], [key]]);
    expect(plan.items[0]?.rating).toMatchObject({ value, from: 'key', assumed: false });
  });

  test('a key may list letters and their meanings behind commas', () => {
    const plan = read([
      ['Library plan (B done, G on time, A some risk, R will miss)'],
      [],
      HEADER,
      ...actions(['B', 'G', 'R']),
    ]);
    expect(plan.items.map(({ rating }) => [rating?.value, rating?.from])).toEqual([
      ['complete', 'key'],
      ['green', 'key'],
      ['red', 'key'],
    ]);
  });

  test.each(['Green: four actions are completed', 'Green – all done in May', 'Blue is the colour of the logo'])(
    'news of a colour is no key: %s',
    (text) => {
      expect(read([HEADER, ...actions(['Green', 'Red'])], [['Summary'], [text]]).ratingKey).toEqual([]);
    },
  );

  test('sentences that name a lead and a date are no key', () => {
    expect(
      read([['Lead: Ann Reed. Due: May. Sponsor: the board.'], [], HEADER, ...actions(['Green'])]).ratingKey,
    ).toEqual([]);
  });
});

describe('dates', () => {
  test('“To be completed” is a due date, a diary that opens each entry with a date is none', () => {
    const rows = TASKS.map((title, i) => [
      String(i + 1),
      title,
      'Ann Reed',
      ['11 March 2024', 'By 31 March 2025', 'Within three months of the order (14 March 2024)'][i] ?? null,
      'On track',
      '12/03/24: agreed by Full Council.\n27/02/24: Cabinet.',
    ]);
    const { items } = read([
      ['Ref', 'Steps', 'Owner', 'To be completed', 'Assessment', 'Diary (newest first)'],
      ...rows,
    ]);
    expect(items.map(({ due }) => (due?.reading.kind === 'dated' ? due.reading.latest : null))).toEqual([
      '2024-03-11',
      '2025-03-31',
      '2024-03-14',
    ]);
    expect(items[0]?.updates[0]?.header).toBe('Diary (newest first)');
  });

  test('a baseline stands where there is no forecast', () => {
    const rows = TASKS.map((title, i) => [
      title,
      'Ann Reed',
      day('2024-05-31'),
      i === 0 ? day('2024-07-31') : null,
      null,
      'Green',
    ]);
    const { items } = read([['Milestone', 'Lead', 'Baseline', 'Forecast', 'Actual', 'RAG'], ...rows]);
    expect(items.map(({ due }) => (due?.reading.kind === 'dated' ? due.reading.latest : null))).toEqual([
      '2024-07-31',
      '2024-05-31',
      '2024-05-31',
    ]);
  });

  test('dates and ratings in as many lines are those of the steps: what is complete is done', () => {
    const { items } = read([
      ['Ref', 'Actions', 'Leads', 'Dates', 'RAG'],
      ['1', '1. Panel meets\n2. Data sent\n3. Outreach begun', 'Ann Reed', 'Sept 23\nOct 23\nMarch 24', 'C\nC\nG'],
      ['2', '1. Register\n2. Weekly meeting', 'Tom Hale', 'Nov 23\nDec 23', 'C\nC'],
    ]);
    expect(items.map(({ rating }) => rating?.value)).toEqual(['green', 'complete']);
    expect(items[0]?.due?.reading).toMatchObject({ latest: '2024-03-31', steps: [{ latest: '2024-03-31' }] });
  });

  test('short remarks that mention dates are an update', () => {
    const rows = TASKS.map((title, i) => [
      String(i + 1),
      title,
      'Ann Reed',
      day('2024-05-31'),
      'Green',
      ['Grading finished in June.', 'Report to Cabinet on 3 December.', 'Two officers start on 25 November.'][i] ??
        null,
    ]);
    const plan = read([[...HEADER, 'Evidence of progress'], ...rows]);
    expect(plan.items[0]?.updates.map(({ text }) => text)).toEqual(['Grading finished in June.']);
  });
});

describe('what is a plan, and what stands in it', () => {
  test('a second table of another kind below is read by its own header', () => {
    const plan = read([
      HEADER,
      ...actions(['Green', 'Amber', 'Red']),
      [],
      ['Impact measures'],
      ['', 'Measure', 'Source', 'Month 3', 'Month 6', 'Target (Month 12)'],
      ['', '% of plans issued within 20 weeks', 'SEN2', percent(0.38), percent(0.55), percent(0.6)],
      ['', 'Reviews overdue by six months', 'Case system', 204, 151, 20],
    ]);
    expect(plan.items).toHaveLength(3);
    expect(plan.indicators.map(({ actual, target }) => [actual?.value, target?.value])).toEqual([
      [0.55, 0.6],
      [151, 20],
    ]);
  });

  test('a register of keys is no plan', () => {
    const plan = read([
      ['Key no', 'Door', 'Issued to', 'Date issued', 'Date returned', 'Status'],
      [1, 'Main entrance', 'B. Rowan', day('2022-01-10'), null, 'Out'],
      [2, 'Archive store', 'C. Elder', day('2021-06-01'), day('2023-12-20'), 'Returned'],
      [3, 'Boiler room', 'H. Akhtar', day('2023-04-03'), null, 'Lost'],
    ]);
    expect(plan.items).toEqual([]);
  });

  test('a recommendation that was rejected is closed', () => {
    const rows = TASKS.map((title, i) => [
      String(i + 1),
      `That the council should ${title.toLowerCase()}`,
      i === 2 ? 'Rejected' : 'Accepted',
      'Ann Reed',
      i === 2 ? 'n/a' : day('2024-05-31'),
      i === 2 ? null : 'Green',
    ]);
    const { items } = read([['No', 'Recommendation', 'Executive decision', 'Lead', 'Date', 'RAG'], ...rows]);
    expect(items.map(({ status }) => status)).toEqual(['open', 'open', 'closed']);
  });

  test('a line that names who leads a section is not its heading', () => {
    const plan = read([
      ['School plan'],
      ['Key priority 1: Reading'],
      ['Link governor: Mrs T. Abbot'],
      HEADER,
      ...actions(['Green']).slice(0, 1),
      ['Key priority 2: Attendance'],
      ['Link governor: Rev. P. Stone'],
      HEADER,
      ...actions(['Green']).slice(1),
    ]);
    expect(plan.items.map(({ theme }) => theme)).toEqual([
      'Key priority 1: Reading',
      'Key priority 2: Attendance',
      'Key priority 2: Attendance',
    ]);
  });

  test('a merged column of long texts headed “Direction” is no direction of travel', () => {
    const plan = read([
      ['Direction', 'Ref', 'Steps the authority will take', 'Owner', 'Due date', 'RAG'],
      ...TASKS.map((title, i) => [
        i === 0 ? '1. Prepare and agree an improvement plan to the satisfaction of the Commissioners' : null,
        `1.${String(i + 1)}`,
        title,
        'Ann Reed',
        day('2024-05-31'),
        'Green',
      ]),
    ]);
    expect(plan.items.map(({ kind }) => kind)).toEqual(['recommendation', 'action', 'action', 'action']);
  });

  test('two tables on the same rows keep their own items', () => {
    const header = ['Action', 'Who', 'When', 'RAG'];
    const plan = read([
      [...header, null, ...header],
      [
        TASKS[0] ?? '',
        'Ann Reed',
        day('2024-05-01'),
        'Amber',
        null,
        'Brake testing',
        'Tom Hale',
        day('2024-07-31'),
        'Green',
      ],
      [
        TASKS[1] ?? '',
        'Ann Reed',
        day('2024-05-02'),
        'Green',
        null,
        'Tyre checks',
        'Tom Hale',
        day('2024-08-31'),
        'Green',
      ],
    ]);
    expect(plan.items.map(({ id }) => id)).toEqual(['Plan!2', 'Plan!3', 'Plan!2@F', 'Plan!3@F']);
  });

  test('months without entries beside the rating leave the header where it is', () => {
    const plan = read([
      ['Leisure improvement 2024'],
      ['Action', 'Lead', 'RAG', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
      ['Pool plant overhaul', 'Facilities Manager', 'Green'],
      ['Swim school prices', 'Business Manager', 'Complete'],
      ['Holiday activities', 'Community Officer', 'Complete'],
      ['Energy certificates', 'Facilities Manager', 'Green'],
    ]);
    expect(plan.items.map(({ titleAt }) => titleAt.row)).toEqual([2, 3, 4, 5]);
  });

  test('a row of guidance in brackets and an example are not read', () => {
    const plan = read([
      HEADER,
      ['(number)', '(one action a row)', '(name, not team)', '(dd/mm/yy)', '(choose)'],
      ['Example', 'Example: Publish the report', 'J. Bloggs', '31/01/2020', 'Complete'],
      ...actions(['Green', 'Amber', 'Red']),
    ]);
    expect(plan.items.map(({ ref }) => ref)).toEqual(['1', '2', '3']);
    expect(plan.sheets[0]?.rowsNotRead.map(({ row }) => row)).toEqual([1, 2]);
  });

  test('a list of contracts is no plan', () => {
    const plan = read([
      ['Contract', 'Supplier', 'Value £', 'Start', 'End', 'Contract manager', 'Extension?'],
      ['Cleaning', 'Brightways Ltd', 420000, day('2021-04-01'), day('2024-03-31'), 'FM Lead', 'Yes'],
      ['Grounds', 'Greenfold', 1310000, day('2020-04-01'), day('2025-03-31'), 'Parks Manager', 'No'],
      ['Lifts', 'Upton Lifts', 96000, day('2022-10-01'), day('2024-09-30'), 'FM Lead', 'Yes'],
    ]);
    expect(plan.items).toEqual([]);
  });

  test('an actual date under “Start” is no date of completion', () => {
    const plan = planFrom(
      aWorkbook()
        .sheet(
          'Plan',
          [
            [null, null, 'Start', null, 'Finish', null, null],
            ['Action', 'Lead', 'Planned', 'Actual', 'Planned', 'Actual', 'RAG'],
            ...TASKS.map((title) => [
              title,
              'Ann Reed',
              day('2024-01-08'),
              day('2024-01-15'),
              day('2024-08-29'),
              null,
              'Green',
            ]),
          ],
          { merges: ['C1:D1', 'E1:F1'] },
        )
        .snapshot(),
      aWorkbook().looks(),
      DEFAULT_SETTINGS,
    );
    expect(plan.items.map(({ start, due, completed }) => [start?.text, due?.text, completed])).toEqual(
      Array.from({ length: 3 }, () => ['08/01/2024', '29/08/2024', null]),
    );
  });

  test('figures with the month that they are for are figures', () => {
    const plan = read([
      ['Metric', 'Ambition', 'Now', 'Previous', 'Rating'],
      ['Patients seen within four hours', '≥ 78%', '74.1% (Aug)', '72.9% (Jul)', 'Amber'],
      ['Handovers over 60 minutes', '< 2%', '3.4% (Aug)', '4.1% (Jul)', 'Amber'],
      ['Mean response', '≤ 30 mins', '29 mins (Aug)', '34 mins (Jul)', 'Green'],
    ]);
    expect(plan.indicators.map(({ actual }) => actual?.value)).toEqual([0.741, 0.034, 29]);
  });

  test('a theme’s rating, merged down beside it, is not that of its actions', () => {
    const plan = planFrom(
      aWorkbook()
        .sheet(
          'Plan',
          [
            ['Theme', 'Theme rating', 'No', 'Action', 'Lead', 'Due date', 'Action status'],
            ...TASKS.map((title, i) => [
              i === 0 ? 'Prevention' : null,
              i === 0 ? 'Green' : null,
              `1.${String(i + 1)}`,
              title,
              'Ann Reed',
              day('2024-05-31'),
              ['Complete', 'At risk', 'Off track'][i] ?? null,
            ]),
          ],
          { merges: ['A2:A4', 'B2:B4'] },
        )
        .snapshot(),
      aWorkbook().looks(),
      DEFAULT_SETTINGS,
    );
    expect(ratingsOf(plan)).toEqual(['complete', 'amber', 'red']);
  });

  test('a banner with a number and a rating is a recommendation, with that rating', () => {
    const plan = read([
      HEADER,
      ['R1. Clear the backlog of householder applications (RAG: Green)'],
      ...actions(['Green', 'Amber']).slice(0, 2),
    ]);
    expect(plan.items.map(({ kind, ref, rating }) => [kind, ref, rating?.value])).toEqual([
      ['recommendation', 'R1', 'green'],
      ['action', '1', 'green'],
      ['action', '2', 'amber'],
    ]);
    expect(plan.items[1]?.parent).toBe(plan.items[0]?.id);
  });

  test('the rating of a section below its rows is no action', () => {
    const plan = read([
      HEADER,
      ...actions(['Green', 'Amber', 'Red']),
      [null, 'Overall for finance', null, null, 'Amber'],
    ]);
    expect(plan.items).toHaveLength(3);
  });

  test('“Done?” with Y, N and Part is no colour', () => {
    const rows = TASKS.map((title, i) => [
      'Letters gave the wrong period.',
      title,
      'Ann Reed',
      day('2024-05-31'),
      ['Y', 'Part', 'N'][i] ?? null,
    ]);
    const plan = read([['What we learned', 'What will change', 'Contact', 'By', 'Done?'], ...rows]);
    expect(plan.items.filter(({ kind }) => kind === 'action').map(({ status }) => status)).toEqual([
      'complete',
      'open',
      'open',
    ]);
  });

  test('what was found beside what will be done is no recommendation', () => {
    const rows = TASKS.map((title, i) => [
      String(i + 1),
      `Weakness number ${String(i + 1)} in the way it was done`,
      title,
      'Ann Reed',
      day('2024-05-31'),
      'Green',
    ]);
    const plan = read([['Ref', 'Weakness found', 'Agreed action', 'Lead', 'Due date', 'RAG'], ...rows]);
    expect(plan.items.map(({ kind, title }) => [kind, title])).toEqual(TASKS.map((title) => ['action', title]));
  });

  test('lists of choices side by side are no key', () => {
    const plan = read(
      [HEADER, ...actions(['At risk', 'On track', 'Delivered'])],
      [
        ['Status list', null, 'Assurance list'],
        ['Overdue', null, 'None'],
        ['At risk', null, 'Partial'],
        ['On track', null, 'Full'],
      ],
    );
    expect(ratingsOf(plan)).toEqual(['amber', 'green', 'complete']);
  });

  test.each(['by March 2025', 'by 31 March 2025', 'in the autumn term', 'during 2024/25', 'within 3 months'])(
    'actions that end in a date are still the actions: “… %s”',
    (when) => {
      const rows = TASKS.map((title) => [`${title} ${when}`, 'Ann Reed', day('2024-05-31'), 'Green', 'Drafted']);
      const plan = read([['Action', 'Lead', 'Due', 'RAG', 'Update'], ...rows]);
      expect(plan.items.map(({ title, due }) => [title, due?.text])).toEqual(
        TASKS.map((title) => [`${title} ${when}`, '31/05/2024']),
      );
    },
  );

  test('a rating column that is still blank expects none', () => {
    const { items } = read([HEADER, ...actions([])]);
    expect(items.map(({ ratingExpected }) => ratingExpected)).toEqual([false, false, false]);
  });

  test('of targets for two years, that of the figure’s own counts', () => {
    const plan = read([
      ['Indicator', '24/25 target', '24/25 Q1', '24/25 Q2', '25/26 target'],
      ['Food businesses broadly compliant', percent(0.95), percent(0.93), percent(0.94), percent(0.96)],
      ['Noise complaints answered in three days', percent(0.9), percent(0.87), percent(0.88), percent(0.9)],
    ]);
    expect(plan.indicators.map(({ target, actual }) => [target?.value, actual?.value])).toEqual([
      [0.95, 0.94],
      [0.9, 0.88],
    ]);
  });

  test('observations right of the ratings are an update, and partners lead where nobody else is named', () => {
    const rows = TASKS.map((title, i) => [title, PEOPLE[i] ?? '', day('2024-05-31'), 'Green', 'Three of four are in.']);
    const plan = read([['Description of work', 'Delivery partner', 'To', 'Red/Amber/Green', 'Observations'], ...rows]);
    expect(plan.items.map(({ kind, title, leads, rating }) => [kind, title, leads[0], rating?.value])).toEqual(
      TASKS.map((title, i) => ['action', title, PEOPLE[i], 'green']),
    );
    expect(plan.items[0]?.updates[0]?.text).toBe('Three of four are in.');
  });

  test.each(['Scrutiny recommendation', 'Recommendation / Action / Milestone', 'Finding'])(
    'what is to be done may stand last: %s',
    (header) => {
      const rows = TASKS.map((title) => ['Ann Reed', 'Green', day('2024-05-31'), title]);
      expect(read([['Accountable', 'BRAG', 'By', header], ...rows]).items.map(({ title }) => title)).toEqual(TASKS);
    },
  );

  test.each(['Council date', 'Letter sent', 'Published', 'Date entered', 'Inspection'])(
    'the day of something that happened is no due date: %s',
    (header) => {
      const rows = TASKS.map((title) => [title, 'Ann Reed', day('2024-05-31'), 'Green']);
      expect(read([['Action', 'Lead', header, 'RAG'], ...rows]).items.map(({ due }) => due)).toEqual([
        null,
        null,
        null,
      ]);
    },
  );

  test('where nothing else is to be met, the day of the launch is', () => {
    const rows = TASKS.map((title) => [title, 'Ann Reed', day('2024-05-31'), 'Green']);
    expect(read([['Action', 'Lead', 'Go live', 'RAG'], ...rows]).items[0]?.due?.text).toBe('31/05/2024');
  });
});
