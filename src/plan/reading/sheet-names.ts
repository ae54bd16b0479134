import { fold } from '../vocabulary/words.js';
import type { Grid } from './grid.js';
import type { ReadTable } from './tables.js';

/** A sheet by all that it is called. */
export interface NamedSheet {
  readonly name: string;
  /** Its name and its titles, as {@link bareName} gives them. */
  readonly titles: readonly string[];
}

/** A sheet's name, and what stands alone in the rows over its first table. */
export function namesOfSheet(grid: Grid, tables: readonly ReadTable[]): readonly string[] {
  const top = Math.min(...tables.map(({ band }) => band.top));
  const above = grid.sheet.rows
    .filter(({ row }) => row < top && grid.filled(row).length === 1)
    .map(({ row }) => grid.text(row, grid.filled(row)[0] ?? 0))
    .filter((text) => text.length <= 160);
  return [grid.sheet.name, ...above].map(bareName);
}

/** Without the number before it and the signs around: "Workstream 2: Tenant voice" gives "workstream 2 tenant voice". */
export function bareName(text: string): string {
  return fold(text)
    .replace(/^\d+[.)]?\s+/, '')
    .replace(/[^a-z0-9&' ]+/g, ' ')
    .trim()
    .replace(/ {2,}/g, ' ');
}

/** Shorter than this a label is no name. */
export const SHORTEST_NAME = 3;

/** The sheets that a bare name may mean: those called so, else those whose title ends with it. */
export function sheetsNamed<One extends NamedSheet>(name: string, sheets: readonly One[]): readonly One[] {
  if (name.length < SHORTEST_NAME) return [];
  const named = sheets.filter((one) => one.titles.includes(name));
  return named.length > 0 ? named : sheets.filter((one) => one.titles.some((title) => title.endsWith(` ${name}`)));
}

/** The one sheet that a bare name means; undefined for none or several. */
export function sheetNamed<One extends NamedSheet>(name: string, sheets: readonly One[]): One | undefined {
  const found = sheetsNamed(name, sheets);
  return found.length === 1 ? found[0] : undefined;
}
