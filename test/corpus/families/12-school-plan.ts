import { cell, day, type Fixture, type Rag, type Rule, type Written } from '../fixture.js';

/** Kept by a headteacher: half-terms as dates, success criteria, a key that says what Green means in this school. */
const stBede: Fixture = {
  name: '12-school-plan',
  family: 'school development plan: half-terms, success criteria, “Green = achieved” in its key',
  asAt: '2024-04-05',
  write(book) {
    const plan = book.sheet('SDP 23-24', { widths: [44, 22, 16, 40, 14, 44, 12] });
    plan.row(['St Bede’s C of E Primary School'], { bold: true });
    plan.row(['School Development Plan 2023–2024'], { bold: true });
    plan.row([
      cell('Green = achieved', { fill: '92D050' }),
      cell('Amber = begun', { fill: 'FFC000' }),
      cell('Red = not begun', { fill: 'FF7C80' }),
    ]);
    plan.skip();
    const rags: Record<string, { readonly fill: string; readonly rag: Rag }> = {
      Green: { fill: '92D050', rag: 'complete' },
      Amber: { fill: 'FFC000', rag: 'amber' },
      Red: { fill: 'FF7C80', rag: 'red' },
    };
    const block = (priority: string): void => {
      plan.row([priority], { bold: true, fill: 'FFF2CC' }).theme();
      plan.header([
        'Action',
        'Person responsible',
        'Timescale',
        'Success criteria',
        'Cost',
        'Monitoring / impact',
        'RAG',
      ]);
    };
    const act = (
      text: string,
      who: string,
      when: string,
      iso: string | null,
      success: string,
      cost: string | null,
      impact: string | null,
      rag: string,
      rule?: Rule,
      more: Record<string, unknown> = {},
    ): void => {
      const look = rags[rag];
      const row = plan
        .row([text, who, when, success, cost, impact, look === undefined ? null : cell(rag, { fill: look.fill })])
        .action({
          lead: who,
          dueDate: iso,
          rag: look?.rag ?? 'none',
          ...(rag === 'Red' ? { ragAccept: ['none', 'red'] as const } : {}),
          ...more,
        });
      if (rule !== undefined) row.flag(rule);
    };
    block('Priority 1: Quality of Education – raise attainment in writing');
    act(
      'Whole-school training on sentence-level teaching',
      'English Lead',
      'Autumn 1',
      '2023-10-31',
      'Staff confident; evident in books',
      '£450',
      'Book look Nov 23: most classes using it',
      'Green',
      undefined,
      { dueRange: ['2023-10-15', '2023-10-31'] },
    );
    act(
      'New handwriting scheme from Reception to Year 4',
      'English Lead',
      'Autumn term',
      '2023-12-31',
      'Consistent script by Easter',
      '£1,200',
      null,
      'Green',
    );
    act(
      'Moderate writing with the Wold cluster',
      'Y2 and Y6 teachers',
      'Spring 2',
      '2024-03-31',
      'Judgements agreed within the cluster',
      null,
      'Cluster date cancelled due to snow, now 16 April',
      'Amber',
      'overdue',
      { dueRange: ['2024-03-15', '2024-04-05'] },
    );
    act(
      'Writing at the expected standard rises to 70% at Y6',
      'Y6 teacher',
      'Summer term',
      '2024-07-31',
      '70% EXS+',
      null,
      'Mock 61%',
      'Amber',
    );
    act(
      'Author visit and writing week',
      'English Lead',
      'Summer 1',
      '2024-05-31',
      'All pupils publish a piece',
      '£600',
      null,
      'Red',
      undefined,
      { dueRange: ['2024-05-20', '2024-06-07'] },
    );
    plan.skip();
    block('Priority 2: Behaviour and Attitudes – attendance');
    act(
      'Relaunch attendance policy with parents',
      'Headteacher',
      'Autumn 1',
      '2023-10-31',
      'Policy on website; letter home',
      null,
      'Sent 14 Sept',
      'Green',
      undefined,
      { dueRange: ['2023-10-15', '2023-10-31'] },
    );
    act(
      'Weekly attendance meeting',
      'SENCo',
      'Ongoing',
      null,
      'Persistent absence below 12%',
      null,
      'PA at 13.8% (HT4)',
      'Amber',
      undefined,
      { status: 'ongoing' },
    );
    act(
      'Breakfast club places for persistent absentees',
      'School Business Manager',
      'Autumn 2',
      '2023-12-31',
      '10 places taken up',
      '£2,000',
      '11 regulars',
      'Green',
    );
    act(
      'Attendance rewards chosen by school council',
      'Deputy Head',
      'Spring 1',
      '2024-02-15',
      'Whole-school 95.5%',
      '£150',
      'Council met twice, but no decision',
      'Amber',
      'overdue',
      { dueRange: ['2024-02-09', '2024-02-29'] },
    );
    plan.skip();
    block('Priority 3: Leadership and Management – governance');
    act(
      'Governor skills audit',
      'Chair of Governors',
      'Autumn 2',
      '2023-12-31',
      'Gaps known and planned for',
      null,
      'Finance is the gap',
      'Green',
    );
    act(
      'Two new co-opted governors',
      'Chair of Governors',
      'Spring term',
      '2024-03-31',
      'Full board',
      null,
      'One found',
      'Amber',
      'overdue',
    );
    act(
      'Governor visits linked to priorities',
      'All governors',
      'Termly',
      null,
      'Three visits each a year',
      null,
      null,
      'Amber',
      undefined,
      { status: 'ongoing' },
    );
    act(
      'Subject leaders write action plans',
      'Deputy Head',
      'By October half term',
      '2023-10-31',
      'Twelve plans in place',
      null,
      null,
      'Green',
      undefined,
      { lenient: true, lenientFields: ['due'] },
    );
    act(
      'Parent survey and response',
      'Headteacher',
      'Summer 2',
      '2024-07-31',
      '60% return',
      null,
      null,
      'Red',
      undefined,
      { dueRange: ['2024-07-19', '2024-07-31'] },
    );
  },
};

