import { actsOn, type Act } from '../acts.js';
import { type Fixture } from '../fixture.js';

/** Kept by the scrutiny office, a sheet a review. */
const scrutiny: Fixture = {
  name: '40-categories',
  family:
    'scrutiny monitoring: categories 1 to 4 with their key in the title, two assessments, a rejected recommendation',
  asAt: '2024-11-18',
  write(book) {
    const key =
      'Assessment of progress: 1 – Achieved (fully); 2 – On track (not yet due); 3 – Slipped; 4 – Not achieved';
    const head = [
      'No',
      'Scrutiny recommendation',
      'Executive decision',
      'Responsibility',
      'Date',
      'Assessment April 2024',
      'Assessment November 2024',
      'Evidence of progress',
    ];
    const mk = (name: string, title: string): Act => {
      const s = book.sheet(name, { widths: [5, 62, 16, 26, 18, 12, 12, 74] });
      s.row([title], { bold: true });
      s.row([key], { italic: true });
      s.skip();
      s.header(head);
      return actsOn(s, { kindAlt: ['recommendation'] });
    };
    const a = mk(
      'Temporary accommodation',
      'Review of Temporary Accommodation (Place Select Committee) – progress update',
    );
    a(
      [
        1,
        'That the council buys up to 40 homes for use as temporary accommodation',
        'Accepted',
        'Head of Housing',
        'March 2025',
        2,
        2,
        '26 bought; 9 under offer.',
      ],
      '2025-03-31',
      'green',
      'Head of Housing',
    );
    a(
      [
        2,
        'That bed and breakfast is not used for families beyond six weeks',
        'Accepted',
        'Homelessness Manager',
        'July 2024',
        2,
        3,
        'Four families over six weeks at the end of October, down from 19.',
      ],
      '2024-07-31',
      'amber',
      'Homelessness Manager',
    ).flag('overdue');
    a(
      [
        3,
        'That a member of staff is based at the hospital',
        'Accepted',
        'Homelessness Manager',
        'January 2024',
        1,
        1,
        'In post since 8 January.',
      ],
      '2024-01-31',
      'complete',
      'Homelessness Manager',
    );
    a(
      [
        4,
        'That the Cabinet Member writes to the Minister about local housing allowance',
        'Accepted',
        'Cabinet Member for Housing',
        'February 2024',
        1,
        1,
        'Reply received 3 May.',
      ],
      '2024-02-29',
      'complete',
      'Cabinet Member for Housing',
    );
    a(
      [
        5,
        'That a landlord incentive scheme is piloted',
        'Accepted in part',
        'Private Sector Lead',
        'September 2024',
        2,
        4,
        'Budget withdrawn in July; will not go ahead this year.',
      ],
      '2024-09-30',
      'red',
      'Private Sector Lead',
      { ragAccept: ['none', 'amber'] },
    ).flag('overdue');
    a(
      [
        6,
        'That every placement outside the borough is reported to committee',
        'Rejected',
        'n/a',
        'n/a',
        null,
        null,
        'Rejected by Cabinet 12 December 2023.',
      ],
      null,
      'none',
      null,
      { lenient: true, lenientFields: ['rag'], status: 'closed' },
    ).quiet('rejected: nothing to chase');
    const b = mk('Play parks', 'Review of Play Parks (Communities Select Committee) – progress update');
    b(
      [
        1,
        'That all 61 sites are graded by risk and play value',
        'Accepted',
        'Parks Manager',
        'May 2024',
        2,
        1,
        'Grading finished in June.',
      ],
      '2024-05-31',
      'complete',
      'Parks Manager',
    );
    b(
      [
        2,
        'That an accessible play standard is adopted',
        'Accepted',
        'Parks Manager',
        'October 2024',
        2,
        2,
        'Report to Cabinet 3 December.',
      ],
      '2024-10-31',
      'green',
      'Parks Manager',
    ).flag('overdue-green');
    b(
      [
        3,
        'That friends’ groups receive £500 a year',
        'Accepted',
        'Communities Officer',
        'April 2024',
        3,
        1,
        'First payments made in September.',
      ],
      '2024-04-30',
      'complete',
      'Communities Officer',
    );
    b(
      [
        4,
        'That dog fouling patrols are doubled',
        'Accepted',
        'Enforcement Manager',
        'November 2024',
        2,
        2,
        'Two officers start on 25 November.',
      ],
      '2024-11-30',
      'green',
      'Enforcement Manager',
    );
    b(
      [
        5,
        'That toilets are re-opened in two destination parks',
        'Accepted',
        'Parks Manager',
        'August 2024',
        3,
        3,
        'One opened in August, the other needs a new drain.',
      ],
      '2024-08-31',
      'amber',
      'Parks Manager',
    ).flag('overdue');
  },
};

export default [scrutiny];
