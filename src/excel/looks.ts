import type { SheetArea } from '../workbook/address.js';
import { PLAIN_LOOK, type Look, type Looks } from '../workbook/snapshot.js';
import { readBlocks } from './read-blocks.js';
import { rangeOf } from './run.js';

/** Fonts whose letters are pictures: a tick or a blob that a text reading would take for a letter. */
const SYMBOL_FONT = /wingdings|webdings|symbol|dingbats/i;

/** An answer about one cell has about this many bytes, so that a request stays under 5 MB. */
const CELLS_AT_ONCE = 30_000;
const BYTES_A_CELL = 110;

/** Fill, bold and symbol fonts of the cells of these ranges, in one round trip for an ordinary plan. */
export async function readLooks(context: Excel.RequestContext, ranges: readonly SheetArea[]): Promise<Looks> {
  const found = new Map<string, Look>();
  await readBlocks(context, ranges, {
    ask: (sheet, { area }) =>
      rangeOf(sheet, area).getCellProperties({ format: { fill: { color: true }, font: { bold: true, name: true } } }),
    take: ({ sheet, area }, { value }) => {
      value.forEach((line, down) => {
        line.forEach((cell, across) => {
          const look = lookOf(cell.format);
          if (look !== PLAIN_LOOK) found.set(key(sheet, area.top + down, area.left + across), look);
        });
      });
    },
    size: ({ value }) => sizeOf(value),
    first: CELLS_AT_ONCE,
  });
  return { at: (sheet, row, column) => found.get(key(sheet, row, column)) ?? PLAIN_LOOK };
}

const key = (sheet: string, row: number, column: number) => `${row}:${column}:${sheet}`;

function sizeOf(value: readonly (readonly unknown[])[] | null): number {
  return value === null ? NaN : value.reduce((sum, line) => sum + line.length * BYTES_A_CELL, 0);
}

/** White counts as no fill: Excel reports both as #FFFFFF. */
function lookOf(format: Excel.CellPropertiesFormat | undefined): Look {
  const colour = format?.fill?.color?.replace('#', '').toUpperCase() ?? '';
  const font = format?.font?.name ?? '';
  const fill = /^[0-9A-F]{6}$/.test(colour) && colour !== 'FFFFFF' ? colour : null;
  const bold = format?.font?.bold === true;
  const symbolFont = SYMBOL_FONT.test(font) ? font.toLowerCase() : null;
  return fill === null && !bold && symbolFont === null ? PLAIN_LOOK : { fill, bold, symbolFont };
}
