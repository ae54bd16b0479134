import { actsOn } from '../acts.js';
import { cell, day, type Fixture, type Rag } from '../fixture.js';

const FILL: Readonly<Record<string, string>> = {
  complete: '2E75B6',
  green: '00B050',
  amber: 'FFC000',
  red: 'FF0000',
  none: 'A6A6A6',
};

/** A district’s governance plan: the council’s name on the left, the key on the right of the same rows. */
const governance: Fixture = {
  name: '53-key-beside-title',
  family: 'ratings by fill alone; the key of coloured cells stands beside the title, grey is not yet begun',
  asAt: '2024-07-31',
  write(book) {
    const s = book.sheet('Governance plan', { widths: [6, 56, 26, 14, 8, 50] });
    s.row(['Saltmarsh District Council'], { bold: true });
    s.row(['Governance and recovery plan 2024']);
    s.put('H1', [
      ['Key', null],
      [cell(null, { fill: '2E75B6' }), 'Finished'],
      [cell(null, { fill: '00B050' }), 'On target'],
      [cell(null, { fill: 'FFC000' }), 'Some slippage'],
      [cell(null, { fill: 'FF0000' }), 'Significant slippage'],
      [cell(null, { fill: 'A6A6A6' }), 'Not yet begun'],
    ]);
    s.goTo(8);
    s.header(['Ref', 'Action', 'Lead', 'Deadline', 'RAG', 'Comment']);
    const act = actsOn(s);
    const r = (ref: string, text: string, lead: string, due: string, rag: Rag, says: string) =>
      act([ref, text, lead, day(due), cell(null, { fill: FILL[rag] ?? '' }), says], due, rag, lead, {
        ref,
        named: text,
        ...(rag === 'none' ? { status: 'not-started' as const } : {}),
      });
    r('G1', 'Adopt the new constitution', 'Monitoring Officer', '2024-05-31', 'complete', 'Full Council, 22 May.');
    r('G2', 'Publish the register of contracts', 'Head of Procurement', '2024-06-28', 'green', 'Draft ready.').flag(
      'overdue-green',
    );
    r('G3', 'Close the accounts for 2022/23', 'Chief Finance Officer', '2024-09-30', 'amber', 'Auditor delayed.');
    r('G4', 'Sell the depot site', 'Head of Property', '2024-08-30', 'red', 'No bidder.');
    r('G5', 'Train members on the code', 'Monitoring Officer', '2024-10-31', 'none', '').quiet('grey is not yet begun');
    r('G6', 'Review the scheme of delegation', 'Monitoring Officer', '2024-12-20', 'none', '').quiet(
      'grey is not yet begun',
    );
    r('G7', 'Renew the whistleblowing policy', 'Head of Audit', '2024-07-31', 'green', 'To Cabinet today.').quiet(
      'due on the day',
    );
  },
};

/** The information governance list of the same district: a status for each of two reviews. */
const information: Fixture = {
  name: '53-two-statuses',
  family: 'a status for each of two half-yearly reviews, the later beside the earlier',
  asAt: '2025-04-30',
  write(book) {
    const s = book.sheet('Actions', { widths: [6, 56, 26, 18, 20, 20] });
    s.row(['Information governance: actions after the regulator’s audit'], { bold: true });
    s.header(['Ref', 'Action', 'Owner', 'To be done by', 'Status Oct 24', 'Status Apr 25']);
    const act = actsOn(s);
    const r = (
      ref: string,
      text: string,
      due: string,
      before: string,
      now: string,
      rag: Rag,
      status?: 'not-started' | 'open',
    ) =>
      act([ref, text, 'Data Protection Officer', day(due), before, now], due, rag, 'Data Protection Officer', {
        ref,
        named: text,
        ...(status === undefined ? {} : { status }),
      });
    r('A1', 'Log every disclosure made by telephone', '2025-01-31', 'Not started', 'Complete', 'complete');
    r('A2', 'Agree a retention schedule', '2025-01-31', 'Not started', 'In progress', 'none', 'open').flag('overdue');
    r('B1', 'Encrypt the laptops of home workers', '2025-01-31', 'Complete', 'In progress', 'none', 'open').flag(
      'overdue',
    );
    r('B2', 'Train the records team', '2025-03-31', 'Not started', 'Not started', 'none', 'not-started').flag(
      'overdue',
    );
    r('B3', 'Write the breach procedure again', '2025-02-28', 'In progress', 'Complete', 'complete');
    r('C1', 'Appoint information champions', '2025-06-30', 'Not started', 'In progress', 'none', 'open');
  },
};

export default [governance, information];
