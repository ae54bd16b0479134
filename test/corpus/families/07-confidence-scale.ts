import { cell, day, type Fixture, type ItemTruth, type Row, type Written } from '../fixture.js';

/** Kept by a portfolio office: digits whose meaning stands in the header cell, and nowhere else. */
const portfolio: Fixture = {
  name: '07-confidence-scale',
  family: 'five-point confidence scale: digits defined in the header cell',
  asAt: '2025-02-28',
  write(book) {
    const list = book.sheet('Milestones', { widths: [24, 8, 56, 26, 14, 14, 30, 12, 50] });
    list.row(['Transformation portfolio: milestones'], { bold: true });
    list.row(['Wexmoor Council – portfolio office']);
    list.header([
      'Programme',
      'ID',
      'Milestone',
      'Senior responsible owner',
      'Due date',
      'Last reviewed',
      'Delivery confidence\n5 = Green, very likely\n4 = Amber/Green, likely\n3 = Amber, could go either way\n2 = Amber/Red, unlikely\n1 = Red, will not be met',
      'State',
      'Narrative',
    ]);
    const add = (
      programme: string,
      id: string,
      milestone: string,
      owner: string,
      due: string,
      reviewed: string,
      confidence: Written,
      state: string,
      narrative: string | null,
      truth: ItemTruth,
    ): Row =>
      list
        .row([programme, id, milestone, owner, day(due), day(reviewed), confidence, state, narrative])
        .action({ ref: id, lead: owner, title: milestone, ...truth });
    const closed: Pick<ItemTruth, 'rag' | 'status'> = { rag: 'none', status: 'complete' };

    add(
      'Digital front door',
      'D1',
      'Contract signed with the platform supplier',
      'Anneka Strand',
      '2024-07-31',
      '2024-08-05',
      null,
      'Closed',
      null,
      { dueDate: '2024-07-31', ...closed },
    ).quiet('closed milestones need no confidence');
    add(
      'Digital front door',
      'D2',
      'First ten forms on the new platform',
      'Anneka Strand',
      '2024-11-29',
      '2024-12-02',
      null,
      'Closed',
      null,
      { dueDate: '2024-11-29', ...closed },
    );
    add(
      'Digital front door',
      'D3',
      'Single sign-on for residents',
      'Anneka Strand',
      '2025-01-31',
      '2025-02-17',
      4,
      'Open',
      'Penetration test booked for March.',
      { dueDate: '2025-01-31', rag: 'amber-green' },
    ).flag('overdue', 'a month past at four');
    add(
      'Digital front door',
      'D4',
      'Old forms switched off',
      'Anneka Strand',
      '2025-06-30',
      '2025-02-17',
      3,
      'Open',
      null,
      { dueDate: '2025-06-30', rag: 'amber' },
    );
    add(
      'Digital front door',
      'D5',
      'Web chat at evenings and weekends',
      'Anneka Strand',
      '2025-04-30',
      '2025-02-17',
      5,
      'Open',
      null,
      { dueDate: '2025-04-30', rag: 'green' },
    ).quiet('to come');
    add(
      'Digital front door',
      'D6',
      'Telephony moved to the cloud',
      'Derry Malone',
      '2025-02-28',
      '2025-02-17',
      5,
      'Open',
      'Cut-over tonight.',
      { dueDate: '2025-02-28', rag: 'green' },
    ).quiet('due on the as-at date itself');
    add(
      'Assets',
      'A1',
      'Asset register validated',
      'Philippa Gorse',
      '2024-09-30',
      '2024-10-07',
      null,
      'Closed',
      null,
      { dueDate: '2024-09-30', ...closed },
    );
    add(
      'Assets',
      'A2',
      'Sale of the Mill Lane depot',
      'Philippa Gorse',
      '2024-12-20',
      '2025-02-10',
      2,
      'Open',
      'Purchaser asks for an access survey.',
      { dueDate: '2024-12-20', rag: 'amber-red' },
    ).flag('overdue');
    add(
      'Assets',
      'A3',
      'Lease review for community halls',
      'Philippa Gorse',
      '2025-03-28',
      '2025-02-10',
      4,
      'Open',
      null,
      { dueDate: '2025-03-28', rag: 'amber-green' },
    ).flag('due-soon');
    add(
      'Assets',
      'A4',
      'Two floors of County House let',
      'Philippa Gorse',
      '2025-01-17',
      '2025-02-10',
      1,
      'Open',
      'Tenant withdrew.',
      { dueDate: '2025-01-17', rag: 'red' },
    ).flag('overdue');
    add(
      'Assets',
      'A5',
      'Statutory compliance at 95 % of sites',
      'Philippa Gorse',
      '2025-02-14',
      '2025-02-10',
      5,
      'Open',
      'Legionella reports being typed.',
      { dueDate: '2025-02-14', rag: 'green' },
    ).flag('overdue-green', 'a fortnight past at five');
    add('Assets', 'A6', 'Facilities contract re-let', 'Philippa Gorse', '2025-10-01', '2025-02-10', 3, 'Open', null, {
      dueDate: '2025-10-01',
      rag: 'amber',
    });
    add(
      'Adult social care',
      'S1',
      'Target operating model agreed',
      'Dr Yusuf Karim',
      '2024-10-15',
      '2024-10-21',
      null,
      'Closed',
      null,
      { dueDate: '2024-10-15', ...closed },
    );
    add(
      'Adult social care',
      'S2',
      'Review team at full strength',
      'Dr Yusuf Karim',
      '2025-01-06',
      '2025-02-24',
      3,
      'Open',
      'Five of eight appointed.',
      { dueDate: '2025-01-06', rag: 'amber' },
    ).flag('overdue');
    add(
      'Adult social care',
      'S3',
      'Technology-enabled care pilot, 120 homes',
      'Dr Yusuf Karim',
      '2025-05-30',
      '2025-02-24',
      4,
      'Open',
      null,
      { dueDate: '2025-05-30', rag: 'amber-green' },
    );
    add(
      'Adult social care',
      'S4',
      'Shared lives carers recruited',
      'Tess Appleyard',
      '2025-09-30',
      '2025-02-24',
      2,
      'Open',
      null,
      { dueDate: '2025-09-30', rag: 'amber-red' },
    );
    add(
      'Adult social care',
      'S5',
      'Finance system interface',
      'Tess Appleyard',
      '2025-02-07',
      '2025-02-24',
      4,
      'Open',
      'User acceptance going on.',
      { dueDate: '2025-02-07', rag: 'amber-green' },
    ).flag('overdue');
    add(
      'Adult social care',
      'S6',
      'Day opportunities consultation',
      'Tess Appleyard',
      '2025-07-18',
      '2025-02-24',
      5,
      'Open',
      null,
      { dueDate: '2025-07-18', rag: 'green' },
    );
    add(
      'Transport',
      'T1',
      'Home-to-school policy adopted',
      'Ffion Beck',
      '2024-08-30',
      '2024-09-09',
      null,
      'Closed',
      null,
      { dueDate: '2024-08-30', ...closed },
    );
    add(
      'Transport',
      'T2',
      'Route review for special schools',
      'Ffion Beck',
      '2025-02-21',
      '2025-02-20',
      3,
      'Open',
      'Three schools to answer.',
      { dueDate: '2025-02-21', rag: 'amber' },
    ).flag('overdue', 'a week past');
    add(
      'Transport',
      'T3',
      'Personal travel budgets for 60 families',
      'Ffion Beck',
      '2025-08-29',
      '2025-02-20',
      4,
      'Open',
      null,
      { dueDate: '2025-08-29', rag: 'amber-green' },
    );
    add('Transport', 'T4', 'Taxi framework re-tendered', 'Ffion Beck', '2025-06-13', '2025-02-20', 1, 'Open', null, {
      dueDate: '2025-06-13',
      rag: 'red',
    });
    add(
      'Transport',
      'T5',
      'Minibus pool shared between services',
      'Derry Malone',
      '2025-03-14',
      '2025-02-20',
      5,
      'Open',
      null,
      { dueDate: '2025-03-14', rag: 'green' },
    );
    add(
      'Workforce',
      'W1',
      'Leadership programme, first cohort',
      'Colm Etherington',
      '2024-12-06',
      '2024-12-09',
      null,
      'Closed',
      null,
      { dueDate: '2024-12-06', ...closed },
    );
    add('Workforce', 'W2', 'Pay and grading review', 'Colm Etherington', '2025-12-19', '2025-02-25', 2, 'Open', null, {
      dueDate: '2025-12-19',
      rag: 'amber-red',
    });
    add(
      'Workforce',
      'W3',
      'Apprentice levy spent in full',
      'Colm Etherington',
      '2025-03-31',
      '2025-02-25',
      3,
      'Open',
      null,
      { dueDate: '2025-03-31', rag: 'amber' },
    );
    list.filter('A3:I29').freeze(3, 3);
  },
};

