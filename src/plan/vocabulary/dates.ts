import { addDays, addMonths, dayOf, lastOfMonth, serialToDay, spokenDay, type IsoDay } from '../../workbook/serial.js';
import type { CellValue } from '../../workbook/snapshot.js';
import type { Certainty, DatedReading, DateReading, DateStep, Interval } from '../model.js';
import { dateGrain } from './date-formats.js';
import { atomsOf, type Atom } from './date-parser.js';
import { tokenise, type Token } from './date-tokens.js';
import { monthOf, partOf, spanOf, withYear, yearOf, type Shape } from './date-shapes.js';
import {
  AT_ONCE,
  COMES_ROUND,
  NO_DATE,
  NOW,
  NUMBER_WORDS,
  RUNS_ON,
  RUNS_WITH_PLAN,
  SPANS,
  TO_BE_SET,
  WAS,
} from './date-words.js';
import { saysNothing } from './words.js';

export { isDateFormat } from './date-formats.js';

/** What has to be known of the workbook, the column and the plan to read a date in it. */
export interface DateContext {
  readonly date1904: boolean;
  /** Nearly all real dates of the column are 1sts: they stand for their months. */
  readonly monthColumn: boolean;
  /** Assumed for forms without a year; null when the plan gives none. */
  readonly year: number | null;
  /** Seasons are school terms. */
  readonly schoolTerms: boolean;
  /** Quarters are those of the calendar year, not April to March. */
  readonly calendarQuarters: boolean;
  /** A column of start dates: "from April 2024" is the date, not its beginning. */
  readonly starts?: boolean;
  /** The plan's first day, where it is known: a form without a year is the first of its name from then on. */
  readonly notBefore?: IsoDay | null;
  /** The day that "within 3 months" counts from, where the officer or the plan gives it. */
  readonly countsFrom?: IsoDay | null;
}

/** A date in running text. */
export interface FoundDate extends Interval {
  /** Character positions, the end excluded; with the words that belong to it ("by the end of March 2025"). */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly certainty: Certainty;
  readonly grain: 'day' | 'month' | 'span';
  /** `by`: a deadline; `start`: a beginning. */
  readonly lead: 'by' | 'start' | 'plain';
}

const NONE: DateReading = { kind: 'none' };
const UNREADABLE: DateReading = { kind: 'unreadable' };

/** Cells longer than this are prose: their dates are looked for no further. */
const LONGEST = 4000;

const MONTHS_FROM_START = 2;

function worse(a: Certainty, b: Certainty): Certainty {
  const order: readonly Certainty[] = ['sure', 'stated', 'assumed'];
  return order.indexOf(a) >= order.indexOf(b) ? a : b;
}

const anyOf = (phrases: readonly string[]): string => `(?:${phrases.join('|')})`;
/** Finds any of these phrases in a text of folded words, which has a space at each end. */
const inside = (phrases: readonly string[]): RegExp => new RegExp(` ${anyOf(phrases)} `);
const atStart = (phrases: readonly string[]): RegExp => new RegExp(`^ ${anyOf(phrases)} `);
const beforeDate = (phrases: readonly string[]): RegExp =>
  new RegExp(` ${anyOf(phrases)}(?: (?:date|dates|target|deadline|due|to|by|completion|is|for|as|of|the|end))* $`);

const SAYS_RUNS_ON = inside(RUNS_ON);
const SAYS_COMES_ROUND = inside(COMES_ROUND);
/** All that follows the date: how often it is done again. */
const RUNS_ROUND = new RegExp(`^ (?:and|(?:and )?review(?:ed)?|(?:and )?repeated) ${anyOf(COMES_ROUND)} $`);
const SAYS_TO_BE_SET = inside(TO_BE_SET);
const SAYS_AT_ONCE = inside(AT_ONCE);
const OPENS_WITH_NO_DATE = atStart(NO_DATE);
const OPENS_WITH_TO_BE_SET = atStart(TO_BE_SET);
const NOW_BEFORE_DATE = beforeDate(NOW);
const WAS_BEFORE_DATE = beforeDate(WAS);

