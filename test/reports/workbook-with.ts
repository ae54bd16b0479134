import type { OwnSheet } from '../../src/workbook/edits.js';
import { OWN_SHEETS } from '../../src/workbook/edits.js';
import { dayToSerial } from '../../src/workbook/serial.js';
import type { Cell, Snapshot } from '../../src/workbook/snapshot.js';

/** The snapshot as it is once these sheets of ours are written, under other tab names if a person renamed them. */
export function workbookWith(
  snapshot: Snapshot,
  own: readonly OwnSheet[],
  renamed: Readonly<Record<string, string>> = {},
): Snapshot {
  const sheets = own.map((sheet) => ({
    name: renamed[sheet.id] ?? OWN_SHEETS[sheet.id].title,
    visibility: 'visible' as const,
    protected: false,
    extent: { top: 0, left: 0, bottom: sheet.rows.length - 1, right: sheet.widths.length - 1 },
    rows: sheet.rows.flatMap(({ cells }, row) => {
      const written = cells.map((cell): Cell | undefined => {
        if (!cell || cell.value === null) return undefined;
        const format = sheet.styles[cell.style ?? '']?.format ?? 'General';
        const value = typeof cell.value === 'object' ? dayToSerial(cell.value.day, snapshot.date1904) : cell.value;
        return { value, format, formula: false };
      });
      return written.some((cell) => cell !== undefined) ? [{ row, cells: written }] : [];
    }),
    merges: [],
  }));
  const names = own.map(({ id }, at) => ({
    name: OWN_SHEETS[id].definedName,
    refersTo: `'${sheets[at]?.name ?? ''}'!$A$1`,
    sheet: null,
  }));
  return { ...snapshot, sheets: [...snapshot.sheets, ...sheets], names: [...snapshot.names, ...names] };
}
