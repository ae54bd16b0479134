import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

const PLAIN = ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Update'];
const WIDER = ['Ref', 'Action', 'Lead', 'Resources', 'Due date', 'RAG', 'Update'];
const OTHER_WORDS = ['No', 'Task', 'Owner', 'Deadline', 'RAG', 'Comment'];

/** Three themes, each with its own header and two actions. */
function themes(headers: readonly (readonly string[])[], skip: boolean): readonly (string | null)[] {
  const rows = headers.flatMap((header, i): Written[][] => [
    ...(skip ? [[]] : []),
    [`Theme ${String(i + 1)}: ${['Safety', 'Homes', 'Tenants'][i] ?? ''}`],
    [...header],
    ...[1, 2].map((n): Written[] => [
      `${String(i + 1)}.${String(n)}`,
      `Carry out review number ${String(i + 1)}${String(n)}`,
      'Head of Assets',
      ...(header.length > 6 ? ['Existing'] : []),
      day('2025-09-30'),
      'Green',
      'Begun',
    ]),
  ]);
  const book = aWorkbook().sheet('Plan', [['Landlord plan'], ...rows]);
  const plan = planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS);
  expect(plan.sheets.flatMap(({ rowsNotRead }) => rowsNotRead)).toEqual([]);
  return plan.items.map(({ theme }) => theme);
}

describe('a theme above a header', () => {
  const all = ['Theme 1: Safety', 'Theme 2: Homes', 'Theme 3: Tenants'].flatMap((theme) => [theme, theme]);
  test.each([
    ['the same header each time', [PLAIN, PLAIN, PLAIN]],
    ['a column more', [PLAIN, WIDER, PLAIN]],
    ['other words', [PLAIN, PLAIN, OTHER_WORDS]],
  ])('is that of the rows below it: %s', (_, headers) => {
    expect(themes(headers, true)).toEqual(all);
    expect(themes(headers, false)).toEqual(all);
  });
});
