import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = {
  Red: 'FF0000',
  Amber: 'FFC000',
  Green: '92D050',
  Blue: '00B0F0',
  Complete: '00B0F0',
};
const RAGS: Record<string, Rag> = {
  Red: 'red',
  Amber: 'amber',
  Green: 'green',
  Blue: 'complete',
  Complete: 'complete',
};
const rated = (word: string | null): Written => (word === null ? null : cell(word, { fill: FILLS[word] ?? 'FFFFFF' }));

/** Kept by an equalities officer: quarterly updates side by side, a status for each quarter, the last quarter still empty. */
const ravens: Fixture = {
  name: '19-equality-quarters',
  family: 'equality objectives: update and status for every quarter, quarter four still empty',
  asAt: '2024-01-31',
  write(book) {
    const plan = book.sheet('EDI action plan', { widths: [6, 48, 22, 14, 40, 10, 40, 10, 40, 10, 40, 10] });
    plan.row(['Ravensdale Council – Equality, Diversity & Inclusion Action Plan 2023/24'], { bold: true });
    plan.skip();
    plan.header([
      'Ref',
      'Action',
      'Lead service',
      'Timescale',
      'Q1 update',
      'Status Q1',
      'Q2 update',
      'Status Q2',
      'Q3 update',
      'Status Q3',
      'Q4 update',
      'Status Q4',
    ]);
    const act = (
      ref: string,
      text: string,
      lead: string,
      when: Written,
      iso: string | null,
      quarters: readonly (readonly [string | null, string | null])[],
      more: Record<string, unknown> = {},
    ): Row => {
      const latest = quarters
        .map(([, status]) => status)
        .filter((status) => status !== null)
        .at(-1);
      return plan
        .row([ref, text, lead, when, ...quarters.flatMap(([update, status]) => [update, rated(status)])])
        .action({ ref, lead, dueDate: iso, rag: RAGS[latest ?? ''] ?? 'none', ...more });
    };
    const objective = (text: string): void => void plan.row([text], { bold: true, fill: 'FFE699' }).theme();
    objective('Objective 1: A workforce that looks like Ravensdale');
    act('1.1', 'Anonymous shortlisting in all departments', 'HR', 'Q2 2023/24', '2023-09-30', [
      ['Pilot in two', 'Green'],
      ['All live from August', 'Complete'],
      [null, null],
    ]);
    act('1.2', 'Ethnicity pay gap published', 'HR', 'March 2024', '2024-03-31', [
      ['Data quality poor', 'Amber'],
      ['75% declared', 'Amber'],
      ['84% declared, can be calculated', 'Green'],
    ]);
    act('1.3', 'Reverse mentoring, second cohort', 'Learning & Development', 'December 2023', '2023-12-31', [
      ['Recruiting', 'Green'],
      ['Fourteen pairs', 'Green'],
      ['Two pairs still to meet', 'Amber'],
    ]).flag('overdue');
    act('1.4', 'Disability confident leader status', 'HR', 'June 2024', '2024-06-30', [
      [null, null],
      ['Self-assessment', 'Green'],
      ['Validator found', 'Green'],
    ]);
    objective('Objective 2: Services that everyone can use');
    act(
      '2.1',
      'Equality impact assessments on every key decision',
      'Policy',
      'Ongoing',
      null,
      [
        ['9 of 9', 'Green'],
        ['11 of 12', 'Amber'],
        ['8 of 8', 'Green'],
      ],
      { status: 'ongoing' },
    );
    act('2.2', 'Hearing loops tested at all counters', 'Facilities', '30 November 2023', '2023-11-30', [
      ['List drawn up', 'Green'],
      ['Six of ten', 'Green'],
      ['Parts for two on back order', 'Red'],
    ]).flag('overdue');
    act('2.3', 'Translation contract reviewed', 'Customer Services', 'Q3 2023/24', '2023-12-31', [
      [null, 'Green'],
      ['User survey', 'Green'],
      ['Report written, awaiting director', 'Green'],
    ]).flag('overdue-green');
    act('2.4', 'Changing Places toilet at the leisure centre', 'Leisure', 'Q4 2023/24', '2024-03-31', [
      ['Grant awarded', 'Green'],
      ['Design', 'Green'],
      ['Contractor appointed', 'Green'],
    ]);
    objective('Objective 3: Communities that get on');
    act('3.1', 'Hate crime reporting centres in five libraries', 'Community Safety', 'Sept 2023', '2023-09-30', [
      ['Three', 'Green'],
      ['Five', 'Complete'],
      ['Five', 'Complete'],
    ]);
    act('3.2', 'Interfaith network relaunched', 'Communities', 'Jan 2024', '2024-01-31', [
      [null, null],
      ['Chair found', 'Amber'],
      ['Launch on 28 January', 'Green'],
    ]).quiet('January ends on the as-at date');
    act('3.3', 'Refugee welcome pack in nine languages', 'Communities', 'May 2024', '2024-05-31', [
      [null, null],
      [null, null],
      ['Five translated', 'Amber'],
    ]);
    act('3.4', 'LGBT+ history month events', 'Libraries', 'Feb 2024', '2024-02-29', [
      [null, null],
      [null, null],
      ['Programme printed', 'Green'],
    ]);
    plan.freeze(3, 2);
  },
};