/** The words between two tokens, single-spaced, with a space at each end. */
function wordsBetween(tokens: readonly Token[], from: number, to: number): string {
  const words: string[] = [];
  for (let i = Math.max(0, from); i < to; i += 1) {
    const token = tokens[i];
    if (token?.kind === 'word' || token?.kind === 'number') words.push(token.text);
  }
  return ` ${words.join(' ')} `;
}

function realDate(serial: number, grain: 'day' | 'month' | 'year', context: DateContext): DateReading {
  const day = serialToDay(serial, context.date1904);
  if (day === null) return UNREADABLE;
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (grain === 'year') {
    return dated(
      { earliest: `${day.slice(0, 4)}-01-01`, latest: `${day.slice(0, 4)}-12-31` },
      'stated',
      'only the year is shown',
    );
  }
  const wholeMonth: Interval = { earliest: `${day.slice(0, 7)}-01`, latest: lastOfMonth(year, month) };
  if (grain === 'month') return dated(wholeMonth, 'sure', null);
  if (context.monthColumn && day.endsWith('-01')) {
    return dated(wholeMonth, 'stated', 'the 1st stands for its month in this column');
  }
  return dated({ earliest: day, latest: day }, 'sure', null);
}

function dated(span: Interval, certainty: Certainty, note: string | null, label = ''): DatedReading {
  return { kind: 'dated', ...span, certainty, note, steps: [{ label, ...span }] };
}

/** A number in a cell whose format shows no date: a serial that lost its format, a year, or 20250331. */
function bareNumber(value: number, context: DateContext): DateReading {
  if (!Number.isInteger(value)) return UNREADABLE;
  if (value >= 1990 && value <= 2100) {
    return dated({ earliest: `${value}-01-01`, latest: `${value}-12-31` }, 'stated', `read as the year ${value}`);
  }
  if (value >= 30_000 && value <= 60_000) {
    const day = serialToDay(value, context.date1904);
    if (day === null) return UNREADABLE;
    return dated({ earliest: day, latest: day }, 'stated', `the number ${value} read as a date without its format`);
  }
  if (value >= 19_900_101 && value <= 21_001_231) {
    const day = dayOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
    if (day !== null)
      return dated({ earliest: day, latest: day }, 'stated', `the number ${value} read as year, month, day`);
  }
  return UNREADABLE;
}

/** What a date cell says. Never throws; linear in the text. */
export function readDate(
  cell: { readonly value: CellValue | null; readonly format: string },
  context: DateContext,
): DateReading {
  const { value, format } = cell;
  if (value === null) return NONE;
  if (typeof value === 'number') {
    const grain = dateGrain(format);
    if (grain === 'time') return UNREADABLE;
    return grain === null
      ? isPlainFormat(format)
        ? bareNumber(value, context)
        : UNREADABLE
      : realDate(value, grain, context);
  }
  if (typeof value !== 'string') return UNREADABLE;
  return readText(value, context);
}

function isPlainFormat(format: string): boolean {
  return /^(?:general|@|0|#|)$/i.test(format.trim());
}

/** Marks the tokens inside round or square brackets. An opening bracket that is never closed reaches to the end. */
function bracketed(tokens: readonly Token[]): boolean[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.text === '(' || token.text === '[') depth += 1;
    const inside = depth > 0;
    if ((token.text === ')' || token.text === ']') && depth > 0) depth -= 1;
    return inside;
  });
}

