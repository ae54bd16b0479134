import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const RAGS: Record<string, Rag> = { R: 'red', A: 'amber', G: 'green', C: 'complete' };
const FILLS: Record<string, string> = { R: 'FF0000', A: 'FFC000', G: '92D050', C: '00B0F0' };

/** Kept by everybody: twelve services type their own dates into one file. */
const thornhaugh: Fixture = {
  name: '13-dates-typed',
  family: 'dates typed by people: dots, text, month first, no year, impossible, mistyped, several in a cell, serials',
  asAt: '2026-02-28',
  write(book) {
    const plan = book.sheet('Action Plan', { widths: [6, 56, 20, 28, 8, 52] });
    plan.row(['Thornhaugh Council – Transformation Action Plan 2025-26'], { bold: true });
    plan.row(['Return to the PMO by the 5th of each month']);
    plan.header(['No', 'Action', 'Owner', 'Target Date', 'RAG', 'Update']);
    let no = 0;
    const act = (
      text: string,
      who: string,
      due: Written,
      iso: string | null,
      rag: string,
      update: string | null = null,
      more: Record<string, unknown> = {},
    ): Row =>
      plan
        .row([++no, text, who, due, cell(rag, { fill: FILLS[rag] ?? 'FFFFFF', align: 'center' }), update])
        .action({ ref: String(no), lead: who, dueDate: iso, rag: RAGS[rag] ?? 'none', ...more });
    act('Decommission the old payroll server', 'ICT', '31.03.26', '2026-03-31', 'G');
    act('Publish pay policy statement', 'HR', '31/3/2026', '2026-03-31', 'G');
    act(
      'Close the Burton Road depot',
      'Estates',
      '3rd April 2026',
      '2026-04-03',
      'A',
      'Relocation of gritters still to be settled',
    );
    act('Let the grounds maintenance contract', 'Procurement', 'March 27, 2026', '2026-03-27', 'G');
    act(
      'Consult on the library review',
      'Libraries',
      'end of Mar 26',
      '2026-03-31',
      'G',
      'Consultation opened 5 January, 1,900 responses so far',
    );
    act(
      'Business rates single view',
      'Revenues',
      'mid Jan 2026',
      '2026-01-15',
      'A',
      'Supplier change request outstanding',
    ).flag('overdue');
    act('Fit vehicle telematics to all vans', 'Fleet', 'Fri 13 Feb', '2026-02-13', 'A', '41 of 60').flag(
      'overdue',
      'its year is the plan’s',
    );
    act('Replace members’ laptops', 'ICT', '30/02/2026', null, 'A').flag('unclear-date', 'there is no such day');
    act('Review all vacant posts', 'HR', '31/11/2025', null, 'R', 'Waiting on Finance').flag(
      'unclear-date',
      'November has thirty days',
    );
    act('Cash collection ceases', 'Finance', '31 Decmber 2025', '2025-12-31', 'C', null, {
      lenient: true,
      lenientFields: ['due'],
    });
    act('New intranet', 'Comms', 'Febuary 2026', '2026-02-28', 'A', 'Content freeze this week', {
      lenient: true,
      lenientFields: ['due'],
    });
    act('Sell the Corn Exchange', 'Estates', '20206-03-31', null, 'A').flag('unclear-date', 'mistyped');
    act('Energy contract renewal', 'Procurement', day('2062-03-31'), '2062-03-31', 'G', 'Framework agreed');
    act('Scanning of planning microfiche', 'Planning', day('1926-01-30'), '1926-01-30', 'A').flag(
      'overdue',
      'surely 2026',
      { confidence: 'arguable' },
    );
    act('Telephone appointments in housing options', 'Housing', 'asap', null, 'A').flag(
      'unclear-date',
      'words, no date',
      { confidence: 'arguable' },
    );
    act('Single customer record', 'ICT', 'When ICT have capacity', null, 'R', 'No capacity').flag(
      'unclear-date',
      'words, no date',
    );
    act('Rationalise multi-function printers', 'ICT', 'TBC', null, 'A').flag('missing-date');
    act('Income review: fees and charges', 'Finance', 46053, '2026-01-31', 'G', 'With cabinet 9 March').flag(
      'overdue-green',
      'the serial of 31 January',
    );
    act('Garden waste: direct debit', 'Waste', 46112, '2026-03-31', 'G');
    act(
      'Move to paperless committees',
      'Democratic Services',
      '1. 16/01/2026 2. 27/03/2026',
      '2026-03-27',
      'A',
      'Step 1 was met',
    ).flag('due-soon', 'its second step', { confidence: 'arguable', accept: ['overdue'] });
    act(
      'Rent arrears: new policy, then texting',
      'Housing',
      'Phase 1 by 30 Jan 2026; phase 2 by 30 April 2026',
      '2026-04-30',
      'G',
      'Phase 1 live.',
    ).flag('due-soon', 'its first phase is past', { confidence: 'arguable', accept: ['overdue'] });
    act(
      'Leisure centre boilers',
      'Estates',
      '28/02/2026 (was 30/11/2025)',
      '2026-02-28',
      'A',
      'Commissioning this weekend',
    ).quiet('what stands in brackets does not count', ['overdue', 'overdue-green']);
    act('Street lighting dimming trial', 'Highways', 'w/c 2 March 2026', '2026-03-08', 'G');
    act('Home to school transport retender', 'Transport', 'Q4 25/26', '2026-03-31', 'A');
    act('Car park machines', 'Parking', 'Jan - Feb 2026', '2026-02-28', 'G', 'Six left').quiet(
      'February ends on the as-at date',
    );
    act('Toilets transferred to parishes', 'Estates', 'before Easter 2026', '2026-04-05', 'A', null, {
      dueRange: ['2026-04-02', '2026-04-06'],
    });
    act('Markets strategy', 'Economy', 'by summer 2026', '2026-08-31', 'G', null, {
      dueRange: ['2026-06-30', '2026-08-31'],
    });
    act('Budget monitoring training', 'Finance', 'early March', '2026-03-10', 'G', null, {
      dueRange: ['2026-03-10', '2026-03-10'],
    });
    act('Complaints: one team', 'Customer Services', 'Ongoing', null, 'G', null, { status: 'ongoing' });
    act('Gifts and hospitality register', 'Legal', 'Annually', null, 'G', null, { status: 'ongoing' });
    act('Tree inspections', 'Parks', '02/13/2026', '2026-02-13', 'A', 'Contractor’s own date').flag(
      'overdue',
      'there is no thirteenth month',
    );
    act('Council tax single person review', 'Revenues', ' 1/4/26', '2026-04-01', 'G');
    act('Cemetery records online', 'Bereavement', '29-Jan-26', '2026-01-29', 'C', 'Live');
    act('Allotment lettings', 'Parks', day('2026-02-27', 'dddd d mmmm yyyy'), '2026-02-27', 'A').flag(
      'overdue',
      'yesterday',
    );
    act('Adverse weather plan', 'Highways', day('2026-02-01', 'mmm yyyy'), '2026-02-28', 'A').quiet(
      'February ends on the as-at date',
    );
  },
};

