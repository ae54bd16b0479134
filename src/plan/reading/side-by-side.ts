import type { Area } from '../../workbook/address.js';
import type { Role } from '../model.js';
import type { Grid } from './grid.js';
import { headerBands, headerTexts, rolesOf, type HeaderBand } from './header-rows.js';
import { isLegendBlock } from './keys.js';

/** From this score on, words are a column's header and not a note in the margin. */
const SURE_HEADER = 0.4;

/** Columns that stand apart: split at blank columns where each side has a header of its own that says what is done or measured. */
export function sideBySide(grid: Grid, extent: Area): { left: number; right: number }[] {
  const used = new Set<number>();
  for (const { row } of grid.sheet.rows) for (const column of grid.filled(row)) used.add(column);
  const columns = [...used].sort((a, b) => a - b);
  const parts: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = parts.at(-1);
    if (last !== undefined && column - last.right <= 1) last.right = column;
    else parts.push({ left: column, right: column });
  }
  if (parts.length < 2) return [{ left: extent.left, right: extent.right }];
  const joined: { left: number; right: number; own: HeaderBand[] }[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && isLegendBlock(grid, part) && !ratesAlone(grid, last, part)) continue;
    const own = headerBands(grid, part);
    const standsAlone = own.some((band) => headsEntries(grid, band));
    const lastAlone = last?.own.some((band) => headsEntries(grid, band)) ?? false;
    const isOne = last !== undefined && standsAlone && lastAlone && completes(grid, last, { ...part, own });
    if (last === undefined || (standsAlone && lastAlone && !isOne)) joined.push({ ...part, own });
    else if (!standsAlone && lastAlone && !sharesHeader(grid, last.own, part)) continue;
    else {
      last.right = part.right;
      last.own = headerBands(grid, last);
    }
  }
  return joined;
}

const KEY_ROLES: readonly Role[] = ['reference', 'lead', 'due', 'revised-due', 'rating', 'status', 'start'];

/** Two blocks under one header row whose columns are for different things are one table with a blank column in it. */
function completes(
  grid: Grid,
  left: { readonly left: number; readonly right: number; readonly own: readonly HeaderBand[] },
  right: { readonly left: number; readonly right: number; readonly own: readonly HeaderBand[] },
): boolean {
  const [first, second] = [left.own[0], right.own[0]];
  if (first === undefined || second === undefined || first.bottom !== second.bottom) return false;
  const rolesIn = (band: HeaderBand, span: { left: number; right: number }): ReadonlySet<Role> => {
    const found = new Set<Role>();
    for (let column = span.left; column <= span.right; column++) {
      const best = rolesOf(headerTexts(grid, band, column).own)[0];
      if (best !== undefined && KEY_ROLES.includes(best.role)) found.add(best.role);
    }
    return found;
  };
  const own = rolesIn(first, left);
  return ![...rolesIn(second, right)].some((role) => own.has(role));
}

/** Whether columns that read like a key are headed, in the table's own header row, with the rating that the table lacks. */
function ratesAlone(
  grid: Grid,
  table: { readonly left: number; readonly right: number; readonly own: readonly HeaderBand[] },
  part: { readonly left: number; readonly right: number },
): boolean {
  const rates = (band: HeaderBand, span: { readonly left: number; readonly right: number }): boolean => {
    for (let column = span.left; column <= span.right; column++) {
      const roles = rolesOf(headerTexts(grid, band, column).own);
      if (roles.some(({ role, score }) => (role === 'rating' || role === 'status') && score >= 0.6)) return true;
    }
    return false;
  };
  return table.own.some((band) => headsEntries(grid, band) && !rates(band, table) && rates(band, part));
}

function headsEntries(grid: Grid, band: HeaderBand): boolean {
  for (let column = band.left; column <= band.right; column++) {
    const { own } = headerTexts(grid, band, column);
    const best = rolesOf(own)[0];
    if (
      best !== undefined &&
      best.score >= 0.6 &&
      ['title', 'recommendation', 'description', 'activity'].includes(best.role)
    )
      return true;
  }
  return false;
}

/** Whether the header row of the columns on the left goes on in these. */
function sharesHeader(grid: Grid, bands: readonly HeaderBand[], part: { left: number; right: number }): boolean {
  return bands.some((band) => {
    for (let column = part.left; column <= part.right; column++) {
      const text = headerTexts(grid, band, column).own;
      if (text !== '' && text.length < 60 && (rolesOf(text)[0]?.score ?? 0) >= SURE_HEADER) return true;
    }
    return false;
  });
}