/** Kept by an anti-poverty partnership’s officer: the theme carries the rating, its actions only a status. */
const coldwell: Fixture = {
  name: '19-poverty-themes',
  family: 'anti-poverty strategy: RAG for the theme in its heading row, a status word and date on the actions',
  asAt: '2022-09-30',
  write(book) {
    const plan = book.sheet('Delivery plan', { widths: [7, 56, 24, 16, 16, 10, 54] });
    plan.row(['Coldwell Anti-Poverty Partnership – delivery plan'], { bold: true });
    plan.row(['Themes are rated by the steering group each quarter; actions carry a status only.'], { italic: true });
    plan.skip();
    plan.header(['Ref', 'Theme / action', 'Lead', 'By', 'Status', 'RAG', 'Position September 2022']);
    const theme = (ref: string, text: string, lead: string, rag: string, says: string): Row =>
      plan
        .row([ref, text, lead, null, null, rated(rag), says], { bold: true, fill: 'EDEDED' })
        .recommendation({ ref, lead, dueDate: null, rag: RAGS[rag] ?? 'none', kindAlt: 'group' });
    const act = (
      parent: Row,
      ref: string,
      text: string,
      lead: string,
      due: string,
      iso: string,
      status: string,
      says: string | null = null,
    ): Row =>
      plan.row([ref, text, lead, due, status, null, says]).action({
        ref,
        lead,
        dueDate: iso,
        parent,
        rag: status === 'Complete' ? 'complete' : 'none',
        ...(status === 'In progress' ? { status: 'in-progress' as const } : {}),
        ...(status === 'Not started' ? { status: 'not-started' as const } : {}),
      });
    let t = theme('A', 'Food', 'Public Health', 'Amber', 'Demand at pantries up 38% on last year');
    act(t, 'A1', 'Six community pantries open', 'Coldwell Food Network', 'June 2022', '2022-06-30', 'Complete');
    act(
      t,
      'A2',
      'Healthy Start take-up campaign',
      'Public Health',
      'August 2022',
      '2022-08-31',
      'In progress',
      'Posters late; clinics have them from Monday',
    ).flag('overdue');
    act(
      t,
      'A3',
      'Holiday activities: 1,200 places at Christmas',
      'Children’s Services',
      'Dec 2022',
      '2022-12-31',
      'Not started',
    );
    t = theme('B', 'Fuel and housing costs', 'Housing', 'Red', 'Winter will be hard');
    act(t, 'B1', 'Warm spaces directory', 'Libraries', 'Oct 2022', '2022-10-31', 'In progress', '41 venues offered');
    act(
      t,
      'B2',
      'Energy advice in GP surgeries',
      'Citizens’ Rights Coldwell',
      'July 2022',
      '2022-07-31',
      'Not started',
      'Funding not confirmed',
    ).flag('overdue');
    act(t, 'B3', 'Insulate 200 council homes', 'Housing', 'March 2023', '2023-03-31', 'In progress', '61 so far');
    act(t, 'B4', 'Discretionary housing payment guide', 'Benefits', 'May 2022', '2022-05-31', 'Complete');
    t = theme('C', 'Income and debt', 'Benefits', 'Green', 'Low-income tracker is finding people').flag(
      'missing-date',
      'a theme without a date of its own',
      { confidence: 'arguable' },
    );
    act(t, 'C1', 'Low income family tracker bought', 'Benefits', 'April 2022', '2022-04-30', 'Complete');
    act(
      t,
      'C2',
      'Pension credit letters to 900 households',
      'Benefits',
      'Sept 2022',
      '2022-09-30',
      'In progress',
      'Second batch this week',
    ).quiet('September ends on the as-at date');
    act(t, 'C3', 'Ethical debt collection charter', 'Revenues', 'Jan 2023', '2023-01-31', 'Not started');
    t = theme('D', 'Work and skills', 'Economic Development', 'Green', 'Jobs fair filled 120 posts').flag(
      'missing-date',
      'a theme without a date of its own',
      { confidence: 'arguable' },
    );
    act(t, 'D1', 'Jobs fair twice a year', 'Economic Development', 'Sept 2022', '2022-09-30', 'Complete');
    act(
      t,
      'D2',
      'Real living wage accreditation',
      'HR',
      'Nov 2022',
      '2022-11-30',
      'In progress',
      'Care contracts are the sticking point',
    );
  },
};

