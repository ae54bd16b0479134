import { cell, day, percent, type Fixture, type ItemTruth, type Row, type Written } from '../fixture.js';

/** Kept by a SEND improvement officer: a RAG column for every month, Blue explained on another sheet, August never filled. */
const marlbeck: Fixture = {
  name: '01-send-statement',
  family: 'SEND statement of action: monthly BRAG, the key on another sheet',
  asAt: '2023-11-30',
  write(book) {
    const front = book.sheet('Read me', { widths: [100] });
    front.row(['Marlbeck local area partnership'], { bold: true });
    front.row(['SEND written statement of action – working tracker']);
    front.row(['Leads update their own rows by the 20th. The board meets in the last week of the month.']);
    front.row(['Next monitoring visit expected in the spring term 2024.']);

    const plan = book.sheet('WSoA tracker', { widths: [7, 60, 40, 22, 12, 14, 7, 7, 7, 7, 7, 60] });
    plan.row(['Written Statement of Action: progress tracker'], { bold: true });
    plan.row(['Position at end of November 2023']);
    plan.skip();
    plan.header(
      [
        'Ref',
        'Action',
        'How we will know',
        'Lead',
        'Start',
        'By when',
        'Jul 23 RAG',
        'Aug 23 RAG',
        'Sept 23 RAG',
        'Oct 23 RAG',
        'Nov 23 RAG',
        'Update for board',
      ],
      { bold: true, fill: '1F4E79', colour: 'FFFFFF', wrap: true },
    );
    const colours: Record<string, string> = { B: '00B0F0', R: 'FF0000', A: 'FFC000', G: '92D050', Grey: 'BFBFBF' };
    const area = (title: string): Row => plan.row([title], { bold: true, fill: 'DDEBF7' }).theme();
    const act = (
      ref: string,
      text: string,
      measure: string,
      lead: Written,
      start: string | null,
      due: Written,
      months: string,
      update: string | null,
      truth: ItemTruth,
    ): Row =>
      plan
        .row([
          ref,
          text,
          measure,
          lead,
          start === null ? null : day(start, 'mmm-yy'),
          due,
          ...months
            .split(',')
            .map((m) => (m === '' ? null : cell(m, { fill: colours[m] ?? 'FFFFFF', align: 'center' }))),
          update,
        ])
        .action({ ref, ...truth });

    area('Priority area 1: Joint commissioning is too slow to follow need');
    act(
      '1.1',
      'Publish a joint strategic needs assessment for children with SEND',
      'Published and used in the 2024/25 budget round',
      'Renata Holloway',
      '2023-04-01',
      day('2023-07-31'),
      'B,,B,B,B',
      'Published on the partnership site in July.',
      { lead: 'Renata Holloway', dueDate: '2023-07-31', rag: 'complete' },
    ).quiet('Blue is embedded in the key: complete, whatever its date');
    act(
      '1.2',
      'Agree a section 75 schedule for therapies',
      'Signed by both partners',
      'Renata Holloway / Dr Amit Pal',
      '2023-05-01',
      day('2023-09-30'),
      'G,,G,A,A',
      'Legal comments awaited from the trust.',
      { lead: 'Renata Holloway Dr Amit Pal', dueDate: '2023-09-30', rag: 'amber' },
    ).flag('overdue', 'two months past, Amber');
    act(
      '1.3',
      'Map every commissioned service against the graduated approach',
      'Map shared with SENCo network',
      'Joe Pickersgill',
      '2023-04-01',
      day('2023-10-31'),
      'G,,G,G,G',
      'Map drafted; SENCo network to comment.',
      { lead: 'Joe Pickersgill', dueDate: '2023-10-31', rag: 'green' },
    ).flag('overdue-green', 'a month past and Green');
    act(
      '1.4',
      'Appoint a designated clinical officer',
      'Post filled substantively',
      'Dr Amit Pal',
      '2023-03-01',
      day('2023-08-31'),
      'A,,B,B,',
      'Started 4 September.',
      { lead: 'Dr Amit Pal', dueDate: '2023-08-31', rag: 'complete' },
    ).quiet('November is blank: October says Blue');
    act(
      '1.5',
      'Set up a data dashboard that all partners can open',
      'Dashboard live with monthly refresh',
      'Performance team',
      '2023-06-01',
      'Dec 2023',
      'A,,A,G,G',
      'User testing this month.',
      { lead: 'Performance team', dueDate: '2023-12-31', rag: 'green' },
    );
    act(
      '1.6',
      'Run the first joint funding panel under the new terms',
      'Panel minutes show shared decisions',
      'Renata Holloway',
      '2023-09-01',
      'Nov 2023',
      ',,A,A,A',
      'First panel is on the 29th.',
      { lead: 'Renata Holloway', dueDate: '2023-11-30', rag: 'amber' },
    ).quiet('ends on the as-at date itself');
    act(
      '1.7',
      'Evaluate the impact of the new panel',
      'Report to partnership board',
      'Renata Holloway',
      '2024-04-01',
      day('2024-07-31'),
      ',,Grey,Grey,Grey',
      null,
      { lead: 'Renata Holloway', dueDate: '2024-07-31', rag: 'none', status: 'not-started' },
    ).quiet('not due to begin');
    act(
      '1.8',
      'Develop a market position statement with providers',
      'Statement published',
      'Joe Pickersgill',
      '2023-10-01',
      day('2024-03-31'),
      ',,,G,G',
      'Two provider events held.',
      { lead: 'Joe Pickersgill', dueDate: '2024-03-31', rag: 'green' },
    );

    area('Priority area 2: Parents and carers do not trust the system');
    act(
      '2.1',
      'Co-produce a communication charter with the parent carer forum',
      'Charter adopted by all partners',
      'Siobhan Marsh (PCF)',
      '2023-04-01',
      day('2023-06-30'),
      'A,,B,B,B',
      'Adopted 12 September.',
      { lead: 'Siobhan Marsh (PCF)', dueDate: '2023-06-30', rag: 'complete' },
    );
    act(
      '2.2',
      'Relaunch the local offer website',
      'Visits up by a third by spring',
      'Callum Reid',
      '2023-05-01',
      day('2023-10-31'),
      'G,,A,R,R',
      'Supplier has missed two milestones.',
      { lead: 'Callum Reid', dueDate: '2023-10-31', rag: 'red' },
    ).flag('overdue', 'a month past, Red');
    act(
      '2.3',
      'Answer every parental complaint within ten working days',
      '90% in time',
      'Customer Relations',
      '2023-04-01',
      day('2023-09-30'),
      'G,,G,G,G',
      'Backlog cleared in October, reply times still varied last month.',
      { lead: 'Customer Relations', dueDate: '2023-09-30', rag: 'green' },
    ).flag('overdue-green', 'two months past and Green');
    act(
      '2.4',
      'Hold a termly listening event in each locality',
      'Four events a term',
      'Siobhan Marsh (PCF)',
      '2023-09-01',
      'Ongoing',
      ',,G,G,G',
      'Autumn events held in Eastby and the Wharfe villages.',
      { lead: 'Siobhan Marsh (PCF)', dueDate: null, rag: 'green', status: 'ongoing' },
    ).quiet('ongoing has no date to miss');
    act(
      '2.5',
      'Train front-line staff in restorative conversations',
      '120 staff trained',
      'Workforce development',
      '2023-06-01',
      day('2024-01-31'),
      'G,,G,G,A',
      'Trainer unwell; two dates moved.',
      { lead: 'Workforce development', dueDate: '2024-01-31', rag: 'amber' },
    );
    act(
      '2.6',
      'Publish a plain guide to the complaints and tribunal route',
      'Guide on local offer',
      'Callum Reid',
      '2023-07-01',
      day('2023-11-30'),
      ',,G,G,G',
      'With the designer.',
      { lead: 'Callum Reid', dueDate: '2023-11-30', rag: 'green' },
    ).quiet('due on the as-at date itself');
    act(
      '2.7',
      'Survey families twice a year and report what changed',
      'Survey response above 300',
      'Siobhan Marsh (PCF)',
      '2023-10-01',
      day('2024-02-29'),
      ',,,G,G',
      null,
      { lead: 'Siobhan Marsh (PCF)', dueDate: '2024-02-29', rag: 'green' },
    );
    act(
      '2.8',
      'Include a parent representative on every interview panel',
      'Panel lists',
      'HR business partner',
      '2023-04-01',
      day('2023-05-31'),
      'B,,B,B,B',
      'In place since May.',
      { lead: 'HR business partner', dueDate: '2023-05-31', rag: 'complete' },
    );

    area('Priority area 3: Education, health and care plans are late and of mixed quality');
    act(
      '3.1',
      'Recruit four additional plan writers',
      'Posts filled',
      'Meera Joshi',
      '2023-04-01',
      day('2023-07-31'),
      'A,,A,B,B',
      'All in post by mid October.',
      { lead: 'Meera Joshi', dueDate: '2023-07-31', rag: 'complete' },
    );
    act(
      '3.2',
      'Bring in a quality assurance framework for plans',
      'Ten plans audited a month',
      'Meera Joshi',
      '2023-05-01',
      day('2023-09-30'),
      'G,,G,B,B',
      'Framework signed off by the board on 3 October.',
      { lead: 'Meera Joshi', dueDate: '2023-09-30', rag: 'complete' },
    );
    act(
      '3.3',
      'Clear the backlog of annual reviews',
      'Fewer than 50 over a year old',
      'Tom Ashworth',
      '2023-04-01',
      day('2023-10-31'),
      'A,,A,R,R',
      'Sickness in the team all through the summer.',
      { lead: 'Tom Ashworth', dueDate: '2023-10-31', rag: 'red' },
    ).flag('overdue');
    act(
      '3.4',
      'Agree response times for health advice',
      'Advice within six weeks',
      'Dr Amit Pal',
      '2023-06-01',
      day('2024-01-12'),
      'A,,A,A,A',
      'Trust to agree in December.',
      { lead: 'Dr Amit Pal', dueDate: '2024-01-12', rag: 'amber' },
    );
    act(
      '3.5',
      'Agree response times for social care advice',
      'Advice within six weeks',
      'Meera Joshi',
      '2023-06-01',
      day('2023-10-13'),
      'A,,A,A,',
      'As 3.4, for social care.',
      { lead: 'Meera Joshi', dueDate: '2023-10-13', rag: 'amber' },
    ).flag('overdue', 'November is blank, October was Amber');
    act(
      '3.6',
      'Move case records to the new system',
      'All live cases moved',
      'ICT programme',
      '2023-07-01',
      day('2024-03-31'),
      ',,G,G,G',
      'Trial migration run twice.',
      { lead: 'ICT programme', dueDate: '2024-03-31', rag: 'green' },
    );
    act(
      '3.7',
      'Write exemplar plans for each area of need',
      'Exemplars used in induction',
      'Meera Joshi',
      '2023-09-01',
      day('2023-12-15'),
      ',,,,',
      null,
      { lead: 'Meera Joshi', dueDate: '2023-12-15', rag: 'none' },
    ).flag('missing-rag', 'no month has a rating');
    act(
      '3.8',
      'Check the voice of the child in every new plan',
      'Audit shows 95%',
      null,
      '2023-09-01',
      day('2023-12-20'),
      ',,A,A,A',
      'Lead has left, to be reassigned.',
      { lead: null, dueDate: '2023-12-20', rag: 'amber' },
    )
      .flag('missing-lead')
      .flag('due-soon');
    act(
      '3.9',
      'Report timeliness to scrutiny each quarter',
      'On work programme',
      'Tom Ashworth',
      '2023-07-01',
      'Quarterly',
      'G,,G,G,G',
      null,
      { lead: 'Tom Ashworth', dueDate: null, rag: 'green', status: 'ongoing' },
    );

    area('Priority area 4: Preparation for adulthood begins too late');
    act(
      '4.1',
      'Start transition planning at Year 9 in every mainstream school',
      'Year 9 reviews sampled',
      'Post-16 manager',
      '2023-09-01',
      day('2024-07-31'),
      ',,G,G,G',
      'Eleven of fourteen schools signed up.',
      { lead: 'Post-16 manager', dueDate: '2024-07-31', rag: 'green' },
    );
    act(
      '4.2',
      'Create a supported internship offer with three employers',
      'Twelve young people placed',
      'Post-16 manager',
      '2023-06-01',
      day('2023-09-30'),
      'G,,A,A,G',
      'Hospital and garden centre taking part, brewery to confirm.',
      { lead: 'Post-16 manager', dueDate: '2023-09-30', rag: 'green' },
    ).flag('overdue-green');
    act(
      '4.3',
      'Agree a protocol between paediatric and adult services',
      'Protocol signed',
      'Dr Amit Pal',
      '2023-10-01',
      day('2024-05-31'),
      ',,,Grey,A',
      'Delayed start.',
      { lead: 'Dr Amit Pal', dueDate: '2024-05-31', rag: 'amber' },
    );
    act(
      '4.4',
      'Issue a guide to adult social care for young people',
      'Guide co-designed',
      'Lindiwe Moyo',
      '2023-09-01',
      day('2024-01-31'),
      ',,Grey,Grey,Grey',
      'Designer starts in December.',
      { lead: 'Lindiwe Moyo', dueDate: '2024-01-31', rag: 'none', status: 'not-started' },
    );
    act(
      '4.5',
      'Offer travel training to all Year 11 pupils with a plan',
      'Take-up reported',
      'Lindiwe Moyo',
      '2023-04-01',
      day('2023-07-31'),
      'G,,B,B,B',
      null,
      { lead: 'Lindiwe Moyo', dueDate: '2023-07-31', rag: 'complete' },
    );
    plan.freeze(4, 2).filter('A4:L37');

    const measures = book.sheet('Impact', { widths: [50, 12, 12, 12, 16] });
    measures.header(['Impact measure', 'Good is', 'Target', 'Latest', 'As at']);
    measures
      .row(['Plans issued within 20 weeks', 'High', percent(0.6), percent(0.48), 'Oct 23'])
      .indicator({ targetValue: 0.6, actualValue: 0.48, polarity: 'higher' })
      .flag('pi-off-target');
    measures
      .row(['Annual reviews more than a year old', 'Low', 50, 131, 'Oct 23'])
      .indicator({ targetValue: 50, actualValue: 131, polarity: 'lower' })
      .flag('pi-off-target');
    measures
      .row(['Parents who say they were listened to', 'High', percent(0.7), percent(0.72), 'Sept 23'])
      .indicator({ targetValue: 0.7, actualValue: 0.72, polarity: 'higher' })
      .quiet('above target');
    measures
      .row(['Plans judged good at audit', 'High', percent(0.75), percent(0.75), 'Oct 23'])
      .indicator({ targetValue: 0.75, actualValue: 0.75, polarity: 'higher' })
      .quiet('equal to its target');
    measures
      .row(['Tribunal appeals registered in the quarter', 'Low', 8, 6, 'Sept 23'])
      .indicator({ targetValue: 8, actualValue: 6, polarity: 'lower' })
      .quiet('below a ceiling');

    const key = book.sheet('Key', { widths: [10, 70], notTracker: true });
    key.row(['Rating key'], { bold: true });
    key.row([cell('B', { fill: '00B0F0' }), 'Blue: delivered and embedded, evidence seen by the board']);
    key.row([cell('G', { fill: '92D050' }), 'Green: on course to finish by the date']);
    key.row([cell('A', { fill: 'FFC000' }), 'Amber: some slippage, a remedy is in hand']);
    key.row([cell('R', { fill: 'FF0000' }), 'Red: will not be met without the board’s help']);
    key.row([cell('Grey', { fill: 'BFBFBF' }), 'Grey: not yet started, start date in the future']);
    key.skip();
    key.row(['Abbreviations'], { bold: true });
    key.row(['PCF', 'Parent carer forum']);
    key.row(['SENCo', 'Special educational needs co-ordinator']);
  },
};

