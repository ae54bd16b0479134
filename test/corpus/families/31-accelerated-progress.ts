import { actsOn } from '../acts.js';
import { cell, percent, type Fixture, type Row, type Written } from '../fixture.js';

/** Kept jointly by a council and a health board for the department’s quarterly return. */
const wexmoor: Fixture = {
  name: '31-accelerated-progress',
  family:
    'accelerated progress plan: RAG at months 3, 6 and 9, the impact measures in a table of their own below the actions',
  asAt: '2024-11-15',
  write(book) {
    const fills: Record<string, string> = { B: '8DB4E2', G: '92D050', A: 'FFC000', R: 'FF0000' };
    const m = (x: string): Written => cell(x, { fill: fills[x] ?? 'FFFFFF', align: 'center' });
    const cover = book.sheet('Read me', { notTracker: true, widths: [110] });
    for (const t of [
      'Wexmoor Local Area Partnership',
      'Accelerated Progress Plan (APP) following the February 2024 revisit',
      'Prepared jointly by Wexmoor Council, NHS Fenland and Wolds ICB and the Wexmoor Parent Carer Forum',
      'Month 9 return to DfE and NHS England, 15 November 2024',
      'Colour coding: B – complete, with impact seen; G – on track; A – slipping but recoverable; R – off track, escalate to the SEND Partnership Board',
    ])
      cover.row([t]);
    const head = [
      '',
      'Action',
      'By whom',
      'By when',
      'RAG M3\n(May 24)',
      'RAG M6\n(Aug 24)',
      'RAG M9\n(Nov 24)',
      'Commentary for this return',
    ];
    const s = book.sheet('AoW 1 EHC plans', { widths: [5, 52, 28, 20, 9, 9, 9, 70] });
    s.row(
      ['Area of weakness 1: The variable quality of education, health and care plans and of the contributions to them'],
      { bold: true, fill: 'D9E1F2' },
    );
    s.row(['Senior responsible officer: Farida Kemp, Assistant Director Education and SEND']);
    s.skip();
    s.header(head);
    const r = actsOn(s);
    r(
      [
        '1a',
        'Adopt a single quality assurance framework for EHC plans, co-produced with the parent carer forum',
        'Designated Clinical Officer / SEND Service Manager',
        'May 2024',
        m('G'),
        m('B'),
        null,
        'Adopted by the Board on 22 May. Forum members now sit on the monthly panel.',
      ],
      '2024-05-31',
      'complete',
      'Designated Clinical Officer / SEND Service Manager',
    );
    r(
      [
        '1b',
        'Train all plan writers (23 staff) in writing outcomes',
        'SEND Service Manager',
        'End Sept 2024',
        m('G'),
        m('G'),
        m('G'),
        '19 of 23 have attended. The remaining four joined in October and are booked on 28 November.',
      ],
      '2024-09-30',
      'green',
      'SEND Service Manager',
    ).flag('overdue-green');
    r(
      [
        '1c',
        'Health advice to be returned within six weeks of request',
        'Designated Clinical Officer',
        'Oct 2024',
        m('A'),
        m('A'),
        m('A'),
        'Improved from 41% in March to 63% in October. Therapies are still the pinch point; locum agreed to the end of the financial year.',
      ],
      '2024-10-31',
      'amber',
      'Designated Clinical Officer',
    ).flag('overdue');
    r(
      [
        '1d',
        'Social care advice template revised and in use',
        'Principal Social Worker',
        '30.06.24',
        m('A'),
        m('B'),
        m('B'),
        'In use since July.',
      ],
      '2024-06-30',
      'complete',
      'Principal Social Worker',
    );
    r(
      [
        '1e',
        'Moderate 10% of plans each term with two neighbouring authorities',
        'QA Officer',
        'Termly from Sept 24',
        null,
        m('G'),
        m('G'),
        'First moderation held 10 October.',
      ],
      null,
      'green',
      'QA Officer',
      { status: 'ongoing', lenient: true, lenientFields: ['due'] },
    );
    r(
      [
        '1f',
        'Clear the 212 annual reviews that are more than six months late',
        'Annual Review Lead',
        '31.12.24',
        m('R'),
        m('R'),
        m('A'),
        '74 left. Two agency officers in place until Christmas.',
      ],
      '2024-12-31',
      'amber',
      'Annual Review Lead',
    );
    s.skip();
    s.row(['Impact measures'], { bold: true });
    s.header(['', 'Measure', 'Source', 'Baseline (Feb 24)', 'Month 3', 'Month 6', 'Month 9', 'Target (Month 12)']);
    const i = (
      cells: readonly Written[],
      targetValue: number,
      actualValue: number,
      polarity: 'higher' | 'lower',
    ): Row => s.row(cells).indicator({ targetValue, actualValue, polarity });
    i(
      [
        '',
        '% of audited plans graded good or better',
        'QA panel',
        percent(0.18),
        percent(0.26),
        percent(0.41),
        percent(0.52),
        percent(0.7),
      ],
      0.7,
      0.52,
      'higher',
    ).flag('pi-off-target');
    i(
      [
        '',
        '% of EHC plans issued within 20 weeks',
        'SEN2',
        percent(0.31),
        percent(0.38),
        percent(0.55),
        percent(0.61),
        percent(0.6),
      ],
      0.6,
      0.61,
      'higher',
    );
    i(['', 'Annual reviews overdue by six months or more', 'Case system', 212, 204, 151, 74, 20], 20, 74, 'lower').flag(
      'pi-off-target',
    );
    const t = book.sheet('AoW 2 Joint comm', { widths: [5, 52, 28, 20, 9, 9, 9, 70] });
    t.row(['Area of weakness 2: Weak joint commissioning arrangements'], { bold: true, fill: 'D9E1F2' });
    t.row(['Senior responsible officer: Gareth Lyle, Director of Place, ICB']);
    t.skip();
    t.header(head);
    const q = actsOn(t);
    q(
      [
        '2a',
        'Publish a joint commissioning strategy',
        'Head of Joint Commissioning',
        'July 2024',
        m('G'),
        m('A'),
        m('B'),
        'Published 1 October after purdah.',
      ],
      '2024-07-31',
      'complete',
      'Head of Joint Commissioning',
    );
    q(
      [
        '2b',
        'Agree a dispute resolution protocol between the council and the ICB',
        'Gareth Lyle',
        '31/10/24',
        m('A'),
        m('A'),
        m('R'),
        'Not agreed. Escalated to chief executives on 6 November.',
      ],
      '2024-10-31',
      'red',
      'Gareth Lyle',
    ).flag('overdue');
    q(
      [
        '2c',
        'Re-procure the speech and language therapy service',
        'Head of Joint Commissioning',
        'April 2025',
        m('G'),
        m('G'),
        m('G'),
        'Specification out to consultation until 6 December.',
      ],
      '2025-04-30',
      'green',
      'Head of Joint Commissioning',
    );
    q(
      [
        '2d',
        'Waiting time data shared monthly by all providers',
        'ICB Performance Lead',
        '15/11/24',
        m('G'),
        m('G'),
        m('G'),
        'Four of five providers submitting; the fifth expected this week.',
      ],
      '2024-11-15',
      'green',
      'ICB Performance Lead',
    ).quiet('due on the day');
    q(
      [
        '2e',
        'Appoint a designated social care officer',
        '',
        'Sept 2024',
        m('A'),
        m('R'),
        null,
        'Post re-graded, advert closes 22 November.',
      ],
      '2024-09-30',
      'red',
      null,
    )
      .flag('missing-lead', '', { accept: ['overdue'] })
      .flag('overdue');
  },
};

export default [wexmoor];
