import type { Review } from '../checks/finding.js';
import { contextOf } from '../checks/context.js';
import type { Place } from '../plan/model.js';
import { cellName, cellNumber, type Area } from '../workbook/address.js';
import type { Edits, Flag, FlagStyle } from '../workbook/edits.js';
import type { Snapshot } from '../workbook/snapshot.js';
import { challengesRating } from './concerns.js';
import { DATES_NAME, RowFormulas, WORDS_NAME, type RowCell, type RowShape } from './flag-formulas.js';
import { NO_LISTS } from './flag-lists.js';
import { cellsOf, watchedRows, type Cells, type Watched, type WatchedRow } from './flag-rows.js';
import { compared } from './flag-words.js';
import type { AsAtFrom } from './highlight.js';
import { TONES } from './palette.js';
import type { KeptSettings } from './settings/kept.js';
import { settingsFrom } from './settings/reading.js';
import { settingsSheet } from './settings/sheet.js';
import { treeOf } from './tree.js';
import { sayCount } from './words.js';

/** On the due date: past. Never colour alone. */
const OVERDUE: FlagStyle = { fill: TONES.red.tint, colour: TONES.red.strong, bold: true, underline: true };
const DUE_SOON: FlagStyle = { fill: TONES.amber.tint, colour: TONES.amber.strong, underline: true };
/** On the rating, whose colours are the council's: a border, and bold where the cell is not running text. */
const LOOK_AGAIN: FlagStyle = { border: TONES.red.strong, bold: true };
const LOOK_AGAIN_TEXT: FlagStyle = { border: TONES.red.strong };

/** Shapes of rows that get rules of their own on one sheet; each takes two to five rules. */
const MOST_SHAPES = 8;
/** Different rating words that get a rule of their own on one sheet, among ratings challenged by what stands elsewhere. */
const MOST_WORDS = 10;

/** Checks that challenge a rating by its row's own date: the live rules say the same. */
const BY_DATE = new Set(['overdue-rated-green', 'overdue-rated-amber', 'overdue-not-started', 'overdue-in-progress']);

/**
 * The flags in the tracker: conditional formats on due dates (past, due soon) and on ratings (to look at again), a few
 * rules for each way in which rows keep their dates, whatever the number of rows; and the sheet with the lists that
 * they look up. The rules compare with today, or with the as-at date when one was chosen, and see an action marked
 * complete without anything being run again.
 */
export function trackerFlags(
  review: Review,
  snapshot: Snapshot,
  asAtFrom: AsAtFrom = 'option',
  kept: KeptSettings = settingsFrom(snapshot),
): Pick<Edits, 'sheets' | 'leftOut'> & { readonly flags: readonly Flag[] } {
  const cells = cellsOf(snapshot, review.settings.merged);
  const watched = watchedRows(review, cells, snapshot.date1904);
  const flags = review.plan.sheets.flatMap(({ name }) => [
    ...dateFlags(review, watched, name, asAtFrom),
    ...challengedFlags(review, cells, name),
  ]);
  const leftOut = unflagged(review, cells, flags);
  if (flags.length === 0 && kept.lines.length === 0) return { sheets: [], flags, leftOut };
  const lists = flags.length === 0 ? NO_LISTS : { words: watched.words, dates: watched.dates };
  return { sheets: [settingsSheet(review.plan.title, kept, lists)], flags, leftOut };
}

/** By sheet, cell numbers. */
type FlaggedCells = ReadonlyMap<string, ReadonlySet<number>>;

/** The cells of the flags with this border. */
function flaggedCells(flags: readonly Flag[], border: FlagStyle['border']): FlaggedCells {
  const found = new Map<string, Set<number>>();
  for (const { sheet, areas, style } of flags) {
    if (style.border !== border) continue;
    const cells = found.get(sheet) ?? new Set();
    found.set(sheet, cells);
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) cells.add(cellNumber(row, column));
  }
  return found;
}

/** Cells named in a sentence about what is not flagged. */
const CELLS_SHOWN = 6;

/** Dates that are past, and ratings to look at again, that no rule flags: a sentence for each kind. */
function unflagged(review: Review, cells: Cells, flags: readonly Flag[]): readonly string[] {
  const overdue = flaggedCells(flags, OVERDUE.border);
  const lookAgain = flaggedCells(flags, LOOK_AGAIN.border);
  const isIn = (flagged: FlaggedCells, { sheet, row, column }: Place): boolean => {
    const mine = flagged.get(sheet);
    if (mine === undefined) return false;
    return mine.has(cellNumber(row, column)) || mine.has(cellNumber(cells.anchor(sheet, row, column), column));
  };
  // Whether Green means finished is asked first: until then these rows carry no flag on purpose.
  const asked = new Set(contextOf(review.plan, review.asAt, review.settings).greensInDoubt?.map(({ id }) => id));
  const dates = review.plan.items.flatMap(({ id, due }) =>
    due !== null && review.overdue.has(id) && !asked.has(id) && !isIn(overdue, due.at) ? [due.at] : [],
  );
  const ratings = challenged(review).flatMap((at) => (isIn(lookAgain, at) ? [] : [at]));
  const say = (places: readonly Place[], one: string, many: string): string[] => {
    const named = [...new Set(places.map((at) => `${at.sheet}, ${cellName(at)}`))];
    if (named.length === 0) return [];
    const shown = named.slice(0, CELLS_SHOWN);
    const more = named.length - shown.length;
    const where = more > 0 ? `${shown.join('; ')}; and ${more} more` : shown.join('; ');
    return [
      `${sayCount(named.length, one, many)} no flag, because no simple rule can follow ${named.length === 1 ? 'it' : 'them'} (${where}). The exceptions list ${named.length === 1 ? 'it' : 'them'}.`,
    ];
  };
  return [
    ...say(dates, 'date that is past carries', 'dates that are past carry'),
    ...say(ratings, 'rating to look at again carries', 'ratings to look at again carry'),
  ];
}

