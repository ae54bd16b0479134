import { readBandHeader, type BandColour } from '../vocabulary/band-headers.js';
import { readMeasure } from '../vocabulary/measures.js';
import type { Grid } from './grid.js';
import type { Candidate } from './roles.js';

/** Of the filled cells, so many must be figures. */
const MOSTLY = 0.6;
/** Of the figures, so many must be said to be a limit or a range where the headers do not say so. */
const HALF = 0.5;
const SAMPLE = 60;

type Headed = Candidate & { readonly own: string; readonly header: string };

/**
 * The columns that say from which figure on an indicator is Green, Amber or Red: "Green if | Amber if | Red if". Two
 * colours at least, each in one column; bare colours only where their cells are limits. Empty where there are none.
 */
export function bandColumns(
  grid: Grid,
  rows: readonly number[],
  candidates: readonly Headed[],
): ReadonlyMap<number, BandColour> {
  const found = new Map<number, BandColour>();
  for (const { column, cells, own, header } of candidates) {
    const read = readBandHeader(own, header.slice(0, header.length - own.length));
    if (read === null || cells.filled === 0) continue;
    if (cells.ratings > HALF || cells.dates > HALF || Math.max(cells.measures, cells.numbers) < MOSTLY) continue;
    if (!read.isLimit && !areLimits(grid, rows, column)) continue;
    if ([...found.values()].includes(read.colour)) return new Map();
    found.set(column, read.colour);
  }
  return found.size >= 2 ? found : new Map();
}

function areLimits(grid: Grid, rows: readonly number[], column: number): boolean {
  const cells = rows.slice(0, SAMPLE).flatMap((row) => {
    const cell = grid.cell(row, column);
    return cell === undefined || typeof cell.value !== 'string' ? [] : [readMeasure(cell, { percent: false })];
  });
  return (
    cells.length > 0 && cells.filter((read) => read !== null && read.comparison !== '=').length > cells.length * HALF
  );
}
