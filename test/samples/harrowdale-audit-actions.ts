import { day, SampleSheet, type Brand, type Sample, type Value } from './sample.js';

const BRAND: Brand = { font: 'Calibri', ink: '3B2E5A', band: '4B3F72', tint: 'E9E5F2' };

type Line = readonly [
  ref: string,
  audit: string,
  recommendation: string,
  priority: 'High' | 'Medium' | 'Low',
  owner: string,
  agreed: Value,
  revised: Value,
  status: string,
  update: string,
];

const D = (iso: string): Value => day(iso);
const LINES: readonly Line[] = [
  [
    '24/01-1',
    'Creditors',
    'Separate the duties of raising and approving an invoice in the finance system',
    'High',
    'Head of Finance',
    D('2026-03-31'),
    null,
    'Implemented',
    'Roles were changed on 24 March and tested by internal audit.',
  ],
  [
    '24/01-2',
    'Creditors',
    'Review the list of suppliers that may be paid without a purchase order',
    'Medium',
    'Procurement Manager',
    D('2026-06-30'),
    null,
    'In progress',
    'The list has been cut from 412 to 96 suppliers; utilities are still to be agreed.',
  ],
  [
    '24/01-3',
    'Creditors',
    'Report duplicate payments to the section 151 officer every quarter',
    'Medium',
    'Head of Finance',
    D('2026-09-30'),
    null,
    'In progress',
    'First report drafted for the quarter to September.',
  ],
  [
    '24/02-1',
    'Cyber security',
    'Apply critical updates to servers within 14 days of release',
    'High',
    'Head of ICT',
    D('2026-04-30'),
    D('2026-08-31'),
    'In progress',
    'Eleven of 140 servers are outside the 14 days and will be replaced.',
  ],
  [
    '24/02-2',
    'Cyber security',
    'Test the recovery of the social care system from backup',
    'High',
    'Head of ICT',
    D('2026-05-31'),
    null,
    'Implemented',
    'Recovered within four hours on 18 May.',
  ],
  [
    '24/02-3',
    'Cyber security',
    'Require a second factor for every remote user',
    'High',
    'Head of ICT',
    D('2026-01-31'),
    D('2026-04-30'),
    'Implemented',
    'In force for all 2,310 accounts since 27 April.',
  ],
  [
    '24/02-4',
    'Cyber security',
    'Agree with schools who looks after unsupported devices',
    'Low',
    'Schools ICT Lead',
    D('2026-12-31'),
    null,
    'Not started',
    'Begins once the new academic year has settled.',
  ],
  [
    '24/03-1',
    'Housing repairs',
    'Record the reason whenever an emergency repair takes more than 24 hours',
    'High',
    'Repairs Manager',
    D('2026-02-28'),
    D('2026-07-31'),
    'Not started',
    'Waiting for the new scheduling system.',
  ],
  [
    '24/03-2',
    'Housing repairs',
    'Reconcile contractor invoices with completed jobs each month',
    'Medium',
    'Repairs Manager',
    D('2026-07-31'),
    null,
    'Overdue',
    'April and May are reconciled; June is under way.',
  ],
  [
    '24/03-3',
    'Housing repairs',
    'Publish damp and mould response times to tenants',
    'Medium',
    'Tenancy Services Manager',
    D('2026-10-15'),
    null,
    'In progress',
    'A page is drafted; the tenants’ panel sees it on 8 October.',
  ],
  [
    '24/04-1',
    'Fostering payments',
    'Check a sample of allowances against placement records each month',
    'Medium',
    'Fostering Service Manager',
    D('2026-06-30'),
    null,
    'Implemented',
    'Samples since May show no errors over £10.',
  ],
  [
    '24/04-2',
    'Fostering payments',
    'Recover overpayments found by the audit (£18,400)',
    'High',
    'Fostering Service Manager',
    D('2026-08-31'),
    null,
    'In progress',
    '£11,950 recovered so far.',
  ],
  [
    '24/05-1',
    'Data protection',
    'Bring the record of processing up to date for every service',
    'Medium',
    '',
    D('2026-09-15'),
    null,
    'In progress',
    'Fourteen of 22 services have confirmed theirs.',
  ],
  [
    '24/05-2',
    'Data protection',
    'Train staff who answer subject access requests',
    'Low',
    'Information Governance Officer',
    D('2026-11-30'),
    null,
    'Not started',
    '',
  ],
  [
    '24/05-3',
    'Data protection',
    'Answer subject access requests within one month',
    'High',
    'Information Governance Officer',
    'Ongoing',
    null,
    'In progress',
    'In August, 47 of 51 were answered in time.',
  ],
  [
    '24/06-1',
    'Car parks',
    'Bank cash takings weekly rather than monthly',
    'Low',
    'Parking Manager',
    D('2026-03-31'),
    null,
    'Superseded',
    'Machines no longer take cash.',
  ],
  [
    '24/06-2',
    'Car parks',
    'Review who can cancel a penalty charge notice',
    'Medium',
    'Parking Manager',
    D('2026-05-31'),
    null,
    'Implemented',
    'Rights removed from 9 of 14 users.',
  ],
  [
    '24/07-1',
    'Treasury management',
    'Update the counterparty list whenever a credit rating changes',
    'Medium',
    'Head of Finance',
    D('2026-10-31'),
    null,
    'In progress',
    'Alerts are set up; the procedure is being written.',
  ],
];

/** A register of internal audit recommendations: agreed and revised dates, a status, a priority that is no rating. */
export const harrowdale: Sample = {
  name: 'harrowdale-audit-actions',
  title: 'Internal audit recommendations',
  about: 'A register with agreed and revised dates and a status; its priority column is not a rating.',
  asAt: '2026-09-30',
  fill(book) {
    const widths = [11, 20, 56, 11, 26, 15, 15, 16, 60];
    const sheet = new SampleSheet(book, 'Recommendations', widths, BRAND);
    sheet.title('Harrowdale District Council: internal audit recommendations');
    sheet.note('Position at 30 September 2026, for the Audit and Governance Committee');
    sheet.skip();
    sheet.header([
      'Ref',
      'Audit',
      'Recommendation',
      'Priority',
      'Responsible officer',
      'Agreed date',
      'Revised date',
      'Status',
      'Management update',
    ]);
    sheet.freeze(1);
    const first = sheet.next;
    for (const line of LINES) sheet.row(line);
    const last = sheet.next - 1;
    sheet.choices('D', first, last, ['High', 'Medium', 'Low']);
    sheet.choices('H', first, last, ['Implemented', 'In progress', 'Not started', 'Overdue', 'Superseded']);
    sheet.colours(`H${first}:H${last}`, {
      Implemented: 'C6E0B4',
      'In progress': 'FFF2CC',
      'Not started': 'EDEDED',
      Overdue: 'F8CBAD',
    });
    sheet.sheet.autoFilter = { from: { row: first - 1, column: 1 }, to: { row: last, column: widths.length } };

    const meetings = new SampleSheet(book, 'Meetings', [34, 18, 22], BRAND);
    meetings.title('Committee dates', 14);
    meetings.header(['Meeting', 'Date', 'Room']);
    meetings.row(['Audit and Governance Committee', D('2026-10-21'), 'Council Chamber']);
    meetings.row(['Audit and Governance Committee', D('2027-01-20'), 'Council Chamber']);
  },
};
