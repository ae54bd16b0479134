import { SampleSheet, type Brand, type Sample, type Value } from './sample.js';

const BRAND: Brand = { font: 'Arial', ink: '1B3A57', band: '1B3A57', tint: 'DCE6F1' };
const FILLS = { C: '9DC3E6', G: '92D050', A: 'FFC000', R: 'FF7C80' } as const;

type Rag = keyof typeof FILLS;
type Action = readonly [no: string, action: string, lead: string, start: Value, due: Value, rag: Rag];
type Measure = readonly [no: string, description: string, lead: string, target: Value, latest: Value];

interface Recommendation {
  readonly title: string;
  readonly lead: string;
  readonly rag: Rag;
  readonly update: string;
  readonly measures: readonly Measure[];
  readonly actions: readonly Action[];
}

const RECOMMENDATIONS: readonly Recommendation[] = [
  {
    title: 'Ensure that assessments are timely and that managers record why a decision was made',
    lead: 'Farah Siddiqui',
    rag: 'G',
    update:
      'Management oversight is now recorded on 96% of assessments. The RAG rating for this recommendation is GREEN. The audit in November will test the quality of what is recorded.',
    measures: [
      ['CS 014', '% of assessments completed within 45 working days', 'Farah Siddiqui', 0.9, 0.93],
      ['CS 015', '% of assessments completed within 10 working days', 'Farah Siddiqui', 0.3, 0.34],
      ['CS 021', '% of referrals that are re-referrals within 12 months', 'Gareth Pugh', 'Fewer than 20%', 0.17],
    ],
    actions: [
      ['', 'Set one standard for management oversight', 'Farah Siddiqui', 'Jan 2026', 'Nov 2026', 'G'],
      ['1.', 'Publish the practice standard and brief every team', 'Gareth Pugh', 'Jan 2026', 'Mar 2026', 'C'],
      ['2.', 'Add the oversight record to the case system', 'Ines Moreau', 'Feb 2026', 'May 2026', 'C'],
      ['3.', 'Audit forty cases a month and feed the findings back', 'Gareth Pugh', 'Jun 2026', 'Nov 2026', 'G'],
    ],
  },
  {
    title: 'Reduce the number of children who wait for an allocated social worker',
    lead: 'Gareth Pugh',
    rag: 'A',
    update:
      'Eleven children were unallocated at the end of September, all for fewer than five days. The RAG rating for this recommendation remains AMBER.',
    measures: [
      ['CS 030', 'Number of children without an allocated social worker', 'Gareth Pugh', 0, 11],
      ['CS 031', '% of social work posts vacant', 'Ines Moreau', 0.12, 0.165],
      ['CS 032', '% of social workers with more than 20 cases', 'Gareth Pugh', 0.1, 0.08],
    ],
    actions: [
      ['', 'Recruit and keep permanent social workers', 'Ines Moreau', 'Feb 2026', 'Sept 2026', 'A'],
      ['4.', 'Agree the retention offer with the trade unions', 'Ines Moreau', 'Feb 2026', 'Jun 2026', 'C'],
      ['5.', 'Run the spring and autumn recruitment campaigns', 'Ines Moreau', 'Mar 2026', 'Aug 2026', 'A'],
      ['6.', 'Open the newly qualified academy with twelve places', 'Tom Beckett', 'Apr 2026', 'Dec 2026', 'G'],
    ],
  },
  {
    title: 'Review every child who is accommodated by agreement and plan for permanence',
    lead: 'Tom Beckett',
    rag: 'G',
    update:
      'Twenty-nine of 34 reviews are done. Two reviews wait for legal advice, and so the RAG rating for this recommendation has been adjusted to AMBER.',
    measures: [
      ['CS 044', '% of children in care with a permanence plan by the second review', 'Tom Beckett', 0.95, 0.88],
    ],
    actions: [
      ['', 'Complete the review of all agreements', 'Tom Beckett', 'Mar 2026', 'Aug 2026', 'G'],
      ['7.', 'List every child accommodated for more than six months', 'Tom Beckett', 'Mar 2026', 'Apr 2026', 'C'],
      ['8.', 'Hold a legal planning meeting for each child on the list', 'Nadia Rahman', 'Apr 2026', 'Aug 2026', 'G'],
      ['9.', 'Report the outcome to the corporate parenting panel', 'Tom Beckett', 'Jul 2026', 'Oct 2026', 'G'],
    ],
  },
  {
    title: 'Offer a return interview to every child who goes missing, within 72 hours',
    lead: 'Nadia Rahman',
    rag: 'G',
    update:
      'The new provider started on 1 July. The RAG rating for this recommendation is GREEN. A weekly tracker goes to the head of service.',
    measures: [
      ['CS 051', '% of return interviews completed within 72 hours', 'Nadia Rahman', 0.95, 0.84],
      ['CS 052', '% of return interviews completed in over 72 hours', 'Nadia Rahman', 0.05, 0.16],
      ['CS 053', '% of missing children offered an interview', 'Nadia Rahman', 1, 1],
    ],
    actions: [
      ['', 'Commission an independent return interview service', 'Nadia Rahman', 'Jan 2026', 'Jul 2026', 'C'],
      ['10.', 'Award the contract', 'Nadia Rahman', 'Jan 2026', 'May 2026', 'C'],
      ['11.', 'Agree how findings reach the multi-agency panel', 'Gareth Pugh', 'Jun 2026', 'Oct 2026', 'A'],
    ],
  },
  {
    title: 'Make sure that early help is targeted and that its effect can be shown',
    lead: 'Farah Siddiqui',
    rag: 'G',
    update:
      'All actions within this recommendation are complete. It stays open until the outcome measures have been reported for two quarters. The RAG rating is GREEN.',
    measures: [['CS 060', '% of early help plans closed with needs met', 'Farah Siddiqui', 0.7, 0.74]],
    actions: [
      ['', 'Introduce one early help assessment', 'Farah Siddiqui', 'Oct 2025', 'Apr 2026', 'C'],
      ['12.', 'Train partners in the new assessment', 'Farah Siddiqui', 'Oct 2025', 'Feb 2026', 'C'],
      ['13.', 'Report outcomes by locality each quarter', 'Ines Moreau', 'Jan 2026', 'Apr 2026', 'C'],
    ],
  },
  {
    title: 'Improve the quality and timeliness of personal education plans',
    lead: 'Priya Nair',
    rag: 'C',
    update: 'All actions are complete and the work is in the virtual school’s yearly plan. The RAG rating is COMPLETE.',
    measures: [
      ['CS 070', '% of personal education plans reviewed each term', 'Priya Nair', 0.97, 0.98],
      ['CS 071', '% of personal education plans rated good or better', 'Priya Nair', 0.85, '-'],
    ],
    actions: [
      ['', 'Move plans to the electronic system', 'Priya Nair', 'Sept 2025', 'Mar 2026', 'C'],
      ['14.', 'Train designated teachers', 'Priya Nair', 'Sept 2025', 'Dec 2025', 'C'],
      ['15.', 'Sample twenty plans a term for quality', 'Priya Nair', 'Jan 2026', 'Mar 2026', 'C'],
    ],
  },
];

