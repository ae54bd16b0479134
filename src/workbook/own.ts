import { parseCell, quotedSheet } from './address.js';
import { OWN_SHEETS, type OwnSheetId } from './edits.js';
import type { DefinedName } from './snapshot.js';

/**
 * Which tabs are ours, found by the defined names that point at them; a tab that only bears our title is not ours. Nor is
 * a copy that somebody made of one within the workbook: Excel gives the copy the name too, but for that tab only.
 */
export function ownSheets(workbook: {
  readonly sheets: readonly { readonly name: string }[];
  readonly names: readonly DefinedName[];
}): ReadonlyMap<OwnSheetId, string> {
  const found = new Map<OwnSheetId, string>();
  for (const id of Object.keys(OWN_SHEETS) as OwnSheetId[]) {
    const wanted = OWN_SHEETS[id].definedName.toLowerCase();
    const name = workbook.names.find((one) => one.sheet === null && one.name.toLowerCase() === wanted);
    const sheet = name && workbook.sheets.find((one) => pointsInto(name.refersTo, one.name));
    if (sheet) found.set(id, sheet.name);
  }
  return found;
}

/** Whether a snapshot is to hold a sheet's cells, where only our own and those of some others are asked for. */
export function cellsWanted(
  workbook: Parameters<typeof ownSheets>[0],
  ownAnd: readonly string[] | undefined,
): (sheet: string) => boolean {
  if (ownAnd === undefined) return () => true;
  const wanted = new Set([...ownSheets(workbook).values(), ...ownAnd]);
  return (sheet) => wanted.has(sheet);
}

/** Whether a defined name's formula is one cell of this sheet; Excel leaves out the quotes where a name needs none. */
function pointsInto(refersTo: string, sheet: string): boolean {
  const formula = refersTo.replace(/^=/, '');
  const bang = formula.lastIndexOf('!');
  if (bang < 0 || !parseCell(formula.slice(bang + 1))) return false;
  const written = formula.slice(0, bang).toLowerCase();
  return written === sheet.toLowerCase() || written === quotedSheet(sheet).toLowerCase();
}

/** The name for a new sheet of ours: its title, or the next free "title 2" where somebody else's tab has it. Excel allows 31 characters. */
export function freeSheetName(title: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((name) => name.toLowerCase()));
  let name = title;
  for (let number = 2; lower.has(name.toLowerCase()); number++) name = `${title} ${String(number)}`;
  return name;
}
