import { describe, expect, test } from '@jest/globals';
import { readMeasure } from '../../../src/plan/vocabulary/measures.js';
import { scaleOf } from '../../../src/plan/vocabulary/scale-words.js';

const read = (value: string) => readMeasure({ value, format: 'General' }, { percent: false });

describe('times', () => {
  test.each([
    ['2 mins', 2, 'number', 'minutes'],
    ['45 seconds', 45, 'number', 'seconds'],
    ['2 mins 45 secs', 2.75, 'number', 'minutes'],
    ['1 hour 30 minutes', 1.5, 'hours', ''],
    ['1 hr, 15 mins', 1.25, 'hours', ''],
    ['no more than 20 minutes', 20, 'number', 'minutes'],
    ['8 hours', 8, 'hours', ''],
  ])('%s', (text, value, unit, scale) => {
    expect(read(text)).toMatchObject({ value, unit });
    expect(scaleOf(text)).toBe(scale);
  });

  test('other words after a figure are no time', () => {
    expect(read('12 people')).toMatchObject({ value: 12, unit: 'number' });
    expect(read('2.5 stars')).toMatchObject({ value: 2.5, unit: 'number' });
  });
});

test.each([
  ['450kg', 'kilograms'],
  ['0.5 t', 'tonnes'],
  ['12 tonnes', 'tonnes'],
  ['3.2 tCO2e', 'tonnes'],
  ['430 kg per household', 'kilograms per household'],
  ['85 per 1,000', 'per 1000'],
  ['8.5 per 10,000', 'per 10000'],
  ['84%', ''],
  ['12 people', ''],
  ['£4.5m', ''],
  ['10 (target 12 tonnes)', ''],
])('%s is counted in “%s”', (text, scale) => {
  expect(scaleOf(text)).toBe(scale);
});
