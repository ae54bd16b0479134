import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '00B050', Blue: '0070C0' };
const RAGS: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green', Blue: 'complete' };
const rated = (word: string): Written => cell(word, { fill: FILLS[word] ?? 'FFFFFF' });

/** Kept by a council in intervention: raised, start, interim and end dates, date last updated; lead member beside lead officer. */
const saltmarsh: Fixture = {
  name: '26-many-dates',
  family:
    'six date columns (raised, start, interim milestone, end, last updated, next review), lead member beside lead officer, RAG previous and current',
  asAt: '2025-02-28',
  write(book) {
    const plan = book.sheet('Intervention plan', { widths: [8, 50, 22, 24, 12, 12, 13, 12, 12, 10, 10, 13, 44] });
    plan.row(
      [
        'Saltmarsh Council – improvement and recovery plan',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        cell('BRAG: Blue = done', { italic: true }),
      ],
      { bold: true },
    );
    plan.skip();
    plan.header([
      'Action ID',
      'Action description',
      'Lead member',
      'Lead officer',
      'Date raised',
      'Start date',
      'Interim milestone',
      'End date',
      'Last updated',
      'Previous BRAG',
      'Current BRAG',
      'Next review',
      'Highlights',
    ]);
    const act = (
      id: string,
      text: string,
      member: string,
      officer: string,
      raised: string,
      start: string,
      interim: string | null,
      end: string,
      updated: string,
      was: string,
      now: string,
      says: string | null,
    ): Row =>
      plan
        .row([
          id,
          text,
          member,
          officer,
          day(raised),
          day(start),
          interim === null ? null : day(interim),
          day(end),
          day(updated),
          rated(was),
          rated(now),
          day('2025-03-14'),
          says,
        ])
        .action({ ref: id, lead: officer, dueDate: end, rag: RAGS[now] ?? 'none' });
    act(
      'FIN-01',
      'Close the 2022/23 accounts',
      'Cllr Mowbray',
      'S151 Officer',
      '2024-02-01',
      '2024-03-01',
      '2024-09-30',
      '2024-12-20',
      '2025-02-20',
      'Amber',
      'Blue',
      'Signed with a disclaimer.',
    );
    act(
      'FIN-02',
      'Bring debt down by £30m through sales',
      'Cllr Mowbray',
      'Director of Assets',
      '2024-02-01',
      '2024-04-01',
      '2024-12-31',
      '2025-06-30',
      '2025-02-21',
      'Green',
      'Amber',
      '£17.2m of receipts. The marina sale has slipped to the summer.',
    );
    act(
      'FIN-03',
      'Weekly spending control panel',
      'Cllr Mowbray',
      'S151 Officer',
      '2024-02-01',
      '2024-02-12',
      null,
      '2024-04-30',
      '2024-05-07',
      'Blue',
      'Blue',
      null,
    );
    act(
      'GOV-01',
      'Review all council companies',
      'Leader',
      'Monitoring Officer',
      '2024-02-01',
      '2024-05-01',
      '2024-10-31',
      '2025-01-31',
      '2025-02-19',
      'Amber',
      'Amber',
      'Four of five done. The energy company’s auditors are late.',
    ).flag('overdue');
    act(
      'GOV-02',
      'Scrutiny: external support',
      'Cllr Pask',
      'Democratic Services Manager',
      '2024-03-15',
      '2024-06-03',
      null,
      '2025-03-31',
      '2025-02-11',
      'Green',
      'Green',
      null,
    );
    act(
      'GOV-03',
      'Member code of conduct training',
      'Cllr Pask',
      'Monitoring Officer',
      '2024-03-15',
      '2024-05-13',
      '2024-07-31',
      '2025-02-14',
      '2025-02-19',
      'Green',
      'Green',
      'Three members still to attend on 6 March.',
    ).flag('overdue-green');
    act(
      'PEO-01',
      'Permanent chief executive in post',
      'Leader',
      'Head of HR',
      '2024-02-01',
      '2024-03-04',
      '2024-06-28',
      '2024-09-30',
      '2024-10-04',
      'Blue',
      'Blue',
      null,
    );
    act(
      'PEO-02',
      'Senior restructure concluded',
      'Leader',
      'Chief Executive',
      '2024-06-14',
      '2024-09-02',
      '2024-12-13',
      '2025-02-28',
      '2025-02-24',
      'Amber',
      'Green',
      'Final appointment panel this afternoon.',
    ).quiet('due on the as-at date itself');
    act(
      'PEO-03',
      'Staff survey and culture plan',
      'Cllr Ahmed',
      'Head of HR',
      '2024-06-14',
      '2024-10-01',
      '2025-01-31',
      '2025-05-30',
      '2025-02-20',
      'Green',
      'Green',
      'Response 63%.',
    );
    act(
      'SRV-01',
      'Emergency accommodation: 120 households or fewer',
      'Cllr Ahmed',
      'Head of Housing Options',
      '2024-03-15',
      '2024-04-01',
      '2024-09-30',
      '2025-01-15',
      '2025-02-20',
      'Red',
      'Red',
      '158 households.',
    ).flag('overdue');
    act(
      'SRV-02',
      'Planning: out of special measures',
      'Cllr Mowbray',
      'Head of Planning',
      '2024-03-15',
      '2024-04-01',
      null,
      '2025-09-30',
      '2025-02-18',
      'Green',
      'Green',
      null,
    );
    act(
      'SRV-03',
      'Exit the leisure contract',
      'Cllr Ahmed',
      'Director of Assets',
      '2024-06-14',
      '2024-07-01',
      '2024-11-29',
      '2025-03-31',
      '2025-02-17',
      'Amber',
      'Amber',
      'Operator’s surrender premium disputed.',
    );
    plan.freeze(3, 2).filter('A3:M15');

    const reporting = book.sheet('Reporting dates', { widths: [30, 16, 16, 16], notTracker: true });
    reporting.header(['Meeting', 'Updates due', 'Papers out', 'Meeting date']);
    reporting.row(['Improvement board, February', day('2025-02-14'), day('2025-02-20'), day('2025-02-27')]);
    reporting.row(['Improvement board, March', day('2025-03-14'), day('2025-03-20'), day('2025-03-27')]);
    reporting.row(['Audit committee', day('2025-03-03'), day('2025-03-07'), day('2025-03-18')]);
  },
};

