import { cell, day, formula, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

/** Kept by a SEND co-ordinator who puts the newest month first; grey and purple in the key; an area lead merged over its rows. */
const hexley: Fixture = {
  name: '27-send-newest-first',
  family:
    'SEND statement of action: newest month first, months without years, a key with purple and grey on the last sheet',
  asAt: '2022-02-28',
  write(book) {
    const plan = book.sheet('WSOA', { widths: [8, 56, 24, 20, 8, 8, 8, 8, 8, 60] });
    plan.row(['HEXLEY WRITTEN STATEMENT OF ACTION 2021–23'], { bold: true });
    plan.row(['RAG is agreed at the SEND board on the last Monday of each month']);
    plan.header(['Ref', 'Action', 'Lead', 'Deadline', 'Feb', 'Jan', 'Dec', 'Nov', 'Oct', 'Impact and next steps'], {
      bold: true,
      fill: 'C6E0B4',
    });
    const fills: Record<string, string> = { R: 'FF0000', A: 'FFC000', G: '00B050', B: '00B0F0', P: '7030A0' };
    const rags: Record<string, Rag> = { R: 'red', A: 'amber', G: 'green', B: 'complete', P: 'none' };
    const act = (
      ref: string,
      text: string,
      lead: string,
      due: string,
      iso: string,
      months: string,
      says: string | null,
    ): Row => {
      const letters = months.split(' ');
      const latest = letters.find((letter) => letter !== '-') ?? '';
      return plan
        .row([
          ref,
          text,
          lead,
          due,
          ...letters.map((letter) => (letter === '-' ? null : cell(letter, { fill: fills[letter] ?? 'FFFFFF' }))),
          says,
        ])
        .action({
          ref,
          lead,
          dueDate: iso,
          rag: rags[latest] ?? 'none',
          ...(latest === 'P' ? { status: 'not-started' as const } : {}),
        });
    };
    plan.row(['Area 1 – Self-evaluation and leadership'], { bold: true }).theme();
    act(
      '1.1',
      'Partnership self-evaluation refreshed each term',
      'SEND Strategic Lead',
      'Dec 2021',
      '2021-12-31',
      'B B A A G',
      'Second edition is on the website.',
    );
    act(
      '1.2',
      'Data dashboard shared by the three partners',
      'Head of Intelligence',
      'Jan 2022',
      '2022-01-31',
      'A A A G G',
      'Trust data still manual.',
    ).flag('overdue');
    act(
      '1.3',
      'Board membership widened to schools and parents',
      'Director of Education',
      'Oct 2021',
      '2021-10-31',
      '- B B B G',
      null,
    );
    act(
      '1.4',
      'Peer challenge by another local area',
      'SEND Strategic Lead',
      'May 2022',
      '2022-05-31',
      'G G P P P',
      'Partner found in January.',
    );
    plan.row(['Area 2 – Speech, language and communication'], { bold: true }).theme();
    act(
      '2.1',
      'Waiting list below 18 weeks',
      'Therapies Manager',
      'Feb 2022',
      '2022-02-28',
      'R R A A A',
      '31 weeks. Locums from March.',
    ).quiet('February ends on the as-at date');
    act(
      '2.2',
      'Universal offer for early years settings',
      'Therapies Manager',
      'Nov 2021',
      '2021-11-30',
      'G G G G G',
      'Toolkit used in 38 of 60 settings',
    ).flag('overdue-green');
    act('2.3', 'Joint commissioning specification', 'CCG Commissioner', 'July 2022', '2022-07-31', 'P P P P P', null);
    act('2.4', 'Parents’ workshops', 'Parent Carer Forum', 'Mar 2022', '2022-03-31', 'G A A - -', 'Four of six held.');
    plan.row(['Area 3 – Exclusions of pupils with SEND'], { bold: true }).theme();
    act(
      '3.1',
      'Exclusions protocol signed by all secondary heads',
      'Inclusion Manager',
      'Sept 2021',
      '2021-09-30',
      'B B B B A',
      null,
    );
    act(
      '3.2',
      'Outreach from special schools',
      'Special Heads’ Group',
      'Jan 2022',
      '2022-01-31',
      '- A A G G',
      'Transport for outreach teachers',
    ).flag('overdue', 'February is blank, January was Amber');
    act('3.3', 'Sensory audits in 25 schools', 'Inclusion Manager', 'June 2022', '2022-06-30', 'G G G G G', '17 done');

    const key = book.sheet('RAG key', { widths: [8, 60], notTracker: true });
    key.row([cell('R', { fill: 'FF0000' }), 'Not on course; needs the board']);
    key.row([cell('A', { fill: 'FFC000' }), 'Some delay']);
    key.row([cell('G', { fill: '00B050' }), 'On course']);
    key.row([cell('B', { fill: '00B0F0' }), 'Complete']);
    key.row([cell('P', { fill: '7030A0', colour: 'FFFFFF' }), 'Not started']);
  },
};

/** Kept by a corporate performance team: slippage worked out in days, the rating follows from it; superseded rows struck through. */
const amberley: Fixture = {
  name: '27-delivery-slippage',
  family:
    'corporate delivery plan: original and revised date, slippage in days by formula, status words, struck-through superseded rows',
  asAt: '2023-12-31',
  write(book) {
    const plan = book.sheet('Delivery 23-24', { widths: [9, 24, 52, 24, 14, 14, 10, 18, 50] });
    plan.row(['Amberley City Council: Our City Plan – delivery 2023/24'], { bold: true, colour: 'C65911' });
    plan.row(['Quarter 3 update']);
    plan.skip(2);
    plan.header([
      'Ref',
      'Priority',
      'Deliverable',
      'Responsible',
      'Original date',
      'Revised date',
      'Slip (days)',
      'Status',
      'Quarter 3 comments',
    ]);
    const rags: Record<string, Rag> = {
      Complete: 'complete',
      'On track': 'green',
      'Slightly behind': 'amber',
      'Significantly behind': 'red',
      Superseded: 'none',
      'Not started': 'none',
    };
    const act = (
      ref: string,
      priority: string,
      text: string,
      lead: string,
      original: string,
      revised: string | null,
      slip: number,
      status: string,
      says: string | null,
    ): Row => {
      const r = plan.nextRow;
      return plan
        .row(
          [
            ref,
            priority,
            text,
            lead,
            day(original),
            revised === null ? null : day(revised),
            formula(`IF(F${r}="",0,F${r}-E${r})`, slip),
            status,
            says,
          ],
          status === 'Superseded' ? { strike: true } : {},
        )
        .action({
          ref,
          lead,
          dueDate: revised ?? original,
          rag: rags[status] ?? 'none',
          ...(status === 'Superseded' ? { status: 'closed' as const } : {}),
          ...(status === 'Not started' ? { status: 'not-started' as const } : {}),
          ...(status === 'Significantly behind' ? { ragAccept: ['amber', 'red'] as const } : {}),
        });
    };
    act(
      'CP01',
      'Homes',
      'Adopt the supplementary planning document on student housing',
      'Head of Planning',
      '2023-09-29',
      null,
      0,
      'Complete',
      'Adopted 26 September',
    );
    act(
      'CP02',
      'Homes',
      '150 council homes started',
      'Head of Housing Delivery',
      '2023-12-29',
      '2024-03-29',
      91,
      'Slightly behind',
      '122 started; Lock Lane site has newts',
    );
    act(
      'CP03',
      'Homes',
      'Selective licensing scheme',
      'Private Sector Housing',
      '2023-10-31',
      null,
      0,
      'On track',
      'Designation to be made in January',
    ).flag('overdue-green');
    act(
      'CP04',
      'Climate',
      'Heat network: outline business case',
      'Energy Manager',
      '2023-06-30',
      '2023-11-30',
      153,
      'Significantly behind',
      'Consultant changed',
    ).flag('overdue');
    act('CP05', 'Climate', 'Plant 5,000 street trees', 'Tree Officer', '2024-03-29', null, 0, 'On track', '2,900');
    act(
      'CP06',
      'Climate',
      'Low-traffic neighbourhood at St Clement’s',
      'Transport Planning',
      '2023-08-31',
      null,
      0,
      'Superseded',
      'Replaced by CP11 after the consultation',
    ).quiet('superseded is never late');
    act(
      'CP07',
      'Economy',
      'Night-time economy strategy',
      'City Centre Manager',
      '2023-12-31',
      null,
      0,
      'On track',
      'Launch at midnight, fittingly',
    ).quiet('due on the as-at date itself');
    act(
      'CP08',
      'Economy',
      'Market hall reopening',
      'Markets',
      '2023-07-31',
      '2023-12-15',
      137,
      'Slightly behind',
      'Sprinklers fail the test',
    ).flag('overdue');
    act(
      'CP09',
      'Council',
      'Customer portal phase two',
      'Digital',
      '2023-11-30',
      '2024-02-29',
      91,
      'Slightly behind',
      null,
    );
    act('CP10', 'Council', 'Pay and grading review', 'HR', '2024-06-28', null, 0, 'Not started', null);
    act(
      'CP11',
      'Climate',
      'School streets at nine schools',
      'Transport Planning',
      '2024-02-29',
      null,
      0,
      'On track',
      'Replaces CP06',
    );
    act(
      'CP12',
      'Council',
      'Council tax support scheme for 2024/25',
      'Revenues',
      '2023-12-22',
      null,
      0,
      'Complete',
      'Council, 14 December',
    );
    plan
      .choices('H6:H30', [
        'Not started',
        'On track',
        'Slightly behind',
        'Significantly behind',
        'Complete',
        'Superseded',
      ])
      .freeze(5);
    const key = book.sheet('Status guide', { widths: [24, 70], notTracker: true });
    key.header(['Status', 'Use when']);
    key.row(['On track', 'Green: no slippage against the latest date']);
    key.row(['Slightly behind', 'Amber: slipped, and recoverable']);
    key.row(['Significantly behind', 'Red: slipped and needs a decision']);
    key.row(['Complete', 'Done, evidence seen']);
    key.row(['Superseded', 'Closed: replaced by another deliverable']);
  },
};

/** Kept by a fire and crime partnership’s analyst: values with their rating in words behind them, arrows in Wingdings, targets in words. */
const tamebridge: Fixture = {
  name: '27-scorecard-words',
  family:
    'scorecard: “711 (GREEN)” in the value cell, “Fewer than 85”, “Improve from baseline”, Info indicators, Wingdings arrows, cumulative counts',
  asAt: '2021-12-31',
  write(book) {
    const card = book.sheet('Q3', { widths: [6, 60, 14, 22, 20, 20, 20, 8, 40] });
    card.row(['Tamebridge Community Safety Partnership'], { bold: true });
    card.row(['Performance scorecard – quarter 3, 2021/22 (October to December 2021)']);
    card.skip();
    card.header(['No.', 'Measure', 'Good is', 'Target 2021/22', 'Q1', 'Q2', 'Q3', 'Trend', 'Comment']);
    const arrow = (letter: string): Written => cell(letter, { font: 'Wingdings', align: 'center' });
    const pi = (
      no: number,
      text: string,
      good: string,
      target: Written,
      q: readonly Written[],
      trend: string,
      targetValue: number | null,
      actualValue: number | null,
      polarity: 'higher' | 'lower' | 'none',
      rag: Rag | null,
      comment: string | null,
      more: Record<string, unknown> = {},
    ): Row =>
      card
        .row([no, text, good, target, ...q, arrow(trend), comment])
        .indicator({ ref: String(no), targetValue, actualValue, polarity, ...(rag === null ? {} : { rag }), ...more });
    pi(
      1,
      'Anti-social behaviour incidents in the quarter',
      'Low',
      'Fewer than 750',
      ['802 (RED)', '763 (AMBER)', '711 (GREEN)'],
      'é',
      750,
      711,
      'lower',
      'green',
      null,
    );
    pi(
      2,
      'Repeat victims of domestic abuse',
      'Low',
      'Fewer than 85',
      ['88 (AMBER)', '91 (AMBER)', '97 (RED)'],
      'ê',
      85,
      97,
      'lower',
      'red',
      'Reporting campaign in November',
    ).flag('pi-off-target');
    pi(
      3,
      'Residents who feel safe after dark',
      'High',
      '68%',
      ['66% (AMBER)', '67% (AMBER)', '69% (GREEN)'],
      'é',
      0.68,
      0.69,
      'higher',
      'green',
      null,
    );
    pi(4, 'Hate crime reports', 'Info', '-', ['41', '38', '52'], 'é', null, 52, 'none', null, 'A rise may be good');
    pi(
      5,
      'Young people in the diversion scheme who do not reoffend',
      'High',
      '80%',
      ['83% (GREEN)', '81% (GREEN)', '79% (AMBER)'],
      'ê',
      0.8,
      0.79,
      'higher',
      'amber',
      null,
    ).flag('pi-off-target');
    pi(
      6,
      'Confidence in the police and council',
      'High',
      'Improve from baseline',
      ['51%', '52%', '52%'],
      'è',
      null,
      0.52,
      'higher',
      null,
      'Baseline 50%',
    );
    pi(
      7,
      'Victims offered support within two working days',
      'High',
      'At least 95%',
      ['96% (GREEN)', '95% (GREEN)', '95% (GREEN)'],
      'è',
      0.95,
      0.95,
      'higher',
      'green',
      null,
    ).quiet('equal to its target');
    pi(
      8,
      'Serious violence with injury',
      'Low',
      'No more than 60',
      ['58 (GREEN)', '61 (AMBER)', '60 (GREEN)'],
      'é',
      60,
      60,
      'lower',
      'green',
      null,
    ).quiet('equal to its ceiling');
    pi(
      9,
      'Number of target-hardening visits this year (cumulative)',
      'High',
      600,
      [140, 297, 455],
      'é',
      600,
      455,
      'higher',
      null,
      'On profile',
      { notJudged: 'a count that runs to March' },
    );
    pi(
      10,
      'CCTV cameras out of service',
      'Low',
      '2%',
      ['3% (AMBER)', '2% (GREEN)', '1.6% (GREEN)'],
      'é',
      0.02,
      0.016,
      'lower',
      'green',
      null,
    );
    card.skip();
    card.row(['é = better than last quarter; ê = worse; è = no change'], { font: 'Calibri', italic: true });
  },
};

/** Kept by an internal audit team for three clients: grade in numerals, two revised dates, verification word. */
const auditTeam: Fixture = {
  name: '27-audit-two-revisions',
  family:
    'internal audit follow-up: grade 1–3, original date and two revisions, management’s status and the auditor’s opinion',
  asAt: '2024-09-30',
  write(book) {
    const plan = book.sheet('Follow up', { widths: [16, 8, 54, 50, 24, 13, 13, 13, 22, 44] });
    plan.row(['Internal Audit Shared Service – recommendations follow-up, September 2024'], { bold: true });
    plan.header([
      'Audit',
      'Grade',
      'Recommendation',
      'Management response',
      'Officer',
      'Agreed date',
      'Revision 1',
      'Revision 2',
      'Status',
      'Auditor’s note',
    ]);
    const act = (
      audit: string,
      grade: number,
      text: string,
      response: string,
      officer: string,
      agreed: string,
      first: string | null,
      second: string | null,
      status: string,
      note: string | null,
    ): Row =>
      plan
        .row([
          audit,
          grade,
          text,
          response,
          officer,
          day(agreed),
          first === null ? null : day(first),
          second === null ? null : day(second),
          status,
          note,
        ])
        .action({
          kindAlt: 'recommendation',
          title: text,
          lead: officer,
          dueDate: second ?? first ?? agreed,
          rag: status === 'Implemented' ? 'complete' : 'none',
          ...(status === 'Superseded' ? { status: 'closed' as const } : {}),
          ...(status === 'In progress' ? { status: 'in-progress' as const } : {}),
          ...(status === 'Not started' ? { status: 'not-started' as const } : {}),
        });
    act(
      'Creditors',
      1,
      'Changes to supplier bank details should be confirmed by telephone',
      'Agreed. Checklist in use.',
      'Exchequer Manager',
      '2024-02-29',
      null,
      null,
      'Implemented',
      'Ten tested, all satisfactory',
    );
    act(
      'Creditors',
      2,
      'Duplicate payment report should be run weekly',
      'Agreed',
      'Exchequer Manager',
      '2024-03-28',
      '2024-06-28',
      '2024-09-27',
      'In progress',
      'Report built, not scheduled',
    ).flag('overdue');
    act(
      'Creditors',
      3,
      'Procedure notes should be dated',
      'Agreed',
      'Exchequer Manager',
      '2024-05-31',
      null,
      null,
      'Implemented',
      null,
    );
    act(
      'Section 106',
      1,
      'A single register of obligations should be kept',
      'Agreed, subject to system',
      'Development Manager',
      '2023-12-29',
      '2024-04-30',
      '2024-11-29',
      'In progress',
      'Third date. Committee to be told',
    );
    act(
      'Section 106',
      2,
      'Monies near their expiry should be reported each quarter',
      'Agreed',
      'Development Manager',
      '2024-01-31',
      '2024-07-31',
      null,
      'Not started',
      'Depends on the register',
    ).flag('overdue');
    act(
      'Section 106',
      2,
      'Officers should reconcile the register to the ledger',
      'Agreed',
      'Capital Accountant',
      '2024-06-28',
      null,
      null,
      'In progress',
      null,
    ).flag('overdue');
    act(
      'Business continuity',
      2,
      'Every critical service should test its plan each year',
      'Agreed in part',
      'Emergency Planning',
      '2024-09-30',
      null,
      null,
      'In progress',
      'Two to go',
    ).quiet('due on the as-at date itself');
    act(
      'Business continuity',
      3,
      'Call-out lists should be checked twice a year',
      'Agreed',
      'Emergency Planning',
      '2024-03-29',
      null,
      null,
      'Implemented',
      null,
    );
    act(
      'Cyber',
      1,
      'Unsupported servers should be taken off the network',
      'Agreed',
      'ICT Manager',
      '2024-05-31',
      '2024-08-30',
      null,
      'Superseded',
      'Servers moved to the cloud contract',
    );
    act(
      'Cyber',
      1,
      'Privileged accounts should have multi-factor authentication',
      'Agreed',
      'ICT Manager',
      '2024-04-30',
      '2024-10-31',
      null,
      'In progress',
      '11 of 14',
    );
    act(
      'Cyber',
      2,
      'Phishing exercises should be run each quarter',
      'Agreed',
      'ICT Manager',
      '2025-01-31',
      null,
      null,
      'Not started',
      null,
    );
    plan.filter('A2:J13').freeze(2);
  },
};

/** Kept by a chief executive’s office: five grades of confidence with “Amber/Green” between, defined in the header’s own cell. */
const inchmere: Fixture = {
  name: '27-confidence-five',
  family:
    'delivery confidence on five points from Green through Amber/Green to Red, defined in the header cell; forecast and baseline; indicators of benefit below',
  asAt: '2020-10-31',
  write(book) {
    const plan = book.sheet('Programme', { widths: [6, 44, 24, 14, 14, 30, 56] });
    plan.row(['Inchmere Council – change programme, highlight of projects'], { bold: true });
    plan.skip();
    plan.header([
      'ID',
      'Project',
      'Project manager',
      'Baseline finish',
      'Forecast finish',
      'Delivery confidence (Green = highly likely; Amber/Green = probable; Amber = feasible; Amber/Red = in doubt; Red = unachievable)',
      'Summary',
    ]);
    const rags: Record<string, Rag> = {
      Green: 'green',
      'Amber/Green': 'amber-green',
      Amber: 'amber',
      'Amber/Red': 'amber-red',
      Red: 'red',
      Closed: 'complete',
    };
    const act = (
      id: string,
      text: string,
      manager: string,
      baseline: string,
      forecast: string,
      confidence: string,
      says: string | null,
    ): Row =>
      plan
        .row([id, text, manager, day(baseline, 'mmm yyyy'), day(forecast, 'mmm yyyy'), confidence, says])
        .action({ ref: id, title: text, lead: manager, dueDate: forecast, rag: rags[confidence] ?? 'none' });
    act(
      'P1',
      'Office move to Quayside',
      'Rory Tennant',
      '2020-06-30',
      '2020-09-30',
      'Amber',
      'Two teams have yet to move.',
    ).flag('overdue');
    act(
      'P2',
      'Finance system upgrade',
      'Mina Kaur',
      '2020-12-31',
      '2021-03-31',
      'Amber/Red',
      'Interfaces were under-estimated.',
    );
    act('P3', 'Integrated transport unit', 'Alan Biddle', '2021-03-31', '2021-03-31', 'Amber/Green', null);
    act(
      'P4',
      'Contact centre in-house',
      'Rory Tennant',
      '2020-07-31',
      '2020-07-31',
      'Closed',
      'Staff transferred on 1 July.',
    );
    act(
      'P5',
      'Leisure trust merger',
      'Carys Bowen',
      '2020-10-31',
      '2020-10-31',
      'Amber/Green',
      'Deeds to be sealed this week.',
    ).quiet('October ends on the as-at date');
    act('P6', 'New care home at Elmfield', 'Carys Bowen', '2021-09-30', '2022-01-31', 'Amber', 'Ground conditions');
    act(
      'P7',
      'Street works permits',
      'Alan Biddle',
      '2020-08-31',
      '2020-08-31',
      'Green',
      'Secretary of State’s order awaited',
    ).flag('overdue-green');
    act('P8', 'Schools catering exit', 'Mina Kaur', '2020-08-31', '2020-09-30', 'Red', 'No bidder').flag('overdue');
    act('P9', 'Digital planning file', 'Rory Tennant', '2021-06-30', '2021-06-30', 'Green', null);
  },
};

/** Kept by a parks manager by colour alone: theme colours with tints, banded rows, yellow for revised figures. */
const parkside: Fixture = {
  name: '27-theme-fills',
  family:
    'ratings by fill only in theme colours and tints, a legend of filled cells, banded rows, yellow cells that mean “revised”',
  asAt: '2022-08-31',
  write(book) {
    const plan = book.sheet('Parks plan', { widths: [7, 56, 24, 14, 9, 50] });
    plan.row(['Parkside Borough – parks and green spaces improvement plan'], { bold: true });
    plan.put('H2', [
      [cell('Legend', { bold: true })],
      [cell(null, { fill: { theme: 6, tint: -0.249977111117893 } }), 'Green: on course'],
      [cell(null, { fill: { theme: 9, tint: 0.399975585192419 } }), 'Amber: some slippage'],
      [cell(null, { fill: 'C00000' }), 'Red: stuck'],
      [cell(null, { fill: { theme: 4, tint: 0 } }), 'Blue: complete'],
      [cell(null, { fill: 'FFFF00' }), 'figure or date revised since last time'],
    ]);
    plan.skip();
    plan.header(['Ref', 'Action', 'Lead', 'By', 'RAG', 'Notes']);
    const looks: Record<string, Written> = {
      green: cell(null, { fill: { theme: 6, tint: -0.249977111117893 } }),
      amber: cell(null, { fill: { theme: 9, tint: 0.399975585192419 } }),
      red: cell(null, { fill: 'C00000' }),
      complete: cell(null, { fill: { theme: 4, tint: 0 } }),
    };
    let n = 0;
    const act = (
      ref: string,
      text: string,
      lead: string,
      due: string,
      rag: 'green' | 'amber' | 'red' | 'complete',
      says: string | null,
      revised = false,
    ): Row => {
      const band = n++ % 2 === 1 ? { fill: 'F2F2F2' } : {};
      return plan
        .row([
          cell(ref, band),
          cell(text, band),
          cell(lead, band),
          day(due, 'd/m/yyyy', revised ? { fill: 'FFFF00' } : band),
          looks[rag] ?? null,
          cell(says, band),
        ])
        .action({ ref, lead, dueDate: due, rag });
    };
    act('PK1', 'Green Flag bid for Ropewalk Gardens', 'Parks Development', '2022-03-31', 'complete', 'Judged in May');
    act('PK2', 'Resurface paths in Albert Park', 'Contracts', '2022-09-30', 'green', null);
    act(
      'PK3',
      'Replace play equipment at Duke Street',
      'Play Officer',
      '2022-07-29',
      'red',
      'Supplier in liquidation',
      true,
    ).flag('overdue');
    act('PK4', 'Friends group for every major park', 'Parks Development', '2023-03-31', 'green', 'Seven of ten');
    act(
      'PK5',
      'Bowls clubs: self-management leases',
      'Property',
      '2022-08-26',
      'amber',
      'Two clubs will not sign',
    ).flag('overdue');
    act('PK6', 'Tree strategy consultation', 'Tree Officer', '2022-08-31', 'green', 'Closes today', true).quiet(
      'due on the as-at date itself',
    );
    act('PK7', 'Splash pad water quality plan', 'Play Officer', '2022-05-27', 'complete', null);
    act(
      'PK8',
      'Meadow mowing regime, 40 sites',
      'Grounds',
      '2022-08-12',
      'green',
      'Last four sites after the nesting season',
    ).flag('overdue-green');
    act('PK9', 'Toilets at Albert Park', 'Property', '2022-12-16', 'amber', 'Tender', true);
    act('PK10', 'Dog control order renewed', 'Enforcement', '2022-10-21', 'green', null);
    act('PK11', 'Cemetery extension', 'Bereavement', '2023-06-30', 'red', 'Ground water');
  },
};

/** Kept by a recovery co-ordinator: three workstreams in their own words; the front page’s Ambers are one too many. */
const stormford: Fixture = {
  name: '27-recovery-front-page',
  family: 'flood recovery plan: a sheet per cell of the recovery group, a typed front page with one Amber too many',
  asAt: '2020-06-30',
  write(book) {
    const front = book.sheet('Front page', { widths: [34, 12, 12, 12, 12, 12], notTracker: true });
    front.row(['Stormford flood recovery – summary at 30 June 2020'], { bold: true });
    front.skip();
    front.header(['Cell', 'Complete', 'Green', 'Amber', 'Red', 'Total']);
    front.row(['People', 2, 2, 1, 1, 6]);
    front.row(['Business', 1, 2, 2, 0, 5]).flag('count-mismatch', 'the sheet has one Amber and four rows');
    front.row(['Infrastructure', 2, 1, 1, 1, 5]);
    front.row(['All', 5, 5, 4, 2, 16], { bold: true });
    const rags: Record<string, Rag> = { Complete: 'complete', Green: 'green', Amber: 'amber', Red: 'red' };
    const fills: Record<string, string> = { Complete: '5B9BD5', Green: '70AD47', Amber: 'FFC000', Red: 'FF0000' };
    const tab = (
      name: string,
      headers: readonly string[],
    ): ((ref: string, text: string, lead: string, due: string, rag: string, says: string | null) => Row) => {
      const sheet = book.sheet(name, { widths: [8, 54, 26, 14, 11, 50] });
      sheet.row([`${name} cell – actions`], { bold: true });
      sheet.header(headers);
      return (ref, text, lead, due, rag, says) =>
        sheet
          .row([ref, text, lead, day(due), cell(rag, { fill: fills[rag] ?? 'FFFFFF' }), says])
          .action({ ref, lead, dueDate: due, rag: rags[rag] ?? 'none' });
    };
    const people = tab('People', ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Update']);
    people('P1', 'Hardship payments to 412 households', 'Revenues', '2020-04-30', 'Complete', null);
    people('P2', 'Temporary homes for 63 families', 'Housing Options', '2020-03-31', 'Complete', null);
    people(
      'P3',
      'Return home: checks and drying certificates',
      'Environmental Health',
      '2020-07-31',
      'Green',
      '31 families home',
    );
    people('P4', 'Counselling offer', 'Public Health', '2020-06-19', 'Amber', 'Provider capacity').flag('overdue');
    people('P5', 'Community flood wardens', 'Voluntary Action', '2020-10-30', 'Green', null);
    people('P6', 'Skips and clearance', 'Waste', '2020-05-15', 'Red', 'Contractor dispute').flag('overdue');
    const business = tab('Business', ['No', 'Task', 'Owner', 'Target date', 'Status', 'Position']);
    business('B1', 'Grants of £2,500', 'Economic Development', '2020-05-29', 'Complete', '166 paid');
    business('B2', 'Rates relief', 'Revenues', '2020-06-30', 'Green', 'Last eleven letters today').quiet(
      'due on the as-at date itself',
    );
    business('B3', 'Resilience surveys', 'Growth Hub', '2020-06-12', 'Amber', 'Surveyors back from lockdown').flag(
      'overdue',
    );
    business('B4', 'Shop local campaign', 'BID Manager', '2020-11-27', 'Green', null);
    const infrastructure = tab('Infrastructure', ['Ref', 'Action', 'Lead agency', 'Complete by', 'RAG', 'Comments']);
    infrastructure('I1', 'Mill Bridge inspection', 'Highways', '2020-03-20', 'Complete', null);
    infrastructure('I2', 'Mill Bridge repair', 'Highways', '2020-12-18', 'Red', 'Listed building consent');
    infrastructure('I3', 'Gullies in the lower town', 'Water company', '2020-05-29', 'Complete', null);
    infrastructure('I4', 'Temporary pumps bought', 'Lead Local Flood Authority', '2020-09-30', 'Green', null);
    infrastructure('I5', 'River gauge', 'Environment Agency', '2020-06-26', 'Amber', 'Telemetry').flag('overdue');
  },
};

/** Kept by a climate officer: years, financial years and quarters for dates; carbon figures beside; “by 2030”. */
const glenfirth: Fixture = {
  name: '27-climate-years',
  family:
    'climate plan: financial years, quarters, “by 2030”, Ongoing and Annually; carbon savings that are no indicator',
  asAt: '2023-09-30',
  write(book) {
    const plan = book.sheet('Climate actions', { widths: [7, 18, 56, 24, 18, 14, 16, 46] });
    plan.row(['Glenfirth District – Climate Emergency Action Plan'], { bold: true });
    plan.skip();
    plan.header([
      'Ref',
      'Theme',
      'Action',
      'Lead team',
      'Timescale',
      'tCO2e a year',
      'Progress status',
      'Update Sept 2023',
    ]);
    const rags: Record<string, Rag> = {
      'On track': 'green',
      Behind: 'amber',
      Completed: 'complete',
      'Off track': 'red',
      'Not started': 'none',
    };
    const act = (
      ref: string,
      theme: string,
      text: string,
      lead: string,
      when: string,
      iso: string | null,
      carbon: number | null,
      status: string,
      says: string | null,
      more: Record<string, unknown> = {},
    ): Row =>
      plan.row([ref, theme, text, lead, when, carbon, status, says]).action({
        ref,
        title: text,
        lead,
        dueDate: iso,
        rag: rags[status] ?? 'none',
        ...(status === 'Not started' ? { status: 'not-started' as const } : {}),
        ...more,
      });
    act(
      'E1',
      'Energy',
      'Solar panels on the leisure centre and depot',
      'Assets',
      '2022/23',
      '2023-03-31',
      112,
      'Completed',
      'Energised in February',
    );
    act(
      'E2',
      'Energy',
      'Air source heat pumps at three sheltered schemes',
      'Housing',
      '2023/24',
      '2024-03-31',
      240,
      'On track',
      'First scheme finished',
    );
    act(
      'E3',
      'Energy',
      'Net zero estate',
      'Assets',
      'By 2030',
      '2030-12-31',
      3100,
      'Behind',
      'Feasibility for four of nine sites',
      { dueRange: ['2030-03-31', '2030-12-31'] },
    );
    act(
      'E4',
      'Energy',
      'Half-hourly meters in all sites',
      'Facilities',
      'Q1 2023/24',
      '2023-06-30',
      15,
      'Behind',
      'Five of forty outstanding',
    ).flag('overdue');
    act(
      'T1',
      'Travel',
      'Electric pool cars',
      'Fleet',
      'Q2 2023/24',
      '2023-09-30',
      22,
      'On track',
      'Two delivered, two next week',
    ).quiet('the quarter ends on the as-at date');
    act('T2', 'Travel', 'Cycle to work scheme', 'HR', 'Annually', null, null, 'On track', null, { status: 'ongoing' });
    act(
      'T3',
      'Travel',
      'Charge points: twelve car parks',
      'Parking',
      'March 2023',
      '2023-03-31',
      60,
      'Off track',
      'Grid connection quoted at £310k',
    ).flag('overdue');
    act('L1', 'Land', 'Plant two hectares of woodland', 'Countryside', '2024/25', '2025-03-31', 9, 'Not started', null);
    act('L2', 'Land', 'Peat-free nurseries and contracts', 'Grounds', 'Ongoing', null, null, 'On track', null, {
      status: 'ongoing',
    });
    act(
      'L3',
      'Land',
      'Local nature recovery: evidence',
      'Countryside',
      'Q4 2022/23',
      '2023-03-31',
      null,
      'Completed',
      null,
    );
    act(
      'C1',
      'Community',
      'Repair café network',
      'Waste Minimisation',
      'Summer 2023',
      '2023-08-31',
      3,
      'On track',
      'Two cafés open; the third has no hall',
    ).flag('overdue-green');
    act(
      'C2',
      'Community',
      'Retrofit advice line',
      'Private Housing',
      'by March 2024',
      '2024-03-31',
      null,
      'Not started',
      'Bid with the hub',
    );
    act(
      'C3',
      'Community',
      'Schools’ climate conference',
      'Education Partnership',
      'June 2023',
      '2023-06-30',
      null,
      'Completed',
      '22 schools',
    );
  },
};

export default [hexley, amberley, tamebridge, auditTeam, inchmere, parkside, stormford, glenfirth];
