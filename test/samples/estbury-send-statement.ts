import { day, SampleSheet, type Brand, type Sample, type Value } from './sample.js';

const BRAND: Brand = { font: 'Arial', ink: '0B4F4A', band: '0B6B64', tint: 'DDF0EE' };
const FILLS: Readonly<Record<string, string>> = { B: '5B9BD5', R: 'FF5050', A: 'FFC000', G: '70AD47' };
const MONTHS = ['Jun 26', 'Jul 26', 'Aug 26', 'Sep 26'];

type Line = readonly [
  ref: string,
  action: string,
  measure: string,
  lead: string,
  due: Value,
  months: string,
  update: string,
];

const PRIORITIES: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
  {
    title: 'Priority 1: Waiting times for neurodevelopmental assessment',
    lines: [
      [
        '1.1',
        'Agree one referral route for all schools and settings',
        'All 94 schools use the one form',
        'Dr Helen Achebe (ICB)',
        day('2026-06-30'),
        'G,G,B,B',
        'The form has been in use since 1 July.',
      ],
      [
        '1.2',
        'Fund four more assessment clinics a week',
        'Longest wait under 52 weeks',
        'Dr Helen Achebe (ICB)',
        day('2026-08-31'),
        'A,A,A,G',
        'Clinics three and four start in November. On track.',
      ],
      [
        '1.3',
        'Write to every family that waits, every three months',
        'Families say that they know what happens next',
        'Parent Carer Forum / ICB',
        day('2026-10-31'),
        'A,A,G,G',
        'Two rounds of letters sent.',
      ],
      [
        '1.4',
        'Publish waiting times on the local offer',
        'Updated each month',
        'Callum Reid',
        day('2026-07-31'),
        'A,R,R,R',
        'Delayed by a change of website supplier.',
      ],
    ],
  },
  {
    title: 'Priority 2: Quality and timeliness of education, health and care plans',
    lines: [
      [
        '2.1',
        'Clear the backlog of 61 overdue plans',
        'No plan later than 20 weeks',
        'Marta Kowalska',
        day('2026-09-30'),
        'R,A,A,A',
        'Nine plans remain.',
      ],
      [
        '2.2',
        'Sample twenty plans a month against the quality standard',
        '80% good or better',
        'Marta Kowalska',
        day('2026-12-31'),
        'G,G,,G',
        '76% of the September sample were good or better.',
      ],
      [
        '2.3',
        'Train health and social care staff who write advice',
        '120 staff trained',
        'Dr Helen Achebe (ICB)',
        day('2026-07-31'),
        'G,G,G,',
        '104 staff trained; the last session is on 14 October.',
      ],
      [
        '2.4',
        'Introduce a process for annual reviews',
        'Decisions within four weeks of the meeting',
        'Marta Kowalska',
        day('2026-09-30'),
        'A,A,G,G',
        '',
      ],
      [
        '2.5',
        'Quarterly audit by the designated officers',
        'Four audits a year',
        'Marta Kowalska & Callum Reid',
        'Quarterly',
        'G,G,G,G',
        'The second audit went to the board in September.',
      ],
    ],
  },
  {
    title: 'Priority 3: Working with children, young people and families',
    lines: [
      [
        '3.1',
        'Appoint two co-production officers',
        'Both in post',
        'Callum Reid',
        day('2026-05-31'),
        'B,B,B,B',
        'In post since 11 May.',
      ],
      [
        '3.2',
        'Hold a termly event in each locality',
        'Twelve events a year',
        'Parent Carer Forum',
        'End of term',
        'G,G,G,G',
        'Summer events reached 340 families.',
      ],
      [
        '3.3',
        'Set up a young people’s advisory group',
        'Meets every month',
        'Callum Reid',
        day('2026-08-31'),
        'A,A,A,A',
        'Nine young people recruited; first meeting in October.',
      ],
      [
        '3.4',
        'Report back on what changed because of what families said',
        '“You said, we did” each term',
        '',
        day('2026-12-18'),
        ',,G,G',
        'Draft shared with the forum.',
      ],
    ],
  },
];

/** A local area’s statement of action: a BRAG letter for each month, Blue explained on a sheet of its own. */
export const estbury: Sample = {
  name: 'estbury-send-statement',
  title: 'SEND written statement of action',
  about: 'A BRAG letter for each month, with the key on another sheet; joint leads; one month left blank.',
  asAt: '2026-09-30',
  fill(book) {
    const plan = new SampleSheet(book, 'Action tracker', [8, 50, 34, 26, 16, 10, 10, 10, 10, 52], BRAND);
    plan.title('Estbury local area SEND partnership: written statement of action');
    plan.note('Position at end of September 2026. Leads update their rows by the 20th of each month.');
    plan.skip();
    plan.header([
      'Ref',
      'Action',
      'How we will know',
      'Lead',
      'By when',
      ...MONTHS.map((month) => `${month} BRAG`),
      'Update',
    ]);
    plan.freeze(1);
    for (const { title, lines } of PRIORITIES) {
      plan.banner(title, 10);
      for (const [ref, action, measure, lead, due, months, update] of lines) {
        const letters = months.split(',');
        plan.row([ref, action, measure, lead, due, ...letters.map((letter) => letter || null), update || null]);
        letters.forEach((letter, at) => {
          const fill = FILLS[letter];
          if (fill !== undefined) plan.paint(6 + at, fill);
        });
      }
    }

    const key = new SampleSheet(book, 'BRAG key', [10, 70], BRAND);
    key.title('What the letters mean', 14);
    key.row(['B', 'Blue: the action is complete and its effect is evidenced']).paint(1, '5B9BD5');
    key.row(['R', 'Red: off track, needs the board']).paint(1, 'FF5050');
    key.row(['A', 'Amber: behind, recovery in hand']).paint(1, 'FFC000');
    key.row(['G', 'Green: on track']).paint(1, '70AD47');
  },
};
