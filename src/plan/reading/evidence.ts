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
type Trait = Exclude<keyof Evidence, 'filled' | 'rows' | 'counts' | 'unique' | 'length'>;

function traitsOf(cell: Cell, text: string, key: RatingKey): readonly Trait[] {
  const traits: Trait[] = [];
  const add = (trait: Trait, holds: boolean): void => {
    if (holds) traits.push(trait);
  };
  const { value } = cell;
  const number = typeof value === 'number' ? value : null;
  const folded = text.length <= 40 ? fold(text) : '';
  if (showsDate(cell)) {
    traits.push('mentions');
    add('dates', number !== null || isMostlyDate(text));
  }
  add('numbers', number !== null);
  add('fractions', number !== null && number >= 0 && number <= 1);
  add('yesNo', typeof value === 'boolean' || /^(?:yes|no|y|n|true|false)$/.test(folded));
  add('symbols', text.length <= 4 && /^[^\p{L}\d\s%£]{1,3}\s?\p{L}?$/u.test(text));
  add('marks', folded.length <= 3 && MARKS.test(folded));
  add('colours', folded.length <= 12 && COLOURS.test(folded));
  add('percents', number === null ? /^\s*\d{1,3}(?:\.\d+)?\s?%\s*$/.test(text) : cell.format.includes('%'));
  add('long', text.length > 45);
  add('tells', text.length > 20 && (TELLS.test(text.slice(0, 1500)) || showsDiary(text)));
  if (text.length <= 60) {
    add('ratings', (text.includes('\n') && text.split('\n').every((line) => rates(line, key))) || rates(text, key));
    add('references', isReference(text));
    add('levels', LEVELS.test(folded));
    add('polarities', readPolarityWord(text) !== null);
    add('directions', readDirection(text) !== null || /^[éêèìîñòóæäç]$/.test(text));
    add('measures', readMeasure(cell, { percent: false }) !== null);
  }
  if (typeof value === 'string') {
    add('statuses', readStatus(text) !== null);
    add('leads', looksLikeLead(text));
  }
  return traits;
}

export function evidenceOf(grid: Grid, rows: readonly number[], column: number, key: RatingKey = NO_KEY): Evidence {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  /** Columns say the same few texts again and again. */
  const known = new Map<string, readonly Trait[]>();
  const totals = new Map<Trait, number>();
  let looked = 0;
  let filled = 0;
  let length = 0;
  let counts = 0;
  let last = 0;
  const seen = new Set<string>();
  for (let i = 0; i < rows.length; i += step) {
    looked++;
    const row = rows[i] ?? 0;
    const cell = grid.cell(row, column);
    const text = grid.text(row, column);
    if (cell === undefined || text === '') continue;
    filled++;
    length += text.length;
    seen.add(text);
    const { value } = cell;
    if (typeof value === 'number') {
      if (value === 1 || (Number.isInteger(value) && value > last && value - last <= step)) counts++;
      last = value;
    }
    const before = typeof value === 'string' ? known.get(text) : undefined;
    const traits = before ?? traitsOf(cell, text, key);
    if (before === undefined && typeof value === 'string') known.set(text, traits);
    for (const trait of traits) totals.set(trait, (totals.get(trait) ?? 0) + 1);
  }
  const share = (count: number): number => (filled === 0 ? 0 : count / filled);
  const of = (trait: Trait): number => share(totals.get(trait) ?? 0);
  return {
    filled,
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
    long: of('long'),
    tells: of('tells'),
    unique: share(seen.size),
    length: share(length),
  };
}
