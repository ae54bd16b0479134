import { cell, day, type Fixture, type ItemTruth, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { Blue: '0070C0', Green: '00B050', Amber: 'FFC000', Red: 'FF0000' };
const RAGS: Record<string, Rag> = { Blue: 'complete', Green: 'green', Amber: 'amber', Red: 'red' };
const rated = (word: string): Written => cell(word, { fill: FILLS[word] ?? 'FFFFFF', bold: true, align: 'center' });

/** Kept by a children’s improvement director’s office: 1, 1.1, 1.1a, with evidence of impact and assurance. */
const fellside: Fixture = {
  name: '17-ofsted-three-levels',
  family:
    'Ofsted improvement plan: recommendation, action, milestone numbered 1, 1.1, 1.1a; evidence of impact; assurance',
  asAt: '2024-09-30',
  write(book) {
    const plan = book.sheet('Plan on a page', { widths: [8, 64, 26, 14, 10, 50, 30] });
    plan.row(['Fellside Council – Children’s Services Improvement Plan'], { bold: true });
    plan.row(['Following inspection of local authority children’s services (ILACS) March 2024']);
    plan.row([
      'BRAG key: Blue – complete and evidenced; Green – progressing to plan; Amber – at risk of delay; Red – significantly delayed',
    ]);
    plan.skip();
    plan.header([
      'Ref',
      'Recommendation / Action / Milestone',
      'Accountable',
      'By',
      'BRAG',
      'Evidence of impact',
      'Assurance',
    ]);
    const rec = (
      ref: string,
      text: string,
      who: string,
      rag: string,
      impact: string | null,
      truth: Partial<ItemTruth> = {},
    ): Row =>
      plan
        .row([ref, text, who, null, rated(rag), impact, null], { bold: true, fill: 'D9E1F2' })
        .recommendation({ ref, lead: who, dueDate: null, rag: RAGS[rag] ?? 'none', ...truth });
    const act = (
      parent: Row,
      ref: string,
      text: string,
      who: string,
      due: string,
      rag: string,
      impact: string | null,
      assurance: string | null = null,
    ): Row =>
      plan
        .row([ref, text, who, day(due), rated(rag), impact, assurance], { fill: 'F2F2F2' })
        .group({ ref, lead: who, dueDate: due, rag: RAGS[rag] ?? 'none', parent, kindAlt: 'action' });
    const stone = (
      parent: Row,
      ref: string,
      text: string,
      who: string,
      due: string,
      rag: string,
      impact: string | null = null,
    ): Row =>
      plan
        .row([ref, text, who, day(due), rated(rag), impact])
        .action({ ref, lead: who, dueDate: due, rag: RAGS[rag] ?? 'none', parent, kindAlt: 'group' });
    let r = rec(
      '1',
      'The quality and consistency of social work assessments',
      'Assistant Director Safeguarding',
      'Amber',
      'Audit: good or better 48% (Apr 39%)',
    );
    let a = act(
      r,
      '1.1',
      'Introduce a practice model in every team',
      'Principal Social Worker',
      '2024-12-20',
      'Green',
      '11 of 16 teams trained',
      'Dip sample each month by AD',
    );
    stone(a, '1.1a', 'Model chosen and trainers appointed', 'Principal Social Worker', '2024-05-31', 'Blue');
    stone(
      a,
      '1.1b',
      'First ten teams trained',
      'Principal Social Worker',
      '2024-09-13',
      'Blue',
      'Eleven by 13 September',
    );
    stone(a, '1.1c', 'All teams trained', 'Principal Social Worker', '2024-12-20', 'Green');
    a = act(
      r,
      '1.2',
      'Management oversight is recorded on every case',
      'Service Managers',
      '2024-10-31',
      'Amber',
      'Recorded on 71%',
      null,
    );
    stone(a, '1.2a', 'Case supervision template agreed', 'Head of QA', '2024-06-28', 'Blue');
    stone(
      a,
      '1.2b',
      'Weekly exception report to managers',
      'Performance Lead',
      '2024-08-30',
      'Amber',
      'Report built; data three weeks old',
    ).flag('overdue');
    stone(a, '1.2c', 'Compliance at 90%', 'Service Managers', '2024-10-31', 'Amber');
    r = rec(
      '2',
      'The response to children who are missing',
      'Head of Exploitation',
      'Green',
      'Return interviews within 72 hours: 82% (52%)',
    )
      .flag('group-better-than-child', '2.1b is past')
      .flag('missing-date', 'a recommendation without a date of its own', { confidence: 'arguable' });
    a = act(
      r,
      '2.1',
      'Return home interviews offered within 72 hours',
      'Head of Exploitation',
      '2024-11-29',
      'Green',
      null,
      'Quarterly multi-agency audit',
    );
    stone(a, '2.1a', 'Commission independent service', 'Commissioning', '2024-07-26', 'Blue');
    stone(
      a,
      '2.1b',
      'Data feed with police',
      'Performance Lead',
      '2024-09-20',
      'Amber',
      'Information agreement with police lawyers',
    ).flag('overdue');
    stone(a, '2.1c', 'Offer rate at 95%', 'Head of Exploitation', '2024-11-29', 'Green');
    r = rec(
      '3',
      'Sufficiency of placements for children in care',
      'AD Corporate Parenting',
      'Red',
      'Out of area 41% (40%)',
    );
    a = act(r, '3.1', 'Open two council-run homes', 'Head of Sufficiency', '2025-03-31', 'Red', null, 'Capital board');
    stone(
      a,
      '3.1a',
      'Buy properties',
      'Property Services',
      '2024-07-31',
      'Red',
      'Second purchase fell through in August',
    ).flag('overdue');
    stone(a, '3.1b', 'Registration submitted', 'Head of Sufficiency', '2024-11-29', 'Amber');
    stone(a, '3.1c', 'First child placed', 'Head of Sufficiency', '2025-03-31', 'Amber');
    a = act(
      r,
      '3.2',
      'Fostering recruitment campaign',
      'Fostering Manager',
      '2025-01-31',
      'Green',
      'Enquiries up 30%',
      null,
    );
    stone(a, '3.2a', 'Website and allowances refreshed', 'Fostering Manager', '2024-06-14', 'Blue');
    stone(a, '3.2b', 'Thirty households in assessment', 'Fostering Manager', '2025-01-31', 'Green', 'Nineteen');
    r = rec(
      '4',
      'The oversight of senior leaders and members',
      'Chief Executive',
      'Blue',
      'Board meets monthly with data',
    );
    a = act(
      r,
      '4.1',
      'Monthly improvement board with an independent chair',
      'Chief Executive',
      '2024-05-31',
      'Blue',
      null,
      'Chair’s annual report',
    );
    stone(a, '4.1a', 'Appoint chair', 'Chief Executive', '2024-04-30', 'Blue');
    stone(a, '4.1b', 'Performance scorecard agreed', 'Performance Lead', '2024-05-31', 'Blue');
    plan.freeze(5);
  },
};

/** Kept by a chief executive’s policy adviser after a peer challenge: recommendation merged down, milestones across. */
const westmarsh: Fixture = {
  name: '17-peer-review-milestones',
  family:
    'LGA peer challenge action plan: recommendation merged down over its actions, milestone columns with text, outcome sought',
  asAt: '2025-01-31',
  write(book) {
    const plan = book.sheet('CPC Action Plan', { widths: [8, 40, 46, 24, 24, 34, 34, 34, 14, 13, 44] });
    plan.row(['Westmarsh Borough Council: Corporate Peer Challenge – Action Plan'], { bold: true });
    plan.skip();
    plan.header([
      'Rec',
      'LGA recommendation',
      'What we will do',
      'Lead member',
      'Lead officer',
      'By September 2024',
      'By December 2024',
      'By March 2025',
      'Overall deadline',
      'Status',
      'Outcome sought',
    ]);
    type Line = [
      text: string,
      lead: string,
      stones: [string | null, string | null, string | null],
      due: string,
      status: string,
      rag: Rag,
      outcome: string | null,
      rule?: 'overdue' | 'overdue-green',
    ];
    const block = (no: string, recommendation: string, member: string, lines: readonly Line[]): void => {
      const from = plan.nextRow;
      for (const [index, [text, lead, stones, due, status, rag, outcome, rule]] of lines.entries()) {
        const row = plan
          .row([
            index === 0 ? no : null,
            index === 0 ? recommendation : null,
            text,
            index === 0 ? member : null,
            lead,
            ...stones,
            day(due, 'mmmm yyyy'),
            status,
            outcome,
          ])
          .action({ title: text, lead, dueDate: due, rag });
        if (rule !== undefined) row.flag(rule);
      }
      if (lines.length > 1)
        for (const column of ['A', 'B', 'D']) plan.merge(`${column}${from}:${column}${plan.nextRow - 1}`);
    };
    block('R1', 'Develop a long-term financial strategy that faces up to the gap', 'Cllr Osgood', [
      [
        'Medium term financial strategy with three scenarios',
        'S151 Officer',
        ['Assumptions agreed', 'Budget gap reported', 'Council approves'],
        '2025-02-28',
        'On track',
        'green',
        'Balanced budget to 2028',
      ],
      [
        'Line-by-line review of discretionary spend',
        'S151 Officer',
        ['Method', 'Services A to M', null],
        '2024-12-31',
        'Behind',
        'amber',
        null,
        'overdue',
      ],
      ['Reserves policy', 'Deputy S151', ['Draft', null, null], '2024-09-30', 'Complete', 'complete', null],
    ]);
    block('R2', 'Strengthen political leadership and the member-officer relationship', 'Leader', [
      [
        'Informal cabinet with corporate leadership team each month',
        'Chief Executive',
        ['Dates in diary', null, null],
        '2024-09-30',
        'Complete',
        'complete',
        'Shared ownership',
      ],
      [
        'Member development programme',
        'Democratic Services',
        ['Needs survey', 'Six sessions', 'Evaluation'],
        '2025-03-31',
        'On track',
        'green',
        null,
      ],
      [
        'Member-officer protocol revised',
        'Monitoring Officer',
        [null, 'Standards committee', null],
        '2024-12-31',
        'On track',
        'green',
        null,
        'overdue-green',
      ],
    ]);
    block('R3', 'Be clearer about priorities and drop what is not one', 'Leader', [
      [
        'New corporate plan on two pages',
        'Policy Manager',
        ['Evidence base', 'Draft', 'Adoption'],
        '2025-03-31',
        'At risk',
        'amber',
        'Residents know what to expect',
      ],
      [
        'Stop-list of twenty activities',
        'Chief Executive',
        [null, 'Cabinet', null],
        '2024-12-31',
        'Off track',
        'red',
        null,
        'overdue',
      ],
    ]);
    block('R4', 'Make more of partnerships in the county', 'Cllr Devlin', [
      [
        'Partnership map and exit from eight groups',
        'Policy Manager',
        ['Map', 'Exits', null],
        '2024-12-31',
        'Complete',
        'complete',
        null,
      ],
      [
        'Joint health and housing plan',
        'Head of Housing',
        [null, 'Heads of terms', 'Plan'],
        '2025-06-30',
        'Not started',
        'none',
        null,
      ],
      [
        'Skills compact with three colleges',
        'Economic Growth Manager',
        [null, null, 'Sign'],
        '2025-03-31',
        'On track',
        'green',
        'NEET below 3%',
      ],
    ]);
    block('R5', 'Give staff the tools to do the job', 'Cllr Osgood', [
      ['People strategy', 'Head of HR', ['Workshops', 'Draft', 'Launch'], '2025-03-31', 'On track', 'green', null],
      [
        'Replace the finance system',
        'Head of ICT',
        ['Business case', 'Tender', 'Award'],
        '2025-07-31',
        'Behind',
        'amber',
        'One version of the truth',
      ],
    ]);
    plan.freeze(3, 2);
  },
};

/** Kept by an adult social care quality team ahead of a regulator’s visit: banner recommendations with their rating in a line of their own. */
const kingsmere: Fixture = {
  name: '17-cqc-assurance',
  family: 'CQC assurance plan: recommendation banners in one cell, actions with “three lines of assurance”',
  asAt: '2024-11-29',
  write(book) {
    const plan = book.sheet('ASC assurance', { widths: [8, 54, 24, 14, 14, 24, 24, 24, 40] });
    plan.row(['Kingsmere Council – Adult Social Care Assurance & Improvement Plan'], { bold: true });
    plan.row(['Data correct at 29 November 2024']);
    plan.skip();
    plan.header([
      'Ref',
      'Action',
      'Responsible officer',
      'Original date',
      'Revised date',
      'Progress rating',
      '1st line',
      '2nd line',
      'Impact / difference made',
    ]);
    const act = (
      ref: string,
      text: string,
      who: string,
      original: string,
      revised: string | null,
      status: string,
      rag: Rag,
      impact: string | null,
    ): Row =>
      plan
        .row([
          ref,
          text,
          who,
          day(original),
          revised === null ? null : day(revised),
          status,
          'Team manager checks',
          'QA forum',
          impact,
        ])
        .action({
          ref,
          lead: who,
          dueDate: revised ?? original,
          rag,
          ...(status === 'Not started' ? { status: 'not-started' as const } : {}),
        });
    const theme = (text: string): void => void plan.row([text], { bold: true, fill: 'E4DFEC' }).theme();
    theme('Theme 1: Working with people – assessing needs');
    act(
      '1.01',
      'Waiting list policy with risk tiers',
      'Head of Access',
      '2024-04-30',
      null,
      'Completed',
      'complete',
      'Longest wait down from 41 weeks to 19',
    );
    act(
      '1.02',
      'Overdue reviews: commission 400 from outside',
      'Head of Access',
      '2024-06-28',
      '2024-11-22',
      'Amber',
      'amber',
      '327 returned',
    ).flag('overdue', 'the revised date is a week past');
    act(
      '1.03',
      'Carers’ strategy co-produced',
      'Commissioning Lead',
      '2024-09-30',
      '2025-01-31',
      'Green',
      'green',
      null,
    );
    act(
      '1.04',
      'Accessible information standard audited',
      'Equalities Officer',
      '2024-10-31',
      null,
      'Red',
      'red',
      'Audit tool lost when the officer left',
    ).flag('overdue');
    theme('Theme 2: Providing support – care provision and continuity');
    act(
      '2.01',
      'Provider failure plan rehearsed',
      'Quality & Contracts',
      '2024-05-31',
      null,
      'Completed',
      'complete',
      null,
    );
    act(
      '2.02',
      'Fair cost of care uplift agreed before budget',
      'Commissioning Lead',
      '2024-12-20',
      null,
      'Green',
      'green',
      null,
    );
    act(
      '2.03',
      'Extra care scheme nominations reviewed',
      'Housing with Care',
      '2024-07-31',
      '2024-11-29',
      'Green',
      'green',
      'Panel sits this afternoon',
    ).quiet('revised to the as-at date itself');
    act(
      '2.04',
      'Reablement therapists: three posts',
      'Principal OT',
      '2024-08-30',
      '2025-03-31',
      'Amber',
      'amber',
      null,
    );
    theme('Theme 3: Ensuring safety');
    act(
      '3.01',
      'Safeguarding enquiries closed within 60 days',
      'Safeguarding Lead',
      '2024-06-30',
      null,
      'Green',
      'green',
      'Median 52',
    ).flag('overdue-green');
    act(
      '3.02',
      'Transitions: named worker from 16',
      'Head of Disability',
      '2025-04-30',
      null,
      'Not started',
      'none',
      null,
    );
    act('3.03', 'DoLS tracker', 'Safeguarding Lead', '2024-03-29', null, 'Completed', 'complete', null);
    theme('Theme 4: Leadership');
    act('4.01', 'Performance clinics each month', 'DASS', '2024-04-30', null, 'Completed', 'complete', null);
    act(
      '4.02',
      'Self-assessment refreshed and published',
      'DASS',
      '2024-11-15',
      null,
      'Amber',
      'amber',
      'With the portfolio holder',
    ).flag('overdue');
    act(
      '4.03',
      'Practice quality framework v2',
      'Principal Social Worker',
      '2024-12-06',
      null,
      'Green',
      'green',
      null,
    ).flag('due-soon');
  },
};

export default [fellside, westmarsh, kingsmere];
