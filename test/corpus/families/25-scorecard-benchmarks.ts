import { cell, percent, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '00B050' };
const RAGS: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green' };
const rated = (word: string | null): Written => (word === null ? null : cell(word, { fill: FILLS[word] ?? 'FFFFFF' }));

/** Kept by a performance analyst in children’s services: baseline, neighbours and England beside the target; months across; direction of travel. */
const brigford: Fixture = {
  name: '25-scorecard-benchmarks',
  family: 'scorecard with baseline, statistical neighbours, England, target, months across, direction of travel, RAG',
  asAt: '2024-08-31',
  write(book) {
    const card = book.sheet('Monthly scorecard', { widths: [7, 58, 12, 12, 12, 12, 12, 10, 10, 10, 10, 8, 10] });
    card.row(['Brigford Children’s Services – performance scorecard'], { bold: true });
    card.row(['Data to the end of August 2024. Provisional.']);
    card.skip();
    card.header([
      'Ref',
      'Indicator',
      'Good performance is',
      '2023/24 outturn',
      'Stat. neighbours',
      'England',
      'Target 2024/25',
      'May 24',
      'Jun 24',
      'Jul 24',
      'Aug 24',
      'DoT',
      'RAG',
    ]);
    const section = (text: string): void => void card.row([text], { bold: true, fill: 'D9E1F2' }).theme();
    const pi = (
      ref: string,
      text: string,
      good: string,
      base: readonly Written[],
      target: Written,
      months: readonly Written[],
      dot: string,
      rag: string | null,
      targetValue: number | null,
      actualValue: number | null,
      polarity: 'higher' | 'lower' | 'none',
      more: Record<string, unknown> = {},
    ): Row =>
      card.row([ref, text, good, ...base, target, ...months, dot, rated(rag)]).indicator({
        ref,
        targetValue,
        actualValue,
        polarity,
        ...(rag === null ? {} : { rag: RAGS[rag] ?? 'none' }),
        ...more,
      });
    section('Contact and referral');
    pi(
      'CR1',
      'Contacts with a decision within one working day',
      'High',
      [percent(0.81), null, null],
      percent(0.95),
      [percent(0.9), percent(0.93), percent(0.96), percent(0.97)],
      '↑',
      'Green',
      0.95,
      0.97,
      'higher',
    );
    pi(
      'CR2',
      'Re-referrals within twelve months',
      'Low',
      [percent(0.26), percent(0.21), percent(0.22)],
      percent(0.2),
      [percent(0.24), percent(0.23), percent(0.23), percent(0.22)],
      '↑',
      'Amber',
      0.2,
      0.22,
      'lower',
    ).flag('pi-off-target');
    pi(
      'CR3',
      'Number of referrals',
      'Info',
      [3120, null, null],
      null,
      [262, 301, 288, 240],
      '↓',
      null,
      null,
      240,
      'none',
    );
    section('Assessment');
    pi(
      'AS1',
      'Assessments completed within 45 days',
      'High',
      [percent(0.78), percent(0.84), percent(0.83)],
      percent(0.85),
      [percent(0.8), percent(0.82), percent(0.85), percent(0.84)],
      '↓',
      'Green',
      0.85,
      0.84,
      'higher',
    ).flag('pi-off-target-green');
    pi(
      'AS2',
      'Average days to complete an assessment',
      'Low',
      [39, 36, 35],
      35,
      [38, 37, 36, 35],
      '↑',
      'Green',
      35,
      35,
      'lower',
    ).quiet('equal to its target');
    pi(
      'AS3',
      'Child seen within five days',
      'High',
      [percent(0.7), null, null],
      percent(0.9),
      [percent(0.74), percent(0.79), percent(0.81), null],
      '↑',
      'Red',
      0.9,
      0.81,
      'higher',
    ).flag('pi-off-target');
    section('Children in care');
    pi(
      'CC1',
      'Children in care with three or more placements in the year',
      'Low',
      ['11%', '10%', '10%'],
      '9%',
      ['11%', '11%', '10%', '9%'],
      '↑',
      'Green',
      0.09,
      0.09,
      'lower',
    );
    pi(
      'CC2',
      'Care leavers in suitable accommodation',
      'High',
      ['86%', '89%', '88%'],
      '92%',
      ['88%', '89%', '89%', '90%'],
      '↑',
      'Amber',
      0.92,
      0.9,
      'higher',
    ).flag('pi-off-target');
    pi(
      'CC3',
      'Initial health assessments in time',
      'High',
      ['41%', null, null],
      '75%',
      ['44%', '52%', '61%', '63%'],
      '↑',
      'Red',
      0.75,
      0.63,
      'higher',
    ).flag('pi-off-target');
    pi(
      'CC4',
      'Cost of a residential placement, per week',
      'Low',
      ['£5,420', null, null],
      '£5,200',
      ['£5,510', '£5,498', '£5,467', '£5,344'],
      '↑',
      'Amber',
      5200,
      5344,
      'lower',
    ).flag('pi-off-target');
    section('Workforce');
    pi(
      'WF1',
      'Social worker vacancies',
      'Low',
      [percent(0.224, '0.0%'), percent(0.188, '0.0%'), percent(0.176, '0.0%')],
      percent(0.15, '0.0%'),
      [percent(0.219, '0.0%'), percent(0.206, '0.0%'), percent(0.191, '0.0%'), percent(0.183, '0.0%')],
      '↑',
      'Amber',
      0.15,
      0.183,
      'lower',
    ).flag('pi-off-target');
    pi(
      'WF2',
      'Average caseload',
      'Low',
      [19.4, null, null],
      'no more than 18',
      [18.9, 18.6, 18.1, 17.8],
      '↑',
      'Green',
      18,
      17.8,
      'lower',
    );
    pi(
      'WF3',
      'Supervision on time',
      'High',
      [percent(0.72), null, null],
      'at least 90%',
      [percent(0.79), percent(0.83), percent(0.85), percent(0.88)],
      '↑',
      'Amber',
      0.9,
      0.88,
      'higher',
    ).flag('pi-off-target');
    card.freeze(4, 2);
    card.skip();
    card.row(['DoT: ↑ better, ↓ worse, whichever way good is'], { italic: true });
  },
};

export default [brigford];
