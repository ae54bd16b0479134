import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '00B050', Complete: '5B9BD5' };
const RAGS: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green', Complete: 'complete' };
const rated = (word: string): Written => cell(word, { fill: FILLS[word] ?? 'FFFFFF' });

/** Kept by a Welsh county’s corporate team: every heading in two languages, ratings written both ways. */
const glynfa: Fixture = {
  name: '21-welsh-bilingual',
  family: 'bilingual headers (Welsh / English), ratings in both languages with their key',
  asAt: '2024-09-30',
  write(book) {
    const plan = book.sheet('Cynllun', { widths: [7, 60, 28, 18, 20, 52] });
    plan.row(['Cyngor Sir Glynfa / Glynfa County Council'], { bold: true });
    plan.row(['Cynllun Gwella Llesiant – Well-being Improvement Plan 2024/25']);
    plan.row(
      ['Coch / Red = off target; Oren / Amber = some slippage; Gwyrdd / Green = on target; Glas / Blue = complete'],
      { italic: true },
    );
    plan.skip();
    plan.header([
      'Cyf / Ref',
      'Cam gweithredu / Action',
      'Swyddog arweiniol / Lead officer',
      'Erbyn pryd / By when',
      'Statws CAG / RAG status',
      'Diweddariad / Update',
    ]);
    const rags: Record<string, Rag> = {
      'Coch / Red': 'red',
      'Oren / Amber': 'amber',
      'Gwyrdd / Green': 'green',
      'Glas / Blue': 'complete',
    };
    const act = (
      ref: string,
      text: string,
      lead: string,
      due: string,
      iso: string,
      rag: string,
      says: string | null,
    ): Row => plan.row([ref, text, lead, due, rag, says]).action({ ref, lead, dueDate: iso, rag: rags[rag] ?? 'none' });
    act(
      '1.1',
      'Open the second Welsh-medium childcare setting',
      'Eleri Prydderch',
      '30/08/2024',
      '2024-08-30',
      'Glas / Blue',
      'Opened 2 September with 24 places',
    );
    act(
      '1.2',
      'Free school meals in every primary',
      'Catering Manager',
      '30/09/2024',
      '2024-09-30',
      'Gwyrdd / Green',
      'Last four schools from Monday',
    );
    act(
      '1.3',
      'School transport: safer routes review',
      'Huw Bevan',
      '28/06/2024',
      '2024-06-28',
      'Oren / Amber',
      'Member seminar postponed',
    ).flag('overdue');
    act(
      '2.1',
      'Rapid rehousing: 40 units',
      'Pennaeth Tai / Head of Housing',
      '31/03/2025',
      '2025-03-31',
      'Oren / Amber',
      '17 acquired',
    );
    act(
      '2.2',
      'Phosphate guidance for planners',
      'Huw Bevan',
      '31/07/2024',
      '2024-07-31',
      'Coch / Red',
      'Waiting for the regulator’s catchment figures',
    ).flag('overdue');
    act(
      '2.3',
      'Town centre plans for Aberlas and Pontfro',
      'Regeneration',
      '20/12/2024',
      '2024-12-20',
      'Gwyrdd / Green',
      null,
    );
    act(
      '3.1',
      'Fleet: 30 electric vans',
      'Fleet Manager',
      '31/01/2025',
      '2025-01-31',
      'Gwyrdd / Green',
      'Eighteen delivered',
    );
    act('3.2', 'Recycling at 70%', 'Waste Services', '31/03/2025', '2025-03-31', 'Gwyrdd / Green', '68.9%');
    act(
      '3.3',
      'Welsh language standards: telephone greeting audit',
      'Eleri Prydderch',
      '13/09/2024',
      '2024-09-13',
      'Gwyrdd / Green',
      'Calls made, results being written up',
    ).flag('overdue-green');
    act('3.4', 'Self-assessment to council', 'Corporate Policy', '31/10/2024', '2024-10-31', 'Gwyrdd / Green', null);
  },
};

