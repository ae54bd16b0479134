import { headsKinds, readSaidKind, saysToBeDone, type SaidKind } from '../vocabulary/row-kind-words.js';
import { fold } from '../vocabulary/words.js';
import type { Grid } from './grid.js';
import { headerTexts, type HeaderBand } from './header-rows.js';

/** A column that says of every row what it is: "Type", with "Objective", "Action", "Measure" and "Risk" below it. */
export interface KindColumn {
  readonly column: number;
  /** By row. Rows that say nothing are left out. */
  readonly said: ReadonlyMap<number, SaidKind>;
  /** How far down each row stands that is over others: 0 for the kind that is named first. */
  readonly levels: ReadonlyMap<number, number>;
}

/** Nearly every filled cell must be one of the words. */
const NEARLY_ALL = 0.9;
const FEWEST = 4;
/** Enough to see that a column says nothing of the kind. */
const FIRST_LOOK = 12;

/** The column by which a table tells its rows' kinds apart; null where it has none, or only one kind of rows. */
export function kindColumn(grid: Grid, rows: readonly number[], band: HeaderBand): KindColumn | null {
  for (let column = band.left; column <= band.right; column++) {
    if (!headsKinds(headerTexts(grid, band, column).own)) continue;
    const found = kindsIn(grid, rows, column);
    if (found !== null) return found;
  }
  return null;
}

function kindsIn(grid: Grid, rows: readonly number[], column: number): KindColumn | null {
  const said = new Map<number, SaidKind>();
  const levels = new Map<number, number>();
  const over = new Map<string, number>();
  let filled = 0;
  let isDone = false;
  for (const row of rows) {
    const text = grid.text(row, column);
    // A line alone in its row is a title or a note.
    if (text === '' || grid.filled(row).length < 2) continue;
    filled++;
    const kind = readSaidKind(text);
    if (kind === null) {
      if (said.size < filled * NEARLY_ALL && filled >= FIRST_LOOK) return null;
      continue;
    }
    said.set(row, kind);
    isDone ||= saysToBeDone(text);
    if (kind !== 'over') continue;
    const word = fold(text);
    if (!over.has(word)) over.set(word, over.size);
    levels.set(row, over.get(word) ?? 0);
  }
  const kinds = new Set(said.values());
  const isEnough = said.size >= FEWEST && said.size >= filled * NEARLY_ALL;
  return isEnough && isDone && kinds.size >= 2 ? { column, said, levels } : null;
}
