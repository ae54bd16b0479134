import { cell, day, formula, type Fixture, type Rag, type Rule, type Written } from '../fixture.js';

/** Kept by a young policy officer who likes emoji; colleagues type what they like over the drop-down. */
const larkfield: Fixture = {
  name: '11-symbols-emoji',
  family: 'emoji circles, with words around them, drop-downs overtyped, trailing spaces, lower case, brackets',
  asAt: '2024-03-15',
  write(book) {
    const plan = book.sheet('Youth strategy', { widths: [50, 26, 16, 18, 60] });
    plan.row(['💚 Larkfield youth strategy – delivery plan'], { bold: true });
    plan.row(['🟢 on course   🟡 needs watching   🔴 stuck   ✅ done   ⚪ not started'], { italic: true });
    plan.skip();
    plan.header(['What', 'Who’s leading?', 'By when?', 'Status', 'What’s happening'], {
      bold: true,
      fill: '7030A0',
      colour: 'FFFFFF',
    });
    const act = (
      text: string,
      lead: string,
      due: Written,
      iso: string | null,
      status: string | null,
      rag: Rag,
      at: string | null,
      rule?: Rule,
      not?: true,
    ): void => {
      const row = plan
        .row([text, lead, due, status, at])
        .action({ lead, dueDate: iso, rag, ...(not === true ? { status: 'not-started' as const } : {}) });
      if (rule !== undefined) row.flag(rule);
    };
    act(
      'Youth council elections in every secondary school',
      'Zainab Farooq',
      day('2024-02-09', 'd mmm'),
      '2024-02-09',
      '✅',
      'complete',
      'Turnout 61%. 🎉',
    );
    act(
      'Detached youth work on Friday nights',
      'Nate Collier',
      day('2024-03-01', 'd mmm'),
      '2024-03-01',
      '🟡',
      'amber',
      'Two of three posts filled. Third interview on 19/3',
      'overdue',
    );
    act(
      'Refurbish the Foundry youth centre',
      'Property (Jan Osei)',
      day('2024-09-30', 'd mmm'),
      '2024-09-30',
      '🔴',
      'red',
      'Roof survey worse than expected, tender price 40% over.',
    );
    act(
      'Free bus travel for under 19s: options paper',
      'Transport',
      day('2024-02-29', 'd mmm'),
      '2024-02-29',
      '🟢',
      'green',
      'Paper drafted, goes to cabinet member briefing 20 March',
      'overdue-green',
    );
    act(
      'Mental health first aiders in all youth settings',
      'Zainab Farooq',
      day('2024-05-31', 'd mmm'),
      '2024-05-31',
      '🟢 ',
      'green',
      null,
    );
    act(
      'Map of everything there is to do, by ward',
      'Larkfield VCS',
      day('2024-03-15', 'd mmm'),
      '2024-03-15',
      '🟢',
      'green',
      'Launches today',
    );
    act('Apprenticeship fair', 'Skills', day('2024-03-22', 'd mmm'), '2024-03-22', 'green', 'green', '43 employers');
    act(
      'Summer programme commissioned',
      'Nate Collier',
      day('2024-04-30', 'd mmm'),
      '2024-04-30',
      'Amber ',
      'amber',
      'Bids close 2 April',
    );
    act(
      'Young inspectors scheme',
      'Zainab Farooq',
      day('2024-01-31', 'd mmm'),
      '2024-01-31',
      '(R)',
      'red',
      'No volunteers after two rounds of recruitment',
      'overdue',
    );
    act(
      'Holiday hunger clubs, Easter',
      'Public Health',
      day('2024-03-28', 'd mmm'),
      '2024-03-28',
      '[Green]',
      'green',
      null,
    );
    act(
      'Period dignity in all youth settings',
      'Public Health',
      day('2023-12-15', 'd mmm yyyy'),
      '2023-12-15',
      '✅ done',
      'complete',
      null,
    );
    act(
      'Youth justice diversion panel',
      'YJS Manager',
      day('2024-02-16', 'd mmm'),
      '2024-02-16',
      '🟠',
      'amber',
      'Police rep changed again',
      'overdue',
    );
    act(
      'Skate park at Riverside',
      'Parks',
      day('2024-11-29', 'd mmm'),
      '2024-11-29',
      '⚪',
      'none',
      null,
      undefined,
      true,
    );
    act(
      'Digital badges for volunteering',
      'Larkfield VCS',
      day('2024-07-31', 'd mmm'),
      '2024-07-31',
      '⚪',
      'none',
      'After the map',
      undefined,
      true,
    );
    act(
      'Survey of 1,500 young people',
      'Policy (me!)',
      day('2024-01-12', 'd mmm'),
      '2024-01-12',
      '✅',
      'complete',
      '1,622 replies',
    );
    act(
      'Youth board sits with cabinet twice a year',
      'Democratic Services',
      day('2024-06-30', 'd mmm'),
      '2024-06-30',
      '🟢Green',
      'green',
      null,
    );
    act(
      'Report back to every school on what was said',
      'Policy (me!)',
      day('2024-03-08', 'd mmm'),
      '2024-03-08',
      'amber.',
      'amber',
      '14 of 19 schools',
      'overdue',
    );
    plan.choices('D5:D21', ['✅', '🟢', '🟡', '🔴', '⚪']);
  },
};

