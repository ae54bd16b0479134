import { SampleSheet, type Brand, type Sample, type Value } from './sample.js';

const BRAND: Brand = { font: 'Calibri', ink: '7A2E0E', band: '8C3A14', tint: 'F8E6DC' };
const FILLS: Readonly<Record<string, string>> = { Green: 'A9D08E', Amber: 'FFD966', Red: 'F4877A' };

type Line = readonly [
  ref: string,
  measure: string,
  owner: string,
  good: 'High' | 'Low' | 'Info',
  target: Value,
  q3: Value,
  q4: Value,
  q1: Value,
  q2: Value,
  rag: string | null,
  direction: string | null,
  comment: string,
];

const THEMES: readonly { readonly title: string; readonly format: string; readonly lines: readonly Line[] }[] = [
  {
    title: 'Clean and green',
    format: '0.0%',
    lines: [
      [
        'CG1',
        'Household waste sent for reuse, recycling and composting',
        'Waste Services',
        'High',
        0.5,
        0.462,
        0.471,
        0.498,
        0.512,
        'Green',
        '↑',
        '',
      ],
      [
        'CG2',
        'Land with litter below an acceptable level',
        'Street Scene',
        'Low',
        0.06,
        0.058,
        0.061,
        0.064,
        0.071,
        'Green',
        '↓',
        'Two crews were lost to the summer fair.',
      ],
      [
        'CG3',
        'Missed bins put right within two working days',
        'Waste Services',
        'High',
        0.95,
        0.93,
        0.94,
        0.91,
        0.9,
        'Amber',
        '↓',
        'A new route system started in August.',
      ],
    ],
  },
  {
    title: 'Homes',
    format: '0.0%',
    lines: [
      [
        'HO1',
        'Emergency repairs completed within 24 hours',
        'Housing',
        'High',
        0.98,
        0.97,
        0.985,
        0.982,
        0.99,
        'Green',
        '↑',
        '',
      ],
      [
        'HO2',
        'Rent lost because homes stand empty',
        'Housing',
        'Low',
        0.015,
        0.019,
        0.018,
        0.017,
        0.019,
        'Red',
        '↓',
        'Thirty-one homes await major works.',
      ],
      [
        'HO3',
        'Homes meeting the decent homes standard',
        'Housing',
        'High',
        0.97,
        0.965,
        0.965,
        0.968,
        0.969,
        'Green',
        '↑',
        '',
      ],
    ],
  },
  {
    title: 'Council that works well',
    format: '0',
    lines: [
      [
        'CW1',
        'Average days to process a new housing benefit claim',
        'Revenues',
        'Low',
        'Fewer than 20 days',
        24,
        22,
        21,
        19,
        'Green',
        '↑',
        '',
      ],
      [
        'CW2',
        'Working days lost to sickness for each employee',
        'Human Resources',
        'Low',
        8.5,
        9.1,
        9,
        9.4,
        9.9,
        'Amber',
        '↓',
        'A wellbeing plan goes to the board in November.',
      ],
      [
        'CW3',
        'Complaints answered within ten working days (%)',
        'Customer Services',
        'High',
        '90%',
        '88%',
        '91%',
        '92%',
        '87%',
        'Green',
        '↓',
        '',
      ],
      [
        'CW4',
        'Number of visits to the website',
        'Customer Services',
        'Info',
        null,
        184000,
        201500,
        196200,
        210400,
        null,
        '↑',
        'For information.',
      ],
      [
        'CW5',
        'Undisputed invoices paid within 30 days (%)',
        'Finance',
        'High',
        '97%',
        '97%',
        '98%',
        '98%',
        null,
        null,
        null,
        'September figures come in October.',
      ],
    ],
  },
];

/** A quarterly scorecard of indicators: which way is good, targets, four quarters, a rating and an arrow. */
export const caldmoor: Sample = {
  name: 'caldmoor-scorecard',
  title: 'Corporate performance scorecard',
  about: 'Indicators by quarter with targets, which way is good, ratings and arrows; no actions.',
  asAt: '2026-09-30',
  fill(book) {
    const sheet = new SampleSheet(book, 'Scorecard Q2', [8, 50, 20, 10, 16, 11, 11, 11, 11, 11, 11, 44], BRAND);
    sheet.title('Caldmoor Borough Council: corporate performance scorecard');
    sheet.note('Quarter 2 2026/27, as at 30 September 2026');
    sheet.skip();
    sheet.header([
      'Ref',
      'Indicator',
      'Owner',
      'Good is',
      'Target',
      'Q3 25/26',
      'Q4 25/26',
      'Q1 26/27',
      'Q2 26/27',
      'RAG',
      'Direction',
      'Comment',
    ]);
    sheet.freeze(2);
    for (const { title, format, lines } of THEMES) {
      sheet.banner(title, 12);
      for (const line of lines) {
        sheet.row(line.map((value) => (value === '' ? null : value)));
        for (let column = 5; column <= 9; column++) {
          const value = line[column - 1];
          if (typeof value === 'number')
            sheet.format(column, value > 1000 ? '#,##0' : value < 10 && value > 1 ? '0.0' : format);
        }
        const fill = FILLS[line[9] ?? ''];
        if (fill !== undefined) sheet.paint(10, fill);
      }
    }
  },
};
