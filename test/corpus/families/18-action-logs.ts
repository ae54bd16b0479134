import { day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

/** Kept by a housing compliance officer: one line a fire door; priority and days, Open or Closed. */
const hartwell: Fixture = {
  name: '18-fire-safety-log',
  family: 'fire risk assessment action log: priority, Open/Closed, date closed, days',
  asAt: '2023-11-15',
  write(book) {
    const log = book.sheet('FRA actions', { widths: [9, 26, 58, 10, 22, 14, 10, 14, 50] });
    log.row(['Hartwell Homes – fire risk assessment action log'], { bold: true });
    log.header([
      'FRA ref',
      'Block',
      'Action required',
      'Priority',
      'Owner',
      'Deadline',
      'Status',
      'Date closed',
      'Comments',
    ]);
    const act = (
      ref: string,
      block: string,
      text: string,
      priority: string,
      who: string,
      due: Written,
      iso: string | null,
      status: 'Open' | 'Closed',
      closed: string | null,
      says: string | null,
    ): Row =>
      log.row([ref, block, text, priority, who, due, status, closed === null ? null : day(closed), says]).action({
        ref,
        title: text,
        lead: who,
        dueDate: iso,
        rag: status === 'Closed' ? 'complete' : 'none',
        status: status === 'Closed' ? 'complete' : 'open',
      });
    act(
      'BC-01',
      'Beech Court',
      'Replace closer on flat entrance door 14',
      'High',
      'Doors contractor',
      day('2023-08-31'),
      '2023-08-31',
      'Closed',
      '2023-08-22',
      null,
    );
    act(
      'BC-02',
      'Beech Court',
      'Remove scooters from second-floor lobby',
      'High',
      'Estate Services',
      day('2023-07-31'),
      '2023-07-31',
      'Closed',
      '2023-08-14',
      'Resident moved to ground floor',
    );
    act(
      'BC-03',
      'Beech Court',
      'Compartmentation survey of riser cupboards',
      'Medium',
      'Neil Stubbs',
      day('2023-10-31'),
      '2023-10-31',
      'Open',
      null,
      'Access refused twice; third visit 20 Nov',
    ).flag('overdue');
    act(
      'BC-04',
      'Beech Court',
      'Wayfinding signage to the new standard',
      'Medium',
      'Neil Stubbs',
      day('2023-12-29'),
      '2023-12-29',
      'Open',
      null,
      null,
    );
    act(
      'OT-01',
      'Oak Tower',
      'Intumescent strips, all cross-corridor doors',
      'High',
      'Doors contractor',
      day('2023-09-29'),
      '2023-09-29',
      'Open',
      null,
      '18 of 24 done',
    ).flag('overdue');
    act(
      'OT-02',
      'Oak Tower',
      'Secure information box keys lodged with the brigade',
      'High',
      'Neil Stubbs',
      day('2023-06-30'),
      '2023-06-30',
      'Closed',
      '2023-06-19',
      null,
    );
    act(
      'OT-03',
      'Oak Tower',
      'Evacuation alert system feasibility',
      'Low',
      'M&E Engineer',
      day('2024-03-29'),
      '2024-03-29',
      'Open',
      null,
      null,
    );
    act(
      'OT-04',
      'Oak Tower',
      'Repair smoke vent on the roof',
      'High',
      'M&E Engineer',
      day('2023-11-15'),
      '2023-11-15',
      'Open',
      null,
      'Engineer on site',
    ).quiet('due on the as-at date itself');
    act(
      'OT-05',
      'Oak Tower',
      'Bin store: lock and signage',
      'Low',
      'Estate Services',
      day('2023-10-13'),
      '2023-10-13',
      'Closed',
      '2023-10-10',
      null,
    );
    act(
      'ML-01',
      'Mill Lane flats',
      'Fire stopping around new broadband cables',
      'Medium',
      'Neil Stubbs',
      day('2023-10-20'),
      '2023-10-20',
      'Open',
      null,
      'Provider to pay. With legal.',
    ).flag('overdue');
    act(
      'ML-02',
      'Mill Lane flats',
      'Weekly alarm test recorded',
      'Medium',
      'Estate Services',
      'Ongoing',
      null,
      'Open',
      null,
      null,
    );
    act(
      'ML-03',
      'Mill Lane flats',
      'Personal evacuation plans reviewed with eight tenants',
      'High',
      'Sheltered Housing Manager',
      day('2023-11-30'),
      '2023-11-30',
      'Open',
      null,
      'Five seen',
    ).flag('due-soon');
    act(
      'ML-04',
      'Mill Lane flats',
      'Sprinkler head replaced in laundry',
      'Medium',
      'M&E Engineer',
      day('2023-09-08'),
      '2023-09-08',
      'Closed',
      '2023-09-01',
      null,
    );
    log.choices('G3:G40', ['Open', 'Closed']).filter('A2:I15');
  },
};

/** Kept by a parish-sized district’s information governance officer: dates in words, an audit’s recommendations, RAG with comments. */
const tilney: Fixture = {
  name: '18-gdpr-log',
  family: 'data protection action log: eight plain columns, “RAG & comments” in one cell',
  asAt: '2024-05-24',
  write(book) {
    const log = book.sheet('Action log', { widths: [5, 54, 20, 14, 14, 64] });
    log.row(['Information governance – action log (ICO audit follow-up)'], { bold: true });
    log.skip();
    log.header(['No.', 'Action', 'Owner', 'Date raised', 'Deadline', 'RAG & comments']);
    const act = (no: number, text: string, who: string, raised: string, due: string, rag: Rag, comment: string): Row =>
      log
        .row([no, text, who, day(raised, 'dd-mmm'), day(due, 'dd-mmm-yy'), comment])
        .action({ ref: String(no), lead: who, dueDate: due, rag });
    act(
      1,
      'Complete the record of processing for every service',
      'IG Officer',
      '2023-11-20',
      '2024-03-29',
      'amber',
      'AMBER – 22 of 27 services returned; planning and licensing chased',
    );
    log.at(4).flag('overdue');
    act(2, 'Mandatory training above 95%', 'HR', '2023-11-20', '2024-06-28', 'green', 'GREEN – 93.8% on 17 May');
    act(
      3,
      'Retention schedule applied to shared drives',
      'ICT Manager',
      '2023-11-20',
      '2024-04-30',
      'red',
      'RED – tool not bought; budget bid refused',
    ).flag('overdue');
    act(
      4,
      'Data protection impact assessment for CCTV',
      'Community Safety',
      '2023-12-04',
      '2024-02-16',
      'complete',
      'COMPLETE – signed by SIRO',
    );
    act(
      5,
      'Subject access requests answered inside a month',
      'IG Officer',
      '2023-12-04',
      '2024-05-31',
      'amber',
      'AMBER – two overran in April',
    );
    act(
      6,
      'Privacy notices rewritten for children',
      'IG Officer',
      '2024-01-15',
      '2024-07-26',
      'green',
      'GREEN – school council helping',
    );
    act(7, 'Breach log reviewed by SIRO monthly', 'SIRO', '2024-01-15', '2024-02-29', 'complete', 'COMPLETE');
    act(
      8,
      'Processor contracts: check of top thirty',
      'Procurement',
      '2024-01-15',
      '2024-05-17',
      'green',
      'GREEN – 28 checked, two suppliers to answer',
    ).flag('overdue-green');
    act(9, 'Clear desk walk-rounds', 'Facilities', '2024-02-12', '2024-04-12', 'complete', 'Complete – three walks');
    act(
      10,
      'Email auto-complete switched off for sensitive teams',
      'ICT Manager',
      '2024-02-12',
      '2024-06-14',
      'green',
      'Green – pilot in housing',
    );
  },
};

/** Kept by a committee clerk: matters arising, newest meeting first, done or not in words. */
const clerk: Fixture = {
  name: '18-minutes-tracker',
  family: 'minutes’ action tracker: a block for each meeting, “next meeting” as a date, closed rows greyed',
  asAt: '2025-10-08',
  write(book) {
    const log = book.sheet('Actions from minutes', { widths: [12, 60, 26, 18, 16, 50] });
    log.row(['Health & Safety Committee – actions from minutes'], { bold: true });
    log.row(['Clerk: j.hargreaves@stanbrook.example']);
    log.skip();
    log.header(['Minute no.', 'Action', 'By whom', 'By when', 'Position', 'Remarks']);
    const act = (
      no: string,
      text: string,
      who: string,
      when: Written,
      iso: string | null,
      position: string,
      says: string | null,
    ): Row =>
      log.row([no, text, who, when, position, says], position === 'Completed' ? { colour: '7F7F7F' } : {}).action({
        ref: no,
        lead: who,
        dueDate: iso,
        rag: position === 'Completed' ? 'complete' : 'none',
        status: position === 'Completed' ? 'complete' : position === 'Not started' ? 'not-started' : 'in-progress',
      });
    const meeting = (text: string): void => void log.row([text], { bold: true, fill: 'F2F2F2' }).theme();
    meeting('Meeting of 10 September 2025');
    act(
      '25/41',
      'Circulate lone working app data by depot',
      'H&S Adviser',
      '24 September 2025',
      '2025-09-24',
      'In progress',
      'Depot 3 figures wrong, being re-run',
    ).flag('overdue');
    act(
      '25/42',
      'Stress survey: questions to unions',
      'HR / UNISON',
      '31 October 2025',
      '2025-10-31',
      'Not started',
      null,
    );
    act(
      '25/43',
      'Invite fire service to December meeting',
      'Clerk',
      '10 October 2025',
      '2025-10-10',
      'In progress',
      'Letter drafted',
    );
    act(
      '25/44',
      'Price for anti-slip treads at the market',
      'Markets Officer',
      'Next meeting',
      null,
      'Not started',
      null,
    ).flag('unclear-date', 'no day is named', { confidence: 'arguable' });
    meeting('Meeting of 11 June 2025');
    act(
      '25/27',
      'Hand-arm vibration: re-test of twelve operatives',
      'Occupational Health',
      '30 September 2025',
      '2025-09-30',
      'In progress',
      'Nine tested',
    ).flag('overdue');
    act(
      '25/28',
      'RIDDOR reports to be sent to members quarterly',
      'H&S Adviser',
      '31 July 2025',
      '2025-07-31',
      'Completed',
      'First set sent 18 July',
    );
    act(
      '25/29',
      'Asbestos training for caretakers',
      'Facilities Manager',
      '29 August 2025',
      '2025-08-29',
      'Completed',
      null,
    );
    act(
      '25/30',
      'Violence at work policy: fourth draft',
      'HR',
      '8 October 2025',
      '2025-10-08',
      'In progress',
      'On tonight’s agenda',
    ).quiet('due on the as-at date itself');
    act('25/31', 'First aiders list on the intranet', 'Clerk', '27 June 2025', '2025-06-27', 'Completed', null);
    meeting('Meeting of 12 March 2025');
    act(
      '25/12',
      'Ladder inspection tags',
      'Stores',
      '30 May 2025',
      '2025-05-30',
      'Completed',
      'Red tags for failed ladders',
    );
    act('25/13', 'Replace goggles in the workshop', 'Stores', '30 April 2025', '2025-04-30', 'Completed', null);
    act(
      '25/14',
      'Traffic plan for the recycling centre',
      'Waste Manager',
      '30 June 2025',
      '2025-06-30',
      'Not started',
      'Layout changing with the new contract',
    ).flag('overdue');
  },
};

export default [hartwell, tilney, clerk];
