import { areaName } from '../../../src/workbook/address.js';
import type { CellValue, Look, Sheet, Snapshot } from '../../../src/workbook/snapshot.js';
import { openXlsx } from '../../../src/xlsx/index.js';
import { area } from '../../builders/edits.js';
import { smallWorkbook, type SmallWorkbook } from '../handmade.js';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** A shared strings part, linked, with these items inside: `<si><t>Green</t></si>`. */
export function sharedStrings(items: string): NonNullable<SmallWorkbook['linked']>[number] {
  return { kind: 'sharedStrings', part: 'sharedStrings.xml', content: `<sst xmlns="${MAIN}">${items}</sst>` };
}

export async function snapshotOf(file: Uint8Array): Promise<Snapshot> {
  return openXlsx(file, 'plan.xlsx').snapshot();
}

/** The first sheet of a small workbook. */
export async function sheetOf(wanted: SmallWorkbook): Promise<Sheet> {
  const [sheet] = (await snapshotOf(smallWorkbook(wanted))).sheets;
  if (!sheet) throw new Error('There is no sheet.');
  return sheet;
}

/** A sheet's values by address: `{ A1: 'Action' }`. */
export function valuesOf(sheet: Sheet): Record<string, CellValue> {
  return Object.fromEntries(cellsOf(sheet).map(([name, cell]) => [name, cell.value]));
}

export function formulasOf(sheet: Sheet): string[] {
  return cellsOf(sheet).flatMap(([name, cell]) => (cell.formula ? [name] : []));
}

export function formatsOf(sheet: Sheet): Record<string, string> {
  return Object.fromEntries(cellsOf(sheet).map(([name, cell]) => [name, cell.format]));
}

function cellsOf(sheet: Sheet) {
  return sheet.rows.flatMap(({ row, cells }) =>
    cells.flatMap((cell, column) =>
      cell ? [[areaName({ top: row, bottom: row, left: column, right: column }), cell] as const] : [],
    ),
  );
}

/** The look of one cell of the sheet "Plan". */
export async function lookOf(file: Uint8Array, address: string): Promise<Look> {
  const place = area(address);
  const looks = await openXlsx(file, 'plan.xlsx').looks([{ sheet: 'Plan', area: place }]);
  return looks.at('Plan', place.top, place.left);
}
