import { actsOn } from '../acts.js';
import { type Fixture, type ItemTruth, type Rag, type Row } from '../fixture.js';

/** A procurement team’s plan for ninety days. */
const ninety: Fixture = {
  name: '52-ninety-days',
  family: 'due by day 30, 60 or 90, counted from a day nought that the title states',
  asAt: '2024-08-20',
  write(book) {
    const s = book.sheet('90 days', { widths: [10, 58, 26, 16, 50] });
    s.row(['Contracts: our ninety days (day 0 is Monday 3 June 2024)'], { bold: true });
    s.skip();
    s.header(['By day', 'What', 'Who', 'Status', 'Comment']);
    const act = actsOn(s);
    const r = (
      no: number,
      text: string,
      who: string,
      status: string,
      says: string,
      due: string,
      rag: Rag,
      more: Partial<ItemTruth> = {},
    ): Row => act([`Day ${String(no)}`, text, who, status, says], due, rag, who, { named: text, ...more });
    r(30, 'List every contract with its last day', 'Buying Manager', 'Done', '', '2024-07-03', 'complete');
    r(30, 'Name a manager for each contract', 'Heads of Service', 'Not started', 'Two to name', '2024-07-03', 'none', {
      status: 'not-started',
    }).flag('overdue');
    r(60, 'Train the managers', 'Buying Manager', 'Under way', '19 of 40', '2024-08-02', 'none', {
      status: 'in-progress',
    }).flag('overdue');
    r(60, 'Agree how reviews are held', 'Commercial Lead', 'Done', '', '2024-08-02', 'complete');
    r(90, 'Review the ten largest', 'Commercial Lead', 'Under way', 'Four held', '2024-09-01', 'none', {
      status: 'in-progress',
    }).quiet('its day is still to come');
  },
};

export default ninety;
