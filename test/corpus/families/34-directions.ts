import { actsOn } from '../acts.js';
import { type Fixture, type Row } from '../fixture.js';

/** Kept by the programme office of a council under statutory directions, in the directions’ own words. */
const holme: Fixture = {
  name: '34-directions',
  family:
    'statutory directions: “To be completed” as the due date, a dated diary as the update, directions merged down',
  asAt: '2024-06-14',
  write(book) {
    const s = book.sheet('Directions', { widths: [38, 8, 60, 26, 34, 16, 80] });
    s.row(['Holme Valley Metropolitan Borough Council – Best Value Improvement and Recovery Plan'], { bold: true });
    s.row(['Directions of 14 December 2023 under section 15 of the Local Government Act 1999']);
    s.row(['This version: 14 June 2024, for Commissioners’ second report']);
    s.skip();
    s.header([
      'Direction',
      'Ref',
      'Steps the Authority will take',
      'Senior responsible owner',
      'To be completed',
      'Assessment',
      'Diary of progress (newest first)',
    ]);
    const act = actsOn(s);
    const direction = (row: Row): Row => row.recommendation({ dueDate: null, rag: 'none' });
    const p1 = direction(
      act(
        [
          '1. Prepare and agree an Improvement and Recovery Plan to the satisfaction of the Commissioners',
          '1.1',
          'Draft plan considered by Cabinet and by Overview and Scrutiny',
          'Chief Executive',
          'Within three months of the Directions (14 March 2024)',
          'Met',
          '12/03/24: agreed by Full Council.\n27/02/24: Cabinet.',
        ],
        '2024-03-14',
        'complete',
        'Chief Executive',
      ),
    );
    act(
      [
        null,
        '1.2',
        'Report to the Secretary of State on delivery of the plan',
        'Chief Executive',
        'By 14 June 2024 and every six months thereafter',
        'On course',
        '10/06/24: report drafted and with the Lead Commissioner.',
      ],
      '2024-06-14',
      'green',
      'Chief Executive',
      { parent: p1 },
    ).quiet('due on the day');
    act(
      [
        null,
        '1.3',
        'Resource the programme office',
        'Director of Transformation',
        'By the end of February 2024',
        'Met',
        '29/02/24: seven of seven posts filled.',
      ],
      '2024-02-29',
      'complete',
      'Director of Transformation',
      { parent: p1 },
    );
    const p2 = direction(
      act(
        [
          '2. Improve the Authority’s financial sustainability by closing any short or long-term budget gaps',
          '2.1',
          'Set a balanced budget for 2024/25 with exceptional financial support of no more than £28m',
          'Section 151 Officer',
          '11 March 2024',
          'Met',
          '06/03/24: budget set. EFS of £26.4m agreed in principle.',
        ],
        '2024-03-11',
        'complete',
        'Section 151 Officer',
      ),
    );
    act(
      [
        null,
        '2.2',
        'Asset disposal programme of £40m',
        'Director of Place',
        'By 31 March 2025',
        'At risk',
        '31/05/24: £9.1m of receipts, £6m exchanged. Two sites delayed by planning.',
      ],
      '2025-03-31',
      'amber',
      'Director of Place',
      { parent: p2 },
    );
    act(
      [
        null,
        '2.3',
        'Close the 2020/21 and 2021/22 accounts',
        'Section 151 Officer',
        'By 30 April 2024',
        'Not met',
        '31/05/24: valuation queries outstanding with the auditor.\n02/05/24: draft 2021/22 published.',
      ],
      '2024-04-30',
      'red',
      'Section 151 Officer',
      { parent: p2, ragAccept: ['none', 'amber'] },
    ).flag('overdue');
    act(
      [
        null,
        '2.4',
        'Minimum revenue provision policy reviewed',
        'Section 151 Officer',
        'By 31 May 2024',
        'On course',
        '24/05/24: adviser’s report received; going to Audit Committee in July.',
      ],
      '2024-05-31',
      'green',
      'Section 151 Officer',
      { parent: p2 },
    ).flag('overdue-green');
    const p3 = direction(
      act(
        [
          '3. Undertake the recruitment of permanent statutory officers',
          '3.1',
          'Appoint a permanent Section 151 Officer',
          'Chief Executive',
          'June 2024',
          'On course',
          '07/06/24: final panel on 20 June.',
        ],
        '2024-06-30',
        'green',
        'Chief Executive',
      ),
    );
    act(
      [
        null,
        '3.2',
        'Appoint a permanent Monitoring Officer',
        'Chief Executive',
        'June 2024',
        'At risk',
        '07/06/24: first advert drew two applicants. Re-advertised.',
      ],
      '2024-06-30',
      'amber',
      'Chief Executive',
      { parent: p3 },
    );
    act(
      [
        null,
        '3.3',
        'Senior structure below tier 2',
        'Chief Executive',
        'Not before appointment of statutory officers',
        'Not begun',
        null,
      ],
      null,
      'none',
      'Chief Executive',
      { parent: p3, status: 'not-started' },
    );
    const p4 = direction(
      act(
        [
          '4. Reconfigure services in line with the financial challenge',
          '4.1',
          'Service reviews: adults, waste, libraries',
          'Director of Transformation',
          '30.09.24',
          'On course',
          '31/05/24: adults and waste at full business case.',
        ],
        '2024-09-30',
        'green',
        'Director of Transformation',
      ),
    );
    act(
      [
        null,
        '4.2',
        'Exit the joint venture',
        'Director of Place',
        'Spring 2024',
        'Superseded',
        '09/04/24: Commissioners agreed to fold into 2.2.',
      ],
      '2024-05-31',
      'none',
      'Director of Place',
      { parent: p4, status: 'closed' },
    ).quiet('superseded');
    s.merge('A6:A8', 'A9:A12', 'A13:A15', 'A16:A17');
    const g = book.sheet('How we assess', { notTracker: true });
    g.put('A1', [
      ['Assessment', 'Meaning'],
      ['Met', 'Commissioners have agreed that the step is finished'],
      ['On course', 'Will be finished by the date'],
      ['At risk', 'May not be finished by the date without further help'],
      ['Not met', 'Date has passed without the step being finished'],
      ['Not begun', 'Planned to begin later'],
      ['Superseded', 'No longer needed, or replaced by another step'],
    ]);
  },
};

export default [holme];
