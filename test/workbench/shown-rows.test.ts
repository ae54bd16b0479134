import { frameOf } from '../../src/workbench/file/sheet-drawing.js';
import { columnWidths, frozenIn, shownRows } from '../../src/workbench/grid/shown-rows.js';
import { aSheetView } from './builders.js';

const rows = Array.from({ length: 10 }, (_, row) => [`row ${String(row)}`, 'x', 'y']);

describe('what is shown of a sheet', () => {
  it('leaves hidden rows and columns out, and goes on with blank ones', () => {
    const view = aSheetView(rows, {
      columns: [
        { width: 80, hidden: false },
        { width: 90, hidden: true },
      ],
    });
    const hidden = new Map(view.rows).set(3, { height: null, hidden: true, cells: [] });
    const frame = frameOf({ ...view, rows: hidden });
    expect(shownRows(frame).slice(0, 5)).toEqual([0, 1, 2, 4, 5]);
    expect(shownRows(frame).length).toBeGreaterThan(30);
    expect(columnWidths(frame).slice(0, 3)).toEqual([80, 0, 64]);
  });

  it('keeps frozen rows and columns in view', () => {
    const frame = frameOf(aSheetView(rows, { frozen: { rows: 3, columns: 1 } }));
    expect(frozenIn(frame, columnWidths(frame), { width: 900, height: 600 })).toEqual({ rows: 3, columns: 1 });
  });

  it('lets them scroll where they would leave no room for the rest', () => {
    const frame = frameOf(aSheetView(rows, { frozen: { rows: 9, columns: 3 } }));
    expect(frozenIn(frame, columnWidths(frame), { width: 300, height: 300 })).toEqual({ rows: 0, columns: 0 });
  });
});
