import { actsOn } from '../acts.js';
import { cell, day, formula, type Fixture, type Rag, type Row } from '../fixture.js';

/** Kept by a force’s inspection liaison officer, sorted by what matters first. */
const force: Fixture = {
  name: '38-rating-first',
  family:
    'police inspection tracker: rating and date first, days left and Overdue? by formula, Activity as the title and a sitrep, counts on a sheet',
  asAt: '2022-09-15',
  write(book) {
    const fills: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '92D050', Blue: '00B0F0' };
    const s = book.sheet('PEEL tracker', { widths: [9, 13, 10, 12, 26, 54, 14, 44, 60] });
    s.row([null, null, null, null, 'HMICFRS PEEL 2021/22 – Improvement tracker'], { bold: true });
    s.row([
      null,
      null,
      null,
      null,
      'Blue = Gold Group has signed the work off. Green = on time. Amber = behind by less than a month or at risk. Red = behind by a month or more.',
    ]);
    s.header([
      'BRAG',
      'Due',
      'Days left',
      'Overdue?',
      'Business lead',
      'Activity',
      'AFI ref',
      'PEEL core question',
      'Sitrep',
    ]);
    const act = actsOn(s);
    const r = (
      rag: string,
      due: string,
      left: number,
      lead: string,
      text: string,
      ref: string,
      question: string,
      sitrep: string,
      value: Rag,
    ): Row =>
      act(
        [
          cell(rag, { fill: fills[rag] ?? 'FFFFFF' }),
          day(due, 'dd/mm/yy'),
          formula(`B${s.nextRow}-DATE(2022,9,15)`, left),
          formula(`IF(C${s.nextRow}<0,"Yes","No")`, left < 0 ? 'Yes' : 'No'),
          lead,
          text,
          ref,
          question,
          sitrep,
        ],
        due,
        value,
        lead,
        { ref, named: text },
      );
    const Q1 = 'How good is the force at investigating crime?',
      Q2 = 'How good is the force at responding to the public?',
      Q3 = 'How well does the force protect vulnerable people?';
    r(
      'Blue',
      '2022-05-31',
      -107,
      'Det Supt Kearns',
      'Investigation plans endorsed by a supervisor at 48 hours',
      '2021/04',
      Q1,
      'Signed off 9 June.',
      'complete',
    );
    r(
      'Amber',
      '2022-08-31',
      -15,
      'Det Supt Kearns',
      'Victim needs assessments for every domestic abuse crime',
      '2021/05',
      Q1,
      'Compliance at 81%, target is 95%.',
      'amber',
    ).flag('overdue');
    r(
      'Red',
      '2022-07-29',
      -48,
      'Det Ch Insp Bell',
      'Digital forensic backlog under 90 days',
      '2021/06',
      Q1,
      'Backlog 131 days. Outsourced 60 devices.',
      'red',
    ).flag('overdue');
    r(
      'Green',
      '2022-09-15',
      0,
      'Ch Insp Oyelaran',
      'Abandoned 101 calls: new queue messaging',
      '2021/09',
      Q2,
      'Goes live at noon today.',
      'green',
    ).quiet('due on the day');
    r(
      'Green',
      '2022-09-09',
      -6,
      'Ch Insp Oyelaran',
      'Structured initial questions used to identify repeat callers',
      '2021/10',
      Q2,
      'Training for E rota still to do.',
      'green',
    ).flag('overdue-green');
    r(
      'Green',
      '2022-12-30',
      106,
      'Ch Insp Oyelaran',
      'Control room staffing to establishment',
      '2021/11',
      Q2,
      '19 of 24 recruits in training.',
      'green',
    );
    r(
      'Blue',
      '2022-08-12',
      -34,
      'Supt Hargrave',
      'Domestic Violence Protection Notices considered in every case',
      '2021/12',
      Q3,
      'Signed off.',
      'complete',
    );
    r(
      'Amber',
      '2022-10-31',
      46,
      'Supt Hargrave',
      'MARAC steering group and quoracy',
      '2021/13',
      Q3,
      'Partners reviewing.',
      'amber',
    );
    r(
      'Amber',
      '2022-09-14',
      -1,
      'Supt Hargrave',
      'Missing children: return interviews recorded on Niche',
      '2021/14',
      Q3,
      'System change was deployed last night, testing.',
      'amber',
    ).flag('overdue');
    const k = book.sheet('Force counts', { notTracker: true });
    k.put('A1', [
      ['BRAG', 'Number'],
      ['Blue', 2],
      ['Green', 3],
      ['Amber', 4],
      ['Red', 1],
      ['All', 10],
    ]);
    k.at(4).flag('count-mismatch', 'amber is 3', { confidence: 'certain' });
  },
};

export default [force];
