import { collection, refuse, textOf, type Emulated } from '../emulated.js';
import type { BookModel } from '../model.js';
import { names } from './names.js';
import { worksheet } from './worksheet.js';

/** The root of every request. */
export function workbook(book: BookModel): Emulated {
  return {
    type: 'Workbook',
    get: { Name: () => book.name, ReadOnly: () => book.readOnly },
    call: {
      _RemoveReference: (reference) => {
        book.kept.delete(textOf(reference, 'reference'));
        return null;
      },
    },
    parts: {
      Application: () => ({
        type: 'Application',
        call: {
          SuspendApiCalculationUntilNextSync: () => null,
          SuspendScreenUpdatingUntilNextSync: () => null,
        },
      }),
      Protection: () => ({ type: 'WorkbookProtection', get: { Protected: () => book.structureProtected } }),
      Names: () => names(book, null),
      Worksheets: () =>
        collection('WorksheetCollection', () => book.sheets.map(worksheet), {
          find: (key) => {
            const sheet = book.sheet(key);
            return sheet ? worksheet(sheet) : null;
          },
          call: {
            GetActiveWorksheet: () => (book.active ? worksheet(book.active) : refuse('ItemNotFound')),
            Add: (name) => worksheet(book.addSheet(textOf(name, 'sheet name'))),
            _RegisterDataChangedEvent: () => null,
          },
        }),
    },
  };
}
