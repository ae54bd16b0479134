import { BEFORE, LONG_MONTHS, MONTHS } from './date-words.js';
import { isSlipOf } from './words.js';

/** A word, number or sign of a text. */
export interface Token {
  readonly kind: 'number' | 'word' | 'sign' | 'break';
  /** Lower case. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** White space stands before it. */
  readonly gap: boolean;
}

/** What forms are read by, where the text leaves it open. */
export interface ParserOptions {
  readonly schoolTerms: boolean;
  readonly calendarQuarters: boolean;
  readonly year: number | null;
}

const LEXEME = /\d+|\p{L}+|\n|[^\s]/gu;
/** After the figure of a day or a quarter. */
export const ORDINALS = new Set(['st', 'nd', 'rd', 'th']);
/** Between the two ends of a span. */
export const JOINS = new Set(['-', '–', '—', 'to', 'until', 'till', 'through', '/', '&', 'and']);
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

/** The phrases before a date by their first word, the longest first. */
const BEFORE_BY_FIRST: ReadonlyMap<string, readonly (typeof BEFORE)[number][]> = (() => {
  const index = new Map<string, (typeof BEFORE)[number][]>();
  for (const phrase of BEFORE) {
    const first = phrase.words[0] ?? '';
    index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  for (const phrases of index.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return index;
})();

/** Looks at single tokens, and at a few together. */
export class TokenReader {
  constructor(
    protected readonly tokens: readonly Token[],
    protected readonly options: ParserOptions,
  ) {}

  protected text(i: number): string {
    return this.tokens[i]?.text ?? '';
  }

  /** The whole number at a token; null when it is none, or has more digits than asked for. */
  protected number(i: number, least: number, most: number): number | null {
    const token = this.tokens[i];
    if (token?.kind !== 'number' || token.text.length < least || token.text.length > most) return null;
    return Number(token.text);
  }

  protected adjacent(i: number): boolean {
    return this.tokens[i]?.gap === false;
  }

  protected isWord(i: number): boolean {
    return this.tokens[i]?.kind === 'word';
  }

  /** A four-digit year from 1980 to 2100. */
  protected year4(i: number): number | null {
    const value = this.number(i, 4, 4);
    return value !== null && value >= 1980 && value <= 2100 ? value : null;
  }

  /** Four digits, or two; the latter not where they begin a time or a measure ("10:30", "10am"). */
  protected year(i: number): { year: number; to: number } | null {
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

  protected month(i: number, beside: boolean): { month: number; note: string | null; to: number } | null {
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

  protected ordinal(i: number): number {
    return ORDINALS.has(this.text(i)) ? i + 1 : i;
  }

  /** Signs and small words that may stand between day, month and year. */
  protected between(i: number): number {
    const text = this.text(i);
    return text === '-' || text === '/' || text === '.' || text === ',' || text === 'of' ? i + 1 : i;
  }

  /** The phrase before a date that begins at a token, the longest that fits. */
  protected leadAt(i: number): (typeof BEFORE)[number] | null {
    const phrases = BEFORE_BY_FIRST.get(this.text(i));
    return phrases?.find((phrase) => phrase.words.every((word, k) => this.text(i + k) === word)) ?? null;
  }
}
