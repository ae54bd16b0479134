import { day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

/** Kept by a contract manager who learned spreadsheets in 1996: everything in capitals and short, fourteen rows of preamble. */
const norbury: Fixture = {
  name: '15-headers-row15',
  family: 'header on row 15, capitals and abbreviations: RESP., S/D, COMPL. BY, R/A/G',
  asAt: '2021-09-30',
  write(book) {
    const plan = book.sheet('AP', { widths: [7, 60, 12, 12, 13, 8, 8, 60] });
    plan.row(['NORBURY & VALE DISTRICT COUNCIL'], { bold: true });
    plan.row(['REVENUES & BENEFITS – PERFORMANCE RECOVERY ACTION PLAN']);
    plan.skip();
    plan.row(['Issue:', '7', null, null, 'Date:', day('2021-09-30')]);
    plan.row(['Author:', 'T. Pugh (Contract Monitoring)']);
    plan.row(['Distribution:', 'S151, AD Customer, Contractor’s General Manager']);
    plan.row(['Next review:', day('2021-10-29')]);
    plan.skip();
    plan.row([
      'Purpose: to bring processing times back to the contract standard (CoC 8 days, new claims 22 days) by the end of the year.',
    ]);
    plan.row(['The contractor reports against each line monthly. The client side validates a sample.']);
    plan.skip();
    plan.row([
      'R = RED  (not achieved or will not be)',
      null,
      null,
      'A = AMBER (some doubt)',
      null,
      null,
      'G = GREEN (no doubt)',
    ]);
    plan.row(['C = COMPLETED', null, null, 'N/S = NOT STARTED']);
    plan.goTo(15);
    plan.header(['REF', 'ACTION REQD', 'RESP.', 'S/D', 'COMPL. BY', 'PRIOR.', 'R/A/G', 'COMMENTS / EVID.'], {
      bold: true,
    });
    const rags: Record<string, Rag> = { R: 'red', A: 'amber', G: 'green', C: 'complete' };
    const act = (
      ref: string,
      text: string,
      lead: string,
      start: string,
      due: string,
      priority: string,
      rag: string,
      says: string | null,
    ): Row =>
      plan.row([ref, text, lead, day(start, 'dd/mm/yy'), day(due, 'dd/mm/yy'), priority, rag, says]).action({
        ref,
        lead,
        startDate: start,
        dueDate: due,
        rag: rags[rag] ?? 'none',
        ...(rag === 'N/S' ? { status: 'not-started' as const } : {}),
      });
    plan.row(['A', 'PROCESSING'], { bold: true }).theme();
    act(
      'A/1',
      'OFF-SITE RESILIENCE TEAM OF 6 TO CLEAR CoC BACKLOG',
      'GM',
      '2021-06-01',
      '2021-08-31',
      'H',
      'C',
      'Backlog 412 at 31/8, agreed as normal work in hand',
    );
    act(
      'A/2',
      'RISK-BASED VERIFICATION POLICY TO CABINET',
      'AD CUST',
      '2021-06-14',
      '2021-09-14',
      'H',
      'C',
      'Approved, min. 41',
    );
    act(
      'A/3',
      'AUTOMATE UC NOTICES (70% STRAIGHT THROUGH)',
      'GM / ICT',
      '2021-07-01',
      '2021-09-17',
      'H',
      'A',
      '58% last week; rule set 9 & 11 fail on apostrophes in names',
    ).flag('overdue');
    act('A/4', 'REVISE LETTERS – PLAIN ENGLISH', 'TP', '2021-08-02', '2021-12-17', 'L', 'G', null);
    act('A/5', 'MOVE TO DAILY DOWNLOAD OF ATLAS FILES', 'ICT', '2021-09-01', '2021-09-30', 'M', 'G', 'Test run 28/9');
    plan.row(['B', 'COLLECTION'], { bold: true }).theme();
    act('B/1', 'RESUME RECOVERY TIMETABLE', 'GM', '2021-04-01', '2021-06-30', 'H', 'C', 'First court date 14/7');
    act(
      'B/2',
      'TEXT REMINDERS BEFORE FIRST NOTICE',
      'GM',
      '2021-06-01',
      '2021-08-27',
      'M',
      'R',
      'Contractor says extra cost. In dispute, escalated to ops board',
    ).flag('overdue');
    act('B/3', 'HOLIDAY LETS: MOVE BETWEEN LISTS', 'VO LIAISON', '2021-10-04', '2022-01-31', 'L', 'N/S', null);
    act(
      'B/4',
      'NEW SUNDRY DEBT POLICY',
      'S151',
      '2021-05-03',
      '2021-09-24',
      'M',
      'G',
      'Drafted, to go to the October cabinet',
    ).flag('overdue-green');
    plan.row(['C', 'CUSTOMER'], { bold: true }).theme();
    act('C/1', 'CALL ANSWERING 80% IN 3 MINS', 'GM', '2021-06-01', '2021-10-29', 'H', 'A', '71%');
    act('C/2', 'APPOINTMENTS AT 4 HUBS', 'TP', '2021-08-16', '2021-11-26', 'M', 'G', 'Two open');
    act('C/3', 'MYSTERY CALLS', 'TP', '2021-11-01', '2022-02-25', 'L', 'N/S', null);
    plan.skip();
    plan.row(['PART 2 – CLIENT SIDE (CONTINUED FROM ABOVE)'], { bold: true }).theme();
    act(
      'D/1',
      'MONTHLY 4% ACCURACY CHECK',
      'TP',
      '2021-04-01',
      '2021-09-10',
      'H',
      'A',
      'Aug check not done (leave)',
    ).flag('overdue');
    act('D/2', 'SUBSIDY CLAIM CELL 225 RECONCILED', 'S151', '2021-07-01', '2021-09-30', 'H', 'A', null);
    act('D/3', 'PERFORMANCE DEDUCTIONS FOR Q1 APPLIED', 'TP', '2021-08-02', '2021-08-20', 'M', 'C', '£11,250');
  },
};

/** Kept by a regeneration team between two people who type fast: three-row headers, units, spelling mistakes. */
const gosmere: Fixture = {
  name: '15-headers-typing',
  family: 'three-row header with units and typing errors: Taget date, Resposible officer, Progess, Staus',
  asAt: '2023-06-30',
  write(book) {
    const plan = book.sheet('Town Deal', { widths: [8, 40, 44, 24, 14, 14, 12, 12, 14, 50] });
    plan.row(['Gosmere Town Deal – delivery tracker'], { bold: true, fill: 'FCE4D6' });
    plan.header([null, null, null, null, 'Timescale', null, 'Budget', null, 'Delivery', null], {
      bold: true,
      align: 'center',
    });
    plan.header([
      'Proj.',
      'Project',
      'Acton',
      'Resposible',
      'Start date',
      'Taget date',
      'Approved',
      'Spend',
      'Staus',
      'Progess',
    ]);
    plan.header(
      [null, null, null, 'officer', '(dd/mm/yy)', '(dd/mm/yy)', '(£000)', '(£000)', null, 'since last board'],
      { italic: true },
    );
    plan.merge('E2:F2', 'G2:H2', 'I2:J2');
    const rags: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green', Complete: 'complete' };
    const act = (
      code: string,
      project: string,
      text: string,
      lead: string,
      start: string,
      due: string,
      approved: number | null,
      spend: number | null,
      status: string,
      says: string | null,
    ): Row =>
      plan
        .row([code, project, text, lead, day(start, 'dd/mm/yy'), day(due, 'dd/mm/yy'), approved, spend, status, says])
        .action({ lead, dueDate: due, rag: rags[status] ?? 'none', title: text });
    act(
      'TD1',
      'Station gateway',
      'Buy the former coal yard',
      'Andrea Lomax',
      '2022-04-04',
      '2022-12-16',
      1800,
      1795,
      'Complete',
      'Completed 2 December',
    );
    act(
      'TD1',
      'Station gateway',
      'Planning application for the public square',
      'Andrea Lomax',
      '2022-11-01',
      '2023-05-26',
      null,
      64,
      'Amber',
      'Network Rail objection; second meeting 6 July',
    ).flag('overdue');
    act(
      'TD1',
      'Station gateway',
      'Start on site',
      'Andrea Lomax',
      '2023-09-04',
      '2023-11-30',
      5200,
      0,
      'Amber',
      'Depends on the above',
    );
    act(
      'TD2',
      'Heritage skills centre',
      'Lease with the college',
      'Dev Mistry',
      '2022-06-01',
      '2023-03-31',
      null,
      null,
      'Red',
      'Heads of terms returned unsigned for a third time',
    ).flag('overdue');
    act(
      'TD2',
      'Heritage skills centre',
      'RIBA stage 3 design',
      'Dev Mistry',
      '2022-10-03',
      '2023-02-24',
      310,
      298,
      'Complete',
      null,
    );
    act(
      'TD2',
      'Heritage skills centre',
      'Tender the main works',
      'Dev Mistry',
      '2023-05-01',
      '2023-09-29',
      6400,
      0,
      'Green',
      'PQQ shortlist of four',
    );
    act(
      'TD3',
      'Canalside path',
      'Agreement with the trust',
      'Lucy Arkwright',
      '2022-05-02',
      '2022-10-28',
      null,
      null,
      'Complete',
      null,
    );
    act(
      'TD3',
      'Canalside path',
      'Resurface two miles of towpath',
      'Lucy Arkwright',
      '2023-02-06',
      '2023-06-30',
      950,
      811,
      'Green',
      'Final half mile this week',
    );
    act(
      'TD3',
      'Canalside path',
      'Lighting and wayfinding',
      'Lucy Arkwright',
      '2023-04-03',
      '2023-06-16',
      240,
      30,
      'Green',
      'Columns delivered, the electricity connection is awaited',
    ).flag('overdue-green');
    act(
      'TD4',
      'Digital hub',
      'Fit-out of the old bank',
      'Property Services',
      '2023-01-09',
      '2023-08-25',
      1200,
      540,
      'Green',
      null,
    );
    act(
      'TD4',
      'Digital hub',
      'Operator appointed',
      'Andrea Lomax',
      '2023-03-01',
      '2023-07-14',
      null,
      null,
      'Amber',
      'Only one bid. Board asked to accept.',
    ).flag('due-soon');
    act('TD5', 'Programme', 'Mid-term evaluation', 'Town Deal PMO', '2023-04-01', '2023-09-30', 40, 12, 'Green', null);
    act(
      'TD5',
      'Programme',
      'Business engagement officer in post',
      'Town Deal PMO',
      '2022-07-01',
      '2022-09-30',
      45,
      38,
      'Complete',
      null,
    );
  },
};

/** Kept by two clerks on two pages: the second table goes on without its heads; the order of columns is the keeper’s own. */
const wyelow: Fixture = {
  name: '15-headers-continued',
  family: 'no header above a continuation, rating first and action last, header in sentences',
  asAt: '2025-05-31',
  write(book) {
    const plan = book.sheet('Governance review', { widths: [9, 13, 22, 8, 60, 44] });
    plan.row(['Governance Review Action Plan'], { bold: true });
    plan.row(['Page 1 of 2']);
    plan.header([
      'How is it going?',
      'When must it be done by?',
      'Who is responsible for it?',
      'Rec No',
      'What are we going to do?',
      'What has been done so far?',
    ]);
    const rags: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green', Done: 'complete' };
    const act = (
      rag: string,
      due: Written,
      iso: string | null,
      lead: string,
      ref: string,
      text: string,
      says: string | null,
    ): Row =>
      plan
        .row([rag, due, lead, ref, text, says])
        .action({ ref, lead, dueDate: iso, rag: rags[rag] ?? 'none', title: text });
    act(
      'Done',
      'Jan 2025',
      '2025-01-31',
      'Monitoring Officer',
      'G1',
      'Rewrite the scheme of delegation in one document',
      'Council 23 January',
    );
    act(
      'Green',
      'July 2025',
      '2025-07-31',
      'Monitoring Officer',
      'G2',
      'Constitution working group to meet monthly',
      'Five meetings',
    );
    act(
      'Amber',
      'April 2025',
      '2025-04-30',
      'Head of Paid Service',
      'G3',
      'Officer decision records published within five days',
      'Two directorates do; two do not',
    ).flag('overdue');
    act(
      'Red',
      'March 2025',
      '2025-03-31',
      'Chair of Audit',
      'G4',
      'Independent member of audit committee',
      'Advert drew nobody; allowance being reviewed',
    ).flag('overdue');
    act(
      'Green',
      'May 2025',
      '2025-05-31',
      'Democratic Services',
      'G5',
      'Forward plan covers four months',
      'June edition will',
    ).quiet('May ends on the as-at date');
    act('Amber', 'Sept 2025', '2025-09-30', 'Leader', 'G6', 'Cabinet member role descriptions', null);
    plan.skip();
    plan.row(['Page 2 of 2']);
    act(
      'Green',
      'June 2025',
      '2025-06-30',
      'Monitoring Officer',
      'G7',
      'Register of interests checked for every member',
      '31 of 42',
    );
    act('Done', 'Feb 2025', '2025-02-28', 'HR', 'G8', 'Whistleblowing policy with an outside contact', null);
    act(
      'Amber',
      '16 May 2025',
      '2025-05-16',
      'Chair of Scrutiny',
      'G9',
      'Call-in rules tested by a mock call-in',
      'Moved once for the election',
    ).flag('overdue');
    act(
      'Green',
      'Oct 2025',
      '2025-10-31',
      'S151 Officer',
      'G10',
      'Company governance: shareholder committee',
      'Terms of reference drafted',
    );
    act(
      'Green',
      '30 April 2025',
      '2025-04-30',
      'Head of Paid Service',
      'G11',
      'Annual governance statement in plain English',
      'Draft with the auditors',
    ).flag('overdue-green');
    act(
      'Amber',
      'Dec 2025',
      '2025-12-31',
      'Democratic Services',
      'G12',
      'Webcasting for all committees',
      'Second camera ordered',
    );
  },
};

export default [norbury, gosmere, wyelow];
