import { actsOn } from '../acts.js';
import { day, type Fixture, type Row } from '../fixture.js';

/** Kept by an audit partnership for several councils; the same list goes to every committee. */
const auditWest: Fixture = {
  name: '32-two-part-status',
  family:
    'audit follow-up: statuses in two parts (Open – overdue, Closed – risk accepted), the old date inside the cell, a band an audit',
  asAt: '2024-12-02',
  write(book) {
    const s = book.sheet('Follow up Dec 24', { widths: [10, 10, 50, 50, 24, 34, 26, 50] });
    s.row(['Audit West Partnership – follow up of agreed actions – Audit & Governance Committee 10 December 2024'], {
      bold: true,
    });
    s.row(
      [
        'Open actions are chased monthly. Actions closed since the last committee are kept in the list and will be removed in March.',
      ],
      { italic: true },
    );
    s.skip();
    s.header([
      'Action ID',
      'Priority',
      'Weakness found',
      'Agreed action',
      'Responsible',
      'Implementation date',
      'Position',
      'Officer comment',
    ]);
    const aud = (t: string): Row => s.row([t], { bold: true, fill: 'FCE4D6' }).theme();
    const r = actsOn(s, { kindAlt: ['recommendation'] });
    aud('Council Tax and NNDR 2023/24 – Reasonable assurance');
    r(
      [
        '44712',
        'P2',
        'Refunds over £500 were not always authorised by a second officer.',
        'System workflow to require second authorisation',
        'Revenues Manager',
        '31/03/2024',
        'Closed – verified',
        'Tested by audit in May.',
      ],
      '2024-03-31',
      'complete',
      'Revenues Manager',
    );
    r(
      [
        '44713',
        'P3',
        'Suspended accounts are not reviewed.',
        'Quarterly review of suspended accounts, evidence retained',
        'Revenues Manager',
        '30/09/2024 (revised from 30/06/2024)',
        'Open – overdue',
        'First review was begun in October and will be finished by Christmas.',
      ],
      '2024-09-30',
      'none',
      'Revenues Manager',
      { ragAccept: ['red'] },
    )
      .flag('overdue')
      .quiet('open, and begun', ['overdue-not-started']);
    s.skip();
    aud('Cyber Security (Core) – Limited assurance');
    r(
      [
        '45120',
        'P1',
        'Two servers run an operating system that is out of support.',
        'Migrate the remaining workloads and switch off',
        'ICT Operations Manager',
        'Orig 31/05/24; now 28/02/25',
        'Open – date revised',
        'Dependent on the planning system upgrade.',
      ],
      '2025-02-28',
      'none',
      'ICT Operations Manager',
    );
    r(
      [
        '45121',
        'P1',
        'Privileged accounts are shared.',
        'Named privileged accounts with MFA',
        'ICT Operations Manager',
        '31/08/2024',
        'Closed – verified',
        'Done.',
      ],
      '2024-08-31',
      'complete',
      'ICT Operations Manager',
    );
    r(
      [
        '45122',
        'P2',
        'No restore test had taken place in the last year.',
        'Annual restore test, results to ICT Board',
        'ICT Operations Manager',
        '30/11/2024',
        'Open – in progress',
        'Test took place on 27 November; report to be written.',
      ],
      '2024-11-30',
      'none',
      'ICT Operations Manager',
    )
      .flag('overdue')
      .quiet('in progress', ['overdue-not-started']);
    r(
      [
        '45123',
        'P3',
        'Cyber training completion was 71%.',
        'Mandatory training, escalated to heads of service',
        'Head of HR / ICT Operations Manager',
        '31/12/2024',
        'Open – in progress',
        '88% at 30 November.',
      ],
      '2024-12-31',
      'none',
      'Head of HR / ICT Operations Manager',
    );
    s.skip();
    aud('Supplier Resilience – Reasonable assurance');
    r(
      [
        '45340',
        'P3',
        'No exit plan for the leisure contract.',
        'Write an exit plan',
        'Leisure Contract Manager',
        '31/10/2024',
        'Closed – risk accepted',
        'Contract ends in 2025; accepted by SLT.',
      ],
      '2024-10-31',
      'none',
      'Leisure Contract Manager',
      { status: 'closed', ragAccept: ['complete'] },
    ).quiet('closed');
    r(
      [
        '45341',
        'P2',
        'Credit checks are not repeated.',
        'Annual checks on the 50 largest suppliers',
        'Procurement Lead',
        '31.10.24',
        'Open – overdue',
        null,
      ],
      '2024-10-31',
      'none',
      'Procurement Lead',
      { ragAccept: ['red'] },
    ).flag('overdue');
    r(
      [
        '45342',
        'P3',
        'Contract register is incomplete.',
        'Complete the register for contracts over £25,000',
        'Procurement Lead',
        '31 January 2025',
        'Open – not yet due',
        'About three quarters complete.',
      ],
      '2025-01-31',
      'none',
      'Procurement Lead',
    );
    r(
      ['45343', 'P3', 'Duplicate of 44713 raised in error.', 'None', 'Procurement Lead', 'n/a', 'Withdrawn', null],
      null,
      'none',
      'Procurement Lead',
      { status: 'closed' },
    );
    const a = book.sheet('Assurance opinions', { notTracker: true });
    a.put('A1', [
      ['Audit', 'Opinion', 'Report issued', 'P1', 'P2', 'P3'],
      ['Council Tax and NNDR', 'Reasonable', day('2023-12-14'), 0, 1, 1],
      ['Cyber Security (Core)', 'Limited', day('2024-02-09'), 2, 1, 1],
      ['Supplier Resilience', 'Reasonable', day('2024-05-21'), 0, 1, 3],
    ]);
  },
};

export default [auditWest];
