import type { Role } from '../model.js';
import { atomsOf } from './date-parser.js';
import { tokenise } from './date-tokens.js';
import type { DateContext } from './dates.js';
import { ABBREVIATIONS, HEADER_WORDS, SIGNED, SMALL_WORDS } from './header-words.js';
import { fold, isSlipOf } from './words.js';

export interface HeaderRole {
  readonly role: Role;
  /** 0 to 1: how surely the words mean it, before a cell has been looked at. */
  readonly score: number;
}

const PLAIN_CONTEXT: DateContext = {
  date1904: false,
  monthColumn: false,
  year: null,
  schoolTerms: false,
  calendarQuarters: false,
};

/** Headers are short; what comes after this many words is instruction. */
const MOST_WORDS = 14;
const LEAST_SCORE = 0.2;
/** A header of more words than this names its column and then says more about it. */
const LONG_HEADER = 6;

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

interface Phrase {
  readonly role: Role;
  readonly weight: number;
  readonly words: readonly string[];
}

const PHRASES: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byFirst = new Map<string, Phrase[]>();
  for (const [role, weight, list] of HEADER_WORDS) {
    for (const text of list.split('|')) {
      const words = text
        .split(/\s+/)
        .filter((word) => word !== '')
        .map(singular)
        .filter((word) => !SMALL_WORDS.has(word) || text.trim() === word);
      const first = words[0];
      if (first === undefined) continue;
      const phrases = byFirst.get(first) ?? [];
      phrases.push({ role, weight, words });
      byFirst.set(first, phrases);
    }
  }
  return byFirst;
})();

/** Every word of the vocabulary, for telling a slip from another word. */
const LEXICON: ReadonlySet<string> = new Set([...PHRASES.values()].flat().flatMap((phrase) => phrase.words));
const LONG_LEXICON = [...LEXICON].filter((word) => word.length >= 5);

const canonical = new Map<string, string>();

/** The vocabulary's word for a header's word: itself, its singular, a short form, a clipped form or a slip. */
function canonicalWord(word: string): string {
  const known = canonical.get(word);
  if (known !== undefined) return known;
  const found = findCanonical(word);
  if (canonical.size > 5000) canonical.clear();
  canonical.set(word, found);
  return found;
}

function findCanonical(word: string): string {
  const long = ABBREVIATIONS.get(word);
  if (long !== undefined) return long;
  const one = singular(word);
  if (LEXICON.has(one)) return one;
  if (LEXICON.has(word)) return word;
  if (word.length < 5 || word.length > 24) return one;
  let nearest: string | null = null;
  for (const candidate of LONG_LEXICON) {
    if (isSlipOf(one, candidate) || isSlipOf(word, candidate)) {
      if (nearest === null || Math.abs(candidate.length - word.length) < Math.abs(nearest.length - word.length))
        nearest = candidate;
    }
  }
  if (nearest !== null) return nearest;
  // A clipped word: "Respons", "Recommen".
  const clipped = LONG_LEXICON.filter((candidate) => candidate.length >= word.length + 2 && candidate.startsWith(word));
  return clipped.length === 1 && word.length >= 6 ? (clipped[0] ?? one) : one;
}

