import { actsOn } from '../acts.js';
import { cell, day, type Fixture } from '../fixture.js';

/** Kept by a museum service: the four priorities run across, the accreditation list runs down. */
const museum: Fixture = {
  name: '39-transposed',
  family: 'one sheet with an action a column, which is not read, beside a small plain list',
  asAt: '2023-02-28',
  write(book) {
    const t = book.sheet('Priorities', { widths: [20, 34, 34, 34, 34], notTracker: true });
    t.row(['Museum service: our four big priorities'], { bold: true });
    t.row(['', 'Priority A', 'Priority B', 'Priority C', 'Priority D'], { bold: true, fill: 'D9D9D9' });
    t.row([
      cell('Action', { bold: true }),
      'Re-open the coin gallery',
      'Re-hang the lace collection',
      'Write the loans policy',
      'Recruit 20 volunteers',
    ]);
    t.row([cell('Lead', { bold: true }), 'Curator', 'Textiles Curator', 'Registrar', 'Volunteer Manager']);
    t.row([cell('Due', { bold: true }), day('2023-01-31'), day('2023-04-28'), day('2022-11-30'), day('2023-03-31')]);
    t.row([
      cell('RAG', { bold: true }),
      cell('G', { fill: '00B050' }),
      cell('A', { fill: 'FFC000' }),
      cell('G', { fill: '00B050' }),
      cell('R', { fill: 'FF0000' }),
    ]);
    t.row([
      cell('Progress', { bold: true }),
      'Cases arrive in March',
      'Conservation report awaited',
      'Adopted',
      'Three so far',
    ]);
    const s = book.sheet('Accreditation', { widths: [60, 24, 16, 14, 60] });
    s.row(['Accreditation return: things to put right']);
    s.header(['Requirement to be met', 'Officer', 'Deadline', 'Position', 'Comment']);
    const r = actsOn(s, { kindAlt: ['recommendation'] });
    r(
      [
        'Emergency plan tested with the fire service',
        'Collections Manager',
        '31/01/2023',
        'In hand',
        'Exercise in the diary for 9 March.',
      ],
      '2023-01-31',
      'none',
      'Collections Manager',
      { status: 'in-progress' },
    ).flag('overdue');
    r(
      [
        'Documentation backlog plan approved by the governing body',
        'Registrar',
        '28/02/2023',
        'In hand',
        'Committee tonight.',
      ],
      '2023-02-28',
      'none',
      'Registrar',
      { status: 'in-progress' },
    ).quiet('due on the day');
    r(
      ['Forward plan covers the current year', 'Museums Manager', '30/11/2022', 'Done', ''],
      '2022-11-30',
      'complete',
      'Museums Manager',
    );
    r(
      ['Access statement on the website', 'Front of House Manager', '15/12/2022', 'Not done', 'No web editor access.'],
      '2022-12-15',
      'none',
      'Front of House Manager',
      { status: 'not-started', ragAccept: ['red'] },
    ).flag('overdue');
    r(
      ['Environmental monitoring in store 2', 'Conservator', '30/06/2023', 'In hand', ''],
      '2023-06-30',
      'none',
      'Conservator',
      { status: 'in-progress' },
    );
    r(
      ['Spoliation due diligence on 1930s acquisitions', 'Curator', 'When resources allow', 'Not done', ''],
      null,
      'none',
      'Curator',
      { status: 'not-started', ragAccept: ['red'] },
    );
  },
};

export default [museum];
