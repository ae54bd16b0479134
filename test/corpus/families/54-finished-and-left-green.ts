import { day, percent, type Fixture, type ItemTruth, type Row, type Sheet, type Written } from '../fixture.js';

/** A parks service that leaves what is finished Green, and says so beside the rating. */
const besideRating: Fixture = {
  name: '54-finished-and-left-green',
  family: 'finished rows left Green: a date of completion, 100 %, a word beside the colour or in the due date',
  asAt: '2024-11-20',
  write(book) {
    const s = book.sheet('Parks', { widths: [6, 52, 18, 22, 14, 12, 22] });
    s.row(['Parks and open spaces: recovery plan'], { bold: true });
    s.header(['No', 'Action', 'Owner', 'Target date', 'Date completed', '% complete', 'RAG']);
    const a = (cells: readonly Written[], truth: ItemTruth): Row =>
      s.row(cells).action({ lead: 'Head of Parks', ...truth });
    a(
      [
        1,
        'Inspect every play area after the flood',
        'Head of Parks',
        day('2024-08-30'),
        day('2024-08-21'),
        null,
        'Green',
      ],
      {
        dueDate: '2024-08-30',
        rag: 'green',
        status: 'complete',
      },
    ).quiet('it was completed in August');
    a([2, 'Replace the benches at Quarry Park', 'Head of Parks', day('2024-09-27'), null, percent(1), 'Green'], {
      dueDate: '2024-09-27',
      rag: 'green',
      status: 'complete',
    }).quiet('all of it is done');
    a([3, 'Retender the mowing contract', 'Head of Parks', day('2024-09-27'), null, percent(0.7), 'Green'], {
      dueDate: '2024-09-27',
      rag: 'green',
    }).flag('overdue-green', 'neither finished nor in time');
    a(
      [
        4,
        'Agree bye-laws with the friends groups',
        'Head of Parks',
        day('2024-07-31'),
        null,
        null,
        'Green – completed 18/07/24',
      ],
      {
        dueDate: '2024-07-31',
        rag: 'complete',
      },
    );
    a([5, 'Clear the silt from the lido', 'Head of Parks', 'June 2024 (completed)', null, null, 'Green'], {
      dueDate: '2024-06-30',
      rag: 'green',
      status: 'complete',
    }).quiet('the due date itself says that it was done');
    a([6, 'Walk the boundaries with the wardens', 'Head of Parks', 'Sept 2024 then termly', null, null, 'Green'], {
      dueDate: null,
      rag: 'green',
      status: 'ongoing',
    }).quiet('it runs on from September');
    a([7, 'Plant the replacement elms', 'Head of Parks', day('2025-03-14'), null, percent(0.2), 'Amber'], {
      dueDate: '2025-03-14',
      rag: 'amber',
    });
    a([8, 'Open the new toilets', 'Head of Parks', day('2025-04-30'), null, percent(0.4), 'Green'], {
      dueDate: '2025-04-30',
      rag: 'green',
    });
    s.skip();
    s.row(['Actions no longer being taken forward'], { bold: true });
    a([9, 'Charge for the tennis courts', 'Head of Parks', day('2024-05-31'), null, null, 'Amber'], {
      dueDate: '2024-05-31',
      rag: 'amber',
      status: 'closed',
    }).quiet('it was dropped');
  },
};

const HEADER = ['Ref', 'Action', 'Lead', 'Due', 'RAG', 'Position'];
const TASKS: readonly (readonly [string, string, string])[] = [
  ['W1', 'Sign the new depot lease', '2024-08-31'],
  ['W2', 'Order eight electric sweepers', '2025-02-28'],
  ['W3', 'Brief crews on the new rounds', '2024-12-13'],
  ['W4', 'Write to every household about bin days', '2025-01-17'],
];

function month(sheet: Sheet, said: readonly (readonly [string, string])[], isJudged: boolean): void {
  sheet.header(HEADER);
  TASKS.forEach(([ref, title, due], i) => {
    const [rag, position] = said[i] ?? ['', ''];
    const row = sheet.row([ref, title, 'Waste Manager', day(due), rag, position]);
    if (isJudged)
      row.action({
        ref,
        dueDate: due,
        rag: rag === 'Complete' ? 'complete' : rag === 'Amber' ? 'amber' : 'green',
        lead: 'Waste Manager',
      });
  });
}

/** A waste service that copies its tab every month, one of them ahead of time; what is over has a tab of its own. */
const tabAMonth: Fixture = {
  name: '54-a-tab-a-month',
  family: 'a new tab each month: the latest that is filled in counts, the others are left alone',
  asAt: '2024-11-08',
  write(book) {
    const before = [
      ['Green', 'Heads of terms agreed'],
      ['Green', 'Three quotes received'],
      ['Amber', 'Rounds still being drawn'],
      ['Green', 'Not begun yet'],
    ] as const;
    month(book.sheet('Sept 24', { notTracker: true, widths: [8, 44, 18, 14, 10, 40] }), before, false);
    month(
      book.sheet('Oct 24', { widths: [8, 44, 18, 14, 10, 40] }),
      [['Complete', 'Signed on 29 August'], ...before.slice(1)],
      true,
    );
    month(book.sheet('Nov 24', { notTracker: true, widths: [8, 44, 18, 14, 10, 40] }), [], false);
    const closed = book.sheet('Closed actions', { widths: [8, 44, 18, 14, 10, 40] });
    closed.header(HEADER);
    closed
      .row(['W0', 'Close the old transfer station', 'Waste Manager', day('2024-06-28'), 'Green', 'Gates locked'])
      .action({ ref: 'W0', dueDate: '2024-06-28', rag: 'green', status: 'complete', lead: 'Waste Manager' })
      .quiet('it stands among the closed actions');
  },
};

export default [besideRating, tabAMonth];
