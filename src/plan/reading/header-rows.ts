import type { Grid } from './grid.js';
import { isKeyPair } from './keys.js';
import { headerRoles, type HeaderRole } from '../vocabulary/headers.js';
import { periodOfCell, readPeriod } from '../vocabulary/periods.js';
import { readRating } from '../vocabulary/ratings.js';
import { isReference } from '../vocabulary/references.js';
import { dateGrain } from '../vocabulary/date-formats.js';
import { DEFAULT_SETTINGS } from '../settings.js';

/** The header of a table: one to three rows. */
export interface HeaderBand {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A header cell that carries a definition may be long; a longer text is an entry. */
const LONGEST = 400;
const HIT = 0.55;
const SURE = 0.8;
/** Under a header, a cell must say more plainly that it heads a column. */
const PLAIN_HIT = 0.7;
const NO_KEY = new Map();
const PLAIN = { date1904: false, monthColumn: true, year: null, schoolTerms: false, calendarQuarters: false };

const known = new Map<string, readonly HeaderRole[]>();

/** The roles that a header's words allow, remembered: tables repeat their headers. */
export function rolesOf(text: string): readonly HeaderRole[] {
  const before = known.get(text);
  if (before !== undefined) return before;
  const roles = headerRoles(text);
  if (known.size > 20_000) known.clear();
  known.set(text, roles);
  return roles;
}

type Verdict = 'hit' | 'neutral' | 'period' | 'miss' | 'never';

/** What a cell says for or against its row being a header. */
function verdict(grid: Grid, row: number, column: number): Verdict {
  const cell = grid.cell(row, column);
  if (cell === undefined) return 'neutral';
  if (typeof cell.value === 'number') {
    if (periodOfCell(cell, { ...PLAIN, date1904: grid.date1904 }) === null) return 'never';
    return dateGrain(cell.format) === 'day' ? 'miss' : 'neutral';
  }
  if (typeof cell.value !== 'string') return 'never';
  const text = cell.value.trim();
  if (text === '' || text === '#') return text === '' ? 'neutral' : 'hit';
  if (text.length > LONGEST || isKeyPair(text)) return 'never';
  if (text.length > 90 && !/\n|\(|=/.test(text)) return 'miss';
  if (text.length <= 12 && /\d/.test(text) && isReference(text) && rolesOf(text).length === 0) return 'never';
  if (text.length <= 24) {
    const rating = readRating(text, NO_KEY, DEFAULT_SETTINGS);
    if (rating !== null && 'value' in rating) return 'neutral';
  }
  if ((rolesOf(text)[0]?.score ?? 0) >= HIT) return 'hit';
  return text.length <= 24 && readPeriod(text, PLAIN) !== null ? 'period' : 'miss';
}

/** Whether a row reads as a table's header by its words alone. */
export function isHeaderRow(grid: Grid, row: number, columns: readonly number[]): boolean {
  if (columns.length < 2) return false;
  let hits = 0;
  let misses = 0;
  let periods = 0;
  const most = columns.length / 2;
  const roles = new Set<string>();
  for (const column of columns) {
    const said = verdict(grid, row, column);
    if (said === 'never') return false;
    if (said === 'hit') {
      hits++;
      roles.add(rolesOf(grid.text(row, column))[0]?.role ?? '');
    }
    if (said === 'period') periods++;
    if (said === 'miss' && ++misses > most) return false;
  }
  // Two cells are a header only when both are plainly so: "RAG | Red, Amber, Green: see the plan" explains a word.
  // Nor is "Holiday activities | Community Officer | Complete".
  const isSure = (column: number): boolean => (rolesOf(grid.text(row, column))[0]?.score ?? 0) >= SURE;
  if (columns.length <= 3 && columns.filter(isSure).length < 2) return false;
  const others = columns.length - periods;
  return hits >= 2 && roles.size >= 2 && hits >= misses && (hits >= 4 || hits + misses >= others * 0.4);
}

/** Whether the row under a header still belongs to it: cells of the header reach down into it, or it labels their parts. */
export function continuesHeader(grid: Grid, top: number, row: number): boolean {
  const cells = grid.filled(row);
  if (cells.length === 0) return false;
  const above = grid.filled(top);
  const reaches = above.some((column) => {
    const merge = grid.merge(top, column);
    return merge !== null && merge.bottom >= row && merge.top <= top;
  });
  const isShort = cells.every((column) => {
    const cell = grid.cell(row, column);
    if (cell === undefined) return true;
    if (typeof cell.value === 'number') return periodOfCell(cell, PLAIN) !== null;
    return typeof cell.value === 'string' && cell.value.length <= 80;
  });
  if (!isShort) return false;
  if (reaches) return true;
  // Nothing but words of headers: no entry reads "Number | Description".
  const isPlain = cells.every((column) => (rolesOf(grid.text(row, column))[0]?.score ?? 0) >= 0.85);
  if (cells.length >= 2 && cells.length < above.length && isPlain) return true;
  if (grid.sheet.merges !== null && !above.some((column) => (grid.merge(top, column)?.right ?? column) > column))
    return false;
  if (cells.length >= above.length && grid.sheet.merges !== null) return false;
  const left = above[0] ?? 0;
  if (grid.sheet.merges === null && labelsParts(grid, top, row, cells)) return true;
  // Parts of a wide header: each stands under it, or under a blank right of it.
  return (
    !cells.includes(left) &&
    cells.every((column) => {
      const own = grid.text(top, column) !== '';
      const next = grid.text(top, column + 1) === '';
      const text = grid.text(row, column);
      const says =
        (rolesOf(text)[0]?.score ?? 0) >= HIT || periodOfCell({ value: text, format: 'General' }, PLAIN) !== null;
      return says && (!own || next);
    })
  );
}

/** Without merges: whether a row of header words fills in what a wide heading above it left blank, its first part below it. */
function labelsParts(grid: Grid, top: number, row: number, cells: readonly number[]): boolean {
  const isWord = (column: number): boolean => (rolesOf(grid.text(row, column))[0]?.score ?? 0) >= HIT;
  return cells.length >= 2 && cells.every(isWord) && cells.some((column) => grid.text(top, column) === '');
}

/**
 * Without merges, a heading is taken to reach over the blanks to its right where something stands below them that is not
 * itself a heading, of the table below a short one.
 */
function reachesOver(grid: Grid, bottom: number, column: number): boolean {
  if (grid.sheet.merges !== null) return false;
  return [bottom + 1, bottom + 2].some(
    (row) => grid.text(row, column) !== '' && !isHeaderRow(grid, row, grid.filled(row)),
  );
}

/** A band row above: wide headings over some of the columns. */
function headsFromAbove(grid: Grid, row: number, header: readonly number[]): boolean {
  const cells = grid.filled(row);
  const left = header[0] ?? 0;
  const right = header.at(-1) ?? 0;
  if (cells.length === 0 || cells[0] === undefined || cells[0] <= left || (cells.at(-1) ?? 0) > right + 1) return false;
  return cells.every((column) => {
    if (grid.text(row, column).length > 60) return false;
    const merge = grid.merge(row, column);
    // Where it is not known what is merged, a heading over several columns has blanks to its right.
    if (grid.sheet.merges === null) return grid.text(row, column + 1) === '';
    return merge !== null && merge.right > merge.left && merge.right - merge.left < (right - left) * 0.8;
  });
}

/** Whether the row below is the header proper, and this one only heads groups of its columns. */
function headsRowBelow(grid: Grid, row: number, cells: readonly number[], within: Span): boolean {
  const below = grid.filled(row + 1).filter((column) => column >= within.left && column <= within.right);
  return below.length > cells.length && isHeaderRow(grid, row + 1, below) && headsFromAbove(grid, row, below);
}

interface Span {
  readonly left: number;
  readonly right: number;
}

/** Whether a row repeats most of a header above it. */
function saysAgain(grid: Grid, band: HeaderBand, row: number, columns: readonly number[]): boolean {
  const same = columns.filter(
    (column) =>
      grid.text(row, column) === grid.text(band.top, column) ||
      grid.text(row, column) === grid.text(band.bottom, column),
  );
  return same.length >= 2 && same.length >= columns.length * 0.5;
}

/** Under a header, a row must be more surely one: entries use the same words as headers do. */
function surelyHeader(grid: Grid, row: number, columns: readonly number[]): boolean {
  let hits = 0;
  let neutral = 0;
  let periods = 0;
  for (const column of columns) {
    const said = verdict(grid, row, column);
    const text = grid.text(row, column);
    const isPlain = (rolesOf(text)[0]?.score ?? 0) >= PLAIN_HIT;
    if (said === 'hit' && text.length <= 60 && isPlain) hits++;
    else if (said !== 'never' && text.length <= 24 && readPeriod(text, PLAIN) !== null) periods++;
    else if (said === 'neutral') neutral++;
  }
  // "Measure | Baseline | Month 3 | Month 6 | Target": periods say nothing by themselves.
  return hits >= 3 && hits >= (columns.length - periods) * 0.6 && neutral <= 1 && periods <= hits + 1;
}

/** A row under a header that holds a figure, a day, or a long text is an entry: told before any word is looked up. */
function isPlainlyData(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.some((column) => {
    const cell = grid.cell(row, column);
    if (cell === undefined) return false;
    if (typeof cell.value === 'number')
      return (
        dateGrain(cell.format) === 'day' ||
        (dateGrain(cell.format) === null && (cell.value < 1990 || cell.value > 2100))
      );
    return typeof cell.value !== 'string' || cell.value.length > LONGEST;
  });
}

/** The headers of a sheet, from the top, within some columns. */
export function headerBands(grid: Grid, within: Span): HeaderBand[] {
  const bands: HeaderBand[] = [];
  let past = -1;
  for (const { row } of grid.sheet.rows) {
    if (row <= past) continue;
    const cells = grid.filled(row).filter((column) => column >= within.left && column <= within.right);
    if (bands.length > 0 && isPlainlyData(grid, row, cells)) continue;
    if (!isHeaderRow(grid, row, cells)) continue;
    if (bands.length > 0 && !surelyHeader(grid, row, cells) && !bands.some((band) => saysAgain(grid, band, row, cells)))
      continue;
    if (headsRowBelow(grid, row, cells, within)) continue;
    let bottom = row;
    while (bottom - row < 2 && continuesHeader(grid, row, bottom + 1)) bottom++;
    const top = row > 0 && row - 1 > past && headsFromAbove(grid, row - 1, cells) ? row - 1 : row;
    const reach = [...cells, ...Array.from({ length: bottom - top + 1 }, (_, i) => grid.filled(top + i)).flat()].filter(
      (c) => c >= within.left && c <= within.right,
    );
    const right = Math.max(...reach.map((column) => Math.min(within.right, grid.merge(row, column)?.right ?? column)));
    let end = right;
    while (end < within.right && grid.text(bottom, end + 1) === '' && reachesOver(grid, bottom, end + 1)) end++;
    bands.push({ top, bottom, left: Math.min(...reach), right: end });
    past = bottom;
  }
  return bands;
}

/** The words above a column, from the top down; a wide heading stands over all its columns. */
export function headerTexts(
  grid: Grid,
  band: HeaderBand,
  column: number,
): { readonly own: string; readonly above: string } {
  const parts: string[] = [];
  let isOwn = false;
  for (let row = band.top; row <= band.bottom; row++) {
    const merge = grid.merge(row, column);
    if (merge !== null && merge.top < row && merge.top >= band.top) continue;
    const text = merge === null ? grid.text(row, column) : grid.text(merge.top, merge.left);
    if (text !== '') {
      parts.push(text);
      isOwn = row === band.bottom || merge === null || merge.left === merge.right;
    } else if (merge === null && (row < band.bottom || (parts.length === 0 && reachesOver(grid, row, column)))) {
      const stands = row === band.bottom || grid.text(band.bottom, column) !== '';
      for (let back = column - 1; back >= band.left && stands; back--) {
        const left = grid.text(row, back);
        if (left === '') continue;
        // A merged heading ends where its cells do.
        if ((grid.merge(row, back)?.right ?? column) >= column) parts.push(left);
        break;
      }
    }
  }
  const own = parts.at(-1) ?? '';
  return { own: isOwn || parts.length > 1 ? own : own, above: parts.slice(0, -1).join(' ') };
}