/** After an inspection: recommendations with their measures, groups of actions and numbered actions, months as text. */
export const northmere: Sample = {
  name: 'northmere-childrens-services',
  title: 'Children’s services improvement plan',
  about: 'Recommendations from an inspection with their indicators, groups of actions and a progress text each.',
  asAt: '2026-09-30',
  fill(book) {
    const summary = new SampleSheet(book, 'Summary of progress', [8, 52, 20, 78, 9], BRAND);
    summary.title('Northmere Council: Children’s Services Improvement Plan');
    summary.note('Progress to 30 September 2026');
    summary.note('Recommendations: Complete 1 · Green 4 · Amber 1 · Red 0');
    summary.skip();
    summary.header(['No.', 'Recommendation', 'Lead', 'Progress', 'RAG']);
    summary.freeze();
    RECOMMENDATIONS.forEach(({ title, lead, update, rag }, at) => {
      summary.row([at + 1, title, lead, update, rag]).paint(5, FILLS[rag]);
    });

    const plan = new SampleSheet(book, 'Improvement plan', [10, 60, 20, 16, 16, 12], BRAND);
    plan.title('Improvement plan in detail');
    plan.skip();
    RECOMMENDATIONS.forEach(({ title, measures, actions }, at) => {
      plan.banner(`Recommendation ${at + 1}: ${title}`, 6);
      plan.header(['PI number', 'Description', 'Lead officer', 'Year end target', 'Latest figure', '']);
      for (const measure of measures) {
        plan.row(measure);
        for (const column of [4, 5]) {
          const value = measure[column - 1];
          if (typeof value === 'number' && measure[1].startsWith('%'))
            plan.format(column, '0.#%'.replace('.#', value === 0.165 ? '.0' : ''));
        }
      }
      plan.header(['No.', 'Action', 'Task lead', 'Start date', 'Completion date', 'RAG']);
      for (const action of actions) plan.row(action, { bold: action[0] === '' }).paint(6, FILLS[action[5]]);
      plan.skip();
    });

    const key = new SampleSheet(book, 'Key', [14, 80], BRAND);
    key.title('RAG key', 14);
    key.row(['C', 'Complete: the action is finished or the target has been met']).paint(1, FILLS.C);
    key.row(['G', 'Green: on track, will be delivered on time']).paint(1, FILLS.G);
    key.row(['A', 'Amber: not on track, action is in hand']).paint(1, FILLS.A);
    key.row(['R', 'Red: not on track, action by the board is needed']).paint(1, FILLS.R);
  },
};