function readText(raw: string, context: DateContext): DateReading {
  const text = raw.slice(0, LONGEST);
  if (saysNothing(text) || /^[\s?]*$/.test(text)) return NONE;
  if (/^\s*\d{5,8}\s*$/.test(text)) return bareNumber(Number(text), context);
  const all = tokenise(text);
  const inBrackets = bracketed(all);
  const outside = all.filter((_, i) => inBrackets[i] !== true);
  const tokens = outside.some((token) => token.kind === 'word' || token.kind === 'number') ? outside : all;
  const reading = readTokens(text, tokens, context);
  if (tokens === all) return reading;
  // "Within three months of the Directions (14 March 2024)": the bracket says which day that is.
  if (reading.kind === 'relative') {
    const inside = readTokens(
      text,
      all.filter((_, i) => inBrackets[i] === true),
      context,
    );
    if (inside.kind === 'dated' && inside.certainty !== 'assumed') return inside;
  }
  const isUnsure = reading.kind === 'dated' && reading.certainty === 'assumed';
  if (reading.kind !== 'unreadable' && !isUnsure) return reading;
  // A bracket that holds what is missing counts: "Q1 (2024/25)".
  const whole = readTokens(text, all, context);
  if (isUnsure) return whole.kind === 'dated' && whole.certainty !== 'assumed' ? whole : reading;
  return whole;
}

function readTokens(text: string, tokens: readonly Token[], context: DateContext): DateReading {
  const words = wordsBetween(tokens, 0, tokens.length);
  const atoms = keptAtoms(tokens, context);
  const runsOn = SAYS_RUNS_ON.test(words);
  if (runsOn && !endsRun(tokens, atoms)) return { kind: 'ongoing', forPlan: RUNS_WITH_PLAN.test(words) };
  const comesRound = SAYS_COMES_ROUND.test(words);
  if (comesRound && comesRoundFromThen(tokens, atoms)) return { kind: 'ongoing', forPlan: false };
  if (comesRound && atoms.every((atom) => yearOf(atom.shape) === null || atom.lead === 'start')) {
    return { kind: 'ongoing', forPlan: RUNS_WITH_PLAN.test(words) };
  }
  if (atoms.length === 0) {
    const relative = readRelative(words);
    if (relative !== null) return relative;
    return OPENS_WITH_NO_DATE.test(words) || SAYS_TO_BE_SET.test(words) ? NONE : UNREADABLE;
  }
  if (OPENS_WITH_TO_BE_SET.test(words)) return NONE;
  return assemble(text, tokens, atoms, context, words);
}

/** "Sept 2024 then termly", "March 2024 and annually thereafter", "Launch in May 2024, review annually": it runs on from its date. */
function comesRoundFromThen(tokens: readonly Token[], atoms: readonly Atom[]): boolean {
  const last = atoms.at(-1);
  if (last === undefined) return false;
  const after = wordsBetween(tokens, last.to, tokens.length);
  if (!SAYS_COMES_ROUND.test(after)) return false;
  return / (?:then|thereafter|subsequently|after that|followed by) /.test(after) || RUNS_ROUND.test(after);
}

/** Whether "ongoing" is given an end: "ongoing until March 2026". */
function endsRun(tokens: readonly Token[], atoms: readonly Atom[]): boolean {
  return atoms.some((atom) => {
    if (atom.lead === 'start') return false;
    const before = wordsBetween(tokens, atom.from - 1, atom.core);
    return / (?:until|till|to|by) /.test(before) && SAYS_RUNS_ON.test(wordsBetween(tokens, 0, atom.from));
  });
}

/** The atoms that count: forms that could be something else only where little else stands in the cell. */
function keptAtoms(tokens: readonly Token[], context: DateContext): Atom[] {
  const atoms = atomsOf(tokens, context);
  const strong = atoms.filter((atom) => !atom.weak);
  if (strong.length === atoms.length) return atoms;
  return atoms.filter((atom) => !atom.weak || weakCounts(atom, tokens, strong.length > 0));
}

