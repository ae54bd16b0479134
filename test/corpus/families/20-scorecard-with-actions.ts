import { cell, day, percent, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '92D050', Complete: '00B0F0' };
const RAGS: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green', Complete: 'complete' };
const rated = (word: string | null): Written => (word === null ? null : cell(word, { fill: FILLS[word] ?? 'FFFFFF' }));

/** Kept by a service manager on one page: the figures on top, the actions that answer them below, a box of headline counts at the side. */
const hollin: Fixture = {
  name: '20-scorecard-actions',
  family: 'one-page service plan: indicators with targets, actions below them under their own header',
  asAt: '2023-12-31',
  write(book) {
    const page = book.sheet('Planning service', { widths: [8, 54, 12, 12, 12, 12, 12, 50] });
    page.row(['Hollin Valley Council – Planning service improvement plan'], { bold: true });
    page.row(['Quarter 3 2023/24, to 31 December 2023']);
    page.skip();
    page.row(['A. How we are doing'], { bold: true, colour: '1F4E79' });
    page.header(['PI', 'Measure', 'Good is', 'Target', 'Q1', 'Q2', 'Q3', 'Commentary']);
    const pi = (
      ref: string,
      text: string,
      good: string,
      target: Written,
      q: readonly Written[],
      targetValue: number | null,
      actualValue: number | null,
      polarity: 'higher' | 'lower',
      says: string | null,
    ): Row => page.row([ref, text, good, target, ...q, says]).indicator({ ref, targetValue, actualValue, polarity });
    pi(
      'P1',
      'Major applications decided in 13 weeks or as agreed',
      'High',
      percent(0.6),
      [percent(0.71), percent(0.66), percent(0.58)],
      0.6,
      0.58,
      'higher',
      'Two large schemes went over',
    ).flag('pi-off-target');
    pi(
      'P2',
      'Minor applications decided in 8 weeks or as agreed',
      'High',
      percent(0.7),
      [percent(0.68), percent(0.72), percent(0.79)],
      0.7,
      0.79,
      'higher',
      null,
    );
    pi('P3', 'Applications on hand', 'Low', 450, [612, 548, 471], 450, 471, 'lower', 'Falling').flag('pi-off-target');
    pi(
      'P4',
      'Appeals allowed',
      'Low',
      percent(0.33),
      [percent(0.4), percent(0.25), percent(0.33)],
      0.33,
      0.33,
      'lower',
      'Equal to target',
    ).quiet('equal to its target meets it');
    pi('P5', 'Average days to validate', 'Low', '5 days', ['11 days', '8 days', '4 days'], 5, 4, 'lower', null);
    pi(
      'P6',
      'Enforcement cases visited within ten days',
      'High',
      '90%',
      ['82%', '88%', '91%'],
      0.9,
      0.91,
      'higher',
      null,
    );
    pi(
      'P7',
      'Pre-application fee income (£000)',
      'High',
      120,
      [22, 51, null],
      120,
      51,
      'higher',
      'Year-end target, cumulative; Q3 to come',
    ).flag('pi-off-target', 'the year is not over', { confidence: 'arguable' });
    page.skip();
    page.row(['B. What we are doing about it'], { bold: true, colour: '1F4E79' });
    page.header(['Ref', 'Action', 'Links to', 'Owner', 'Start', 'Due', 'RAG', 'Progress']);
    const act = (
      ref: string,
      text: string,
      link: string,
      owner: string,
      start: string,
      due: string,
      rag: string,
      says: string | null,
    ): Row =>
      page
        .row([ref, text, link, owner, day(start, 'mmm-yy'), day(due, 'dd/mm/yy'), rated(rag), says])
        .action({ ref, lead: owner, dueDate: due, rag: RAGS[rag] ?? 'none' });
    act(
      'A1',
      'Second validation officer in post',
      'P5',
      'J. Whitby',
      '2023-05-01',
      '2023-08-31',
      'Complete',
      'Started 21 August',
    );
    act(
      'A2',
      'Planning performance agreements for all majors',
      'P1',
      'C. Odell',
      '2023-09-01',
      '2023-12-15',
      'Amber',
      'Template with legal',
    ).flag('overdue');
    act(
      'A3',
      'Backlog team of three agency officers',
      'P3',
      'C. Odell',
      '2023-06-01',
      '2023-12-31',
      'Green',
      'Contract ends today',
    ).quiet('due on the as-at date itself');
    act(
      'A4',
      'Committee site visits only by exception',
      'P2',
      'Chair / C. Odell',
      '2023-10-01',
      '2024-01-31',
      'Green',
      null,
    );
    act(
      'A5',
      'Charge for amendments and duty planner',
      'P7',
      'J. Whitby',
      '2023-07-01',
      '2023-10-01',
      'Green',
      'Cabinet deferred to January',
    ).flag('overdue-green');
    act(
      'A6',
      'Lessons from allowed appeals, each quarter',
      'P4',
      'Appeals Officer',
      '2023-04-01',
      '2024-03-29',
      'Green',
      null,
    );
    act(
      'A7',
      'Enforcement plan reviewed',
      'P6',
      'Enforcement Lead',
      '2023-09-01',
      '2024-02-29',
      'Amber',
      'Parish councils ask for longer',
    );
    act(
      'A8',
      'Replace the back-office system',
      'P3',
      'ICT',
      '2023-04-01',
      '2023-09-29',
      'Red',
      'Second migration failed',
    ).flag('overdue');
  },
};

