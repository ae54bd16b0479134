import type { Grid } from './grid.js';
import { isMostlyDate, showsDate, showsDiary } from '../vocabulary/dates.js';
import { looksLikeLead } from '../vocabulary/leads.js';
import { readMeasure } from '../vocabulary/measures.js';
import { readDirection } from '../vocabulary/directions.js';
import { readPolarityWord } from '../vocabulary/polarity.js';
import { readRating, type RatingKey } from '../vocabulary/ratings.js';
import { isReference } from '../vocabulary/references.js';
import { DEFAULT_SETTINGS } from '../settings.js';
import { readStatus } from '../vocabulary/statuses.js';
import { fold } from '../vocabulary/words.js';

/** What the cells of a column hold, as shares (0 to 1) of its filled cells. */
export interface Evidence {
  readonly filled: number;
  /** Rows of the table that hold anything. */
  readonly rows: number;
  /** A date and hardly more. */
  readonly dates: number;
  /** A date among any other words. */
  readonly mentions: number;
  readonly ratings: number;
  readonly statuses: number;
  readonly numbers: number;
  readonly fractions: number;
  readonly measures: number;
  /** Shown with a % sign. */
  readonly percents: number;
  readonly leads: number;
  readonly references: number;
  /** Whole numbers that count on by one, or begin again at 1. */
  readonly counts: number;
  readonly levels: number;
  readonly polarities: number;
  readonly directions: number;
  readonly yesNo: number;
  /** A sign or two, with a letter at most: what they mean stands in a key. */
  readonly symbols: number;
  /** A cross, a tick, a dot: that the column's header holds for the row. */
  readonly marks: number;
  /** Words or letters for a colour of the traffic light. */
  readonly colours: number;
  readonly long: number;
  /** Texts that tell what has been done, not what is to be. */
  readonly tells: number;
  readonly unique: number;
  readonly length: number;
}

/** Enough to know a column by; long tables are sampled evenly. */
const SAMPLE = 240;
const LEVELS =
  /^(?:(?:very )?(?:high|low)|medium|med|h|m|l|critical|moderate|significant|p?[1-5]|essential|desirable|merits attention)$/;
const MARKS = /^(?:x|[✓✔☑✅√●•■✗✘☒*]\ufe0f?|1|y|yes)$/;
const COLOURS = /^(?:red|amber|yellow|green|blue|orange|r|a|g|b)$/;
const TELLS =
  /\b(?:(?:has|have|had|was|were) (?:now |also |all |already |since )?(?:been|begun|started|agreed|\w+ed)|completed|achieved|implemented|under ?way|to date|continues? to|in progress|still|issued|drafted|discussed|met on)\b/i;
const NO_KEY: RatingKey = new Map();

function rates(text: string, key: RatingKey): boolean {
  const read = readRating(text, key, DEFAULT_SETTINGS);
  return read !== null && 'value' in read;
}

export function evidenceOf(grid: Grid, rows: readonly number[], column: number, key: RatingKey = NO_KEY): Evidence {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const count = {
    dates: 0,
    mentions: 0,
    ratings: 0,
    statuses: 0,
    numbers: 0,
    fractions: 0,
    measures: 0,
    percents: 0,
    leads: 0,
    references: 0,
    counts: 0,
    levels: 0,
    polarities: 0,
    directions: 0,
    yesNo: 0,
    symbols: 0,
    marks: 0,
    colours: 0,
    long: 0,
    tells: 0,
    length: 0,
  };
  const seen = new Set<string>();
  let filled = 0;
  let looked = 0;
  let last = 0;
  for (let i = 0; i < rows.length; i += step) {
    looked++;
    const row = rows[i] ?? 0;
    const cell = grid.cell(row, column);
    const text = grid.text(row, column);
    if (cell === undefined || text === '') continue;
    filled++;
    seen.add(text);
    count.length += text.length;
    const folded = text.length <= 40 ? fold(text) : '';
    if (showsDate(cell)) {
      count.mentions++;
      if (typeof cell.value === 'number' || isMostlyDate(text)) count.dates++;
    }
    if (typeof cell.value === 'number') {
      count.numbers++;
      if (cell.value === 1 || (Number.isInteger(cell.value) && cell.value > last && cell.value - last <= step))
        count.counts++;
      last = cell.value;
      if (cell.value >= 0 && cell.value <= 1) count.fractions++;
    }
    if (typeof cell.value === 'boolean' || /^(?:yes|no|y|n|true|false)$/.test(folded)) count.yesNo++;
    if (text.length <= 4 && /^[^\p{L}\d\s%£]{1,3}\s?\p{L}?$/u.test(text)) count.symbols++;
    if (folded.length <= 3 && MARKS.test(folded)) count.marks++;
    if (folded.length <= 12 && COLOURS.test(folded)) count.colours++;
    if (typeof cell.value === 'number' ? cell.format.includes('%') : /^\s*\d{1,3}(?:\.\d+)?\s?%\s*$/.test(text))
      count.percents++;
    if (text.length > 45) count.long++;
    if (text.length > 20 && (TELLS.test(text.slice(0, 1500)) || showsDiary(text))) count.tells++;
    if (text.length <= 60) {
      if (text.split('\n').every((line) => rates(line, key)) || rates(text, key)) count.ratings++;
      if (isReference(text)) count.references++;
      if (LEVELS.test(folded)) count.levels++;
      if (readPolarityWord(text) !== null) count.polarities++;
      if (readDirection(text) !== null || /^[éêèìîñòóæäç]$/.test(text)) count.directions++;
    }
    if (typeof cell.value === 'string') {
      if (readStatus(text) !== null) count.statuses++;
      if (looksLikeLead(text)) count.leads++;
    }
    if (text.length <= 60 && readMeasure(cell, { percent: false }) !== null) count.measures++;
  }
  const share = (n: number): number => (filled === 0 ? 0 : n / filled);
  return {
    filled,
    rows: looked,
    dates: share(count.dates),
    mentions: share(count.mentions),
    ratings: share(count.ratings),
    statuses: share(count.statuses),
    numbers: share(count.numbers),
    fractions: share(count.fractions),
    measures: share(count.measures),
    percents: share(count.percents),
    leads: share(count.leads),
    references: share(count.references),
    counts: share(count.counts),
    levels: share(count.levels),
    polarities: share(count.polarities),
    directions: share(count.directions),
    yesNo: share(count.yesNo),
    symbols: share(count.symbols),
    marks: share(count.marks),
    colours: share(count.colours),
    long: share(count.long),
    tells: share(count.tells),
    unique: share(seen.size),
    length: share(count.length),
  };
}
