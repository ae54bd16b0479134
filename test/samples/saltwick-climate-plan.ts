import { day, SampleSheet, type Brand, type Sample, type Value } from './sample.js';

const BRAND: Brand = { font: 'Arial', ink: '1E4D2B', band: '2E6B3E', tint: 'E3F1E6' };

type Line = readonly [
  action: string,
  team: string,
  owner: string,
  start: Value,
  due: Value,
  progress: string,
  status: string,
  note: string,
];

const D = (iso: string): Value => day(iso, 'd mmm yyyy');
const LINES: readonly Line[] = [
  [
    'Replace the boilers at the leisure centre with heat pumps',
    'Buildings',
    'Jo Arkwright',
    D('2026-01-05'),
    D('2026-08-31'),
    '60%',
    'On track',
    'Groundworks finished in June.',
  ],
  [
    'Survey the roofs of all council buildings for solar panels',
    'Buildings',
    'Jo Arkwright',
    D('2025-11-03'),
    D('2026-03-31'),
    '100%',
    'Completed',
    '48 roofs surveyed, 31 suitable.',
  ],
  [
    'Install solar panels on the ten best roofs',
    'Buildings',
    'Jo Arkwright; Sam Whitlock',
    D('2026-05-01'),
    D('2027-03-31'),
    '10%',
    'On track',
    'Tender closes on 16 October.',
  ],
  [
    'Put 24 charge points in the four town centre car parks',
    'Transport',
    'Sam Whitlock',
    D('2026-02-02'),
    D('2026-09-18'),
    '75%',
    'Behind',
    'Sixteen are in use.',
  ],
  [
    'Move the small van fleet to electric',
    'Transport',
    'Sam Whitlock',
    D('2026-04-01'),
    D('2026-12-31'),
    '35%',
    'At risk',
    'Delivery of nine vans has slipped.',
  ],
  [
    'Agree a cycle route from Saltwick to the hospital',
    'Transport',
    'Dee Marchetti',
    D('2026-01-12'),
    D('2026-07-31'),
    '40%',
    'On track',
    '',
  ],
  [
    'Plant 4,000 trees with the parish councils',
    'Nature',
    'Dee Marchetti',
    D('2025-10-01'),
    D('2026-03-31'),
    '100%',
    'Completed',
    '4,350 planted.',
  ],
  [
    'Leave the verges of 60 roads unmown until August',
    'Nature',
    'Dee Marchetti',
    D('2026-03-02'),
    D('2026-08-15'),
    '100%',
    'Completed',
    '',
  ],
  [
    'Write a plan for the flood meadows',
    'Nature',
    'Dee Marchetti',
    D('2026-06-01'),
    D('2026-10-30'),
    '50%',
    'On track',
    'Out to consultation.',
  ],
  [
    'Offer loft insulation to 500 private tenants',
    'Homes',
    '',
    D('2026-04-13'),
    D('2026-11-30'),
    '20%',
    'Behind',
    'No officer since July.',
  ],
  [
    'Enforce the minimum energy standard in rented homes',
    'Homes',
    'Lena Oduya',
    D('2026-01-05'),
    'Ongoing',
    '',
    'On track',
    '84 landlords contacted.',
  ],
  [
    'Train councillors and managers in carbon literacy',
    'Organisation',
    'Lena Oduya',
    D('2026-02-16'),
    D('2026-06-30'),
    '80%',
    'On track',
    'Nine of 41 councillors still to attend.',
  ],
  [
    'Report emissions every year',
    'Organisation',
    'Lena Oduya',
    D('2026-04-01'),
    D('2026-09-30'),
    '90%',
    'On track',
    '',
  ],
  [
    'Ask suppliers for a carbon plan in contracts over £1 million',
    'Organisation',
    'Lena Oduya',
    'TBC',
    'TBC',
    '',
    'Not started',
    '',
  ],
];

/** A climate action plan: one flat list by team, per cent complete, words for the status. */
export const saltwick: Sample = {
  name: 'saltwick-climate-plan',
  title: 'Climate action plan',
  about: 'One flat list by team, with start and end dates, per cent complete and a status in words.',
  asAt: '2026-09-30',
  fill(book) {
    const sheet = new SampleSheet(book, 'Climate actions', [58, 16, 24, 16, 16, 12, 14, 44], BRAND);
    sheet.title('Saltwick Town and District: climate action plan');
    sheet.note('Updated 30 September 2026');
    sheet.skip();
    sheet.header(['Action', 'Team', 'Owner', 'Start', 'End date', '% complete', 'Status', 'Comments']);
    sheet.freeze();
    const first = sheet.next;
    for (const line of LINES) sheet.row(line.map((value) => (value === '' ? null : value)));
    const last = sheet.next - 1;
    sheet.choices('G', first, last, ['Completed', 'On track', 'At risk', 'Behind', 'Not started']);
    sheet.colours(`G${first}:G${last}`, {
      Completed: 'BDD7EE',
      'On track': 'C6E0B4',
      'At risk': 'FFE699',
      Behind: 'F4B183',
    });
  },
};
