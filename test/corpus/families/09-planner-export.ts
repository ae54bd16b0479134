import { day, type Fixture, type Rag, type Rule, type Written } from '../fixture.js';

/** Exported from Planner by a project support officer, unaltered: what was typed on the cards, with the export's own columns. */
const wetherby: Fixture = {
  name: '09-planner-export',
  family: 'Planner export: Progress, Late TRUE/FALSE, Completed date, buckets, labels',
  asAt: '2024-05-15',
  write(book) {
    const plan = book.sheet('Housing improvement board', {
      widths: [22, 52, 22, 13, 11, 30, 20, 13, 13, 13, 12, 8, 14, 20, 12, 34, 24, 60],
    });
    plan.row(['Plan name', 'Housing improvement board']);
    plan.row(['Plan ID', 'hK2rUfzQ0EGmJ8b1d5XwNpgAA7aQ']);
    plan.row(['Date of export', day('2024-05-15')]);
    plan.skip();
    plan.header(
      [
        'Task ID',
        'Task Name',
        'Bucket Name',
        'Progress',
        'Priority',
        'Assigned To',
        'Created By',
        'Created Date',
        'Start Date',
        'Due Date',
        'Is Recurring',
        'Late',
        'Completed Date',
        'Completed By',
        'Completed Checklist Items',
        'Checklist Items',
        'Labels',
        'Description',
      ],
      { bold: true },
    );
    type Progress = 'Not started' | 'In progress' | 'Completed';
    let id = 0;
    const task = (
      name: string,
      bucket: string,
      progress: Progress,
      priority: string,
      who: string | null,
      start: string | null,
      due: string | null,
      done: string | null,
      checklist: [string | null, string | null],
      labels: string | null,
      description: string | null,
      rule?: Rule,
    ): void => {
      const late = due !== null && due < '2024-05-15' && progress !== 'Completed';
      const row = plan.row([
        `q${String(7313 + 211 * id++)}bTkEuXl0cVzYcAJ`,
        name,
        bucket,
        progress,
        priority,
        who,
        'Dawn Atkin',
        day('2024-01-08'),
        start === null ? null : day(start),
        due === null ? null : day(due),
        false,
        late,
        done === null ? null : day(done),
        done === null ? null : ((who ?? 'Dawn Atkin').split(';')[0] ?? null),
        checklist[0],
        checklist[1],
        labels,
        description,
      ]);
      row.action({
        title: name,
        lead: who?.replaceAll(';', ' ') ?? null,
        dueDate: due,
        rag: progress === 'Completed' ? 'complete' : 'none',
        status: progress === 'Completed' ? 'complete' : progress === 'Not started' ? 'not-started' : 'in-progress',
      });
      if (rule !== undefined) row.flag(rule);
    };
    const repairs = 'Repairs & voids';
    task(
      'Clear the damp and mould backlog from before Christmas',
      repairs,
      'In progress',
      'Urgent',
      'Colin Bracewell',
      '2024-01-15',
      '2024-04-30',
      null,
      ['2/5', 'Triage list;Contractor mobilised;Surveys booked;Works ordered;Tenants told'],
      'Regulator;Red list',
      'Dampness cases opened before 25 December. 61 still open on 7 May.',
      'overdue',
    );
    task(
      'Agree new void standard with tenant panel',
      repairs,
      'Completed',
      'Medium',
      'Colin Bracewell;Shirley Obi',
      '2024-01-15',
      '2024-03-15',
      '2024-03-12',
      ['3/3', 'Draft;Panel;Sign off'],
      null,
      null,
    );
    task(
      'Re-let times below 35 days',
      repairs,
      'In progress',
      'Important',
      'Voids Team',
      '2024-02-01',
      '2024-09-30',
      null,
      [null, null],
      'KPI',
      'Was 58 days in Q4.',
    );
    task(
      'Handheld devices for all trades',
      repairs,
      'Not started',
      'Medium',
      'Faisal Anwar',
      null,
      '2024-05-10',
      null,
      [null, null],
      'ICT',
      'Waiting for the purchase order number. FA chasing.',
      'overdue',
    );
    task(
      'Out of hours contract: exit or extend',
      repairs,
      'Completed',
      'Urgent',
      'Colin Bracewell',
      '2024-01-20',
      '2024-02-29',
      '2024-03-20',
      [null, null],
      null,
      'Extended for 12 months.',
    );
    task(
      'Pilot repairs hub in Kirkfield',
      repairs,
      'Not started',
      'Low',
      null,
      null,
      '2024-07-01',
      null,
      ['0/2', 'Premises;Van'],
      null,
      null,
      'missing-lead',
    );
    const safety = 'Building safety';
    task(
      'Fire risk assessments for all blocks over 11m',
      safety,
      'Completed',
      'Urgent',
      'Ged Molloy',
      '2023-11-01',
      '2024-03-29',
      '2024-03-29',
      ['14/14', 'All blocks'],
      'Regulator',
      'Fourteen blocks. Uploaded to the shared drive.',
    );
    task(
      'Complete overdue FRA actions (high)',
      safety,
      'In progress',
      'Urgent',
      'Ged Molloy',
      '2024-02-01',
      '2024-05-14',
      null,
      ['31/44', null],
      'Regulator',
      'Doors at Beech Court are the remaining big item.',
      'overdue',
    );
    task(
      'EICR programme year 1',
      safety,
      'In progress',
      'Important',
      'Ged Molloy;Faisal Anwar',
      '2024-04-01',
      '2025-03-31',
      null,
      [null, null],
      null,
      null,
    );
    task(
      'Asbestos register re-inspection',
      safety,
      'In progress',
      'Important',
      'Lynne Parfitt',
      '2024-03-01',
      '2024-05-15',
      null,
      [null, null],
      null,
      'Last three estates this week.',
    );
    task(
      'Resident engagement strategy (high-rise)',
      safety,
      'Not started',
      'Important',
      'Shirley Obi',
      '2024-04-15',
      '2024-06-28',
      null,
      [null, null],
      'Comms',
      null,
    );
    task(
      'Legionella: close out two open points',
      safety,
      'Completed',
      'Medium',
      'Lynne Parfitt',
      '2024-01-08',
      '2024-02-09',
      '2024-02-06',
      [null, null],
      null,
      null,
    );
    const voice = 'Tenant voice';
    task(
      'TSM survey fieldwork',
      voice,
      'Completed',
      'Important',
      'Shirley Obi',
      '2024-01-22',
      '2024-03-31',
      '2024-04-04',
      [null, null],
      'KPI;Comms',
      'n = 1,104',
    );
    task(
      'Publish TSM results',
      voice,
      'In progress',
      'Important',
      'Shirley Obi',
      '2024-04-08',
      '2024-06-30',
      null,
      ['1/3', 'Figures checked;Board;Web page'],
      'KPI',
      null,
    );
    task(
      'Complaints: stage 1 replies inside ten days',
      voice,
      'In progress',
      'Urgent',
      'Complaints Officer',
      '2024-01-15',
      '2024-04-01',
      null,
      [null, null],
      'Ombudsman',
      'March 72%, April 81%.',
      'overdue',
    );
    task(
      'Self-assessment against the complaint handling code',
      voice,
      'Not started',
      'Medium',
      'Complaints Officer',
      null,
      null,
      null,
      [null, null],
      'Ombudsman',
      'Date to follow the June meeting.',
      'missing-date',
    );
    task(
      'Tenant newsletter twice a year',
      voice,
      'Completed',
      'Low',
      'Comms',
      '2024-02-01',
      '2024-04-12',
      '2024-04-12',
      [null, null],
      'Comms',
      null,
    );
    const data = 'Data & systems';
    task(
      'Stock condition survey: first 30%',
      data,
      'In progress',
      'Important',
      'Lynne Parfitt',
      '2024-01-29',
      '2024-10-31',
      null,
      [null, null],
      null,
      '1,870 of 6,200 homes.',
    );
    task(
      'Cleanse the contacts table',
      data,
      'Not started',
      'Medium',
      'Data Analyst',
      '2024-03-04',
      '2024-04-26',
      null,
      [null, null],
      'ICT',
      null,
      'overdue',
    );
    task(
      'Business case for a new housing system',
      data,
      'In progress',
      'Medium',
      'Faisal Anwar',
      '2024-03-01',
      '2024-05-31',
      null,
      ['4/9', null],
      'ICT;Savings',
      'Sections 1-4 with finance.',
    );
    task(
      'Power BI compliance dashboard',
      data,
      'Completed',
      'Important',
      'Data Analyst;Lynne Parfitt',
      '2024-01-08',
      '2024-03-08',
      '2024-03-01',
      [null, null],
      'KPI',
      null,
    );
    task(
      'Rent accounts reconciled weekly',
      data,
      'In progress',
      'Important',
      'Income Team',
      '2024-02-12',
      '2024-12-20',
      null,
      [null, null],
      null,
      null,
    );
    plan.filter('A5:R27');
  },
};

