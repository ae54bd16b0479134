import { areaName, parseArea, quotedSheet, LAST_COLUMN, LAST_ROW, type Area } from '../../../src/workbook/address.js';
import { format } from 'numfmt';
import {
  collection,
  insist,
  isRange,
  NULL_OBJECT,
  refuse,
  textOf,
  wholeOf,
  type Argument,
  type EmulatedRange,
  type Wire,
} from '../emulated.js';
import { meet, newId, styleOf, type CellModel, type SheetModel } from '../model.js';
import { conditionalFormats } from './conditional.js';
import { rangeFormat } from './format.js';
import { worksheet } from './worksheet.js';

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN };

/** More cells than this are refused by Excel on the web. */
const CELL_LIMIT = 5_000_000;

export const isBounded = ({ bottom, right }: Area): boolean => bottom < LAST_ROW && right < LAST_COLUMN;

/** As Excel spells it: without quotes where the sheet's name needs none. */
export function fullAddress(sheet: SheetModel, area: Area, fixed = false): string {
  const name =
    /^[A-Za-z_][\w.]*$/.test(sheet.name) && !/^[A-Za-z]{1,3}\d+$/.test(sheet.name)
      ? sheet.name
      : quotedSheet(sheet.name);
  const cells = areaName(area);
  return `${name}!${fixed ? cells.replaceAll(/([A-Z]+)(\d+)/g, '$$$1$$$2') : cells}`;
}

/** A range given to a method: an object, or an address on this sheet. Whole rows such as `$1:$3` too. */
export function areaArgument(given: Argument, sheet: SheetModel): Area {
  if (isRange(given)) {
    insist(given.sheet === sheet, 'InvalidArgument', 'a range of another sheet');
    return given.areas[0] ?? refuse('InvalidArgument');
  }
  const address = textOf(given, 'address');
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (rows) return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
  return parseArea(address.replaceAll('$', '')) ?? refuse('InvalidArgument', `address ${address}`);
}

/** What ranges and areas have in common. */
function common(sheet: SheetModel, areas: readonly Area[]) {
  return {
    parts: {
      Format: () => rangeFormat(sheet, areas),
      ConditionalFormats: () => conditionalFormats(sheet, areas),
      Worksheet: () => worksheet(sheet),
    },
    call: {
      Clear: () => {
        sheet.guard();
        for (const area of areas) sheet.clear(area);
        return null;
      },
      Select: () => {
        insist(sheet.visibility === 'Visible', 'InvalidOperation', 'a hidden sheet');
        sheet.book.active = sheet;
        sheet.book.selection = areas[0] ?? null;
        return null;
      },
    },
  };
}

export function range(sheet: SheetModel, area: Area): EmulatedRange {
  const shared = common(sheet, [area]);
  /** One thing about each cell; null for a range without end, as Excel answers. */
  const grid = (of: (cell: CellModel | null) => Wire): Wire => {
    if (!isBounded(area)) return null;
    const height = area.bottom - area.top + 1;
    const width = area.right - area.left + 1;
    insist(height * width <= CELL_LIMIT, 'RangeExceedsLimit');
    if (height * width > sheet.book.nullAbove) return null;
    return Array.from({ length: height }, (_, down) =>
      Array.from({ length: width }, (__, across) => of(sheet.peek(area.top + down, area.left + across))),
    );
  };
  const eachGiven = (given: Wire, put: (row: number, column: number, value: Wire) => void): void => {
    sheet.guard();
    insist(isBounded(area), 'InvalidArgument', 'cells of a range without end');
    insist(
      Array.isArray(given) && given.length === area.bottom - area.top + 1,
      'InvalidArgument',
      'the wrong number of rows',
    );
    (given as readonly (readonly Wire[])[]).forEach((line, down) => {
      insist(line.length === area.right - area.left + 1, 'InvalidArgument', 'the wrong number of columns');
      line.forEach((value, across) => {
        put(area.top + down, area.left + across, value);
      });
    });
  };
  const first = () => sheet.peek(area.top, area.left);
  let reference: string | null = null;
  return {
    type: 'Range',
    sheet,
    areas: [area],
    get identity() {
      return reference === null ? {} : { _ReferenceId: reference };
    },
    get: {
      Address: () => fullAddress(sheet, area),
      RowIndex: () => area.top,
      ColumnIndex: () => area.left,
      RowCount: () => area.bottom - area.top + 1,
      ColumnCount: () => area.right - area.left + 1,
      Values: () => grid((cell) => wireValue(cell)),
      ValueTypes: () => grid((cell) => typeOf(cell)),
      Formulas: () => grid((cell) => cell?.formula ?? wireValue(cell)),
      Text: () => grid((cell) => shownText(sheet, cell)),
      NumberFormat: () => grid((cell) => styleOf(cell?.style ?? {}, 'numberFormat')),
      Hyperlink: () => first()?.link ?? null,
    },
    set: {
      Values: (given) => {
        eachGiven(given, (row, column, value) => {
          sheet.write(row, column, value);
        });
      },
      NumberFormat: (given) => {
        eachGiven(given, (row, column, value) => {
          sheet.style(
            { top: row, left: column, bottom: row, right: column },
            { numberFormat: textOf(value, 'format') },
          );
        });
      },
      Hyperlink: (given) => {
        sheet.guard();
        const link = given as Record<string, Wire>;
        const cell = sheet.cell(area.top, area.left);
        cell.link = link;
        if (link.textToDisplay !== undefined) sheet.write(area.top, area.left, link.textToDisplay);
        else if (cell.value === null) sheet.write(area.top, area.left, link.documentReference ?? link.address);
        sheet.style(area, { 'font.color': '#0563C1', 'font.underline': 'Single' });
      },
    },
    parts: shared.parts,
    call: {
      ...shared.call,
      GetMergedAreasOrNullObject: () => {
        const found = sheet.merges.filter((merge) => meet(merge, area));
        return found.length === 0 ? NULL_OBJECT : rangeAreas(sheet, found);
      },
      GetCellProperties: (wanted) => grid((cell) => cellProperties(cell, wanted as Wire)),
      _KeepReference: () => {
        reference ??= newId();
        sheet.book.kept.add(reference);
        return null;
      },
      // office.js cuts large arrays into rows by these two.
      GetRow: (at) => {
        const row = area.top + wholeOf(at, 'row');
        return range(sheet, { ...area, top: row, bottom: row });
      },
      GetBoundingRect: (given) => {
        const other = areaArgument(given, sheet);
        return range(sheet, {
          top: Math.min(area.top, other.top),
          left: Math.min(area.left, other.left),
          bottom: Math.max(area.bottom, other.bottom),
          right: Math.max(area.right, other.right),
        });
      },
      // office.js asks the host to check the shape of what is written.
      _ValidateArraySize: (height, width) => {
        insist(height === area.bottom - area.top + 1 && width === area.right - area.left + 1, 'InvalidArgument');
        return null;
      },
    },
  };
}

