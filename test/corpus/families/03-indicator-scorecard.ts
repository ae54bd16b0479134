import { cell, percent, type Fixture, type IndicatorTruth, type Row, type Written } from '../fixture.js';

const FILLS = { RED: 'FF0000', AMBER: 'FFC000', GREEN: '00B050' } as const;

/** Kept by a performance analyst: quarters across, arrows in Wingdings, the rating word inside the latest figure. */
const orrin: Fixture = {
  name: '03-indicator-scorecard',
  family: 'indicator scorecard: Good is, tolerance, quarters, Wingdings arrows, rating words in the value cell',
  asAt: '2023-01-31',
  write(book) {
    const card = book.sheet('Q3 scorecard', { widths: [9, 62, 9, 26, 11, 16, 16, 16, 16, 8, 48] });
    card.row(['Orrinshire Council performance scorecard 2022/23'], { bold: true, fill: '7030A0', colour: 'FFFFFF' });
    card.row(['Figures to the end of quarter 3 (October to December 2022)']);
    card.skip();
    card.header([
      'PI ref',
      'Measure',
      'Good is',
      '2022/23 target',
      'Tolerance',
      'Q1',
      'Q2',
      'Q3',
      'Q4',
      'DoT',
      'Commentary',
    ]);
    // Wingdings: é up, ê down, è right.
    const arrow = (letter: string): Written => cell(letter, { font: 'Wingdings', align: 'center' });
    const section = (title: string): Row => card.row([title], { bold: true, fill: 'E4DFEC' }).theme();
    const pi = (
      ref: string,
      text: string,
      good: string,
      target: Written,
      tolerance: Written,
      quarters: readonly Written[],
      dot: string,
      comment: string | null,
      truth: IndicatorTruth,
    ): Row =>
      card
        .row([ref, text, good, target, tolerance, ...quarters, null, arrow(dot), comment])
        .indicator({ ref, ...truth });

    section('People');
    pi(
      'PE01',
      'Children in care with three or more moves in the year',
      'Low',
      percent(0.1),
      '2%',
      [percent(0.09), percent(0.1), percent(0.12)],
      'ê',
      null,
      { targetValue: 0.1, actualValue: 0.12, polarity: 'lower' },
    ).flag('pi-off-target');
    pi(
      'PE02',
      'Referrals that lead to an assessment',
      'Info',
      null,
      null,
      [percent(0.71), percent(0.74), percent(0.69)],
      'è',
      'For information only',
      { targetValue: null, actualValue: 0.69, polarity: 'none' },
    );
    pi(
      'PE03',
      'Assessments completed within 45 working days',
      'High',
      percent(0.9),
      '5%',
      [percent(0.88), percent(0.91), percent(0.93)],
      'é',
      null,
      { targetValue: 0.9, actualValue: 0.93, polarity: 'higher' },
    ).quiet('above target');
    pi(
      'PE04',
      'Adults waiting for a care needs assessment',
      'Low',
      'Fewer than 85',
      null,
      [112, 96, 91],
      'é',
      'Two agency social workers started in November.',
      { targetValue: 85, actualValue: 91, polarity: 'lower' },
    ).flag('pi-off-target');
    pi('PE05', 'Delayed discharges per 100,000 adults', 'Low', 7.5, 0.5, [8.1, 7.9, 7.4], 'é', null, {
      targetValue: 7.5,
      actualValue: 7.4,
      polarity: 'lower',
    }).quiet('below a ceiling');
    pi(
      'PE06',
      'Care leavers in education, employment or training',
      'High',
      percent(0.6),
      '5%',
      [percent(0.55), percent(0.57), percent(0.6)],
      'é',
      null,
      { targetValue: 0.6, actualValue: 0.6, polarity: 'higher' },
    ).quiet('equal to its target');
    pi(
      'PE07',
      'Safeguarding enquiries concluded with outcomes met',
      'High',
      'Improve from baseline',
      null,
      [percent(0.87), percent(0.9), percent(0.89)],
      'ê',
      'Baseline is being set this year.',
      { targetValue: null, actualValue: 0.89, polarity: 'higher' },
    ).quiet('a target in words is not compared');
    pi('PE08', 'Early help episodes open', 'Info', null, null, [702, 715, '711 (GREEN)'], 'è', null, {
      targetValue: null,
      actualValue: 711,
      polarity: 'none',
      rag: 'green',
    });

    section('Place');
    pi(
      'PL01',
      'Household waste sent for reuse, recycling or composting',
      'High',
      percent(0.48),
      '1%',
      [percent(0.5), percent(0.49), percent(0.455, '0.0%')],
      'ê',
      'Garden waste falls away in winter.',
      { targetValue: 0.48, actualValue: 0.455, polarity: 'higher' },
    ).flag('pi-off-target');
    pi(
      'PL02',
      'Missed bins per 100,000 collections',
      'Low',
      40,
      5,
      ['38 (GREEN)', '44 (AMBER)', cell('61 (RED)', { fill: FILLS.RED })],
      'ê',
      'New rounds in October',
      { targetValue: 40, actualValue: 61, polarity: 'lower', rag: 'red' },
    ).flag('pi-off-target');
    pi(
      'PL03',
      'Major planning applications decided in time',
      'High',
      percent(0.8),
      '5%',
      [percent(0.83), percent(0.9), percent(0.86)],
      'ê',
      null,
      { targetValue: 0.8, actualValue: 0.86, polarity: 'higher' },
    );
    pi(
      'PL04',
      'Minor planning applications decided in time',
      'High',
      percent(0.8),
      '5%',
      ['74% (AMBER)', '77% (AMBER)', cell('79% (GREEN)', { fill: FILLS.GREEN })],
      'é',
      null,
      { targetValue: 0.8, actualValue: 0.79, polarity: 'higher', rag: 'green' },
    ).flag('pi-off-target-green', 'off target and Green, though within a tolerance of 5%', { confidence: 'arguable' });
    pi(
      'PL05',
      'Number of affordable homes completed this year (cumulative)',
      'High',
      120,
      null,
      [18, 47, 71],
      'é',
      'Year-end target.',
      { targetValue: 120, actualValue: 71, polarity: 'higher', notJudged: 'a count so far against a year-end target' },
    ).quiet('cumulative count before the year’s end');
    pi(
      'PL06',
      'Average days to repair a dangerous pothole',
      'Low',
      '5 days',
      null,
      ['4 days', '4 days', '6 days'],
      'ê',
      null,
      { targetValue: 5, actualValue: 6, polarity: 'lower' },
    ).flag('pi-off-target');
    pi(
      'PL07',
      'Street lights in working order',
      'High',
      percent(0.985, '0.0%'),
      null,
      [percent(0.982, '0.0%'), percent(0.986, '0.0%'), percent(0.987, '0.0%')],
      'é',
      null,
      { targetValue: 0.985, actualValue: 0.987, polarity: 'higher' },
    );
    pi('PL08', 'Number of fly-tips reported', 'Low', 'n/a', null, [310, 288, 342], 'ê', null, {
      targetValue: null,
      actualValue: 342,
      polarity: 'lower',
    });
    pi(
      'PL09',
      'Visits to leisure centres (cumulative)',
      'High',
      '410,000',
      null,
      ['101,300', '208,950', '297,400'],
      'é',
      'target is for the whole year',
      {
        targetValue: 410000,
        actualValue: 297400,
        polarity: 'higher',
        notJudged: 'a count so far against a year-end target',
      },
    ).quiet('cumulative');

    section('Resources');
    pi(
      'RE01',
      'Council tax collected in the year to date',
      'High',
      percent(0.835, '0.0%'),
      '1%',
      [percent(0.291, '0.0%'), percent(0.562, '0.0%'), percent(0.841, '0.0%')],
      'é',
      'Profiled target for the quarter.',
      { targetValue: 0.835, actualValue: 0.841, polarity: 'higher' },
    );
    pi('RE02', 'Days lost to sickness per employee (rolling year)', 'Low', 8.5, 0.5, [9.1, 9.4, 9.8], 'ê', null, {
      targetValue: 8.5,
      actualValue: 9.8,
      polarity: 'lower',
    }).flag('pi-off-target');
    pi(
      'RE03',
      'Invoices paid within 30 days',
      'High',
      percent(0.97),
      '2%',
      [percent(0.98), percent(0.97), '-'],
      'è',
      'Q3 figure delayed by the system upgrade',
      { targetValue: 0.97, actualValue: 0.97, polarity: 'higher' },
    );
    pi(
      'RE04',
      'Complaints answered within ten working days',
      'High',
      percent(0.9),
      '5%',
      [percent(0.84), percent(0.88), percent(0.9)],
      'é',
      null,
      { targetValue: 0.9, actualValue: 0.9, polarity: 'higher' },
    ).quiet('equal to its target');
    pi(
      'RE05',
      'Freedom of information requests answered in time',
      'High',
      percent(0.95),
      null,
      ['91%', '94%', '96%'],
      'é',
      null,
      { targetValue: 0.95, actualValue: 0.96, polarity: 'higher' },
    );
    pi(
      'RE06',
      'Calls abandoned before they are answered',
      'Low',
      'no more than 8%',
      null,
      ['11%', '9%', '7.5%'],
      'é',
      null,
      { targetValue: 0.08, actualValue: 0.075, polarity: 'lower' },
    );
    pi(
      'RE07',
      'Staff turnover, voluntary',
      'Low',
      percent(0.12),
      null,
      [percent(0.11), percent(0.13), percent(0.14)],
      'ê',
      null,
      { targetValue: 0.12, actualValue: 0.14, polarity: 'lower' },
    ).flag('pi-off-target');
    pi(
      'RE08',
      'Staff survey: I would recommend the council as an employer',
      'High',
      percent(0.7),
      null,
      [null, null, null],
      'è',
      'Survey is in February.',
      { targetValue: 0.7, actualValue: null, polarity: 'higher' },
    ).quiet('no figure yet');
    pi('RE09', 'Savings delivered (£000, cumulative)', 'High', 3200, null, [410, 1180, 2350], 'é', null, {
      targetValue: 3200,
      actualValue: 2350,
      polarity: 'higher',
      notJudged: 'a sum so far against the year’s target',
    }).quiet('cumulative');
    card.freeze(4, 2).hideColumns('I');
    card.skip();
    card.row(['DoT: é improving, è steady, ê getting worse since last quarter'], { italic: true });
  },
};