/** Exported from Smartsheet by a transformation office: the hierarchy as bold rows, Health in colour words, text dates. */
const pendle: Fixture = {
  name: '09-smartsheet-export',
  family: 'Smartsheet export: health words, % complete, finish dates as text, comments',
  asAt: '2025-02-14',
  write(book) {
    const plan = book.sheet('Customer First programme', { widths: [8, 9, 58, 12, 14, 22, 12, 12, 11, 12, 48, 16] });
    plan.header([
      'Row',
      'Health',
      'Task Name',
      '% Complete',
      'Status',
      'Assigned To',
      'Start',
      'Finish',
      'Duration',
      'Baseline Finish',
      'Latest Comment',
      'Modified',
    ]);
    const rags: Record<string, Rag> = { Green: 'green', Yellow: 'amber', Red: 'red', Blue: 'complete' };
    let n = 0;
    const line = (cells: readonly Written[], bold = false): ReturnType<typeof plan.row> =>
      plan.row([++n, ...cells, '13/02/25 16:04'], bold ? { bold } : {});
    const phase = (name: string, health: string, share: number, start: string, finish: string): void => {
      line([health, name, { value: share, format: '0%' }, null, null, start, finish, null, finish, null], true).theme();
    };
    const task = (
      health: string | null,
      name: string,
      share: number,
      status: string,
      who: string,
      start: string,
      finish: string,
      iso: string,
      duration: string,
      baseline: string,
      comment: string | null,
      rule?: Rule,
    ): void => {
      const row = line([
        health,
        `    ${name}`,
        { value: share, format: '0%' },
        status,
        who,
        start,
        finish,
        duration,
        baseline,
        comment,
      ]).action({ title: name, lead: who, dueDate: iso, rag: health === null ? 'none' : (rags[health] ?? 'none') });
      if (rule !== undefined) row.flag(rule);
    };
    phase('Discovery', 'Blue', 1, '02/09/24', '20/12/24');
    task(
      'Blue',
      'Map the twenty busiest contact reasons',
      1,
      'Complete',
      'Jess Whitlam',
      '02/09/24',
      '11/10/24',
      '2024-10-11',
      '30d',
      '11/10/24',
      null,
    );
    task(
      'Blue',
      'Shadow the phones for a week in each service',
      1,
      'Complete',
      'Jess Whitlam',
      '07/10/24',
      '15/11/24',
      '2024-11-15',
      '30d',
      '01/11/24',
      'Parking had to be repeated after the system outage. Write-up filed.',
    );
    task(
      'Blue',
      'Cost per contact model',
      1,
      'Complete',
      'Finance Business Partner',
      '14/10/24',
      '20/12/24',
      '2024-12-20',
      '50d',
      '29/11/24',
      null,
    );
    phase('Website', 'Yellow', 0.46, '04/11/24', '30/06/25');
    task(
      'Green',
      'Content audit and rewrite (400 pages)',
      0.7,
      'In Progress',
      'Ollie Speight',
      '04/11/24',
      '31/03/25',
      '2025-03-31',
      '105d',
      '31/03/25',
      '283 done as of Monday',
    );
    task(
      'Yellow',
      'Accessibility fixes to WCAG 2.2 AA',
      0.4,
      'In Progress',
      'Ollie Speight',
      '02/12/24',
      '07/02/25',
      '2025-02-07',
      '48d',
      '07/02/25',
      'PDFs are the problem. 140 left in planning alone, planning want an exemption.',
      'overdue',
    );
    task(
      'Green',
      'Single sign-on',
      0.9,
      'In Progress',
      'ICT - Anya Petrova',
      '18/11/24',
      '31/01/25',
      '2025-01-31',
      '53d',
      '20/12/24',
      'One last penetration test finding to fix.',
      'overdue-green',
    );
    task(
      'Green',
      'Search engine replaced',
      0.1,
      'In Progress',
      'ICT - Anya Petrova',
      '03/02/25',
      '30/05/25',
      '2025-05-30',
      '83d',
      '30/05/25',
      null,
    );
    task(
      'Green',
      'Beta site open to residents’ panel',
      0,
      'Not Started',
      'Jess Whitlam',
      '01/04/25',
      '30/06/25',
      '2025-06-30',
      '63d',
      '30/06/25',
      null,
    );
    phase('Telephony', 'Red', 0.25, '01/10/24', '29/08/25');
    task(
      'Red',
      'Award telephony contract',
      0.6,
      'On Hold',
      'Procurement',
      '01/10/24',
      '10/01/25',
      '2025-01-10',
      '72d',
      '29/11/24',
      'Challenge from second-placed bidder. Standstill extended twice.',
      'overdue',
    );
    task(
      'Yellow',
      'Call routing design',
      0.5,
      'In Progress',
      'Contact Centre Mgr',
      '06/01/25',
      '14/02/25',
      '2025-02-14',
      '30d',
      '14/02/25',
      'Workshop on the 14th',
    );
    task(
      'Red',
      'Port numbers to new supplier',
      0,
      'Not Started',
      'ICT - Anya Petrova',
      '03/03/25',
      '30/05/25',
      '2025-05-30',
      '63d',
      '31/03/25',
      'Cannot begin until award',
    );
    task(
      'Green',
      'Train 60 advisers',
      0,
      'Not Started',
      'Learning & Development',
      '02/06/25',
      '29/08/25',
      '2025-08-29',
      '65d',
      '29/08/25',
      null,
    );
    phase('Culture', 'Green', 0.33, '06/01/25', '31/10/25');
    task(
      'Green',
      'Customer promise adopted by cabinet',
      1,
      'In Progress',
      'Head of Customer',
      '06/01/25',
      '18/03/25',
      '2025-03-18',
      '52d',
      '18/03/25',
      'On forward plan',
    );
    task(
      'Blue',
      'Managers’ briefing sessions x 6',
      1,
      'Complete',
      'Head of Customer',
      '06/01/25',
      '31/01/25',
      '2025-01-31',
      '20d',
      '31/01/25',
      null,
    );
    task(
      'Yellow',
      'Mystery shopping, round one',
      0.2,
      'In Progress',
      'Jess Whitlam',
      '20/01/25',
      '28/02/25',
      '2025-02-28',
      '30d',
      '14/02/25',
      'Short of volunteers',
      'due-soon',
    );
    task(
      'Green',
      'Complaints learning log live in every service',
      0,
      'Not Started',
      'Head of Customer',
      '01/04/25',
      '31/10/25',
      '2025-10-31',
      '150d',
      '31/10/25',
      null,
    );
    plan.freeze(1, 3);

    const comments = book.sheet('Comments', { widths: [10, 90, 24, 18], notTracker: true });
    comments.header(['Row', 'Comments', 'Created By', 'Created On']);
    comments.row([
      'Row 7',
      'PDFs are the problem. 140 left in planning alone, planning want an exemption.',
      'ollie.speight@pendlemoor.example',
      '10/02/25 09:12',
    ]);
    comments.row(['Row 12', 'Standstill extended twice.', 'procurement@pendlemoor.example', '03/02/25 11:40']);
    comments.row(['Row 12', 'Legal advice is to wait for the 28th.', 'legal@pendlemoor.example', '11/02/25 15:31']);
  },
};

export default [wetherby, pendle];