/** Kept by a Scottish council’s chief executive’s office: audit body’s recommendations, agreed response, two reporting dates. */
const strathlyne: Fixture = {
  name: '21-best-value',
  family:
    'Scottish Best Value action plan: recommendation, agreed action, responsible officer, agreed date, progress, “Complete / On target / Delayed”',
  asAt: '2023-08-31',
  write(book) {
    const plan = book.sheet('BVAR action plan', { widths: [8, 50, 54, 26, 16, 14, 16, 56] });
    plan.row(['Strathlyne Council – Best Value Assurance Report: action plan'], { bold: true });
    plan.skip();
    plan.header([
      'No',
      'Recommendation',
      'Agreed action',
      'Responsible officer',
      'Agreed date',
      'Revised date',
      'Status',
      'Progress to August 2023',
    ]);
    const act = (
      no: string,
      why: string | null,
      text: string,
      lead: string,
      agreed: string,
      revised: string | null,
      iso: string,
      status: string,
      rag: Rag,
      says: string | null,
    ): Row =>
      plan
        .row([no, why, text, lead, agreed, revised, status, says])
        .action({ ref: no, title: text, lead, dueDate: iso, rag, kindAlt: 'recommendation' });
    act(
      '1a',
      'The council should set out how it will close the funding gap',
      'Publish a five-year financial plan',
      'Section 95 Officer',
      'March 2023',
      null,
      '2023-03-31',
      'Complete',
      'complete',
      'Approved 2 March',
    );
    act(
      '1b',
      'The council should set out how it will close the funding gap',
      'Transformation programme with savings profiled',
      'Depute Chief Executive',
      'June 2023',
      'October 2023',
      '2023-10-31',
      'Delayed',
      'amber',
      'Six of nine business cases finished',
    );
    act(
      '2',
      'Elected members should take up training',
      'Personal development plans for all members',
      'Head of Governance',
      'May 2023',
      null,
      '2023-05-31',
      'Delayed',
      'amber',
      '19 of 31',
    ).flag('overdue');
    act(
      '3',
      'Performance reporting to the public should be improved',
      'New website pages each quarter',
      'Performance Manager',
      'August 2023',
      null,
      '2023-08-31',
      'On target',
      'green',
      'Goes live this week',
    ).quiet('August ends on the as-at date');
    act(
      '4a',
      'Community empowerment: locality plans',
      'Four locality plans agreed',
      'Head of Communities',
      'December 2023',
      null,
      '2023-12-31',
      'On target',
      'green',
      'Two out to consultation',
    );
    act(
      '4b',
      'Community empowerment: locality plans',
      'Participatory budgeting at 1%',
      'Head of Communities',
      'March 2024',
      null,
      '2024-03-31',
      'On target',
      'green',
      null,
    );
    act(
      '5',
      'Workforce planning',
      'Workforce plan for each service',
      'Head of HR',
      'April 2023',
      'July 2023',
      '2023-07-31',
      'Delayed',
      'amber',
      'Roads and social work outstanding',
    ).flag('overdue');
    act(
      '6',
      'Self-evaluation',
      'How Good Is Our Council cycle',
      'Performance Manager',
      'November 2023',
      null,
      '2023-11-30',
      'On target',
      'green',
      null,
    );
    act(
      '7',
      'Asset strategy',
      'Property rationalisation list',
      'Head of Estates',
      'January 2023',
      null,
      '2023-01-31',
      'Complete',
      'complete',
      null,
    );
    act(
      '8',
      'Partnership governance',
      'Integration scheme reviewed',
      'Chief Officer HSCP',
      'June 2023',
      'September 2023',
      '2023-09-30',
      'On target',
      'green',
      'With both boards',
    );
  },
};