/** Kept by a SEND partnership’s project manager after the new framework: priority rating in words within the banner. */
const linfold: Fixture = {
  name: '19-send-priorities',
  family: 'SEND priority action plan: direction of travel, confidence word, “RAG last month” beside “RAG this month”',
  asAt: '2025-03-14',
  write(book) {
    const plan = book.sheet('PAP', { widths: [6, 46, 24, 13, 12, 12, 10, 50, 40] });
    plan.row(['Linfold Local Area Partnership: SEND Priority Action Plan'], { bold: true });
    plan.row(['Reporting period: 1 to 28 February 2025']);
    plan.skip();
    plan.header([
      'ID',
      'Action',
      'Lead (agency)',
      'Deadline',
      'RAG last month',
      'RAG this month',
      'Travel',
      'Progress since last report',
      'Next steps',
    ]);
    const act = (
      id: string,
      text: string,
      lead: string,
      due: string,
      last: string | null,
      now: string,
      travel: string,
      progress: string | null,
      next: string | null,
    ): Row =>
      plan
        .row([id, text, lead, day(due), rated(last), rated(now), travel, progress, next])
        .action({ ref: id, lead, dueDate: due, rag: RAGS[now] ?? 'none' });
    const area = (text: string): void => void plan.row([text], { bold: true, fill: 'D0CECE' }).theme();
    area('PRIORITY ACTION 1 – EHC plan timeliness and quality');
    act(
      '1a',
      'Clear plans over 20 weeks',
      'SEND Service (LA)',
      '2025-05-30',
      'Red',
      'Amber',
      '↑',
      '212 to 147',
      'Agency writers until May',
    );
    act(
      '1b',
      'Advice from therapies in six weeks',
      'Therapies (ICB)',
      '2025-02-28',
      'Amber',
      'Red',
      '↓',
      'Two vacancies',
      'Locum from April',
    ).flag('overdue');
    act('1c', 'Quality panel with parents', 'PCF', '2024-12-13', 'Green', 'Blue', '↑', 'Meets each fortnight', null);
    act(
      '1d',
      'Portal for families',
      'ICT (LA)',
      '2025-03-14',
      'Green',
      'Green',
      '→',
      'Soft launch this morning',
      'Publicity',
    ).quiet('due on the as-at date itself');
    area('PRIORITY ACTION 2 – Neurodevelopmental pathway');
    act(
      '2a',
      'Single front door for referrals',
      'Community Paeds (Trust)',
      '2025-01-31',
      'Amber',
      'Amber',
      '→',
      'Form agreed, system change requested',
      'Change board 27 March',
    ).flag('overdue');
    act(
      '2b',
      'Support while waiting',
      'Early Help (LA)',
      '2025-06-27',
      'Green',
      'Green',
      '→',
      'Eight groups running',
      'Evening group',
    );
    act(
      '2c',
      'Waiting list validated',
      'Community Paeds (Trust)',
      '2025-02-14',
      'Green',
      'Blue',
      '↑',
      '3,110 letters; 402 removed with consent',
      null,
    );
    act(
      '2d',
      'School-led profile tool in 40 schools',
      'Inclusion (LA)',
      '2025-07-18',
      null,
      'Green',
      '→',
      '22 trained',
      null,
    );
    area('AREA FOR IMPROVEMENT 1 – Joint commissioning');
    act(
      '3a',
      'Joint needs assessment',
      'Public Health (LA)',
      '2025-02-28',
      'Green',
      'Green',
      '→',
      'Final chapter being checked by ICB',
      null,
    ).flag('overdue-green');
    act(
      '3b',
      'Commissioning plan 2025-28',
      'ICB / LA',
      '2025-04-30',
      'Amber',
      'Amber',
      '→',
      'Workshop held',
      'Draft to board',
    );
    act('3c', 'Short breaks statement', 'Short Breaks (LA)', '2025-09-30', 'Green', 'Green', '→', null, null);
  },
};

export default [ravens, coldwell, linfold];