/** Kept by a housing director for a regulator: each theme has its measures and then its actions, the header written once per theme. */
const seaburn: Fixture = {
  name: '20-scorecard-themes',
  family: 'a theme at a time: measures then actions, repeated headers, percentages as numbers',
  asAt: '2025-06-30',
  write(book) {
    const page = book.sheet('Recovery', { widths: [44, 14, 14, 14, 22, 13, 12, 46] });
    page.row(['Seaburn Homes: regulatory recovery plan'], { bold: true });
    page.row(['Board report, position at 30 June 2025']);
    const measures = (): void => void page.header(['Measure', 'Better if', 'Target', 'Actual']);
    const measure = (
      text: string,
      better: string,
      target: Written,
      actual: Written,
      targetValue: number,
      actualValue: number | null,
      polarity: 'higher' | 'lower',
    ): Row => page.row([text, better, target, actual]).indicator({ targetValue, actualValue, polarity });
    const actions = (): void => void page.header(['Action', null, null, null, 'Lead', 'Due', 'RAG', 'Update']);
    const act = (text: string, lead: string, due: string, rag: string, says: string | null): Row =>
      page
        .row([text, null, null, null, lead, day(due), rated(rag), says])
        .action({ lead, dueDate: due, rag: RAGS[rag] ?? 'none' });
    const theme = (text: string): void => {
      page.skip();
      page.row([text], { bold: true, fill: '1F3864', colour: 'FFFFFF' });
    };
    theme('GAS AND ELECTRICAL');
    measures();
    measure(
      'Gas safety certificates in date',
      'Higher',
      percent(1),
      percent(0.9962, '0.00%'),
      1,
      0.9962,
      'higher',
    ).flag('pi-off-target');
    measure(
      'Electrical reports under five years old',
      'Higher',
      percent(0.95),
      percent(0.962, '0.0%'),
      0.95,
      0.962,
      'higher',
    );
    actions();
    act(
      'Court warrants for the last nineteen homes',
      'Compliance Manager',
      '2025-05-30',
      'Amber',
      'Eleven obtained',
    ).flag('overdue');
    act('Rewire programme let', 'Head of Assets', '2025-07-31', 'Green', 'Tenders back on the 9th');
    act('Remedials within 28 days', 'Compliance Manager', '2025-04-30', 'Complete', null);
    theme('DAMP AND MOULD');
    measures();
    measure('Cases over 12 weeks old', 'Lower', 25, 61, 25, 61, 'lower').flag('pi-off-target');
    measure('First visit within ten working days', 'Higher', percent(0.9), percent(0.93), 0.9, 0.93, 'higher');
    actions();
    act('Specialist team of eight recruited', 'Repairs Director', '2025-06-27', 'Green', 'Seventh starts Monday').flag(
      'overdue-green',
    );
    act('Humidity sensors in 300 homes', 'Head of Assets', '2025-10-31', 'Green', null);
    act('All stock over 30 years surveyed', 'Head of Assets', '2026-03-31', 'Amber', '31% done');
    theme('TENANT VOICE');
    measures();
    measure('Complaints answered in time', 'Higher', percent(0.95), percent(0.88), 0.95, 0.88, 'higher').flag(
      'pi-off-target',
    );
    measure('Tenants satisfied with repairs', 'Higher', percent(0.72), null, 0.72, null, 'higher');
    actions();
    act('Scrutiny panel of twelve tenants', 'Engagement Lead', '2025-03-31', 'Complete', 'Fifteen joined');
    act('Complaint handlers: two more', 'Customer Director', '2025-06-30', 'Amber', 'One started').quiet(
      'due on the as-at date itself',
    );
    act('Publish repairs satisfaction', 'Customer Director', '2025-06-13', 'Red', 'Survey firm changed').flag(
      'overdue',
    );
  },
};

export default [hollin, seaburn];
