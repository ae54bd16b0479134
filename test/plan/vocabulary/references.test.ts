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
    ['24/01-1', '24/01-1', [24, 1, 1]],
    ['2023/07.2 Restore the account', '2023/07.2', [2023, 7, 2]],
  ])('%s', (text, ref, path) => {
    expect(readReference(text)).toMatchObject({ ref, path });
  });

  test.each(['12 months of data', 'March 2024', '24/01/2024', '2024/25', 'A review of all cases'])(
    '%s has none',
    (text) => {
      expect(readReference(text)).toBeNull();
    },
  );
});