/** A form that may be something else ("may", "2025", "24/25", "spring") counts alone, at an end, or after "by". */
function weakCounts(atom: Atom, tokens: readonly Token[], beside: boolean): boolean {
  if (atom.part !== null || atom.lead === 'by') return true;
  const isYear = atom.shape.kind === 'year' || atom.shape.kind === 'financial-year';
  if (isYear && beside) return false;
  const othersBefore = tokens.slice(0, atom.from).filter((token) => token.kind === 'word').length;
  const othersAfter = tokens.slice(atom.to).filter((token) => token.kind === 'word').length;
  if (atom.shape.kind === 'month' && tokens[atom.core]?.text === 'may') return othersBefore + othersAfter <= 1;
  return isYear || tokens[atom.core]?.kind === 'number'
    ? othersBefore + othersAfter <= 4
    : othersBefore + othersAfter <= 12;
}

/** "Day 30", "by day 60": counted from the plan's first. */
const DAY_OF_PLAN = /^ *(?:by |on )?(?:the end of )?day (\d{1,3}) *$/;

function readRelative(words: string): DateReading | null {
  if (SAYS_AT_ONCE.test(words)) return { kind: 'relative', months: 0, days: 0 };
  const counted = DAY_OF_PLAN.exec(words)?.[1];
  if (counted !== undefined) return { kind: 'relative', months: 0, days: Number(counted) };
  const parts = words.trim().split(' ');
  for (let i = parts.length - 1; i > 0; i -= 1) {
    const unit = SPANS.get(parts[i] ?? '');
    if (unit === undefined) continue;
    const amount =
      NUMBER_WORDS.get(parts[i - 1] ?? '') ?? (/^\d{1,3}$/.test(parts[i - 1] ?? '') ? Number(parts[i - 1]) : null);
    if (amount === null) continue;
    // Words that make it a frequency or an age rather than a time limit.
    if (parts.length > 8 && !parts.slice(0, i).includes('within')) return null;
    switch (unit) {
      case 'days':
        return { kind: 'relative', months: 0, days: amount };
      case 'weeks':
        return { kind: 'relative', months: 0, days: amount * 7 };
      case 'months':
        return { kind: 'relative', months: amount, days: 0 };
      case 'years':
        return { kind: 'relative', months: amount * 12, days: 0 };
    }
  }
  return null;
}

/** The day that a relative reading means, counted from the plan's start. */
export function relativeTo(reading: { readonly months: number; readonly days: number }, start: IsoDay): IsoDay {
  return addDays(addMonths(start, reading.months), reading.days);
}

interface Resolved {
  readonly atom: Atom;
  readonly span: Interval;
  readonly assumedYear: number | null;
}

/** Gives every form its year: its own, else a neighbour's in the cell, else the plan's. Null when one names no real day. */
function resolve(atoms: readonly Atom[], context: DateContext): Resolved[] | null {
  const years = atoms.map((atom) => yearOf(atom.shape));
  const resolved: Resolved[] = [];
  for (const [i, atom] of atoms.entries()) {
    let shape = atom.shape;
    let assumedYear: number | null = null;
    if (years[i] === null) {
      const year = neighbourYear(atoms, years, i) ?? contextYear(shape, context);
      if (year === null) return null;
      shape = withYear(shape, year);
      assumedYear = year;
    }
    const span = spanOf(shape);
    if (span === null) return null;
    resolved.push({ atom, span: atom.part === null ? span : partOf(span, atom.part), assumedYear });
  }
  return resolved;
}

/** The year beside a form without one: the one before it (the next year when the months go round), else the one after. */
function neighbourYear(atoms: readonly Atom[], years: (number | null)[], i: number): number | null {
  const own = atoms[i];
  if (own === undefined) return null;
  const month = monthOf(own.shape);
  const previous = atoms[i - 1];
  const previousYear = years[i - 1] ?? null;
  if (previous !== undefined && previousYear !== null) {
    const year = monthOf(previous.shape) > month + MONTHS_FROM_START ? previousYear + 1 : previousYear;
    years[i] = year;
    return year;
  }
  for (let k = i + 1; k < Math.min(atoms.length, i + 8); k += 1) {
    const next = atoms[k];
    const nextYear = years[k] ?? null;
    if (next === undefined || nextYear === null) continue;
    const year = month > monthOf(next.shape) + MONTHS_FROM_START ? nextYear - 1 : nextYear;
    years[i] = year;
    return year;
  }
  return null;
}

