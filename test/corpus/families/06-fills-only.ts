import { cell, day, type Fill, type Fixture, type ItemTruth, type Row, type Written } from '../fixture.js';

/*
 * The theme is the one that older workbooks carry: accent 1 (4) blue, accent 2 (5) red, accent 3 (6) green, accent 6 (9)
 * orange. Different deputies picked their colours from different places.
 */
const BLUE: Fill = { theme: 4 };
const BLUE_DARK: Fill = { theme: 4, tint: -0.249977111117893 };
const GREEN: Fill = { theme: 6 };
const GREEN_LIGHT: Fill = { theme: 6, tint: 0.399975585192419 };
const GREEN_DARK: Fill = { theme: 6, tint: -0.249977111117893 };
const GREEN_STANDARD: Fill = '00B050';
const GREEN_LIME: Fill = '92D050';
const ORANGE: Fill = { theme: 9 };
const ORANGE_LIGHT: Fill = { theme: 9, tint: 0.399975585192419 };
const AMBER_STANDARD: Fill = 'FFC000';
const RED: Fill = { theme: 5 };
const RED_DARK: Fill = { theme: 5, tint: -0.249977111117893 };
const RED_STANDARD: Fill = 'FF0000';
const BAND: Fill = { theme: 4, tint: 0.799981688894314 };
const NAVY: Fill = { theme: 3 };
const YELLOW: Fill = 'FFFF00';

