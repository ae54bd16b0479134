import { cell, day, percent, type Fixture, type ItemTruth, type Row, type Written } from '../fixture.js';

/** Kept by an internal audit partnership for a client: one long list, priorities in traffic-light colours that rate nothing. */
const audit: Fixture = {
  name: '04-audit-tracker',
  family: 'internal audit tracker: priority, agreed and revised date, % complete, implementation status',
  asAt: '2024-06-30',
  write(book) {
    const list = book.sheet('Recs follow-up', {
      from: 'B',
      widths: [3, 28, 10, 46, 50, 10, 24, 13, 13, 11, 15, 13, 44],
    });
    list.skip();
    list.row(['Internal Audit: follow-up of agreed actions'], { bold: true });
    list.row(['Client: Kelsby Vale Council']);
    list.skip();
    list.header(
      [
        'AUDIT',
        'REC NO',
        'FINDING',
        'AGREED ACTION',
        'PRIORITY',
        'RESPONSIBLE OFFICER',
        'AGREED DATE',
        'REVISED DATE',
        '% COMPLETE',
        'IMPLEMENTATION STATUS',
        'LAST REVIEWED',
        'CLIENT COMMENT',
      ],
      { bold: true, fill: '404040', colour: 'FFFFFF', wrap: true },
    );
    const paint: Record<string, string> = { High: 'FF0000', Medium: 'FFC000', Low: '92D050' };
    const add = (
      auditName: string,
      no: string,
      finding: string,
      action: string,
      priority: string,
      who: Written,
      agreed: Written,
      revised: Written,
      done: number | null,
      status: string,
      comment: string | null,
      truth: ItemTruth,
    ): Row =>
      list
        .row([
          auditName,
          no,
          finding,
          action,
          cell(priority, { fill: paint[priority] ?? 'FFFFFF' }),
          who,
          agreed,
          revised,
          done === null ? null : percent(done),
          status,
          day('2024-06-14', 'd mmm yyyy'),
          comment,
        ])
        .action({ ref: no, kindAlt: 'recommendation', title: action, ...truth });
    const d = (iso: string): Written => day(iso, 'd mmm yyyy');

    add(
      'Payroll 2022/23',
      'PAY 1',
      'Leavers were paid after their last day in four of 25 cases.',
      'HR to send a weekly leavers report to payroll.',
      'High',
      'Payroll Manager',
      d('2023-09-30'),
      null,
      1,
      'Implemented',
      'Evidence seen.',
      { lead: 'Payroll Manager', dueDate: '2023-09-30', rag: 'complete' },
    );
    add(
      'Payroll 2022/23',
      'PAY 2',
      'The control account had not been reconciled for five months.',
      'Monthly reconciliation, reviewed by the chief accountant.',
      'High',
      'Chief Accountant',
      d('2023-10-31'),
      d('2024-03-31'),
      0.6,
      'In progress',
      'March done, April awaited.',
      { lead: 'Chief Accountant', dueDate: '2024-03-31', rag: 'none', status: 'in-progress' },
    ).flag('overdue', 'revised date past, in progress');
    add(
      'Payroll 2022/23',
      'PAY 3',
      'Overtime claims lacked a second signature.',
      'Move claims to the self-service portal.',
      'Medium',
      'HR Systems Lead',
      d('2024-03-31'),
      d('2024-09-30'),
      0.25,
      'In progress',
      null,
      { lead: 'HR Systems Lead', dueDate: '2024-09-30', rag: 'none', status: 'in-progress' },
    ).quiet('revised date is to come');
    add(
      'Payroll 2022/23',
      'PAY 4',
      'Retention of old pay files is not defined.',
      'Add pay records to the retention schedule.',
      'Low',
      'Information Governance Officer',
      d('2024-06-30'),
      null,
      0,
      'Not started',
      null,
      { lead: 'Information Governance Officer', dueDate: '2024-06-30', rag: 'none', status: 'not-started' },
    ).quiet('due on the as-at date itself');
    add(
      'Creditors 2023/24',
      'CRE 1',
      'Duplicate invoices of £14,200 were paid.',
      'Run the duplicate check before each payment run.',
      'High',
      'Exchequer Manager',
      d('2024-01-31'),
      null,
      1,
      'Implemented',
      null,
      { lead: 'Exchequer Manager', dueDate: '2024-01-31', rag: 'complete' },
    );
    add(
      'Creditors 2023/24',
      'CRE 2',
      'Bank detail changes are accepted by e-mail.',
      'Call-back check on a known number, recorded.',
      'High',
      'Exchequer Manager',
      d('2024-02-29'),
      null,
      0.8,
      'Overdue',
      'Form designed, roll-out next.',
      { lead: 'Exchequer Manager', dueDate: '2024-02-29', rag: 'none', ragAccept: ['red'] },
    ).flag('overdue');
    add(
      'Creditors 2023/24',
      'CRE 3',
      'Retrospective orders make up a fifth of spend.',
      'Report retrospective orders to heads of service each month.',
      'Medium',
      'Procurement Lead',
      d('2024-04-30'),
      null,
      0,
      'Not started',
      null,
      { lead: 'Procurement Lead', dueDate: '2024-04-30', rag: 'none', status: 'not-started' },
    ).flag('overdue', 'two months past, not started');
    add(
      'Creditors 2023/24',
      'CRE 4',
      'Purchase cards are shared in two teams.',
      'Withdraw shared cards.',
      'Medium',
      'Procurement Lead',
      d('2024-05-31'),
      null,
      1,
      'Implemented',
      null,
      { lead: 'Procurement Lead', dueDate: '2024-05-31', rag: 'complete' },
    );
    add(
      'Creditors 2023/24',
      'CRE 5',
      'Supplier set-up forms are not kept.',
      'Scan the forms to the document store.',
      'Low',
      'Exchequer Manager',
      d('2024-03-15'),
      null,
      null,
      'Superseded',
      'New system makes the form redundant.',
      { lead: 'Exchequer Manager', dueDate: '2024-03-15', rag: 'none', status: 'closed' },
    ).quiet('superseded');
    add(
      'Safeguarding in leisure',
      'SAF 1',
      'Checks had lapsed for three coaches.',
      'Quarterly report of checks to the leisure board.',
      'High',
      'Leisure Contracts Manager',
      d('2023-12-31'),
      d('2024-06-28'),
      0.9,
      'In progress',
      'First report drafted.',
      { lead: 'Leisure Contracts Manager', dueDate: '2024-06-28', rag: 'none', status: 'in-progress' },
    ).flag('overdue', 'two days past');
    add(
      'Safeguarding in leisure',
      'SAF 2',
      'Induction does not cover lone working.',
      'Revise the induction pack.',
      'Medium',
      'Leisure Contracts Manager',
      d('2024-07-31'),
      null,
      0.5,
      'In progress',
      null,
      { lead: 'Leisure Contracts Manager', dueDate: '2024-07-31', rag: 'none', status: 'in-progress' },
    );
    add(
      'Safeguarding in leisure',
      'SAF 3',
      'Incident forms are stored at each site.',
      'Hold incident forms centrally.',
      'Low',
      'Leisure Contracts Manager',
      d('2024-01-31'),
      null,
      1,
      'implemented',
      null,
      { lead: 'Leisure Contracts Manager', dueDate: '2024-01-31', rag: 'complete' },
    );
    add(
      'Business continuity',
      'BCP 1',
      'Plans for six services are more than two years old.',
      'Refresh every plan and test one in each directorate.',
      'High',
      'Emergency Planning Officer',
      d('2024-03-31'),
      d('2024-12-31'),
      0.4,
      'In progress',
      null,
      { lead: 'Emergency Planning Officer', dueDate: '2024-12-31', rag: 'none', status: 'in-progress' },
    );
    add(
      'Business continuity',
      'BCP 2',
      'No record of the last call-out exercise.',
      'Hold a call-out exercise and keep the log.',
      'Medium',
      'Emergency Planning Officer',
      d('2024-02-28'),
      null,
      0,
      'Overdue',
      'Postponed twice for flooding.',
      { lead: 'Emergency Planning Officer', dueDate: '2024-02-28', rag: 'none', ragAccept: ['red'] },
    ).flag('overdue');
    add(
      'Business continuity',
      'BCP 3',
      'Contact lists hold leavers.',
      'Refresh the contact lists from HR each quarter.',
      'Low',
      'Emergency Planning Officer',
      d('2024-04-30'),
      d('2024-08-31'),
      0.1,
      'In Progress',
      null,
      { lead: 'Emergency Planning Officer', dueDate: '2024-08-31', rag: 'none', status: 'in-progress' },
    ).quiet('revised');
    add(
      'IT access controls',
      'ITA 1',
      'Privileged accounts are not reviewed.',
      'Review privileged accounts each month.',
      'High',
      'ICT Security Manager',
      d('2023-11-30'),
      null,
      1,
      'Implemented',
      null,
      { lead: 'ICT Security Manager', dueDate: '2023-11-30', rag: 'complete' },
    );
    add(
      'IT access controls',
      'ITA 2',
      'Leavers keep access for nine days on average.',
      'Automate the closing of accounts.',
      'High',
      'ICT Security Manager',
      d('2024-01-31'),
      d('2024-05-31'),
      0.75,
      'In progress',
      'Testing with HR data.',
      { lead: 'ICT Security Manager', dueDate: '2024-05-31', rag: 'none', status: 'in-progress' },
    ).flag('overdue');
    add(
      'IT access controls',
      'ITA 3',
      'Generic log-ins at three receptions.',
      'Give each receptionist an account.',
      'Medium',
      'Customer Services Mgr',
      d('2024-06-21'),
      null,
      0,
      'Not started',
      'Waiting for licences.',
      { lead: 'Customer Services Mgr', dueDate: '2024-06-21', rag: 'none', status: 'not-started' },
    ).flag('overdue');
    add(
      'IT access controls',
      'ITA 4',
      'Password rules differ between systems.',
      'Adopt one password standard.',
      'Low',
      'ICT Security Manager',
      d('2024-10-31'),
      null,
      0,
      'Not started',
      null,
      { lead: 'ICT Security Manager', dueDate: '2024-10-31', rag: 'none', status: 'not-started' },
    ).quiet('high priority colours rate nothing and the date is to come');
    add(
      'Grant claims',
      'GRA 1',
      'Evidence for two claims could not be found.',
      'Keep a file for each claim.',
      'Medium',
      'Funding Officer',
      d('2023-08-31'),
      null,
      1,
      'Implemented',
      null,
      { lead: 'Funding Officer', dueDate: '2023-08-31', rag: 'complete' },
    );
    add(
      'Grant claims',
      'GRA 2',
      'Conditions are not sent to budget holders.',
      'Issue conditions with each allocation.',
      'Medium',
      'Funding Officer',
      d('2024-03-31'),
      null,
      1,
      'Implemented',
      null,
      { lead: 'Funding Officer', dueDate: '2024-03-31', rag: 'complete' },
    );
    add(
      'Grant claims',
      'GRA 3',
      'No register of live grants.',
      'Set up a register and report it to the finance board.',
      'High',
      null,
      d('2024-08-30'),
      null,
      0,
      'Not started',
      null,
      { lead: null, dueDate: '2024-08-30', rag: 'none', status: 'not-started' },
    ).flag('missing-lead');
    add(
      'Licensing',
      'LIC 1',
      'Fees were charged at last year’s rate in May.',
      'Update the fee table each March.',
      'Medium',
      'Licensing Team Leader',
      d('2024-05-31'),
      null,
      1,
      'Implemented',
      null,
      { lead: 'Licensing Team Leader', dueDate: '2024-05-31', rag: 'complete' },
    );
    add(
      'Licensing',
      'LIC 2',
      'Inspections follow complaints and not risk.',
      'Adopt a risk-based inspection programme.',
      'High',
      'Licensing Team Leader',
      d('2024-04-30'),
      d('2024-07-31'),
      0.3,
      'In progress',
      null,
      { lead: 'Licensing Team Leader', dueDate: '2024-07-31', rag: 'none', status: 'in-progress' },
    );
    add(
      'Licensing',
      'LIC 3',
      'Refunds need no approval.',
      'Manager to approve refunds over £50.',
      'Low',
      'Licensing Team Leader',
      d('2024-06-07'),
      null,
      0.5,
      'In progress',
      'Workflow change requested.',
      { lead: 'Licensing Team Leader', dueDate: '2024-06-07', rag: 'none', status: 'in-progress' },
    ).flag('overdue');
    add(
      'Licensing',
      'LIC 4',
      'Old paper files are kept in the basement.',
      'Destroy files beyond their retention date.',
      'Low',
      'Licensing Team Leader',
      d('2023-12-15'),
      null,
      null,
      'Superseded',
      'Building sold.',
      { lead: 'Licensing Team Leader', dueDate: '2023-12-15', rag: 'none', status: 'closed' },
    ).quiet('superseded');
    list
      .choices('F6:F31', ['High', 'Medium', 'Low'])
      .choices('K6:K31', ['Implemented', 'In progress', 'Not started', 'Overdue', 'Superseded']);
    list.filter('B5:M31').freeze(5);

    const reports = book.sheet('Reports issued', { widths: [36, 14, 20, 20], notTracker: true });
    reports.header(['Audit', 'Issued', 'Assurance opinion', 'Auditor']);
    for (const [name, issued, opinion, who] of [
      ['Payroll 2022/23', '2023-07-20', 'Limited', 'H. Osei'],
      ['Creditors 2023/24', '2023-12-04', 'Limited', 'H. Osei'],
      ['Safeguarding in leisure', '2023-10-11', 'Reasonable', 'W. Lantos'],
      ['Business continuity', '2023-11-28', 'Reasonable', 'W. Lantos'],
      ['IT access controls', '2023-10-02', 'Limited', 'P. Varga'],
      ['Grant claims', '2023-06-30', 'Substantial', 'P. Varga'],
      ['Licensing', '2024-02-16', 'Reasonable', 'H. Osei'],
    ] as const)
      reports.row([name, day(issued), opinion, who]);
  },
};

