import { describe, expect, test } from '@jest/globals';
import { planFrom } from '../../../src/plan/index.js';
import { DEFAULT_SETTINGS } from '../../../src/plan/settings.js';
import { aWorkbook, day, type Written } from '../../builders/workbook.js';

const KEY = ['Complete', 'On target', 'Some slippage', 'Significant slippage', 'Not yet started'];
const FILLS = ['0070C0', '00B050', 'FFC000', 'FF0000', 'BFBFBF'];

/** A plan rated by fills alone, with a key of coloured cells in H:I from row 1, beside the titles given. */
function statuses(titles: readonly string[], heading: string | null): readonly (string | undefined)[] {
  const lines = heading === null ? KEY : [heading, ...KEY];
  const top: Written[][] = lines.map((text, i) => {
    const isHeading = heading !== null && i === 0;
    return [titles[i] ?? null, null, null, null, null, null, null, isHeading ? text : null, isHeading ? null : text];
  });
  const rows = FILLS.map((_, i) => [
    `F${String(i + 1)}`,
    `Improve the scheme of delegation, part ${String(i + 1)}`,
    'Monitoring Officer',
    day('2024-10-31'),
    null,
    'Begun',
  ]);
  const first = lines.length - KEY.length + 1;
  const fills = Object.fromEntries([
    ...FILLS.map((fill, i) => [`H${String(first + i)}`, fill] as const),
    ...FILLS.map((fill, i) => [`E${String(9 + i)}`, fill] as const),
  ]);
  const blank = Array.from({ length: 7 - top.length }, () => []);
  const book = aWorkbook().sheet(
    'Plan',
    [...top, ...blank, ['Ref', 'Action', 'Lead', 'Due date', 'RAG', 'Comment'], ...rows],
    { fills },
  );
  return planFrom(book.snapshot(), book.looks(), DEFAULT_SETTINGS).items.map(({ rating }) => rating?.value);
}

describe('a key of coloured cells in the margin', () => {
  test.each([
    ['alone', [], 'Key'],
    ['beside the title', ['Saltmarsh District Council', 'Recovery plan'], 'Key'],
    ['beside the title, without a heading of its own', ['Saltmarsh District Council'], null],
    ['beside a title that speaks of the RAG', ['Saltmarsh: RAG-rated recovery plan', 'Position in July'], 'Key:'],
  ])('explains the colours of the plan: %s', (_, titles, heading) => {
    expect(statuses(titles, heading)).toEqual(['complete', 'green', 'amber', 'red', 'not-started']);
  });
});
