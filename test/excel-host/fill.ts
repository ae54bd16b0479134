import type { SheetArea } from '../../src/workbook/address.js';
import type { Cell, Look, WorkbookReader } from '../../src/workbook/snapshot.js';
import { PLAIN_LOOK } from '../../src/workbook/snapshot.js';
import { BookModel, type SheetModel } from './model.js';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', 'very-hidden': 'VeryHidden' } as const;

/** The workbook that a reader reads, as the emulated Excel holds it: cells, looks, merges, names, protection. */
export async function bookFrom(reader: WorkbookReader): Promise<BookModel> {
  const snapshot = await reader.snapshot({ merges: true });
  const areas = snapshot.sheets.flatMap(({ name, extent }): SheetArea[] =>
    extent ? [{ sheet: name, area: extent }] : [],
  );
  const looks = await reader.looks(areas);
  const book = new BookModel();
  book.name = snapshot.file;
  book.date1904 = snapshot.date1904;
  for (const { name, visibility, rows, merges, protected: locked } of snapshot.sheets) {
    const sheet = book.addSheet(name);
    sheet.visibility = VISIBILITY[visibility];
    for (const { row, cells } of rows)
      cells.forEach((cell, column) => {
        if (cell) put(sheet, row, column, cell);
      });
    const extent = areas.find((one) => one.sheet === name)?.area;
    if (extent)
      for (let row = extent.top; row <= extent.bottom; row++)
        for (let column = extent.left; column <= extent.right; column++)
          paint(sheet, row, column, looks.at(name, row, column));
    sheet.merges = [...(merges ?? [])];
    sheet.protected = locked;
  }
  for (const { name, refersTo, sheet } of snapshot.names) {
    const owner = sheet === null ? book : book.sheet(sheet);
    owner?.names.push({ name, formula: `=${refersTo}` });
  }
  book.active = book.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
  book.structureProtected = snapshot.structureProtected;
  return book;
}

function put(sheet: SheetModel, row: number, column: number, { value, format, formula }: Cell): void {
  const cell = sheet.cell(row, column);
  cell.value = value;
  // A snapshot says that there is a formula, not which.
  cell.formula = formula ? '=0' : null;
  sheet.style({ top: row, left: column, bottom: row, right: column }, { numberFormat: format });
}

function paint(sheet: SheetModel, row: number, column: number, look: Look): void {
  if (look === PLAIN_LOOK) return;
  sheet.style(
    { top: row, left: column, bottom: row, right: column },
    {
      ...(look.fill !== null && { 'fill.color': `#${look.fill}` }),
      ...(look.bold && { 'font.bold': true }),
      ...(look.symbolFont !== null && { 'font.name': look.symbolFont }),
    },
  );
}
