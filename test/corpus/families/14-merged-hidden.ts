import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const RAGS: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green', Complete: 'complete' };
const FILLS: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '00B050', Complete: '5B9BD5' };
const rated = (word: string): Written => cell(word, { fill: FILLS[word] ?? 'FFFFFF', align: 'center' });

/** Kept by a programme manager for print: merged areas and leads, subtotals, last month hidden, notes and another table in the margin. */
const brackwater: Fixture = {
  name: '14-merged-hidden',
  family:
    'merged-down areas and leads, a hidden column and rows, subtotal rows, margin notes, a second table to the right',
  asAt: '2024-07-31',
  write(book) {
    const plan = book.sheet('Waste & Environment', { widths: [22, 7, 50, 22, 13, 11, 11, 50, 3, 30, 3, 24, 12, 12] });
    plan.row(['Brackwater City Council'], { bold: true });
    plan.row(['Service improvement plan – Waste & Environment']);
    plan.merge('A1:H1', 'A2:H2');
    plan.skip();
    plan.header(['Area', 'Ref', 'Improvement action', 'Lead', 'Due date', 'RAG June', 'RAG July', 'Progress'], {
      bold: true,
      fill: '375623',
      colour: 'FFFFFF',
      wrap: true,
    });
    plan.hideColumns('F');
    type Line = [
      ref: string,
      text: string,
      lead: string | null,
      due: string,
      june: string,
      july: string,
      says: string | null,
      rule?: 'overdue' | 'overdue-green',
    ];
    const block = (area: string, lines: readonly Line[], subtotal: string): void => {
      const from = plan.nextRow;
      let lead = '';
      const rows: Row[] = [];
      for (const [index, [ref, text, who, due, june, july, says, rule]] of lines.entries()) {
        if (who !== null) lead = who;
        const row = plan
          .row([
            index === 0 ? cell(area, { bold: true, wrap: true }) : null,
            ref,
            text,
            who,
            day(due),
            june,
            rated(july),
            says,
          ])
          .action({ ref, title: text, lead, dueDate: due, rag: RAGS[july] ?? 'none' });
        if (rule !== undefined) row.flag(rule);
        rows.push(row);
      }
      const to = plan.nextRow - 1;
      plan.merge(`A${from}:A${to}`);
      // A lead who has several rows stands in one merged cell.
      let start = 0;
      for (let i = 1; i <= lines.length; i++)
        if (i === lines.length || lines[i]?.[2] !== null) {
          if (i - start > 1) plan.merge(`D${from + start}:D${from + i - 1}`);
          start = i;
        }
      plan.row([null, null, subtotal, null, null, null, null, null], { italic: true, fill: 'F2F2F2' });
      plan.skip();
      for (const row of rows.filter((one, i) => lines[i]?.[5] === 'Complete' && one.number % 2 === 0)) row.hide();
    };
    block(
      'Collections',
      [
        [
          'W1',
          'Re-route food waste rounds',
          'Operations Manager',
          '2024-05-31',
          'Green',
          'Complete',
          'New rounds from 3 June',
        ],
        ['W2', 'Missed bins below 60 per 100,000', null, '2024-09-30', 'Amber', 'Amber', '74 in July'],
        [
          'W3',
          'In-cab tablets for garden waste',
          null,
          '2024-07-19',
          'Green',
          'Green',
          'Screens fitted. SIM cards on back order',
          'overdue-green',
        ],
        [
          'W4',
          'Assisted collections list checked',
          'Customer Liaison',
          '2024-06-28',
          'Amber',
          'Complete',
          '1,422 households rung',
        ],
      ],
      'Collections: 4 actions, 2 complete',
    );
    block(
      'Street scene',
      [
        ['S1', 'Zonal cleaning in the eight inner wards', 'Sandra Eames', '2024-08-30', 'Green', 'Green', null],
        [
          'S2',
          'Fly-tipping cameras, second set',
          null,
          '2024-06-14',
          'Amber',
          'Red',
          'RIPA advice says no to two of the sites',
          'overdue',
        ],
        ['S3', 'Graffiti removal in two working days', null, '2024-07-31', 'Green', 'Green', '2.3 days on average'],
        [
          'S4',
          'Weed control without glyphosate',
          'Parks & Open Spaces',
          '2024-10-31',
          'Amber',
          'Amber',
          'Hot foam trial',
        ],
        [
          'S5',
          'Bin sensor pilot',
          null,
          '2024-04-30',
          'Complete',
          'Complete',
          'Not to be extended, costs outweigh savings',
        ],
      ],
      'Street scene: 5 actions, 1 complete',
    );
    block(
      'Air quality',
      [
        [
          'Q1',
          'Real-time monitors at nine schools',
          'Env. Protection',
          '2024-07-12',
          'Green',
          'Amber',
          'Seven up; two need power',
          'overdue',
        ],
        ['Q2', 'Anti-idling patrols', null, '2024-12-20', 'Green', 'Green', null],
        ['Q3', 'Annual status report to DEFRA', null, '2024-06-30', 'Complete', 'Complete', 'Submitted 24/6'],
      ],
      'Air quality: 3 actions, 1 complete',
    );
    plan.row([null, null, 'TOTAL: 12 actions, 4 complete', null, null, null, null, null], {
      bold: true,
      fill: 'D9D9D9',
    });
    plan.put(
      'J5',
      [['ask Sandra for dates pls'], [null], ['cameras – see email 2/7'], [null], [null], ['is this the right RAG??']],
      { italic: true, colour: 'C00000' },
    );
    plan.put('L4', [
      [cell('Vehicle', { bold: true }), cell('MOT due', { bold: true }), cell('Status', { bold: true })],
      ['RCV 01', day('2024-06-30'), 'Off road'],
      ['RCV 02', day('2024-09-15'), 'OK'],
      ['RCV 03', day('2024-10-02'), 'OK'],
      ['Sweeper 1', day('2024-05-20'), 'Off road'],
    ]);
    plan.filter('A4:H21');
  },
};

