import { cell, day, formula, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

/** Kept by a busy assistant director: headers broken over lines, ratings with marks behind them, an old date struck out before the new one. */
const fenny: Fixture = {
  name: '29-line-breaks',
  family:
    'headers with line breaks and stray spaces, ratings with arrows and footnotes, old dates struck out in the same cell, a hidden “Old target”',
  asAt: '2024-12-20',
  write(book) {
    const plan = book.sheet('Adults ', { widths: [3, 7, 54, 26, 14, 22, 10, 10, 54], from: 'B' });
    plan.skip(3);
    plan.row(['Fenny Compton & District – adult social care improvement actions'], { bold: true });
    plan.skip();
    plan.header([
      'Ref \nno.',
      '  Improvement \nAction ',
      'Lead\nOfficer',
      'Old\ntarget',
      'Target\nDate',
      'Risk\nRAG',
      'R\u00a0A\u00a0G',
      'Progress /\nComments ',
    ]);
    plan.hideColumns('E');
    const struck = (old: string, now: string): Written => ({
      value: null,
      rich: [{ text: `${old} `, strike: true }, { text: now }],
    });
    const act = (
      ref: string,
      text: string,
      lead: string,
      old: string,
      due: Written,
      iso: string,
      risk: string,
      rag: string,
      value: Rag,
      says: string | null,
    ): Row =>
      plan
        .row([ref, text, cell(lead, { wrap: true }), day(old), due, risk, rag, says])
        .action({ ref, title: text, lead: lead.replace('\n', ' '), dueDate: iso, rag: value });
    act(
      'AS1',
      'Reduce people waiting for an assessment to under 150',
      'Jo Farrant\n(Access)',
      '2024-09-30',
      day('2024-12-13'),
      '2024-12-13',
      'Red',
      'A ↑',
      'amber',
      '188. Was 260 in September.',
    ).flag('overdue');
    act(
      'AS2',
      'Direct payment audits up to date',
      'Finance Team',
      '2024-10-31',
      struck('31/10/2024', '31/01/2025'),
      '2025-01-31',
      'Amber',
      'G',
      'green',
      null,
    ).flag('due-soon', 'the struck-out date is past', { confidence: 'arguable', accept: ['overdue'] });
    act(
      'AS3',
      'Commission 20 extra care flats',
      'Commissioning',
      '2025-03-31',
      day('2025-03-31'),
      '2025-03-31',
      'Red',
      'R*',
      'red',
      'Developer has paused the scheme',
    );
    act(
      'AS4',
      'Annual review of every person with a learning disability',
      'Sue Bright / Ken Ode',
      '2024-12-20',
      day('2024-12-20'),
      '2024-12-20',
      'Amber',
      'G →',
      'green',
      '97% this morning',
    ).quiet('due on the as-at date itself');
    act(
      'AS5',
      'Brokerage to cover weekends',
      'Jo Farrant\n(Access)',
      '2024-08-30',
      day('2024-08-30'),
      '2024-08-30',
      'Green',
      'C',
      'complete',
      null,
    );
    act(
      'AS6',
      'Telecare switch to digital',
      'Assistive Tech.',
      '2024-11-29',
      day('2024-11-29'),
      '2024-11-29',
      'Amber',
      'G ↑',
      'green',
      '2,300 of 2,410 units',
    ).flag('overdue-green');
    act(
      'AS7',
      'Workforce plan',
      'HR BP',
      '2025-02-28',
      day('2025-02-28'),
      '2025-02-28',
      'Green',
      'A ↓',
      'amber',
      'Postponed by the budget',
    );
    act(
      'AS8',
      'Safeguarding adults procedures reissued',
      'Sue Bright',
      '2024-07-31',
      day('2024-07-31'),
      '2024-07-31',
      'Green',
      'C',
      'complete',
      null,
    );
    act(
      'AS9',
      'Hospital team moved to the new hub',
      'Ken Ode',
      '2024-10-18',
      day('2024-10-18'),
      '2024-10-18',
      'Red',
      'R',
      'red',
      'Lease unsigned',
    ).flag('overdue');
    plan.row([null, '* needs a decision by the board']);
  },
};

/** Kept by a data analyst in formulas: leads looked up, dates worked out, TRUE and FALSE in a Done column, an error or two. */
const lookup: Fixture = {
  name: '29-formulas',
  family: 'leads by lookup, due dates by formula, Done TRUE/FALSE, cells with errors, blank results',
  asAt: '2025-01-31',
  write(book) {
    const plan = book.sheet('Actions', { widths: [7, 54, 10, 24, 13, 10, 14, 9, 48] });
    plan.row(
      [
        'Contract management improvement – action tracker',
        null,
        null,
        null,
        null,
        null,
        cell('as at', { italic: true }),
        formula('TODAY()', { day: '2025-01-31' }),
      ],
      { bold: true },
    );
    plan.header(['ID', 'Action', 'Lead code', 'Lead name', 'Started', 'Weeks', 'Due date', 'Done', 'Remarks']);
    const names: Record<string, string> = {
      HT: 'Hazel Timms',
      OB: 'Obi Nnamdi',
      FC: 'Fran Castle',
      PM: 'Procurement Manager',
    };
    let r = 2;
    const act = (
      id: string,
      text: string,
      code: string,
      started: string,
      weeks: number,
      due: string,
      done: boolean,
      remarks: Written,
    ): Row => {
      r++;
      return plan
        .row([
          id,
          text,
          code,
          formula(`VLOOKUP(C${r},Leads!A:B,2,FALSE)`, names[code] ?? null),
          day(started),
          weeks,
          formula(`E${r}+7*F${r}`, { day: due }),
          done,
          remarks,
        ])
        .action({
          ref: id,
          title: text,
          lead: names[code] ?? null,
          dueDate: due,
          rag: done ? 'complete' : 'none',
          status: done ? 'complete' : 'open',
        });
    };
    act('C01', 'Contract register complete for all over £25,000', 'PM', '2024-09-02', 8, '2024-10-28', true, null);
    act(
      'C02',
      'Named contract manager for the top forty',
      'PM',
      '2024-09-02',
      16,
      '2024-12-23',
      false,
      '31 named',
    ).flag('overdue');
    act('C03', 'Training for contract managers', 'HT', '2024-11-04', 20, '2025-03-24', false, null);
    act('C04', 'Indexation checked before payment', 'FC', '2024-10-07', 6, '2024-11-18', true, '£84k saved');
    act(
      'C05',
      'Exit plans for five critical contracts',
      'OB',
      '2024-10-07',
      12,
      '2024-12-30',
      false,
      'Two written',
    ).flag('overdue');
    act('C06', 'Modern slavery statements', 'OB', '2024-12-02', 12, '2025-02-24', false, null);
    act('C07', 'Social value measured', 'HT', '2025-01-06', 26, '2025-07-07', false, null);
    act('C08', 'Supplier forum', 'PM', '2024-11-18', 4, '2024-12-16', true, null);
    const leads = book.sheet('Leads', { widths: [8, 30], notTracker: true });
    leads.header(['Code', 'Name']);
    for (const [code, name] of Object.entries(names)) leads.row([code, name]);
  },
};

export default [fenny, lookup];
