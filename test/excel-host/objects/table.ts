import { collection, insist, textOf, type Emulated } from '../emulated.js';
import { meet, newId, type SheetModel, type TableModel } from '../model.js';
import { areaArgument } from './range.js';

export function tables(sheet: SheetModel): Emulated {
  return collection('TableCollection', () => sheet.tables.map((one) => table(sheet, one)), {
    call: {
      Add: (given, hasHeaders) => {
        sheet.guard();
        const area = areaArgument(given, sheet);
        insist(hasHeaders === true, 'EmulatorUnknownMember', 'a table without headers');
        insist(!sheet.tables.some((one) => meet(one.area, area)), 'InvalidArgument', 'overlaps another table');
        const headers = Array.from(
          { length: area.right - area.left + 1 },
          (_, at) => sheet.peek(area.top, area.left + at)?.value,
        );
        insist(
          headers.every((one) => typeof one === 'string' && one !== '') && new Set(headers).size === headers.length,
          'InvalidArgument',
          'Excel would rename these headers',
        );
        const made: TableModel = {
          id: newId(),
          name: `Table${sheet.book.sheets.flatMap((one) => one.tables).length + 1}`,
          area,
          filter: true,
          style: 'TableStyleMedium2',
          banded: true,
        };
        sheet.tables.push(made);
        return table(sheet, made);
      },
    },
  });
}

function table(sheet: SheetModel, model: TableModel): Emulated {
  const others = (): TableModel[] => sheet.book.sheets.flatMap((one) => one.tables).filter((one) => one !== model);
  return {
    type: 'Table',
    // A table is found by its id and, as `getItem` allows, by its name.
    identity: { Id: model.id, Name: model.name },
    get: { Name: () => model.name },
    set: {
      Name: (value) => {
        const name = textOf(value, 'name');
        insist(!others().some((one) => one.name.toLowerCase() === name.toLowerCase()), 'ItemAlreadyExists', name);
        model.name = name;
      },
      ShowFilterButton: (value) => {
        model.filter = value === true;
      },
      ShowBandedRows: (value) => {
        model.banded = value === true;
      },
      Style: (value) => {
        model.style = textOf(value, 'style');
      },
    },
    call: {
      Delete: () => {
        sheet.guard();
        sheet.tables = sheet.tables.filter((one) => one !== model);
        sheet.clear(model.area);
        return null;
      },
    },
  };
}