/** Kept by a business support assistant who never merges: ditto marks, “As above”, blank leads, spacer rows of colour. */
const elmsworth: Fixture = {
  name: '14-ditto-spacers',
  family: 'as above, ditto, spacer rows, a blank lead, notes below the table, hidden old sheet rows',
  asAt: '2022-05-31',
  write(book) {
    const plan = book.sheet('Sheet1', { widths: [3, 48, 28, 15, 14, 54], from: 'B' });
    plan.row(['Elmsworth Town & Country Partnership — Tourism recovery actions'], { bold: true });
    plan.skip();
    plan.header(['Action', 'Lead Officer(s)', 'Complete by', 'Rating', 'Comments / next steps']);
    const act = (
      text: string,
      who: string | null,
      lead: string | null,
      due: string,
      rag: string,
      says: string | null,
      more: Record<string, unknown> = {},
    ): Row =>
      plan
        .row([text, who, day(due, 'dd.mm.yy'), rated(rag), says])
        .action({ lead, dueDate: due, rag: RAGS[rag] ?? 'none', ...more });
    const bar = (): void => void plan.row([null, null, null, null, null], { fill: '1F4E78' });
    act(
      'Destination management plan out to tender',
      'Hugh Tranter (Tourism) & Mo Bassi',
      'Hugh Tranter (Tourism) & Mo Bassi',
      '2022-03-31',
      'Complete',
      'Awarded to consultants in March',
    );
    act(
      'Coach parking at Mill Lane',
      'As above',
      'Hugh Tranter (Tourism) & Mo Bassi',
      '2022-06-30',
      'Green',
      'Bay markings next week',
    );
    act(
      'Brown signs on the A-road',
      'As above',
      'Hugh Tranter (Tourism) & Mo Bassi',
      '2022-05-13',
      'Amber',
      'Highways have the order. Chased 20/5.',
    ).flag('overdue');
    bar();
    act(
      'Town trail leaflet in four languages',
      'TIC Staff',
      'TIC Staff',
      '2022-05-27',
      'Green',
      'Welsh version being proof read',
    ).flag('overdue-green');
    act('Food festival', '"', 'TIC Staff', '2022-09-10', 'Green', '46 stalls booked', {
      lenient: true,
      lenientFields: ['lead'],
    });
    act('Volunteer rota', '"', 'TIC Staff', '2022-05-31', 'Amber', null, { lenient: true, lenientFields: ['lead'] });
    bar();
    act(
      'Public WiFi in the square',
      'ICT (DS)',
      'ICT (DS)',
      '2022-04-29',
      'Red',
      'Supplier went bust. Start again.',
    ).flag('overdue');
    act('Toilets open to 8pm in season', null, null, '2022-06-17', 'Amber', 'Who has the budget?').flag(
      'missing-lead',
      'no lead',
      { confidence: 'arguable' },
    );
    act('Hanging baskets', 'ALL', 'ALL', '2022-06-10', 'Green', 'Up from 6 June');
    bar();
    act(
      'Dark skies application',
      'rangers@elmsworth.example',
      'rangers@elmsworth.example',
      '2022-12-02',
      'Green',
      'Readings taken at nine sites',
    );
    act('Electric bike hire points', 'D. Swales / Cllr Noor', 'D. Swales / Cllr Noor', '2022-04-08', 'Complete', null);
    act(
      'Business Improvement District ballot',
      'Mo Bassi',
      'Mo Bassi',
      '2022-11-25',
      'Amber',
      'Two large shops against',
    );
    plan.skip(2);
    plan.row(['Notes'], { bold: true });
    plan.row(['1. Dates in red have been moved by the Partnership board.']);
    plan.row(['2. Please do NOT sort the table, the coloured bars get lost.']);
  },
};

export default [brackwater, elmsworth];