function contextYear(shape: Shape, context: DateContext): number | null {
  const from = context.notBefore ?? null;
  if (from !== null) {
    const year = Number(from.slice(0, 4));
    const span = spanOf(withYear(shape, year));
    return span !== null && span.latest < from ? year + 1 : year;
  }
  if (context.year === null) return null;
  // A financial year or quarter without its year is that of the plan's year.
  return context.year;
}

const GRAIN: Partial<Record<Shape['kind'], FoundDate['grain']>> = { day: 'day', easter: 'day', month: 'month' };

function certaintyOf({ atom, assumedYear }: Resolved): Certainty {
  if (assumedYear !== null) return 'assumed';
  // "by March 2025" means the whole of March: that is a reading, "by 1 March 2025" is not.
  const reads = atom.part !== null || (atom.lead === 'by' && atom.shape.kind !== 'day') || !atom.sure;
  return reads ? 'stated' : 'sure';
}

function noteOf({ atom, span, assumedYear }: Resolved): string | null {
  const notes: string[] = [];
  if (assumedYear !== null) notes.push(`the year ${assumedYear} was assumed`);
  if (atom.note !== null) notes.push(atom.note);
  const plain = atom.sure && atom.part === null && (atom.shape.kind === 'day' || atom.shape.kind === 'month');
  if (!plain) {
    notes.push(
      span.earliest === span.latest
        ? `read as ${spokenDay(span.latest)}`
        : `read as ${spokenDay(span.earliest)} to ${spokenDay(span.latest)}`,
    );
  }
  return notes.length === 0 ? null : notes.join('; ');
}

function assemble(
  text: string,
  tokens: readonly Token[],
  found: readonly Atom[],
  context: DateContext,
  words: string,
): DateReading {
  const superseding = supersede(tokens, found);
  const counted = context.starts === true ? superseding : superseding.filter((atom) => atom.lead !== 'start');
  if (counted.length === 0) {
    return superseding.every((atom) => followsOn(tokens, atom)) && !/ (?:begin|start|commence)/.test(words)
      ? { kind: 'ongoing', forPlan: false }
      : NONE;
  }
  if (context.starts !== true && counted.some((atom) => runsOnwards(tokens, atom)))
    return { kind: 'ongoing', forPlan: false };
  const resolved = resolve(counted, context);
  if (resolved === null) return UNREADABLE;
  const spans = context.monthColumn ? resolved.map(asMonthColumn) : resolved;
  const steps = stepsOf(text, tokens, spans);
  const labelled = steps.some((step) => step.label !== '');
  let certainty: Certainty = steps.length > 1 || labelled ? 'stated' : 'sure';
  for (const each of spans) certainty = worse(certainty, certaintyOf(each));
  if (
    counted.length === superseding.length &&
    / (?:tbc|tba|to be confirmed|provisional|provisionally|estimated|est) /.test(words)
  ) {
    certainty = 'assumed';
  }
  const notes = [...new Set(spans.map(noteOf).filter((note) => note !== null))];
  if (counted.length < found.length && superseding.length < found.length)
    notes.unshift('the later, revised date counts');
  return {
    kind: 'dated',
    earliest: steps.reduce((least, step) => (step.earliest < least ? step.earliest : least), '9999-12-31'),
    latest: steps.reduce((most, step) => (step.latest > most ? step.latest : most), '0000-01-01'),
    certainty,
    note: notes.length === 0 ? null : notes.slice(0, 3).join('; '),
    steps,
  };
}

