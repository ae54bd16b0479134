import { describe, expect, test } from '@jest/globals';
import { readYesNo } from '../../../src/plan/vocabulary/yes-no.js';

describe('what a yes or a no says under its header', () => {
  test.each([
    ['Done?', 'Yes', 'complete, complete'],
    ['Implemented', 'N', 'open, nothing'],
    ['Complete?', '✓', 'complete, complete'],
    ['Has work started?', 'No', 'not-started, not-started'],
    ['Has work started?', 'Y', 'open, in-progress'],
    ['On track', 'No', 'open, red'],
    ['Status', 'Yes', 'complete, complete (assumed)'],
    ['Status', 'No', 'open, nothing (assumed)'],
    ['Board approval', 'Yes', null],
    ['Status', 'Nearly', null],
  ])('“%s”: “%s”', (header, text, expected) => {
    const read = readYesNo(text, header);
    expect(read === null ? null : `${read.status}, ${read.value ?? 'nothing'}${read.assumed ? ' (assumed)' : ''}`).toBe(
      expected,
    );
  });
});