/** The words of a header, as the vocabulary spells them, without brackets, periods and small words. */
function headerWords(text: string): string[] {
  let plain = fold(text);
  for (const [pattern, words] of SIGNED) plain = plain.replace(pattern, words);
  return (plain.match(/[a-z0-9]+|[%#]/g) ?? [])
    .slice(0, MOST_WORDS)
    .flatMap((word) => canonicalWord(word).split(' '))
    .filter((word) => !SMALL_WORDS.has(word));
}

/** Takes dates and periods out, so that "RAG 09/17" and "RAG" are one. */
function withoutPeriods(text: string): { rest: string; had: boolean } {
  const tokens = tokenise(text);
  const atoms = atomsOf(tokens, PLAIN_CONTEXT).filter((atom) => !atom.weak || atom.shape.kind !== 'day');
  let rest = '';
  let at = 0;
  let had = false;
  for (const atom of atoms) {
    const core = tokens[atom.part === null ? atom.core : atom.from];
    const last = tokens[atom.to - 1];
    // "due", "by" and "start" before a period are words of the header.
    if (core === undefined || last === undefined) continue;
    rest += `${text.slice(at, core.start)} `;
    at = last.end;
    had = true;
  }
  return { rest: rest + text.slice(at), had };
}

/** Text outside brackets; where nothing stands outside, the text inside. */
function outsideBrackets(text: string): string {
  let depth = 0;
  let outside = '';
  for (const char of text) {
    if (char === '(' || char === '[') depth += 1;
    else if (char === ')' || char === ']') depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += char;
  }
  return /[a-z]|[%#]/i.test(outside) ? outside : text.replace(/[()[\]]/g, ' ');
}

/** How well phrases of the vocabulary cover some words: per role, the best. */
function scoreWords(words: readonly string[], scores: Map<Role, number>, factor: number): void {
  if (words.length === 0) return;
  for (let at = 0; at < words.length; at += 1) {
    for (const phrase of PHRASES.get(words[at] ?? '') ?? []) {
      const length = phrase.words.length;
      if (!phrase.words.every((word, i) => words[at + i] === word)) continue;
      const isLong = words.length > LONG_HEADER;
      const coverage = length / Math.min(words.length, LONG_HEADER);
      const isWhole = length === words.length;
      // The last word says what a header is, the first comes next; a long one is named first and then explained.
      const isLast = at + length === words.length;
      const place = isLong ? (at === 0 ? 1 : 0.75) : isLast ? 1 : at === 0 ? 0.88 : 0.75;
      const score = phrase.weight * factor * (isWhole ? 1 : (0.35 + 0.6 * coverage) * place);
      if (score > (scores.get(phrase.role) ?? 0)) scores.set(phrase.role, score);
    }
  }
}

/** A header that is only a period heads a figure or a rating; which of them the cells say. */
const PERIOD_ROLES: readonly HeaderRole[] = [
  { role: 'actual', score: 0.45 },
  { role: 'rating', score: 0.42 },
  { role: 'update', score: 0.3 },
  { role: 'target', score: 0.2 },
];

/**
 * What a column may be for by the words of its header, best first. Several roles where the words alone cannot tell:
 * "Target" is a figure, a date or an outcome, and the cells decide.
 */
export function headerRoles(text: string): readonly HeaderRole[] {
  const cut = text
    .slice(0, 300)
    .replace(/\((?:s|es)\)/gi, 's')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const { rest, had } = withoutPeriods(cut);
  const outside = outsideBrackets(rest);
  const scores = new Map<Role, number>();
  scoreWords(headerWords(outside), scores, 1);
  // "Completion (revised)": a word or two in brackets belongs to the name; more explains it.
  const withBrackets = headerWords(rest.replace(/[()[\]]/g, ' '));
  if (withBrackets.length <= headerWords(outside).length + 2) scoreWords(withBrackets, scores, 0.96);
  // "Evidence/Progress", "RAG⏎(see key)": each part on its own counts nearly as much.
  const parts = outside.split(/\n|\/|:|\s-\s|\s–\s/).filter((part) => /[a-z%#]/i.test(part));
  if (parts.length > 1 && parts.length <= 5)
    for (const [i, part] of parts.entries()) scoreWords(headerWords(part), scores, i === 0 ? 0.92 : 0.85);
  if (had && scores.size === 0) return PERIOD_ROLES;
  return [...scores]
    .filter(([, score]) => score >= LEAST_SCORE)
    .map(([role, score]) => ({ role, score: Math.round(score * 1000) / 1000 }))
    .sort((a, b) => b.score - a.score || a.role.localeCompare(b.role));
}