/** A date in figures on the 1st, typed as text, in a column of 1sts. */
function asMonthColumn(each: Resolved): Resolved {
  if (!each.atom.numeric || each.atom.shape.kind !== 'day' || !each.span.latest.endsWith('-01')) return each;
  const latest = lastOfMonth(Number(each.span.latest.slice(0, 4)), Number(each.span.latest.slice(5, 7)));
  return { ...each, span: { earliest: each.span.earliest, latest }, atom: { ...each.atom, sure: false } };
}

/** "April 2024 onwards". */
function runsOnwards(tokens: readonly Token[], atom: Atom): boolean {
  return /^(?:onwards|onward|forward|forwards)$/.test(tokens[atom.to]?.text ?? '');
}

/** "from April 2024" without an end. */
function followsOn(tokens: readonly Token[], atom: Atom): boolean {
  return wordsBetween(tokens, atom.from, atom.core).includes(' from ') || runsOnwards(tokens, atom);
}

/** Leaves out dates that others have taken the place of: "31 March, revised to 30 June 2025", "June (was March)". */
function supersede(tokens: readonly Token[], atoms: readonly Atom[]): readonly Atom[] {
  if (atoms.length < 2) return atoms;
  const before = atoms.map((atom, i) =>
    wordsBetween(tokens, Math.max(atom.from - 4, atoms[i - 1]?.to ?? 0), atom.core),
  );
  const fresh = atoms.filter((_, i) => NOW_BEFORE_DATE.test(before[i] ?? ''));
  if (fresh.length > 0) return fresh.slice(-1);
  const arrows = atoms.filter((atom) => /^(?:→|⇒|➔|➡|>)$/.test(tokens[atom.from - 1]?.text ?? ''));
  if (arrows.length > 0) return arrows.slice(-1);
  const kept = atoms.filter((_, i) => !WAS_BEFORE_DATE.test(before[i] ?? ''));
  return kept.length === 0 ? atoms : kept;
}

/** Each date with its words or its step numbers. */
function stepsOf(text: string, tokens: readonly Token[], resolved: readonly Resolved[]): DateStep[] {
  return resolved.map(({ atom, span }, i) => ({
    label: labelOf(text, tokens, resolved[i - 1]?.atom.to ?? 0, atom.from),
    ...span,
  }));
}

/** "1 - 4", "3", or the words before a date, without the signs around them. */
function labelOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  let end = to;
  while (end > from && isSign(tokens[end - 1])) end -= 1;
  let start = end;
  while (start > from && isStepPart(tokens[start - 1])) start -= 1;
  while (start < end && tokens[start]?.kind !== 'number') start += 1;
  if (start < end && tokens[end - 1]?.kind === 'number') return textOf(text, tokens, start, end);
  let first = from;
  while (first < end && isSign(tokens[first])) first += 1;
  return textOf(text, tokens, first, end);
}

function isSign(token: Token | undefined): boolean {
  return token?.kind === 'sign' || token?.kind === 'break';
}

function isStepPart(token: Token | undefined): boolean {
  return (token?.kind === 'number' && token.text.length <= 2) || /^(?:-|,|&|and|to)$/.test(token?.text ?? '');
}

function textOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  const first = tokens[from];
  const last = tokens[to - 1];
  if (first === undefined || last === undefined || from >= to) return '';
  return text.slice(first.start, last.end).split(/\s+/).join(' ').slice(0, 200);
}

