import { cellsWanted } from '../workbook/own.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { SheetBuilder } from './cells.js';
import { settleDoubts } from './doubts.js';
import { isTooLarge } from './errors.js';
import type { Memory } from './look.js';
import { askHeads, plainNames } from './reading.js';
import { loose } from './run.js';

/**
 * The workbook with the cells of our own sheets and of some others only, in one round trip, as it is asked for before
 * every writing. Null where that does not do: a sheet of ours has another name than when it was last seen, or they hold
 * too much for one answer. Names that belong to a sheet are told of the sheets read only.
 */
export async function readOwnSheets(
  context: Excel.RequestContext,
  ownAnd: readonly string[],
  memory: Memory,
): Promise<Snapshot | null> {
  const heads = askHeads(context);
  const asked = [...new Set([...memory.own.values(), ...ownAnd])].map((name) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = loose(sheet.getUsedRangeOrNullObject(true));
    used.load('rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat');
    sheet.names.load('items/name,items/formula');
    return { name, sheet, used };
  });
  try {
    await context.sync();
  } catch (error) {
    if (isTooLarge(error)) return null;
    throw error;
  }
  const { sheets, workbookNames, ...about } = heads();
  const isWanted = cellsWanted({ sheets, names: workbookNames }, ownAnd);
  const builders = new Map<string, SheetBuilder>();
  for (const { name, sheet, used } of asked) {
    if (sheet.isNullObject || !isWanted(name)) continue;
    const builder = new SheetBuilder();
    builders.set(name, builder);
    if (used.isNullObject) continue;
    // Declared as always there; where there is too much, Excel gives null instead of cells.
    if ((used.values as unknown[][] | null) === null) return null;
    builder.add(
      {
        top: used.rowIndex,
        left: used.columnIndex,
        bottom: used.rowIndex + used.rowCount - 1,
        right: used.columnIndex + used.columnCount - 1,
      },
      used.values,
      used.formulas,
      used.numberFormat,
    );
  }
  if (sheets.some(({ name }) => isWanted(name) && !builders.has(name))) return null;
  const sheetNames = asked.flatMap(({ name, sheet }) => (sheet.isNullObject ? [] : plainNames(sheet.names, name)));
  return {
    ...about,
    date1904: await settleDoubts(context, builders, memory.date1904),
    names: [...workbookNames, ...sheetNames],
    sheets: sheets.map(({ name, visibility, protected: locked }) => ({
      name,
      visibility,
      protected: locked,
      ...(builders.get(name)?.built() ?? { extent: null, rows: [] }),
      merges: null,
    })),
  };
}
