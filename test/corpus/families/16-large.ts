import { cell, day, type Book, type Fixture, type Rag, type Row, type Sheet } from '../fixture.js';

const LEADS = [
  'Amara Nwosu',
  'Head of Assets',
  'B. Tranmere',
  'Procurement Team',
  'Ewan McPhail',
  'Director of Place',
  'Sunil Dutt',
  'HR Operations',
];
const VERBS = [
  'Review',
  'Publish',
  'Procure',
  'Recruit to',
  'Audit',
  'Consult on',
  'Re-design',
  'Close down',
  'Migrate',
  'Report on',
];
const THINGS = [
  'the day opportunities offer',
  'the asset register',
  'the debt policy',
  'the repairs contract',
  'the skills framework',
  'the records system',
  'the parking permits scheme',
  'the early help hubs',
  'the transport routes',
  'the grants to voluntary groups',
  'the ward budgets',
];
const PLACES = [
  'in the north',
  'in the south',
  'across all wards',
  'for care leavers',
  'with partners',
  'in sheltered schemes',
  'at the civic offices',
];
const UPDATES = [
  'Meeting held with finance and legal; paper being drafted for the programme board.',
  'No change since last month.',
  'Officer on leave, next update in a fortnight.',
  'Second round of engagement finished, 140 replies being coded. Ward members briefed.',
  'Awaiting a quotation.',
];
const FILLS: Record<string, string> = { Complete: '5B9BD5', Green: '92D050', Amber: 'FFC000', Red: 'FF0000' };
const RAGS: Record<string, Rag> = { Complete: 'complete', Green: 'green', Amber: 'amber', Red: 'red' };

/** What a row is comes round every ten rows; its date is then laid before or after the as-at date of 30 June 2024. */
const CYCLE = [
  ['Complete', 'past'],
  ['Green', 'ahead'],
  ['Amber', 'ahead'],
  ['Green', 'ahead'],
  ['Red', 'past'],
  ['Complete', 'past'],
  ['Green', 'past'],
  ['Amber', 'past'],
  ['Green', 'ahead'],
  ['Complete', 'ahead'],
] as const;

const iso = (from: string, days: number): string =>
  new Date(Date.parse(`${from}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

function generated(plan: Sheet, n: number, prefix: string): Row {
  const [word, when] = CYCLE[n % CYCLE.length] ?? CYCLE[0];
  const due = when === 'past' ? iso('2024-06-29', -(n % 170)) : iso('2024-06-30', n % 260);
  const lead = LEADS[n % LEADS.length] ?? '';
  const title = `${VERBS[n % VERBS.length] ?? ''} ${THINGS[(n * 7) % THINGS.length] ?? ''} ${PLACES[(n * 3) % PLACES.length] ?? ''}`;
  const row = plan
    .row([
      `${prefix}${n + 1}`,
      title,
      lead,
      day(due),
      cell(word, { fill: FILLS[word] ?? 'FFFFFF' }),
      n % 3 === 0 ? (UPDATES[n % UPDATES.length] ?? null) : null,
    ])
    .action({ ref: `${prefix}${n + 1}`, title, lead, dueDate: due, rag: RAGS[word] ?? 'none' });
  if (when === 'past' && word !== 'Complete') row.flag(word === 'Green' ? 'overdue-green' : 'overdue');
  return row;
}

function sheetOf(book: Book, name: string, rows: number, prefix: string): void {
  const plan = book.sheet(name, { widths: [8, 56, 22, 13, 11, 60] });
  plan.row([`Delivery plan: ${name}`], { bold: true });
  plan.skip();
  plan.header(['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Update']);
  for (let n = 0; n < rows; n++) generated(plan, n, prefix);
  plan.freeze(3).filter(`A3:F${rows + 3}`);
}

/** Kept by a county’s programme office: one sheet a directorate, four hundred actions each. */
const county: Fixture = {
  name: '16-large-six-sheets',
  family: 'six sheets of 400 actions',
  asAt: '2024-06-30',
  write(book) {
    for (const [index, name] of [
      'Adults',
      'Children',
      'Highways',
      'Resources',
      'Public Health',
      'Communities',
    ].entries())
      sheetOf(book, name, 400, `${String.fromCharCode(65 + index)}.`);
  },
};

/** Nobody keeps it by hand: a year’s export of every task in a unitary authority. */
const unitary: Fixture = {
  name: '16-large-50000',
  family: 'one sheet of 50,000 rows',
  asAt: '2024-06-30',
  slow: true,
  write(book) {
    sheetOf(book, 'Tasks', 50_000, 'T');
  },
};

export default [county, unitary];
