import { review, type Finding } from '../../src/checks/index.js';
import { readPlan } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { aWorkbook, type Written } from '../builders/workbook.js';
import { areaName, type SheetArea } from '../../src/workbook/address.js';
import type { CellValue, Looks, Sheet, Snapshot, WorkbookReader } from '../../src/workbook/snapshot.js';
import { NO_LOOKS } from '../../src/workbook/snapshot.js';
import type { Random } from './random.js';

/** What reading and checking one workbook came to. */
export interface Outcome {
  readonly findings: readonly Finding[];
  readonly items: number;
  /** Milliseconds of work, whatever else the machine does. */
  readonly took: number;
}

const AS_AT = '2024-06-30';

export async function readAndCheck(reader: WorkbookReader): Promise<Outcome> {
  const from = process.cpuUsage();
  const { plan } = await readPlan(reader, DEFAULT_SETTINGS, { merges: true });
  const { findings } = review(plan, AS_AT, DEFAULT_SETTINGS);
  return { findings, items: plan.items.length + plan.indicators.length, took: process.cpuUsage(from).user / 1_000 };
}

export const inMemory = (snapshot: Snapshot, looks: Looks = NO_LOOKS): WorkbookReader => ({
  snapshot: () => Promise.resolve(snapshot),
  looks: () => Promise.resolve(looks),
});

const formatted = (value: CellValue, format: string): Written => ({ value, format });

const NAMES = ['Jo Park', 'A. Mensah', 'Ruth Bell', 'Tariq Aziz', 'Eve Long', 'M. Okoye'] as const;
const PRODUCTS = [
  'Copier paper A4',
  'Hi-vis vest',
  'Rock salt (tonne)',
  'Toner, black',
  'Grit bin',
  'First aid kit',
] as const;
const day = (chance: Random): Written => formatted(44_500 + chance.below(1_200), 'dd/mm/yyyy');
const money = (chance: Random): Written => formatted(Math.round(chance.below(5_000_000)) / 100, '#,##0.00');

