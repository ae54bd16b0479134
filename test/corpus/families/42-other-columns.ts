import { actsOn } from '../acts.js';
import { day, type Fixture, type IndicatorTruth, type Rag, type Row, type Written } from '../fixture.js';

/** A coastal partnership’s plan, two lines an action. */
const coast: Fixture = {
  name: '42-two-rows-an-action',
  family: 'two rows an action: its facts, then its update merged across',
  asAt: '2025-06-02',
  write(book) {
    const s = book.sheet('Delivery', { widths: [6, 60, 28, 16, 12] });
    s.row(['Coastal communities partnership: delivery plan'], { bold: true });
    s.header(['No', 'Action', 'Lead partner', 'Complete by', 'RAG']);
    const act = actsOn(s);
    const r = (no: number, text: string, lead: string, due: string, rag: string, says: string, value: Rag): Row => {
      const row = act([no, text, lead, day(due), rag], due, value, lead, { named: text });
      const at = s.nextRow;
      s.row([null, `Update: ${says}`], { italic: true, wrap: true });
      s.merge(`B${at}:E${at}`);
      return row;
    };
    r(
      1,
      'Sea wall repair at North Bay',
      'Environment Agency',
      '2025-05-30',
      'Amber',
      'Concrete poured on 60 of 85 metres; storms cost two weeks.',
      'amber',
    ).flag('overdue');
    r(2, 'Lido café lease', 'Town Council', '2025-03-31', 'Complete', 'Tenant opened at Easter.', 'complete');
    r(3, 'Skills hub in the old bank', 'College', '2025-09-01', 'Green', 'Fit-out contract let.', 'green');
    r(
      4,
      'Holiday let register',
      'District Council',
      '2025-05-09',
      'Green',
      'Register is built, 212 of 300 properties on it.',
      'green',
    ).flag('overdue-green');
    r(5, 'Bus link to the hospital', 'County Council', '2025-06-02', 'Amber', 'First bus runs today.', 'amber').quiet(
      'due on the day',
    );
    r(
      6,
      'Bathing water action group',
      'Water company',
      '2025-12-31',
      'Red',
      'Company has not named a representative.',
      'red',
    );
  },
};

/** A public protection service’s measures after the first quarter. */
const protection: Fixture = {
  name: '42-targets-of-two-years',
  family: 'outturns of two years, quarters still empty, targets of this year and the next',
  asAt: '2024-08-05',
  write(book) {
    const s = book.sheet('Public protection', { widths: [8, 58, 14, 14, 14, 14, 12, 12, 12, 12, 10, 24] });
    s.row(['Public protection measures']);
    s.header([
      'Code',
      'Measure',
      'Direction',
      '22/23 outturn',
      '23/24 outturn',
      '24/25 target',
      '24/25 Q1',
      '24/25 Q2',
      '24/25 Q3',
      '24/25 Q4',
      '25/26 target',
      'Owner',
    ]);
    const i = (
      cells: readonly Written[],
      targetValue: number | null,
      actualValue: number,
      polarity: IndicatorTruth['polarity'],
      more: Partial<IndicatorTruth> = {},
    ): Row => s.row(cells).indicator({ targetValue, actualValue, polarity, ...more });
    i(
      [
        'PP1',
        'Food businesses broadly compliant',
        'Up',
        '93%',
        '94%',
        '95%',
        '94%',
        null,
        null,
        null,
        '96%',
        'Food Lead',
      ],
      0.95,
      0.94,
      'higher',
    ).flag('pi-off-target');
    i(
      [
        'PP2',
        'Noise complaints answered in three days',
        'Up',
        '81%',
        '86%',
        '85%',
        '88%',
        null,
        null,
        null,
        '90%',
        'Pollution Lead',
      ],
      0.85,
      0.88,
      'higher',
    );
    i(
      ['PP3', 'Licensed premises with repeat breaches', 'Down', 14, 11, 10, 12, null, null, null, 8, 'Licensing Lead'],
      10,
      12,
      'lower',
    ).flag('pi-off-target');
    i(
      [
        'PP4',
        'Illegal vapes seized (number)',
        'n/a',
        900,
        4210,
        'none',
        1105,
        null,
        null,
        null,
        'none',
        'Trading Standards',
      ],
      null,
      1105,
      'none',
      { lenient: true, lenientFields: ['polarity'] },
    );
    i(
      [
        'PP5',
        'Food inspections due that were done',
        'Up',
        '99%',
        '100%',
        '100%',
        '71%',
        null,
        null,
        null,
        '100%',
        'Food Lead',
      ],
      1,
      0.71,
      'higher',
    ).flag('pi-off-target');
  },
};

/** An adult social care plan whose targets stand in its sentences. */
const waiting: Fixture = {
  name: '42-dates-in-titles',
  family: 'dates, seasons and quarters in the actions’ own words, which are no due dates',
  asAt: '2024-10-04',
  write(book) {
    const s = book.sheet('Plan', { widths: [80, 26, 14, 8, 40] });
    s.header(['Action', 'Lead', 'Due', 'RAG', 'Update']);
    const act = actsOn(s);
    act(
      [
        'Reduce the number of adults waiting for an assessment to fewer than 250 by March 2025',
        'Head of Localities',
        day('2025-03-31'),
        'G',
        '297 waiting',
      ],
      '2025-03-31',
      'green',
      'Head of Localities',
    );
    act(
      [
        'Recruit eleven social workers by the end of September 2024',
        'HR Partner',
        day('2024-09-30'),
        'G',
        'Ten in post',
      ],
      '2024-09-30',
      'green',
      'HR Partner',
    ).flag('overdue-green');
    act(
      ['Summer holiday scheme for young carers', 'Carers Lead', day('2024-09-06'), 'C', 'Held'],
      '2024-09-06',
      'complete',
      'Carers Lead',
    );
    act(
      ['Publish the 2025/26 market position statement', 'Commissioner', day('2024-12-20'), 'A', 'Drafting'],
      '2024-12-20',
      'amber',
      'Commissioner',
    );
    act(
      ['Hold a forum with providers each quarter, the next in Q3', 'Commissioner', day('2024-10-31'), 'G', 'Booked'],
      '2024-10-31',
      'green',
      'Commissioner',
    );
    act(
      ['Move to the new contract from 1 April 2025', 'Contracts Officer', day('2024-09-27'), 'A', 'Notice to be given'],
      '2024-09-27',
      'amber',
      'Contracts Officer',
    ).flag('overdue');
  },
};

export default [coast, protection, waiting];
