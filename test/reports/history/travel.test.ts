import { describe, expect, test } from '@jest/globals';
import { figureTravel, isTroubled, ratingTravel } from '../../../src/reports/history/travel.js';

describe('direction of travel of a rating', () => {
  test.each([
    ['amber', 'green', 'better'],
    ['green', 'amber', 'worse'],
    ['red', 'complete', 'better'],
    ['complete', 'green', 'worse'],
    ['amber', 'amber', 'same'],
    ['amber-red', 'amber', 'better'],
    ['overdue', 'complete', 'better'],
    ['not-started', 'in-progress', 'better'],
    ['in-progress', 'overdue', 'worse'],
    ['green', 'on-hold', 'changed'],
    ['in-progress', 'closed', 'changed'],
    ['not-rated', 'green', 'changed'],
  ] as const)('from %s to %s is %s', (before, now, travel) => {
    expect(ratingTravel(before, now)).toBe(travel);
  });
});

describe('direction of travel of a figure', () => {
  test.each([
    [0.8, 0.9, 'higher', 'better'],
    [0.8, 0.9, 'lower', 'worse'],
    [12, 9, 'lower', 'better'],
    [12, 12, 'lower', 'same'],
    [12, 14, 'unknown', 'up'],
    [12, 9, 'none', 'down'],
  ] as const)('from %s to %s where %s is better: %s', (before, now, polarity, travel) => {
    expect(figureTravel(before, now, polarity)).toBe(travel);
  });
});

test.each([
  ['amber', true],
  ['red', true],
  ['overdue', true],
  ['amber-green', false],
  ['green', false],
  [null, false],
] as const)('%s is at Amber or Red: %s', (key, expected) => {
  expect(isTroubled(key)).toBe(expected);
});
