import { day, percent, type Fixture, type IndicatorTruth, type Row, type Written } from '../fixture.js';

/** A fostering service’s monthly measures: no target, but from when each is Green, Amber and Red. */
const thresholds: Fixture = {
  name: '48-green-if',
  family: 'thresholds in three columns instead of a target; a measure that begins with “Average”',
  asAt: '2025-01-22',
  write(book) {
    const s = book.sheet('Fostering', { widths: [48, 10, 12, 12, 12, 10, 10, 8] });
    s.row(['Fostering service: measures to December 2024'], { bold: true });
    s.header(['Measure', 'Better', 'Green if', 'Amber if', 'Red if', 'Nov-24', 'Dec-24', 'RAG']);
    const i = (cells: readonly Written[], truth: IndicatorTruth): Row => s.row(cells).indicator(truth);
    i(['Carers visited in 28 days', 'High', '≥ 85%', '75–84%', '< 75%', '83%', '86%', 'G'], {
      targetValue: 0.85,
      actualValue: 0.86,
      polarity: 'higher',
      rag: 'green',
    });
    i(['Reviews held in time', 'High', '≥ 95%', '90–94%', '< 90%', '91%', '92%', 'A'], {
      targetValue: 0.95,
      actualValue: 0.92,
      polarity: 'higher',
      rag: 'amber',
    }).flag('pi-off-target');
    i(['Placements ended early', 'Low', '≤ 8%', '9–12%', '> 12%', '9%', '14%', 'G'], {
      targetValue: 0.08,
      actualValue: 0.14,
      polarity: 'lower',
      rag: 'green',
    }).flag('pi-off-target-green');
    i(['Average caseload', 'Low', '≤ 17', '18–20', '> 20', 17.4, 16.8, 'G'], {
      targetValue: 17,
      actualValue: 16.8,
      polarity: 'lower',
      rag: 'green',
    }).quiet('within its threshold');
  },
};

/** A highways team’s scorecard: a target, and thresholds below it. */
const besideTarget: Fixture = {
  name: '48-target-and-thresholds',
  family: 'a target, and plain thresholds in columns under one heading: short of the target may still be Green',
  asAt: '2024-10-20',
  write(book) {
    const s = book.sheet('Highways', { widths: [48, 10, 10, 10, 10, 12, 10] });
    s.row([null, null, 'Thresholds', null, null, null, null], { bold: true });
    s.merge('C1:E1');
    s.header(['Indicator', 'Target', 'Green', 'Amber', 'Red', 'September', 'Rating']);
    const i = (cells: readonly Written[], truth: IndicatorTruth): Row => s.row(cells).indicator(truth);
    i(
      [
        'Potholes repaired within 24 hours',
        percent(0.95),
        percent(0.9),
        percent(0.8),
        percent(0.79),
        percent(0.92),
        'Green',
      ],
      {
        targetValue: 0.95,
        actualValue: 0.92,
        polarity: 'higher',
        rag: 'green',
        notJudged: 'Green by its own threshold',
      },
    ).quiet('Green by its own threshold');
    i(['Gullies emptied in time', percent(0.98), percent(0.95), percent(0.85), percent(0.84), percent(0.83), 'Red'], {
      targetValue: 0.98,
      actualValue: 0.83,
      polarity: 'higher',
      rag: 'red',
    }).flag('pi-off-target');
    i(
      [
        'Street lights out of order',
        percent(0.02),
        percent(0.03),
        percent(0.05),
        percent(0.06),
        percent(0.025, '0.0%'),
        'Green',
      ],
      {
        targetValue: 0.02,
        actualValue: 0.025,
        polarity: 'lower',
        rag: 'green',
        notJudged: 'Green by its own threshold',
      },
    ).quiet('Green by its own threshold');
  },
};

/** A housing service’s quarters, each with a target of its own. */
const quarters: Fixture = {
  name: '48-target-a-quarter',
  family: 'a target and a figure for each quarter; the later quarters are still blank',
  asAt: '2024-11-04',
  write(book) {
    const s = book.sheet('Homes', { widths: [52, 24, 10, 10, 10, 10, 10, 10, 10, 10, 8] });
    s.row(['Homes scorecard 2024/25', null, day('2024-11-04')], { bold: true });
    s.header([
      'Indicator',
      'Owner',
      'Q1 target',
      'Q1 actual',
      'Q2 target',
      'Q2 actual',
      'Q3 target',
      'Q3 actual',
      'Q4 target',
      'Q4 actual',
      'RAG',
    ]);
    const p = (value: number | null): Written => (value === null ? null : percent(value));
    const i = (
      title: string,
      owner: string,
      pairs: readonly (number | null)[],
      rag: string,
      truth: IndicatorTruth,
    ): Row => s.row([title, owner, ...pairs.map(p), rag]).indicator(truth);
    i('Repairs completed on time', 'Repairs Manager', [0.8, 0.82, 0.85, 0.83, 0.9, null, 0.92, null], 'Amber', {
      targetValue: 0.85,
      actualValue: 0.83,
      polarity: 'higher',
      rag: 'amber',
    }).flag('pi-off-target');
    i('Homes with a gas check in date', 'Safety Lead', [0.95, 0.96, 0.97, 0.97, 0.99, null, 1, null], 'Green', {
      targetValue: 0.97,
      actualValue: 0.97,
      polarity: 'higher',
      rag: 'green',
    }).quiet('it meets the target of its quarter');
    i('Tenants satisfied with repairs', 'Repairs Manager', [0.7, 0.66, 0.72, null, 0.75, null, 0.78, null], 'Amber', {
      targetValue: 0.7,
      actualValue: 0.66,
      polarity: 'higher',
      rag: 'amber',
    }).flag('pi-off-target');
    i('Calls answered within a minute', 'Contact Lead', [0.8, 0.85, 0.82, 0.8, 0.85, null, 0.85, null], 'Green', {
      targetValue: 0.82,
      actualValue: 0.8,
      polarity: 'higher',
      rag: 'green',
    }).flag('pi-off-target-green');
  },
};

export default [thresholds, besideTarget, quarters];
