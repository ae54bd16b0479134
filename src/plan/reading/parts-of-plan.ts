import type { Item } from '../model.js';
import { bareName, namesOfSheet, sheetsNamed } from './sheet-names.js';
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
  const titles = sheets.map(({ grid, tables }) => ({ name: grid.sheet.name, titles: namesOfSheet(grid, tables) }));
  const ids = (which: (item: Item) => boolean): readonly string[] | null => {
    const found = items.filter(which).map(({ id }) => id);
    return found.length > 0 ? found : null;
  };
  return (label) => {
    const name = bareName(label);
    if (name.length < SHORTEST) return null;
    const like = sheetsNamed(name, titles);
    const [only] = like;
    if (only !== undefined) return like.length === 1 ? ids((item) => item.titleAt.sheet === only.name) : null;
    return (
      ids((item) => item.theme !== null && bareName(item.theme) === name) ??
      ids((item) => item.leads.some((lead) => bareName(lead) === name))
    );
  };
}