/** Kept on an old Mac by a museum service: the 1904 calendar, two columns of dates, initials. */
const keld: Fixture = {
  name: '13-dates-1904',
  family: 'dates in a workbook of the 1904 system, a serial that lost its format, a review date beside the due date',
  asAt: '2019-11-30',
  date1904: true,
  write(book) {
    const plan = book.sheet('Accreditation', { widths: [50, 10, 14, 14, 16, 44] });
    plan.row(['Keldmoor Museums: Accreditation improvement plan'], { bold: true, colour: '7F6000' });
    plan.header(['Task', 'Who', 'Deadline', 'Next review', 'Status', 'Notes']);
    const act = (
      text: string,
      who: string,
      due: Written,
      iso: string | null,
      review: string,
      status: string,
      rag: Rag,
      notes: string | null,
    ): Row =>
      plan.row([text, who, due, day(review, 'd/m/yy'), status, notes]).action({
        lead: who,
        dueDate: iso,
        rag,
        ...(status === 'In progress' ? { status: 'in-progress' as const } : {}),
        ...(status === 'Not started' ? { status: 'not-started' as const } : {}),
        ...(status === 'On hold' ? { status: 'on-hold' as const } : {}),
      });
    act(
      'Emergency plan tested with fire service',
      'PW',
      day('2019-06-28', 'd/m/yy'),
      '2019-06-28',
      '2020-06-01',
      'Done',
      'complete',
      null,
    );
    act(
      'Documentation backlog: 2,000 records a year',
      'AT',
      day('2020-03-31', 'd/m/yy'),
      '2020-03-31',
      '2020-01-06',
      'In progress',
      'none',
      '1,240 so far',
    );
    act(
      'Collections development policy',
      'PW',
      day('2019-10-31', 'd/m/yy'),
      '2019-10-31',
      '2019-12-02',
      'In progress',
      'none',
      'Trustees meet 4 Dec',
    ).flag('overdue');
    act(
      'Access audit by disabled visitors’ group',
      'JB',
      day('2019-09-30', 'd/m/yy'),
      '2019-09-30',
      '2019-12-02',
      'Not started',
      'none',
      'Group folded, seeking another',
    ).flag('overdue');
    act(
      'Environmental monitoring in store 2',
      'AT',
      42368,
      '2019-12-31',
      '2019-12-16',
      'In progress',
      'none',
      'Loggers bought',
    );
    act(
      'Visitor survey',
      'JB',
      day('2019-11-30', 'd/m/yy'),
      '2019-11-30',
      '2019-12-02',
      'In progress',
      'none',
      '212 forms',
    );
    act(
      'Forward plan 2020-25',
      'PW',
      day('2020-01-31', 'd/m/yy'),
      '2020-01-31',
      '2019-11-01',
      'In progress',
      'none',
      'Draft 2',
    ).quiet('a review date that is past is no due date');
    act(
      'New till',
      'JB',
      day('2019-08-30', 'd/m/yy'),
      '2019-08-30',
      '2019-11-01',
      'On hold',
      'none',
      'Council ICT to decide',
    ).flag('overdue');
    act('Pest traps each quarter', 'AT', 'Quarterly', null, '2019-11-18', 'In progress', 'none', null);
    act(
      'Loans out recalled and renewed',
      'AT',
      day('2019-05-31', 'd/m/yy'),
      '2019-05-31',
      '2020-05-01',
      'Done',
      'complete',
      null,
    );
    act(
      'Learning programme with three schools',
      'JB',
      day('2020-07-17', 'd/m/yy'),
      '2020-07-17',
      '2020-02-03',
      'Not started',
      'none',
      null,
    );
    act(
      'Governance document to county',
      'PW',
      day('2019-11-29', 'd/m/yy'),
      '2019-11-29',
      '2019-12-02',
      'Done',
      'complete',
      'Sent 27 Nov',
    );
  },
};

