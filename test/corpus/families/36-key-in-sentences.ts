import { actsOn } from '../acts.js';
import { type Fixture, type Row, type Written } from '../fixture.js';

/** Kept by a partnership of charities and the council’s policy team. */
const ashcombe: Fixture = {
  name: '36-key-in-sentences',
  family:
    'poverty strategy: the key in sentences in one cell, seasons, pillars merged down, measures with a goal for a later year',
  asAt: '2024-10-07',
  write(book) {
    const s = book.sheet('Delivery plan', { widths: [26, 60, 40, 20, 18, 72] });
    s.row(['Fairer Ashcombe: our plan to reduce poverty 2023–2026'], { bold: true });
    s.row(
      [
        'Delivered: it is in place. Progressing: work is going to plan. Stalled: not moving, partnership to unblock. Yet to start: planned for later.',
      ],
      { italic: true, wrap: true },
    );
    s.skip();
    s.header([
      'Pillar',
      'What the partnership will do',
      'Who (lead partner first)',
      'When',
      'How is it going?',
      'Latest news',
    ]);
    const r = actsOn(s);
    r(
      [
        'Maximising income',
        'Benefit take-up campaign for pension credit',
        'Citizens Advice; Council Revenues Service',
        'Winter 2023/24',
        'Delivered',
        '612 households better off by £2.1m a year.',
      ],
      '2024-02-29',
      'complete',
      'Citizens Advice; Council Revenues Service',
    );
    r(
      [
        null,
        'Council tax support scheme to protect the poorest',
        'Council Revenues Service',
        '1 April 2024',
        'Delivered',
        'New banded scheme started.',
      ],
      '2024-04-01',
      'complete',
      'Council Revenues Service',
    );
    r(
      [
        null,
        'Real Living Wage accreditation for ten employers',
        'Chamber of Commerce',
        'Summer 2024',
        'Progressing',
        'Seven have signed so far, three in the pipeline.',
      ],
      '2024-08-31',
      'green',
      'Chamber of Commerce',
    ).flag('overdue-green');
    r(
      [
        null,
        'Debt advice in GP surgeries',
        'Citizens Advice; ICB',
        'Spring 2024',
        'Stalled',
        'Funding ended in March and no partner has come forward.',
      ],
      '2024-05-31',
      'red',
      'Citizens Advice; ICB',
      { ragAccept: ['amber', 'none'] },
    ).flag('overdue');
    r(
      [
        'Reducing the cost of living',
        'Fuel poverty outreach vans',
        'Warm Homes Ashcombe',
        'November 2024',
        'Progressing',
        'Vans ordered.',
      ],
      '2024-11-30',
      'green',
      'Warm Homes Ashcombe',
    );
    r(
      [
        null,
        'Poverty proofing the school day: 20 schools',
        'Council Education Service',
        'July 2024',
        'Progressing',
        '16 schools audited, the rest this term.',
      ],
      '2024-07-31',
      'green',
      'Council Education Service',
    ).flag('overdue-green');
    r(
      [null, 'Social supermarket in Nether Ward', 'Food Alliance', 'by December 2024', 'Progressing', 'Lease signed.'],
      '2024-12-31',
      'green',
      'Food Alliance',
    );
    r(
      [
        null,
        'Water social tariff auto-enrolment',
        'Ashcombe Water; Council Revenues Service',
        'March 2025',
        'Yet to start',
        '',
      ],
      '2025-03-31',
      'none',
      'Ashcombe Water; Council Revenues Service',
      { status: 'not-started' },
    );
    r(
      [
        'Listening to lived experience',
        'Poverty truth commission',
        'Voluntary Action Ashcombe',
        'Autumn 2024',
        'Progressing',
        '14 commissioners recruited; launch on 17 October.',
      ],
      '2024-11-30',
      'green',
      'Voluntary Action Ashcombe',
    );
    r(
      [
        null,
        'Training by people with lived experience for front-line staff',
        'Voluntary Action Ashcombe',
        'September 2024',
        'Yet to start',
        'Waiting for the commission.',
      ],
      '2024-09-30',
      'none',
      'Voluntary Action Ashcombe',
      { status: 'not-started' },
    ).flag('overdue');
    s.merge('A5:A8', 'A9:A12', 'A13:A14');
    const m = book.sheet('Measures', { widths: [60, 22, 14, 14, 14, 14, 40] });
    m.row(['What we will measure'], { bold: true });
    m.skip();
    m.header(['Measure', 'Better if…', '2022 (start)', '2023', '2024', '2026 goal', 'Source']);
    const later = { confidence: 'arguable' } as const;
    const i = (
      cells: readonly Written[],
      targetValue: number,
      actualValue: number,
      polarity: 'higher' | 'lower',
    ): Row => m.row(cells).indicator({ targetValue, actualValue, polarity });
    i(
      [
        'Children in low income families (relative, after housing costs)',
        'lower',
        '29.4%',
        '28.8%',
        '28.1%',
        '25%',
        'DWP / HMRC',
      ],
      0.25,
      0.281,
      'lower',
    ).flag('pi-off-target', 'the goal is for 2026', later);
    i(['Households in fuel poverty', 'lower', '14.9%', '14.2%', '-', '12%', 'DESNZ'], 0.12, 0.142, 'lower').flag(
      'pi-off-target',
      'the goal is for 2026',
      later,
    );
    i(
      ['Jobs paid at or above the Real Living Wage', 'higher', '84%', '86%', '89%', '88%', 'ONS'],
      0.88,
      0.89,
      'higher',
    );
    i(
      ['Free school meal take-up of those entitled', 'higher', '78%', '80%', '82%', '90%', 'Education Service'],
      0.9,
      0.82,
      'higher',
    ).flag('pi-off-target', 'the goal is for 2026', later);
    i(
      ['Food parcels given out by the main food bank', 'lower', '8,210', '9,034', '8,877', '6,000', 'Food Alliance'],
      6000,
      8877,
      'lower',
    ).flag('pi-off-target', 'the goal is for 2026', later);
  },
};

export default [ashcombe];
