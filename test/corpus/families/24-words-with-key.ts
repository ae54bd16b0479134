import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

/** Kept by a national park authority: status words of its own, explained in a key in the margin; a column of completed dates. */
const moorland: Fixture = {
  name: '24-own-words-key',
  family:
    'status words of the council’s own with their key in the margin; a template’s example row; numbered rows left empty at the foot',
  asAt: '2022-12-16',
  write(book) {
    const plan = book.sheet('Tracker', { widths: [6, 54, 22, 14, 16, 50, 3, 18, 40] });
    plan.row(['Highmoor National Park Authority: management plan delivery'], { bold: true });
    plan.skip();
    plan.header(['No.', 'Action', 'Lead', 'Finish by', 'State', 'Latest']);
    plan.put('H3', [
      [cell('State', { bold: true }), cell('means', { bold: true })],
      [cell('Landed', { fill: '5B9BD5' }), 'Complete'],
      [cell('Sailing', { fill: '92D050' }), 'Green: as planned'],
      [cell('Drifting', { fill: 'FFC000' }), 'Amber: late or likely to be'],
      [cell('Aground', { fill: 'FF0000' }), 'Red: stopped'],
      [cell('In harbour', { fill: 'D9D9D9' }), 'Not started'],
    ]);
    const rags: Record<string, Rag> = {
      Landed: 'complete',
      Sailing: 'green',
      Drifting: 'amber',
      Aground: 'red',
      'In harbour': 'none',
    };
    let no = 0;
    const act = (text: string, lead: string, due: string, state: string, latest: string | null): Row =>
      plan.row([++no, text, lead, day(due, 'd mmm yy'), state, latest]).action({
        ref: String(no),
        lead,
        dueDate: due,
        rag: rags[state] ?? 'none',
        ...(state === 'In harbour' ? { status: 'not-started' as const } : {}),
      });
    act('Peat survey of the northern moors', 'Ecology', '2022-09-30', 'Landed', 'Report on the shared drive');
    act(
      'Farming in protected landscapes: year two offers',
      'Land Management',
      '2022-12-16',
      'Sailing',
      '31 offers out',
    );
    act('Repair the packhorse bridge', 'Rangers (South)', '2022-10-28', 'Drifting', 'River too high in November').flag(
      'overdue',
    );
    act(
      'Car park charging review',
      'Visitor Services',
      '2022-11-30',
      'Aground',
      'Members voted to pause until the spring',
    ).flag('overdue');
    act('Dark sky reserve renewal', 'Communications', '2023-03-31', 'Sailing', null);
    act('Local plan: issues and options', 'Planning Policy', '2022-12-02', 'Sailing', 'Printing').flag('overdue-green');
    act('Volunteer hub at the old station', 'Volunteering', '2023-06-30', 'In harbour', null);
    act('Access for all trail, 2 km', 'Rangers (North)', '2023-02-24', 'Drifting', 'Stone delivery');
    act('Net zero route map', 'Climate Officer', '2022-07-29', 'Landed', null);
    act('Youth ranger scheme', 'Volunteering', '2022-11-11', 'In harbour', 'Staff vacancy').flag('overdue');
    act('Toilets at Beck Foot', 'Property', '2023-01-31', 'Drifting', null);
    act('Bracken control, 60 ha', 'Land Management', '2022-09-16', 'Landed', 'Helicopter used');
    for (let spare = 13; spare <= 25; spare++) plan.row([spare]);
    plan.choices('E4:E40', ['Landed', 'Sailing', 'Drifting', 'Aground', 'In harbour']);
  },
};

