import { cellNumber, type SheetArea } from '../../workbook/address.js';
import { PLAIN_LOOK, type Look, type Looks } from '../../workbook/snapshot.js';

/** Looks as plain data: the distinct ones, and which cell has which. Plain cells are left out. */
export interface PlainLooks {
  readonly sheets: readonly string[];
  readonly looks: readonly Look[];
  /** Four numbers a cell: sheet, row, column, look. */
  readonly cells: Int32Array;
}

export function plainLooks(found: Looks, ranges: readonly SheetArea[]): PlainLooks {
  const sheets = [...new Set(ranges.map(({ sheet }) => sheet))];
  const looks = new Map<string, { readonly look: Look; readonly at: number }>();
  const cells: number[] = [];
  for (const { sheet, area } of ranges) {
    const where = sheets.indexOf(sheet);
    for (let row = area.top; row <= area.bottom; row++)
      for (let column = area.left; column <= area.right; column++) {
        const look = found.at(sheet, row, column);
        if (look === PLAIN_LOOK) continue;
        const key = `${look.fill ?? ''} ${look.bold ? 'b' : ''} ${look.symbolFont ?? ''}`;
        const known = looks.get(key) ?? { look, at: looks.size };
        looks.set(key, known);
        cells.push(where, row, column, known.at);
      }
  }
  return { sheets, looks: [...looks.values()].map(({ look }) => look), cells: Int32Array.from(cells) };
}

export function looksOf({ sheets, looks, cells }: PlainLooks): Looks {
  const bySheet = new Map(sheets.map((name) => [name, new Map<number, Look>()]));
  for (let at = 0; at + 3 < cells.length; at += 4) {
    const [where = 0, row = 0, column = 0, look = 0] = cells.subarray(at, at + 4);
    bySheet.get(sheets[where] ?? '')?.set(cellNumber(row, column), looks[look] ?? PLAIN_LOOK);
  }
  return { at: (sheet, row, column) => bySheet.get(sheet)?.get(cellNumber(row, column)) ?? PLAIN_LOOK };
}