/** The dates in running text, with where they stand. Forms that may be something else are left out. */
export function findDates(text: string, context: DateContext): readonly FoundDate[] {
  const tokens = tokenise(text);
  const found: FoundDate[] = [];
  for (const atom of atomsOf(tokens, context)) {
    const core = tokens[atom.core];
    const first = tokens[atom.from];
    const last = tokens[atom.to - 1];
    if (core === undefined || first === undefined || last === undefined) continue;
    if (atom.weak && !(atom.lead === 'by' || atom.part !== null)) continue;
    // In prose a month without its year must at least be written as a name.
    if (
      yearOf(atom.shape) === null &&
      atom.shape.kind === 'month' &&
      !/^\p{Lu}/u.test(text.slice(core.start, core.end))
    )
      continue;
    const each = resolve([atom], context)?.[0];
    if (each === undefined) continue;
    found.push({
      ...each.span,
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      certainty: certaintyOf(each),
      grain: atom.part === null ? (GRAIN[atom.shape.kind] ?? 'span') : 'span',
      lead: atom.lead,
    });
  }
  return found;
}

/** "12/03/24: agreed by Full Council." */
const DIARY =
  /^[^\p{L}\d]{0,3}(?:\d{1,2}(?:st|nd|rd|th)?[./ -](?:\d{1,2}|\p{L}{3,9})(?:[./ -]\d{2,4})?|\p{L}{3,9} \d{2,4})\s?[:–—-]\s+(\p{L}{3,}(?:[ ,;-]+\S+){2,})/u;

/** Whether a text is an entry of a diary: it opens with a date and tells what happened then. */
export function showsDiary(text: string): boolean {
  const told = DIARY.exec(text.slice(0, 200))?.[1];
  return told !== undefined && !MONTH_WORD.test(told.slice(0, 12));
}

/** "74.1% (Aug)", "29 mins (Aug)": a figure, and the month that it is for. */
const FIGURE_OF = /^\s*[<>≤≥£]?\s?\d[\d,.]*\s?(?:%|[a-z]{1,8}\b)?\s?[([](?=\s?\p{L})/iu;
const SHOWS = /\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}-\d{2}-\d{2}/;
const MONTH_WORD = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}\b/i;

/** Words that stand around a date without saying anything but when. */
const AROUND = new Set(
  'by the end of to from and until till in on at or due date before after for start early mid late beginning begin commencing week month quarter term half year financial academic revised originally original orig was now moved previously target actual est approx circa then ongoing within school autumn spring summer winter q1 q2 q3 q4 fy'.split(
    ' ',
  ),
);
/** A cell that opens with its date may say a little more; one that opens with other words says something else first. */
const MOST_BEHIND = 3;

/** Whether a text that mentions a date is hardly more than that: not "Loan of 60 tablets by March 2025". */
export function isMostlyDate(text: string): boolean {
  if (text.length > 80) return false;
  const words = text.toLowerCase().match(/\p{L}{2,}|\d+/gu) ?? [];
  const says = (word: string): boolean => /^\p{L}/u.test(word) && !AROUND.has(word) && !MONTH_WORD.test(word);
  const others = words.filter(says).length;
  return others <= 1 || (others <= MOST_BEHIND && !says(words[0] ?? ''));
}

/** A cheap test for content evidence: does this cell look like a date of any kind, or like words that stand for one? */
export function showsDate(cell: { readonly value: CellValue | null; readonly format: string }): boolean {
  const { value, format } = cell;
  if (typeof value === 'number') {
    const grain = dateGrain(format);
    return grain !== null && grain !== 'time';
  }
  if (typeof value !== 'string' || value.length > 120 || showsDiary(value)) return false;
  if (FIGURE_OF.test(value)) return false;
  if (SHOWS.test(value)) return true;
  if (!MONTH_WORD.test(value) && !/\d|term|spring|summer|autumn|winter|easter|immediate|ongoing|tbc/i.test(value))
    return false;
  const reading = readText(value, {
    date1904: false,
    monthColumn: false,
    year: 2020,
    schoolTerms: false,
    calendarQuarters: false,
  });
  // "Children waiting over 12 months" is about months and is no date.
  const isShort = value.length <= 40;
  return reading.kind === 'dated' || (isShort && (reading.kind === 'relative' || reading.kind === 'ongoing'));
}