/** Kept by a district valuer turned project officer: the rating is a phrase, number first; the reference is a decimal; “Target” heads the dates. */
const eastham: Fixture = {
  name: '24-rating-phrases',
  family: 'ratings as phrases (“3 - Green, on course”), “Target” as the heading of the dates, decimals as references',
  asAt: '2025-07-31',
  write(book) {
    const plan = book.sheet('Productivity plan', { widths: [7, 58, 26, 16, 28, 54] });
    plan.row(['Eastham & Sile District Council'], { bold: true });
    plan.row(['Productivity plan – actions']);
    plan.skip();
    plan.header(['Ref', 'What we said we would do', 'Owner', 'Target', 'Rating', 'Position']);
    const act = (
      ref: number,
      text: string,
      owner: string,
      target: Written,
      iso: string,
      rating: string,
      rag: Rag,
      says: string | null,
    ): Row =>
      plan.row([{ value: ref, format: '0.00' }, text, owner, target, rating, says]).action({
        lead: owner,
        dueDate: iso,
        rag,
        ...(rating.startsWith('0') ? { status: 'not-started' as const } : {}),
      });
    act(
      1.01,
      'Move payroll to the county’s shared service',
      'Head of HR',
      day('2025-04-30', 'mmm-yy'),
      '2025-04-30',
      '4 - Complete',
      'complete',
      'Live from the April run',
    );
    act(
      1.02,
      'Sell two floors of the civic offices',
      'Estates Manager',
      day('2025-06-30', 'mmm-yy'),
      '2025-06-30',
      '1 - Red, stalled',
      'red',
      'Tenant withdrew',
    ).flag('overdue');
    act(
      1.03,
      'Robotic processing of change-of-address forms',
      'Customer Manager',
      day('2025-09-30', 'mmm-yy'),
      '2025-09-30',
      '3 - Green, on course',
      'green',
      null,
    );
    act(
      1.1,
      'Route planning software for waste',
      'Waste Manager',
      day('2025-07-31', 'mmm-yy'),
      '2025-07-31',
      '2 - Amber, some delay',
      'amber',
      'Data load last week',
    ).quiet('July ends on the as-at date');
    act(
      1.11,
      'Reduce agency spend by £400k',
      'Head of HR',
      day('2026-03-31', 'mmm-yy'),
      '2026-03-31',
      '3 - Green, on course',
      'green',
      '£171k to date',
    );
    act(
      2.01,
      'Single booking system for leisure',
      'Leisure Client',
      day('2025-05-31', 'mmm-yy'),
      '2025-05-31',
      '3 - Green, on course',
      'green',
      'Testing with two clubs',
    ).flag('overdue-green');
    act(
      2.02,
      'Planning validation by AI, trial',
      'Planning Manager',
      day('2025-11-30', 'mmm-yy'),
      '2025-11-30',
      '0 - Not yet started',
      'none',
      null,
    );
    act(
      2.03,
      'Paper post cut by half',
      'Customer Manager',
      day('2025-02-28', 'mmm-yy'),
      '2025-02-28',
      '4 - Complete',
      'complete',
      '−56%',
    );
    act(
      2.04,
      'Council tax: e-billing to 40%',
      'Revenues Manager',
      day('2025-03-31', 'mmm-yy'),
      '2025-03-31',
      '2 - Amber, some delay',
      'amber',
      '33%',
    ).flag('overdue');
    act(
      2.1,
      'Fleet to HVO',
      'Waste Manager',
      day('2025-12-31', 'mmm-yy'),
      '2025-12-31',
      '3 - Green, on course',
      'green',
      null,
    );
    plan.freeze(4);
  },
};

/** Kept by a county archive: no rating and no status, only the date on which a thing was done. */
const archive: Fixture = {
  name: '24-completed-dates',
  family:
    'no ratings: a completed date tells what is finished; two people in a cell on two lines; “Target date” and “Revised target”',
  asAt: '2018-06-29',
  write(book) {
    const plan = book.sheet('Accreditation actions', { widths: [8, 56, 26, 14, 14, 14, 50] });
    plan.row(['Sarnshire Archives: required and improvement actions'], { bold: true });
    plan.header(['RA/IA', 'Action', 'Responsible', 'Target date', 'Revised target', 'Completed', 'Comment']);
    const act = (
      ref: string,
      text: string,
      lead: string,
      target: string,
      revised: string | null,
      done: string | null,
      says: string | null,
    ): Row =>
      plan
        .row([
          ref,
          text,
          cell(lead, { wrap: true }),
          day(target),
          revised === null ? null : day(revised),
          done === null ? null : day(done),
          says,
        ])
        .action({
          ref,
          lead: lead.replace('\n', ' '),
          dueDate: revised ?? target,
          rag: 'none',
          status: done === null ? 'open' : 'complete',
        });
    act(
      'RA1',
      'Fire suppression serviced and certificate filed',
      'L. Frobisher',
      '2018-01-31',
      null,
      '2018-01-24',
      null,
    );
    act(
      'RA2',
      'Business continuity plan rehearsed',
      'L. Frobisher\nG. Antoniou',
      '2018-03-30',
      '2018-06-15',
      null,
      'Exercise postponed by snow and then by the election',
    ).flag('overdue');
    act('RA3', 'Collections care policy approved', 'G. Antoniou', '2018-05-31', null, null, 'With the committee').flag(
      'overdue',
    );
    act('IA1', 'Digital preservation pilot', 'Digital Archivist', '2018-09-28', null, null, null);
    act('IA2', 'Catalogue the estate maps', 'G. Antoniou', '2018-04-27', '2018-10-26', null, 'Volunteer numbers fell');
    act('IA3', 'Visitor charter on display', 'Searchroom Supervisor', '2018-02-28', null, '2018-03-12', null);
    act(
      'IA4',
      'Conservation survey of parish registers',
      'Conservator',
      '2018-06-29',
      null,
      null,
      'Two parishes left',
    ).quiet('due on the as-at date itself');
    act('IA5', 'Online payments', 'Digital Archivist', '2018-05-04', null, '2018-05-02', null);
    act('IA6', 'Depositor agreements updated', 'L. Frobisher', '2018-12-21', null, null, '340 to write to');
  },
};

export default [moorland, eastham, archive];
