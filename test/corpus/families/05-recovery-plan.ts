import { cell, day, type Fixture, type ItemTruth, type Row, type Sheet, type Written } from '../fixture.js';

/** Kept by a programme office: an index, a dashboard typed by hand, a sheet for each workstream in its lead's own habits. */
const tarrow: Fixture = {
  name: '05-recovery-plan',
  family: 'recovery plan: a sheet per workstream, an index, a dashboard whose count is wrong by one',
  asAt: '2021-06-30',
  write(book) {
    const index = book.sheet('Index', { widths: [8, 40, 30, 24], notTracker: true });
    index.row(['Tarrow Borough: recovery and renewal plan'], { bold: true });
    index.skip();
    index.header(['Tab', 'Workstream', 'Sponsor', 'Last saved by']);
    index.row(['WS1', cell('Communities', { link: '#WS1!A1' }), 'Director of Communities', 'Bola Adeyinka']);
    index.row(['WS2', cell('Economy and high streets', { link: '#WS2!A1' }), 'Director of Place', 'Rhian Tudor']);
    index.row(['WS3', cell('Public health', { link: '#WS3!A1' }), 'Director of Public Health', 'Eamon Walsh']);
    index.row(['WS4', cell('Workforce and finance', { link: '#WS4!A1' }), 'Chief Executive', 'Sunita Rao']);

    const board = book.sheet('Dashboard', { widths: [32, 12, 12, 12, 12, 12], notTracker: true });
    board.row(['Recovery dashboard as at 30 June 2021'], { bold: true });
    board.skip();
    board.header(['Workstream', 'Complete', 'Green', 'Amber', 'Red', 'Total']);
    board.row(['WS1 Communities', 3, 4, 2, 1, 10]);
    board.row(['WS2 Economy and high streets', 3, 4, 2, 1, 10]);
    board
      .row(['WS3 Public health', 4, 3, 3, 0, 10])
      .flag('count-mismatch', 'the sheet has two Ambers and nine rows', { alsoRow: 8 });
    board.row(['WS4 Workforce and finance', 2, 5, 1, 2, 10]);
    board.row(['All workstreams', 12, 16, 8, 4, 40], { bold: true });
    board.skip();
    board.row(['Blue = complete, Green = on course, Amber = slipping, Red = stalled'], { italic: true });

    const fills: Record<string, string> = { Blue: '0070C0', Green: '00B050', Amber: 'FFC000', Red: 'FF0000' };
    const rated = (word: string): Cellish => cell(word, { fill: fills[word] ?? 'FFFFFF', align: 'center' });
    type Cellish = Written;
    const tab = (name: string, title: string): Sheet => {
      const sheet = book.sheet(name, { widths: [7, 56, 26, 14, 14, 10, 52] });
      sheet.row([title], { bold: true, fill: '203864', colour: 'FFFFFF' });
      return sheet;
    };

    const one = tab('WS1', 'Workstream 1: Communities');
    one.row(['Sponsor: Director of Communities']);
    one.header(['No.', 'Task', 'Owner', 'Start date', 'Target date', 'RAG', 'Latest position']);
    const w1 = (
      no: number,
      task: string,
      owner: string,
      start: string,
      due: string,
      rag: string,
      note: string | null,
      truth: ItemTruth,
    ): Row =>
      one
        .row([no, task, owner, day(start), day(due), rated(rag), note])
        .action({ ref: String(no), lead: owner, ...truth });
    w1(1, 'Re-open the twelve community centres', 'Bola Adeyinka', '2021-03-01', '2021-05-31', 'Blue', 'All open.', {
      dueDate: '2021-05-31',
      rag: 'complete',
    }).quiet('Blue is complete by the dashboard’s key');
    w1(
      2,
      'Keep the food network running through the school holidays',
      'Bola Adeyinka',
      '2021-04-01',
      '2021-09-10',
      'Green',
      null,
      { dueDate: '2021-09-10', rag: 'green' },
    );
    w1(3, 'Move shielding calls to the voluntary sector', 'Hannah Lisle', '2021-03-15', '2021-04-30', 'Blue', null, {
      dueDate: '2021-04-30',
      rag: 'complete',
    });
    w1(
      4,
      'Publish the volunteering directory',
      'Hannah Lisle',
      '2021-04-01',
      '2021-05-28',
      'Green',
      'Proofs with printer.',
      { dueDate: '2021-05-28', rag: 'green' },
    ).flag('overdue-green');
    w1(
      5,
      'Review hardship fund criteria',
      'Revenues Manager',
      '2021-05-01',
      '2021-06-25',
      'Amber',
      'Members to decide in July.',
      { dueDate: '2021-06-25', rag: 'amber' },
    ).flag('overdue');
    w1(6, 'Install the remembrance garden at Long Meadow', 'Parks Team', '2021-05-10', '2021-10-29', 'Green', null, {
      dueDate: '2021-10-29',
      rag: 'green',
    });
    w1(
      7,
      'Loan 300 tablets to older residents',
      'Libraries',
      '2021-02-01',
      '2021-05-14',
      'Red',
      'Supplier in administration.',
      { dueDate: '2021-05-14', rag: 'red' },
    ).flag('overdue');
    w1(8, 'Reinstate the bus pass counter', 'Libraries', '2021-06-01', '2021-06-30', 'Green', 'Opens this afternoon.', {
      dueDate: '2021-06-30',
      rag: 'green',
    }).quiet('due on the as-at date itself');
    w1(
      9,
      'Settle long-term use of the hub telephone line',
      'Contact Centre Manager',
      '2021-05-01',
      '2021-07-30',
      'Amber',
      null,
      { dueDate: '2021-07-30', rag: 'amber' },
    );
    w1(
      10,
      'Thank-you event for mutual aid groups',
      'Bola Adeyinka',
      '2021-03-01',
      '2021-06-12',
      'Blue',
      'Held at the bandstand.',
      { dueDate: '2021-06-12', rag: 'complete' },
    );

    const two = tab('WS2', 'WORKSTREAM 2 – ECONOMY AND HIGH STREETS');
    two.skip();
    two.header(['ID', 'Action required', 'Lead officer', 'Begin', 'Complete by', 'Rating', 'Comments']);
    const w2 = (
      no: string,
      task: string,
      owner: string,
      start: string,
      due: string,
      rag: string,
      note: string | null,
      truth: ItemTruth,
    ): Row => two.row([no, task, owner, start, due, rated(rag), note]).action({ ref: no, lead: owner, ...truth });
    w2('2.1', 'Restart grants: pay the final tranche', 'Rhian Tudor', 'Feb 2021', 'April 2021', 'Blue', null, {
      dueDate: '2021-04-30',
      rag: 'complete',
    });
    w2(
      '2.2',
      'Widen pavements on Quay Street',
      'Highways (M. Sallis)',
      'March 2021',
      'June 2021',
      'Green',
      'South side finished, north side from Monday.',
      { dueDate: '2021-06-30', rag: 'green' },
    ).quiet('June ends on the as-at date');
    w2(
      '2.3',
      'Welcome-back fund: submit claims',
      'Rhian Tudor',
      'April 2021',
      'May 2021',
      'Amber',
      'Evidence short for two claims.',
      { dueDate: '2021-05-31', rag: 'amber' },
    ).flag('overdue');
    w2('2.4', 'Let the vacant market units', 'Markets Manager', 'May 2021', 'Sept 2021', 'Green', null, {
      dueDate: '2021-09-30',
      rag: 'green',
    });
    w2(
      '2.5',
      'Kickstart placements: forty starts',
      'Skills Team',
      'Jan 2021',
      'March 2021',
      'Red',
      'Sixteen starts so far.',
      { dueDate: '2021-03-31', rag: 'red' },
    ).flag('overdue');
    w2('2.6', 'Free parking after 3pm, pilot', 'Parking Services', 'April 2021', 'May 2021', 'Blue', null, {
      dueDate: '2021-05-31',
      rag: 'complete',
    });
    w2(
      '2.7',
      'Visitor campaign for the summer',
      'Tourism',
      'March 2021',
      'May 2021',
      'Green',
      'Posters up, radio slot being booked.',
      { dueDate: '2021-05-31', rag: 'green' },
    ).flag('overdue-green');
    w2('2.8', 'Business survey and report', 'Skills Team', 'June 2021', 'August 2021', 'Green', null, {
      dueDate: '2021-08-31',
      rag: 'green',
    });
    w2(
      '2.9',
      'Recovery board with the chamber of trade',
      'Rhian Tudor',
      'Jan 2021',
      'Feb 2021',
      'Blue',
      'Meets monthly.',
      { dueDate: '2021-02-28', rag: 'complete' },
    );
    w2(
      '2.10',
      'Levelling bid for the railway quarter',
      'Regeneration',
      'March 2021',
      '18 June 2021',
      'Amber',
      'Submission moved by government.',
      { dueDate: '2021-06-18', rag: 'amber' },
    ).flag('overdue');

    const three = tab('WS3', 'Workstream 3: Public health');
    three.header(['Ref', 'What we will do', 'Responsible', 'From', 'By when', 'BRAG', 'Progress to date']);
    const w3 = (
      no: string,
      task: string,
      owner: string,
      start: string,
      due: Written,
      rag: string,
      note: string | null,
      truth: ItemTruth,
    ): Row =>
      three
        .row([no, task, owner, day(start, 'mmm yyyy'), due, rated(rag), note])
        .action({ ref: no, lead: owner, ...truth });
    w3('PH1', 'Local contact tracing team in place', 'Eamon Walsh', '2021-01-01', day('2021-02-15'), 'Blue', null, {
      dueDate: '2021-02-15',
      rag: 'complete',
    });
    w3('PH2', 'Rapid testing sites in all five wards', 'Eamon Walsh', '2021-02-01', day('2021-04-12'), 'Blue', null, {
      dueDate: '2021-04-12',
      rag: 'complete',
    });
    w3(
      'PH3',
      'Outbreak plan refreshed',
      'Dr K. Bassey',
      '2021-04-01',
      day('2021-06-11'),
      'Green',
      'Awaiting health protection board.',
      { dueDate: '2021-06-11', rag: 'green' },
    ).flag('overdue-green');
    w3('PH4', 'Vaccine champions in low-uptake areas', 'Dr K. Bassey', '2021-02-01', day('2021-07-31'), 'Green', null, {
      dueDate: '2021-07-31',
      rag: 'green',
    });
    w3(
      'PH5',
      'Mental health first aid for employers',
      'Eamon Walsh',
      '2021-05-01',
      day('2021-09-30'),
      'Amber',
      'Trainer capacity.',
      { dueDate: '2021-09-30', rag: 'amber' },
    );
    w3('PH6', 'Long-term condition clinics re-start', 'CCG partner', '2021-04-01', day('2021-06-04'), 'Amber', null, {
      dueDate: '2021-06-04',
      rag: 'amber',
    }).flag('overdue');
    w3('PH7', 'Close the test centre at the stadium', 'Eamon Walsh', '2021-05-01', day('2021-05-31'), 'Blue', null, {
      dueDate: '2021-05-31',
      rag: 'complete',
    });
    w3('PH8', 'School air quality monitors', 'Schools H&S', '2021-06-01', day('2021-11-30'), 'Green', null, {
      dueDate: '2021-11-30',
      rag: 'green',
    });
    w3(
      'PH9',
      'Bereavement support leaflet',
      'Dr K. Bassey',
      '2021-02-01',
      day('2021-03-31'),
      'Blue',
      'With every registrar.',
      { dueDate: '2021-03-31', rag: 'complete' },
    );

    const four = tab('WS4', 'Workstream 4: Workforce and finance');
    four.row(['Updated every fortnight by Sunita’s team']);
    four.skip();
    four.header(['No.', 'Task', 'Owner', 'Start date', 'Target date', 'RAG', 'Latest position']);
    const w4 = (
      no: number,
      task: string,
      owner: string,
      start: string,
      due: Written,
      rag: string,
      note: string | null,
      truth: ItemTruth,
    ): Row =>
      four.row([no, task, owner, day(start), due, rated(rag), note]).action({ ref: String(no), lead: owner, ...truth });
    w4(
      1,
      'Agile working policy agreed with unions',
      'Sunita Rao',
      '2021-02-01',
      day('2021-05-07'),
      'Green',
      'One clause outstanding.',
      { dueDate: '2021-05-07', rag: 'green' },
    ).flag('overdue-green');
    w4(2, 'Desk booking for the Town Hall', 'Facilities', '2021-04-01', day('2021-07-19'), 'Green', null, {
      dueDate: '2021-07-19',
      rag: 'green',
    });
    w4(3, 'Covid cost tracker closed for the year end', 'Finance BP', '2021-03-01', day('2021-04-30'), 'Blue', null, {
      dueDate: '2021-04-30',
      rag: 'complete',
    });
    w4(
      4,
      'Claim lost income compensation',
      'Finance BP',
      '2021-04-01',
      day('2021-06-21'),
      'Red',
      'Figures challenged by the department.',
      { dueDate: '2021-06-21', rag: 'red' },
    ).flag('overdue');
    w4(5, 'Wellbeing survey repeated', 'HR Advisory', '2021-05-01', day('2021-07-09'), 'Green', null, {
      dueDate: '2021-07-09',
      rag: 'green',
    });
    w4(6, 'Carry-over leave policy', 'HR Advisory', '2021-03-01', day('2021-03-26'), 'Blue', null, {
      dueDate: '2021-03-26',
      rag: 'complete',
    });
    w4(
      7,
      'Re-base the capital programme',
      'Head of Finance',
      '2021-05-01',
      'TBC',
      'Amber',
      'Date follows the spending review.',
      { dueDate: null, rag: 'amber' },
    );
    w4(8, 'Debt recovery re-started in stages', 'Revenues Manager', '2021-06-01', day('2021-12-31'), 'Green', null, {
      dueDate: '2021-12-31',
      rag: 'green',
    });
    w4(
      9,
      'Return loaned staff to services',
      'HR Advisory',
      '2021-04-01',
      day('2021-05-31'),
      'Red',
      'Environmental health still short.',
      { dueDate: '2021-05-31', rag: 'red' },
    ).flag('overdue');
    w4(10, 'Lessons learned report to cabinet', 'Sunita Rao', '2021-06-01', day('2021-09-14'), 'Green', null, {
      dueDate: '2021-09-14',
      rag: 'green',
    });
  },
};

export default [tarrow];
