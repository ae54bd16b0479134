import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { R: 'FF0000', A: 'FFC000', G: '00B050', C: '8EA9DB' };
const RAGS: Record<string, Rag> = { R: 'red', A: 'amber', G: 'green', C: 'complete' };
const rated = (letter: string): Written =>
  cell(letter, { fill: FILLS[letter] ?? 'FFFFFF', align: 'center', bold: true });

/** Kept by a council after a poor inspection: a front page of counts, a summary of recommendations, the detail with measures and actions under each banner. */
const wolds: Fixture = {
  name: '23-summary-and-detail',
  family:
    'front page with counts, summary of recommendations, detail under banners with measures, grouped actions and repeated headers',
  asAt: '2019-03-31',
  write(book) {
    const front = book.sheet('Headline', { widths: [30, 12, 12, 12, 12], notTracker: true });
    front.row(['WOLDSHIRE ADULT LEARNING – IMPROVEMENT BOARD'], { bold: true });
    front.row(['Position as at 31 March 2019']);
    front.skip();
    front.header(['Recommendations', 'Complete', 'Green', 'Amber', 'Red']);
    front.row(['Number', 1, 2, 1, 1]);
    front.row(['Business as usual: 1 (recommendation 6)'], { italic: true });

    const summary = book.sheet('Summary', { widths: [6, 64, 30, 8, 60] });
    summary.row(['Summary of recommendations'], { bold: true });
    summary.header(['No', 'Recommendation', 'Lead', 'RAG', 'Overall progress']);
    const rec = (no: number, text: string, lead: string, rag: string, says: string): Row =>
      summary
        .row([no, text, lead, rated(rag), says])
        .recommendation({ ref: String(no), lead, dueDate: null, rag: RAGS[rag] ?? 'none' });
    rec(
      1,
      'Raise the proportion of learners who complete their course',
      'Principal',
      'G',
      'Retention has risen in four of five subject areas.',
    )
      .flag('group-better-than-child', 'an action under it is past and Amber')
      .flag('missing-date', 'no date of its own', { confidence: 'arguable' });
    rec(
      2,
      'Improve teaching in English and mathematics',
      'Head of Foundation Learning',
      'A',
      'Observation grades improving slowly; two vacancies.',
    );
    rec(
      3,
      'Make sure that governors challenge leaders',
      'Chair of Governors',
      'C',
      'New committee structure has run for two terms. Minutes show challenge.',
    );
    rec(
      4,
      'Record destinations of all learners',
      'MIS Manager',
      'R',
      'Only a third are known. A telephone firm has been asked for a price.',
    );
    rec(
      5,
      'Put right the weaknesses in safeguarding records',
      'Designated Safeguarding Lead',
      'G',
      'All staff files checked.',
    ).flag('missing-date', 'no date of its own', { confidence: 'arguable' });
    summary
      .row([6, 'Keep the good careers advice', 'Principal', null, 'BUSINESS AS USUAL'])
      .recommendation({ ref: '6', lead: 'Principal', dueDate: null, rag: 'none', bau: true, status: 'complete' });

    const plan = book.sheet('Detailed plan', { widths: [6, 60, 26, 13, 13, 8, 56] });
    const banner = (text: string): void => {
      plan.row([text], { bold: true, fill: '1F4E78', colour: 'FFFFFF' }).theme();
      plan.merge(`A${plan.nextRow - 1}:G${plan.nextRow - 1}`);
    };
    const measures = (): void =>
      void plan.header(['PI', 'Measure', 'Owner', 'Target', 'Actual', 'RAG', 'Note'], { bold: true, fill: 'FCE4D6' });
    const pi = (
      ref: string,
      text: string,
      owner: string,
      target: Written,
      actual: Written,
      targetValue: number | null,
      actualValue: number | null,
      rag: string,
      polarity: 'higher' | 'lower',
      note: string | null = null,
    ): Row =>
      plan
        .row([ref, text, owner, target, actual, rated(rag), note])
        .indicator({ ref, lead: owner, targetValue, actualValue, polarity, rag: RAGS[rag] ?? 'none' });
    const actions = (): void =>
      void plan.header(['', 'Action', 'Lead', 'Start', 'Finish', 'RAG', 'Progress'], { bold: true, fill: 'DDEBF7' });
    const group = (text: string, lead: string, start: string, due: string, iso: string, rag: string): Row =>
      plan
        .row([null, text, lead, start, due, rated(rag), null], { bold: true })
        .group({ lead, dueDate: iso, rag: RAGS[rag] ?? 'none', kindAlt: 'action' });
    const act = (
      parent: Row,
      no: number,
      text: string,
      lead: string,
      start: string,
      due: string,
      iso: string,
      rag: string,
      says: string | null = null,
    ): Row =>
      plan
        .row([no, text, lead, start, due, rated(rag), says])
        .action({ ref: String(no), lead, dueDate: iso, rag: RAGS[rag] ?? 'none', parent });

    banner('Recommendation 1: Raise the proportion of learners who complete their course');
    measures();
    pi('R1a', 'Learners who complete, all courses', 'Principal', '91%', '92.5%', 0.91, 0.925, 'G', 'higher');
    pi(
      'R1b',
      'Learner absence in the first six weeks',
      'Student Services',
      '4%',
      '6%',
      0.04,
      0.06,
      'A',
      'lower',
      'Bus changes in the autumn',
    ).flag('pi-off-target');
    actions();
    let g = group('Catch learners before they leave', 'Student Services', 'Sept 2018', 'May 2019', '2019-05-31', 'G');
    act(
      g,
      1,
      'Ring every learner who misses two sessions',
      'Student Services',
      'Sept 2018',
      'Nov 2018',
      '2018-11-30',
      'C',
      'In every centre',
    );
    act(
      g,
      2,
      'Six-week review for all',
      'Tutors',
      'Oct 2018',
      'Feb 2019',
      '2019-02-28',
      'A',
      'Four centres have done it, Eastby has not',
    ).flag('overdue');
    act(g, 3, 'Hardship fund applications online', 'Finance', 'Jan 2019', 'May 2019', '2019-05-31', 'G');
    banner('Recommendation 2: Improve teaching in English and mathematics');
    measures();
    pi(
      'R2a',
      'Sessions observed that were good or better',
      'Head of Foundation Learning',
      '80%',
      '71%',
      0.8,
      0.71,
      'A',
      'higher',
    ).flag('pi-off-target');
    pi('R2b', 'Vacancies in the subject team', 'Head of Foundation Learning', 0, 2, 0, 2, 'R', 'lower').flag(
      'pi-off-target',
    );
    actions();
    g = group('Coach every teacher', 'Head of Foundation Learning', 'Sept 2018', 'July 2019', '2019-07-31', 'A');
    act(g, 1, 'Appoint two advanced practitioners', 'HR', 'Sept 2018', 'Dec 2018', '2018-12-31', 'C');
    act(
      g,
      2,
      'Each teacher observed and coached twice',
      'Advanced Practitioners',
      'Jan 2019',
      'July 2019',
      '2019-07-31',
      'G',
    );
    g = group('Shared schemes of work', 'Curriculum Lead', 'Sept 2018', 'Jan 2019', '2019-01-31', 'C').flag(
      'group-complete-child-open',
      'its second action is open',
      { accept: ['group-better-than-child', 'child-after-group'] },
    );
    act(g, 1, 'Entry level and Level 1 schemes', 'Curriculum Lead', 'Sept 2018', 'Oct 2018', '2018-10-31', 'C');
    act(
      g,
      2,
      'Level 2 scheme with exam board papers',
      'Curriculum Lead',
      'Oct 2018',
      'Jan 2019',
      '2019-01-31',
      'A',
      'Awaiting new specification',
    ).flag('overdue');
    banner('Recommendation 3: Make sure that governors challenge leaders');
    actions();
    g = group('A committee that looks at quality', 'Clerk', 'June 2018', 'Oct 2018', '2018-10-31', 'C');
    act(g, 1, 'Terms of reference', 'Clerk', 'June 2018', 'July 2018', '2018-07-31', 'C');
    act(g, 2, 'Training for six governors', 'Clerk', 'July 2018', 'Oct 2018', '2018-10-31', 'C');
    banner('Recommendation 4: Record destinations of all learners');
    measures();
    pi('R4a', 'Destinations known', 'MIS Manager', 'At least 85%', '34%', 0.85, 0.34, 'R', 'higher').flag(
      'pi-off-target',
    );
    actions();
    g = group('Find out where they went', 'MIS Manager', 'Sept 2018', 'April 2019', '2019-04-30', 'R');
    act(g, 1, 'Text survey', 'MIS Manager', 'Sept 2018', 'Oct 2018', '2018-10-31', 'C', '19% replied');
    act(g, 2, 'Telephone follow-up', 'MIS Manager', 'Nov 2018', 'Mar 2019', '2019-03-31', 'R', 'No contractor').quiet(
      'March ends on the as-at date',
    );
    act(g, 3, 'Report to governors', 'Principal', 'April 2019', 'April 2019', '2019-04-30', 'A');
    banner('Recommendation 5: Put right the weaknesses in safeguarding records');
    actions();
    g = group('Single central record', 'Designated Safeguarding Lead', 'April 2018', 'April 2019', '2019-04-30', 'G');
    act(g, 1, 'Check 212 staff files', 'HR', 'April 2018', 'June 2018', '2018-06-30', 'C');
    act(g, 2, 'Volunteers added', 'HR', 'July 2018', 'April 2019', '2019-04-30', 'G', '41 of 60');
  },
};

