import { inPlainWords, isPassing } from './errors.js';

/**
 * Runs a batch in Excel. A passing fault is tried once more, so the work must be safe to repeat; any other reaches the
 * caller as a `WorkbookError` in plain words.
 */
export async function inExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await Excel.run(work);
    } catch (error) {
      if (attempt > 1 || !isPassing(error)) throw inPlainWords(error);
    }
  }
}

/**
 * A range that is let go at once. Ranges made inside `Excel.run` are tracked, which costs two actions each and a round
 * trip at the end to release them; ours are read in the same batch and never needed again.
 */
export function loose<R extends Excel.Range | Excel.RangeAreas>(range: R): R {
  range.untrack();
  return range;
}

/** The cells of an area. */
export function rangeOf(
  sheet: Excel.Worksheet,
  area: { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number },
): Excel.Range {
  return loose(sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1));
}