/** Kept by three deputies of a head of service: nothing but colour in the status column, every other row banded. */
const fernholt: Fixture = {
  name: '06-fills-only',
  family: 'ratings by fill only: theme colours and tints, a legend of filled cells, banding, yellow for revised data',
  asAt: '2019-03-29',
  write(book) {
    const plan = book.sheet('Peer review plan', { widths: [6, 62, 26, 14, 12, 9, 56] });
    plan.row(['Fernholt County Council – action plan after the peer review'], { bold: true });
    plan.row(['Housing and adult social care']);
    plan.skip();
    plan.row([null, 'Legend'], { bold: true });
    plan.row([cell(null, { fill: BLUE }), 'Finished and signed off']);
    plan.row([cell(null, { fill: GREEN }), 'Going to plan']);
    plan.row([cell(null, { fill: ORANGE }), 'Some concern']);
    plan.row([cell(null, { fill: RED }), 'Serious concern']);
    plan.row([cell(null, { fill: YELLOW }), 'Data or date revised since the last meeting (not a rating)']);
    plan.skip();
    plan.row(['#', 'Action', 'Lead', 'Deadline', 'Figure', 'Status', 'Where we are'], {
      bold: true,
      fill: NAVY,
      colour: 'FFFFFF',
      wrap: true,
    });

    let n = 0;
    const banner = (title: string): Row =>
      plan
        .row(
          [cell(title), null, null, null, null, null, null].map((c) => (c === null ? cell(null, { fill: NAVY }) : c)),
          { bold: true, fill: NAVY, colour: 'FFFFFF' },
        )
        .theme(title);
    const act = (
      action: string,
      lead: string | null,
      due: Written,
      figure: Written,
      status: Fill | null,
      where: string | null,
      truth: ItemTruth,
    ): Row => {
      n++;
      const look = n % 2 === 0 ? { fill: BAND } : {};
      return plan
        .row(
          [
            n,
            action,
            lead,
            due,
            figure ?? cell(null),
            status === null ? cell(null, look) : cell(null, { fill: status }),
            where,
          ],
          look,
        )
        .action({ ref: String(n), lead, ...truth });
    };
    const d = (iso: string, revised = false): Written => day(iso, 'd mmm yy', revised ? { fill: YELLOW } : {});

    banner('Theme 1: Front door');
    act(
      'One telephone number for adult social care',
      'Gwen Parfitt',
      d('2018-10-31'),
      null,
      BLUE,
      'Live since 29 October.',
      { dueDate: '2018-10-31', rag: 'complete' },
    ).quiet('blue is finished in the legend');
    act('Screening tool for first contacts', 'Gwen Parfitt', d('2018-12-14'), null, BLUE_DARK, null, {
      dueDate: '2018-12-14',
      rag: 'complete',
    });
    act(
      'Train advisers to the new script',
      'Oluwaseun Ade',
      d('2019-02-28'),
      cell(61, { fill: YELLOW }),
      GREEN,
      'Sixty-one of seventy.',
      { dueDate: '2019-02-28', rag: 'green' },
    ).flag('overdue-green', 'a month past and green');
    act('Web form for carers', 'Oluwaseun Ade', d('2019-04-30'), null, GREEN_LIGHT, null, {
      dueDate: '2019-04-30',
      rag: 'green',
    }).quiet('to come');
    act(
      'Halve abandoned calls',
      'Gwen Parfitt',
      d('2019-06-28', true),
      cell(9, { fill: YELLOW }),
      ORANGE,
      'Dialler fault found.',
      { dueDate: '2019-06-28', rag: 'amber' },
    );
    act(
      'Publish waiting times each month',
      'Gwen Parfitt',
      d('2019-01-31'),
      null,
      RED,
      'System supplier owes us the extract.',
      { dueDate: '2019-01-31', rag: 'red' },
    ).flag('overdue');
    act(
      'Agree thresholds with the hospital team',
      'Dr Ines Corte',
      d('2019-03-29'),
      null,
      GREEN_LIME,
      'Meeting this afternoon.',
      { dueDate: '2019-03-29', rag: 'green' },
    ).quiet('due on the as-at date itself');

    banner('Theme 2: Reviews and reablement');
    act('Clear reviews older than 18 months', 'Marcin Bielak', d('2019-01-31'), 212, ORANGE_LIGHT, null, {
      dueDate: '2019-01-31',
      rag: 'amber',
    }).flag('overdue');
    act('Reablement offered before long-term care', 'Marcin Bielak', d('2018-11-30'), null, BLUE, null, {
      dueDate: '2018-11-30',
      rag: 'complete',
    });
    act('Weekly panel for high-cost packages', 'Marcin Bielak', d('2018-09-28'), null, BLUE, 'Sits on Tuesdays.', {
      dueDate: '2018-09-28',
      rag: 'complete',
    });
    act('Occupational therapy wait under six weeks', 'Therapy Lead', d('2019-05-31'), 8, AMBER_STANDARD, null, {
      dueDate: '2019-05-31',
      rag: 'amber',
    });
    act(
      'Review tool on tablets',
      'Therapy Lead',
      d('2019-02-22', true),
      null,
      GREEN_DARK,
      'Licences bought, roll-out starts after the leave year.',
      { dueDate: '2019-02-22', rag: 'green' },
    ).flag('overdue-green');
    act('Joint reviews with continuing healthcare', 'Dr Ines Corte', d('2019-09-30'), null, GREEN, null, {
      dueDate: '2019-09-30',
      rag: 'green',
    });
    act('Audit of reablement outcomes', 'Therapy Lead', d('2019-07-31'), null, null, 'Sample drawn.', {
      dueDate: '2019-07-31',
      rag: 'none',
    }).flag('missing-rag', 'only the band of the row fills the cell');
    act('Strengths-based practice for all teams', 'Principal Social Worker', d('2019-12-20'), null, GREEN, null, {
      dueDate: '2019-12-20',
      rag: 'green',
    });

    banner('Theme 3: Housing and homelessness');
    act('Personal housing plans for every applicant', 'Kiran Dosanjh', d('2018-10-03'), null, BLUE, null, {
      dueDate: '2018-10-03',
      rag: 'complete',
    });
    act(
      'No family in bed and breakfast beyond six weeks',
      'Kiran Dosanjh',
      d('2019-03-15'),
      cell(4, { fill: YELLOW }),
      RED_DARK,
      'Four families over the limit on Friday.',
      { dueDate: '2019-03-15', rag: 'red' },
    ).flag('overdue');
    act(
      'Duty-to-refer agreements with prisons and hospitals',
      'Kiran Dosanjh',
      d('2019-02-01'),
      null,
      ORANGE,
      'Hospital signed.',
      { dueDate: '2019-02-01', rag: 'amber' },
    ).flag('overdue');
    act('Private rented access scheme', 'Lettings Manager', d('2019-08-30'), 17, GREEN_STANDARD, null, {
      dueDate: '2019-08-30',
      rag: 'green',
    });
    act('Void turnaround of 21 days', 'Lettings Manager', d('2019-06-30'), 26, ORANGE, null, {
      dueDate: '2019-06-30',
      rag: 'amber',
    });
    act(
      'Extra-care scheme: planning application',
      'Head of Commissioning',
      d('2018-12-21'),
      null,
      RED_STANDARD,
      'Access road disputed.',
      { dueDate: '2018-12-21', rag: 'red' },
    ).flag('overdue');
    act('Adaptations policy agreed', 'Head of Commissioning', d('2019-01-18'), null, BLUE, null, {
      dueDate: '2019-01-18',
      rag: 'complete',
    });
    act('Tenancy sustainment officers recruited', 'Lettings Manager', d('2019-04-12'), null, GREEN_LIGHT, null, {
      dueDate: '2019-04-12',
      rag: 'green',
    }).flag('due-soon');

    banner('Theme 4: People and money');
    act('Fill the six vacant team manager posts', 'HR Partner', d('2019-03-31'), 5, GREEN, 'Five filled.', {
      dueDate: '2019-03-31',
      rag: 'green',
    }).quiet('two days to go');
    act('Monthly budget surgeries', 'Finance Partner', d('2018-08-31'), null, BLUE, null, {
      dueDate: '2018-08-31',
      rag: 'complete',
    });
    act('Retention payment evaluated', 'HR Partner', d('2019-05-17'), null, GREEN_STANDARD, null, {
      dueDate: '2019-05-17',
      rag: 'green',
    });
    act(
      'Savings tracker agreed with the board',
      'Finance Partner',
      d('2019-02-15'),
      null,
      ORANGE_LIGHT,
      'One line disputed.',
      { dueDate: '2019-02-15', rag: 'amber' },
    ).flag('overdue');
    act('Exit interviews for all leavers', 'HR Partner', d('2018-11-16'), null, BLUE_DARK, null, {
      dueDate: '2018-11-16',
      rag: 'complete',
    });
    act('Career pathway for social workers', null, d('2019-10-31'), null, GREEN_LIME, null, {
      dueDate: '2019-10-31',
      rag: 'green',
    }).flag('missing-lead');
    act('Supervision policy refreshed', 'Principal Social Worker', d('2019-01-25'), null, BLUE, null, {
      dueDate: '2019-01-25',
      rag: 'complete',
    });
    plan.freeze(11, 2);
  },
};

