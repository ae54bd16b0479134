import { score, sum, type Checked, type MeasureName, type Truth, type TruthFlag, type TruthItem } from './scoring.js';

const item = (more: Partial<TruthItem> = {}): TruthItem => ({
  sheet: 'Plan',
  row: 5,
  kind: 'action',
  title: 'Write the procedure down',
  dueDate: '2024-05-31',
  rag: 'green',
  lead: 'P. Okafor',
  ...more,
});
const truth = (items: readonly TruthItem[], flags: readonly TruthFlag[] = [], more: Partial<Truth> = {}): Truth => ({
  asAt: '2024-06-30',
  items,
  expectedFlags: flags,
  ...more,
});
const READ = {
  sheet: 'Plan',
  row: 5,
  kind: 'action',
  leads: ['P. Okafor'],
  due: { latest: '2024-05-31' },
  rating: { value: 'green' },
  overdue: true,
};
const LATE: TruthFlag = { sheet: 'Plan', row: 5, rule: 'overdue-green' };
const ALARM = { check: 'overdue-rated-green', severity: 'high', sheet: 'Plan', row: 5 };

/** The share of a measure as "right/of", or "-" when nothing was measured. */
const share = (of: Truth, out: Checked, measure: MeasureName): string => {
  const at = score(of, out).tally[measure];
  return at === undefined ? '-' : `${at.right}/${at.of}`;
};

describe('scoring a read plan against its truth', () => {
  it('finds nothing wrong with a plan that was read and checked rightly', () => {
    const { misses, tally } = score(truth([item()], [LATE]), { items: [READ], findings: [ALARM] });
    expect(misses).toEqual([]);
    expect(tally).toMatchObject({
      found: { right: 1, of: 1 },
      'overdue.recall': { right: 1, of: 1 },
      alarms: { right: 1, of: 1 },
    });
  });

  it.each<[string, Truth, Checked, MeasureName, string]>([
    ['a row that was not read', truth([item()]), {}, 'found', '0/1'],
    [
      'a row read elsewhere and named in alsoAt',
      truth([item()]),
      { items: [{ ...READ, row: 9, alsoAt: [{ row: 5 }] }] },
      'found',
      '1/1',
    ],
    ['a row that is no item', truth([]), { items: [READ] }, 'noExtra', '0/1'],
    [
      'a row of a look-alike that may be read',
      truth([], [], { notTrackersLenient: ['Plan'] }),
      { items: [READ] },
      'noExtra',
      '1/1',
    ],
    [
      'another kind that is right as well',
      truth([item({ kind: 'recommendation', kindAlt: 'action' })]),
      { items: [READ] },
      'kind',
      '1/1',
    ],
    [
      'the narrative taken for the title',
      truth([item({ named: 'Write the procedure down' })]),
      { items: [{ ...READ, title: 'Draft is with the auditors.' }] },
      'title',
      '0/1',
    ],
    [
      'a title of which nothing is stated',
      truth([item()]),
      { items: [{ ...READ, title: 'Draft is with the auditors.' }] },
      'title',
      '-',
    ],
    ['another date', truth([item({ dueDate: '2024-06-30' })]), { items: [READ] }, 'due', '0/1'],
    [
      'a date within the range that will do',
      truth([item({ dueDate: '2024-06-30', dueRange: ['2024-05-31', '2024-06-30'] })]),
      { items: [READ] },
      'due',
      '1/1',
    ],
    [
      'a field that is not scored',
      truth([item({ dueDate: null, lenient: true, lenientFields: ['due'] })]),
      { items: [READ] },
      'due',
      '-',
    ],
    [
      'a status word where no rating is wanted',
      truth([item({ rag: 'none' })]),
      { items: [{ ...READ, rating: { value: 'in-progress' } }] },
      'rating',
      '1/1',
    ],
    ['a lead in another order', truth([item({ lead: 'Okafor and P' })]), { items: [READ] }, 'lead', '1/1'],
    ['a false alarm', truth([item()]), { items: [READ], findings: [ALARM] }, 'alarms', '0/1'],
    [
      'an arguable alarm',
      truth([item()], [{ ...LATE, confidence: 'arguable' }]),
      { items: [READ], findings: [ALARM] },
      'alarms',
      '1/1',
    ],
    [
      'an arguable date is no part of precision',
      truth([item()], [{ ...LATE, confidence: 'arguable' }]),
      { items: [READ] },
      'overdue.precision',
      '-',
    ],
    [
      'a question counts as said',
      truth([item()], [{ ...LATE, rule: 'missing-lead' }]),
      { notJudged: [{ sheet: 'Plan', row: 5 }] },
      'flags.recall',
      '1/1',
    ],
    [
      'a row that must stay quiet',
      truth([item()], [], { mustNotFlag: [{ sheet: 'Plan', row: 5 }] }),
      { findings: [ALARM] },
      'quiet',
      '0/1',
    ],
    ['a list that was read as a plan', truth([], [], { notTrackers: ['Plan'] }), { items: [READ] }, 'quiet', '0/1'],
  ])('%s', (_name, of, out, measure, wanted) => {
    expect(share(of, out, measure)).toBe(wanted);
  });

  it('compares figures as numbers and asks for the better direction only where it is known', () => {
    const of = truth([item({ kind: 'indicator', targetValue: 0.9, actualValue: null, polarity: 'unknown' })]);
    const out: Checked = { indicators: [{ sheet: 'Plan', row: 5, target: { value: 0.9 }, actual: null }] };
    expect([share(of, out, 'figures'), share(of, out, 'polarity')]).toEqual(['2/2', '-']);
  });

  it('adds workbooks up by their rows, not by their shares', () => {
    const one = { found: { right: 1, of: 1 } };
    expect(sum([one, { found: { right: 0, of: 3 } }, {}])).toEqual({ found: { right: 1, of: 4 } });
  });
});
