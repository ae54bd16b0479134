import { yearOf, type Shape } from './date-shapes.js';
import { ORDINAL_WORDS, SEASONS, SHORT_SEASONS, TERMS } from './date-words.js';
import { fullYear, JOINS, TokenReader } from './date-tokens.js';

/** A form that was found, without the words before it. */
export interface Core {
  readonly to: number;
  readonly shape: Shape;
  readonly numeric?: boolean;
  readonly weak?: boolean;
  readonly note?: string | null;
  /** Read as a span or by a convention, not a plain day or month. */
  readonly stated?: boolean;
}

const SIX_TERMS: readonly { readonly season: string; readonly half: 1 | 2 }[] = [
  { season: 'autumn', half: 1 },
  { season: 'autumn', half: 2 },
  { season: 'spring', half: 1 },
  { season: 'spring', half: 2 },
  { season: 'summer', half: 1 },
  { season: 'summer', half: 2 },
];

/** Finds the forms of periods: financial years, quarters, seasons, terms and holidays. */
export class PeriodForms extends TokenReader {
  /** 2020/21, 2020-2021, 24/25: two years, one after the other. */
  protected twoYearsAt(i: number): Shape | null {
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

  protected quarterNumberAt(i: number): { quarter: number; to: number } | null {
    const text = this.text(i);
    if (text !== 'q' && text !== 'qtr' && text !== 'quarter') return null;
    const dot = this.text(i + 1) === '.' ? 1 : 0;
    const quarter = this.number(i + 1 + dot, 1, 1);
    if (quarter === null || quarter < 1 || quarter > 4) return null;
    if (this.adjacent(i + 2 + dot) && this.isWord(i + 2 + dot)) return null;
    return { quarter, to: i + 2 + dot };
  }

  /** Q2 2020/21, Q2 20/21, Quarter 2 of 2024, Q1-Q2 2024/25, Q3. */
  protected quarterAt(i: number): Core | null {
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

  protected quarterYear(quarter: number, i: number): Core {
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

  protected bareQuarter(quarter: number, year: number, to: number): Core {
    const financial = !this.options.calendarQuarters;
    const note = financial
      ? `read as quarter ${quarter} of the financial year ${year}/${String((year + 1) % 100).padStart(2, '0')}`
      : `read as quarter ${quarter} of the calendar year ${year}`;
    return { to, shape: { kind: 'quarter', year, quarter, financial }, stated: true, note };
  }

  /** "second quarter of 2024/25". */
  protected namedQuarterAt(i: number): Core | null {
    const quarter = ORDINAL_WORDS.get(this.text(i));
    return quarter !== undefined && /^(?:quarter|qtr)$/.test(this.text(i + 1))
      ? this.quarterYear(quarter, i + 2)
      : null;
  }

  /** Autumn 2019, Spring term 2024, Autumn 1, Summer 2 2024/25, Term 3, HT2. */
  protected seasonAt(i: number): Core | null {
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
  protected namedYearAt(i: number): Core | null {
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

  protected holidayAt(i: number): Core | null {
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
}