/** Kept by a town centre manager: a coloured cell for every month and no letter in any, the legend on a tab of its own. */
const saltmarket: Fixture = {
  name: '06-fills-only-b',
  family: 'ratings by fill only: a column a month under a two-row header, the legend on its own sheet',
  asAt: '2022-11-30',
  write(book) {
    const plan = book.sheet('Town plan', { widths: [5, 50, 18, 13, 6, 6, 6] });
    plan.row(['Saltmarket town centre plan'], { bold: true });
    plan.header(['No', 'Project', 'Lead', 'Finish by', 'RAG', null, null]);
    plan.header([null, null, null, null, 'Sep 22', 'Oct 22', 'Nov 22']);
    plan.merge('A2:A3', 'B2:B3', 'C2:C3', 'D2:D3', 'E2:G2');
    const colours: Record<string, Fill> = { B: '5B9BD5', G: '70AD47', A: 'ED7D31', R: 'C00000' };
    const add = (no: number, project: string, lead: string, due: string, months: string, truth: ItemTruth): Row =>
      plan
        .row([
          no,
          project,
          lead,
          day(due, 'dd mmm yy'),
          ...months.split('').map((m) => (m === '-' ? null : cell(null, { fill: colours[m] ?? 'FFFFFF' }))),
        ])
        .action({ ref: String(no), ...truth });
    add(1, 'Town team meets every six weeks', 'Nadia Brook', '2022-06-30', 'BBB', {
      lead: 'Nadia Brook',
      dueDate: '2022-06-30',
      rag: 'complete',
    }).quiet('blue in the legend');
    add(2, 'Shop front grants: twenty awarded', 'Nadia Brook', '2022-10-31', 'GGG', {
      lead: 'Nadia Brook',
      dueDate: '2022-10-31',
      rag: 'green',
    }).flag('overdue-green');
    add(3, 'Wayfinding signs installed', 'Highways', '2022-09-30', 'AAR', {
      lead: 'Highways',
      dueDate: '2022-09-30',
      rag: 'red',
    }).flag('overdue');
    add(4, 'Market stalls refurbished', 'Markets', '2022-12-16', 'GGG', {
      lead: 'Markets',
      dueDate: '2022-12-16',
      rag: 'green',
    });
    add(5, 'Public toilets at the bandstand reopened', 'Facilities', '2022-11-30', 'GGA', {
      lead: 'Facilities',
      dueDate: '2022-11-30',
      rag: 'amber',
    }).quiet('due on the as-at date itself');
    add(6, 'Evening bus trial', 'Transport', '2023-03-31', '-GG', {
      lead: 'Transport',
      dueDate: '2023-03-31',
      rag: 'green',
    });
    add(7, 'Public wi-fi in the square', 'Digital', '2022-08-31', 'ABB', {
      lead: 'Digital',
      dueDate: '2022-08-31',
      rag: 'complete',
    });
    add(8, 'Empty units: owners contacted', 'Nadia Brook', '2022-09-16', 'GBB', {
      lead: 'Nadia Brook',
      dueDate: '2022-09-16',
      rag: 'complete',
    });
    add(9, 'Christmas lights contract', 'Events', '2022-11-18', 'GG-', {
      lead: 'Events',
      dueDate: '2022-11-18',
      rag: 'green',
    }).flag('overdue-green');
    add(10, 'Conservation area appraisal', 'Heritage', '2023-02-24', 'RRA', {
      lead: 'Heritage',
      dueDate: '2023-02-24',
      rag: 'amber',
    });
    add(11, 'Cobbles relaid at Fish Row', 'Highways', '2022-10-14', 'GAA', {
      lead: 'Highways',
      dueDate: '2022-10-14',
      rag: 'amber',
    }).flag('overdue');
    add(12, 'Street art trail', 'Events', '2022-07-29', 'BBB', {
      lead: 'Events',
      dueDate: '2022-07-29',
      rag: 'complete',
    });
    add(13, 'Parking sensors', 'Transport', '2022-11-04', 'RRR', {
      lead: 'Transport',
      dueDate: '2022-11-04',
      rag: 'red',
    }).flag('overdue');
    add(14, 'Loyalty card for independents', 'Nadia Brook', '2023-01-31', '--G', {
      lead: 'Nadia Brook',
      dueDate: '2023-01-31',
      rag: 'green',
    });
    add(15, 'Accessible parking doubled', 'Transport', '2022-10-28', 'GGB', {
      lead: 'Transport',
      dueDate: '2022-10-28',
      rag: 'complete',
    }).quiet('finished this month');
    add(16, 'Litter bins with sensors', 'Street Scene', '2022-09-23', 'AAA', {
      lead: 'Street Scene',
      dueDate: '2022-09-23',
      rag: 'amber',
    }).flag('overdue');
    add(17, 'Planters and watering rota', 'Street Scene', '2022-06-10', 'BBB', {
      lead: 'Street Scene',
      dueDate: '2022-06-10',
      rag: 'complete',
    });
    add(18, 'Night-time economy survey', 'Licensing', '2023-04-28', '---', {
      lead: 'Licensing',
      dueDate: '2023-04-28',
      rag: 'none',
    }).flag('missing-rag');
    add(19, 'Taxi rank shelter', 'Licensing', '2022-12-09', 'GGG', {
      lead: 'Licensing',
      dueDate: '2022-12-09',
      rag: 'green',
    });
    add(20, 'Purple flag application', 'Licensing', '2023-05-31', '-GG', {
      lead: 'Licensing',
      dueDate: '2023-05-31',
      rag: 'green',
    });
    add(21, 'Meanwhile-use lease agreed', 'Legal', '2022-10-07', 'AGG', {
      lead: 'Legal',
      dueDate: '2022-10-07',
      rag: 'green',
    }).flag('overdue-green');
    add(22, 'Library late opening', 'Libraries', '2022-09-05', 'BBB', {
      lead: 'Libraries',
      dueDate: '2022-09-05',
      rag: 'complete',
    });
    add(23, 'Museum roof survey', 'Heritage', '2022-11-25', 'GRR', {
      lead: 'Heritage',
      dueDate: '2022-11-25',
      rag: 'red',
    }).flag('overdue');
    add(24, 'Youth market', 'Markets', '2023-06-30', 'GGG', { lead: 'Markets', dueDate: '2023-06-30', rag: 'green' });
    add(25, 'Digital skills for traders', 'Digital', '2022-12-30', 'GGG', {
      lead: 'Digital',
      dueDate: '2022-12-30',
      rag: 'green',
    });
    plan.freeze(3);

    const legend = book.sheet('Legend', { widths: [20, 50], notTracker: true });
    legend.row(['How we colour the months'], { bold: true });
    legend.row([cell('Blue', { fill: '5B9BD5' }), 'project finished']);
    legend.row([cell('Green', { fill: '70AD47' }), 'no worries']);
    legend.row([cell('Amber', { fill: 'ED7D31' }), 'keep an eye on it']);
    legend.row([cell('Red', { fill: 'C00000' }), 'needs the board']);
  },
};

export default [fernholt, saltmarket];
