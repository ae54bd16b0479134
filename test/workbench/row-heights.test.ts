import { lineCount, rowHeights } from '../../src/workbench/file/row-heights.js';
import { aSheetView, PLAIN } from './builders.js';

const LONG = 'Review the arrangements for the service and agree what changes with partners and with the board';

describe('the height of a row', () => {
  const wrapped = [{ ...PLAIN, wrap: true }];
  const heightOfFirst = (sheet: Parameters<typeof rowHeights>[0]): number => rowHeights(sheet, sheet.rowCount)[0] ?? 0;

  it('is its own where the workbook says so, even when the text needs more', () => {
    const sheet = aSheetView([[LONG]], { looks: wrapped });
    const own = new Map([[0, { height: 20, hidden: false, cells: sheet.rows.get(0)?.cells ?? [] }]]);
    expect(heightOfFirst({ ...sheet, rows: own })).toBe(20);
  });

  it('grows with a wrapped text', () => {
    expect(heightOfFirst(aSheetView([[LONG]], { looks: wrapped }))).toBeGreaterThan(100);
  });

  it('stays as it is for a text that is not wrapped, or is in a merged cell', () => {
    expect(heightOfFirst(aSheetView([[LONG]]))).toBe(20);
    const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
    expect(heightOfFirst(aSheetView([[LONG]], { looks: wrapped, merges }))).toBe(20);
  });

  it('is nothing for a hidden row', () => {
    const sheet = aSheetView([['x']], { rows: new Map([[0, { height: 20, hidden: true, cells: [] }]]) });
    expect(heightOfFirst(sheet)).toBe(0);
  });

  it('is at most what Excel allows', () => {
    expect(heightOfFirst(aSheetView([[LONG.repeat(100)]], { looks: wrapped }))).toBe(545);
  });
});

describe('the lines of a text', () => {
  it.each([
    ['', 1],
    ['one', 1],
    ['one\ntwo', 2],
    ['Incomprehensibilities', 3],
  ])('%j takes %i', (text, lines) => {
    expect(lineCount(text, 64, PLAIN)).toBe(lines);
  });
});
