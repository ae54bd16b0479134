import { describe, expect, test } from '@jest/globals';
import { matchEntries, type Known } from '../../../src/reports/history/matching.js';

const entry = (ref: string, title: string, under = '', kind = 'action'): Known => ({ kind, ref, title, under });
const matched = (later: readonly Known[], earlier: readonly Known[]): readonly (number | null)[] => {
  const found = matchEntries(later, earlier);
  return later.map((_, at) => found.get(at) ?? null);
};

describe('an entry is known again', () => {
  const before = [
    entry('1', 'Publish the practice standard'),
    entry('2', 'Train every team leader in supervision'),
    entry('3', 'Report to the board each quarter'),
  ];

  test('when nothing about it changed, wherever it stands', () => {
    expect(matched([...before].reverse(), before)).toEqual([2, 1, 0]);
  });

  test('when it was renumbered, although another has its number now', () => {
    const after = [
      entry('1', 'Appoint a principal social worker'),
      entry('2', 'Publish the practice standard'),
      entry('3', 'Train every team leader in supervision'),
      entry('4', 'Report to the board each quarter'),
    ];
    expect(matched(after, before)).toEqual([null, 0, 1, 2]);
  });

  test('when it was reworded under the same number', () => {
    expect(matched([entry('2', 'Train team leaders and managers')], before)).toEqual([1]);
  });

  test('when it was reworded and renumbered, by its words', () => {
    expect(matched([entry('7', 'Train every team leader and manager in supervision')], before)).toEqual([1]);
  });

  test('but not by its number alone', () => {
    expect(matched([entry('2', 'Recruit foster carers')], before)).toEqual([null]);
  });

  test('nor as another kind', () => {
    expect(matched([entry('1', 'Publish the practice standard', '', 'recommendation')], before)).toEqual([null]);
  });

  test('by what it stands under, where the same words come twice', () => {
    const twice = [entry('1', 'Review progress', 'Reading'), entry('1', 'Review progress', 'Attendance')];
    expect(matched([...twice].reverse(), twice)).toEqual([1, 0]);
  });

  test('nothing is taken for two', () => {
    const same = [entry('', 'Review progress'), entry('', 'Review progress')];
    expect(matched(same, [entry('', 'Review progress')]).filter((one) => one !== null)).toHaveLength(1);
  });
});
