import type { KeyEntry, RatingValue } from '../model.js';
import type { Looks } from '../../workbook/snapshot.js';
import type { SheetArea } from '../../workbook/address.js';
import { readKeyLine } from '../vocabulary/rating-keys.js';
import { ratingToken, readRating, type RatingKey } from '../vocabulary/ratings.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import { fold } from '../vocabulary/words.js';
import { colourLines, LEGEND_TITLE, meaningOfFill } from './colour-legends.js';
import type { Grid } from './grid.js';
import { scaleLines } from './own-scales.js';

/** What the plan's legends say: of words, and of fills. */
export interface Legend {
  readonly entries: readonly KeyEntry[];
  readonly words: RatingKey;
  readonly fills: ReadonlyMap<string, RatingValue | 'not-scored'>;
}

const NONE: RatingKey = new Map();
/** "0 = not scored   1 = Red": a token of one or two words, a sign, and the words up to the next token. */
const PAIR = /(?:^|[\s,;(|.:])((?:\p{L}{1,10}|\d{1,2}|[^\s\p{L}\d,;()=.]{1,3})(?:[ /-]\p{L}{1,9})?)\s*[=–—]\s*/gu;
const LONGEST = 1500;

/** The filled columns of a sheet's rows that stand outside the plan's tables: outside its entries, or its headers as well. */
export interface Outside {
  readonly entries: (row: number) => readonly number[];
  readonly all: (row: number) => readonly number[];
}

interface Line {
  readonly tokens: readonly string[];
  readonly meaning: string;
  readonly row: number;
  readonly column: number;
  /** The cell whose fill is the token. */
  readonly fillAt: number;
}

/** Pairs inside one text: "RAG: 1 = Red 2 = Amber 3 = Green". */
function pairsIn(text: string): { token: string; meaning: string }[] {
  if (text.length > LONGEST || !/[=–—]/.test(text)) return [];
  const found = [...text.matchAll(PAIR)];
  const pairs = found.map((match, i) => ({
    token: match[1] ?? '',
    meaning: text
      .slice(match.index + match[0].length, found[i + 1]?.index ?? text.length)
      .replace(/[\s,;.|)]+$/, '')
      .trim(),
  }));
  const read = pairs.filter(
    ({ token, meaning }) =>
      meaning !== '' && meaning.length <= 160 && isToken(token) && readKeyLine(token, meaning) !== null,
  );
  return read.length >= 2 ? read : [];
}

/** So many sentences must say what a word means: "Lead: …" and "Due: …" are no key. */
const FEWEST_SENTENCES = 3;

/** "Delivered: it is in place. Progressing: work is going to plan. Stalled: not moving.": a sentence or line for each word. */
function sentencesIn(text: string): { token: string; meaning: string }[] {
  if (text.length > LONGEST || !/[:=–—]/.test(text)) return [];
  const sentences = text.split(/[.;\n]\s*/).filter((part) => part.trim() !== '');
  const pairs = sentences.flatMap((sentence) => {
    // "Key: Delivered: it is in place": what stands before the first pair only names it.
    const pair = /^(?:[^:]{1,40}:\s+)??(\p{L}[^:=–—]{0,23}?)(?:\s*[:=]\s*|\s+[–—-]\s+)([^:=]{2,160})$/u.exec(
      sentence.trim(),
    );
    const token = pair?.[1]?.trim() ?? '';
    const meaning = pair?.[2]?.trim() ?? '';
    return token !== '' && token.split(/\s+/).length <= 3 && readKeyLine(token, meaning) !== null
      ? [{ token, meaning }]
      : [];
  });
  const values = new Set(pairs.map(({ token, meaning }) => readKeyLine(token, meaning)));
  return pairs.length >= FEWEST_SENTENCES && pairs.length >= sentences.length * 0.75 && values.size >= FEWEST_SENTENCES
    ? pairs
    : [];
}