/** Kept by a children's services data team: months in rows of a second header, better-if words, a status column of its own. */
const lindale: Fixture = {
  name: '03-indicator-scorecard-b',
  family: 'indicator scorecard: bigger or smaller is better, own RAG column, previous year beside the actual',
  asAt: '2024-02-29',
  write(book) {
    const card = book.sheet('KPIs', { from: 'A', widths: [48, 14, 12, 12, 12, 10, 14, 26, 40] });
    card.row(['Childrens Improvement Board - dataset January 2024'], { bold: true });
    card.skip();
    card.header(
      [
        'Key performance indicator',
        'Polarity',
        'Target',
        '2022/23 outturn',
        'Latest actual',
        'RAG status',
        'Direction of travel',
        'Indicator owner',
        'What is the story?',
      ],
      { bold: true, fill: 'C6E0B4', wrap: true },
    );
    const rag = (word: keyof typeof FILLS | '-' | null): Written =>
      word === null || word === '-' ? word : cell(word.charAt(0) + word.slice(1).toLowerCase(), { fill: FILLS[word] });
    const pi = (
      text: string,
      polarity: string,
      target: Written,
      previous: Written,
      actual: Written,
      rating: keyof typeof FILLS | '-' | null,
      travel: string,
      owner: string,
      story: string | null,
      truth: IndicatorTruth,
    ): Row =>
      card.row([text, polarity, target, previous, actual, rag(rating), travel, owner, story]).indicator({
        rag: rating === 'GREEN' ? 'green' : rating === 'AMBER' ? 'amber' : rating === 'RED' ? 'red' : 'none',
        lead: owner,
        ...truth,
      });
    pi(
      'Contacts decided within one working day',
      'Bigger is better',
      percent(0.95),
      percent(0.81),
      percent(0.96),
      'GREEN',
      '↑',
      'Service Manager Front Door',
      null,
      { targetValue: 0.95, actualValue: 0.96, polarity: 'higher' },
    );
    pi(
      'Re-referrals within twelve months',
      'Smaller is better',
      percent(0.2),
      percent(0.27),
      percent(0.22),
      'GREEN',
      '↑',
      'Service Manager Front Door',
      'Better than neighbours.',
      { targetValue: 0.2, actualValue: 0.22, polarity: 'lower' },
    ).flag('pi-off-target-green');
    pi(
      'Strategy discussions with the police present',
      'Bigger is better',
      percent(1),
      percent(0.86),
      percent(0.97),
      'AMBER',
      '↑',
      'Service Manager Front Door',
      null,
      { targetValue: 1, actualValue: 0.97, polarity: 'higher' },
    ).flag('pi-off-target');
    pi(
      'Initial conferences within 15 working days',
      'Bigger is better',
      percent(0.85),
      percent(0.79),
      percent(0.88),
      'GREEN',
      '↑',
      'Conference Chair Lead',
      null,
      { targetValue: 0.85, actualValue: 0.88, polarity: 'higher' },
    ).quiet('on target');
    pi(
      'Children on a plan for a second time',
      'Smaller is better',
      percent(0.18),
      percent(0.21),
      percent(0.25),
      'RED',
      '↓',
      'Conference Chair Lead',
      'Three large families.',
      { targetValue: 0.18, actualValue: 0.25, polarity: 'lower' },
    ).flag('pi-off-target');
    pi(
      'Children in care seen within six weeks',
      'Bigger is better',
      percent(0.95),
      percent(0.9),
      percent(0.91),
      'AMBER',
      '→',
      'Head of Care',
      null,
      { targetValue: 0.95, actualValue: 0.91, polarity: 'higher' },
    ).flag('pi-off-target');
    pi(
      'Health assessments in time',
      'Bigger is better',
      percent(0.9),
      percent(0.63),
      percent(0.92),
      'GREEN',
      '↑',
      'Head of Care',
      null,
      { targetValue: 0.9, actualValue: 0.92, polarity: 'higher' },
    );
    pi(
      'Children placed over 20 miles from home',
      'Smaller is better',
      percent(0.25),
      percent(0.24),
      percent(0.24),
      'GREEN',
      '→',
      'Head of Care',
      null,
      { targetValue: 0.25, actualValue: 0.24, polarity: 'lower' },
    ).quiet('below its ceiling');
    pi(
      'Average caseload per social worker',
      'Smaller is better',
      18,
      21.4,
      17.6,
      'GREEN',
      '↑',
      'Principal Social Worker',
      null,
      { targetValue: 18, actualValue: 17.6, polarity: 'lower' },
    );
    pi(
      'Agency social workers',
      'Smaller is better',
      percent(0.15),
      percent(0.22),
      percent(0.31),
      'GREEN',
      '↓',
      'Principal Social Worker',
      'Figure includes the project team.',
      { targetValue: 0.15, actualValue: 0.31, polarity: 'lower' },
    ).flag('pi-off-target-green');
    pi(
      'Supervision recorded in the month',
      'Bigger is better',
      percent(0.9),
      percent(0.74),
      percent(0.83),
      'AMBER',
      '↑',
      'Principal Social Worker',
      null,
      { targetValue: 0.9, actualValue: 0.83, polarity: 'higher' },
    ).flag('pi-off-target');
    pi(
      'Audits judged good or outstanding',
      'Bigger is better',
      percent(0.6),
      percent(0.31),
      percent(0.52),
      'RED',
      '↑',
      'QA Manager',
      null,
      { targetValue: 0.6, actualValue: 0.52, polarity: 'higher' },
    ).flag('pi-off-target');
    pi(
      'Return interviews offered within 72 hours',
      'Bigger is better',
      percent(0.9),
      percent(0.7),
      'not yet available',
      '-',
      '→',
      'Missing Co-ordinator',
      'Provider return is late',
      { targetValue: 0.9, actualValue: null, polarity: 'higher' },
    );
    pi(
      'Care leavers in suitable accommodation',
      'Bigger is better',
      percent(0.9),
      percent(0.93),
      percent(0.95),
      'GREEN',
      '↑',
      'Leaving Care Manager',
      null,
      { targetValue: 0.9, actualValue: 0.95, polarity: 'higher' },
    );
    pi(
      'Care leavers not in education or work',
      'Smaller is better',
      percent(0.35),
      percent(0.44),
      percent(0.39),
      'AMBER',
      '↑',
      'Leaving Care Manager',
      null,
      { targetValue: 0.35, actualValue: 0.39, polarity: 'lower' },
    ).flag('pi-off-target');
    pi(
      'Adoption: days from care to placement',
      'Smaller is better',
      '426 days',
      '502 days',
      '398 days',
      'GREEN',
      '↑',
      'Regional agency',
      null,
      { targetValue: 426, actualValue: 398, polarity: 'lower' },
    );
    pi('Children in care', 'N/A', null, 402, 418, null, '↑', 'Head of Care', 'Context only', {
      targetValue: null,
      actualValue: 418,
      polarity: 'none',
    }).quiet('context only');
    pi('Children with a protection plan', 'N/A', null, 251, 239, null, '↓', 'Conference Chair Lead', 'Context only', {
      targetValue: null,
      actualValue: 239,
      polarity: 'none',
    });
    pi(
      'Early help assessments completed by partners',
      'Bigger is better',
      percent(0.4),
      percent(0.28),
      percent(0.44),
      'GREEN',
      '↑',
      'Early Help Manager',
      null,
      { targetValue: 0.4, actualValue: 0.44, polarity: 'higher' },
    );
    pi(
      'Persistent absence of children in care',
      'Smaller is better',
      percent(0.2),
      percent(0.26),
      percent(0.2),
      'GREEN',
      '↑',
      'Virtual Head',
      null,
      { targetValue: 0.2, actualValue: 0.2, polarity: 'lower' },
    ).quiet('equal to its target');
    pi(
      'Personal education plans reviewed this term',
      'Bigger is better',
      percent(0.95),
      percent(0.89),
      percent(0.99),
      'GREEN',
      '↑',
      'Virtual Head',
      null,
      { targetValue: 0.95, actualValue: 0.99, polarity: 'higher' },
    );
    pi('Permanent exclusions', 'Smaller is better', 'Below 12', 15, 9, 'GREEN', '↑', 'Inclusion Lead', null, {
      targetValue: 12,
      actualValue: 9,
      polarity: 'lower',
    });
    pi(
      'First time entrants to youth justice (rate per 100,000)',
      'Smaller is better',
      180,
      201,
      176,
      'GREEN',
      '↑',
      'Youth Justice Manager',
      null,
      { targetValue: 180, actualValue: 176, polarity: 'lower' },
    );
    pi(
      'Foster households approved this year',
      'Bigger is better',
      25,
      19,
      17,
      'AMBER',
      '↑',
      'Fostering Manager',
      'Nine more in assessment',
      {
        targetValue: 25,
        actualValue: 17,
        polarity: 'higher',
        notJudged: 'a count so far against the year’s target',
        lenient: true,
        lenientFields: ['polarity'],
      },
    ).flag('pi-off-target', 'the count runs to March', { confidence: 'arguable' });
    pi(
      'Family time sessions cancelled by the service',
      'Smaller is better',
      percent(0.05),
      percent(0.07),
      percent(0.04),
      'GREEN',
      '↑',
      'Contact Centre',
      null,
      { targetValue: 0.05, actualValue: 0.04, polarity: 'lower' },
    );

    const trend = book.sheet('Trend data', { widths: [20, 10, 10], notTracker: true });
    trend.header(['Month', 'Contacts', 'Referrals']);
    for (const [month, a, b] of [
      ['Apr-23', 812, 301],
      ['May-23', 845, 322],
      ['Jun-23', 790, 310],
      ['Jul-23', 760, 288],
      ['Aug-23', 602, 241],
      ['Sep-23', 899, 340],
      ['Oct-23', 905, 351],
      ['Nov-23', 874, 329],
      ['Dec-23', 690, 270],
      ['Jan-24', 911, 347],
    ] as const)
      trend.row([month, a, b]);
  },
};

export default [orrin, lindale];
