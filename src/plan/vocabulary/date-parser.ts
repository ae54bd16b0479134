import { isSlipOf } from './words.js';
import {
  BEFORE,
  LONG_MONTHS,
  MONTHS,
  ORDINAL_WORDS,
  SEASONS,
  SHORT_SEASONS,
  TERMS,
  WEEKDAYS,
  type Lead,
  type Part,
} from './date-words.js';
import { monthOf, withYear, yearOf, type Shape } from './date-shapes.js';

/**
 * Finds the dates in a text: a list of tokens, and at each token the longest form that fits. Each form looks at a
 * bounded number of tokens, so the whole is linear in the text.
 */

export interface Token {
  readonly kind: 'number' | 'word' | 'sign' | 'break';
  /** Lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
}

/** A date in a text, its year perhaps still unknown. */
export interface Atom {
  /** Tokens from (with the words before it that belong to it) and to, the latter excluded. */
  readonly from: number;
  readonly core: number;
  readonly to: number;
  readonly shape: Shape;
  readonly part: Part | null;
  readonly lead: Lead;
  /** Written in figures only: may stand for its month where a column is all 1sts. */
  readonly numeric: boolean;
  /** Could be something else in running text: a bare year, "may", "31/3". */
  readonly weak: boolean;
  /** How an unusual form was read. */
  readonly note: string | null;
  readonly sure: boolean;
}

export interface ParserOptions {
  readonly schoolTerms: boolean;
  readonly calendarQuarters: boolean;
  readonly year: number | null;
}

const LEXEME = /\d+|\p{L}+|\n|[^\s]/gu;
const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
const JOINS = new Set(['-', '–', '—', 'to', 'until', 'till', 'through', '/', '&', 'and']);
const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of text.matchAll(LEXEME)) {
    const raw = match[0];
    const start = match.index;
    const first = raw.charCodeAt(0);
    const kind = raw === '\n' ? 'break' : first >= 48 && first <= 57 ? 'number' : /^\p{L}/u.test(raw) ? 'word' : 'sign';
    const folded = DASHES.has(raw) ? '-' : raw === '’' || raw === '‘' || raw === '`' ? "'" : raw.toLowerCase();
    tokens.push({ kind, text: folded, start, end: start + raw.length, gap: start > last });
    last = start + raw.length;
  }
  return tokens;
}

/** The year that two digits stand for. */
export function fullYear(two: number): number {
  return two < 70 ? 2000 + two : 1900 + two;
}

interface Core {
  readonly to: number;
  readonly shape: Shape;
  readonly numeric?: boolean;
  readonly weak?: boolean;
  readonly note?: string | null;
  /** Read as a span or by a convention, not a plain day or month. */
  readonly stated?: boolean;
}

class Parser {
  constructor(
    private readonly tokens: readonly Token[],
    private readonly options: ParserOptions,
  ) {}