/** Sheets that councils have and that are no plan: each gives its header and a row. */
const NO_PLANS: readonly (readonly [
  name: string,
  header: readonly string[],
  row: (chance: Random, n: number) => Written[],
])[] = [
  [
    'Invoices',
    ['Invoice no', 'Supplier', 'Date', 'Net', 'VAT', 'Gross'],
    (c, n) => [`INV${n}`, c.pick(PRODUCTS), day(c), money(c), money(c), money(c)],
  ],
  [
    'Contacts',
    ['Name', 'Telephone', 'Email', 'Office'],
    (c) => [
      c.pick(NAMES),
      `01632 960${100 + c.below(899)}`,
      'someone@example.org',
      c.pick(['Town Hall', 'Depot', 'Library']),
    ],
  ],
  [
    'Budget',
    ['Cost centre', 'Description', 'Budget', 'Actual', 'Variance'],
    (c, n) => [1000 + n, c.pick(PRODUCTS), money(c), money(c), money(c)],
  ],
  [
    'Stock',
    ['Item', 'In stock', 'Reorder level', 'Colour', 'Last counted'],
    (c) => [c.pick(PRODUCTS), c.below(400), 50, c.pick(['Red', 'Green', 'Blue', 'Amber']), day(c)],
  ],
  [
    'Rota',
    ['Week beginning', 'Early', 'Late', 'On call'],
    (c) => [day(c), c.pick(NAMES), c.pick(NAMES), c.pick(NAMES)],
  ],
  [
    'Survey',
    ['Response', 'Q1', 'Q2', 'Q3', 'Comments'],
    (c, n) => [
      n,
      1 + c.below(5),
      1 + c.below(5),
      1 + c.below(5),
      c.pick(['Good', 'More buses please.', 'Could be better.', '']),
    ],
  ],
  [
    'Properties',
    ['UPRN', 'Address', 'Postcode', 'Beds', 'Rent'],
    (c, n) => [100_000 + n, `${1 + n} High Street`, 'ZZ1 1ZZ', 1 + c.below(4), money(c)],
  ],
  [
    'Meetings',
    ['Date', 'Committee', 'Room', 'Clerk'],
    (c) => [day(c), c.pick(['Audit', 'Planning', 'Scrutiny']), c.pick(['1', '2', 'Chamber']), c.pick(NAMES)],
  ],
  [
    'Training',
    ['Course', 'Delegate', 'Date attended', 'Score'],
    (c) => [c.pick(['Manual handling', 'GDPR basics', 'Chairing']), c.pick(NAMES), day(c), c.below(100)],
  ],
  [
    'Timesheet',
    ['Employee', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Total hours'],
    (c) => [c.pick(NAMES), 7.4, 7.4, c.below(8), 7.4, c.below(8), 30 + c.below(10)],
  ],
];

/** A workbook of one to three sheets that are no plan, with titles, totals, gaps and stray notes. */
export function withoutPlan(chance: Random): Snapshot {
  const book = aWorkbook();
  for (const [name, header, row] of chance.shuffled(NO_PLANS).slice(0, 1 + chance.below(3))) {
    const rows: Written[][] = [];
    if (chance.once(2)) rows.push([`${name} 2024`], []);
    rows.push([...header]);
    const count = 2 + chance.below(40);
    for (let n = 0; n < count; n++) {
      rows.push(chance.once(25) ? [] : row(chance, n));
      if (chance.once(40)) rows.push([null, null, 'see email']);
    }
    if (chance.once(3)) rows.push(['Total', null, count]);
    book.sheet(name, rows);
  }
  return book.snapshot();
}

const ODD: readonly [CellValue, ...CellValue[]] = [
  '',
  ' ',
  '\u00a0',
  '-',
  '–',
  '?',
  'n/a',
  'TBC',
  '#REF!',
  '=1+1',
  '0',
  '1.1',
  '1.1.1.1.1',
  '31/02/2024',
  '30/06/2024',
  '00/00/0000',
  '1/1/1',
  'Q9 2024/25',
  'Red',
  'R',
  'green ',
  '(Amber)',
  'Amber/Green',
  'Blue',
  'Complete',
  'RAG',
  'Action',
  'Due date',
  'Lead',
  'Target',
  'Actual',
  'Status',
  'Ref',
  'Key',
  'Total',
  'As above',
  '"',
  '100%',
  '£1.2m',
  '<85',
  'no more than 26 weeks',
  'Fewer than',
  '≥',
  '↑',
  '🟢',
  '✔',
  '\ud800',
  '\u202eabc',
  'A'.repeat(300),
  '1. a 2. b 3. c',
  'by by by by 2024 2024',
  '((((((((((',
  '))))',
  'Jan Feb Mar Apr May',
  'w/c w/c 1 1 1',
  0,
  -1,
  1,
  0.5,
  1e300,
  -1e-300,
  45_443,
  60,
  61,
  2_958_466,
  Number.MAX_SAFE_INTEGER,
  true,
  false,
  { error: '#N/A' },
  { error: '#DIV/0!' },
];
const FORMATS = [
  'General',
  'dd/mm/yyyy',
  'mmm-yy',
  '0%',
  '@',
  '[Red]0.00',
  'yyyy',
  ';;;',
  '[$-809]d mmmm yyyy',
  'h:mm',
] as const;
const HEADERS = [
  'Action',
  'Due date',
  'RAG',
  'Lead',
  'Ref',
  'Update',
  'Target',
  'Actual',
  'Good is',
  'Start',
  'Recommendation',
  'Status',
  'Measure',
  'Theme',
  'Priority',
  'Progress',
] as const;

/** Any cells at all, some of them laid out as a plan might be. */
export function anySheets(chance: Random): Snapshot {
  const book = aWorkbook();
  for (let n = 1 + chance.below(3); n > 0; n--) {
    const line = (cell: () => Written): Written[] => Array.from({ length: width }, cell);
    const width = 1 + chance.below(14);
    const rows = Array.from({ length: chance.below(50) }, () =>
      line(() => (chance.once(3) ? null : formatted(chance.pick(ODD), chance.pick(FORMATS)))),
    );
    if (chance.once(2))
      rows.splice(
        chance.below(rows.length + 1),
        0,
        line(() => chance.pick(HEADERS)),
      );
    const [top, left] = [chance.below(50), chance.below(width)];
    const merge = areaName({ top, left, bottom: top + chance.below(4), right: left + chance.below(3) });
    book.sheet(`Sheet${n}`, rows, chance.once(3) ? { merges: [merge] } : {});
  }
  return book.snapshot();
}

/** The workbook with one to five cells overwritten, emptied, or rows lost or doubled. */
export function edited(snapshot: Snapshot, chance: Random): Snapshot {
  let sheets = [...snapshot.sheets];
  for (let n = 1 + chance.below(5); n > 0; n--) {
    const at = chance.below(sheets.length);
    const sheet = sheets[at];
    if (sheet === undefined || sheet.rows.length === 0) continue;
    sheets = sheets.with(at, editedSheet(sheet, chance));
  }
  return { ...snapshot, sheets };
}

function editedSheet(sheet: Sheet, chance: Random): Sheet {
  const index = chance.below(sheet.rows.length);
  const row = sheet.rows[index];
  if (row === undefined) return sheet;
  if (chance.once(8)) return { ...sheet, rows: sheet.rows.toSpliced(index, 1) };
  if (chance.once(10)) return { ...sheet, merges: null };
  const other = sheet.rows[chance.below(sheet.rows.length)];
  if (chance.once(8) && other !== undefined)
    return { ...sheet, rows: sheet.rows.with(index, { ...other, row: row.row }) };
  const column = chance.below(Math.max(1, row.cells.length));
  const cells = [...row.cells];
  const value = chance.pick(ODD);
  cells[column] = chance.once(4)
    ? undefined
    : { value, format: row.cells[column]?.format ?? chance.pick(FORMATS), formula: chance.once(5) };
  while (cells.length > 0 && cells.at(-1) === undefined) cells.pop();
  return cells.length === 0
    ? { ...sheet, rows: sheet.rows.toSpliced(index, 1) }
    : { ...sheet, rows: sheet.rows.with(index, { ...row, cells }) };
}

/** The looks of a whole workbook, so that an edited snapshot can be read without asking the file again. */
export const allLooks = (reader: WorkbookReader, { sheets }: Snapshot): Promise<Looks> =>
  reader.looks(
    sheets.flatMap(({ name, extent }): SheetArea[] => (extent === null ? [] : [{ sheet: name, area: extent }])),
  );
