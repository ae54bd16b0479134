import { withYear, yearOf, type Shape } from './date-shapes.js';
import { MONTHS, SEASONS, TERMS, WEEKDAYS } from './date-words.js';
import { fullYear, JOINS, ORDINALS } from './date-tokens.js';
import { PeriodForms, type Core } from './period-forms.js';

/** Finds the forms of days, months and years, and by way of them all others. */
export class DateForms extends PeriodForms {
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
}
