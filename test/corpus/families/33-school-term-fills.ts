import { actsOn } from '../acts.js';
import { cell, type Fixture, type Written } from '../fixture.js';

/** Kept by a primary school’s headteacher, coloured in at the end of each term. */
const wilfrid: Fixture = {
  name: '33-school-term-fills',
  family:
    'school improvement plan: a fill a term, the legend below with Green for achieved, blocks with their own headers',
  asAt: '2024-04-12',
  write(book) {
    const fills = { g: '92D050', a: 'FFC000', r: 'FF0000' };
    const f = (x: keyof typeof fills): Written => cell(null, { fill: fills[x] });
    const s = book.sheet('SIP 23-24', { widths: [46, 24, 16, 10, 40, 34, 7, 7, 7] });
    s.row(['St Wilfrid’s C of E Primary School'], { bold: true });
    s.row(['School Improvement Plan 2023–24 (academic year)']);
    s.row(['Our vision: “Let your light shine”']);
    const head = [
      'What will we do?',
      'Who?',
      'When?',
      'Cost',
      'How will we know it has worked?',
      'Monitoring',
      'Aut',
      'Spr',
      'Sum',
    ];
    const block = (t: string, gov: string): void => {
      s.skip();
      s.row([t], { bold: true, fill: '7030A0', colour: 'FFFFFF' }).theme();
      s.row([`Link governor: ${gov}`]);
      s.header(head, { bold: true, fill: 'E4DFEC', wrap: true });
    };
    const r = actsOn(s);
    block('Key priority 1: Quality of education – early reading', 'Mrs T. Abbot');
    r(
      [
        'Buy and introduce the new phonics scheme',
        'Reading Lead',
        'Autumn 1',
        '£4,200',
        'All staff use one scheme with fidelity',
        'Learning walks – HT',
        f('a'),
        f('g'),
        null,
      ],
      '2023-10-31',
      'complete',
      'Reading Lead',
      { dueRange: ['2023-10-15', '2023-11-05'] },
    );
    r(
      [
        'Train every teaching assistant in keep-up sessions',
        'Reading Lead',
        'Autumn 2',
        '£900',
        'Keep-up in place for the lowest 20%',
        'SLT drop-ins',
        f('a'),
        f('a'),
        null,
      ],
      '2023-12-31',
      'amber',
      'Reading Lead',
      { ragAccept: ['none'] },
    ).flag('overdue');
    r(
      [
        'Phonics workshops for parents',
        'Y1 Teacher',
        'Spring term 2024',
        'nil',
        '60% of Y1 parents attend',
        'Attendance register',
        f('r'),
        f('g'),
        null,
      ],
      '2024-03-31',
      'complete',
      'Y1 Teacher',
    );
    r(
      [
        'Screening practice and analysis',
        'Reading Lead',
        'Summer 1',
        'nil',
        '85% reach the standard',
        'Data drop',
        null,
        null,
        null,
      ],
      '2024-05-31',
      'none',
      'Reading Lead',
      { dueRange: ['2024-05-15', '2024-06-07'], lenient: true, lenientFields: ['rag'] },
    ).flag('missing-rag', '', { confidence: 'arguable' });
    block('Key priority 2: Attendance', 'Rev. P. Stone');
    r(
      [
        'First-day calling and home visit by day three',
        'Attendance Officer',
        'Ongoing',
        '0.2 fte',
        'Persistent absence below 15%',
        'Fortnightly meeting HT/AO',
        f('g'),
        f('g'),
        null,
      ],
      null,
      'complete',
      'Attendance Officer',
      { lenient: true, lenientFields: ['rag'] },
    );
    r(
      [
        'Re-launch the attendance policy',
        'Headteacher',
        'Autumn 2',
        'nil',
        'Parents know the thresholds',
        'Governor visit',
        f('g'),
        f('g'),
        null,
      ],
      '2023-12-31',
      'complete',
      'Headteacher',
    ).quiet('achieved');
    r(
      [
        'Breakfast club extended to 40 places',
        'SBM',
        'Spring 1',
        '£3,000',
        'Late marks fall by half',
        'Late book',
        f('r'),
        f('r'),
        null,
      ],
      '2024-02-15',
      'red',
      'SBM',
      { dueRange: ['2024-02-05', '2024-02-29'], ragAccept: ['none'] },
    ).flag('overdue');
    block('Key priority 3: Leadership – curriculum leads', 'Mr I. Hussain');
    r(
      [
        'Release time for foundation leads',
        'Deputy Head',
        'Autumn term 2023',
        '£2,600',
        'Each lead has monitored twice',
        'Monitoring file',
        f('g'),
        f('g'),
        null,
      ],
      '2023-12-31',
      'complete',
      'Deputy Head',
    );
    r(
      [
        'Progression documents written for history, geography and art',
        'Subject Leads',
        'By Easter 2024',
        'nil',
        'Documents on the shared drive',
        'Deputy Head book looks',
        f('a'),
        f('a'),
        null,
      ],
      '2024-03-31',
      'amber',
      'Subject Leads',
      { ragAccept: ['none'] },
    ).flag('overdue');
    r(
      [
        'Peer review with two other schools',
        'Headteacher',
        'Summer term 2024',
        '£500',
        'Report to governors',
        'FGB July',
        null,
        f('a'),
        null,
      ],
      '2024-07-31',
      'amber',
      'Headteacher',
      { ragAccept: ['none'] },
    );
    s.skip();
    s.row([cell('Not yet started', { fill: fills.r })]);
    s.row([cell('Under way', { fill: fills.a })]);
    s.row([cell('Achieved', { fill: fills.g })]);
  },
};

export default [wilfrid];
