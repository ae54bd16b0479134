import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { R: 'FF0000', A: 'FFC000', G: '00B050', B: '00B0F0' };
const RAGS: Record<string, Rag> = { R: 'red', A: 'amber', G: 'green', B: 'complete' };
const rated = (letter: string): Written =>
  cell(letter, { fill: FILLS[letter] ?? 'FFFFFF', align: 'center', bold: true });

/** Kept for print by a committee team: a narrative row merged under each action, the header again on every page, page numbers typed in. */
const wickham: Fixture = {
  name: '28-printed-pages',
  family:
    'a merged narrative row under every action, headers repeated on each page, typed page numbers, bullet points going on in rows of their own',
  asAt: '2022-11-30',
  write(book) {
    const plan = book.sheet('Scrutiny version', { widths: [7, 70, 24, 14, 8] });
    const title = (): void => {
      plan.row(['Wickham Vale Council – Action plan in response to the annual audit letter'], { bold: true });
      plan.row(['B = finished, G = as planned, A = delayed, R = will not be done without further decision'], {
        italic: true,
      });
    };
    const header = (): void => void plan.header(['Item', 'Agreed action', 'Lead officer', 'Completion date', 'BRAG']);
    let page = 0;
    const foot = (): void => {
      plan.row([null, null, null, null, `Page ${++page} of 3`], { italic: true, align: 'right' });
      plan.skip();
    };
    const act = (
      item: string,
      text: string,
      more: readonly string[],
      lead: string,
      due: string,
      letter: string,
      narrative: string,
    ): Row => {
      const row = plan
        .row([item, text, lead, day(due, 'dd mmm yyyy'), rated(letter)], { wrap: true })
        .action({ ref: item, title: text, lead, dueDate: due, rag: RAGS[letter] ?? 'none' });
      for (const bullet of more) plan.row([null, `• ${bullet}`]);
      plan.row([`Progress: ${narrative}`], { wrap: true, italic: true, fill: 'F2F2F2' });
      plan.merge(`A${plan.nextRow - 1}:E${plan.nextRow - 1}`);
      return row;
    };
    title();
    header();
    act(
      '1',
      'Bring the asset register up to date before the valuation',
      ['land and buildings', 'vehicles and plant'],
      'Chief Accountant',
      '2022-06-30',
      'B',
      'The register was given to the valuer on 24 June 2022. 311 entries were changed.',
    );
    act(
      '2',
      'Reconcile the housing benefit suspense account',
      [],
      'Revenues Manager',
      '2022-09-30',
      'A',
      'Balances to 2020 are reconciled. The remainder needs the software supplier, whose quotation is awaited.',
    ).flag('overdue');
    act(
      '3',
      'Write working papers to the auditor’s standard',
      ['examples from last year', 'a review by a second officer'],
      'Chief Accountant',
      '2023-03-31',
      'G',
      'Templates agreed in October.',
    );
    foot();
    header();
    act(
      '4',
      'Declare related parties by April each year',
      [],
      'Monitoring Officer',
      '2022-11-30',
      'G',
      'Forms sent to 39 members, 36 are back.',
    ).quiet('due on the as-at date itself');
    act(
      '5',
      'Agree a policy for the use of reserves',
      [],
      'Director of Finance',
      '2022-10-31',
      'R',
      'Cabinet did not reach the item. A further date is not set.',
    ).flag('overdue');
    act(
      '6',
      'Test journals above £100,000 each month',
      ['sample of ten', 'signed by the deputy'],
      'Deputy s151',
      '2022-07-29',
      'B',
      'Embedded since July.',
    );
    foot();
    header();
    act(
      '7',
      'Tell the committee about every late recommendation',
      [],
      'Head of Audit',
      '2022-09-16',
      'G',
      'The first such report was drafted for December.',
    ).flag('overdue-green');
    act('8', 'Appoint a lay member', [], 'Democratic Services', '2023-05-26', 'G', 'Advertisement in the new year.');
    act(
      '9',
      'Revise the anti-fraud policy',
      ['money laundering', 'gifts'],
      'Head of Audit',
      '2023-01-31',
      'A',
      'Other work has come first.',
    );
    foot();
  },
};

/** Kept by a small unitary’s improvement lead whose key turns the usual colours about: Blue not due, White done. */
const penrhos: Fixture = {
  name: '28-key-turns-about',
  family:
    'the key says Blue = not due to start and White = finished; the rating is a word; a risk rating stands beside it',
  asAt: '2021-05-31',
  write(book) {
    const plan = book.sheet('Plan', { widths: [6, 54, 12, 24, 14, 12, 48] });
    plan.row(['Carrow Council library service review – action plan'], { bold: true });
    plan.row([
      'Key',
      cell('White – finished', {}),
      null,
      cell('Green – going well', { fill: '92D050' }),
      cell('Amber – late', { fill: 'FFC000' }),
      cell('Red – stopped', { fill: 'FF0000' }),
      cell('Blue – not due to start', { fill: '00B0F0' }),
    ]);
    plan.skip();
    plan.header(['#', 'Action', 'Risk (H/M/L)', 'Lead', 'Due', 'Colour', 'Notes']);
    const rags: Record<string, Rag> = { White: 'complete', Green: 'green', Amber: 'amber', Red: 'red', Blue: 'none' };
    let n = 0;
    const act = (text: string, risk: string, lead: string, due: string, colour: string, notes: string | null): Row =>
      plan.row([++n, text, risk, lead, day(due), colour, notes]).action({
        ref: String(n),
        lead,
        dueDate: due,
        rag: rags[colour] ?? 'none',
        ...(colour === 'Blue' ? { status: 'not-started' as const } : {}),
      });
    act('Public consultation, twelve weeks', 'H', 'Library Manager', '2021-02-26', 'White', '2,140 replies');
    act('Needs assessment by ward', 'M', 'Policy Officer', '2021-03-31', 'White', null);
    act(
      'Partners found for two small libraries',
      'H',
      'Community Development',
      '2021-05-14',
      'Amber',
      'One found',
    ).flag('overdue');
    act('New opening hours', 'M', 'Library Manager', '2021-07-05', 'Green', 'Rotas drafted');
    act('Mobile library replaced by home delivery', 'H', 'Transport', '2021-04-30', 'Red', 'Lease penalty').flag(
      'overdue',
    );
    act('Self-service machines in four branches', 'L', 'ICT', '2021-05-31', 'Green', 'Fourth goes in today').quiet(
      'due on the as-at date itself',
    );
    act('Stock fund re-based', 'L', 'Library Manager', '2022-04-01', 'Blue', null);
    act('Volunteer policy', 'M', 'HR', '2021-09-30', 'Blue', null);
    act('Evaluation by the university', 'L', 'Policy Officer', '2022-05-31', 'Blue', null);
    act('Local studies digitised', 'L', 'Archivist', '2021-05-21', 'Green', 'Upload to finish').flag('overdue-green');
  },
};

export default [wickham, penrhos];