/** Kept by a head of SEND: rated areas with their actions below, now and last time side by side, an odd row wrong in the way that matters. */
const ashcombe: Fixture = {
  name: '01-send-statement-b',
  family: 'SEND statement of action: rated areas over numbered actions, BRAG now and before',
  asAt: '2024-02-29',
  write(book) {
    const key = book.sheet('BRAG', { widths: [12, 12, 60], notTracker: true });
    key.row(['Colour', 'Letter', 'When to use it'], { bold: true });
    key.row([cell('Blue', { fill: '4472C4' }), 'B', 'Action is complete and the change has held for a term']);
    key.row([cell('Red', { fill: 'C00000' }), 'R', 'Off track with no plan to recover']);
    key.row([cell('Amber', { fill: 'FFC000' }), 'A', 'Off track, recovery plan agreed']);
    key.row([cell('Green', { fill: '70AD47' }), 'G', 'On track']);

    const plan = book.sheet('Statement of Action', { widths: [7, 64, 28, 14, 11, 11, 56] });
    plan.row(['ASHCOMBE LOCAL AREA – STATEMENT OF ACTION'], { bold: true });
    plan.row(['Reported to the SEND board 29 February 2024']);
    plan.skip();
    plan.header(['No', 'Area / action', 'Accountable', 'Deadline', 'BRAG Nov 23', 'BRAG Feb 24', 'Evidence']);
    const fill: Record<string, string> = { B: '4472C4', R: 'C00000', A: 'FFC000', G: '70AD47' };
    const rag = (letter: string | null): Written =>
      letter === null ? null : cell(letter, { fill: fill[letter] ?? 'FFFFFF', align: 'center' });
    const area = (
      no: string,
      title: string,
      who: string,
      due: string,
      before: string,
      now: string,
      truth: ItemTruth,
    ): Row =>
      plan
        .row([no, title, who, day(due, 'dd/mm/yy'), rag(before), rag(now)], { bold: true, fill: 'EDEDED' })
        .recommendation({ ref: no, lead: who, kindAlt: 'group', ...truth });
    const act = (
      parent: Row,
      no: string,
      title: string,
      who: string,
      due: string,
      before: string | null,
      now: string | null,
      evidence: string | null,
      truth: ItemTruth,
    ): Row =>
      plan
        .row([no, title, who, day(due, 'dd/mm/yy'), rag(before), rag(now), evidence])
        .action({ ref: no, lead: who, parent, ...truth });

    const a1 = area(
      '1',
      'Leaders do not have a shared view of quality',
      'Director of Education',
      '2024-07-31',
      'A',
      'G',
      { dueDate: '2024-07-31', rag: 'green' },
    ).quiet('every action below is finished or to come');
    act(
      a1,
      '1.1',
      'Agree one self-evaluation across education, health and care',
      'Director of Education',
      '2023-12-15',
      'G',
      'B',
      'Board paper 6',
      { dueDate: '2023-12-15', rag: 'complete' },
    );
    act(
      a1,
      '1.2',
      'Quarterly multi-agency audit of twenty plans',
      'Rowena Platt',
      '2024-03-22',
      'A',
      'G',
      'First round moderated',
      { dueDate: '2024-03-22', rag: 'green' },
    );
    act(a1, '1.3', 'Common outcomes framework', 'Rowena Platt', '2024-06-28', 'G', 'G', null, {
      dueDate: '2024-06-28',
      rag: 'green',
    });
    act(a1, '1.4', 'Board induction for new members', 'Clerk to the board', '2023-11-30', 'B', 'B', null, {
      dueDate: '2023-11-30',
      rag: 'complete',
    });

    const a2 = area('2', 'Waits for autism assessment are too long', 'ICB Chief Nurse', '2024-06-30', 'G', 'G', {
      dueDate: '2024-06-30',
      rag: 'green',
    }).flag('group-better-than-child', 'Green although 2.2 is past and Amber');
    act(
      a2,
      '2.1',
      'Commission two further diagnostic clinics',
      'ICB Chief Nurse',
      '2023-10-31',
      'B',
      'B',
      'Contract signed',
      { dueDate: '2023-10-31', rag: 'complete' },
    );
    act(
      a2,
      '2.2',
      'Support offer for families who wait',
      'Parent Carer Forum',
      '2024-01-31',
      'G',
      'A',
      'Leaflet with designers',
      { dueDate: '2024-01-31', rag: 'amber' },
    ).flag('overdue');
    act(a2, '2.3', 'Validate the waiting list', 'Community Paediatrics', '2024-04-30', 'A', 'G', null, {
      dueDate: '2024-04-30',
      rag: 'green',
    });
    act(a2, '2.4', 'Train forty school staff as screeners', 'Community Paediatrics', '2024-05-31', 'G', 'G', null, {
      dueDate: '2024-05-31',
      rag: 'green',
    });

    const a3 = area(
      '3',
      'The local offer is hard to find and out of date',
      'Head of Inclusion',
      '2023-12-31',
      'G',
      'B',
      { dueDate: '2023-12-31', rag: 'complete' },
    )
      .flag('group-complete-child-open', 'Blue although 3.3 is open', {
        accept: ['group-better-than-child', 'child-after-group'],
      })
      .flag('child-after-group', '3.3 runs to March', { confidence: 'arguable' })
      .flag('group-better-than-child', 'Blue although 3.3 is open', { confidence: 'arguable' });
    act(a3, '3.1', 'Rewrite the twenty most visited pages', 'Digital Content Officer', '2023-09-29', 'B', 'B', null, {
      dueDate: '2023-09-29',
      rag: 'complete',
    });
    act(a3, '3.2', 'Parent testers try each new page', 'Parent Carer Forum', '2023-10-27', 'B', 'B', null, {
      dueDate: '2023-10-27',
      rag: 'complete',
    });
    act(
      a3,
      '3.3',
      'Directory feed from health',
      'Digital Content Officer',
      '2024-03-29',
      'G',
      'G',
      'Interface being tested',
      { dueDate: '2024-03-29', rag: 'green' },
    );

    const a4 = area(
      '4',
      'Young people are not ready for adult life',
      'Director of Adult Services',
      '2024-05-31',
      'A',
      'A',
      { dueDate: '2024-05-31', rag: 'amber' },
    ).quiet('Amber says no better than its actions');
    act(
      a4,
      '4.1',
      'Preparing for adulthood protocol',
      'Transitions Manager',
      '2024-02-16',
      'A',
      'R',
      'Two partners will not sign',
      { dueDate: '2024-02-16', rag: 'red' },
    ).flag('overdue');
    act(a4, '4.2', 'Supported internships: eighteen starts', 'Post-16 Adviser', '2024-05-24', 'G', 'G', null, {
      dueDate: '2024-05-24',
      rag: 'green',
    });
    act(a4, '4.3', 'Annual health checks from fourteen', 'GP Lead', '2024-04-19', 'G', 'A', null, {
      dueDate: '2024-04-19',
      rag: 'amber',
    });
    act(
      a4,
      '4.4',
      'Careers hub for special schools',
      'Post-16 Adviser',
      '2023-12-08',
      'G',
      'B',
      'Opened by the mayor',
      { dueDate: '2023-12-08', rag: 'complete' },
    );

    const a5 = area('5', 'Plans are issued late', 'Head of SEND', '2024-01-31', 'A', 'R', {
      dueDate: '2024-01-31',
      rag: 'red',
    })
      .flag('overdue', 'Red and a month past')
      .flag('child-after-group', '5.3 runs to April', { confidence: 'arguable' });
    act(a5, '5.1', 'Case load of 130 for each officer', 'Head of SEND', '2023-11-17', 'A', 'A', 'Now 171', {
      dueDate: '2023-11-17',
      rag: 'amber',
    }).flag('overdue');
    act(
      a5,
      '5.2',
      'Advice givers’ agreement on six weeks',
      'Designated Clinical Officer',
      '2024-02-29',
      'G',
      'G',
      'To be signed at today’s board',
      { dueDate: '2024-02-29', rag: 'green' },
    ).quiet('due on the as-at date itself');
    act(a5, '5.3', 'Quality panel before plans are issued', 'Head of SEND', '2024-04-26', null, 'G', null, {
      dueDate: '2024-04-26',
      rag: 'green',
    });
    act(a5, '5.4', 'Phase transfer plans by 15 February', 'Head of SEND', '2024-02-15', 'G', 'B', null, {
      dueDate: '2024-02-15',
      rag: 'complete',
    });
    plan.freeze(4, 2);
  },
};

export default [marlbeck, ashcombe];
