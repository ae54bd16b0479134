import { areaName, cellName } from '../../src/workbook/address.js';
import { styleOf, type BookModel, type CellModel, type RuleModel, type SheetModel } from '../excel-host/model.js';
import { WHOLE_SHEET } from '../excel-host/objects/range.js';
import type { WrittenCell, WrittenRule, WrittenSheet, WrittenWorkbook } from './written.js';

/** What stands in the emulated Excel's workbook. */
export function inExcel(book: BookModel): WrittenWorkbook {
  const names = book.names.map(({ name, formula }) => ({ name, refersTo: formula.replace(/^=/, '') }));
  return { sheets: book.sheets.map(sheetIn), names: names.sort((a, b) => a.name.localeCompare(b.name)) };
}

function sheetIn(sheet: SheetModel): WrittenSheet {
  const cells: Record<string, WrittenCell> = {};
  for (const [at, cell] of sheet.within(WHOLE_SHEET)) {
    const value = valueOf(cell);
    if (value !== null) cells[cellName(at)] = { value, ...lookOf(cell) };
  }
  return {
    name: sheet.name,
    cells,
    rules: sheet.rules.map(ruleIn),
    tables: sheet.tables.map(({ name, area }) => ({ name, area: areaName(area) })),
    charts: sheet.charts.length,
    frozenRows: sheet.frozenRows,
    gridlines: sheet.gridlines,
  };
}

function valueOf({ value }: CellModel): WrittenCell['value'] | null {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : value;
}

function lookOf({ style, link }: CellModel): Omit<WrittenCell, 'value'> {
  const target = link?.documentReference;
  return {
    format: String(styleOf(style, 'numberFormat')),
    bold: styleOf(style, 'font.bold') === true,
    fill: colour(styleOf(style, 'fill.color')),
    link: typeof target === 'string' ? target : null,
  };
}

function ruleIn({ areas, formula, format }: RuleModel): WrittenRule {
  return {
    areas: areas.map(areaName).join(' '),
    formula: formula?.replace(/^=/, '') ?? '',
    fill: colour(format.fill?.color),
    bold: format.font?.bold === true,
    underline: format.font?.underline === 'Single',
    border: colour(format['border.EdgeTop']?.color),
  };
}

function colour(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value.replace('#', '') : null;
}
