import { fold } from './words.js';

/** The colours that a threshold may be stated for. */
export type BandColour = 'green' | 'amber' | 'red';

const COLOURS: ReadonlyMap<string, BandColour> = new Map([
  ['green', 'green'],
  ['g', 'green'],
  ['amber', 'amber'],
  ['yellow', 'amber'],
  ['a', 'amber'],
  ['red', 'red'],
  ['r', 'red'],
]);

const COLOUR = /\b(green|amber|yellow|red)\b/g;
const LETTER = /^([gar])\b/;
/** Words that make a colour's column one of figures from which the colour is earned. */
const LIMITS =
  /\b(?:if|when|where|threshold|range|band|banding|limit|trigger|boundary|between|means|level|target)s?\b|[<>≤≥]/;
/** How far off the target, not how far: not a threshold of the figure itself. */
const OFF_TARGET = /\b(?:variance|deviation|tolerance|points?|off|(?:of|from|below|under|to) target)\b/;
const LONGEST = 60;

/** Whether a cell's words count from the target: "within 5% of target". */
export function isOffTarget(text: string): boolean {
  return OFF_TARGET.test(fold(text.slice(0, 200))) || /\b(?:target|plan|baseline|previous|last)\b/i.test(text);
}

/**
 * The colour whose threshold a column is headed with: "Green if", "Red threshold", "Amber" under "Thresholds". Null for
 * other headers, and where several colours are named. `isLimit`: the words say that it is a threshold.
 */
export function readBandHeader(own: string, above: string): { colour: BandColour; isLimit: boolean } | null {
  const text = fold(own);
  if (text.length > LONGEST || OFF_TARGET.test(text) || OFF_TARGET.test(fold(above))) return null;
  const named = new Set([...text.matchAll(COLOUR)].map(([word]) => COLOURS.get(word)));
  const letter = COLOURS.get(LETTER.exec(text)?.[1] ?? '');
  const [colour] = named.size === 0 && text.length <= 12 ? [letter] : [...named];
  if (colour === undefined || named.size > 1) return null;
  return { colour, isLimit: LIMITS.test(text) || LIMITS.test(fold(above.slice(0, LONGEST))) };
}