/** The ratings that findings challenge, where they stand. */
function challenged(review: Review): readonly Place[] {
  const tree = treeOf(review);
  return review.findings.flatMap((finding) => {
    if (finding.item === null || !challengesRating(finding)) return [];
    return tree.entry(finding.item)?.rating?.at ?? [];
  });
}

/**
 * The settings sheet as it is to be, when only what it keeps has changed. What flags look up stays on it, if flags were
 * written.
 */
export function keptEdits(review: Review, snapshot: Snapshot, kept: KeptSettings): Edits {
  const flagged = snapshot.names.some(({ name }) => name === WORDS_NAME || name === DATES_NAME);
  const lists = flagged ? watchedRows(review, cellsOf(snapshot, review.settings.merged), snapshot.date1904) : NO_LISTS;
  return { sheets: [settingsSheet(review.plan.title, kept, lists)], flags: null, remove: [] };
}

function dateFlags(review: Review, watched: Watched, sheet: string, asAtFrom: AsAtFrom): readonly Flag[] {
  const alike: WatchedRow[][] = [];
  const byShape = new Map<WatchedRow['shape'], Map<WatchedRow['rating'], WatchedRow[]>>();
  for (const row of watched.rows) {
    if (row.sheet !== sheet) continue;
    const byRating = byShape.get(row.shape) ?? new Map<WatchedRow['rating'], WatchedRow[]>();
    const same = byRating.get(row.rating);
    if (same) {
      same.push(row);
      continue;
    }
    const rows = [row];
    alike.push(rows);
    byShape.set(row.shape, byRating.set(row.rating, rows));
  }
  const most = alike.sort((a, b) => b.length - a.length).slice(0, MOST_SHAPES);
  return most.flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { shape, rating } = first;
    const flags: Flag[] = [];
    const add = (cell: RowCell, style: FlagStyle, write: (formulas: RowFormulas) => string): void => {
      const areas = areasOf(rows, cell);
      const formulas = formulasFor(areas, cell, shape, review, watched, asAtFrom);
      flags.push({ sheet, areas, formula: write(formulas), style });
    };
    shape.due.forEach((cell, index) => {
      add(cell, OVERDUE, (formulas) => formulas.overdueAt(index));
      add(cell, DUE_SOON, (formulas) => formulas.dueSoonAt(index, review.settings.dueSoonDays));
    });
    if (rating) add(rating, rating.bold ? LOOK_AGAIN : LOOK_AGAIN_TEXT, (formulas) => formulas.ratingBehind(rating));
    return flags;
  });
}

function formulasFor(
  areas: readonly Area[],
  cell: RowCell,
  shape: RowShape,
  review: Review,
  watched: Watched,
  asAtFrom: AsAtFrom,
): RowFormulas {
  const row = (areas[0]?.top ?? 0) - cell.offset;
  return new RowFormulas(row, shape, asAtFrom === 'today' ? null : review.asAt, watched.dates.size > 0);
}

/** Numbers once each, the least first: as they nearly always are. */
function ascending(numbers: readonly number[]): readonly number[] {
  const isSo = numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? 0));
  return isSo ? numbers : [...new Set(numbers)].sort((a, b) => a - b);
}

/** The cells of one column for these rows, in stretches. */
function areasOf(rows: readonly { readonly row: number }[], { column, offset }: RowCell): readonly Area[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  for (const row of ascending(rows.map((one) => one.row + offset))) {
    const last = areas.at(-1);
    if (last && last.bottom === row - 1) last.bottom = row;
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/** Ratings challenged by a figure, a text or another row: flagged for as long as the cell says the same. */
function challengedFlags(review: Review, cells: Cells, sheet: string): readonly Flag[] {
  const tree = treeOf(review);
  const byText = new Map<
    string,
    { readonly text: string; readonly column: number; readonly rows: { row: number }[] }
  >();
  for (const finding of review.findings) {
    if (!challengesRating(finding) || BY_DATE.has(finding.check) || finding.item === null) continue;
    const at = tree.entry(finding.item)?.rating?.at;
    if (at?.sheet !== sheet) continue;
    const row = cells.anchor(sheet, at.row, at.column);
    const written = cells.text(sheet, row, at.column);
    if (written === null) continue;
    const text = compared(written);
    const key = `${at.column} ${text}`;
    const same = byText.get(key);
    if (same) same.rows.push({ row });
    else byText.set(key, { text, column: at.column, rows: [{ row }] });
  }
  const most = [...byText.values()].sort((a, b) => b.rows.length - a.rows.length).slice(0, MOST_WORDS);
  return most.map(({ text, column, rows }) => {
    const cell: RowCell = { column, offset: 0 };
    const areas = areasOf(rows, cell);
    const formulas = new RowFormulas(
      areas[0]?.top ?? 0,
      { due: [], status: [], completed: null, percent: null },
      null,
      false,
    );
    return { sheet, areas, formula: formulas.ratingStill(cell, text), style: LOOK_AGAIN };
  });
}
