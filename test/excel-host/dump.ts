import { areaName, cellName } from '../../src/workbook/address.js';
import { WHOLE_SHEET } from './objects/range.js';
import { PLAIN, type BookModel, type SheetModel } from './model.js';

/** Everything that the workbook holds, as plain data: equal dumps are equal workbooks. The cursor does not count. */
export function dump(book: BookModel): unknown {
  return structuredClone({
    name: book.name,
    names: book.names,
    settings: Object.fromEntries(book.settings),
    sheets: book.sheets.map(dumpSheet),
  });
}

function dumpSheet(sheet: SheetModel): unknown {
  const { name, visibility, tabColour, gridlines, frozenRows, names, page } = sheet;
  const cells = [...sheet.within(WHOLE_SHEET)]
    .filter(([, { value, formula, style, link }]) => (value ?? formula ?? link) !== null || style !== PLAIN)
    .sort(([a], [b]) => a.row - b.row || a.column - b.column);
  const sizes = (lines: SheetModel['rows']) =>
    Object.fromEntries([...lines].filter(([, line]) => Object.keys(line).length > 0));
  return {
    ...{ name, visibility, tabColour, gridlines, frozenRows, names, page },
    protected: sheet.protected,
    cells: Object.fromEntries(cells.map(([at, cell]) => [cellName(at), cell])),
    columns: sizes(sheet.columns),
    rows: sizes(sheet.rows),
    merges: sheet.merges.map(areaName),
    rules: sheet.rules.map((rule) => ({ ...rule, id: null, areas: rule.areas.map(areaName) })),
    tables: sheet.tables.map((table) => ({ ...table, id: null, area: areaName(table.area) })),
    charts: sheet.charts.map((chart) => ({ ...chart, id: null })),
    properties: Object.fromEntries(sheet.properties),
  };
}
