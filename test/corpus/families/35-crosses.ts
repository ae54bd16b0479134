import { actsOn } from '../acts.js';
import { cell, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

/** Kept by a partnership’s business unit, who put a cross under the colour. */
const calder: Fixture = {
  name: '35-crosses',
  family: 'safeguarding partnership: four narrow columns R, A, G and Done with a cross in one of them',
  asAt: '2022-10-31',
  write(book) {
    const s = book.sheet('Business Plan', { widths: [7, 58, 34, 18, 5, 5, 5, 7, 60] });
    s.row(['Calder & Marsh Safeguarding Children Partnership: Business Plan 2022-24'], { bold: true });
    s.row(['Monitoring by the Executive, October 2022']);
    s.skip();
    const head = [
      'Ref',
      'Action',
      'Lead agency (named person)',
      'Timescale',
      'R',
      'A',
      'G',
      'Done',
      'Evidence of impact',
    ];
    s.header(head);
    s.row([
      null,
      null,
      null,
      null,
      cell(null, { fill: 'FF0000' }),
      cell(null, { fill: 'FFC000' }),
      cell(null, { fill: '00B050' }),
      cell(null, { fill: '00B0F0' }),
      null,
    ]);
    const x = (n: number): Written[] => [0, 1, 2, 3].map((at) => (at === n ? 'x' : null));
    const rags: readonly Rag[] = ['red', 'amber', 'green', 'complete'];
    const act = actsOn(s);
    const r = (
      ref: string,
      text: string,
      lead: string,
      when: string,
      n: number,
      says: string | null,
      due: string,
    ): Row => act([ref, text, lead, when, ...x(n), says], due, rags[n] ?? 'none', lead, { named: text });
    const p = (t: string): Row => s.row([t], { bold: true, fill: 'D9D2E9' }).theme();
    p(
      'PRIORITY ONE – Child exploitation. Outcome: children at risk of exploitation are identified early and protected',
    );
    r(
      '1.1',
      'Refresh the exploitation screening tool and train 400 staff to use it',
      'Local authority (Tamsin Royle)',
      'July 2022',
      3,
      '412 trained. Screening tools in 89% of sampled files.',
      '2022-07-31',
    );
    r(
      '1.2',
      'Multi-agency child exploitation meetings to have a standing data product',
      'Police (DCI Marsden)',
      'September 2022',
      2,
      'Product tested in two districts',
      '2022-09-30',
    ).flag('overdue-green');
    r(
      '1.3',
      'Return home interviews: independent provider commissioned',
      'Local authority (Tamsin Royle)',
      '31 October 2022',
      1,
      'Contract to be signed on Monday',
      '2022-10-31',
    ).quiet('due on the day');
    r(
      '1.4',
      'Transitional safeguarding pathway with the adults’ board',
      'Adults’ Board Manager',
      'March 2023',
      2,
      'Scoping workshop held',
      '2023-03-31',
    );
    p('PRIORITY TWO – Neglect. Outcome: fewer children live with long-term neglect');
    r(
      '2.1',
      'Graded Care Profile 2 licence and 30 champions',
      'Health (Designated Nurse)',
      'June 2022',
      3,
      'All champions in place',
      '2022-06-30',
    );
    r(
      '2.2',
      'Dental neglect pathway',
      'Health (Designated Nurse)',
      'August 2022',
      0,
      'Dental network has not agreed the referral form',
      '2022-08-31',
    ).flag('overdue');
    r(
      '2.3',
      'Multi-agency neglect audit',
      'Quality and Impact Group (Chair)',
      'October 2022',
      2,
      'Audit day held on 6 October; report in November',
      '2022-10-31',
    );
    r(
      '2.4',
      'Schools’ survey on neglect thresholds',
      'Education (Safeguarding in Education Adviser)',
      'September 2022',
      1,
      '57 of 94 schools replied',
      '2022-09-30',
    ).flag('overdue');
    p('PRIORITY THREE – Strengthening the partnership');
    r(
      '3.1',
      'Publish the yearly report',
      'Business Unit',
      'September 2022',
      3,
      'On the website 29 September',
      '2022-09-30',
    );
    r('3.2', 'Independent scrutineer appointed', 'Business Unit', 'May 2022', 3, null, '2022-05-31');
    r(
      '3.3',
      'Information sharing agreement re-signed by all three partners',
      'Police (Information Manager)',
      'April 2022',
      1,
      'With legal at the ICB since it was formed in July',
      '2022-04-30',
    ).flag('overdue');
    r('3.4', 'Shared training budget for 2023/24', 'Executive', 'Dec 2022', -1, null, '2022-12-31').flag(
      'missing-rag',
      '',
      { accept: ['overdue'] },
    );
  },
};

export default [calder];
