import { actsOn } from '../acts.js';
import { cell, day, type Book, type Fixture, type Rag } from '../fixture.js';

const RAGS: Readonly<Record<string, Rag>> = { C: 'complete', G: 'green', A: 'amber', R: 'red' };

/** A sheet of actions: number, text, owner, due date, rating, and what should be said of it. */
function workstream(
  book: Book,
  name: string,
  rows: readonly (readonly [
    text: string,
    owner: string,
    due: string,
    rag: string,
    flag?: 'overdue' | 'overdue-green',
  ])[],
): void {
  const s = book.sheet(name, { widths: [6, 54, 24, 14, 8, 40] });
  s.header(['No', 'Action', 'Owner', 'Due', 'RAG', 'Update']);
  const act = actsOn(s);
  rows.forEach(([text, owner, due, rag, flag], i) => {
    const row = act([i + 1, text, owner, day(due), rag, ''], due, RAGS[rag] ?? 'none', owner);
    if (flag !== undefined) row.flag(flag);
  });
}

const ABOVE = { dueDate: null, kindAlt: ['recommendation', 'theme'] } as const;

/** A council in intervention: a dashboard that rates the workstreams, and a sheet for each of them. */
const dashboard: Fixture = {
  name: '49-workstreams-above',
  family: 'a dashboard whose rows are called like the other sheets, each rated, with a summary in words',
  asAt: '2024-10-04',
  write(book) {
    const s = book.sheet('Dashboard', { widths: [6, 24, 26, 8, 50] });
    s.row(['Recovery and renewal programme'], { bold: true });
    s.header(['No', 'Workstream', 'Sponsor', 'RAG', 'Summary']);
    const over = (no: number, name: string, sponsor: string, rag: string, says: string): void => {
      s.row([no, name, sponsor, rag, says]).group({ named: name, lead: sponsor, rag: RAGS[rag] ?? 'none', ...ABOVE });
    };
    over(1, 'Money', 'Chief Finance Officer', 'G', 'The budget is balanced for a second year.');
    over(2, 'Governance', 'Monitoring Officer', 'A', 'The new constitution is late.');
    over(3, 'Workforce', 'HR Director', 'C', 'All posts are filled.');
    workstream(book, 'Money', [
      ['Agree a medium-term plan', 'Head of Finance', '2024-11-29', 'G'],
      ['Sell the depot', 'Head of Property', '2025-01-31', 'G'],
    ]);
    workstream(book, 'Governance', [
      ['Adopt the new scheme of delegation', 'Monitoring Officer', '2024-08-30', 'A', 'overdue'],
      ['Train every member', 'Democratic Services Lead', '2024-12-20', 'G'],
      ['Publish the forward plan each month', 'Democratic Services Lead', '2024-10-04', 'G'],
    ]);
    workstream(book, 'Workforce', [
      ['Fill the statutory posts', 'HR Director', '2024-07-31', 'C'],
      ['Renew the people strategy', 'HR Lead', '2024-09-13', 'C'],
    ]);
  },
};

/** The same by titles: the tabs have short names, the dashboard is fuller and has one row without a sheet. */
const byTitles: Fixture = {
  name: '49-priorities-by-title',
  family: 'an overview whose priorities are the titles of the other sheets, rated in words, one without a sheet yet',
  asAt: '2025-02-14',
  write(book) {
    const s = book.sheet('Overview', { widths: [44, 26, 16, 50] });
    s.row(['Improvement board overview'], { bold: true });
    s.header(['Priority', 'Director', 'Status', 'Headline']);
    const over = (name: string, lead: string, status: string, rag: Rag, says: string): void => {
      s.row([name, lead, status, says]).group({ named: name, lead, rag, ...ABOVE });
    };
    over('Help families early', 'Director of Early Help', 'Green', 'green', 'More families helped than last year.');
    over('Keep children safe', 'Director of Safeguarding', 'Amber', 'amber', 'Visits still vary between teams.');
    over('Be a good parent', 'Director of Care', 'Green', 'green', 'Work begins when the new director starts.');
    const tab = (name: string, title: string, rows: readonly (readonly [string, string, string, string])[]): void => {
      const t = book.sheet(name, { widths: [54, 26, 16, 12] });
      t.row([cell(title, { bold: true })]);
      t.skip();
      t.header(['What we will do', 'Who', 'By when', 'Status']);
      const act = actsOn(t);
      for (const [text, who, due, status] of rows) {
        const rag: Rag = status === 'Amber' ? 'amber' : status === 'Red' ? 'red' : 'green';
        const row = act([text, who, day(due), status], due, rag, who);
        if (due < '2025-02-14') row.flag(status === 'Green' ? 'overdue-green' : 'overdue');
      }
    };
    tab('P1', 'Priority 1: Help families early', [
      ['Open three family hubs', 'Early Help Manager', '2025-03-31', 'Green'],
      ['Train health visitors', 'Health Lead', '2025-01-31', 'Green'],
    ]);
    tab('P2', 'Priority 2: Keep children safe', [
      ['See every child within five days', 'Assessment Manager', '2025-01-17', 'Amber'],
      ['Audit forty files each month', 'Quality Lead', '2025-02-28', 'Red'],
    ]);
  },
};

export default [dashboard, byTitles];
