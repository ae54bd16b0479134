import { cell, day, type Fixture, type ItemTruth, type Row, type Written } from '../fixture.js';

/** Kept by a climate officer: timescales in quarters, financial years and decades; status in words; a theme sheet of figures. */
const severnby: Fixture = {
  name: '08-climate-plan',
  family: 'climate plan: On track or Behind, quarters, financial years, by 2030, Ongoing, Annually',
  asAt: '2024-10-15',
  write(book) {
    const plan = book.sheet('Action Plan', { widths: [8, 64, 30, 20, 16, 14, 14, 50] });
    plan.row(['Severnby City Council Climate and Nature Action Plan'], { bold: true });
    plan.row([
      'Reporting years run April to March. The council aims to be carbon neutral in its own operations by 2030.',
    ]);
    plan.skip(2);
    plan.header(['Code', 'Action', 'Council lead', 'Partners', 'Timescale', 'Cost', 'Progress', 'Notes 2024'], {
      bold: true,
      fill: '375623',
      colour: 'FFFFFF',
      wrap: true,
    });
    const band = (title: string): Row => plan.row([cell(title, { bold: true, fill: 'E2EFDA' })]).theme();
    const act = (
      code: string,
      action: string,
      lead: Written,
      partners: string | null,
      when: Written,
      cost: string | null,
      progress: string | null,
      note: string | null,
      truth: ItemTruth,
    ): Row => plan.row([code, action, lead, partners, when, cost, progress, note]).action({ ref: code, ...truth });

    band('Theme A – Our buildings and energy');
    act(
      'A1',
      'Fit solar panels to the depot and both leisure centres',
      'Property Services',
      'Community energy co-op',
      'Q2 2024/25',
      '£££',
      'On track',
      'Depot and one centre generating.',
      { lead: 'Property Services', dueDate: '2024-09-30', rag: 'green' },
    )
      .flag('overdue-green', 'the quarter ended a fortnight ago')
      .flag('narrative-contradicts', 'a status word and no update', { confidence: 'arguable' });
    act(
      'A2',
      'Replace gas boilers in the ten largest buildings',
      'Property Services',
      null,
      'by 2030',
      '££££',
      'On track',
      'Feasibility for four.',
      { lead: 'Property Services', dueDate: '2030-12-31', rag: 'green' },
    ).quiet('years away');
    act('A3', 'Move all supplies to a renewable tariff', 'Energy Manager', null, '2023/24', '£', 'Complete', null, {
      lead: 'Energy Manager',
      dueDate: '2024-03-31',
      rag: 'complete',
    }).quiet('complete');
    act(
      'A4',
      'Display energy certificates at every public building',
      'Energy Manager',
      null,
      'Annually',
      '£',
      'On track',
      'Renewed each summer.',
      { lead: 'Energy Manager', dueDate: null, rag: 'green', status: 'ongoing' },
    ).quiet('comes round each year');
    act(
      'A5',
      'LED lighting in the multi-storey car parks',
      'Parking',
      null,
      'Q4 2023/24',
      '££',
      'Behind',
      'Contractor withdrew; new tender live.',
      { lead: 'Parking', dueDate: '2024-03-31', rag: 'amber' },
    ).flag('overdue');
    act(
      'A6',
      'Adopt a low-carbon standard for refurbishments',
      'Property Services',
      'Severnby Civic Trust',
      'Q3 2024/25',
      '£',
      'On track',
      null,
      { lead: 'Property Services', dueDate: '2024-12-31', rag: 'green' },
    ).quiet('the quarter has begun, not ended');
    act(
      'A7',
      'Smart meters in every council building',
      'Energy Manager',
      null,
      'December 2025',
      '££',
      'On track',
      null,
      { lead: 'Energy Manager', dueDate: '2025-12-31', rag: 'green' },
    );

    band('Theme B – Homes');
    act(
      'B1',
      'Retrofit 150 council homes to band C',
      'Housing Assets',
      'Regional net zero hub',
      '2024/25',
      '££££',
      'On track',
      '88 done.',
      { lead: 'Housing Assets', dueDate: '2025-03-31', rag: 'green' },
    ).quiet('the year runs to March');
    act(
      'B2',
      'Bid for the next round of warm homes funding',
      'Housing Assets',
      'Regional net zero hub',
      'Autumn 2024',
      '£',
      'On track',
      null,
      { lead: 'Housing Assets', dueDate: '2024-11-30', rag: 'green', dueRange: ['2024-11-30', '2024-12-31'] },
    ).quiet('autumn has not ended');
    act(
      'B3',
      'Advice line for private landlords',
      'Private Sector Housing',
      'Citizens’ bureau',
      'Ongoing',
      '£',
      'On track',
      '140 calls.',
      { lead: 'Private Sector Housing', dueDate: null, rag: 'green', status: 'ongoing' },
    ).quiet('ongoing');
    act(
      'B4',
      'Solar together group-buying round',
      'Climate Officer',
      'County council',
      'Q1 2024/25',
      '£',
      'Complete',
      '61 installations.',
      { lead: 'Climate Officer', dueDate: '2024-06-30', rag: 'complete' },
    );
    act(
      'B5',
      'Supplementary planning document on energy in new homes',
      'Planning Policy',
      null,
      '2023/24',
      '££',
      'Behind',
      'Waits on the local plan hearing.',
      { lead: 'Planning Policy', dueDate: '2024-03-31', rag: 'amber' },
    ).flag('overdue');
    act(
      'B6',
      'Heat network feasibility for the station quarter',
      'Regeneration',
      'University',
      'Q2 2024/25',
      '£££',
      'Behind',
      'Consultant appointed.',
      { lead: 'Regeneration', dueDate: '2024-09-30', rag: 'amber' },
    ).flag('overdue');
    act(
      'B7',
      'Fuel poverty referral scheme with surgeries',
      'Private Sector Housing',
      'Primary care network',
      '2025/26',
      '££',
      'Not started',
      null,
      { lead: 'Private Sector Housing', dueDate: '2026-03-31', rag: 'none', status: 'not-started' },
    ).quiet('not due');

    band('Theme C – Travel');
    act('C1', 'Electric refuse vehicles: first four', 'Fleet', null, '2024/25', '££££', 'On track', 'Ordered.', {
      lead: 'Fleet',
      dueDate: '2025-03-31',
      rag: 'green',
    });
    act(
      'C2',
      'Forty public charge points',
      'Parking',
      'Charge operator',
      'Q2 2024/25',
      '££',
      'On track',
      '27 switched on.',
      { lead: 'Parking', dueDate: '2024-09-30', rag: 'green' },
    )
      .flag('overdue-green')
      .flag('narrative-contradicts', 'a status word and no update', { confidence: 'arguable' });
    act(
      'C3',
      'Cycle parking at every council building',
      'Transport Planner',
      'Wheels for All',
      'Summer 2024',
      '£',
      'Complete',
      null,
      { lead: 'Transport Planner', dueDate: '2024-08-31', rag: 'complete', dueRange: ['2024-07-31', '2024-08-31'] },
    );
    act(
      'C4',
      'School streets at six primaries',
      'Transport Planner',
      'County council',
      'by September 2025',
      '££',
      'On track',
      null,
      { lead: 'Transport Planner', dueDate: '2025-09-30', rag: 'green' },
    );
    act('C5', 'Staff travel survey', 'HR', null, 'Annual', '£', 'On track', 'Last run in May.', {
      lead: 'HR',
      dueDate: null,
      rag: 'green',
      status: 'ongoing',
    });
    act(
      'C6',
      'Stop idling campaign',
      'Environmental Protection',
      null,
      'Spring 2024',
      '£',
      'Behind',
      'Signs delayed.',
      { lead: 'Environmental Protection', dueDate: '2024-05-31', rag: 'amber', dueRange: ['2024-03-31', '2024-05-31'] },
    ).flag('overdue');
    act('C7', 'Grey fleet mileage cut by a quarter', 'Fleet', null, 'by 2027', '£', 'On track', null, {
      lead: 'Fleet',
      dueDate: '2027-12-31',
      rag: 'green',
    });

    band('Theme D – Nature');
    act('D1', 'Plant 12,000 trees', 'Parks', 'Friends of the Ridge', 'by 2030', '££', 'On track', '5,140 so far.', {
      lead: 'Parks',
      dueDate: '2030-12-31',
      rag: 'green',
    });
    act('D2', 'Pesticide-free parks', 'Parks', null, '2024', '£', 'On track', null, {
      lead: 'Parks',
      dueDate: '2024-12-31',
      rag: 'green',
    }).quiet('the year is not over');
    act('D3', 'Cut verges once a year on sixty sites', 'Parks', 'Wildlife trust', 'Ongoing', '£', 'On track', null, {
      lead: 'Parks',
      dueDate: null,
      rag: 'green',
      status: 'ongoing',
    });
    act('D4', 'Biodiversity duty report published', 'Ecologist', null, 'Q4 2023/24', '£', 'Complete', null, {
      lead: 'Ecologist',
      dueDate: '2024-03-31',
      rag: 'complete',
    });
    act(
      'D5',
      'Restore Hallam Brook',
      'Ecologist',
      'Rivers trust',
      '2023',
      '£££',
      'Behind',
      'Landowner consent took longer than thought.',
      { lead: 'Ecologist', dueDate: '2023-12-31', rag: 'amber' },
    ).flag('overdue');
    act(
      'D6',
      'Nature recovery map with the county',
      'Planning Policy',
      'County council',
      '2025',
      '£',
      'Not started',
      null,
      { lead: 'Planning Policy', dueDate: '2025-12-31', rag: 'none', status: 'not-started' },
    );

    band('Theme E – Involving people');
    act('E1', 'Citizens’ panel meets', 'Climate Officer', null, 'Quarterly', '£', 'On track', null, {
      lead: 'Climate Officer',
      dueDate: null,
      rag: 'green',
      status: 'ongoing',
    });
    act(
      'E2',
      'Carbon literacy for 200 staff and councillors',
      'Climate Officer',
      null,
      '2023/24',
      '£',
      'On track',
      '186 trained.',
      { lead: 'Climate Officer', dueDate: '2024-03-31', rag: 'green' },
    )
      .flag('overdue-green')
      .flag('narrative-contradicts', 'a status word and no update', { confidence: 'arguable' });
    act('E3', 'Repair café grants', 'Communities', 'Tool library', 'Q1 2024/25', '£', 'Complete', null, {
      lead: 'Communities',
      dueDate: '2024-06-30',
      rag: 'complete',
    });
    act(
      'E4',
      'Youth climate assembly',
      'Communities',
      'Schools',
      'July 2024',
      '£',
      'Behind',
      'Moved to the new school year.',
      { lead: 'Communities', dueDate: '2024-07-31', rag: 'amber' },
    ).flag('overdue');
    act(
      'E5',
      'Publish yearly emissions report',
      'Climate Officer',
      null,
      'Annually',
      '£',
      'On track',
      'Report for last year is on the website.',
      { lead: 'Climate Officer', dueDate: null, rag: 'green', status: 'ongoing' },
    );
    act('E6', 'Review of pension fund investments', 's151 officer', 'County council', 'TBC', '£', 'Not started', null, {
      lead: 's151 officer',
      dueDate: null,
      rag: 'none',
      status: 'not-started',
    });
    act(
      'E7',
      'Adaptation plan for heat and flood',
      'Emergency Planning',
      'Agency',
      'Mid 2025',
      '££',
      'On track',
      null,
      { lead: 'Emergency Planning', dueDate: '2025-06-30', rag: 'green', lenient: true, lenientFields: ['due'] },
    );
    plan.freeze(5, 1);

    const emissions = book.sheet('Emissions', { widths: [30, 12, 12, 12, 12], lookAlike: true });
    emissions.row(['Council emissions, tonnes CO2e']);
    emissions.header(['Source', '2020/21', '2021/22', '2022/23', '2023/24']);
    for (const [source, ...tonnes] of [
      ['Gas', 2210, 2350, 2105, 1990],
      ['Electricity', 1480, 1420, 1190, 410],
      ['Fleet', 1320, 1355, 1340, 1302],
      ['Business mileage', 95, 130, 142, 138],
    ] as const)
      emissions.row([source, ...tonnes]);

    const costs = book.sheet('Notes', { widths: [12, 60], notTracker: true });
    costs.row(['Cost bands'], { bold: true });
    costs.row(['£', 'under £10,000']);
    costs.row(['££', '£10,000 to £100,000']);
    costs.row(['£££', '£100,000 to £1m']);
    costs.row(['££££', 'over £1m']);
    costs.row(['Updated', day('2024-10-11')]);
  },
};

