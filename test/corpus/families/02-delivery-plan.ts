import { cell, day, type Fixture, type ItemTruth, type Row, type Written } from '../fixture.js';

/** Kept by a policy officer who types quickly: two dates, weeks slipped, a status whose colours only the key gives. */
const dunmere: Fixture = {
  name: '02-delivery-plan',
  family: 'corporate delivery plan: original and revised date, rating by slippage',
  asAt: '2022-09-30',
  write(book) {
    const plan = book.sheet('Delivery Plan 22-23', { widths: [24, 8, 58, 26, 14, 14, 10, 14, 12, 60] });
    plan.row(['DUNMERE DISTRICT COUNCIL'], { bold: true });
    plan.row(['Corporate delivery plan 2022-23, quarter 2 return']);
    plan.row([null, null, 'What the status words mean'], { bold: true });
    plan.row([null, null, cell('On track', { fill: '00B050' }), 'Green: no slippage, or less than a fortnight']);
    plan.row([null, null, cell('Behind', { fill: 'FFC000' }), 'Amber: slipped by up to eight weeks']);
    plan.row([null, null, cell('At risk', { fill: 'FF0000' }), 'Red: slipped by more than eight weeks']);
    plan.row([null, null, cell('Done', { fill: '8DB4E2' }), 'Complete']);
    plan.skip();
    plan.header([
      'Corporate objective',
      'Ref.',
      'Deliverable',
      'Accountable officer',
      'Original date',
      'Revised date',
      'Weeks slipped',
      'Status',
      'Priority',
      'Q2 commentary',
    ]);

    const fills: Record<string, string> = {
      'On track': '00B050',
      Behind: 'FFC000',
      'At risk': 'FF0000',
      Done: '8DB4E2',
    };
    const put = (
      objective: string | null,
      ref: string,
      text: string,
      who: Written,
      first: Written,
      revised: Written,
      weeks: number | null,
      status: string | null,
      priority: string,
      comment: string | null,
      truth: ItemTruth,
    ): Row =>
      plan
        .row([
          objective,
          ref,
          text,
          who,
          first,
          revised,
          weeks,
          status === null
            ? null
            : cell(status, fills[status.trim()] === undefined ? {} : { fill: fills[status.trim()] ?? '' }),
          priority,
          comment,
        ])
        .action({ ref, ...truth });
    const d = (iso: string): Written => day(iso, 'dd-mmm-yy');

    const first = plan.nextRow;
    put(
      'A fair local economy',
      'E1',
      'refresh the town centre master plan for Dunmere and Saltby',
      'Head of Place',
      d('2022-06-30'),
      null,
      0,
      'Done',
      'High',
      'adopted by cabinet 21 June',
      { lead: 'Head of Place', dueDate: '2022-06-30', rag: 'complete' },
    );
    put(
      null,
      'E2',
      'let the six starter units at Foundry Yard',
      'Head of Place',
      d('2022-07-31'),
      d('2022-10-31'),
      13,
      'At risk',
      'High',
      'three let, roof works on the rest',
      { lead: 'Head of Place', dueDate: '2022-10-31', rag: 'red' },
    ).quiet('the revised date is still to come');
    put(
      null,
      'E3',
      'business support grants: second round paid',
      'j.tranter@dunmere.example',
      d('2022-08-31'),
      null,
      2,
      'On track',
      'Med',
      'ten of thirty to be paid',
      { lead: 'j.tranter@dunmere.example', dueDate: '2022-08-31', rag: 'green' },
    )
      .flag('overdue-green', 'a month past, said to be on track')
      .flag('narrative-contradicts', 'status word, not an update', { confidence: 'arguable' });
    put(
      null,
      'E4',
      'sign the skills pledge with Saltby College',
      'Jean Tranter',
      d('2022-12-31'),
      null,
      0,
      'On track',
      'Low',
      null,
      { lead: 'Jean Tranter', dueDate: '2022-12-31', rag: 'green' },
    );
    put(
      null,
      'E5',
      'consult on the evening economy strategy',
      'Jean Tranter',
      d('2022-09-30'),
      null,
      0,
      'On track',
      'Med',
      'closes today',
      { lead: 'Jean Tranter', dueDate: '2022-09-30', rag: 'green' },
    ).quiet('due on the as-at date itself');
    put(
      null,
      'E6',
      'market days pilot in Saltby',
      'Head of Place',
      d('2022-05-31'),
      null,
      null,
      'Superseded',
      'Low',
      'folded into E5',
      { lead: 'Head of Place', dueDate: '2022-05-31', rag: 'none', status: 'closed' },
    ).quiet('superseded rows are never overdue');
    put(
      null,
      'E7',
      'procure the parking app',
      'Parking Manager',
      d('2022-07-15'),
      d('2022-09-09'),
      8,
      'Behind',
      'Med',
      'evaluation done, award next week',
      { lead: 'Parking Manager', dueDate: '2022-09-09', rag: 'amber' },
    ).flag('overdue');
    const last = plan.nextRow - 1;
    plan.merge(`A${first}:A${last}`);

    const second = plan.nextRow;
    put(
      'Homes people can afford',
      'H1',
      'complete 24 council homes at Priory Lane',
      'Assistant Director Housing',
      d('2022-09-16'),
      d('2023-02-28'),
      24,
      'At risk',
      'High',
      'ground conditions',
      { lead: 'Assistant Director Housing', dueDate: '2023-02-28', rag: 'red' },
    );
    put(
      null,
      'H2',
      'stock condition survey, all tenures',
      'Assistant Director Housing',
      d('2022-08-26'),
      null,
      5,
      'Behind',
      'High',
      'surveyors short of two staff',
      { lead: 'Assistant Director Housing', dueDate: '2022-08-26', rag: 'amber' },
    ).flag('overdue');
    put(
      null,
      'H3',
      'adopt a damp and mould policy',
      'Tenancy Services Mgr',
      d('2022-07-29'),
      null,
      0,
      'Done',
      'High',
      'adopted',
      { lead: 'Tenancy Services Mgr', dueDate: '2022-07-29', rag: 'complete' },
    );
    put(
      null,
      'H4',
      'homelessness prevention fund: new criteria',
      'Tenancy Services Mgr',
      d('2022-06-17'),
      d('2022-08-12'),
      8,
      'Done',
      'Med',
      null,
      { lead: 'Tenancy Services Mgr', dueDate: '2022-08-12', rag: 'complete' },
    );
    put(
      null,
      'H5',
      'empty homes officer in post',
      'Tenancy Services Mgr',
      d('2022-10-14'),
      null,
      0,
      'On track',
      'Med',
      'interviews 6 October',
      { lead: 'Tenancy Services Mgr', dueDate: '2022-10-14', rag: 'green' },
    ).flag('due-soon');
    put(
      null,
      'H6',
      'bring the lettings scheme in house',
      'A Quayle / B Nuttall',
      d('2023-03-31'),
      null,
      0,
      'On track',
      'High',
      'TUPE letters out',
      { lead: 'A Quayle B Nuttall', dueDate: '2023-03-31', rag: 'green' },
    );
    put(
      null,
      'H7',
      'tenant scrutiny panel recruited',
      'B Nuttall',
      d('2022-04-29'),
      d('2022-07-29'),
      13,
      'At risk',
      'Med',
      'only two applicants so far',
      { lead: 'B Nuttall', dueDate: '2022-07-29', rag: 'red' },
    ).flag('overdue', 'the revised date has gone as well');
    put(
      null,
      'H8',
      'decant plan for Castle Court',
      'B Nuttall',
      d('2022-11-30'),
      null,
      6,
      'Behind',
      'High',
      'legal advice awaited',
      { lead: 'B Nuttall', dueDate: '2022-11-30', rag: 'amber' },
    );
    plan.merge(`A${second}:A${plan.nextRow - 1}`);

    const third = plan.nextRow;
    put(
      'Clean, green neighbourhoods',
      'G1',
      'new waste rounds from september',
      'Waste & Streets Manager',
      d('2022-09-05'),
      null,
      0,
      'Done',
      'High',
      'rounds live 5 sept',
      { lead: 'Waste & Streets Manager', dueDate: '2022-09-05', rag: 'complete' },
    );
    put(
      null,
      'G2',
      'food waste trial, 800 homes',
      'Waste & Streets Manager',
      d('2022-06-06'),
      d('2022-12-05'),
      26,
      'At risk',
      'Med',
      'caddies delayed at port',
      { lead: 'Waste & Streets Manager', dueDate: '2022-12-05', rag: 'red' },
    );
    put(
      null,
      'G3',
      'tree planting, 2,000 whips',
      'Countryside Officer',
      d('2023-02-28'),
      null,
      0,
      'On track',
      'Low',
      null,
      { lead: 'Countryside Officer', dueDate: '2023-02-28', rag: 'green' },
    );
    put(
      null,
      'G4',
      'fly-tipping cameras at five hot spots',
      'Countryside Officer',
      d('2022-08-01'),
      null,
      8,
      'Behind',
      'Med',
      'data protection assessment with DPO',
      { lead: 'Countryside Officer', dueDate: '2022-08-01', rag: 'amber' },
    ).flag('overdue');
    put(
      null,
      'G5',
      'play area inspections brought up to date',
      'Countryside Officer',
      d('2022-09-23'),
      null,
      1,
      'On track',
      'High',
      '61 of 64 inspected',
      { lead: 'Countryside Officer', dueDate: '2022-09-23', rag: 'green' },
    )
      .flag('overdue-green')
      .flag('narrative-contradicts', 'status word, not an update', { confidence: 'arguable' });
    put(
      null,
      'G6',
      'bathing water signage',
      'Env Health',
      d('2022-05-27'),
      null,
      null,
      'Superseded',
      'Low',
      'agency now does this',
      { lead: 'Env Health', dueDate: '2022-05-27', rag: 'none', status: 'closed' },
    ).quiet('superseded');
    put(
      null,
      'G7',
      'air quality action plan submitted',
      'Env Health',
      d('2022-10-31'),
      null,
      0,
      'On track',
      'High',
      null,
      { lead: 'Env Health', dueDate: '2022-10-31', rag: 'green' },
    );
    plan.merge(`A${third}:A${plan.nextRow - 1}`);

    const fourth = plan.nextRow;
    put(
      'A council that works',
      'C1',
      'finance system upgrade',
      's151 Officer',
      d('2022-04-04'),
      d('2022-11-07'),
      31,
      'At risk',
      'High',
      'user testing failed in july, re-plan agreed',
      { lead: 's151 Officer', dueDate: '2022-11-07', rag: 'red' },
    );
    put(
      null,
      'C2',
      'medium term financial strategy to cabinet',
      's151 Officer',
      d('2022-10-18'),
      null,
      0,
      'On track',
      'High',
      'draft circulated',
      { lead: 's151 Officer', dueDate: '2022-10-18', rag: 'green' },
    );
    put(
      null,
      'C3',
      'member induction pack for by-elections',
      'Monitoring Officer',
      d('2022-08-19'),
      null,
      0,
      'Done',
      'Low',
      null,
      { lead: 'Monitoring Officer', dueDate: '2022-08-19', rag: 'complete' },
    );
    put(
      null,
      'C4',
      'annual governance statement actions closed',
      'Monitoring Officer',
      d('2022-09-28'),
      null,
      0,
      'Behind',
      'Med',
      'two of seven open',
      { lead: 'Monitoring Officer', dueDate: '2022-09-28', rag: 'amber' },
    ).flag('overdue', 'two days past');
    put(
      null,
      'C5',
      'customer portal: report-it forms',
      'Digital Lead',
      d('2022-07-08'),
      d('2022-09-30'),
      12,
      'At risk',
      'Med',
      'soft launch this week',
      { lead: 'Digital Lead', dueDate: '2022-09-30', rag: 'red' },
    ).quiet('revised to the as-at date itself');
    put(
      null,
      'C6',
      'asset disposals, tranche two',
      'Estates',
      d('2022-12-23'),
      null,
      3,
      'Behind',
      'Med',
      'valuer appointed',
      { lead: 'Estates', dueDate: '2022-12-23', rag: 'amber' },
    );
    put(
      null,
      'C7',
      'equality objectives 2023-27 drafted',
      'Policy',
      d('2022-11-18'),
      null,
      0,
      'On track ',
      'Low',
      null,
      { lead: 'Policy', dueDate: '2022-11-18', rag: 'green' },
    );
    put(
      null,
      'C8',
      'cyber essentials plus',
      'Digital Lead',
      d('2022-06-24'),
      null,
      0,
      'Done',
      'High',
      'certificate held',
      { lead: 'Digital Lead', dueDate: '2022-06-24', rag: 'complete' },
    );
    put(
      null,
      'C9',
      'office moves at the Guildhall',
      'Estates',
      d('2022-09-02'),
      null,
      4,
      'Behind',
      'Low',
      'furniture on back order',
      { lead: 'Estates', dueDate: '2022-09-02', rag: 'amber' },
    ).flag('overdue');
    plan.merge(`A${fourth}:A${plan.nextRow - 1}`);
    plan.choices(`H${first}:H${plan.nextRow - 1}`, ['On track', 'Behind', 'At risk', 'Done', 'Superseded']);
    plan.filter(`A9:J${plan.nextRow - 1}`).freeze(9);
    plan.skip();
    plan.row([null, null, 'Return to policy@dunmere.example by the second Friday after the quarter ends.'], {
      italic: true,
    });

    const budget = book.sheet('Budget monitor', { widths: [40, 14, 14, 14], notTracker: true });
    budget.header(['Service', 'Budget £000', 'Forecast £000', 'Variance £000']);
    for (const [service, a, b] of [
      ['Housing', 4120, 4302],
      ['Place', 2270, 2190],
      ['Waste and streets', 5015, 5233],
      ['Corporate', 3900, 3850],
    ] as const)
      budget.row([service, a, b, b - a]);
  },
};

export default [dunmere];
