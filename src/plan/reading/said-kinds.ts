import type { Role } from '../model.js';
import type { DraftItem, State } from './drafts.js';
import { rowReader, type RowEntries } from './row-items.js';
import type { ReadTable } from './tables.js';
import type { Reading } from './values.js';

/** What a row gives that says itself what it is; where it gives nothing, why. */
export type SaidEntries = RowEntries & { readonly why: string };

const NONE: RowEntries = { items: [], indicators: [] };
/** Objectives that are called so are what a plan answers for; other levels only gather what stands under them. */
const RECOMMENDS = /^(?:recommendation|area for improvement)s?$/i;

/**
 * A reader of the rows of a table that has a column for what each row is; `read` reads its actions. Gives null for the rows of other tables, and
 * for those that do not say what they are.
 */
export function saidKindReader(
  table: ReadTable,
  reading: Reading,
  read: (row: number, state: State) => RowEntries,
): (row: number, state: State) => SaidEntries | null {
  const { kinds, grid } = table;
  if (kinds === null) return () => null;
  const readMeasure = kinds.measures === null ? null : rowReader(kinds.measures, reading);
  const word = (row: number): string => grid.text(row, kinds.column);
  const isFilledOver = (role: Role): boolean =>
    table.columns.some(
      (column) => column.role === role && [...kinds.levels.keys()].some((row) => grid.text(row, column.column) !== ''),
    );
  const expects = {
    due: isFilledOver('due') || isFilledOver('revised-due'),
    lead: isFilledOver('lead'),
    rating: isFilledOver('rating') || isFilledOver('status'),
  };
  // The rows that are over the one at hand, from the outside in.
  let open: { readonly level: number; readonly item: DraftItem }[] = [];

  const heads = (item: DraftItem, row: number): void => {
    item.kind = RECOMMENDS.test(word(row)) ? 'recommendation' : 'group';
    item.dueExpected &&= expects.due;
    item.leadExpected &&= expects.lead;
    item.ratingExpected &&= expects.rating;
  };

  return (row, state) => {
    const said = kinds.said.get(row);
    if (said === undefined) return null;
    const why = `it is called “${word(row)}”`;
    if (said === 'aside') return { ...NONE, why: `${why}: neither an action nor a measure` };
    if (said === 'measure') {
      const made = readMeasure?.(row, state) ?? NONE;
      for (const indicator of made.indicators) indicator.parent = open.at(-1)?.item.id ?? indicator.parent;
      return { ...made, why: `${why}, and no column says what is measured or how far it is` };
    }
    const made = read(row, state);
    const item = made.items.at(-1);
    if (item !== undefined) {
      const level = kinds.levels.get(row) ?? Infinity;
      open = open.filter((one) => one.level < level);
      item.parent = open.at(-1)?.item.id ?? item.parent;
      if (said === 'over') {
        heads(item, row);
        open.push({ level, item });
      } else if (item.kind === 'recommendation') item.kind = 'action';
    }
    return { ...made, why: `${why}, and nothing says what it is about` };
  };
}
