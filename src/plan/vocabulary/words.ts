/**
 * Words as people type them: one spelling for comparing, and how far two spellings are apart.
 * Everything here is linear in the length of the text.
 */

import { remembered } from './remembered.js';

/** Ordinary words that lie one or two letters from a word of the vocabulary and are not a slip for it. */
const OTHER_WORDS = new Set(
  `agree auction actively annual market forget garage process processes prospect progeny stare state stated states statue
  statute stats static station owned over other power these there them scheme them they charge chance phrase please
  chase store scope scare sore planner planned reviewer dating ration ratio ratios section sections faction competed compared
  competent complex comment commend manage managed response responses reverence preference deference title tithe tidy
  later latter lately lever leave level lead leader leaders led team teams term terms rate rates date dates late data
  note notes vote tread trends trend reason parson parish excepted exported inspected respected outcomes income become
  marsh match jury junior juniors augment octave decent members novel maybe many mark marks marked marches martin
  tracked tracking track trade status staff starts stage stages active activities actions theme person plan plans
  place planed revisit reviewed advised reused supported report reports reporter support port measure measures pleasure
  treasure leisure objection objects subject subjects number numbers member timely times time timed tasks task target
  targets latest lasted list lists line lines link links locate location allocation education reduction evaluation
  action actioned owner owners office offices officer offered result results insult consult risk risks rank rag tag flag
  baseline deadline headline guideline pipeline timeline outline online update updated upload due dude duty
  direction director directorate correction collection priority prior private privacy amber ember member number umber
  green greed greet greens greet grain blue clue glue red read reed rod bed black slack block back grey prey they
  march may june july august achieve achievement archive archived partial partially implement implementation
  return returns turned expire
  dealt delay delays relay derailed deferred referred differed differ`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufe00-\ufe0f\ufeff]/g;
const SINGLE_QUOTES = /[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g;
const DOUBLE_QUOTES = /[\u201c\u201d\u201e\u2033\u00ab\u00bb]/g;
const DASHES = /[\u2010-\u2015\u2212\u2043]/g;
/** Printable ASCII without the backtick: nothing to replace. */
const PLAIN = /^[ -_a-~]*$/;
const MARKS = /[\u0300-\u036f]/g;

/** Lower case, plain quotes and dashes, no accents, single spaces (line breaks too), trimmed. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().trim().replace(/ {2,}/g, ' ');
  return text
    .replace(INVISIBLE, '')
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(SINGLE_QUOTES, "'")
    .replace(DOUBLE_QUOTES, '"')
    .replace(DASHES, '-')
    .toLowerCase()
    .split(/\s+/)
    .filter((part) => part !== '')
    .join(' ');
}

/** The words of a text, folded, without punctuation: `"Resp. officer(s)"` gives `["resp", "officer", "s"]`. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+(?:'[a-z]+)?/g) ?? [];
}

/**
 * How many letters must be put in, left out, changed or swapped with their neighbour to turn one word into the other;
 * `limit + 1` as soon as it is more than `limit`.
 * Source: optimal string alignment, Damerau 1964.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  if (a.length > 64 || b.length > 64) return a === b ? 0 : limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? limit) + 1, (row[j - 1] ?? limit) + 1, (last[j - 1] ?? limit) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? limit) + 1);
      }
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = row;
  }
  return Math.min(last[b.length] ?? limit + 1, limit + 1);
}

/**
 * Whether a word is a slip of the keyboard for another. Short words are never taken for one another (Team and Term,
 * Rate and Date), nor is a word that is itself in use; the first letter must be right.
 */
export function isSlipOf(word: string, meant: string): boolean {
  if (word === meant) return true;
  if (word.length < 5 || meant.length < 5 || word[0] !== meant[0] || OTHER_WORDS.has(word)) return false;
  const limit = meant.length >= 8 ? 2 : 1;
  return editDistance(word, meant, limit) <= limit;
}

/** With room for the spaces and dots behind it. */
const LONGEST_AS_ABOVE = 80;

/** Whether a cell says that it repeats the one above: "As above", "ditto", a ditto mark. */
export const saysAsAbove = remembered((text: string): boolean => {
  const folded = fold(text.slice(0, LONGEST_AS_ABOVE)).replace(/[.\s]+$/, '');
  return /^(?:as above|ditto|do|same as above|see above|as per above|"|''|")$/.test(folded);
});

/** Text that stands for "nothing here": a dash, n/a, none. */
export function saysNothing(text: string): boolean {
  const folded = fold(text);
  return folded === '' || /^(?:[-._/\\*]{1,5}|n\/?a\.?|not applicable|none|nil|n\.a\.?|null)$/.test(folded);
}