/** Kept by a parish clerk: no ratings at all, initials of councillors, Y or blank. */
const parish: Fixture = {
  name: '21-parish-council',
  family: 'parish council action list: by whom, by when, done Y or blank, no ratings',
  asAt: '2024-02-12',
  write(book) {
    const list = book.sheet('Actions', { widths: [12, 60, 16, 16, 8, 44] });
    list.row(['Little Oxenby Parish Council'], { bold: true });
    list.row(['Action list for meeting on Monday 12th February 2024, 7.30pm, Village Hall']);
    list.skip();
    list.header(['Agenda item', 'Action', 'By whom', 'By when', 'Done?', 'Notes']);
    const act = (
      item: string,
      text: string,
      who: string,
      due: Written,
      iso: string | null,
      done: boolean,
      says: string | null,
    ): Row =>
      list.row([item, text, who, due, done ? 'Y' : null, says]).action({
        ref: item,
        lead: who,
        dueDate: iso,
        rag: done ? 'complete' : 'none',
        status: done ? 'complete' : 'open',
      });
    act(
      '23/118',
      'Write to county about the Back Lane potholes',
      'Clerk',
      day('2023-12-15', 'd-mmm-yy'),
      '2023-12-15',
      true,
      'Ref 8814402',
    );
    act(
      '23/119',
      'Three quotes for the bus shelter roof',
      'Cllr Thwaite',
      day('2024-01-31', 'd-mmm-yy'),
      '2024-01-31',
      false,
      'Two so far',
    ).flag('overdue');
    act(
      '23/121',
      'Defibrillator pads and battery',
      'Clerk',
      day('2023-12-22', 'd-mmm-yy'),
      '2023-12-22',
      true,
      '£118 + VAT',
    );
    act(
      '23/124',
      'Speed indicator device: move to Church End',
      'Cllr Iqbal',
      day('2024-02-09', 'd-mmm-yy'),
      '2024-02-09',
      false,
      'Bracket does not fit',
    ).flag('overdue');
    act(
      '24/003',
      'Neighbourhood plan: steering group dates',
      'Cllr Thwaite',
      day('2024-02-29', 'd-mmm-yy'),
      '2024-02-29',
      false,
      null,
    );
    act(
      '24/004',
      'Allotment rents letter',
      'Clerk',
      day('2024-02-12', 'd-mmm-yy'),
      '2024-02-12',
      false,
      'Posting tonight',
    ).quiet('due on the as-at date itself');
    act('24/006', 'Precept form to district', 'Clerk', day('2024-01-19', 'd-mmm-yy'), '2024-01-19', true, null);
    act(
      '24/009',
      'Clear ditch at the recreation ground',
      'Cllr Marsh',
      day('2024-03-31', 'd-mmm-yy'),
      '2024-03-31',
      false,
      'After nesting survey',
    );
    act(
      '24/011',
      'Annual parish meeting: book speaker',
      'Chairman',
      day('2024-04-12', 'd-mmm-yy'),
      '2024-04-12',
      false,
      null,
    );
    act(
      '24/012',
      'Insurance renewal',
      'Clerk',
      day('2024-05-31', 'd-mmm-yy'),
      '2024-05-31',
      false,
      'Valuation of the war memorial wanted',
    );
  },
};