/** Kept by a children's trust: two-colour words in every order, defined in one long header; baseline and forecast dates. */
const trust: Fixture = {
  name: '07-confidence-scale-b',
  family: 'five-point confidence scale: letters and words, baseline and revised dates',
  asAt: '2022-06-30',
  write(book) {
    const list = book.sheet('Plan on a page', { from: 'B', widths: [2, 7, 60, 26, 15, 15, 34, 46] });
    list.goTo(2);
    list.row(['Brackenfold Children’s Trust'], { bold: true });
    list.row(['Ofsted response: deliverables and confidence']);
    list.skip();
    list.header(
      [
        'No',
        'Deliverable',
        'Owner',
        'Baseline date',
        'Revised date',
        'Confidence (R = red, AR = amber/red, A = amber, AG = amber/green, G = green, C = complete)',
        'What happened this month',
      ],
      { bold: true, fill: 'FCE4D6', wrap: true },
    );
    const paint: Record<string, string> = {
      R: 'FF0000',
      AR: 'F4B084',
      A: 'FFC000',
      AG: 'C6E0B4',
      G: '00B050',
      C: '9BC2E6',
    };
    const add = (
      no: string,
      text: string,
      owner: string,
      baseline: string,
      revised: string | null,
      letter: string,
      month: string | null,
      truth: ItemTruth,
    ): Row =>
      list
        .row([
          no,
          text,
          owner,
          day(baseline, 'dd.mm.yy'),
          revised === null ? null : day(revised, 'dd.mm.yy'),
          cell(letter, { fill: paint[letter.toUpperCase().trim()] ?? 'FFFFFF', align: 'center' }),
          month,
        ])
        .action({ ref: no, lead: owner, ...truth });

    add(
      '1',
      'Front door: decisions within one working day',
      'Imogen Vale',
      '2022-03-31',
      null,
      'C',
      'Held for three months.',
      { dueDate: '2022-03-31', rag: 'complete' },
    ).quiet('C is complete in the header');
    add('2', 'Daily huddle in every team', 'Imogen Vale', '2022-02-28', null, 'C', null, {
      dueDate: '2022-02-28',
      rag: 'complete',
    });
    add('3', 'Practice standards re-issued', 'PSW', '2022-05-31', null, 'G', 'With the print unit.', {
      dueDate: '2022-05-31',
      rag: 'green',
    }).flag('overdue-green');
    add('4', 'Audit tool agreed with partners', 'PSW', '2022-04-29', '2022-07-29', 'AG', null, {
      dueDate: '2022-07-29',
      rag: 'amber-green',
    }).quiet('revised date is to come');
    add('5', 'Caseload cap of eighteen', 'Imogen Vale', '2022-03-31', '2022-06-10', 'AR', 'Average is 21.', {
      dueDate: '2022-06-10',
      rag: 'amber-red',
    }).flag('overdue');
    add(
      '6',
      'Permanent managers in all pods',
      'HR, Rosalind Pike',
      '2022-06-24',
      null,
      'A',
      'One post out to advert.',
      { dueDate: '2022-06-24', rag: 'amber' },
    ).flag('overdue');
    add('7', 'Supervision recorded on the system', 'PSW', '2022-05-13', null, 'AG', 'Form live on Monday.', {
      dueDate: '2022-05-13',
      rag: 'amber-green',
    }).flag('overdue');
    add(
      '8',
      'Life story work for every child with a plan for permanence',
      'Nathaniel Orr',
      '2022-12-16',
      null,
      'G',
      null,
      { dueDate: '2022-12-16', rag: 'green' },
    );
    add('9', 'Placement sufficiency strategy', 'Commissioning (D. Achebe)', '2022-04-08', '2022-09-09', 'A', null, {
      dueDate: '2022-09-09',
      rag: 'amber',
    });
    add('10', 'Edge of care service', 'Nathaniel Orr', '2022-06-30', null, 'G', 'Launch is today.', {
      dueDate: '2022-06-30',
      rag: 'green',
    }).quiet('due on the as-at date itself');
    add(
      '11',
      'Missing children: return interview contract',
      'Commissioning (D. Achebe)',
      '2022-01-31',
      '2022-05-27',
      'R',
      'Provider failed.',
      { dueDate: '2022-05-27', rag: 'red' },
    ).flag('overdue');
    add('12', 'Exploitation hub with the police', 'Supt Carew / Imogen Vale', '2022-08-31', null, 'AG', null, {
      dueDate: '2022-08-31',
      rag: 'amber-green',
    });
    add('13', 'Care leavers’ offer published', 'Nathaniel Orr', '2022-05-20', null, 'c', null, {
      dueDate: '2022-05-20',
      rag: 'complete',
    });
    add('14', 'Independent visitors for all who want one', 'Nathaniel Orr', '2022-10-31', null, 'A', null, {
      dueDate: '2022-10-31',
      rag: 'amber',
    });
    add('15', 'Data quality: ethnicity recorded', 'Performance', '2022-04-01', null, 'C', null, {
      dueDate: '2022-04-01',
      rag: 'complete',
    });
    add('16', 'Dashboard for corporate parents', 'Performance', '2022-06-17', null, 'g', 'Draft shown to members.', {
      dueDate: '2022-06-17',
      rag: 'green',
    }).flag('overdue-green');
    add('17', 'Foster carer recruitment campaign', 'Fostering (K. Lund)', '2022-09-30', null, 'AR', null, {
      dueDate: '2022-09-30',
      rag: 'amber-red',
    });
    add(
      '18',
      'Private fostering awareness',
      'Fostering (K. Lund)',
      '2022-05-06',
      '2022-06-30',
      'AG ',
      'Leaflet out this week.',
      { dueDate: '2022-06-30', rag: 'amber-green' },
    ).quiet('revised to the as-at date');
    add('19', 'Neglect toolkit rolled out', 'PSW', '2022-07-22', null, 'G', null, {
      dueDate: '2022-07-22',
      rag: 'green',
    });
    add('20', 'Court work: pre-proceedings tracker', 'Legal', '2022-03-11', null, 'C', null, {
      dueDate: '2022-03-11',
      rag: 'complete',
    });
    add('21', 'Court statements quality assured', 'Legal', '2022-06-03', null, 'AR', 'Two judges have complained.', {
      dueDate: '2022-06-03',
      rag: 'amber-red',
    }).flag('overdue');
    add('22', 'Virtual school: attendance support', 'Virtual Head', '2022-09-02', null, 'A', null, {
      dueDate: '2022-09-02',
      rag: 'amber',
    });
    add('23', 'Parents’ advocacy contract', 'Commissioning (D. Achebe)', '2022-11-25', null, 'G', null, {
      dueDate: '2022-11-25',
      rag: 'green',
    });
    add('24', 'Out-of-hours team review', 'Imogen Vale', '2022-04-22', '2022-06-17', 'R', 'Report withdrawn.', {
      dueDate: '2022-06-17',
      rag: 'red',
    }).flag('overdue');
    add('25', 'Workforce academy opens', 'HR, Rosalind Pike', '2022-09-12', null, 'AG', null, {
      dueDate: '2022-09-12',
      rag: 'amber-green',
    });
  },
};

export default [portfolio, trust];
