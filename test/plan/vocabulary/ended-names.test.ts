import { describe, expect, test } from '@jest/globals';
import { endedBy } from '../../../src/plan/vocabulary/ended-names.js';

describe('names of sheets and sections whose rows are over', () => {
  test.each([
    ['Completed actions', 'complete'],
    ['COMPLETED', 'complete'],
    ['Complete', 'complete'],
    ['Closed recs 2023-24', 'complete'],
    ['Closed actions log', 'complete'],
    ['Completed & closed actions', 'complete'],
    ['C. Completed actions:', 'complete'],
    ['Actions completed', 'complete'],
    ['Actions - complete', 'complete'],
    ['Actions completed and removed from the plan', 'complete'],
    ['Actions completed since April 2024', 'complete'],
    ['Removed actions', 'closed'],
    ['Archived', 'closed'],
    ['Not agreed', 'closed'],
    ['Recommendations not accepted', 'closed'],
    ['Actions no longer being taken forward', 'closed'],
  ] as const)('“%s” is %s', (name, ended) => {
    expect(endedBy(name)).toBe(ended);
  });

  test.each([
    'Plan',
    'Open actions',
    'Open and closed actions',
    'Actions to be completed',
    'Actions not completed',
    'Incomplete actions',
    'Complete review of services',
    'Completed by March 2025',
    'Projects delivered on time',
    'Work with partners',
    'Achieving more',
    'Complete the audit actions',
  ])('“%s” says nothing of the kind', (name) => {
    expect(endedBy(name)).toBeNull();
  });
});