/** Kept by a multi-academy trust’s school improvement lead after an inspection: milestones for each term, term-by-term ratings. */
const highcross: Fixture = {
  name: '12-school-plan-b',
  family: 'post-inspection school plan: milestones by term, a rating each term, real end dates',
  asAt: '2025-04-04',
  write(book) {
    const plan = book.sheet('Rapid Improvement', { widths: [6, 46, 14, 14, 30, 30, 30, 10, 10, 10, 46] });
    plan.row(['HIGHCROSS ACADEMY – POST-OFSTED ACTION PLAN'], { bold: true });
    plan.skip();
    plan.header([null, null, null, null, 'Milestones', null, null, 'RAG', null, null, null]);
    plan.header(['No.', 'Action', 'Lead', 'End date', 'Autumn', 'Spring', 'Summer', 'Aut', 'Spr', 'Sum', 'Evaluation']);
    plan.merge('E3:G3', 'H3:J3');
    const fills: Record<string, string> = { G: '00B050', A: 'FFC000', R: 'FF0000', B: '0070C0' };
    const rags: Record<string, Rag> = { G: 'green', A: 'amber', R: 'red', B: 'complete' };
    const mark = (letter: string): Written =>
      letter === '' ? null : cell(letter, { fill: fills[letter] ?? 'FFFFFF' });
    const area = (text: string): void => void plan.row([text], { bold: true, fill: 'BDD7EE' }).theme();
    const act = (
      no: string,
      text: string,
      lead: string,
      due: string,
      stones: [string | null, string | null, string | null],
      letters: [string, string, string],
      says: string | null,
      rule?: Rule,
    ): void => {
      const latest = letters.filter((letter) => letter !== '').at(-1) ?? '';
      const row = plan
        .row([no, text, lead, day(due), ...stones, ...letters.map(mark), says])
        .action({ ref: no, lead, dueDate: due, rag: rags[latest] ?? 'none' });
      if (rule !== undefined) row.flag(rule);
    };
    area('AFI 1: The curriculum is not planned well enough in the foundation subjects');
    act(
      '1.1',
      'Write key concepts for history, geography and RE',
      'KLI',
      '2024-12-20',
      ['Drafts for Y7', 'Y8, Y9', null],
      ['A', 'B', ''],
      'Done two months late; trust review Feb 25 positive.',
    );
    act(
      '1.2',
      'Common assessment windows',
      'KLI / SMO',
      '2025-03-28',
      ['Calendar agreed', 'Two windows held', 'Review'],
      ['G', 'G', ''],
      'Second window ran 17 March. Data in.',
      'overdue-green',
    );
    act(
      '1.3',
      'Subject networks with partner schools',
      'SMO',
      '2025-07-18',
      ['Three networks', 'Six', 'All'],
      ['G', 'A', ''],
      'Music and art have no partner.',
    );
    act(
      '1.4',
      'Reading strategy: tutor-time reading',
      'Literacy Lead',
      '2025-01-31',
      ['Book boxes bought', 'All tutors', null],
      ['A', 'A', ''],
      'Y10 tutors not reliably doing it',
      'overdue',
    );
    area('AFI 2: Leaders do not check that pupils with SEND are supported');
    act(
      '2.1',
      'Pupil passports for all at SEN support',
      'SENDCo',
      '2024-11-29',
      ['100%', null, null],
      ['B', 'B', ''],
      null,
    );
    act(
      '2.2',
      'Learning walks on adaptive teaching',
      'SLT',
      '2025-07-18',
      ['Baseline', 'Half term 4', 'Half term 6'],
      ['G', 'G', ''],
      'Baseline 40%, now 65%',
    );
    act(
      '2.3',
      'Deployment of teaching assistants reviewed',
      'SENDCo',
      '2025-02-14',
      [null, 'Review', null],
      ['', 'R', ''],
      'Unions consulted; on hold until pay claim is settled.',
      'overdue',
    );
    act(
      '2.4',
      'SEND link governor visits each half term',
      'Clerk',
      '2025-04-04',
      [null, 'Three visits', null],
      ['G', 'G', ''],
      null,
    );
    area('AFI 3: Behaviour at social times');
    act(
      '3.1',
      'New duty rota and zones',
      'AHT Behaviour',
      '2024-10-25',
      ['In use', null, null],
      ['B', '', ''],
      'In since 7 October',
    );
    act(
      '3.2',
      'Suspensions fall by a third',
      'AHT Behaviour',
      '2025-07-18',
      ['-10%', '-20%', '-33%'],
      ['A', 'G', ''],
      'Down 24% on last year',
    );
    act(
      '3.3',
      'Pupil voice panels',
      'Head of Year 9',
      '2025-05-23',
      [null, null, 'Two panels'],
      ['', '', ''],
      null,
      'missing-rag',
    );
    act('3.4', 'Canteen queue: second till', 'SBM', '2024-12-06', ['Installed', null, null], ['A', 'B', ''], null);
  },
};

export default [stBede, highcross];
