import { DateForms } from './date-forms.js';
import { monthOf, withYear, yearOf, type Shape } from './date-shapes.js';
import { JOINS, type ParserOptions, type Token } from './date-tokens.js';
import type { Lead, Part } from './date-words.js';
import type { Core } from './period-forms.js';

/**
 * Finds the dates in a text: a list of tokens, and at each token the longest form that fits. Each form looks at a
 * bounded number of tokens, so the whole is linear in the text.
 */

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

class Parser extends DateForms {
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
