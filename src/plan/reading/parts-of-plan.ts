import type { Item } from '../model.js';
import { bareName, namesOfSheet, sheetsNamed, SHORTEST_NAME } from './sheet-names.js';
import type { Surveyed } from './survey.js';

/** "theme 2 tenant voice" as a summary may call it: "tenant voice". */
function withoutNumber(name: string): string {
  return name.replace(/^(?:theme|priority|objective|workstream|strand|area|section|outcome|pillar|goal|aim) \d+ /, '');
}

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
    if (name.length < SHORTEST_NAME) return null;
    const bare = withoutNumber(name);
    const ofTheme = (): readonly string[] | null =>
      ids((item) => item.theme !== null && bareName(item.theme) === name) ??
      ids(
        (item) => item.theme !== null && bare.length >= SHORTEST_NAME && withoutNumber(bareName(item.theme)) === bare,
      );
    const like = sheetsNamed(name, titles);
    const [only] = like;
    // What stands over a sheet's first table may be its first theme, and no title of the sheet.
    const isSheet = only !== undefined && bareName(only.name) === name;
    const part = isSheet ? null : ofTheme();
    if (part !== null) return part;
    if (only !== undefined) return like.length === 1 ? ids((item) => item.titleAt.sheet === only.name) : null;
    return ids((item) => item.leads.some((lead) => bareName(lead) === name));
  };
}
