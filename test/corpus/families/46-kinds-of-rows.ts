import { actsOn } from '../acts.js';
import { day, percent, type Fixture, type Row, type Written } from '../fixture.js';

const OBJECTIVE = {
  dueDate: null,
  kindAlt: ['recommendation', 'theme'],
  lenient: true,
  lenientFields: ['lead'],
} as const;

/** A registration service’s whole plan in one table. */
const registration: Fixture = {
  name: '46-type-column',
  family: 'objectives, actions, measures and risks in one table, told apart by a Type column',
  asAt: '2024-12-31',
  write(book) {
    const s = book.sheet('Service plan', { widths: [10, 12, 62, 24, 14, 14, 12, 12, 44] });
    s.row(['Registrars’ service plan 2024/25'], { bold: true });
    s.header(['Code', 'Type', 'Description', 'Owner', 'Due', 'Target', 'Actual', 'RAG', 'Comment']);
    const act = actsOn(s);
    const objective = (ref: string, text: string, owner: string, rag: string): Row =>
      s.row([ref, 'Objective', text, owner, null, null, null, rag, null], { bold: true });
    const action = (ref: string, text: string, owner: string, due: string, rag: string, says: string): Row =>
      act(
        [ref, 'Action', text, owner, day(due), null, null, rag, says],
        due,
        rag === 'C' ? 'complete' : rag === 'G' ? 'green' : 'amber',
        owner,
        { named: text, ref },
      );
    const measure = (ref: string, text: string, owner: string, figures: readonly Written[], rag: string): Row =>
      s.row([ref, 'Measure', text, owner, null, ...figures, rag, '']);
    objective('O1', 'Families can register without delay', 'Superintendent Registrar', 'G')
      .group({ ref: 'O1', rag: 'green', ...OBJECTIVE })
      .flag('group-better-than-child', '', { confidence: 'arguable' });
    action('O1.A1', 'Open a desk at the hospital', 'Operations Lead', '2024-10-31', 'A', 'Opens on 20 January.').flag(
      'overdue',
    );
    action('O1.A2', 'Offer appointments on Saturdays', 'Operations Lead', '2024-09-30', 'C', '');
    measure(
      'O1.M1',
      'Deaths registered within five days',
      'Superintendent Registrar',
      [percent(0.9), percent(0.84)],
      'A',
    )
      .indicator({ targetValue: 0.9, actualValue: 0.84, polarity: 'higher', rag: 'amber' })
      .flag('pi-off-target');
    measure(
      'O1.M2',
      'Births registered within 42 days',
      'Superintendent Registrar',
      [percent(0.98), percent(0.985, '0.0%')],
      'G',
    ).indicator({ targetValue: 0.98, actualValue: 0.985, polarity: 'higher', rag: 'green' });
    s.row([
      'O1.R1',
      'Risk',
      'Two deputies leave in March',
      'Superintendent Registrar',
      null,
      null,
      null,
      'A',
      'Advertised.',
    ]).quiet('a risk is not judged');
    objective('O2', 'Ceremonies pay for themselves', 'Ceremonies Manager', 'A').group({
      ref: 'O2',
      rag: 'amber',
      ...OBJECTIVE,
    });
    action('O2.A1', 'Agree the new price list', 'Ceremonies Manager', '2024-12-31', 'G', 'To be signed today.').quiet(
      'due on the day',
    );
    action('O2.A2', 'Licence the walled garden', 'Ceremonies Manager', '2024-11-29', 'G', 'Inspected last week.').flag(
      'overdue-green',
    );
    s.row(['O2.R1', 'Risk', 'The garden floods', 'Ceremonies Manager', null, null, null, 'R', '']).quiet(
      'a risk is not judged',
    );
  },
};

/** A fire authority’s annual plan: three levels, each called by its name, without references. */
const annualPlan: Fixture = {
  name: '46-level-column',
  family: 'priority, outcome, milestone and KPI as words in the first column, no references',
  asAt: '2025-01-31',
  write(book) {
    const s = book.sheet('Annual plan', { widths: [12, 60, 26, 14, 12, 12, 16] });
    s.row(['Annual delivery plan: prevention'], { bold: true });
    s.skip();
    s.header(['Level', 'What we will do or measure', 'Lead', 'By when', 'Goal', 'Latest', 'Status']);
    const act = actsOn(s);
    const over = (level: string, text: string): Row => s.row([level, text], { bold: true, fill: 'DDEBF7' });
    const kpi = (text: string, lead: string, goal: Written, latest: Written, status: string): Row =>
      s.row(['KPI', text, lead, null, goal, latest, status]);
    over('Priority', 'Fewer fires in the home').group({ rag: 'none', ...OBJECTIVE });
    over('Outcome', 'The people most at risk are visited').group({ rag: 'none', ...OBJECTIVE });
    act(
      ['Milestone', 'Share addresses with the health service', 'Data Lead', day('2024-12-20'), null, null, 'Amber'],
      '2024-12-20',
      'amber',
      'Data Lead',
    ).flag('overdue');
    act(
      ['Milestone', 'Visit every home on the list', 'Prevention Lead', day('2025-03-31'), null, null, 'Green'],
      '2025-03-31',
      'green',
      'Prevention Lead',
    );
    kpi('Visits made within 14 days', 'Prevention Lead', percent(0.85), percent(0.88), 'Green').indicator({
      targetValue: 0.85,
      actualValue: 0.88,
      polarity: 'higher',
      rag: 'green',
    });
    over('Outcome', 'Alarms work').group({ rag: 'none', ...OBJECTIVE });
    act(
      ['Milestone', 'Fit alarms in sheltered housing', 'Housing Liaison', day('2025-01-31'), null, null, 'Green'],
      '2025-01-31',
      'green',
      'Housing Liaison',
    ).quiet('due on the day');
    kpi('Alarms found working', 'Housing Liaison', percent(0.95), percent(0.91), 'Amber')
      .indicator({
        targetValue: 0.95,
        actualValue: 0.91,
        polarity: 'unknown',
        rag: 'amber',
        lenient: true,
        lenientFields: ['polarity'],
        notJudged: 'the words do not say which way is better',
      })
      .flag('pi-off-target', '', { confidence: 'arguable' });
    over('Priority', 'Firefighters are ready').group({ rag: 'none', ...OBJECTIVE });
    act(
      ['Milestone', 'Renew the drill yard', 'Training Manager', day('2024-11-29'), null, null, 'Complete'],
      '2024-11-29',
      'complete',
      'Training Manager',
    );
  },
};

export default [registration, annualPlan];