function wireValue(cell: CellModel | null): Wire {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

function typeOf(cell: CellModel | null): string {
  const value = cell?.value ?? null;
  if (value === null) return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'string') return 'String';
  return typeof value === 'number' ? 'Double' : 'Boolean';
}

/** As the number format shows the value; a column's width is not looked at. */
function shownText({ book }: SheetModel, cell: CellModel | null): string {
  const value = wireValue(cell);
  const code = styleOf(cell?.style ?? {}, 'numberFormat');
  if (typeof value === 'number') return format(String(code), book.date1904 ? value + DAYS_TO_1904 : value);
  return typeof value === 'boolean' ? String(value).toUpperCase() : textOf(value, 'a cell');
}

/** Days between the beginnings of the two date systems. */
const DAYS_TO_1904 = 1462;

const READABLE: Readonly<Record<string, readonly string[]>> = { fill: ['color'], font: ['bold', 'name'] };

function cellProperties(cell: CellModel | null, wanted: Wire): Wire {
  const style = cell?.style ?? {};
  const { format, ...others } = wanted as Record<string, Record<string, Record<string, boolean>>>;
  insist(Object.keys(others).length === 0, 'EmulatorUnknownMember', `cell properties ${Object.keys(others).join()}`);
  const parts = Object.entries(format ?? {}).map(([part, names]) => [
    part,
    Object.fromEntries(
      Object.keys(names).map((name) => {
        insist(READABLE[part]?.includes(name) === true, 'EmulatorUnknownMember', `cell property ${part}.${name}`);
        const value = styleOf(style, `${part}.${name}`);
        // Excel says white where there is no fill.
        return [name, part === 'fill' && value === '' ? '#FFFFFF' : value];
      }),
    ),
  ]);
  return { format: Object.fromEntries(parts) as Record<string, Wire> };
}

export function rangeAreas(sheet: SheetModel, areas: readonly Area[]): EmulatedRange {
  const shared = common(sheet, areas);
  return {
    type: 'RangeAreas',
    sheet,
    areas,
    get: { AreaCount: () => areas.length },
    parts: {
      ...shared.parts,
      Areas: () => collection('RangeCollection', () => areas.map((area) => range(sheet, area))),
    },
    call: shared.call,
  };
}

/** `getRangeByIndexes`. */
export function rangeByIndexes(sheet: SheetModel, given: readonly Argument[]): EmulatedRange {
  const [top = 0, left = 0, height = 0, width = 0] = given.map((one) => wholeOf(one, 'index'));
  insist(top >= 0 && left >= 0 && height > 0 && width > 0, 'InvalidArgument', 'an empty range');
  const area = { top, left, bottom: top + height - 1, right: left + width - 1 };
  insist(area.bottom <= LAST_ROW && area.right <= LAST_COLUMN, 'InvalidArgument', 'beyond the sheet');
  return range(sheet, area);
}