/** Kept by a joint fire authority: the lead officer, the area and its rating merged down over numbered tasks; a rating for time, cost and overall. */
const fireAuthority: Fixture = {
  name: '23-overall-of-several',
  family:
    'HMICFRS action plan: RAG for time, cost and quality beside the overall RAG; completed date; areas for improvement by code',
  asAt: '2023-10-20',
  write(book) {
    const plan = book.sheet('AFI tracker', { widths: [10, 54, 24, 13, 13, 9, 9, 9, 11, 56] });
    plan.row(['Derrowshire Fire & Rescue – areas for improvement'], { bold: true });
    plan.row(['Extract for Performance Committee, 20 October 2023']);
    plan.skip();
    plan.header([
      'AFI code',
      'Task',
      'Task owner',
      'Planned end',
      'Actual end',
      'Time RAG',
      'Cost RAG',
      'Quality RAG',
      'Overall RAG',
      'Commentary',
    ]);
    const words: Record<string, string> = { R: 'Red', A: 'Amber', G: 'Green' };
    const act = (
      code: string,
      text: string,
      owner: string,
      due: string,
      done: string | null,
      three: string,
      overall: string,
      says: string | null,
    ): Row =>
      plan
        .row([
          code,
          text,
          owner,
          day(due),
          done === null ? null : day(done),
          ...three.split('-').map((letter) => words[letter] ?? null),
          overall,
          says,
        ])
        .action({
          ref: code,
          lead: owner,
          dueDate: due,
          rag: overall === 'Closed' ? 'complete' : overall === 'Red' ? 'red' : overall === 'Amber' ? 'amber' : 'green',
        });
    act(
      'EFF-01',
      'Site-specific risk information refreshed for 340 premises',
      'SM Loftus',
      '2023-09-29',
      null,
      'A-G-G',
      'Amber',
      '281 done. Crews released two days a week from November.',
    ).flag('overdue');
    act(
      'EFF-02',
      'Home fire safety visits targeted by the risk model',
      'Prevention Manager',
      '2023-06-30',
      '2023-07-14',
      'G-G-G',
      'Closed',
      'Validated by internal audit.',
    );
    act(
      'EFF-03',
      'Protection: inspection programme met',
      'GM Sayers',
      '2024-03-29',
      null,
      'G-R-G',
      'Amber',
      'Agency inspectors cost £62k over budget.',
    );
    act(
      'EFF-04',
      'Joint exercise with neighbouring services',
      'Ops Resilience',
      '2023-10-20',
      null,
      'G-G-G',
      'Green',
      'Exercise is today',
    ).quiet('due on the as-at date itself');
    act(
      'EFY-01',
      'Productivity: wholetime crews at 85% activity',
      'AM Tindall',
      '2024-01-31',
      null,
      'A-G-A',
      'Amber',
      'New diary system on trial at four stations',
    );
    act(
      'EFY-02',
      'Estates strategy with partner sharing',
      'Property',
      '2023-08-31',
      null,
      'G-G-G',
      'Green',
      'Draft with the authority’s members',
    ).flag('overdue-green');
    act(
      'PPL-01',
      'Values and culture: independent review',
      'Chief of Staff',
      '2023-05-31',
      '2023-05-26',
      'G-G-G',
      'Closed',
      null,
    );
    act(
      'PPL-02',
      'Grievances concluded within 60 days',
      'HR Business Partner',
      '2023-09-15',
      null,
      'R-G-A',
      'Red',
      'Nine over the limit; external investigators appointed',
    ).flag('overdue');
    act('PPL-03', 'Middle manager development: 40 places', 'L&D', '2024-06-28', null, 'G-G-G', 'Green', null);
    act(
      'PPL-04',
      'DBS checks for all staff',
      'HR Business Partner',
      '2023-12-22',
      null,
      'G-A-G',
      'Green',
      '611 of 702',
    );
    plan.filter('A4:J14');
  },
};

export default [wolds, fireAuthority];
