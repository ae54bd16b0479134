import type { Cell } from '../../workbook/snapshot.js';
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

/** What a cell counts as, by itself. */
const TRAITS = [
  ...(['dates', 'mentions', 'ratings', 'statuses', 'numbers', 'fractions', 'measures', 'percents', 'leads'] as const),
  ...(['references', 'levels', 'polarities', 'directions', 'yesNo', 'symbols', 'marks', 'colours', 'tells'] as const),
];
type Trait = (typeof TRAITS)[number];
type Traits = Readonly<Record<Trait, boolean>>;

function traitsOf(cell: Cell, text: string, key: RatingKey): Traits {
  const { value } = cell;
  const isText = typeof value === 'string';
  const number = typeof value === 'number' ? value : null;
  const isShort = text.length <= 60;
  const folded = text.length <= 40 ? fold(text) : '';
  const mentions = showsDate(cell);
  return {
    mentions,
    dates: mentions && (number !== null || isMostlyDate(text)),
    numbers: number !== null,
    fractions: number !== null && number >= 0 && number <= 1,
    yesNo: typeof value === 'boolean' || /^(?:yes|no|y|n|true|false)$/.test(folded),
    symbols: text.length <= 4 && /^[^\p{L}\d\s%£]{1,3}\s?\p{L}?$/u.test(text),
    marks: folded.length <= 3 && MARKS.test(folded),
    colours: folded.length <= 12 && COLOURS.test(folded),
    percents: number === null ? /^\s*\d{1,3}(?:\.\d+)?\s?%\s*$/.test(text) : cell.format.includes('%'),
    tells: text.length > 20 && (TELLS.test(text.slice(0, 1500)) || showsDiary(text)),
    ratings:
      isShort && ((text.includes('\n') && text.split('\n').every((line) => rates(line, key))) || rates(text, key)),
    references: isShort && isReference(text),
    levels: isShort && LEVELS.test(folded),
    polarities: isShort && readPolarityWord(text) !== null,
    directions: isShort && (readDirection(text) !== null || /^[éêèìîñòóæäç]$/.test(text)),
    measures: isShort && readMeasure(cell, { percent: false }) !== null,
    statuses: isText && readStatus(text) !== null,
    leads: isText && looksLikeLead(text),
  };
}

/** Every so manieth cell is looked at first. */
const FIRST = 3;
/** Where as many of them are alike, the others are not looked at. */
const ENOUGH = 30;

/**
 * The share of cells with each trait. Where the cells that are looked at first are alike in every trait, so are the
 * others: most columns hold one kind of thing, and looking closely takes time.
 */
function sharesOf(cells: readonly (readonly [Cell, string])[], key: RatingKey): (trait: Trait) => number {
  /** Columns say the same few texts again and again. */
  const known = new Map<string, Traits>();
  const totals = new Map<Trait, number>(TRAITS.map((trait) => [trait, 0]));
  let looked = 0;
  const look = (isTurn: (at: number) => boolean): void => {
    cells.forEach(([cell, text], at) => {
      if (!isTurn(at)) return;
      const before = typeof cell.value === 'string' ? known.get(text) : undefined;
      const traits = before ?? traitsOf(cell, text, key);
      if (before === undefined && typeof cell.value === 'string') known.set(text, traits);
      for (const trait of TRAITS) if (traits[trait]) totals.set(trait, (totals.get(trait) ?? 0) + 1);
      looked++;
    });
  };
  look((at) => at % FIRST === 0);
  const areAlike = [...totals.values()].every((total) => total === 0 || total === looked);
  if (looked < ENOUGH || !areAlike) look((at) => at % FIRST !== 0);
  return (trait) => (looked === 0 ? 0 : (totals.get(trait) ?? 0) / looked);
}

export function evidenceOf(grid: Grid, rows: readonly number[], column: number, key: RatingKey = NO_KEY): Evidence {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const filled: (readonly [Cell, string])[] = [];
  const seen = new Set<string>();
  let looked = 0;
  let long = 0;
  let length = 0;
  let counts = 0;
  let last = 0;
  for (let i = 0; i < rows.length; i += step) {
    looked++;
    const row = rows[i] ?? 0;
    const cell = grid.cell(row, column);
    const text = grid.text(row, column);
    if (cell === undefined || text === '') continue;
    filled.push([cell, text]);
    seen.add(text);
    length += text.length;
    if (text.length > 45) long++;
    const { value } = cell;
    if (typeof value !== 'number') continue;
    if (value === 1 || (Number.isInteger(value) && value > last && value - last <= step)) counts++;
    last = value;
  }
  const share = (count: number): number => (filled.length === 0 ? 0 : count / filled.length);
  const of = sharesOf(filled, key);
  return {
    filled: filled.length,
    rows: looked,
    dates: of('dates'),
    mentions: of('mentions'),
    ratings: of('ratings'),
    statuses: of('statuses'),
    numbers: of('numbers'),
    fractions: of('fractions'),
    measures: of('measures'),
    percents: of('percents'),
    leads: of('leads'),
    references: of('references'),
    counts: share(counts),
    levels: of('levels'),
    polarities: of('polarities'),
    directions: of('directions'),
    yesNo: of('yesNo'),
    symbols: of('symbols'),
    marks: of('marks'),
    colours: of('colours'),
    long: share(long),
    tells: of('tells'),
    unique: share(seen.size),
    length: share(length),
  };
}
