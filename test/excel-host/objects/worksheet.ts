import type { Area } from '../../../src/workbook/address.js';
import {
  collection,
  colourOf,
  insist,
  NULL_OBJECT,
  refuse,
  textOf,
  wholeOf,
  type Argument,
  type Emulated,
} from '../emulated.js';
import type { SheetModel } from '../model.js';
import { charts } from './chart.js';
import { names } from './names.js';
import { pageLayout } from './page-layout.js';
import { areaArgument, range, rangeAreas, rangeByIndexes, WHOLE_SHEET } from './range.js';
import { tables } from './table.js';

export function worksheet(sheet: SheetModel): Emulated {
  const { book } = sheet;
  const at = (area: Area): Emulated => range(sheet, area);
  const address = (given: Argument): Area =>
    given === undefined || given === null || given === '' ? WHOLE_SHEET : areaArgument(given, sheet);
  return {
    type: 'Worksheet',
    identity: { Id: sheet.id },
    get: {
      Id: () => sheet.id,
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
    },
    set: {
      Gridlines: (value) => {
        sheet.gridlines = value === true;
      },
      TabColor: (value) => {
        sheet.tabColour = value === '' ? '' : colourOf(value);
      },
    },
    parts: {
      Protection: () => ({ type: 'WorksheetProtection', get: { Protected: () => sheet.protected } }),
      Names: () => names(book, sheet),
      Tables: () => tables(sheet),
      Charts: () => charts(sheet),
      FreezePanes: () => ({
        type: 'WorksheetFreezePanes',
        call: {
          FreezeRows: (count) => {
            sheet.frozenRows = wholeOf(count, 'rows');
            return null;
          },
          Unfreeze: () => {
            sheet.frozenRows = 0;
            return null;
          },
        },
      }),
      PageLayout: () => pageLayout(sheet),
      CustomProperties: () => customProperties(sheet),
    },
    call: {
      GetRange: (given) => at(address(given)),
      GetRanges: (given) => {
        const list = textOf(given, 'addresses');
        insist(list.length <= 8192, 'InvalidArgument', 'more than 8,192 characters');
        return rangeAreas(
          sheet,
          list.split(',').map((one) => areaArgument(one, sheet)),
        );
      },
      GetRangeByIndexes: (...given) => rangeByIndexes(sheet, given),
      GetUsedRangeOrNullObject: (valuesOnly) => {
        const used = sheet.used(valuesOnly === true);
        return used ? at(used) : NULL_OBJECT;
      },
      Activate: () => {
        insist(sheet.visibility === 'Visible', 'InvalidOperation', 'a hidden sheet');
        book.active = sheet;
        return null;
      },
      Calculate: () => null,
      Delete: () => {
        book.deleteSheet(sheet);
        return null;
      },
    },
  };
}

function customProperties(sheet: SheetModel): Emulated {
  const property = (key: string): Emulated => ({
    type: 'WorksheetCustomProperty',
    identity: { _Id: key },
    get: { Key: () => key, Value: () => sheet.properties.get(key) ?? refuse('ItemNotFound') },
    call: {
      Delete: () => {
        sheet.properties.delete(key);
        return null;
      },
    },
  });
  return collection('WorksheetCustomPropertyCollection', () => [...sheet.properties.keys()].map(property), {
    call: {
      Add: (key, value) => {
        sheet.properties.set(textOf(key, 'key'), textOf(value, 'value'));
        return property(textOf(key, 'key'));
      },
    },
  });
}
