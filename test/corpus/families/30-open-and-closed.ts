import { cell, day, percent, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '00B050' };
const RAGS: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green' };
const rated = (word: string): Written => cell(word, { fill: FILLS[word] ?? 'FFFFFF' });

/** Kept by a licensing board’s support officer: open actions above, closed actions below under other columns. */
const tollbridge: Fixture = {
  name: '30-open-and-closed',
  family:
    'open actions above, closed actions below with a date closed and no rating; deadline and revised deadline side by side',
  asAt: '2023-07-31',
  write(book) {
    const plan = book.sheet('Board actions', { widths: [8, 58, 24, 14, 14, 11, 50] });
    plan.row(['Tollbridge improvement board – actions'], { bold: true });
    plan.skip();
    plan.row(['OPEN ACTIONS'], { bold: true, fill: 'FFE699' });
    plan.header(['No', 'Action', 'Owner', 'Deadline', 'Revised deadline', 'RAG', 'Update']);
    const open = (
      no: string,
      text: string,
      owner: string,
      deadline: string,
      expected: string | null,
      rag: string,
      update: string | null,
    ): Row =>
      plan
        .row([no, text, owner, day(deadline), expected === null ? null : day(expected), rated(rag), update])
        .action({ ref: no, lead: owner, dueDate: expected ?? deadline, rag: RAGS[rag] ?? 'none' });
    open(
      '23/07',
      'Publish the improvement plan in an accessible form',
      'Communications',
      '2023-06-30',
      '2023-08-25',
      'Amber',
      'Screen reader test failed once',
    );
    open(
      '23/11',
      'Bring a skills audit of the top three tiers to the board',
      'HR Director',
      '2023-07-14',
      null,
      'Amber',
      'Returns from 31 of 38',
    ).flag('overdue');
    open(
      '23/12',
      'Benchmark spend with the nearest neighbours',
      'Head of Finance',
      '2023-07-31',
      null,
      'Green',
      'On the agenda today',
    ).quiet('due on the as-at date itself');
    open(
      '23/15',
      'Write to the department about the capitalisation direction',
      'Chief Executive',
      '2023-05-31',
      '2023-07-21',
      'Red',
      'Draft with counsel',
    ).flag('overdue');
    open('23/18', 'Member briefing on subsidiaries', 'Monitoring Officer', '2023-09-29', null, 'Green', null);
    open(
      '23/19',
      'Data quality review of the scorecard',
      'Performance Manager',
      '2023-07-07',
      null,
      'Green',
      'Two measures still to be re-run',
    ).flag('overdue-green');
    open('23/20', 'Risk appetite session', 'Head of Audit', '2023-10-20', null, 'Green', null);
    plan.skip(2);
    plan.row(['CLOSED ACTIONS'], { bold: true, fill: 'C6E0B4' });
    plan.header(['No', 'Action', 'Owner', 'Deadline', 'Date closed', '', 'Outcome']);
    const closed = (no: string, text: string, owner: string, deadline: string, on: string, outcome: string): Row =>
      plan.row([no, text, owner, day(deadline), day(on), null, outcome]).action({
        ref: no,
        lead: owner,
        dueDate: deadline,
        rag: 'complete',
        ragAccept: ['none', 'complete'],
        status: 'complete',
      });
    closed('23/01', 'Agree terms of reference', 'Chair', '2023-03-31', '2023-03-24', 'Agreed');
    closed('23/02', 'Appoint two external members', 'Chair', '2023-03-31', '2023-04-21', 'Appointed');
    closed('23/05', 'Communications protocol', 'Communications', '2023-04-28', '2023-04-28', 'In use');
    closed('23/06', 'Calendar of meetings', 'Clerk', '2023-04-14', '2023-04-12', 'Issued');
  },
};

/** Kept by a transport authority’s analyst: what we aim to do with each figure, maximise or minimise; profile beside outturn. */
const ferryhithe: Fixture = {
  name: '30-scorecard-aims',
  family:
    'scorecard with “Aim to” (Maximise / Minimise / Monitor), latest period in its own column, values typed with units, comments',
  asAt: '2024-04-30',
  write(book) {
    const card = book.sheet('KPIs', { widths: [8, 56, 14, 16, 18, 16, 14, 50] });
    card.row(['Ferryhithe Transport Authority – key performance indicators'], { bold: true });
    card.skip();
    card.header([
      'KPI ref',
      'Key performance indicator',
      'Aim to',
      'Frequency',
      'Latest period',
      'Latest value',
      'Target',
      'Comment',
    ]);
    const pi = (
      ref: string,
      text: string,
      aim: string,
      frequency: string,
      period: string,
      value: Written,
      target: Written,
      actualValue: number | null,
      targetValue: number | null,
      polarity: 'higher' | 'lower' | 'none',
      comment: string | null,
    ): Row =>
      card
        .row([ref, text, aim, frequency, period, value, target, comment])
        .indicator({ ref, actualValue, targetValue, polarity });
    pi(
      'K1',
      'Buses that run on time',
      'Maximise',
      'Monthly',
      'March 2024',
      '84.1%',
      '88%',
      0.841,
      0.88,
      'higher',
      'Gas works on the A-road',
    ).flag('pi-off-target');
    pi('K2', 'Passenger journeys per head', 'Maximise', 'Quarterly', 'Q4 2023/24', 41.2, 40, 41.2, 40, 'higher', null);
    pi(
      'K3',
      'Average excess waiting time',
      'Minimise',
      'Monthly',
      'March 2024',
      '1.3 minutes',
      '1.2 minutes',
      1.3,
      1.2,
      'lower',
      null,
    ).flag('pi-off-target');
    pi('K4', 'Complaints per 100,000 journeys', 'Minimise', 'Monthly', 'March 2024', 4.8, 5, 4.8, 5, 'lower', null);
    pi(
      'K5',
      'People killed or seriously injured',
      'Minimise',
      'Annual',
      '2023',
      212,
      190,
      212,
      190,
      'lower',
      'Provisional',
    ).flag('pi-off-target');
    pi(
      'K6',
      'Concessionary passes in issue',
      'Monitor',
      'Quarterly',
      'Q4 2023/24',
      '61,402',
      null,
      61402,
      null,
      'none',
      null,
    );
    pi(
      'K7',
      'Cost per subsidised journey',
      'Minimise',
      'Quarterly',
      'Q4 2023/24',
      '£3.41',
      '£3.50',
      3.41,
      3.5,
      'lower',
      null,
    );
    pi(
      'K8',
      'Satisfaction with stops and shelters',
      'Maximise',
      'Annual',
      '2023',
      percent(0.71),
      percent(0.75),
      0.71,
      0.75,
      'higher',
      null,
    ).flag('pi-off-target');
    pi(
      'K9',
      'Zero-emission vehicles in the fleet',
      'Maximise',
      'Quarterly',
      'Q4 2023/24',
      percent(0.18),
      percent(0.18),
      0.18,
      0.18,
      'higher',
      null,
    ).quiet('equal to its target');
    pi(
      'K10',
      'Lifts out of service',
      'Minimise',
      'Monthly',
      'March 2024',
      percent(0.031, '0.0%'),
      percent(0.04, '0.0%'),
      0.031,
      0.04,
      'lower',
      null,
    );
  },
};

export default [tollbridge, ferryhithe];