/** "B done, G on time, A some risk, R will miss": a letter or colour, and words up to the next comma. */
const LISTED =
  /(?:^|[(,;:|]|\s[–—-])\s*([BRAGCWYK]|blue|red|amber|green|yellow|grey|gray|black|purple|white)\s+(\p{Ll}[^,;|()\n]{2,60})/gu;

function listedIn(text: string): { token: string; meaning: string }[] {
  if (text.length > LONGEST || !/[,;|]/.test(text)) return [];
  const pairs = [...text.matchAll(LISTED)].map((match) => ({
    token: match[1] ?? '',
    meaning: (match[2] ?? '').trim(),
  }));
  const tokens = new Set(pairs.map(({ token }) => token));
  const said = pairs.filter(({ meaning }) => readKeyLine('', meaning) !== null);
  return pairs.length >= FEWEST_SENTENCES && tokens.size === pairs.length && said.length >= 2
    ? pairs.filter(({ token, meaning }) => readKeyLine(token, meaning) !== null)
    : [];
}

/** "Blue = finished and signed off", "Actions in grey are no longer needed": one colour explained by itself. */
const ONE_COLOUR =
  /^[^\p{L}\d]{0,4}(?:(?:please )?note:? )?(?:(?:the )?(?:actions?|items?|rows?|tasks?|cells?|those|lines?|milestones?|recommendations?) (?:(?:that are|which are|marked|shown|shaded|highlighted|coloured|rated|in|as) ){1,3})?(black|blue|gr[ea]y|purple|white|brown|pink|red|amber|yellow|green)(?: (?:text|shading|rows?|cells?|fill))?\s*(=|means|indicates|denotes|signifies|represents|is|are|:|[–—-])\s+(?:that )?(\p{L}[^.;\n]{2,160})/iu;
const TRAFFIC_LIGHT = /^(?:red|amber|yellow|green)$/i;

/** A colour that one line explains by itself. Of a traffic light's only where it is put as a meaning, not as news. */
function colourIn(text: string): { token: string; meaning: string }[] {
  const [, token = '', sign = '', meaning = ''] = ONE_COLOUR.exec(text.slice(0, 300)) ?? [];
  if (token === '' || /\d/.test(meaning)) return [];
  if (TRAFFIC_LIGHT.test(token) && !/^(?:=|means|indicates|denotes|signifies|represents)$/i.test(sign)) return [];
  return readKeyLine('', meaning) === null ? [] : [{ token, meaning: meaning.trim() }];
}

/** "🟢 on course   🟡 needs watching": a symbol, and the words up to the next one. */
const SYMBOL_PAIR = /([\p{So}\p{Sk}✓✔✗✘●○◐■□▲△▼▽]\ufe0f?)\s*([\p{L}\d][^\p{So}\p{Sk}✓✔✗✘●○◐■□▲△▼▽]{0,80})/gu;

function symbolPairsIn(text: string): { token: string; meaning: string }[] {
  if (text.length > LONGEST) return [];
  const pairs = [...text.matchAll(SYMBOL_PAIR)].map((match) => ({
    token: match[1] ?? '',
    meaning: (match[2] ?? '').replace(/^[=:\s–—-]+|[\s,;.|/–—-]+$/g, ''),
  }));
  const read = pairs.filter(({ token, meaning }) => readKeyLine(token, meaning) !== null);
  return read.length >= 2 && new Set(read.map(({ token }) => token)).size === read.length ? read : [];
}

/** "Green = achieved" in one cell, "Amber = begun" in the next. */
function pairsAcross(
  grid: Grid,
  row: number,
  columns: readonly number[],
): { token: string; meaning: string; column: number }[] {
  const own = columns.flatMap((column) => {
    const pair = ONE_PAIR.exec(grid.text(row, column).slice(0, 240));
    const token = pair?.[1]?.trim() ?? '';
    const meaning = pair?.[2] ?? '';
    return isToken(token) && readKeyLine(token, meaning) !== null ? [{ token, meaning, column }] : [];
  });
  if (own.length >= 2) return own;
  // "R | not begun | A | begun": tokens and meanings in turn.
  const start = columns.length % 2;
  const turns: { token: string; meaning: string; column: number }[] = [];
  for (let i = start; i + 1 < columns.length; i += 2) {
    const [column = 0, next = 0] = [columns[i], columns[i + 1]];
    const token = grid.text(row, column);
    const meaning = grid.text(row, next);
    if (!isToken(token) || isToken(meaning) || !/\p{L}{2}/u.test(meaning) || meaning.length > 160) return [];
    if (readKeyLine(token, meaning) === null) return [];
    turns.push({ token, meaning, column });
  }
  return turns.length >= 2 ? turns : [];
}

/** What may stand as a token in a legend: a rating's word or letter, a digit, a symbol. */
function isToken(text: string): boolean {
  if (text.length === 0 || text.length > 24) return false;
  if (/^\d{1,2}$/.test(text) || /^[^\p{L}\d\s]{1,4}\s?\p{L}{0,2}$/u.test(text) || /^\p{L}{1,2}$/u.test(text))
    return true;
  const rating = readRating(text, NONE, DEFAULT_SETTINGS);
  return (
    (rating !== null && 'value' in rating) || /^(?:black|gr[ea]y|white|purple|pink|brown|clear)$/i.test(text.trim())
  );
}

/** Runs of at least two rows "token | meaning", alone in their rows or apart from the plan's tables. */
function linesOf(grid: Grid, inRow: (row: number) => readonly number[]): Line[] {
  const cellsOf = besideTitle(grid, inRow);
  const lines: Line[] = [];
  let run: Line[] = [];
  let words: Line[] = [];
  let last = -2;
  // The row before the run: it may head it.
  let above = -1;
  let cellsAbove: readonly number[] = [];
  const isHeaded = (): boolean =>
    cellsAbove.some((column) => grid.text(above, column).length < 80 && LEGEND_TITLE.test(grid.text(above, column)));
  const close = (): void => {
    const values = new Set(
      run.map((line) => line.tokens.map((token) => readKeyLine(token, line.meaning)).find((v) => v !== null)),
    );
    if (
      run.length >= 2 &&
      values.size >= 2 &&
      (isHeaded() ||
        run.some((line) => line.tokens.some((token) => token.length > 1 || !/[\p{L}\d]/u.test(token))) ||
        isCount(run) ||
        arePairs(grid, run))
    )
      lines.push(...run);
    run = [];
    cellsAbove = [];
  };
  for (const { row } of grid.sheet.rows) {
    const cells = cellsOf(row);
    const line = cells.length >= 1 && cells.length <= 5 ? lineOf(grid, row, cells) : null;
    const word = line === null ? ownWordLine(grid, row, cells) : null;
    if (word === null || row !== (words.at(-1)?.row ?? row - 1) + 1) {
      if (isOwnScale(words)) lines.push(...words);
      words = [];
    }
    if (word !== null) words.push(word);
    if (line === null) {
      if (run.length > 0) close();
      above = row;
      cellsAbove = cells;
      last = row;
      continue;
    }
    if (row !== last + 1 && run.length > 0) close();
    run.push(line);
    last = row;
  }
  close();
  if (isOwnScale(words)) lines.push(...words);
  return lines;
}

/** "Landed | Complete", "Aground | Red: stopped": words of the plan's own, each beside a rating that is known. */
function ownWordLine(grid: Grid, row: number, cells: readonly number[]): Line | null {
  const [column, next] = cells;
  if (cells.length !== 2 || column === undefined || next === undefined || next !== column + 1) return null;
  const token = grid.text(row, column);
  const meaning = grid.text(row, next);
  if (token.length > 24 || token.split(/\s+/).length > 3 || !/^\p{L}/u.test(token) || meaning.length > 80) return null;
  const read = readRating(meaning, NONE, DEFAULT_SETTINGS);
  return read !== null && 'value' in read && !read.assumed
    ? { tokens: [token], meaning, row, column, fillAt: column }
    : null;
}

/** Three words of a plan's own or more, each of another meaning. */
function isOwnScale(lines: readonly Line[]): boolean {
  if (lines.length < 3) return false;
  const meanings = new Set(lines.map((line) => readKeyLine('', line.meaning)));
  const tokens = new Set(lines.map((line) => ratingToken(line.tokens[0] ?? '')));
  return tokens.size === lines.length && meanings.size === lines.length;
}

/** "1", "2", "3" with a meaning each: three figures in turn are a scale under any title, or none. */
function isCount(run: readonly Line[]): boolean {
  const figures = run.map((line) => Number(line.tokens[0]));
  return figures.length >= 3 && figures.every((one, i) => i === 0 || Math.abs(one - (figures[i - 1] ?? 0)) === 1);
}

/** "G: on track", "A: slipping", "R: late", each in one cell. */
function arePairs(grid: Grid, run: readonly Line[]): boolean {
  const tokens = new Set(run.map((line) => line.tokens[0]));
  return (
    run.length >= FEWEST_SENTENCES &&
    tokens.size === run.length &&
    run.every((line) => grid.text(line.row, line.column) !== line.tokens[0])
  );
}

function lineOf(grid: Grid, row: number, cells: readonly number[]): Line | null {
  const texts = cells.map((column) => grid.text(row, column));
  const column = cells[0] ?? 0;
  const [first = '', second = ''] = texts;
  const alone = texts.length === 1 ? ONE_PAIR.exec(first) : null;
  const tokens = [alone?.[1]?.trim() ?? first];
  if (!isToken(tokens[0] ?? '') || (texts.length < 2 && alone === null)) return null;
  if (texts.length > 2 && isToken(second) && second.length <= 10) tokens.push(second);
  const meaning = withoutName(alone?.[2] ?? texts.slice(tokens.length).join('. '));
  if (areChoices(tokens[0] ?? '', meaning)) return null;
  if (!/\p{L}{2}/u.test(meaning) || tokens.every((token) => readKeyLine(token, meaning) === null)) return null;
  return { tokens, meaning, row, column, fillAt: column };
}

/** "At risk | Partial": two lists of choices side by side, neither of which explains the other. */
function areChoices(token: string, meaning: string): boolean {
  const [one, other] = [token, meaning].map((text) => readRating(text, NONE, DEFAULT_SETTINGS));
  if (one == null || other == null || !('value' in one) || !('value' in other)) return false;
  // "Progressing | On track" explains a word; "At risk | Partial" would take its meaning away.
  const saysLess = other.value === 'in-progress' || other.value === 'not-started';
  return !one.assumed && one.value !== other.value && saysLess && /\p{L}{3}/u.test(token) && !COLOUR.test(token);
}

const COLOUR = /\b(?:red|amber|yellow|orange|green|blue)\b/i;

/** "Green = achieved" in one cell. */
const ONE_PAIR = /^(.{1,24}?)\s*(?:=|:|\s[–—-]\s)\s*(\S.{1,200})$/s;

/** "R = RED (not achieved)": a line of a key, wherever it stands. */
export function isKeyPair(text: string): boolean {
  const pair = /=/.test(text.slice(0, 28)) ? ONE_PAIR.exec(text.slice(0, 240)) : null;
  return pair?.[1] !== undefined && isToken(pair[1].trim());
}

/** Beside "G", "Green = achieved" says that it is achieved. */
function withoutName(meaning: string): string {
  const pair = ONE_PAIR.exec(meaning);
  return pair?.[1] !== undefined && /=/.test(meaning.slice(0, 28)) && isToken(pair[1].trim())
    ? (pair[2] ?? meaning)
    : meaning;
}

/** A title on the left does not hide a legend on the right: of such a row, what stands on the right. */
function besideTitle(grid: Grid, cellsOf: (row: number) => readonly number[]): (row: number) => readonly number[] {
  return (row) => {
    const cells = cellsOf(row);
    const [first, second] = cells;
    if (first === undefined || second === undefined || second - first < 2 || isToken(grid.text(row, first)))
      return cells;
    return cells.slice(1);
  };
}

/** Where legends may be coloured: their looks are asked for. */
export function legendAreas(grids: readonly Grid[], outsideOf: (grid: Grid) => Outside): SheetArea[] {
  return grids.flatMap((grid) => {
    const outside = outsideOf(grid);
    const places = [
      ...colourLines(grid, outside.all, besideTitle(grid, outside.all)).map(({ row, column }) => ({
        row,
        left: Math.max(0, column - 1),
        right: column + 1,
      })),
      ...linesOf(grid, outside.all).map(({ row, column }) => ({ row, left: column, right: column })),
    ];
    return places
      .slice(0, 60)
      .map(({ row, left, right }) => ({ sheet: grid.sheet.name, area: { top: row, bottom: row, left, right } }));
  });
}

/** Reads the legends of all sheets. Header cells may hold one too; `steps` are words that a list may explain. */
export function legendOf(
  grids: readonly Grid[],
  outsideOf: (grid: Grid) => Outside,
  looks: Looks,
  steps: readonly ReadonlySet<string>[],
): Legend {
  const entries: KeyEntry[] = [];
  const words = new Map<string, RatingValue | 'not-scored'>();
  const fills = new Map<string, RatingValue | 'not-scored'>();
  const add = (grid: Grid, token: string, meaning: string, row: number, column: number, fill: string | null): void => {
    const value = readKeyLine(token, meaning);
    if (value === null) return;
    const key = ratingToken(token);
    if (words.has(key === '' ? fold(token) : key)) return;
    words.set(key === '' ? fold(token) : key, value);
    if (fill !== null && !fills.has(fill)) fills.set(fill, value);
    entries.push({ token, value, meaning, fill, at: { sheet: grid.sheet.name, row, column } });
  };
  for (const grid of grids) {
    const outside = outsideOf(grid);
    for (const { row } of grid.sheet.rows) {
      const cells = outside.entries(row);
      for (const column of cells) {
        const text = grid.cell(row, column)?.value;
        if (typeof text !== 'string') continue;
        for (const pair of [
          ...pairsIn(text),
          ...symbolPairsIn(text),
          ...sentencesIn(text),
          ...colourIn(text),
          ...listedIn(text),
        ])
          add(grid, pair.token, pair.meaning, row, column, null);
      }
      if (cells.length < 2 || cells.length > 16) continue;
      for (const { token, meaning, column } of pairsAcross(grid, row, outside.all(row)))
        add(grid, token, meaning, row, column, looks.at(grid.sheet.name, row, column).fill);
    }
    const lines = linesOf(grid, outside.all);
    for (const line of lines)
      for (const token of line.tokens)
        add(grid, token, line.meaning, line.row, line.column, looks.at(grid.sheet.name, line.row, line.fillAt).fill);
    for (const { token, meaning, row, column } of scaleLines(grid, outside.all, steps))
      add(grid, token, meaning, row, column, null);
    const seen = new Set(lines.map((line) => line.row));
    for (const { row, meaning, tokens } of colourLines(grid, outside.all, besideTitle(grid, outside.all))) {
      if (seen.has(row)) continue;
      const fill = tokens.map((column) => looks.at(grid.sheet.name, row, column).fill).find((one) => one !== null);
      const value = fill === undefined ? null : meaningOfFill(meaning);
      if (fill === undefined || value === null || fills.has(fill)) continue;
      fills.set(fill, value);
      entries.push({ token: '', value, meaning, fill, at: { sheet: grid.sheet.name, row, column: tokens[0] ?? 0 } });
    }
  }
  for (const [colour, letter] of LETTERS) {
    const isTaken = letter === 'b' && words.has('black');
    const [long, short] = [words.get(colour), words.get(letter)];
    if (long !== undefined && short === undefined && !isTaken) words.set(letter, long);
    if (short !== undefined && long === undefined && !isTaken) words.set(colour, short);
  }
  return { entries, words, fills };
}

/** What a key says of a colour holds for its letter, and the other way round. */
const LETTERS = [
  ['red', 'r'],
  ['amber', 'a'],
  ['green', 'g'],
  ['blue', 'b'],
] as const;

/** Whether some columns that stand apart are a legend beside a table: their rows say what a token means, each once. */
export function isLegendBlock(grid: Grid, part: { readonly left: number; readonly right: number }): boolean {
  if (part.right - part.left > 3) return false;
  let filled = 0;
  let lines = 0;
  const own: Line[] = [];
  const tokens = new Set<string>();
  for (const { row } of grid.sheet.rows) {
    const cells = grid.filled(row).filter((column) => column >= part.left && column <= part.right);
    if (cells.length === 0) continue;
    filled++;
    const line = lineOf(grid, row, cells);
    const word = ownWordLine(grid, row, cells);
    if (word !== null) own.push(word);
    if (line === null) continue;
    lines++;
    tokens.add(ratingToken(line.tokens[0] ?? ''));
  }
  if (filled <= 12 && own.length >= filled - 1 && isOwnScale(own)) return true;
  // A column of ratings with comments beside it says "Amber" more than once.
  return filled <= 20 && lines >= 2 && lines >= filled * 0.5 && tokens.size === lines;
}

/** The rows of a sheet that are lines of a legend. */
export function legendRows(grid: Grid): ReadonlySet<number> {
  return new Set(linesOf(grid, (row) => grid.filled(row)).map((line) => line.row));
}
