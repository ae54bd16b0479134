import { quotedSheet } from '../workbook/address.js';
import { OWN_NAME_PREFIX, OWN_SHEETS, type OwnSheetId } from '../workbook/edits.js';
import { freeSheetName, ownSheets } from '../workbook/own.js';
import type { DefinedName } from '../workbook/snapshot.js';

/** A sheet as the writer must know it. */
export interface SheetFacts {
  readonly name: string;
  readonly protected: boolean;
}

/** What is in the workbook before anything is written. */
export interface Standing {
  readonly sheets: readonly SheetFacts[];
  readonly names: readonly DefinedName[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** Our sheets, by the defined names that point at them. */
  readonly own: ReadonlyMap<OwnSheetId, string>;
}

/** Queues the questions; the answer is ready after the next `sync`. */
export function askStanding(context: Excel.RequestContext): () => Standing {
  const { workbook } = context;
  workbook.load('readOnly');
  workbook.protection.load('protected');
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/name,items/protection/protected');
  return () => {
    const names = workbook.names.items.map((item) => ({
      name: item.name,
      refersTo: String(item.formula).replace(/^=/, ''),
      sheet: null,
    }));
    const sheets = workbook.worksheets.items.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
    }));
    return {
      sheets,
      names,
      structureProtected: workbook.protection.protected,
      readOnly: workbook.readOnly,
      own: ownSheets({ names, sheets }),
    };
  };
}

/** Under which name each of these sheets is to be written: its own, or the next that nobody has. */
export function namesFor(ids: readonly OwnSheetId[], standing: Standing): Map<OwnSheetId, string> {
  const taken = standing.sheets.map(({ name }) => name);
  const chosen = new Map<OwnSheetId, string>();
  for (const id of ids) {
    const name = standing.own.get(id) ?? freeSheetName(OWN_SHEETS[id].title, taken);
    chosen.set(id, name);
    taken.push(name);
  }
  return chosen;
}

/** Our defined names that point into this sheet, or nowhere any more. */
export function ownNamesInto(sheet: string, names: readonly DefinedName[]): string[] {
  const quoted = `${quotedSheet(sheet)}!`.toLowerCase();
  const bare = `${sheet}!`.toLowerCase();
  return names
    .filter(({ name }) => name.toLowerCase().startsWith(OWN_NAME_PREFIX.toLowerCase()))
    .filter(({ refersTo }) => {
      const target = refersTo.toLowerCase();
      return target.startsWith(quoted) || target.startsWith(bare) || target.includes('#ref!');
    })
    .map(({ name }) => name);
}