/** Kept by an audit manager for committee: a two-row header, grades 1 to 3, up to two revised dates, her own words for status. */
const committee: Fixture = {
  name: '04-audit-tracker-b',
  family: 'internal audit tracker: two-row header, grades as numbers, two revised dates',
  asAt: '2023-03-31',
  write(book) {
    const list = book.sheet('Audit Committee', { widths: [8, 56, 8, 28, 13, 13, 13, 22, 40] });
    list.row(['Holmbury and Leigh Council'], { bold: true });
    list.row(['Outstanding audit actions, report to committee']);
    list.header([
      'Ref',
      'Management action agreed',
      'Grade',
      'Owner',
      'Implementation date',
      null,
      null,
      'Current status',
      'Internal audit comment',
    ]);
    list.header([null, null, '1 = high', null, 'Original', '1st revision', '2nd revision', null, null]);
    list.merge('A3:A4', 'B3:B4', 'D3:D4', 'E3:G3', 'H3:H4', 'I3:I4');
    const d = (iso: string | null): Written => (iso === null ? null : day(iso, 'dd/mm/yyyy'));
    const add = (
      no: string,
      action: string,
      grade: number,
      owner: string,
      first: string,
      second: string | null,
      third: string | null,
      status: string,
      comment: string | null,
      truth: ItemTruth,
    ): Row =>
      list
        .row([no, action, grade, owner, d(first), d(second), d(third), status, comment])
        .action({ ref: no, kindAlt: 'recommendation', ...truth });

    add(
      'F01',
      'Bank reconciliations reviewed and signed within ten days',
      1,
      'Deputy s151 Officer',
      '2022-06-30',
      null,
      null,
      'Fully implemented',
      'Seen for five months',
      { lead: 'Deputy s151 Officer', dueDate: '2022-06-30', rag: 'complete', status: 'complete' },
    );
    add(
      'F02',
      'Suspense account cleared and kept below £5,000',
      1,
      'Deputy s151 Officer',
      '2022-09-30',
      '2022-12-31',
      null,
      'Partially implemented',
      '£11,400 left on it',
      { lead: 'Deputy s151 Officer', dueDate: '2022-12-31', rag: 'none', status: 'in-progress' },
    ).flag('overdue');
    add(
      'F03',
      'Budget holders sign their budgets each year',
      2,
      'Finance Business Partners',
      '2022-05-31',
      null,
      null,
      'Fully implemented',
      null,
      { lead: 'Finance Business Partners', dueDate: '2022-05-31', rag: 'complete', status: 'complete' },
    );
    add(
      'F04',
      'Virement rules added to financial regulations',
      3,
      'Chief Accountant',
      '2022-10-31',
      '2023-01-31',
      '2023-06-30',
      'Partially implemented',
      'To full council in June',
      { lead: 'Chief Accountant', dueDate: '2023-06-30', rag: 'none', status: 'in-progress' },
    ).quiet('second revision is to come');
    add(
      'F05',
      'Journals over £50,000 approved by a second officer',
      1,
      'Chief Accountant',
      '2022-08-31',
      null,
      null,
      'Fully implemented',
      null,
      { lead: 'Chief Accountant', dueDate: '2022-08-31', rag: 'complete', status: 'complete' },
    );
    add(
      'F06',
      'Debtors: write-off schedule to cabinet twice a year',
      2,
      'Income Manager',
      '2023-03-31',
      null,
      null,
      'Not yet due',
      null,
      { lead: 'Income Manager', dueDate: '2023-03-31', rag: 'none', status: 'open' },
    ).quiet('due on the as-at date itself');
    add(
      'H01',
      'Right-to-work evidence checked for agency staff',
      1,
      'Head of HR',
      '2022-07-31',
      '2022-11-30',
      '2023-02-28',
      'Partially implemented',
      'Two agencies to return theirs',
      { lead: 'Head of HR', dueDate: '2023-02-28', rag: 'none', status: 'in-progress' },
    ).flag('overdue');
    add(
      'H02',
      'Exit checklist includes keys and cards',
      3,
      'HR Operations',
      '2022-06-30',
      null,
      null,
      'Fully implemented',
      null,
      { lead: 'HR Operations', dueDate: '2022-06-30', rag: 'complete', status: 'complete' },
    );
    add(
      'H03',
      'Mandatory training reported to directors',
      2,
      'Learning Lead',
      '2022-12-31',
      null,
      null,
      'Not implemented',
      'Waits for the new system',
      { lead: 'Learning Lead', dueDate: '2022-12-31', rag: 'none', status: 'not-started' },
    ).flag('overdue');
    add(
      'H04',
      'Register of interests covers grade 10 and above',
      2,
      'Monitoring Officer',
      '2023-05-31',
      null,
      null,
      'Not yet due',
      null,
      { lead: 'Monitoring Officer', dueDate: '2023-05-31', rag: 'none', status: 'open' },
    );
    add(
      'H05',
      'Job evaluation panel keeps minutes',
      3,
      'HR Operations',
      '2022-04-29',
      null,
      null,
      'No longer required',
      'Scheme closed',
      { lead: 'HR Operations', dueDate: '2022-04-29', rag: 'none', status: 'closed' },
    ).quiet('withdrawn');
    add(
      'I01',
      'Back-ups restored in a test twice a year',
      1,
      'Infrastructure Manager',
      '2022-09-30',
      '2023-03-17',
      null,
      'Partially implemented',
      'One of two done',
      { lead: 'Infrastructure Manager', dueDate: '2023-03-17', rag: 'none', status: 'in-progress' },
    ).flag('overdue');
    add(
      'I02',
      'Asset register matched to the network each quarter',
      2,
      'Infrastructure Manager',
      '2022-11-30',
      null,
      null,
      'Fully implemented',
      null,
      { lead: 'Infrastructure Manager', dueDate: '2022-11-30', rag: 'complete', status: 'complete' },
    );
    add('I03', 'Cyber exercise with members', 2, 'Emergency Planning', '2023-04-28', null, null, 'Not yet due', null, {
      lead: 'Emergency Planning',
      dueDate: '2023-04-28',
      rag: 'none',
      status: 'open',
    });
    add(
      'I04',
      'Unsupported servers retired',
      1,
      'Infrastructure Manager',
      '2022-06-30',
      '2022-10-31',
      '2023-09-30',
      'Partially implemented',
      'Three of nine left',
      { lead: 'Infrastructure Manager', dueDate: '2023-09-30', rag: 'none', status: 'in-progress' },
    ).quiet('revised twice, still to come');
    add(
      'P01',
      'Contract register published',
      2,
      'Procurement',
      '2022-05-31',
      '2022-08-31',
      null,
      'Fully implemented',
      null,
      { lead: 'Procurement', dueDate: '2022-08-31', rag: 'complete', status: 'complete' },
    );
    add(
      'P02',
      'Waivers reported to audit committee',
      1,
      'Procurement',
      '2022-07-29',
      null,
      null,
      'Fully implemented',
      null,
      { lead: 'Procurement', dueDate: '2022-07-29', rag: 'complete', status: 'complete' },
    );
    add(
      'P03',
      'Contract managers trained',
      2,
      'Procurement / Learning Lead',
      '2023-01-31',
      null,
      null,
      'Not implemented',
      'No trainer found',
      { lead: 'Procurement / Learning Lead', dueDate: '2023-01-31', rag: 'none', status: 'not-started' },
    ).flag('overdue');
    add(
      'P04',
      'Social value measured in ten contracts',
      3,
      'Procurement',
      '2023-07-31',
      null,
      null,
      'Not yet due',
      null,
      { lead: 'Procurement', dueDate: '2023-07-31', rag: 'none', status: 'open' },
    );
    add(
      'S01',
      'Fire doors inspected each quarter',
      1,
      'Compliance Surveyor',
      '2022-06-15',
      null,
      null,
      'Fully implemented',
      'Certificates on file',
      { lead: 'Compliance Surveyor', dueDate: '2022-06-15', rag: 'complete', status: 'complete' },
    );
    add(
      'S02',
      'Asbestos register shared with contractors',
      1,
      'Compliance Surveyor',
      '2022-08-15',
      '2023-02-15',
      null,
      'Partially implemented',
      'Portal nearly ready',
      { lead: 'Compliance Surveyor', dueDate: '2023-02-15', rag: 'none', status: 'in-progress' },
    ).flag('overdue');
    add(
      'S03',
      'Lift inspection backlog removed',
      2,
      'Compliance Surveyor',
      '2023-06-30',
      null,
      null,
      'Not yet due',
      null,
      { lead: 'Compliance Surveyor', dueDate: '2023-06-30', rag: 'none', status: 'open' },
    );
    add(
      'S04',
      'Legionella flushing logged on the tablet',
      3,
      'Caretaking Manager',
      '2022-12-16',
      null,
      null,
      'Fully implemented',
      null,
      { lead: 'Caretaking Manager', dueDate: '2022-12-16', rag: 'complete', status: 'complete' },
    );
    add(
      'S05',
      'Stair rail at the annexe repaired',
      3,
      'Caretaking Manager',
      '2022-09-01',
      null,
      null,
      'No longer required',
      'Annexe handed back',
      { lead: 'Caretaking Manager', dueDate: '2022-09-01', rag: 'none', status: 'closed' },
    ).quiet('withdrawn');
    add(
      'S06',
      'Gas certificates for leased shops',
      1,
      'Estates Surveyor',
      '2023-03-10',
      null,
      null,
      'Partially implemented',
      'Nine of twelve received',
      { lead: 'Estates Surveyor', dueDate: '2023-03-10', rag: 'none', status: 'in-progress' },
    ).flag('overdue');
    list.skip();
    list.row([null, 'Grade 1: significant risk to the service. Grade 2: some risk. Grade 3: good practice.'], {
      italic: true,
    });
    list.freeze(4);
  },
};

export default [audit, committee];
