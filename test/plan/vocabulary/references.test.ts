import { describe, expect, test } from '@jest/globals';
import { readReference } from '../../../src/plan/vocabulary/references.js';

describe('the number that a row begins with', () => {
  test.each<[string, string, readonly number[]]>([
    ['1', '1', [1]],
    ['1.2', '1.2', [1, 2]],
    ['1.1a', '1.1a', [1, 1, 1]],
    ['2b) Agree a deputy', '2b', [2, 2]],
    ['Recommendation 3: Review all cases', '3', [3]],
    ['CSC 011', 'CSC 011', [11]],
  ])('%s', (text, ref, path) => {
    expect(readReference(text)).toMatchObject({ ref, path });
  });

  test.each(['12 months of data', 'March 2024', 'A review of all cases'])('%s has none', (text) => {
    expect(readReference(text)).toBeNull();
  });
});
