import { SampleSheet, type Brand, type Sample } from './sample.js';

const BRAND: Brand = { font: 'Calibri', ink: '5B1A3A', band: '7A2550', tint: 'F6E3EC' };
const FILLS: Readonly<Record<string, string>> = { blue: '0070C0', green: '00B050', amber: 'FFC000', red: 'FF0000' };

type Line = readonly [
  no: string,
  step: string,
  who: string,
  when: string,
  criteria: string,
  fill: string | null,
  monitoring: string,
];

const PRIORITIES: readonly { readonly title: string; readonly lines: readonly Line[] }[] = [
  {
    title: 'Priority A: Reading',
    lines: [
      [
        'A1',
        'Choose a phonics scheme and train every adult who teaches it',
        'Mrs Okafor',
        'Spring 1 2026',
        'All lessons follow the scheme',
        'blue',
        'Training on 5 January; all staff observed.',
      ],
      [
        'A2',
        'Listen to the lowest fifth read each day',
        'Class teachers',
        'Summer 2 2026',
        'The lowest fifth gain two months in one',
        'green',
        'Begun in March.',
      ],
      [
        'A3',
        'Open the library at lunchtime',
        'Mr Vance',
        'Autumn 1 2026',
        '60 pupils a week',
        'green',
        'Volunteers found.',
      ],
      [
        'A4',
        'Run three workshops for parents',
        'Mrs Okafor',
        'Autumn 2 2026',
        '40 families come',
        'amber',
        'First workshop had 11 families.',
      ],
    ],
  },
  {
    title: 'Priority B: Mathematics',
    lines: [
      [
        'B1',
        'Agree how multiplication tables are taught',
        'Miss Trent',
        'Spring 2 2026',
        'One policy on one page',
        'blue',
        'Agreed by governors on 12 March.',
      ],
      [
        'B2',
        'Check arithmetic every half term and act on gaps',
        'Miss Trent',
        'Summer 1 2026',
        'Gaps close by ten points',
        'amber',
        'Two checks done.',
      ],
      [
        'B3',
        'Visit a school that does this well',
        'Miss Trent',
        'July 2026',
        'Three changes made',
        'red',
        'Visit cancelled twice.',
      ],
    ],
  },
  {
    title: 'Priority C: Attendance',
    lines: [
      [
        'C1',
        'Ring home on the first day of every absence',
        'Office team',
        'Autumn 1 2026',
        'No unexplained absence',
        'green',
        '',
      ],
      [
        'C2',
        'Meet the families of pupils below 90%',
        'Mr Vance',
        'End of September 2026',
        'Attendance of the group up by four points',
        'green',
        'Fourteen of 22 families met.',
      ],
      [
        'C3',
        'Celebrate attendance in assembly each week',
        'Mr Vance',
        'Ongoing',
        'Pupils can say why it matters',
        null,
        '',
      ],
    ],
  },
];

/** A school’s plan: half terms as dates, and progress shown by the colour of a cell alone. */
export const fellgate: Sample = {
  name: 'fellgate-school-plan',
  title: 'School improvement plan',
  about: 'Half terms as dates, success criteria, and progress shown by the colour of a cell alone.',
  asAt: '2026-09-30',
  fill(book) {
    const sheet = new SampleSheet(book, 'School improvement plan', [7, 54, 20, 24, 36, 13, 44], BRAND);
    sheet.title('Fellgate Primary School: improvement plan 2026');
    sheet.note('Reviewed by governors on 30 September 2026');
    sheet.row(['', 'Blue = done   Green = on track   Amber = behind   Red = not going to happen in time']);
    sheet.skip();
    sheet.header(['No.', 'What we will do', 'Who', 'By when', 'Success criteria', 'Progress', 'Monitoring']);
    sheet.freeze();
    for (const { title, lines } of PRIORITIES) {
      sheet.banner(title, 7);
      for (const [no, step, who, when, criteria, colour, monitoring] of lines) {
        sheet.row([no, step, who, when, criteria, null, monitoring || null]);
        const fill = FILLS[colour ?? ''];
        if (fill !== undefined) sheet.paint(6, fill);
      }
    }
    const terms = new SampleSheet(book, 'Terms', [20, 18, 18], BRAND);
    terms.title('Term dates', 14);
    terms.header(['Half term', 'First day', 'Last day']);
    terms.row(['Autumn 1', '3 September 2026', '23 October 2026']);
    terms.row(['Autumn 2', '2 November 2026', '18 December 2026']);
  },
};