/** Kept by a health and care partnership: rating by formula, ticks for finished, arrows for travel, letters of a symbol font. */
const calder: Fixture = {
  name: '11-symbols-formula',
  family: 'ratings by formula; ticks, circles of a symbol font beside a key; arrows of travel that are no rating',
  asAt: '2023-09-30',
  write(book) {
    const plan = book.sheet('Discharge plan', { widths: [7, 50, 18, 13, 10, 12, 8, 9, 50] });
    plan.row(['Calder Vale place partnership: winter and discharge plan'], { bold: true });
    plan.row(['Status works itself out from the date and % complete. Only type in columns D, E and I.'], {
      italic: true,
    });
    plan.skip();
    plan.header(['#', 'Deliverable', 'SRO', 'Due', '% done', 'RAG status', 'Travel', 'Evid.', 'Commentary']);
    let at = 5;
    const act = (
      text: string,
      sro: string,
      due: string,
      share: number,
      result: string,
      travel: string,
      tick: string | null,
      says: string | null,
      rule?: Rule,
    ): void => {
      const r = at++;
      const rag: Rag =
        result === 'COMPLETE' ? 'complete' : result === 'GREEN' ? 'green' : result === 'AMBER' ? 'amber' : 'red';
      const row = plan
        .row([
          formula(`ROW()-4`, r - 4),
          text,
          sro,
          day(due, 'dd-mmm-yy'),
          { value: share, format: '0%' },
          formula(`IF(E${r}=1,"COMPLETE",IF(E${r}>=0.7,"GREEN",IF(E${r}>=0.4,"AMBER","RED")))`, result),
          travel,
          tick === null ? null : cell(tick, { font: 'Wingdings' }),
          says,
        ])
        .action({ ref: String(r - 4), lead: sro, dueDate: due, rag });
      if (rule !== undefined) row.flag(rule);
    };
    act(
      'Transfer of care hub open seven days',
      'Helen Gart',
      '2023-09-01',
      1,
      'COMPLETE',
      '↑',
      'ü',
      'Opened 28 August with six staff.',
    );
    act(
      'Trusted assessor agreement with 40 care homes',
      'Moses Addo',
      '2023-09-29',
      0.75,
      'GREEN',
      '↑',
      null,
      '30 homes signed.',
      'overdue-green',
    );
    act(
      'Virtual ward: 60 beds',
      'Dr Fry',
      '2023-11-30',
      0.5,
      'AMBER',
      '→',
      null,
      'Thirty live. Kit for the rest on order.',
    );
    act(
      'Home care: block contract for the north',
      'Moses Addo',
      '2023-08-31',
      0.3,
      'RED',
      '↓',
      null,
      'One provider only. Rates being looked at again.',
      'overdue',
    );
    act('Discharge to assess pathway rewritten', 'Helen Gart', '2023-07-31', 1, 'COMPLETE', '↔', 'ü', null);
    act(
      'Equipment stores: same day delivery',
      'Equipment Services',
      '2023-09-30',
      0.9,
      'GREEN',
      '↑',
      null,
      'Last van arrives Saturday.',
    );
    act(
      'Voluntary sector “home from hospital” offer',
      'Age Concern Calder',
      '2023-10-15',
      0.7,
      'GREEN',
      '→',
      null,
      null,
    );
    act(
      'Mental health step-down flats',
      'MH Commissioner',
      '2023-09-15',
      0.4,
      'AMBER',
      '↓',
      null,
      'Landlord pulled out of two units.',
      'overdue',
    );
    act(
      'Choice policy agreed by all trusts',
      'Helen Gart',
      '2023-06-30',
      1,
      'COMPLETE',
      '↑',
      'ü',
      'Signed by three chief execs.',
    );
    act('Demand model by ward and day of week', 'Public Health Intel', '2023-10-31', 0.45, 'AMBER', '→', null, null);
    act('Winter comms for families', 'Comms', '2023-12-01', 0.1, 'RED', '→', null, 'No budget line yet.');
    act('Reablement capacity up 20%', 'Moses Addo', '2023-12-31', 0.72, 'GREEN', '↑', null, null);
    plan.put('K4', [
      ['Travel'],
      ['↑', 'better than last month'],
      ['→', 'no change'],
      ['↓', 'worse than last month'],
      [cell('ü', { font: 'Wingdings' }), 'evidence seen by PMO'],
    ]);
    plan.freeze(4, 2);

    const asc = book.sheet('ASC plan', { widths: [7, 52, 20, 14, 10, 54] });
    asc.row(['Adult social care: improvement actions'], { bold: true });
    asc.row(['Key:', cell('l', { font: 'Wingdings', colour: '00B050' }), 'see right']);
    asc.put('H2', [
      ['Symbol', 'Means'],
      ['✔', 'Complete'],
      ['●G', 'Green: going to plan'],
      ['●A', 'Amber: some concern'],
      ['●R', 'Red: serious concern'],
      ['○', 'Not started'],
    ]);
    asc.skip();
    asc.header(['Ref', 'Action', 'Owner', 'Deadline', 'Rating', 'Update']);
    const care = (
      ref: string,
      text: string,
      owner: string,
      due: string,
      rating: string,
      rag: Rag,
      says: string | null,
      rule?: Rule,
    ): void => {
      const row = asc
        .row([ref, text, owner, day(due), rating, says])
        .action({ ref, lead: owner, dueDate: due, rag, ...(rating === '○' ? { status: 'not-started' as const } : {}) });
      if (rule !== undefined) row.flag(rule);
    };
    care(
      'S1',
      'Review every person waiting over 28 days for assessment',
      'Area Manager East',
      '2023-08-18',
      '✔',
      'complete',
      'List closed',
    );
    care(
      'S2',
      'Strength-based practice training, all teams',
      'Principal OT',
      '2023-12-15',
      '●G',
      'green',
      'Seven of twelve teams',
    );
    care(
      'S3',
      'Direct payments: prepaid cards for new starters',
      'Finance Ops',
      '2023-09-22',
      '●A',
      'amber',
      'Bank onboarding slow',
      'overdue',
    );
    care('S4', 'Safeguarding concerns triaged in two days', 'MASH Manager', '2023-09-30', '●G', 'green', null);
    care(
      'S5',
      'Carers’ assessments offered at first contact',
      'Area Manager West',
      '2023-07-28',
      '●R',
      'red',
      'Only 31% offered. Coaching in hand.',
      'overdue',
    );
    care('S6', 'Market position statement', 'Commissioning', '2024-01-31', '○', 'none', null);
    care('S7', 'DoLS backlog under 100', 'DoLS Lead', '2023-11-30', '●A', 'amber', '166');
    care('S8', 'Waiting well letters', 'Area Manager East', '2023-06-16', '✔', 'complete', null);
  },
};

export default [larkfield, calder];
