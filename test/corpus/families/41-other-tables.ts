import { actsOn } from '../acts.js';
import { day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

/** A housing service’s page for its board. */
const homelessness: Fixture = {
  name: '41-one-page',
  family: 'one page: measures with an aim above, steps with Start and Finish below, no common header word',
  asAt: '2024-03-20',
  write(book) {
    const s = book.sheet('Homelessness', { widths: [62, 22, 16, 16, 16, 60] });
    s.row(['Homelessness recovery: one page plan'], { bold: true });
    s.skip();
    s.row(['How we will know'], { bold: true, fill: 'BDD7EE' });
    s.header([
      'What we measure',
      'Which way is good',
      'Start point (Apr 23)',
      'Latest (Feb 24)',
      'Aim (Mar 24)',
      'Who counts it',
    ]);
    const i = (
      cells: readonly Written[],
      targetValue: number,
      actualValue: number,
      polarity: 'higher' | 'lower',
    ): Row => s.row(cells).indicator({ targetValue, actualValue, polarity });
    i(['Households in temporary accommodation', 'Down', 412, 366, 330, 'Homelessness Manager'], 330, 366, 'lower').flag(
      'pi-off-target',
    );
    i(['Share of duties ended in prevention', 'Up', '38%', '47%', '45%', 'Homelessness Manager'], 0.45, 0.47, 'higher');
    i(['Families in B&B over six weeks', 'Down', 23, 0, 0, 'Placement Lead'], 0, 0, 'lower');
    i(['Average days from approach to assessment', 'Down', 19, 12, 10, 'Front Door Lead'], 10, 12, 'lower').flag(
      'pi-off-target',
    );
    s.skip(2);
    s.row(['What we will do'], { bold: true, fill: 'BDD7EE' });
    s.header(['Step', 'Owner', 'Start', 'Finish', 'How is it going', 'News']);
    const r = actsOn(s);
    r(
      [
        'Second assessment team of five',
        'Front Door Lead',
        day('2023-05-01'),
        day('2023-08-31'),
        'Done',
        'All in post by August.',
      ],
      '2023-08-31',
      'complete',
      'Front Door Lead',
    );
    r(
      [
        'Buy 30 homes with grant',
        'Head of Housing',
        day('2023-06-01'),
        day('2024-03-15'),
        'On track',
        '27 bought, three to exchange.',
      ],
      '2024-03-15',
      'green',
      'Head of Housing',
    ).flag('overdue-green');
    r(
      [
        'Private landlord offer relaunched',
        'Private Sector Lead',
        day('2023-09-01'),
        day('2024-02-29'),
        'Behind',
        'Leaflet being re-printed.',
      ],
      '2024-02-29',
      'amber',
      'Private Sector Lead',
    ).flag('overdue');
    r(
      ['Personal housing plans on the portal', 'Systems Manager', day('2023-10-02'), day('2024-06-28'), 'On track', ''],
      '2024-06-28',
      'green',
      'Systems Manager',
    );
    r(
      [
        'Move-on protocol with supported housing',
        'Commissioning Officer',
        day('2024-01-08'),
        day('2024-04-30'),
        'On track',
        '',
      ],
      '2024-04-30',
      'green',
      'Commissioning Officer',
    );
  },
};

/** A safeguarding adviser’s three lists. */
const safeguarding: Fixture = {
  name: '41-three-tables',
  family: 'three tables below one another, each with columns and an order of its own, the last of finished actions',
  asAt: '2023-05-26',
  write(book) {
    const s = book.sheet('Safeguarding', { widths: [44, 26, 18, 18, 40, 30] });
    s.row(['Safeguarding in education: improvement actions'], { bold: true });
    s.skip();
    s.row(['A. Immediate'], { bold: true });
    s.header(['Action', 'Owner', 'Due', 'RAG', 'Comment']);
    const r = actsOn(s);
    r(
      ['Single central record check in 12 schools', 'Safeguarding Adviser', day('2023-04-28'), 'Green', '11 done'],
      '2023-04-28',
      'green',
      'Safeguarding Adviser',
    ).flag('overdue-green');
    r(
      ['Letter to all chairs of governors', 'Director', day('2023-03-31'), 'Complete', ''],
      '2023-03-31',
      'complete',
      'Director',
    );
    s.skip();
    s.row(['B. Medium term'], { bold: true });
    s.header(['Who', 'What', 'RAG', 'Finish', 'Start']);
    const q = (lead: string, text: string, rag: string, due: string, start: string, value: Rag): Row =>
      r([lead, text, rag, day(due), day(start)], due, value, lead, { named: text });
    q('Safeguarding Adviser', 'Audit tool for schools', 'Amber', '2023-05-19', '2023-02-01', 'amber').flag('overdue');
    q('Training Lead', 'Designated lead network', 'Green', '2023-07-14', '2023-03-01', 'green');
    q(
      'Virtual Head',
      'Attendance of children with a social worker',
      'Green',
      '2023-05-26',
      '2023-01-09',
      'green',
    ).quiet('due on the day');
    s.skip(2);
    s.row(['C. Finished'], { bold: true });
    s.header(['Action', 'Owner', 'Finished on', 'Evidence']);
    const f = (text: string, lead: string, done: string): Row =>
      r([text, lead, day(done), 'On file'], null, 'complete', lead, {
        ragAccept: ['none'],
        status: 'complete',
        lenient: true,
        lenientFields: ['due', 'rag'],
      }).quiet('finished');
    f('Policy for visitors', 'Safeguarding Adviser', '2023-01-20');
    f('Prevent risk assessment', 'Training Lead', '2023-02-17');
  },
};

/** A library service’s plan, merged to look tidy. */
const libraries: Fixture = {
  name: '41-merged-answers',
  family: 'lead, date and rating merged over several actions; seasons and years in the titles',
  asAt: '2024-10-04',
  write(book) {
    const s = book.sheet('Plan', { widths: [30, 60, 24, 14, 8, 40] });
    s.header(['Priority', 'Action', 'Lead', 'Due', 'RAG', 'Update']);
    const act = actsOn(s);
    const r = (
      theme: string | null,
      text: string,
      who: string | null,
      when: string | null,
      rag: string | null,
      says: string,
      lead: string,
      due: string,
      value: Rag,
    ): Row => act([theme, text, who, when === null ? null : day(when), rag, says], due, value, lead, { named: text });
    r(
      'Digital',
      'Wi-fi in every library',
      'ICT Manager',
      '2024-09-30',
      'A',
      '11 of 14',
      'ICT Manager',
      '2024-09-30',
      'amber',
    ).flag('overdue');
    r(null, 'Loan of 60 tablets', null, null, null, '52 out', 'ICT Manager', '2024-09-30', 'amber').flag('overdue');
    r(null, 'Digital champions', null, null, null, '18 trained', 'ICT Manager', '2024-09-30', 'amber').flag('overdue');
    r(
      'Reading',
      'Summer challenge',
      'Children’s Librarian',
      '2024-09-06',
      'C',
      '3,010 finished',
      'Children’s Librarian',
      '2024-09-06',
      'complete',
    );
    r(
      null,
      'Class visits for every Year 4',
      null,
      '2024-12-20',
      'G',
      'Booked',
      'Children’s Librarian',
      '2024-12-20',
      'green',
    );
    s.merge('A2:A4', 'C2:C4', 'D2:D4', 'E2:E4', 'A5:A6', 'C5:C6');
  },
};

export default [homelessness, safeguarding, libraries];
