import { describe, expect, test } from '@jest/globals';
import { contextOf } from '../../src/checks/context.js';
import { planFrom } from '../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../src/plan/settings.js';
import { aWorkbook, percent, type Written } from '../builders/workbook.js';

/** Whether a figure meets a target of 18-22%, with what the sheet says of the better direction. */
function met(title: string, goodIs: string | null, figure: number): boolean | null | undefined {
  const rows: Written[][] = [title, 'Staff turnover', 'Vacancies'].map((name, i) => [
    `K${String(i + 1)}`,
    name,
    ...(goodIs === null ? [] : [goodIs]),
    '18-22%',
    percent(i === 0 ? figure : 0.2),
  ]);
  const header = ['Ref', 'Indicator', ...(goodIs === null ? [] : ['Good is']), 'Target', 'Actual'];
  const book = aWorkbook().sheet('KPIs', [header, ...rows]);
  const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
  const [first] = plan.indicators;
  return first === undefined ? undefined : contextOf(plan, '2024-10-31', DEFAULT_SETTINGS).verdicts.get(first.id)?.met;
}

describe('a target that is a range', () => {
  test.each<[string, string, string | null, number, boolean | null]>([
    ['within it', 'Children seen', 'Low', 0.2, true],
    ['below it, where the sheet says that low is good', 'Re-referrals', 'Low', 0.16, true],
    ['above it, where the sheet says that low is good', 'Re-referrals', 'Low', 0.24, false],
    ['above it, where the sheet says that high is good', 'Children seen', 'High', 0.24, true],
    ['below it, where only its words say that low is good', 'Re-referrals', null, 0.16, null],
    ['above it, where only its words say that low is good', 'Re-referrals', null, 0.24, false],
  ])('%s', (_, title, goodIs, figure, expected) => {
    expect(met(title, goodIs, figure)).toBe(expected);
  });
});