/** Kept by a safeguarding board’s business manager: timescales counted from the start of the plan, which the officer has given. */
const estuary: Fixture = {
  name: '13-dates-relative',
  family: 'timescales in words from the plan’s start, and the start is given',
  asAt: '2025-12-12',
  cliArgs: ['--set', 'plan.start=2025-09-01'],
  write(book) {
    const plan = book.sheet('SAR action plan', { widths: [6, 60, 26, 22, 16, 50] });
    plan.row(['Estuary Safeguarding Adults Board'], { bold: true });
    plan.row(['Safeguarding adult review “Mr D” – multi-agency action plan'], { bold: true });
    plan.skip();
    plan.header(['Rec.', 'Action', 'Agency / lead', 'Timescale', 'Status', 'Evidence']);
    const act = (
      ref: string,
      text: string,
      lead: string,
      when: string,
      iso: string | null,
      status: string,
      rag: Rag,
      evidence: string | null,
      more: Record<string, unknown> = {},
    ): Row => plan.row([ref, text, lead, when, status, evidence]).action({ ref, lead, dueDate: iso, rag, ...more });
    act(
      '1a',
      'All agencies to check that self-neglect guidance is in induction',
      'All agencies',
      'Immediate',
      '2025-09-01',
      'Complete',
      'complete',
      'Returns from 9 of 9',
    );
    act(
      '1b',
      'Multi-agency self-neglect panel to be established',
      'Adult Social Care',
      'Within 3 months',
      '2025-12-01',
      'In progress',
      'none',
      'Terms of reference drafted',
      { status: 'in-progress', dueRange: ['2025-11-30', '2025-12-01'] },
    ).flag('overdue', 'three months from 1 September');
    act(
      '2a',
      'Housing providers to report repeated failed access',
      'Housing',
      '6 weeks',
      '2025-10-13',
      'Complete',
      'complete',
      'Protocol in use',
    );
    act(
      '2b',
      'Fire service referrals: one form',
      'Fire & Rescue',
      '6 months',
      '2026-03-01',
      'In progress',
      'none',
      null,
      { status: 'in-progress', dueRange: ['2026-02-28', '2026-03-01'] },
    );
    act(
      '3a',
      'Audit of twenty cases closed for non-engagement',
      'Adult Social Care',
      'Within 6 months',
      '2026-03-01',
      'Not started',
      'none',
      null,
      { status: 'not-started', dueRange: ['2026-02-28', '2026-03-01'] },
    );
    act(
      '3b',
      'GP practices to flag patients who decline all contact',
      'ICB',
      'Within 12 months',
      '2026-09-01',
      'Not started',
      'none',
      null,
      { status: 'not-started', dueRange: ['2026-08-31', '2026-09-01'] },
    );
    act(
      '4',
      'Learning briefing to all frontline staff',
      'Board Business Unit',
      '1 month',
      '2025-10-01',
      'In progress',
      'none',
      'With graphic designer',
      { status: 'in-progress', dueRange: ['2025-09-30', '2025-10-01'] },
    ).flag('overdue', 'a month from 1 September');
    act('5', 'Annual test of mental capacity practice', 'All agencies', 'Ongoing', null, 'In progress', 'none', null, {
      status: 'ongoing',
    });
  },
};

export default [thornhaugh, keld, estuary];
