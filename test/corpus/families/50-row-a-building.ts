import { actsOn } from '../acts.js';
import { day, type Fixture, type Rag, type Row, type Written } from '../fixture.js';

/** A housing service’s list of towers: the row is called after the building, what happened stands last. */
const towers: Fixture = {
  name: '50-row-a-building',
  family: 'a row a building, stages passed as dates, contract and forecast completion, a fortnight’s news last',
  asAt: '2025-08-15',
  write(book) {
    const s = book.sheet('Towers', { widths: [10, 30, 10, 26, 14, 14, 14, 16, 16, 10, 60] });
    s.row(['Fire safety works to high buildings'], { bold: true });
    s.row([
      'Programme director: Ros Tennant',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'Report date',
      day('2025-08-15'),
    ]);
    s.skip();
    s.header([
      'UPRN',
      'Block',
      'Storeys',
      'Project manager',
      'Survey done',
      'Design done',
      'Works began',
      'Contract completion',
      'Forecast completion',
      'RAG',
      'This fortnight',
    ]);
    const act = actsOn(s);
    const on = (iso: string | null): Written => (iso === null ? null : day(iso, 'dd-mmm-yy'));
    const r = (
      [uprn, block, storeys, manager]: readonly [number, string, number, string],
      stages: readonly (string | null)[],
      [contract, forecast]: readonly [string, string | null],
      rag: string,
      value: Rag,
      says: string,
    ): Row =>
      act(
        [uprn, block, storeys, manager, ...stages.map(on), on(contract), on(forecast), rag, says],
        forecast ?? contract,
        value,
        manager,
        { named: block },
      );
    r(
      [200311, 'Heron House', 14, 'Ira Novak'],
      ['2024-03-04', '2024-07-19', '2024-10-07'],
      ['2025-06-27', '2025-07-31'],
      'Amber',
      'amber',
      'The scaffold comes down late; three faces are finished.',
    ).flag('overdue');
    r(
      [200312, 'Plover House', 14, 'Ira Novak'],
      ['2024-03-11', '2024-08-02', '2024-11-11'],
      ['2025-08-29', null],
      'Green',
      'green',
      'Balconies on the upper floors this fortnight.',
    );
    r(
      [200313, 'Curlew Court', 11, 'Gwen Ellery'],
      ['2024-02-12', '2024-05-31', '2024-08-05'],
      ['2025-04-25', '2025-04-25'],
      'Complete',
      'complete',
      'Certificate issued.',
    );
    r(
      [200320, 'Dock Tower', 19, 'Gwen Ellery'],
      ['2024-06-03', '2025-02-28', null],
      ['2026-03-31', '2026-09-30'],
      'Red',
      'red',
      'The contractor has declined the price.',
    );
    r(
      [200321, 'Lock Tower', 19, 'Gwen Ellery'],
      ['2024-06-10', null, null],
      ['2026-05-29', null],
      'Amber',
      'amber',
      'Comments on the design are due on Tuesday.',
    );
    r(
      [200330, 'Alder Point', 12, 'Ira Novak'],
      ['2024-04-22', '2024-09-13', '2025-01-06'],
      ['2025-08-08', null],
      'Green',
      'green',
      'Snags and cleaning; handed over next week.',
    ).flag('overdue-green');
    r(
      [200331, 'Hazel Point', 12, 'Ira Novak'],
      ['2024-04-29', '2024-09-20', '2025-01-13'],
      ['2025-08-15', null],
      'Green',
      'green',
      'Hands over today.',
    ).quiet('due on the day');
  },
};

export default towers;
