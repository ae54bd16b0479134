import { fold, wordsOf } from '../../plan/vocabulary/words.js';

/** What an entry is known again by. */
export interface Known {
  readonly kind: string;
  readonly ref: string;
  readonly title: string;
  readonly under: string;
}

/** How alike two titles must be, from 0 to 1, to be one entry: with the same reference, and without. */
const SAME_REFERENCE = 0.25;
const BY_WORDS = 0.6;
/** More unmatched pairs than this are not compared word by word. */
const MOST_PAIRS = 1_000_000;

const SMALL_WORDS = new Set(
  'a an the of to for by in on with and or all our we is are be at as from that this'.split(' '),
);

/**
 * Which earlier entry each later one was, by place in the lists: the same reference and title; else the same title,
 * renumbered; else the same reference, reworded; else by their words. Entries of different kinds are never one, and
 * nothing is taken for two.
 */
export function matchEntries(later: readonly Known[], earlier: readonly Known[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  if (later.length === 0 || earlier.length === 0) return found;
  const taken = new Set<number>();
  const pair = (one: number, other: number): void => {
    found.set(one, other);
    taken.add(other);
  };
  const exact = (keyOf: (entry: Known) => string | null): void => {
    const before = onlyOnes(earlier, keyOf, (at) => taken.has(at));
    const now = onlyOnes(later, keyOf, (at) => found.has(at));
    for (const [key, at] of now) {
      const other = before.get(key);
      if (other !== undefined) pair(at, other);
    }
  };
  const kindOf = ({ kind }: Known): string => kind;
  exact((entry) => joined(kindOf(entry), fold(entry.under), fold(entry.ref), fold(entry.title)));
  exact((entry) => joined(kindOf(entry), fold(entry.ref), fold(entry.title)));
  exact((entry) => joined(kindOf(entry), fold(entry.under), fold(entry.title)));
  exact((entry) => joined(kindOf(entry), fold(entry.title)));

  const rest = later.flatMap((entry, at) => (found.has(at) ? [] : [{ at, entry, words: meaningful(entry.title) }]));
  const left = earlier.flatMap((entry, at) => (taken.has(at) ? [] : [{ at, entry, words: meaningful(entry.title) }]));
  if (rest.length * left.length > MOST_PAIRS) return found;
  const pairs = rest.flatMap((one) =>
    left.flatMap((other) => {
      if (one.entry.kind !== other.entry.kind) return [];
      const alike = likeness(one.words, other.words);
      const sameRef = one.entry.ref !== '' && fold(one.entry.ref) === fold(other.entry.ref);
      const sameUnder = fold(one.entry.under) === fold(other.entry.under);
      if (alike < (sameRef ? SAME_REFERENCE : BY_WORDS)) return [];
      return [{ one: one.at, other: other.at, score: alike + (sameRef ? 0.3 : 0) + (sameUnder ? 0.1 : 0) }];
    }),
  );
  for (const { one, other } of pairs.sort((a, b) => b.score - a.score)) {
    if (!found.has(one) && !taken.has(other)) pair(one, other);
  }
  return found;
}

function joined(...parts: readonly string[]): string {
  return parts.join('\u0000');
}

/** The entries that alone have their key. */
function onlyOnes(
  entries: readonly Known[],
  keyOf: (entry: Known) => string | null,
  isOut: (at: number) => boolean,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  entries.forEach((entry, at) => {
    const key = isOut(at) ? null : keyOf(entry);
    if (key === null) return;
    if (found.has(key)) twice.add(key);
    else found.set(key, at);
  });
  for (const key of twice) found.delete(key);
  return found;
}

function meaningful(title: string): ReadonlySet<string> {
  return new Set(wordsOf(title).filter((word) => !SMALL_WORDS.has(word)));
}

/** The share of words that two titles have in common. Source: the Sørensen–Dice coefficient. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size);
}
