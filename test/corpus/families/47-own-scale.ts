import { actsOn } from '../acts.js';
import { day, type Fixture, type ItemTruth, type Rag, type Row, type Written } from '../fixture.js';

/** A local partnership’s plan, written with parents. */
const inclusion: Fixture = {
  name: '47-own-steps',
  family: 'outcomes in children’s words; a scale of four steps that a sheet of its own explains',
  asAt: '2024-04-15',
  write(book) {
    book.sheet('Scale', { notTracker: true }).put('A1', [
      ['Step', 'What it means'],
      ['Step 1', 'We have not begun'],
      ['Step 2', 'We have begun but are behind'],
      ['Step 3', 'We are going to plan'],
      ['Step 4', 'It is done'],
    ]);
    const s = book.sheet('Belonging plan', { widths: [44, 58, 26, 26, 18, 12, 60] });
    s.row(['Belonging: our plan with families'], { bold: true });
    s.skip();
    s.header([
      'Children and families will be able to say…',
      'So we will…',
      'Council owner',
      'Health owner',
      'By',
      'Step',
      'What has changed',
    ]);
    const act = actsOn(s);
    const rags: readonly Rag[] = ['none', 'none', 'amber', 'green', 'complete'];
    const r = (
      outcome: string | null,
      text: string,
      owners: readonly [string, string | null],
      by: string,
      step: number,
      says: string,
      due: string,
      more: Partial<ItemTruth> = {},
    ): Row =>
      act([outcome, text, ...owners, by, `Step ${String(step)}`, says], due, rags[step] ?? 'none', null, {
        named: text,
        ...(step === 1 ? { status: 'not-started' } : {}),
        ...more,
      });
    r(
      '“I tell my story once”',
      'write one profile that every service uses',
      ['SEND Manager', 'Designated Clinical Officer'],
      'March 2024',
      3,
      'Agreed; five of seven services use it.',
      '2024-03-31',
    ).flag('overdue-green');
    r(null, 'train key workers in every town', ['SEND Manager', 'Nursing Lead'], 'July 2024', 3, '', '2024-07-31');
    r(
      '“I know what there is near me”',
      'build the local offer website again',
      ['Digital Lead', null],
      'February 2024',
      4,
      'Open to all since 12 February.',
      '2024-02-29',
    );
    r(
      null,
      'hold a fair in each town',
      ['Participation Officer', null],
      'March 2024',
      2,
      'Three of eight held.',
      '2024-03-31',
    ).flag('overdue');
    r(
      '“I get help before it is too late”',
      'open a hub for young children',
      ['Head of Inclusion', 'Paediatric Lead'],
      'January 2024',
      1,
      'No premises.',
      '2024-01-31',
    ).flag('overdue');
    r(
      null,
      'publish waiting times each month',
      ['Data Lead', 'Analyst'],
      '15 April 2024',
      3,
      'First page goes up today.',
      '2024-04-15',
    ).quiet('due on the day');
  },
};

/** A harbour board’s works: states of their own making, explained below the table. */
const harbour: Fixture = {
  name: '47-own-words-below',
  family: 'states in the keeper’s own words under a header that says nothing, explained in two columns below the table',
  asAt: '2025-06-30',
  write(book) {
    const s = book.sheet('Works', { widths: [8, 54, 24, 14, 14, 50] });
    s.row(['Harbour works: improvement plan 2025'], { bold: true });
    s.header(['No', 'Work', 'Lead', 'Due', 'Tide', 'Remarks']);
    const act = actsOn(s);
    const r = (
      no: number,
      text: string,
      lead: string,
      due: string,
      tide: string,
      rag: Rag,
      more: Partial<ItemTruth> = {},
    ): Row => act([no, text, lead, day(due), tide, ''] satisfies Written[], due, rag, lead, { named: text, ...more });
    r(1, 'Renew the fenders on the north quay', 'Harbour Engineer', '2025-05-30', 'Flood', 'green').flag(
      'overdue-green',
    );
    r(2, 'Dredge the inner basin', 'Harbour Engineer', '2025-09-30', 'Ebb', 'amber');
    r(3, 'Write the oil spill procedure again', 'Safety Officer', '2025-04-30', 'Slack', 'complete');
    r(4, 'Mend the fuel berth', 'Safety Officer', '2025-06-13', 'Ebb', 'amber').flag('overdue');
    r(5, 'Train the pilots on the new chart', 'Harbour Master', '2025-07-31', 'Flood', 'green');
    r(6, 'Replace the leading lights', 'Harbour Master', '2025-08-29', 'Low', 'none', { status: 'not-started' });
    r(7, 'Paint the mooring posts', 'Foreman', '2025-06-30', 'Flood', 'green').quiet('due on the day');
    s.skip();
    s.put('B12', [
      ['Low', 'Not yet started'],
      ['Flood', 'On track for its date'],
      ['Ebb', 'Slipping; the lead says why'],
      ['Slack', 'Finished and signed off'],
    ]);
  },
};

export default [inclusion, harbour];