  private text(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  /** The whole number at a token; null when it is none, or has more digits than asked for. */
  private number(i: number, least: number, most: number): number | null {
    const token = this.tokens[i];
    if (token?.kind !== 'number' || token.text.length < least || token.text.length > most) return null;
    return Number(token.text);
  }

  private adjacent(i: number): boolean {
    return this.tokens[i]?.gap === false;
  }

  private isWord(i: number): boolean {
    return this.tokens[i]?.kind === 'word';
  }

  /** A four-digit year from 1980 to 2100. */
  private year4(i: number): number | null {
    const value = this.number(i, 4, 4);
    return value !== null && value >= 1980 && value <= 2100 ? value : null;
  }

  /** Four digits, or two; the latter not where they begin a time or a measure ("10:30", "10am"). */
  private year(i: number): { year: number; to: number } | null {
    const apostrophe = this.text(i) === "'" ? 1 : 0;
    const at = i + apostrophe;
    if (apostrophe === 0) {
      const four = this.number(at, 4, 4);
      if (four !== null && four >= 1900 && four <= 2200) return { year: four, to: at + 1 };
      if (this.tokens[at]?.kind === 'break') {
        const next = this.number(at + 1, 4, 4);
        return next !== null && next >= 1900 && next <= 2200 ? { year: next, to: at + 2 } : null;
      }
    }
    const two = this.number(at, 2, 2);
    if (two === null) return null;
    if (this.text(at + 1) === ':' || this.text(at + 1) === '%') return null;
    if (this.adjacent(at + 1) && this.isWord(at + 1)) return null;
    // "31 March 10 April": the next date's day.
    if (apostrophe === 0 && MONTHS.has(this.text(at + 1))) return null;
    if (
      /^[.]$/.test(this.text(at + 1)) &&
      this.adjacent(at + 1) &&
      this.number(at + 2, 2, 2) !== null &&
      this.adjacent(at + 2)
    ) {
      return null;
    }
    return { year: fullYear(two), to: at + 1 };
  }

  private month(i: number, beside: boolean): { month: number; note: string | null; to: number } | null {
    const token = this.tokens[i];
    if (token?.kind !== 'word') return null;
    const dot = this.text(i + 1) === '.' && this.adjacent(i + 1) ? 1 : 0;
    const known = MONTHS.get(token.text);
    if (known !== undefined) return { month: known, note: null, to: i + 1 + dot };
    if (!beside || token.text.length < 4 || token.text.length > 12) return null;
    for (const [name, month] of LONG_MONTHS) {
      if (isSlipOf(token.text, name)) return { month, note: `read “${token.text}” as a month`, to: i + 1 + dot };
    }
    return null;
  }

  private ordinal(i: number): number {
    return ORDINALS.has(this.text(i)) ? i + 1 : i;
  }

  /** Signs and small words that may stand between day, month and year. */
  private between(i: number): number {
    const text = this.text(i);
    return text === '-' || text === '/' || text === '.' || text === ',' || text === 'of' ? i + 1 : i;
  }

  coreAt(i: number, modified: boolean): Core | null {
    const token = this.tokens[i];
    if (token === undefined) return null;
    if (token.kind === 'number')
      return this.isoAt(i) ?? this.figuresAt(i) ?? this.dayMonthAt(i) ?? this.yearsAt(i, modified);
    if (token.kind === 'sign') return null;
    if (token.kind !== 'word') return null;
    if (WEEKDAYS.has(token.text)) {
      let next = i + 1;
      while (next < i + 4 && /^(?:[.,]|the|-)$/.test(this.text(next))) next += 1;
      if (WEEKDAYS.has(this.text(next))) return null;
      const core = this.coreAt(next, modified);
      return core?.shape.kind === 'day' ? core : null;
    }
    return (
      this.monthAt(i, modified) ??
      this.quarterAt(i) ??
      this.seasonAt(i) ??
      this.namedYearAt(i) ??
      this.namedQuarterAt(i) ??
      this.holidayAt(i)
    );
  }

  private isoAt(i: number): Core | null {
    const year = this.number(i, 4, 4);
    const sign = this.text(i + 1);
    if (year === null || !/^[-/.]$/.test(sign) || this.text(i + 3) !== sign) return null;
    const month = this.number(i + 2, 1, 2);
    const day = this.number(i + 4, 1, 2);
    if (month === null || day === null) return null;
    return { to: this.afterTime(i + 5), shape: { kind: 'day', year, month, day }, numeric: true };
  }

  /** A "T" and a time after an ISO day. */
  private afterTime(i: number): number {
    if (this.text(i) !== 't' || !this.adjacent(i)) return i;
    let next = i + 1;
    while (next < i + 9 && this.adjacent(next) && /^(?:\d+|:|\.|z)$/.test(this.text(next))) next += 1;
    return next;
  }

  /** 29/01/10, 29.1.2010, 29-01-2010; 03/2025; 24/25; 31/03. */
  private figuresAt(i: number): Core | null {
    const first = this.number(i, 1, 4);
    const sign = this.text(i + 1);
    const second = this.number(i + 2, 1, 4);
    if (first === null || second === null || !/^[-/.]$/.test(sign)) return null;
    const firstDigits = this.text(i).length;
    const secondDigits = this.text(i + 2).length;
    const tight = this.adjacent(i + 1) && this.adjacent(i + 2);
    const third = this.text(i + 3) === sign ? (this.number(i + 4, 4, 4) ?? this.number(i + 4, 2, 2)) : null;
    if (firstDigits <= 2 && secondDigits <= 2 && third !== null && (tight || sign === '/' || third > 99)) {
      const year = third > 99 ? third : fullYear(third);
      if (second > 12 && first <= 12) {
        return {
          to: i + 5,
          shape: { kind: 'day', year, month: first, day: second },
          numeric: true,
          stated: true,
          note: 'read with the month first, since there is no such day the other way round',
        };
      }
      return { to: i + 5, shape: { kind: 'day', year, month: second, day: first }, numeric: true };
    }
    if (!tight && sign !== '/' && !(firstDigits === 4 && sign === '-')) return null;
    if (this.text(i + 3) === sign && this.number(i + 4, 1, 8) !== null && this.adjacent(i + 4)) return null;
    const twoYears = this.twoYearsAt(i);
    if (twoYears !== null && (firstDigits === 4 || second > 12)) {
      return this.withQuarterAfter({ to: i + 3, shape: twoYears, stated: true, weak: firstDigits === 2 });
    }
    if (sign === '.' && secondDigits !== 4) return null;
    if (firstDigits <= 2 && first >= 1 && first <= 12 && secondDigits === 4 && this.year4(i + 2) !== null) {
      return { to: i + 3, shape: { kind: 'month', year: second, month: first } };
    }
    if (
      firstDigits === 4 &&
      secondDigits === 2 &&
      second >= 1 &&
      second <= 12 &&
      this.year4(i) !== null &&
      sign !== '.'
    ) {
      return { to: i + 3, shape: { kind: 'month', year: first, month: second } };
    }
    if (sign === '/' && firstDigits <= 2 && secondDigits <= 2) {
      if (first >= 1 && first <= 12 && second > 12 && secondDigits === 2) {
        return { to: i + 3, shape: { kind: 'month', year: fullYear(second), month: first }, weak: true, stated: true };
      }
      if (first >= 1 && first <= 31 && second >= 1 && second <= 12) {
        return { to: i + 3, shape: { kind: 'day', year: null, month: second, day: first }, numeric: true, weak: true };
      }
    }
    return null;
  }

  /** 2020/21, 2020-2021, 24/25: two years, one after the other. */
  private twoYearsAt(i: number): Shape | null {
    const sign = this.text(i + 1);
    if (sign !== '/' && sign !== '-') return null;
    const four = this.year4(i);
    const two = this.number(i, 2, 2);
    if (four === null && two === null) return null;
    const start = four ?? fullYear(two ?? 0);
    const next = this.number(i + 2, 2, 2);
    const next4 = four === null ? null : this.number(i + 2, 4, 4);
    const follows = next4 !== null ? next4 === start + 1 : next !== null && next === (start + 1) % 100;
    return follows ? { kind: 'financial-year', year: start } : null;
  }

  /** "2024/25 Q2". */
  private withQuarterAfter(core: Core): Core {
    if (core.shape.kind !== 'financial-year' || core.shape.year === null) return core;
    const at = /^[,:-]$/.test(this.text(core.to)) ? core.to + 1 : core.to;
    const quarter = this.quarterNumberAt(at);
    return quarter === null
      ? core
      : {
          to: quarter.to,
          shape: { kind: 'quarter', year: core.shape.year, quarter: quarter.quarter, financial: true },
          stated: true,
        };
  }

  /** 29 January 2010, 10th Jan 2020, 29-Jan-10, 1 - 5 March 2020, 31st of March. */
  private dayMonthAt(i: number): Core | null {
    const day = this.number(i, 1, 2);
    if (day === null) return null;
    let at = this.ordinal(i + 1);
    if (at === i + 1 && this.isWord(at) && this.adjacent(at) && !MONTHS.has(this.text(at))) return null;
    let lastDay: number | null = null;
    if (JOINS.has(this.text(at)) || this.text(at) === ',') {
      const second = this.number(at + 1, 1, 2);
      const afterSecond = this.ordinal(at + 2);
      if (second !== null && second > day && this.month(this.skipOf(afterSecond), true) !== null) {
        lastDay = second;
        at = afterSecond;
      }
    }
    const monthAt = this.between(at);
    const month = this.month(monthAt, true) ?? (this.text(monthAt) === 'the' ? this.month(monthAt + 1, true) : null);
    if (month === null) return null;
    if (
      month.note === null &&
      this.text(monthAt) === 'may' &&
      this.isWord(monthAt + 1) &&
      !this.isWord(i - 1) &&
      at === i + 1
    ) {
      // "2 may need …" is no date; "2 May by noon" is rare enough to lose in such a sentence.
      if (/^(?:be|need|have|not|also|require|want|result|include|still)$/.test(this.text(monthAt + 1))) return null;
    }
    const sepEnd = this.between(month.to);
    const year = this.year(sepEnd) ?? this.year(month.to);
    const to = year === null ? month.to : year.to;
    const shape: Shape = { kind: 'day', year: year?.year ?? null, month: month.month, day: lastDay ?? day };
    if (lastDay === null) return { to, shape, note: month.note };
    return {
      to,
      shape: { kind: 'range', from: { kind: 'day', year: year?.year ?? null, month: month.month, day }, to: shape },
      note: month.note,
      stated: true,
    };
  }

  private skipOf(i: number): number {
    return this.text(i) === 'of' || this.text(i) === '-' || this.text(i) === '/' ? i + 1 : i;
  }

  /** A bare year, two years, "2nd quarter". */
  private yearsAt(i: number, modified: boolean): Core | null {
    const small = this.number(i, 1, 1);
    if (
      small !== null &&
      ORDINALS.has(this.text(i + 1)) &&
      small >= 1 &&
      small <= 4 &&
      /^(?:quarter|qtr)$/.test(this.text(i + 2))
    ) {
      return this.quarterYear(small, i + 3);
    }
    const year = this.year4(i);
    if (year === null) return null;
    const quarter = this.quarterNumberAt(i + 1);
    if (quarter !== null) return this.bareQuarter(quarter.quarter, year, quarter.to);
    const season = this.text(i + 1);
    if (TERMS.has(season) || SEASONS.has(season)) {
      const found = this.seasonAt(i + 1);
      if (found !== null && yearOf(found.shape) === null) return { ...found, shape: withYear(found.shape, year) };
    }
    if (this.adjacent(i + 1) && this.isWord(i + 1)) return null;
    if (
      /^[./:]$/.test(this.text(i + 1)) &&
      this.adjacent(i + 1) &&
      this.tokens[i + 2]?.kind === 'number' &&
      this.adjacent(i + 2)
    )
      return null;
    return { to: i + 1, shape: { kind: 'year', year }, stated: true, weak: !modified };
  }

  /** January 29 2010, March 2025, Mar-26, Sept '24, Jan – Feb 2020, March. */
  private monthAt(i: number, modified: boolean): Core | null {
    const near =
      this.number(i + 1, 1, 4) !== null ||
      /^[-/.,']$/.test(this.text(i + 1)) ||
      this.tokens[i - 1]?.kind === 'number' ||
      modified;
    const month = this.month(i, near);
    if (month === null) return null;
    const plain = (year: number | null, to: number, weak = false): Core => ({
      to,
      shape: { kind: 'month', year, month: month.month },
      note: month.note,
      weak,
    });
    const spaced = this.between(month.to);
    const day = this.number(spaced, 1, 2);
    if (day !== null && spaced === month.to) {
      const ordinal = this.ordinal(spaced + 1);
      const comma = this.text(ordinal) === ',' ? ordinal + 1 : ordinal;
      const year4 = this.number(comma, 4, 4);
      if (year4 !== null && year4 >= 1900 && year4 <= 2200 && day <= 31) {
        return { to: comma + 1, shape: { kind: 'day', year: year4, month: month.month, day }, note: month.note };
      }
      if (ordinal > spaced + 1)
        return { to: ordinal, shape: { kind: 'day', year: null, month: month.month, day }, note: month.note };
    }
    const year = this.year(spaced) ?? this.year(month.to);
    if (year !== null && !this.isDayAfterMonth(year, spaced, modified)) {
      const two = this.twoYearsAt(year.to - 1);
      // "March 2024/25": the month of that financial year.
      if (two?.kind === 'financial-year' && two.year !== null && this.number(year.to + 1, 2, 4) !== null) {
        return plain(month.month >= 4 ? two.year : two.year + 1, year.to + 2);
      }
      return plain(year.year, year.to);
    }
    if (day !== null && spaced === month.to && day >= 1 && day <= 31 && !modified && !this.startsStep(spaced)) {
      return {
        to: spaced + 1,
        shape: { kind: 'day', year: null, month: month.month, day },
        note: month.note,
        weak: true,
      };
    }
    return plain(null, month.to, true);
  }

  /** Whether two digits after a month are a day: "March 31", where 2031 is far from the plan's years. */
  private isDayAfterMonth(year: { year: number; to: number }, at: number, modified: boolean): boolean {
    if (
      modified ||
      this.text(at) === "'" ||
      this.text(at).length === 4 ||
      this.text(at - 1) === '-' ||
      this.text(at - 1) === '/'
    )
      return false;
    const day = year.year % 100;
    if (day < 1 || day > 31) return false;
    return this.options.year === null ? day >= 30 : Math.abs(year.year - this.options.year) > 4;
  }

  /** Whether a number after a month is the next step's number: "End Jan 2. March". */
  private startsStep(i: number): boolean {
    let next = i + 1;
    while (next < i + 3 && /^[-.):]$/.test(this.text(next))) next += 1;
    return next > i + 1 || this.leadAt(next) !== null || this.month(next, false) !== null || this.isWord(next);
  }

  private quarterNumberAt(i: number): { quarter: number; to: number } | null {
    const text = this.text(i);
    if (text !== 'q' && text !== 'qtr' && text !== 'quarter') return null;
    const dot = this.text(i + 1) === '.' ? 1 : 0;
    const quarter = this.number(i + 1 + dot, 1, 1);
    if (quarter === null || quarter < 1 || quarter > 4) return null;
    if (this.adjacent(i + 2 + dot) && this.isWord(i + 2 + dot)) return null;
    return { quarter, to: i + 2 + dot };
  }

  /** Q2 2020/21, Q2 20/21, Quarter 2 of 2024, Q1-Q2 2024/25, Q3. */
  private quarterAt(i: number): Core | null {
    const first = this.quarterNumberAt(i);
    if (first === null) return null;
    if (JOINS.has(this.text(first.to))) {
      const bare = this.number(first.to + 1, 1, 1);
      const second =
        this.quarterNumberAt(first.to + 1) ??
        (bare !== null && bare > first.quarter && bare <= 4 ? { quarter: bare, to: first.to + 2 } : null);
      if (second !== null) {
        const end = this.quarterYear(second.quarter, second.to);
        const from: Shape = {
          kind: 'quarter',
          year: yearOf(end.shape),
          quarter: first.quarter,
          financial: this.isFinancial(end.shape),
        };
        return { ...end, shape: { kind: 'range', from, to: end.shape } };
      }
    }
    return this.quarterYear(first.quarter, first.to);
  }

  private isFinancial(shape: Shape): boolean {
    return shape.kind === 'quarter' ? shape.financial : !this.options.calendarQuarters;
  }

  private quarterYear(quarter: number, i: number): Core {
    let at = i;
    while (at < i + 3 && /^(?:[,:(/-]|of|in|fy|the)$/.test(this.text(at))) at += 1;
    const two = this.twoYearsAt(at);
    const closing = (to: number): number => (this.text(at - 1) === '(' && this.text(to) === ')' ? to + 1 : to);
    if (two?.kind === 'financial-year') {
      return {
        to: closing(at + 3),
        shape: { kind: 'quarter', year: two.year, quarter, financial: true },
        stated: true,
      };
    }
    const year = this.year(at);
    if (year !== null) return this.bareQuarter(quarter, year.year, closing(year.to));
    return {
      to: i,
      shape: { kind: 'quarter', year: null, quarter, financial: !this.options.calendarQuarters },
      stated: true,
      weak: true,
    };
  }

  private bareQuarter(quarter: number, year: number, to: number): Core {
    const financial = !this.options.calendarQuarters;
    const note = financial
      ? `read as quarter ${quarter} of the financial year ${year}/${String((year + 1) % 100).padStart(2, '0')}`
      : `read as quarter ${quarter} of the calendar year ${year}`;
    return { to, shape: { kind: 'quarter', year, quarter, financial }, stated: true, note };
  }

  /** "second quarter of 2024/25". */
  private namedQuarterAt(i: number): Core | null {
    const quarter = ORDINAL_WORDS.get(this.text(i));
    return quarter !== undefined && /^(?:quarter|qtr)$/.test(this.text(i + 1))
      ? this.quarterYear(quarter, i + 2)
      : null;
  }

  /** Autumn 2019, Spring term 2024, Autumn 1, Summer 2 2024/25, Term 3, HT2. */
  private seasonAt(i: number): Core | null {
    const short = SHORT_SEASONS.get(this.text(i));
    const season = short ?? this.text(i);
    if (short !== undefined && !this.standsForSeason(i)) return null;
    if (season === 'term' || season === 'ht') return this.numberedTermAt(i);
    if (!SEASONS.has(season)) return null;
    let at = i + 1;
    let school = this.options.schoolTerms;
    let half: 0 | 1 | 2 = 0;
    for (let turn = 0; turn < 4; turn += 1) {
      const text = this.text(at);
      const number = this.number(at, 1, 1);
      if (/^(?:term|terms|holiday|holidays|break)$/.test(text)) school = school || text.startsWith('term');
      else if (number === 1 || number === 2) half = number;
      else if (text === 'half' && this.text(at + 1) === 'term') at += 1;
      else if (text !== ',' && text !== '-' && text !== 'of') break;
      at += 1;
    }
    // Signs that turned out to lead nowhere are given back.
    const end = this.lastWord(i, at);
    const isTerm = (school || half > 0) && TERMS.has(season);
    const two = this.twoYearsAt(at);
    const years = two?.kind === 'financial-year' && two.year !== null ? two.year : null;
    const year = years === null ? this.year(at) : null;
    const starts =
      years === null
        ? (year?.year ?? null)
        : season === 'autumn' || season === 'winter'
          ? years
          : this.secondYear(season, isTerm, years);
    const to = years !== null ? at + 3 : (year?.to ?? end);
    const weak = starts === null && half === 0 && !school;
    if (isTerm) return { to, shape: { kind: 'term', year: starts, season, half }, stated: true, weak };
    return { to, shape: { kind: 'season', year: starts, season }, stated: true, weak };
  }

  /** "Aut 1", "Spr 24", "Sum" as a whole header: in a sentence, "sum" is a word. */
  private standsForSeason(i: number): boolean {
    return (
      this.tokens[i + 1]?.kind === 'number' ||
      /^(?:term|')$/.test(this.text(i + 1)) ||
      this.tokens.filter((token) => token.kind === 'word').length <= 2
    );
  }

  /** A school's spring and summer lie in the second year of two; a meteorological summer of a financial year in its first. */
  private secondYear(season: string, school: boolean, first: number): number {
    return school || season === 'spring' ? first + 1 : first;
  }

  private lastWord(from: number, to: number): number {
    let end = to;
    while (end > from + 1 && /^(?:[,-]|of)$/.test(this.text(end - 1))) end -= 1;
    return end;
  }

  /** Six terms a year, as some councils' schools count them. */
  private numberedTermAt(i: number): Core | null {
    const number = this.number(i + 1, 1, 1);
    const term = number === null ? undefined : SIX_TERMS[number - 1];
    if (term === undefined) return null;
    const at = /^[,-]$/.test(this.text(i + 2)) ? i + 3 : i + 2;
    const two = this.twoYearsAt(at);
    const years = two?.kind === 'financial-year' ? two.year : null;
    const year = years === null ? this.year(at) : null;
    const starts = years === null ? (year?.year ?? null) : term.season === 'autumn' ? years : years + 1;
    const to = years !== null ? at + 3 : (year?.to ?? i + 2);
    return {
      to,
      shape: { kind: 'term', year: starts, season: term.season, half: term.half },
      stated: true,
      weak: starts === null,
    };
  }

  /** FY25, FY24/25, financial year 2024/25, academic year 2024-25, year end 2025. */
  private namedYearAt(i: number): Core | null {
    const text = this.text(i);
    let at = i + 1;
    let kind: 'financial-year' | 'academic-year' | null = null;
    let named = false;
    if (text === 'fy' || text === 'f') {
      if (text === 'f') {
        if (this.text(i + 1) !== '/' || this.text(i + 2) !== 'y') return null;
        at = i + 3;
      }
      kind = 'financial-year';
    } else if (text === 'ay') kind = 'academic-year';
    else if (/^(?:financial|fiscal|municipal|council|academic|school)$/.test(text) && this.text(i + 1) === 'year') {
      kind = text === 'academic' || text === 'school' ? 'academic-year' : 'financial-year';
      at = i + 2;
      named = true;
    } else if (text === 'year' && this.isYearEnd(i + 1)) {
      kind = 'financial-year';
      at = this.text(i + 1) === '-' ? i + 3 : i + 2;
      named = true;
    }
    if (kind === null) return null;
    if (named && /^(?:end|ending)$/.test(this.text(at))) at += 1;
    const back = at;
    while (at < back + 2 && /^(?:[:,(-]|of)$/.test(this.text(at))) at += 1;
    const two = this.twoYearsAt(at);
    if (two?.kind === 'financial-year') return { to: at + 3, shape: { kind, year: two.year }, stated: true };
    const year = this.year(at);
    if (year !== null) {
      const begins = year.year - 1;
      const label = `${String(begins)}/${String(year.year % 100).padStart(2, '0')}`;
      return { to: year.to, shape: { kind, year: begins }, stated: true, note: `read as the year ${label}` };
    }
    return named ? { to: back, shape: { kind, year: null }, stated: true, weak: true } : null;
  }

  private isYearEnd(i: number): boolean {
    return this.text(i) === 'end' || (this.text(i) === '-' && this.text(i + 1) === 'end');
  }

  private holidayAt(i: number): Core | null {
    const text = this.text(i);
    const year = this.year(i + 1);
    const to = year?.to ?? i + 1;
    const value = year?.year ?? null;
    if (text === 'easter') return { to, shape: { kind: 'easter', year: value }, stated: true, weak: value === null };
    if (text === 'christmas' || text === 'xmas') {
      return { to, shape: { kind: 'day', year: value, month: 12, day: 25 }, stated: true, weak: value === null };
    }
    return null;
  }

  /** The phrase before a date that begins at a token, the longest that fits. */
  private leadAt(i: number): (typeof BEFORE)[number] | null {
    const phrases = BEFORE_BY_FIRST.get(this.text(i));
    return phrases?.find((phrase) => phrase.words.every((word, k) => this.text(i + k) === word)) ?? null;
  }

  /** The date, with the words before it that belong to it, that begins at a token. */
  atomAt(i: number): Atom | null {
    let at = i;
    let part: Part | null = null;
    let lead: Lead = 'plain';
    for (let turn = 0; turn < 5; turn += 1) {
      const phrase = this.leadAt(at);
      if (phrase === null) break;
      part = phrase.part ?? part;
      lead = phrase.lead ?? lead;
      at += phrase.words.length;
    }
    const core = this.coreAt(at, part !== null || lead === 'by');
    if (core === null) return null;
    return this.range({ ...core, from: i, core: at, part, lead });
  }

  /** Joins "Jan – Feb 2020" and "01/04/2025 – 30/06/2025"; a date after the dash that lies earlier is another date. */
  private range(start: Core & { from: number; core: number; part: Part | null; lead: Lead }): Atom {
    const atom: Atom = {
      from: start.from,
      core: start.core,
      to: start.to,
      shape: start.shape,
      part: start.part,
      lead: start.lead,
      numeric: start.numeric ?? false,
      weak: start.weak ?? false,
      note: start.note ?? null,
      sure: !(start.stated ?? false),
    };
    const join = this.text(start.to);
    if (!JOINS.has(join)) return atom;
    const isMonth = start.shape.kind === 'month' || start.shape.kind === 'season' || start.shape.kind === 'term';
    const between = this.text(start.from - 1) === 'between' || this.text(start.core - 1) === 'between';
    if (join === '/' && !isMonth) return atom;
    if ((join === 'and' || join === '&') && !between && !(isMonth && yearOf(start.shape) === null)) return atom;
    let at = start.to + 1;
    let part: Part | null = null;
    for (let turn = 0; turn < 3; turn += 1) {
      const phrase = this.leadAt(at);
      if (phrase === null) break;
      if (phrase.part === 'week-from' || phrase.part === 'week-to' || phrase.lead !== undefined) return atom;
      part = phrase.part ?? part;
      at += phrase.words.length;
    }
    const end = this.coreAt(at, part !== null);
    if (end === null || end.shape.kind === 'range') return atom;
    // "Jan 2020 - 2025": a bare year ends a range only of years.
    if (end.shape.kind === 'year' && start.shape.kind !== 'year') return atom;
    const endYear = yearOf(end.shape);
    const startYear = yearOf(start.shape);
    if (startYear !== null && endYear === null && monthOf(end.shape) < monthOf(start.shape)) return atom;
    if (startYear !== null && endYear !== null && startYear > endYear) return atom;
    if (startYear !== null && startYear === endYear && monthOf(start.shape) > monthOf(end.shape)) return atom;
    const known = endYear ?? startYear;
    const joined: Shape = { kind: 'range', from: start.shape, to: end.shape };
    return {
      ...atom,
      to: end.to,
      shape: known === null ? joined : withYear(joined, known),
      part: part === 'end' ? null : part,
      // "from April to June": the span, not a beginning.
      lead: start.lead === 'start' && this.text(start.from) === 'from' ? 'plain' : start.lead,
      weak: atom.weak && (end.weak ?? false),
      note: atom.note ?? end.note ?? null,
      sure: false,
      numeric: false,
    };
  }
}

const SIX_TERMS: readonly { readonly season: string; readonly half: 1 | 2 }[] = [
  { season: 'autumn', half: 1 },
  { season: 'autumn', half: 2 },
  { season: 'spring', half: 1 },
  { season: 'spring', half: 2 },
  { season: 'summer', half: 1 },
  { season: 'summer', half: 2 },
];

const BEFORE_BY_FIRST: ReadonlyMap<string, readonly (typeof BEFORE)[number][]> = (() => {
  const index = new Map<string, (typeof BEFORE)[number][]>();
  for (const phrase of BEFORE) {
    const first = phrase.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

/** Every date of a list of tokens, in order, none overlapping. */
export function atomsOf(tokens: readonly Token[], options: ParserOptions): Atom[] {
  const parser = new Parser(tokens, options);
  const atoms: Atom[] = [];
  let i = 0;
  while (i < tokens.length) {
    const atom = parser.atomAt(i);
    if (atom === null) {
      i += 1;
    } else {
      atoms.push(atom);
      i = Math.max(atom.to, i + 1);
    }
  }
  return atoms;
}
