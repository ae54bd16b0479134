import type { Area } from '../workbook/address.js';
import { WorkbookError } from '../workbook/snapshot.js';
import { ifAnswered } from './errors.js';
import { loose } from './run.js';

type Merges = ReadonlyMap<string, readonly Area[]>;

/**
 * Queues the question for the merged areas of each sheet's whole used range, formatted cells included: asked for less,
 * Excel misses those that begin outside it.
 */
export function askMerges(context: Excel.RequestContext, sheets: readonly string[]): () => Merges {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    throw new WorkbookError('This version of Excel cannot say which cells are merged. Excel 2021 and later can.');
  const asked = sheets.map((name) => {
    const used = loose(context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false));
    const found = loose(used.getMergedAreasOrNullObject());
    found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return { name, found };
  });
  return () => new Map(asked.map(({ name, found }) => [name, found.isNullObject ? [] : areasOf(found)]));
}

function areasOf({ areas }: Excel.RangeAreas): Area[] {
  return areas.items
    .map((one) => ({
      top: one.rowIndex,
      left: one.columnIndex,
      bottom: one.rowIndex + one.rowCount - 1,
      right: one.columnIndex + one.columnCount - 1,
    }))
    .sort((a, b) => a.top - b.top || a.left - b.left);
}

/** The answer; asked for again where the request that carried the question was refused, or none was sent. */
export async function mergesAnswered(
  context: Excel.RequestContext,
  sheets: readonly string[],
  answer: () => Merges,
): Promise<Merges> {
  const known = ifAnswered(answer);
  if (known) return known;
  const again = askMerges(context, sheets);
  await context.sync();
  return again();
}
