import { describe, expect, test } from '@jest/globals';
import { saysFinished } from '../../../src/plan/vocabulary/finished-words.js';

describe('a few words that say that something is finished', () => {
  test.each([
    'completed',
    'COMPLETE',
    '✓',
    '100%',
    'March 2024 (completed)',
    '31/07/24 COMPLETED',
    'COMPLETE March 2024',
    'Complete – May 2024',
    'Done 12/07/24',
    'Achieved 30/09/24',
    'Closed on 3rd of May 2024',
    "Implemented April '24",
    'July 2024 – achieved',
    '31/07/24 ✓',
    'In place since May 2024',
  ])('%s', (text) => {
    expect(saysFinished(text)).toBe(true);
  });

  test.each([
    '',
    'March 2024',
    '31/07/24',
    'Complete by 30/09/24',
    'to be completed March 2024',
    'not complete',
    '50% complete',
    'Started May 2024',
    'C',
    'A',
    'Cabinet 12 July 2024',
    'Achieved 30/09/24 for phase 1',
    'Complete review March 2024',
  ])('but not “%s”', (text) => {
    expect(saysFinished(text)).toBe(false);
  });
});