/** Kept by a combined authority’s programme office: workstreams with gate dates; and an urgent-care system’s week of action. */
const threeRivers: Fixture = {
  name: '21-combined-authority',
  family:
    'combined authority assurance plan: forecast and baseline dates, delivery confidence, constituent council; blank rows within',
  asAt: '2024-11-08',
  write(book) {
    const plan = book.sheet('Assurance actions', { widths: [10, 58, 20, 24, 14, 14, 13, 54] });
    plan.row([null, 'THREE RIVERS COMBINED AUTHORITY'], { bold: true });
    plan.row([
      null,
      'Assurance framework – improvement actions, report to Audit & Governance Committee 8 November 2024',
    ]);
    plan.skip(2);
    plan.header([
      'Action ID',
      'Improvement action',
      'Constituent council',
      'Accountable director',
      'Baseline date',
      'Forecast date',
      'RAG',
      'Narrative for committee',
    ]);
    const act = (
      id: string,
      text: string,
      council: string,
      lead: string,
      baseline: string,
      forecast: string,
      rag: string,
      says: string | null,
    ): Row =>
      plan
        .row([id, text, council, lead, day(baseline), day(forecast), rated(rag), says])
        .action({ ref: id, lead, dueDate: forecast, rag: RAGS[rag] ?? 'none' });
    act(
      'TR-001',
      'Single assurance framework approved by government',
      'All',
      'Director of Strategy',
      '2024-06-28',
      '2024-09-30',
      'Complete',
      'Letter received 27 September.',
    );
    act(
      'TR-002',
      'Gateway reviews on all schemes over £5m',
      'All',
      'Director of Delivery',
      '2024-09-30',
      '2024-12-20',
      'Amber',
      'Seven of eleven reviewed. The remaining four are the tram-train schemes and need an independent reviewer.',
    );
    plan.skip();
    act(
      'TR-003',
      'Conflicts of interest register extended to advisers',
      'All',
      'Monitoring Officer',
      '2024-07-31',
      '2024-10-31',
      'Amber',
      'Eighteen declarations outstanding.',
    ).flag('overdue');
    act(
      'TR-004',
      'Adult skills fund: performance rules',
      'Upper Derrow',
      'Director of Skills',
      '2024-08-30',
      '2024-11-29',
      'Green',
      null,
    );
    act(
      'TR-005',
      'Bus reform: audit of the assessment',
      'All',
      'Director of Transport',
      '2024-10-11',
      '2024-10-11',
      'Red',
      'Auditor found errors in the demand model; assessment is to be re-run.',
    ).flag('overdue');
    plan.skip();
    act(
      'TR-006',
      'Benefits realisation plans published',
      'Kelsby',
      'Director of Delivery',
      '2024-11-08',
      '2024-11-08',
      'Green',
      'Published with these papers.',
    ).quiet('due on the as-at date itself');
    act(
      'TR-007',
      'Scrutiny quorum: change to the order',
      'All',
      'Monitoring Officer',
      '2025-03-31',
      '2025-05-30',
      'Amber',
      'Depends on parliamentary time.',
    );
    act(
      'TR-008',
      'Office of data analytics: two joint posts',
      'Kelsby',
      'Director of Strategy',
      '2024-09-13',
      '2024-10-25',
      'Green',
      'Offers made; start dates to be fixed.',
    ).flag('overdue-green');
    act('TR-009', 'Risk appetite statement', 'All', 'Section 73 Officer', '2024-05-31', '2024-05-31', 'Complete', null);
    act(
      'TR-010',
      'Investment zone: monitoring returns',
      'Upper Derrow',
      'Director of Economy',
      '2025-01-31',
      '2025-01-31',
      'Green',
      null,
    );

    const made = book.sheet('Discharge event', { widths: [6, 56, 24, 16, 14, 44] });
    made.row(['Multi-agency discharge event – actions agreed 4 to 8 November'], { bold: true });
    made.header(['#', 'What', 'Who', 'By', 'RAG', 'So what?']);
    const urgent = (
      no: number,
      text: string,
      who: string,
      by: string,
      iso: string,
      rag: string,
      says: string | null,
    ): Row =>
      made
        .row([no, text, who, by, rated(rag), says])
        .action({ ref: String(no), lead: who, dueDate: iso, rag: RAGS[rag] ?? 'none' });
    urgent(
      1,
      'Board round at 08.30 on all medical wards',
      'Chief Nurse',
      '05/11/24',
      '2024-11-05',
      'Complete',
      'Nine wards',
    );
    urgent(
      2,
      'Social worker on site at weekends',
      'Adult Social Care',
      '09/11/24',
      '2024-11-09',
      'Green',
      'Rota agreed to Christmas',
    );
    urgent(
      3,
      'Pharmacy: discharge medicines before noon',
      'Chief Pharmacist',
      '07/11/24',
      '2024-11-07',
      'Amber',
      '41% before noon',
    ).flag('overdue');
    urgent(4, 'Care home trusted assessor cover', 'Care Association', '15/11/24', '2024-11-15', 'Amber', null);
    urgent(
      5,
      'Transport: six extra crews',
      'Patient Transport',
      '08/11/24',
      '2024-11-08',
      'Green',
      'Four in use',
    ).quiet('due on the as-at date itself');
    urgent(6, 'Criteria-led discharge on two wards', 'Dr S. Hallam', '29/11/24', '2024-11-29', 'Green', null);
  },
};

export default [glynfa, strathlyne, parish, threeRivers];
