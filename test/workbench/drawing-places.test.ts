import { withDrawingPlaces } from '../../src/workbench/file/drawing-places.js';
import { aSheetView } from './builders.js';

const CHART = { kind: 'chart', title: 'Ratings', area: { top: 2, left: 1, bottom: 4, right: 2 } } as const;
const rows = [['Plan'], [], ['a', null, null], ['b'], ['c'], ['d', null, null, 'e']];

describe('a chart that is not drawn', () => {
  it('is said where it lies over blank cells', () => {
    const sheet = withDrawingPlaces(aSheetView(rows, { drawings: [CHART] }));
    expect(sheet.merges).toEqual([CHART.area]);
    expect(sheet.rows.get(2)?.cells[1]?.text).toBe('Chart: Ratings (open the saved copy in Excel to see it)');
    expect(sheet.rows.get(2)?.cells[0]?.text).toBe('a');
  });

  it('says what it is when it has no title', () => {
    const sheet = withDrawingPlaces(aSheetView(rows, { drawings: [{ ...CHART, kind: 'picture', title: null }] }));
    expect(sheet.rows.get(2)?.cells[1]?.text).toBe('Picture (open the saved copy in Excel to see it)');
  });

  it.each([
    ['over cells that hold something', { ...CHART.area, bottom: 5, right: 3 }, []],
    ['over merged cells', CHART.area, [{ top: 4, left: 2, bottom: 4, right: 3 }]],
    ['beyond the sheet', { ...CHART.area, bottom: 9 }, []],
  ])('leaves the cells as they are %s', (_, area, merges) => {
    const sheet = aSheetView(rows, { drawings: [{ ...CHART, area }], merges });
    expect(withDrawingPlaces(sheet)).toBe(sheet);
  });
});
