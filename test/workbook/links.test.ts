import type { OwnRow } from '../../src/workbook/edits.js';
import { MOST_LINKS, withinLinks } from '../../src/workbook/links.js';
import { anOwnSheet, edits } from '../builders/edits.js';

const row = (words: string): OwnRow => ({
  cells: [{ value: words }, { value: 'B2', link: { sheet: 'Plan', cell: { row: 1, column: 1 } } }],
});
const withRows = (count: number) => {
  const sheet = { ...anOwnSheet([]), rows: Array.from({ length: count }, (_, at) => row(`Action ${at}`)) };
  return edits({ sheets: [sheet], leftOut: ['One date carries no flag.'] });
};

test('As many links as Excel keeps on a sheet are left as they are', () => {
  const before = withRows(MOST_LINKS);
  expect(withinLinks(before)).toEqual(before);
});

test('Links beyond them are left out, their words stay, and it is said', () => {
  const { sheets, leftOut } = withinLinks(withRows(MOST_LINKS + 2));
  const rows = sheets[0]?.rows ?? [];
  expect(rows.filter(({ cells }) => cells[1]?.link)).toHaveLength(MOST_LINKS);
  expect(rows.at(-1)?.cells[1]).toEqual({ value: 'B2' });
  expect(leftOut).toEqual([
    'One date carries no flag.',
    'Excel keeps no more than 65,530 links on a sheet, so the cells of “Plumbline highlights” from row 65,531 on name their places and cannot be clicked.',
  ]);
});
