import type { CellAt } from '../workbook/address.js';
import type { Cell } from '../workbook/snapshot.js';
import type { SheetBuilder } from './cells.js';
import { is1904, showsYear } from './date-system.js';
import { rangeOf } from './run.js';

/** Dates looked at where the first rows of the sheets held none. */
const DATES_ASKED = 10;
/** Texts like `#N/A` that no formula gives are rare; beyond this many they are taken for errors. */
const TYPES_ASKED = 500;

/**
 * Settles what values and formats leave open: whether a lone `#N/A` is an error or a text, and, where it is not known
 * yet, whether the workbook counts its days from 1904. One round trip, and none for most workbooks. Of our `own` sheets
 * only the first rows count for that, which were looked at before: below them are no dates that anybody reads back.
 */
export async function settleDoubts(
  context: Excel.RequestContext,
  builders: ReadonlyMap<string, SheetBuilder>,
  date1904: boolean | null,
  own: ReadonlySet<string> = new Set(),
): Promise<boolean> {
  const types: { builder: SheetBuilder; at: CellAt; range: Excel.Range }[] = [];
  const dates: { cell: Cell; range: Excel.Range }[] = [];
  for (const [name, builder] of builders) {
    const cellAt = ({ row, column }: CellAt): Excel.Range =>
      rangeOf(context.workbook.worksheets.getItem(name), { top: row, left: column, bottom: row, right: column });
    for (const at of builder.doubtful.slice(0, TYPES_ASKED - types.length))
      types.push({ builder, at, range: cellAt(at).load('valueTypes') });
    if (date1904 === null && !own.has(name))
      builder.eachNumber((at, cell) => {
        if (showsYear(cell.format)) dates.push({ cell, range: cellAt(at).load('text') });
        return dates.length < DATES_ASKED;
      });
  }
  if (types.length + dates.length === 0) return date1904 ?? false;
  await context.sync();
  for (const { builder, at, range } of types)
    if (range.valueTypes[0]?.[0] !== Excel.RangeValueType.error) builder.isText(at);
  const told = dates.map(({ cell, range }) => is1904(cell.value, cell.format, range.text[0]?.[0]));
  return date1904 ?? told.find((one) => one !== null) ?? false;
}
