import fc from 'fast-check';
import { putTogether, SLICE, takenApart } from '../../../src/taskpane/threads/parcels.js';

const long = Array.from({ length: SLICE + 1 }, (_, at) => ({ at, cells: [undefined, at] }));

/** Over to another thread and back together, as a line does it. */
function travelled(value: unknown): unknown {
  return putTogether(structuredClone(takenApart(value)));
}

describe('a parcel', () => {
  it.each([
    ['a plain value', 'text'],
    ['nothing', null],
    ['short lists and maps', { list: [1, [2]], map: new Map([['a', { b: 1 }]]) }],
    ['a long list by itself', long],
    [
      'long lists inside a short one',
      {
        sheets: [
          { name: 'Plan', rows: long },
          { name: 'Blank', rows: [] },
        ],
      },
    ],
    ['a long map', { overdue: new Map(long.map(({ at }) => [`item-${at}`, { daysLate: at }])) }],
    ['blanks in a list', { cells: [undefined, 'x', undefined] }],
    ['typed arrays', { cells: Int32Array.from([1, 2, 3]) }],
  ])('arrives as it was sent: %s', (_, value) => {
    expect(travelled(value)).toEqual(value);
  });

  it('takes nothing out of what is short, and leaves what it is given as it is', () => {
    const value = { rows: long, few: [1, 2, 3] };
    const { rest, taken } = takenApart(value);
    expect(taken.map(({ path }) => path)).toEqual([['rows']]);
    expect(rest).toEqual({ rows: null, few: [1, 2, 3] });
    expect(value.rows).toBe(long);
  });

  it('arrives as it was sent, whatever plain data it is', () => {
    const anything = fc.anything({
      withMap: true,
      withTypedArray: false,
      withNullPrototype: false,
      withSparseArray: false,
      maxDepth: 4,
    });
    fc.assert(
      fc.property(anything, fc.boolean(), (value, isLong) => {
        const sent = isLong ? { value, list: Array.from({ length: SLICE + 3 }, () => value) } : value;
        expect(travelled(sent)).toEqual(sent);
      }),
      { numRuns: 60 },
    );
  });
});
