/**
 * The one use of `@microsoft/office-js-helpers` on a workbook: `forceCreateSheet(workbook, name, true)` makes a sheet, or
 * empties the one that bears the name. The package is old and no longer kept, hence the care here: it is loaded only when
 * something is written; whose sheet it empties is settled by us, while its first round trip is under way and before its
 * second step; and what it leaves lying (charts, tables, widths) is cleared by us.
 * To do without it, replace `forceCreate` by `getItemOrNullObject`, then `add(name)` or `getRange().clear()`.
 */
export type Helpers = typeof import('@microsoft/office-js-helpers');

/** Stops the library before it touches a sheet; nothing has been changed when it is thrown. */
export class NotThatSheet extends Error {
  override readonly name = 'NotThatSheet';
}

/**
 * Starts `forceCreateSheet`, joining its round trips to ours. `look` stands in for its first `sync`: it is shared by all
 * sheets and throws `NotThatSheet` where the name turns out to be wrong. Its second `sync` does nothing, so that emptying
 * or adding the sheet goes out together with what is written to it. The library's first question is queued, and `look`
 * called, before this returns.
 */
export function forceCreate(
  { ExcelUtilities }: Helpers,
  context: Excel.RequestContext,
  name: string,
  look: () => Promise<void>,
): Promise<Excel.Worksheet> {
  let syncs = 0;
  const joined = standIn(context, 'sync', () => (syncs++ === 0 ? look() : Promise.resolve()));
  return ExcelUtilities.forceCreateSheet(standIn(context.workbook, 'context', joined), name, true);
}

/** The library, fetched when it is first needed. */
export function loadHelpers(): Promise<Helpers> {
  return import('@microsoft/office-js-helpers');
}

/** The same object with one member replaced. */
function standIn<T extends object>(real: T, member: keyof T, replacement: unknown): T {
  return new Proxy(real, {
    get: (target, asked): unknown => (asked === member ? replacement : Reflect.get(target, asked, target)),
  });
}
