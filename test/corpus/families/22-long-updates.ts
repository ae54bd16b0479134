import { cell, day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

const FILLS: Record<string, string> = { Red: 'FF0000', Amber: 'FFC000', Green: '00B050', Complete: '00B0F0' };
const RAGS: Record<string, Rag> = { Red: 'red', Amber: 'amber', Green: 'green', Complete: 'complete' };
const rated = (word: string): Written => cell(word, { fill: FILLS[word] ?? 'FFFFFF', align: 'center' });

/** Kept by a transformation director who never deletes an update: the newest is on top, colours and dates are everywhere in the text. */
const ashburne: Fixture = {
  name: '22-long-updates',
  family:
    'long updates of many sentences, dated entries in one cell, colours and dates in the words, some against the rating',
  asAt: '2024-06-14',
  write(book) {
    const plan = book.sheet('Improvement Plan', { widths: [6, 40, 20, 13, 11, 90] });
    plan.row(['Ashburne Council – Place Directorate improvement plan'], { bold: true });
    plan.row(['Newest update first. Do not delete old ones (JM).']);
    plan.skip();
    plan.header(['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Updates']);
    const act = (ref: string, text: string, lead: string, due: string, rag: string, updates: readonly string[]): Row =>
      plan
        .row([ref, text, lead, day(due, 'dd/mm/yyyy'), rated(rag), cell(updates.join('\n'), { wrap: true })])
        .action({ ref, lead, dueDate: due, rag: RAGS[rag] ?? 'none' });
    act('P1', 'New parking enforcement contract', 'Joy Mather', '2024-07-31', 'Green', [
      '10/6/24: Bids evaluated, moderation on 17 June. Three compliant bids. Red routes are outside the contract, as cabinet asked.',
      '13/5/24: Tender closed 10 May. RAG adjusted from AMBER to GREEN.',
      '8/4/24: Supplier questions answered late because of Easter. Amber.',
    ]).quiet('the text says Green in the end');
    act('P2', 'Green waste charging: opt-in above 45%', 'Kwame Boadi', '2024-09-30', 'Amber', [
      '11/6/24: 38.4% of households have opted in (target 45%). Second leaflet lands w/c 24 June. Blue-lid bins delivered to 11,200 homes.',
      '14/5/24: 31%. Call volumes 22% above forecast, four agency staff to the end of July.',
    ]);
    act('P3', 'Weekly planning enforcement list published', 'Planning Enforcement', '2024-05-31', 'Green', [
      '12/6/24: The action is on track. List has been published internally since 3 June and goes on the website when the data protection check is done.',
    ])
      .flag('overdue-green')
      .flag('narrative-contradicts', '“on track”, and a fortnight past its date');
    act('P4', 'Close the gap in highways inspections', 'Derek Ainscough', '2024-06-28', 'Green', [
      '12/6/24: Two inspectors start 1 July. RAG rating remains RED until the backlog of 214 inspections has gone, which at the present rate is November.',
      '9/5/24: Interviews held.',
    ]).flag('narrative-contradicts', 'the text says Red, the rating Green');
    act('P5', 'Single complaints process for the directorate', 'Joy Mather', '2024-03-29', 'Complete', [
      '15/4/24: Fully implemented in all seven services. However, the new process still needs embedding in the depots, where managers use the old form.',
    ]).flag('narrative-contradicts', 'complete, yet it needs embedding');
    act('P6', 'Street lighting: LED conversion phase 3', 'Derek Ainscough', '2024-12-20', 'Amber', [
      '10/6/24: 4,310 of 9,600 columns converted. Manufacturer quotes fourteen weeks for heritage lanterns, so the last conservation area slips to the new year unless the order is split. Decision to Joy by 21 June.',
      '7/5/24: 3,890. Two complaints about glare.',
      '2/4/24: 3,444.',
    ]);
    act('P7', 'Housing standards: selective licensing in Bankside', 'Maryam Siddiq', '2024-04-26', 'Red', [
      '10/6/24: Consultation had to be re-run after a landlord’s solicitor found the map was wrong. New closing date 26 July. Cabinet in September at the earliest.',
    ]).flag('overdue');
    act('P8', 'Asset condition surveys for all leisure sites', 'Property', '2024-05-10', 'Complete', [
      '13/5/24: All eleven surveys received, but two arrived late. Total liability £4.7m over ten years.',
    ]).quiet('the “but” is about lateness, not about finishing');
    act('P9', 'Trade waste pricing review', 'Kwame Boadi', '2024-06-14', 'Amber', [
      '11/6/24: Paper to the portfolio holder today. Prices elsewhere compared: Ashburne is 6% cheaper than the mean of nine neighbours.',
    ]).quiet('due on the as-at date itself');
    act('P10', 'Taxi licensing policy', 'Licensing Manager', '2024-08-30', 'Green', [
      '6/6/24: On track. Drivers’ forum on 20 June.',
    ]).quiet('on track and not yet due');
    act('P11', 'Bereavement booking online', 'Kwame Boadi', '2024-05-24', 'Amber', [
      '10/6/24: Funeral directors tested it twice. A new calendar will be in place by April 2024.',
    ])
      .flag('overdue')
      .flag('narrative-contradicts', 'promised for April');
    act('P12', 'Depot traffic management', 'Derek Ainscough', '2024-10-31', 'Green', [
      '10/6/24: Layout agreed with HSE adviser. Lines to be painted over the August bank holiday.',
      '14/5/24: The rating was RED in March after the near miss; barriers have since been put up.',
    ]).quiet('Red in March is history', ['narrative-contradicts']);
    act('P13', 'Grounds: wildflower verges, 30 sites', 'Parks', '2024-05-03', 'Complete', ['7/5/24: Sown. See map.']);
    act('P14', 'Building control shared service', 'Maryam Siddiq', '2025-03-31', 'Green', [
      '10/6/24: Heads of terms with two neighbours. Staff consultation September to November 2024, TUPE lists January 2025, go live 1 April 2025.',
    ]);
    plan.freeze(4, 2);
  },
};

/** Kept by a chief executive’s office in a board’s format: recommendations with a narrative that sums up their actions. */
const cranwick: Fixture = {
  name: '22-long-updates-b',
  family: 'recommendations with a summary in words over their actions; the words and the rows disagree twice',
  asAt: '2023-03-31',
  write(book) {
    const plan = book.sheet('Board report', { widths: [7, 56, 26, 14, 11, 80] });
    plan.row(['Cranwick Metropolitan Borough Council'], { bold: true });
    plan.row(['Independent improvement board – report for the meeting of 31 March 2023']);
    plan.skip();
    plan.header(['No', 'Recommendation / action', 'Lead', 'Date', 'RAG', 'Position statement']);
    const rec = (no: string, text: string, lead: string, due: string, rag: string, says: string): Row =>
      plan
        .row([`Recommendation ${no}`, text, lead, day(due), rated(rag), says], { bold: true, fill: 'DDEBF7' })
        .recommendation({ ref: no, lead, dueDate: due, rag: RAGS[rag] ?? 'none', kindAlt: 'group' });
    const act = (
      parent: Row,
      no: string,
      text: string,
      lead: string,
      due: string,
      rag: string,
      says: string | null,
    ): Row =>
      plan
        .row([no, text, lead, day(due), rated(rag), says])
        .action({ ref: no, lead, dueDate: due, rag: RAGS[rag] ?? 'none', parent });
    let r = rec(
      '1',
      'Restore grip on the budget',
      'Interim S151 Officer',
      '2023-06-30',
      'Amber',
      'All actions are complete and the board is asked to note the position.',
    ).flag('narrative-contradicts', 'two of its actions are open');
    act(
      r,
      '1.1',
      'Spending control panel',
      'Interim S151 Officer',
      '2022-11-30',
      'Complete',
      'Meets every Tuesday. 61 requests refused, worth £1.2m.',
    );
    act(
      r,
      '1.2',
      'Reset of the capital programme',
      'Head of Capital',
      '2023-03-17',
      'Amber',
      'Fourteen schemes stopped. Debt costs for the remainder are being modelled with the treasury adviser.',
    ).flag('overdue');
    act(
      r,
      '1.3',
      'Statement of accounts 2020/21 signed',
      'Chief Accountant',
      '2023-06-30',
      'Amber',
      'Auditor has begun again after the infrastructure assets point was settled nationally.',
    );
    r = rec(
      '2',
      'Put governance right',
      'Monitoring Officer',
      '2023-09-29',
      'Green',
      'Good progress. One action remains for the summer.',
    );
    act(
      r,
      '2.1',
      'Constitution rewritten',
      'Monitoring Officer',
      '2023-02-28',
      'Complete',
      'Adopted 23 February with cross-party support.',
    );
    act(r, '2.2', 'Audit committee: independent chair', 'Democratic Services', '2023-01-31', 'Complete', null);
    act(r, '2.3', 'Annual governance statement test', 'Internal Audit', '2023-09-29', 'Green', 'Plan agreed.');
    r = rec(
      '3',
      'Rebuild housing services',
      'Director of Housing',
      '2024-03-29',
      'Red',
      'The RAG rating is RED. The regulator’s notice stands.',
    ).quiet('the text and the rating agree');
    act(
      r,
      '3.1',
      'All high-rise blocks re-inspected',
      'Building Safety Manager',
      '2023-02-24',
      'Complete',
      'Eighteen blocks.',
    );
    act(
      r,
      '3.2',
      'Backlog of 3,400 repairs halved',
      'Repairs Manager',
      '2023-03-24',
      'Red',
      '3,120 on 27 March; the second contractor withdrew.',
    ).flag('overdue');
    act(
      r,
      '3.3',
      'Tenant committee with a budget',
      'Director of Housing',
      '2023-07-31',
      'Green',
      'Eleven tenants recruited.',
    );
    r = rec('4', 'Change the culture', 'Chief Executive', '2023-12-22', 'Amber', 'Staff survey response 54%.');
    act(
      r,
      '4.1',
      'Values agreed with staff',
      'Head of HR',
      '2023-03-31',
      'Green',
      '600 staff took part. Launch is at noon today.',
    ).quiet('due on the as-at date itself');
    act(r, '4.2', 'Appraisals for every manager', 'Head of HR', '2023-05-31', 'Amber', '44%.');
    act(r, '4.3', 'Whistleblowing line', 'Monitoring Officer', '2022-12-16', 'Complete', 'Seven calls.');
  },
};

export default [ashburne, cranwick];