/** Kept by a carbon manager on a narrow sheet: years before quarters, status first, a column of start quarters beside the end. */
const tollgate: Fixture = {
  name: '08-climate-plan-b',
  family: 'climate plan: quarters with the year first, start and end, Delayed, Off track, On hold, Withdrawn',
  asAt: '2024-04-30',
  write(book) {
    const plan = book.sheet('CLIMATE', { widths: [6, 12, 56, 22, 12, 14, 46] });
    plan.row(['Tollgate & Meres climate emergency programme (quarters are of the financial year)'], { bold: true });
    plan.header(['No.', 'Status', 'Project', 'Owner', 'Start qtr', 'End qtr', 'Comment'], {
      bold: true,
      fill: '6AA84F',
      colour: 'FFFFFF',
    });
    const add = (
      no: string,
      project: string,
      owner: string,
      start: string,
      end: string,
      status: string,
      comment: string | null,
      truth: ItemTruth,
    ): Row => plan.row([no, status, project, owner, start, end, comment]).action({ ref: no, ...truth });
    plan.row(['Cut emissions from heat'], { bold: true, fill: 'D9EAD3' }).theme();
    add('1', 'Survey all 38 sites for heat pumps', 'Carbon Manager', '23/24 Q1', '23/24 Q4', 'Done', null, {
      lead: 'Carbon Manager',
      dueDate: '2024-03-31',
      rag: 'complete',
    });
    add(
      '2',
      'Heat pump at Tollgate School',
      'Schools Capital',
      '23/24 Q3',
      '24/25 Q2',
      'On Track',
      'Radiators fitted, pump due in October',
      { lead: 'Schools Capital', dueDate: '2024-09-30', rag: 'green' },
    );
    add(
      '3',
      'Insulate three care homes',
      'Carbon Manager',
      '23/24 Q2',
      '23/24 Q4',
      'Delayed',
      'Asbestos found at one',
      { lead: 'Carbon Manager', dueDate: '2024-03-31', rag: 'amber' },
    ).flag('overdue');
    add('4', 'District heat study', 'Carbon Manager', '24/25 Q1', '24/25 Q4', 'On Track', null, {
      lead: 'Carbon Manager',
      dueDate: '2025-03-31',
      rag: 'green',
    });
    add('5', 'Staff heating pledge', 'Comms', '23/24 Q3', '23/24 Q4', 'Done', null, {
      lead: 'Comms',
      dueDate: '2024-03-31',
      rag: 'complete',
    });
    add(
      '6',
      'Oil boilers removed from rural offices',
      'Estates',
      '22/23 Q4',
      'by 2028',
      'On Track',
      'Two of seven gone',
      { lead: 'Estates', dueDate: '2028-12-31', rag: 'green' },
    );
    plan.row(['Cut emissions from transport'], { bold: true, fill: 'D9EAD3' }).theme();
    add('7', 'Pool bikes at four offices', 'Travel Lead', '23/24 Q2', '23/24 Q3', 'Done', null, {
      lead: 'Travel Lead',
      dueDate: '2023-12-31',
      rag: 'complete',
    });
    add(
      '8',
      'Electric minibuses',
      'Fleet Manager',
      '23/24 Q4',
      '24/25 Q1',
      'Off track',
      'Order cancelled by the maker',
      { lead: 'Fleet Manager', dueDate: '2024-06-30', rag: 'red' },
    );
    add(
      '9',
      'Charging at the park and ride',
      'Travel Lead',
      '23/24 Q1',
      '23/24 Q4',
      'on track',
      'Grid connection in May',
      { lead: 'Travel Lead', dueDate: '2024-03-31', rag: 'green' },
    )
      .flag('overdue-green')
      .flag('narrative-contradicts', 'a status word and no update', { confidence: 'arguable' });
    add('10', 'Car club in two market towns', 'Travel Lead', '24/25 Q2', '25/26', 'Not started', null, {
      lead: 'Travel Lead',
      dueDate: '2026-03-31',
      rag: 'none',
      status: 'not-started',
    });
    add('11', 'Grey fleet policy', 'HR', '23/24 Q3', '24/25 Q1', 'On hold', 'Waits for pay talks', {
      lead: 'HR',
      dueDate: '2024-06-30',
      rag: 'none',
      status: 'on-hold',
    });
    add(
      '12',
      'Freight consolidation trial',
      'Travel Lead',
      '22/23 Q3',
      '23/24 Q2',
      'Withdrawn',
      'No operator came forward',
      { lead: 'Travel Lead', dueDate: '2023-09-30', rag: 'none', status: 'closed' },
    ).quiet('withdrawn');
    plan.row(['Adapt to the changing climate'], { bold: true, fill: 'D9EAD3' }).theme();
    add('13', 'Flood wardens in eleven parishes', 'Resilience', '23/24 Q1', 'Ongoing', 'On Track', null, {
      lead: 'Resilience',
      dueDate: null,
      rag: 'green',
      status: 'ongoing',
    }).quiet('ongoing');
    add('14', 'Cool spaces map', 'Public Health', '24/25 Q1', 'Summer 2024', 'On Track', null, {
      lead: 'Public Health',
      dueDate: '2024-08-31',
      rag: 'green',
    });
    add('15', 'Heatwave plan reviewed', 'Public Health', '23/24 Q4', 'Annually', 'On Track', 'Reviewed in March', {
      lead: 'Public Health',
      dueDate: null,
      rag: 'green',
      status: 'ongoing',
    }).quiet('comes round each year');
    add('16', 'Sustainable drainage guide', 'Planning', '23/24 Q2', '23/24', 'Delayed', 'Out to consultation', {
      lead: 'Planning',
      dueDate: '2024-03-31',
      rag: 'amber',
    }).flag('overdue');
    add('17', 'Culvert survey', 'Drainage', '23/24 Q3', '30/04/2024', 'On Track', 'Reports being typed', {
      lead: 'Drainage',
      dueDate: '2024-04-30',
      rag: 'green',
    }).quiet('due on the as-at date itself');
    add('18', 'Tree canopy to 20% of the urban area', 'Trees', '22/23', 'by 2035', 'On Track', null, {
      lead: 'Trees',
      dueDate: '2035-12-31',
      rag: 'green',
    });
    plan.row(['Lead by example'], { bold: true, fill: 'D9EAD3' }).theme();
    add(
      '19',
      'Climate impact form for every cabinet report',
      'Democratic Services',
      '23/24 Q1',
      '23/24 Q1',
      'Done',
      null,
      { lead: 'Democratic Services', dueDate: '2023-06-30', rag: 'complete' },
    );
    add('20', 'Carbon budget beside the revenue budget', 'Finance', '23/24 Q3', 'Feb 2024', 'Done', null, {
      lead: 'Finance',
      dueDate: '2024-02-29',
      rag: 'complete',
    });
    add('21', 'Supplier emissions in tenders over £1m', 'Procurement', '23/24 Q4', '24/25 Q3', 'On Track', null, {
      lead: 'Procurement',
      dueDate: '2024-12-31',
      rag: 'green',
    });
    add(
      '22',
      'Divestment paper to pension committee',
      'Finance',
      '23/24 Q2',
      'Mar 2024',
      'Delayed',
      'Moved to July meeting',
      { lead: 'Finance', dueDate: '2024-03-31', rag: 'amber' },
    ).flag('overdue');
    add(
      '23',
      'Councillor carbon literacy',
      'Democratic Services',
      '23/24 Q2',
      'May 2024',
      'On Track',
      '31 of 45 councillors',
      { lead: 'Democratic Services', dueDate: '2024-05-31', rag: 'green' },
    );
    add('24', 'School climate network', 'Schools Capital', '23/24 Q3', 'TBC', 'Not started', null, {
      lead: 'Schools Capital',
      dueDate: null,
      rag: 'none',
      status: 'not-started',
    });
    add('25', 'Annual emissions statement', 'Carbon Manager', '23/24 Q4', 'Annual', 'Done', null, {
      lead: 'Carbon Manager',
      dueDate: null,
      rag: 'complete',
    });
    plan.choices('B4:B30', ['Done', 'On Track', 'Delayed', 'Off track', 'On hold', 'Not started', 'Withdrawn']);
  },
};

export default [severnby, tollgate];
