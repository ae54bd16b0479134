import { cell, day, formula, type Fixture, type Rag, type Rule } from '../fixture.js';

/** Kept by a directorate support officer who keeps everything in one file: one plan, ten sheets that are not. */
const oakhampton: Fixture = {
  name: '10-look-alikes',
  family:
    'one plan among look-alikes: risk log, contacts, budget, glossary, rota, decisions, Gantt grid, pivot, last year',
  asAt: '2024-10-31',
  write(book) {
    const contacts = book.sheet('Contacts', { widths: [24, 30, 18, 36], notTracker: true });
    contacts.header(['Name', 'Role', 'Phone', 'Email']);
    for (const [name, role, phone] of [
      ['Marguerite Dale', 'Director of Children’s Services', '01632 960011'],
      ['Stephen Ngata', 'Assistant Director, Safeguarding', '01632 960012'],
      ['Pauline Croft', 'Principal Social Worker', '01632 960045'],
      ['Imran Sheikh', 'Head of Performance', '01632 960078'],
      ['Bev Tolley', 'Business Support Manager', '01632 960090'],
    ] as const)
      contacts.row([name, role, phone, `${name.toLowerCase().replace(' ', '.')}@oakhampton.example`]);

    const risks = book.sheet('Risk log', { widths: [6, 50, 12, 12, 10, 50, 20, 14], notTracker: true });
    risks.row(['Improvement programme risk log'], { bold: true });
    risks.header([
      'Ref',
      'Risk description',
      'Likelihood',
      'Impact',
      'Score',
      'Mitigation',
      'Risk owner',
      'Review date',
    ]);
    const score = (n: number): ReturnType<typeof cell> =>
      cell(n, { fill: n >= 15 ? 'FF0000' : n >= 8 ? 'FFC000' : '92D050' });
    risks.row([
      'R1',
      'Agency spend exceeds the transformation reserve',
      4,
      4,
      score(16),
      'Weekly vacancy panel',
      'Stephen Ngata',
      day('2024-11-15'),
    ]);
    risks.row([
      'R2',
      'Practice system upgrade fails or is delayed',
      3,
      4,
      score(12),
      'Parallel running',
      'Imran Sheikh',
      day('2024-09-30'),
    ]);
    risks.row([
      'R3',
      'Partners do not attend the improvement board',
      2,
      3,
      score(6),
      'Chair writes to chief officers',
      'Marguerite Dale',
      day('2024-10-01'),
    ]);
    risks.row([
      'R4',
      'Court delays undo progress on permanence',
      3,
      3,
      score(9),
      'Local family justice board',
      'Pauline Croft',
      day('2024-12-13'),
    ]);

    const plan = book.sheet('Improvement plan', { widths: [7, 54, 22, 13, 13, 9, 58] });
    plan.row(['Oakhampton children’s services improvement plan 2024/25'], { bold: true });
    plan.row(['Progress at 31 October 2024']);
    plan.skip();
    plan.header(['Ref', 'Action', 'Lead officer', 'Start', 'Complete by', 'RAG', 'Progress this period']);
    const colours: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '92D050', Complete: '00B0F0' };
    const rags: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green', Complete: 'complete' };
    const act = (
      ref: string,
      text: string,
      lead: string,
      start: string,
      due: string,
      rag: string,
      progress: string | null,
      rule?: Rule,
    ): void => {
      const row = plan
        .row([
          ref,
          text,
          lead,
          day(start, 'mmm-yy'),
          day(due, 'd mmm yyyy'),
          cell(rag, { fill: colours[rag] ?? 'FFFFFF' }),
          progress,
        ])
        .action({ ref, lead, dueDate: due, rag: rags[rag] ?? 'none' });
      if (rule !== undefined) row.flag(rule);
    };
    plan.row(['Theme A: Front door'], { bold: true, fill: 'E2EFDA' }).theme();
    act(
      'A1',
      'Threshold document revised with partners and published',
      'Pauline Croft',
      '2024-04-01',
      '2024-06-28',
      'Complete',
      'Published 26 June. 400 copies of the short version to schools.',
    );
    act(
      'A2',
      'Daily triage meeting between police, health and social care',
      'Stephen Ngata',
      '2024-04-01',
      '2024-05-31',
      'Complete',
      null,
    );
    act(
      'A3',
      'Re-referral rate audited each quarter and reported to the board',
      'Imran Sheikh',
      '2024-05-01',
      '2024-10-18',
      'Amber',
      'Audit done late, paper missed the September board and goes to November.',
      'overdue',
    );
    act(
      'A4',
      'Recruit two consultant social workers to the front door',
      'Stephen Ngata',
      '2024-06-01',
      '2024-11-29',
      'Amber',
      'One appointed; second post re-advertised with market supplement.',
    );
    act(
      'A5',
      'Contact recording templates rebuilt',
      'Bev Tolley',
      '2024-07-01',
      '2024-09-30',
      'Green',
      'Build finished and in user acceptance testing.',
      'overdue-green',
    );
    plan.row(['Theme B: Planning for children'], { bold: true, fill: 'E2EFDA' }).theme();
    act(
      'B1',
      'All children in need plans reviewed by a team manager',
      'Pauline Croft',
      '2024-04-01',
      '2024-07-31',
      'Complete',
      '612 plans reviewed; 88 closed; themes went to practice week.',
    );
    act(
      'B2',
      'Permanence tracker in place for every child looked after',
      'Service Manager CLA',
      '2024-06-03',
      '2024-10-31',
      'Green',
      'Goes live on the day of this report.',
    );
    act(
      'B3',
      'Family group conference offer doubled',
      'Service Manager CLA',
      '2024-09-02',
      '2025-03-31',
      'Green',
      null,
    );
    act(
      'B4',
      'Chronology on every open file',
      'Pauline Croft',
      '2024-04-01',
      '2024-08-30',
      'Red',
      'Sampling shows 54%. Two teams have not begun. AD has called in both managers.',
      'overdue',
    );
    act(
      'B5',
      'Life story work: backlog of 31 cleared',
      'Adoption Team Manager',
      '2024-09-02',
      '2025-01-31',
      'Amber',
      'Eleven to go',
    );
    plan.row(['Theme C: Workforce'], { bold: true, fill: 'E2EFDA' }).theme();
    act('C1', 'Supervision policy refreshed', 'Pauline Croft', '2024-05-01', '2024-07-12', 'Complete', null);
    act(
      'C2',
      'Caseloads no higher than 18 in any team',
      'Stephen Ngata',
      '2024-04-01',
      '2024-12-31',
      'Amber',
      'Average is 17.2 but North team is at 23.',
    );
    act(
      'C3',
      'Exit interviews by someone outside the line',
      'HR Business Partner',
      '2024-09-01',
      '2024-11-30',
      'Green',
      null,
    );
    act(
      'C4',
      'ASYE academy: second cohort of ten',
      'Principal Social Worker',
      '2024-06-01',
      '2024-10-04',
      'Complete',
      'Ten started 30 September.',
    );
    plan.row(['Theme D: Leadership and governance'], { bold: true, fill: 'E2EFDA' }).theme();
    act('D1', 'Corporate parenting board re-formed', 'Marguerite Dale', '2024-04-01', '2024-05-24', 'Complete', null);
    act(
      'D2',
      'Quality assurance framework',
      'Imran Sheikh',
      '2024-04-01',
      '2024-09-13',
      'Amber',
      'Second draft rejected by the board’s adviser, who asked for a shorter one.',
      'overdue',
    );
    act(
      'D3',
      'Scrutiny members visit every team',
      'Democratic Services',
      '2024-06-01',
      '2025-02-28',
      'Green',
      'Five of eleven visits made',
    );
    plan.choices('F6:F26', ['Red', 'Amber', 'Green', 'Complete']).freeze(4);

    const budget = book.sheet('Improvement budget', { widths: [40, 14, 14, 14, 30], notTracker: true });
    budget.header(['Line', 'Budget 24/25', 'Spend to date', 'Forecast', 'Budget holder']);
    budget.row(['Improvement adviser', 60000, 31500, 60000, 'Marguerite Dale']);
    budget.row(['Consultant social workers (2)', 112000, 20100, 84000, 'Stephen Ngata']);
    budget.row(['Practice system changes', 45000, 52750, 61000, 'Imran Sheikh']);
    budget.row(
      ['Total', formula('SUM(B2:B4)', 217000), formula('SUM(C2:C4)', 104350), formula('SUM(D2:D4)', 205000), null],
      { bold: true },
    );

    const glossary = book.sheet('Glossary', { widths: [14, 80], notTracker: true });
    glossary.header(['Term', 'Meaning']);
    glossary.row(['ASYE', 'Assessed and supported year in employment']);
    glossary.row(['CLA', 'Children looked after']);
    glossary.row(['RAG', 'Red, Amber, Green: see the key on the plan']);
    glossary.row(['Complete', 'Action finished; evidence on file']);

    const rota = book.sheet('Meetings', { widths: [16, 40, 26, 26, 20], notTracker: true });
    rota.header(['Date', 'Meeting', 'Chair', 'Papers due', 'Minutes']);
    for (const [on, what, papers] of [
      ['2024-09-12', 'Improvement board', '2024-09-05'],
      ['2024-10-10', 'Improvement board', '2024-10-03'],
      ['2024-10-24', 'Scrutiny panel', '2024-10-14'],
      ['2024-11-14', 'Improvement board', '2024-11-07'],
      ['2024-12-12', 'Improvement board', '2024-12-05'],
    ] as const)
      rota.row([day(on), what, 'Independent chair', day(papers), 'Bev Tolley']);

    const decisions = book.sheet('Decisions log', { widths: [8, 14, 70, 24], notTracker: true });
    decisions.header(['No', 'Date', 'Decision', 'Decided by']);
    decisions.row([
      1,
      day('2024-04-18'),
      'The board will meet monthly until the first monitoring visit.',
      'Improvement board',
    ]);
    decisions.row([2, day('2024-05-16'), 'Action B4 to stay Red until sampling is above 80%.', 'Improvement board']);
    decisions.row([3, day('2024-07-18'), 'Quality assurance framework to be shortened.', 'Improvement board']);

    const gantt = book.sheet('Gantt', { widths: [6, 40, ...Array.from({ length: 12 }, () => 4)], notTracker: true });
    gantt.row([null, null, '2024', null, null, null, null, null, null, null, null, '2025']);
    gantt.header(['Ref', 'Action', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D', 'J', 'F', 'M']);
    for (const [ref, text, from, to] of [
      ['A1', 'Threshold document', 0, 2],
      ['A3', 'Re-referral audit', 1, 6],
      ['B1', 'CIN plans reviewed', 0, 3],
      ['B3', 'Family group conferences', 5, 11],
      ['D3', 'Scrutiny visits', 2, 10],
    ] as const)
      gantt.row([
        ref,
        text,
        ...Array.from({ length: 12 }, (_, m) => (m >= from && m <= to ? cell(null, { fill: '5B9BD5' }) : null)),
      ]);

    const pivot = book.sheet('Pivot', { widths: [24, 10, 10, 10, 12, 12], notTracker: true });
    pivot.skip(2);
    pivot.row(['Count of Action', 'Column Labels']);
    pivot.row(['Row Labels', 'Amber', 'Complete', 'Green', 'Red', 'Grand Total'], { bold: true, fill: 'DDEBF7' });
    pivot.row(['Imran Sheikh', 2, null, null, null, 2]);
    pivot.row(['Marguerite Dale', null, 1, null, null, 1]);
    pivot.row(['Pauline Croft', null, 3, null, 1, 4]);
    pivot.row(['Stephen Ngata', 2, 1, null, null, 3]);
    pivot.row(['Grand Total', 4, 5, null, 1, 10], { bold: true });

    const old = book.sheet('Plan 2023-24 (old)', { hidden: true, widths: [7, 54, 22, 13, 13, 9, 40], lookAlike: true });
    old.row(['Oakhampton children’s services improvement plan 2023/24'], { bold: true });
    old.skip(2);
    old.header(['Ref', 'Action', 'Lead officer', 'Start', 'Complete by', 'RAG', 'Progress this period']);
    old.row([
      'A1',
      'Threshold document revised with partners and published',
      'Pauline Croft',
      day('2023-04-01', 'mmm-yy'),
      day('2023-12-29'),
      'Red',
      'Carry forward',
    ]);
    old.row([
      'A2',
      'Daily triage meeting',
      'Stephen Ngata',
      day('2023-04-01', 'mmm-yy'),
      day('2024-01-31'),
      'Amber',
      'Carry forward',
    ]);
    old.row([
      'B1',
      'All children in need plans reviewed',
      'Pauline Croft',
      day('2023-04-01', 'mmm-yy'),
      day('2024-03-29'),
      'Green',
      'Carry forward',
    ]);
  },
};

/** Kept by a small district's policy officer: the plan is the third of seven tabs and the others look busier than it does. */
const stourley: Fixture = {
  name: '10-look-alikes-b',
  family:
    'one plan among look-alikes: issue log, training list, lessons, FAQs, lists for drop-downs, KPIs bare of targets',
  asAt: '2023-03-31',
  write(book) {
    const cover = book.sheet('Cover', { widths: [20, 60], notTracker: true });
    cover.row(['Stourley District Council'], { bold: true });
    cover.row(['Document', 'Corporate peer challenge action plan']);
    cover.row(['Version', 'v0.7 DRAFT']);
    cover.row(['Owner', 'Policy & Performance']);
    cover.row(['Date', day('2023-03-31')]);
    const lists = book.sheet('Lists', { widths: [16, 22, 16], notTracker: true });
    lists.row(['Status', 'Service', 'Priority'], { bold: true });
    lists.row(['Not started', 'Chief Executive’s', 'High']);
    lists.row(['In progress', 'Communities', 'Medium']);
    lists.row(['Complete', 'Place', 'Low']);
    lists.row(['Overdue', 'Resources', null]);

    const plan = book.sheet('Plan', { widths: [56, 18, 10, 16, 16, 14, 60] });
    plan.header(['What we will do', 'Service', 'Priority', 'Who', 'Status', 'When', 'Where we are']);
    const act = (
      text: string,
      service: string,
      priority: string,
      who: string,
      status: string,
      due: string | ReturnType<typeof day>,
      iso: string | null,
      at: string | null,
      rule?: Rule,
    ): void => {
      const row = plan.row([text, service, priority, who, status, due, at]).action({
        lead: who,
        dueDate: iso,
        rag: status === 'Complete' ? 'complete' : status === 'Overdue' ? 'red' : 'none',
        ...(status === 'Overdue' ? { ragAccept: ['none', 'red'] as const } : {}),
        ...(status === 'Not started' ? { status: 'not-started' as const } : {}),
        ...(status === 'In progress' ? { status: 'in-progress' as const } : {}),
        ...(iso === null ? { status: 'ongoing' as const } : {}),
      });
      if (rule !== undefined) row.flag(rule);
    };
    act(
      'Agree a four-year savings plan with cabinet',
      'Resources',
      'High',
      'S151 Officer',
      'Complete',
      day('2022-11-30', 'mmm-yy'),
      '2022-11-30',
      'Agreed 22 November',
    );
    act(
      'Refresh the corporate plan with three priorities, not nine',
      'Chief Executive’s',
      'High',
      'Gwen Ashdown',
      'In progress',
      day('2023-05-31', 'mmm-yy'),
      '2023-05-31',
      'Member workshops in Feb and March. Shortlist of five.',
    );
    act(
      'Set up a member development charter group',
      'Chief Executive’s',
      'Medium',
      'Democratic Services Manager',
      'In progress',
      day('2023-02-28', 'mmm-yy'),
      '2023-02-28',
      'Group leaders to nominate',
      'overdue',
    );
    act(
      'Publish a digital strategy',
      'Resources',
      'Medium',
      'Kit Larwood',
      'Not started',
      day('2023-01-31', 'mmm-yy'),
      '2023-01-31',
      'Awaiting new head of ICT',
      'overdue',
    );
    act(
      'Bring forward the local plan timetable',
      'Place',
      'High',
      'Planning Policy Manager',
      'Overdue',
      day('2022-12-31', 'mmm-yy'),
      '2022-12-31',
      'Counsel’s advice received 9 January, report to cabinet April',
      'overdue',
    );
    act(
      'Review the leisure contract',
      'Communities',
      'Medium',
      'Head of Communities',
      'Complete',
      day('2022-10-31', 'mmm-yy'),
      '2022-10-31',
      null,
    );
    act(
      'Staff survey and response',
      'Chief Executive’s',
      'Low',
      'HR Manager',
      'Complete',
      day('2023-01-31', 'mmm-yy'),
      '2023-01-31',
      '71% response',
    );
    act(
      'Asset management plan',
      'Resources',
      'High',
      'Property Manager',
      'In progress',
      day('2023-03-31', 'mmm-yy'),
      '2023-03-31',
      'Draft to corporate board 28 March',
    );
    act(
      'Tell residents what changed: “you said, we did”',
      'Chief Executive’s',
      'Low',
      'Comms Officer',
      'In progress',
      'Ongoing',
      null,
      'Two issues out',
    );
    act(
      'Shared service review with Mallow BC',
      'Resources',
      'Medium',
      'S151 Officer',
      'Not started',
      day('2023-09-30', 'mmm-yy'),
      '2023-09-30',
      null,
    );
    act(
      'Scrutiny: fewer items, earlier',
      'Chief Executive’s',
      'Medium',
      'Democratic Services Manager',
      'Complete',
      day('2022-12-31', 'mmm-yy'),
      '2022-12-31',
      'New work programme since December.',
    );
    act(
      'Housing delivery: partner procurement',
      'Place',
      'High',
      'Head of Place',
      'In progress',
      day('2023-06-30', 'mmm-yy'),
      '2023-06-30',
      'Soft market test with nine firms',
    );
    plan.choices('E2:E13', ['Not started', 'In progress', 'Complete', 'Overdue']);

    const issues = book.sheet('Issue log', { widths: [6, 60, 16, 20, 14, 12], notTracker: true });
    issues.header(['ID', 'Issue', 'Raised by', 'Raised on', 'Severity', 'Open?']);
    issues.row([
      1,
      'Two people are updating different copies of this file',
      'Kit Larwood',
      day('2023-02-02'),
      'Medium',
      'Yes',
    ]);
    issues.row([2, 'Status list does not include “Superseded”', 'Gwen Ashdown', day('2023-02-20'), 'Low', 'No']);
    issues.row([3, 'Cabinet wants quarterly dates, not months', 'S151 Officer', day('2023-03-14'), 'Low', 'Yes']);
    const training = book.sheet('Training', { widths: [40, 18, 18, 14], notTracker: true });
    training.header(['Course', 'Attendee', 'Date booked', 'Attended']);
    training.row(['Effective scrutiny', 'Cllr Penfold', day('2023-01-17'), 'Y']);
    training.row(['Chairing skills', 'Cllr Amos', day('2023-02-21'), 'N']);
    training.row(['Local government finance', 'Cllr Rudd', day('2023-04-18'), null]);
    const lessons = book.sheet('Lessons', { widths: [80, 20], notTracker: true });
    lessons.row(['Lessons learned from the first six months'], { bold: true });
    lessons.row(['Dates were set before owners were asked.', 'Gwen Ashdown']);
    lessons.row(['Cabinet members want one page, not twelve.', 'Gwen Ashdown']);
    const faq = book.sheet('FAQ', { widths: [60, 80], notTracker: true });
    faq.header(['Question', 'Answer']);
    faq.row(['Who updates the Status column?', 'The person in Who. Policy check it on the last Friday of the month.']);
    faq.row(['What is Complete?', 'The thing exists and someone outside the team has seen it.']);
    faq.row(['What if I miss my date?', 'Leave the date, change the status and say why.']);
  },
};

export default [oakhampton, stourley];
