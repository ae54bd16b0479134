import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

function stated(...title: readonly Written[]): readonly string[] {
  const rows = [1, 2, 3, 4].map((no) => [
    `Write part ${String(no)} of the plan`,
    'Policy Lead',
    day('2024-12-31'),
    'G',
  ]);
  const book = aWorkbook().sheet('Plan', [title, ['Action', 'Lead', 'Due', 'RAG'], ...rows]);
  return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS).statedDates.map(({ date }) => date);
}

describe('the day at which a plan says that its position is stated', () => {
  test.each([
    ['Position at 30 November 2024', '2024-11-30'],
    ['Updated: 10 March 2025', '2025-03-10'],
    ['Updated 30/09/23', '2023-09-30'],
    ['Last refreshed: June 2025', '2025-06-30'],
    ['Report date: 15 August 2025', '2025-08-15'],
    ['Status on 1 July 2024', '2024-07-01'],
    ['Data correct at 30.06.24', '2024-06-30'],
    ['Position statement March 2024', '2024-03-31'],
    ['Progress report – September 2024', '2024-09-30'],
    ['End of month position: October 2024', '2024-10-31'],
    ['Quarter 3 2024/25 position', '2024-12-31'],
    ['Snapshot 02/02/2025', '2025-02-02'],
  ])('%s', (text, date) => {
    expect(stated(text)).toEqual([date]);
  });

  test.each([
    'Board meeting 12 March 2024',
    'Review date 1 April 2026',
    'Plan period: April 2023 to March 2025',
    'Inspection dates 3–7 June 2024',
    'Published 4 October 2024',
    'Next report to Cabinet 4 October 2024',
    'Progress report template, agreed 4 October 2024',
  ])('not: %s', (text) => {
    expect(stated(text)).toEqual([]);
  });

  test('it may stand beside its label', () => {
    expect(stated('Report date', day('2025-08-15'))).toEqual(['2025-08-15']);
    expect(stated('As at', day('2025-08-15'))).toEqual(['2025-08-15']);
    expect(stated('Review date', day('2025-08-15'))).toEqual([]);
  });
});

describe('a plan that counts its days', () => {
  const read = (title: string) => {
    const rows = [30, 60, 90].map((no) => [
      `Day ${String(no)}`,
      `Write part ${String(no)}`,
      'Policy Lead',
      'Under way',
    ]);
    const book = aWorkbook().sheet('90 days', [[title], ['By day', 'What', 'Who', 'Status'], ...rows]);
    return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
  };
  const dues = (title: string) =>
    read(title).items.map(({ due }) => (due?.reading.kind === 'dated' ? due.reading.latest : due?.reading.kind));

  test.each([
    'Contracts: 90 day plan (day 0 is Monday 3 June 2024)',
    'Contracts: 90 day plan. Day 0 = 3 June 2024',
    'Contracts: plan start date: 3 June 2024',
  ])('from its first day: %s', (title) => {
    expect(dues(title)).toEqual(['2024-07-03', '2024-08-02', '2024-09-01']);
  });

  test.each(['Contracts: 90 day plan', 'Contracts: agreed on 3 June 2024', 'Project start workshop, 3 June 2024'])(
    'not where none is stated: %s',
    (title) => {
      expect(dues(title)).toEqual(['relative', 'relative', 'relative']);
    },
  );
});
