import { readKeyLine } from '../vocabulary/rating-keys.js';
import { ratingToken, readRating, type RatingKey } from '../vocabulary/ratings.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import type { Grid } from './grid.js';
import type { Candidate } from './roles.js';
import type { ReadTable } from './tables.js';

/** A line of a list that explains the words of a column: "Step 3 | We are going to plan". */
export interface ScaleLine {
  readonly token: string;
  readonly meaning: string;
  readonly row: number;
  readonly column: number;
}

const NONE: RatingKey = new Map();
/** A scale has few steps, and they come again. */
const MOST_STEPS = 8;
const FEWEST_ROWS = 4;
const FEWEST_LINES = 3;
const SAMPLE = 400;
const LONGEST_TOKEN = 24;
const LONGEST_MEANING = 160;
/** What is to be done in a phase is no state: "Complete the survey". */
const ORDER =
  /^(?:complete|start|begin|commence|deliver|achieve|close|finish|implement|embed|progress)\s+(?:the|a|an|all|our|any|each|work|with|on|\p{L}+ing)\b/iu;

/** The few words, coming again, that a column holds in some rows; null where it holds anything else. */
function stepsIn(grid: Grid, rows: readonly number[], column: number): ReadonlySet<string> | null {
  const found = new Set<string>();
  let filled = 0;
  for (const row of rows.slice(0, SAMPLE)) {
    const text = grid.text(row, column);
    if (text === '') continue;
    if (text.length > LONGEST_TOKEN || !/\p{L}/u.test(text)) return null;
    filled++;
    found.add(ratingToken(text));
    if (found.size > MOST_STEPS) return null;
  }
  return filled >= FEWEST_ROWS && found.size >= 2 && found.size < filled ? found : null;
}

/** Headers that say plainly what a column's few words are: an order of importance, or a part of the plan. */
function mayRate(words: Candidate['words']): boolean {
  const heads = (role: string): number => words.find((one) => one.role === role)?.score ?? 0;
  if (Math.max(heads('rating'), heads('status')) >= 0.6) return true;
  return heads('priority') < 0.85 && heads('theme') < 0.85 && heads('lead') < 0.6 && heads('support') < 0.6;
}

/** The words of the columns that hold a few words each, none of which is known as a rating. */
export function stepsToExplain(tables: readonly ReadTable[]): readonly ReadonlySet<string>[] {
  return tables.flatMap(({ grid, rows, columns, menu, band }) => {
    if (menu === 'indicators') return [];
    const entries = rows.filter((row) => row > band.bottom && grid.filled(row).length > 2);
    return columns.flatMap(({ column, cells }) => {
      if (cells.filled < FEWEST_ROWS || cells.ratings > 0.5) return [];
      return stepsIn(grid, entries, column) ?? [];
    });
  });
}

/** The lines of a sheet's lists of two columns that explain all the words of such a column, by what they say. */
export function scaleLines(
  grid: Grid,
  cellsOf: (row: number) => readonly number[],
  wanted: readonly ReadonlySet<string>[],
): readonly ScaleLine[] {
  if (wanted.length === 0) return [];
  const found: ScaleLine[] = [];
  let run: ScaleLine[] = [];
  const close = (): void => {
    const tokens = new Set(run.map(({ token }) => ratingToken(token)));
    const explained = wanted.find((steps) => [...steps].every((step) => tokens.has(step)));
    if (run.length >= FEWEST_LINES && tokens.size === run.length && explained !== undefined && isScale(run))
      found.push(...run);
    run = [];
  };
  for (const { row } of grid.sheet.rows) {
    const line = lineIn(grid, row, cellsOf(row));
    const last = run.at(-1);
    if (last !== undefined && (line === null || row !== last.row + 1 || line.column !== last.column)) close();
    if (line !== null) run.push(line);
  }
  close();
  return found;
}

function lineIn(grid: Grid, row: number, cells: readonly number[]): ScaleLine | null {
  const [column, next] = cells;
  if (cells.length !== 2 || column === undefined || next !== column + 1) return null;
  const [token, meaning] = [grid.text(row, column), grid.text(row, next)];
  const isShort = token.length <= LONGEST_TOKEN && meaning.length <= LONGEST_MEANING;
  return isShort && /\p{L}{2}/u.test(meaning) ? { token, meaning, row, column } : null;
}

/** Most lines say how far something is, in three ways or more. A line that does not may head the list. */
function isScale(lines: readonly ScaleLine[]): boolean {
  if (lines.some(({ meaning }) => ORDER.test(meaning))) return false;
  const said = lines.map(({ meaning }) => readKeyLine('', meaning)).filter((value) => value !== null);
  return said.length >= lines.length - 1 && new Set(said).size >= FEWEST_LINES;
}

/** The column whose few words, coming again, are all explained in the plan's key, and not known without it. */
export function ownScale(
  grid: Grid,
  rows: readonly number[],
  candidates: readonly Candidate[],
  key: RatingKey,
): Candidate | undefined {
  if (key.size === 0) return undefined;
  const isKnown = (step: string): boolean => {
    const read = readRating(step, NONE, DEFAULT_SETTINGS);
    return read !== null && 'value' in read;
  };
  return candidates.find(({ column, words }) => {
    const steps = mayRate(words) ? [...(stepsIn(grid, rows, column) ?? [])] : [];
    return steps.length > 0 && steps.every((step) => step.length > 2 && key.has(step)) && !steps.every(isKnown);
  });
}
