import { actsOn } from '../acts.js';
import { cell, day, type Fixture, type ItemTruth, type Rag, type Row, type Written } from '../fixture.js';

/** Kept by a programme office that rates every milestone four times. */
const castle: Fixture = {
  name: '37-four-ratings',
  family:
    'ICT and property programme: baseline, forecast, actual; ratings for time, cost, quality and overall; a Gantt strip; risks and decisions',
  asAt: '2025-07-04',
  write(book) {
    const fills: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '00B050', Complete: '0070C0' };
    const m = (x: string): Written => (x === '' ? null : cell(x, { fill: fills[x] ?? 'FFFFFF' }));
    const s = book.sheet('Milestones', { widths: [10, 22, 54, 22, 13, 13, 13, 9, 9, 9, 10, 60, 4, 4, 4, 4, 4, 4] });
    s.row(['Digital and Property Programme 2025/26'], { bold: true });
    s.row(['Reporting period: June 2025', null, null, null, 'Programme manager: Sal Whitcombe']);
    s.skip();
    s.header([
      'Milestone',
      'Project',
      'Description',
      'Project manager',
      'Baseline',
      'Forecast',
      'Actual',
      'Time',
      'Cost',
      'Quality',
      'Overall',
      'Exception report',
      'A',
      'M',
      'J',
      'J',
      'A',
      'S',
    ]);
    const D = (x: string | null): Written => (x === null ? null : day(x, 'dd-mmm-yy'));
    const act = actsOn(s);
    const r = (
      id: string,
      project: string,
      text: string,
      pm: string,
      baseline: string,
      forecast: string | null,
      actual: string | null,
      ratings: readonly string[],
      says: string,
      gantt: readonly number[],
      due: string,
      rag: Rag,
      more: Partial<ItemTruth> = {},
    ): Row => {
      const strip = [0, 1, 2, 3, 4, 5].map((k): Written => (gantt.includes(k) ? cell(null, { fill: '7F7F7F' }) : null));
      return act(
        [id, project, text, pm, D(baseline), D(forecast), D(actual), ...ratings.map(m), says, ...strip],
        due,
        rag,
        pm,
        { ref: id, named: text, ...more },
      );
    };
    const E = 'ERP replacement',
      O = 'Office consolidation',
      L = 'Laptop refresh';
    r(
      'ERP-01',
      E,
      'Design authority signs off the finance blueprint',
      'Roy Minter',
      '2025-04-30',
      '2025-05-16',
      '2025-05-15',
      ['Complete', 'Complete', 'Complete', 'Complete'],
      '',
      [0, 1],
      '2025-05-16',
      'complete',
      { dueRange: ['2025-04-30', '2025-05-16'] },
    );
    r(
      'ERP-02',
      E,
      'First data load',
      'Roy Minter',
      '2025-06-13',
      '2025-06-27',
      null,
      ['Amber', 'Green', 'Red', 'Amber'],
      'Supplier data cleansing is poor: 11% of supplier records rejected.',
      [1, 2],
      '2025-06-27',
      'amber',
    ).flag('overdue');
    r(
      'ERP-03',
      E,
      'User acceptance test begins',
      'Roy Minter',
      '2025-08-04',
      '2025-09-01',
      null,
      ['Red', 'Amber', 'Green', 'Red'],
      'Re-plan to Board 17 July.',
      [4, 5],
      '2025-09-01',
      'red',
    );
    r(
      'ERP-04',
      E,
      'Go live',
      'Roy Minter',
      '2025-12-01',
      '2026-04-01',
      null,
      ['Red', 'Red', 'Green', 'Red'],
      'Aligning go live to year end.',
      [],
      '2026-04-01',
      'red',
    );
    r(
      'OFF-01',
      O,
      'Floors 2 and 3 of Castle House cleared',
      'Ina Rossi',
      '2025-06-30',
      null,
      null,
      ['Green', 'Green', 'Green', 'Green'],
      'Floor 3 is empty, floor 2 on Tuesday.',
      [2],
      '2025-06-30',
      'green',
    ).flag('overdue-green', 'its forecast is blank: the baseline counts');
    r(
      'OFF-02',
      O,
      'Sub-lease agreed with the NHS trust',
      'Ina Rossi',
      '2025-07-31',
      null,
      null,
      ['Amber', 'Green', 'Green', 'Amber'],
      'Trust board meets on 30 July.',
      [3],
      '2025-07-31',
      'amber',
    );
    r(
      'OFF-03',
      O,
      'Public counter opens in the library',
      'Ina Rossi',
      '2025-05-12',
      null,
      '2025-05-12',
      ['Complete', 'Complete', 'Complete', 'Complete'],
      '',
      [1],
      '2025-05-12',
      'complete',
    );
    r(
      'OFF-04',
      O,
      'Dispose of Annexe B',
      'Ina Rossi',
      '2025-03-31',
      '2025-07-04',
      null,
      ['Amber', 'Green', 'Green', 'Amber'],
      'Completion is today.',
      [3],
      '2025-07-04',
      'amber',
    ).quiet('due on the day');
    r(
      'LAP-01',
      L,
      'Contract award',
      'Deepa Nair',
      '2025-05-30',
      null,
      '2025-06-02',
      ['Complete', 'Complete', 'Complete', 'Complete'],
      '',
      [1],
      '2025-05-30',
      'complete',
    );
    r(
      'LAP-02',
      L,
      'Pilot of 50 devices',
      'Deepa Nair',
      '2025-06-27',
      '2025-07-18',
      null,
      ['Green', 'Green', 'Green', 'Green'],
      '38 issued.',
      [2, 3],
      '2025-07-18',
      'green',
    );
    r(
      'LAP-03',
      L,
      'Old devices wiped and sold',
      'Deepa Nair',
      '2025-11-28',
      null,
      null,
      ['', '', '', ''],
      'Not begun.',
      [],
      '2025-11-28',
      'none',
    ).flag('missing-rag', '', { accept: ['overdue'] });
    const k = book.sheet('Risks', { notTracker: true, widths: [6, 60, 8, 8, 8, 60, 20] });
    k.header(['ID', 'Risk', 'L', 'I', 'Score', 'Mitigation', 'Owner']);
    k.row([
      1,
      'Supplier cannot release data specialists',
      4,
      4,
      16,
      'Weekly call with their delivery director',
      'Roy Minter',
    ]);
    k.row([2, 'Asbestos in Castle House', 2, 5, 10, 'Refurbishment survey before strip-out', 'Ina Rossi']);
    k.row([3, 'Battery recall', 1, 3, 3, 'Serial numbers checked', 'Deepa Nair']);
    const d = book.sheet('Decisions', { notTracker: true, widths: [12, 70, 24, 30] });
    d.header(['Date', 'Decision', 'Made by', 'Minute']);
    d.row([day('2025-05-15'), 'Approve the finance blueprint', 'Design Authority', 'DA/25/14']);
    d.row([day('2025-06-19'), 'Move go live to April 2026 subject to re-plan', 'Programme Board', 'PB/25/33']);
  },
};

export default [castle];
