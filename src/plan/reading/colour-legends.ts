import type { RatingValue } from '../model.js';
import { readKeyLine } from '../vocabulary/rating-keys.js';
import type { Grid } from './grid.js';

/** What a legend may be headed with. */
export const LEGEND_TITLE =
  /\b(?:key|legend|scor(?:e|es|ing)|scale|meaning|means|definitions?|rag|brag|rating|ratings|colour|colours|status words?|what the .{0,30} mean)\b/i;

/** A text of a legend that explains the colour of a cell beside it, or its own. */
export interface ColourLine {
  readonly row: number;
  readonly column: number;
  readonly meaning: string;
  /** The cells that may have the colour. */
  readonly tokens: readonly number[];
}

type CellsOf = (row: number) => readonly number[];

/** A legend under a title is no longer than this. */
const LONGEST_LEGEND = 12;
/** So many lines in turn, each of another meaning, are a legend without a title too. */
const FEWEST = 3;
const SHORT = 60;

function lineAt(row: number, column: number, meaning: string): ColourLine {
  return { row, column, meaning, tokens: [column - 1, column, column + 1].filter((one) => one >= 0) };
}

/** Texts beside blank cells, under a title that says so. */
function titledLines(grid: Grid, cellsOf: CellsOf): ColourLine[] {
  const found: ColourLine[] = [];
  let titleRow = -LONGEST_LEGEND;
  for (const { row } of grid.sheet.rows) {
    const cells = cellsOf(row);
    const column = cells[0];
    if (column === undefined || cells.length > 3) continue;
    const text = grid.text(row, column);
    if (text.length < 80 && LEGEND_TITLE.test(text)) titleRow = row;
    else if (row - titleRow <= LONGEST_LEGEND && text.length <= 160) found.push(lineAt(row, column, text));
  }
  return found;
}

/** Short texts below one another, each alone and each with another meaning: "Complete", "On target", "Not yet started". */
function bareLines(grid: Grid, cellsOf: CellsOf): ColourLine[] {
  const found: ColourLine[] = [];
  let run: ColourLine[] = [];
  const close = (): void => {
    const values = run.map(({ meaning }) => meaningOfFill(meaning));
    if (run.length >= FEWEST && new Set(values).size === run.length) found.push(...run);
    run = [];
  };
  for (const { row } of grid.sheet.rows) {
    const cells = cellsOf(row);
    const column = cells[0];
    const text = column === undefined || cells.length > 1 ? '' : grid.text(row, column);
    const last = run.at(-1);
    const follows = last === undefined || (last.row === row - 1 && last.column === column);
    const isLine = column !== undefined && text !== '' && text.length <= SHORT && meaningOfFill(text) !== null;
    if (!isLine || !follows) close();
    if (isLine) run.push(lineAt(row, column, text));
  }
  close();
  return found;
}

/**
 * The lines of legends that explain colours.
 *
 * @param cellsOf the cells of a row that may belong to one
 * @param besideTitle the same, without a title that stands on their left
 */
export function colourLines(grid: Grid, cellsOf: CellsOf, besideTitle: CellsOf): readonly ColourLine[] {
  const found = new Map<string, ColourLine>();
  for (const line of [
    ...titledLines(grid, cellsOf),
    ...titledLines(grid, besideTitle),
    ...bareLines(grid, besideTitle),
  ]) {
    const place = `${String(line.row)} ${String(line.column)}`;
    if (!found.has(place)) found.set(place, line);
  }
  return [...found.values()];
}

/** What a text says of the colour beside it. */
export function meaningOfFill(meaning: string): RatingValue | 'not-scored' | null {
  if (/\bnot a rating\b|\brevised\b|\bchanged\b|\bupdated\b|\bnew (?:data|entry|text)\b/i.test(meaning))
    return 'not-scored';
  return readKeyLine('', meaning);
}
