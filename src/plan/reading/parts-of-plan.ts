import type { Item } from '../model.js';
import { fold } from '../vocabulary/words.js';
import type { Surveyed } from './survey.js';

/** Shorter than this a label is no name. */
const SHORTEST = 3;

/**
 * Finds the items that a label names: those of the sheet of that name or title, of that theme, or of that lead. Null
 * when it names none, or several sheets.
 */
export function partsOfPlan(
  items: readonly Item[],
  sheets: readonly Surveyed[],
): (label: string) => readonly string[] | null {
  const titles = sheets.map((sheet) => ({ name: sheet.grid.sheet.name, titles: namesOf(sheet) }));
  const ids = (which: (item: Item) => boolean): readonly string[] | null => {
    const found = items.filter(which).map(({ id }) => id);
    return found.length > 0 ? found : null;
  };
  return (label) => {
    const name = bare(label);
    if (name.length < SHORTEST) return null;
    const named = titles.filter((one) => one.titles.includes(name));
    const like =
      named.length > 0 ? named : titles.filter((one) => one.titles.some((title) => title.endsWith(` ${name}`)));
    const [only] = like;
    if (only !== undefined) return like.length === 1 ? ids((item) => item.titleAt.sheet === only.name) : null;
    return (
      ids((item) => item.theme !== null && bare(item.theme) === name) ??
      ids((item) => item.leads.some((lead) => bare(lead) === name))
    );
  };
}

/** A sheet's name, and what stands alone in the rows over its first table. */
function namesOf({ grid, tables }: Surveyed): readonly string[] {
  const top = Math.min(...tables.map(({ band }) => band.top));
  const above = grid.sheet.rows
    .filter(({ row }) => row < top && grid.filled(row).length === 1)
    .map(({ row }) => grid.text(row, grid.filled(row)[0] ?? 0))
    .filter((text) => text.length <= 160);
  return [grid.sheet.name, ...above].map(bare);
}

/** Without the number before it and the signs around: "Workstream 2: Tenant voice" gives "workstream 2 tenant voice". */
function bare(text: string): string {
  return fold(text)
    .replace(/^\d+[.)]?\s+/, '')
    .replace(/[^a-z0-9&' ]+/g, ' ')
    .trim()
    .replace(/ {2,}/g, ' ');
}