/** Kept by a market town’s clerk in Word and pasted into Excel: text dates of every kind under “Timescale”, the rating a coloured cell with nothing in it beside the number. */
const marketTown: Fixture = {
  name: '26-pasted-from-word',
  family:
    'pasted from a document: the rating is the fill of an empty cell, dates in prose, actions in two sentences, a key of fills below',
  asAt: '2024-01-31',
  write(book) {
    const plan = book.sheet('Table 1', { widths: [5, 4, 66, 26, 28, 56] });
    const red: Written = cell(null, { fill: 'FF0000' });
    const amber: Written = cell(null, { fill: 'FFC000' });
    const green: Written = cell(null, { fill: '92D050' });
    const blue: Written = cell(null, { fill: '00B0F0' });
    plan.row([null, null, 'Town centre renewal – the next two years'], { bold: true });
    plan.header(['', 'RAG', 'Action', 'Who', 'Timescale', 'Where are we?']);
    let no = 0;
    const act = (
      fill: Written,
      rag: Rag,
      text: string,
      who: string,
      when: string,
      iso: string | null,
      says: string | null,
      more: Record<string, unknown> = {},
    ): Row =>
      plan.row([++no, fill, text, who, when, says]).action({ lead: who, dueDate: iso, rag, title: text, ...more });
    act(
      green,
      'green',
      'Re-pave Market Street. Keep access for traders throughout.',
      'County Highways',
      'By end of March 2024',
      '2024-03-31',
      'Half done',
    );
    act(
      amber,
      'amber',
      'Bring three empty shops back into use. Work with landlords first.',
      'Town Centre Manager',
      'December 2023',
      '2023-12-31',
      'Two are let, one in dispute',
    ).flag('overdue');
    act(blue, 'complete', 'Free Wi-Fi.', 'Town Clerk', 'Summer 2023', '2023-08-31', 'Switched on in July', {
      dueRange: ['2023-07-31', '2023-08-31'],
    });
    act(
      red,
      'red',
      'Move the bus stops. Needs a traffic order.',
      'County Highways',
      '30th September 2023',
      '2023-09-30',
      'Objections. Public inquiry possible',
    ).flag('overdue');
    act(green, 'green', 'Saturday street market.', 'Markets Committee', 'Ongoing', null, '14 stalls', {
      status: 'ongoing',
    });
    act(
      green,
      'green',
      'New map boards at the station and car parks.',
      'Civic Society',
      'Jan 2024',
      '2024-01-31',
      'Going up this week',
    ).quiet('January ends on the as-at date');
    act(
      amber,
      'amber',
      'Flood doors grant for the riverside.',
      'Town Clerk',
      'Spring 2024',
      '2024-05-31',
      'Six applications',
      { dueRange: ['2024-03-31', '2024-05-31'] },
    );
    act(
      green,
      'green',
      'Shop front guide. Consult with traders.',
      'District Planning',
      '15 January 2024',
      '2024-01-15',
      'Draft out for comment',
    ).flag('overdue-green');
    act(
      blue,
      'complete',
      'Christmas lights on a new contract.',
      'Markets Committee',
      'November 2023',
      '2023-11-30',
      null,
    );
    act(red, 'red', 'Find a use for the Corn Hall.', 'District Estates', '2025', '2025-12-31', 'Roof survey awaited', {
      lenient: true,
      lenientFields: ['due'],
    });
    plan.skip();
    plan.put(
      `C${plan.nextRow}`,
      [['Key'], ['Blue – completed'], ['Green – going well'], ['Amber – some problems'], ['Red – serious problems']],
      { italic: true },
    );
    plan.put(`B${plan.nextRow + 1}`, [[blue], [green], [amber], [red]]);
  },
};

export default [saltmarsh, marketTown];
