import { describe, expect, test } from '@jest/globals';
import { readLeads } from '../../../src/plan/vocabulary/leads.js';

describe('several leads in one cell', () => {
  test.each<[string, readonly string[]]>([
    ['Cllr Baptiste / Monitoring Officer', ['Cllr Baptiste', 'Monitoring Officer']],
    ['Cllr Haines/Democratic Services Manager', ['Cllr Haines', 'Democratic Services Manager']],
    ['Policy Manager / Data Analyst', ['Policy Manager', 'Data Analyst']],
    ['Cllr Haines & Section 151 Officer', ['Cllr Haines', 'Section 151 Officer']],
    ['Cllr Rowe / Director of Resources', ['Cllr Rowe', 'Director of Resources']],
    ['Cllr Amy Rowe\nDemocratic Services Manager', ['Cllr Amy Rowe', 'Democratic Services Manager']],
    ['J Smith / A Patel', ['J Smith', 'A Patel']],
  ])('%s', (text, leads) => {
    expect(readLeads(text)).toEqual(leads);
  });
});

describe('one lead whose title has a slash or an “and” in it', () => {
  test.each([
    'CIN / CP Manager',
    'Education / Health Lead',
    'Housing Officer / Manager',
    'Performance and Quality Manager',
    'Director of Education, Prevention and Partnerships',
  ])('%s', (text) => {
    expect(readLeads(text)).toEqual([text]);
  });
});
