import type { RatingFrom, RatingValue } from '../model.js';
import type { Settings } from '../settings.js';
import { saysFinished } from './finished-words.js';
import { remembered } from './remembered.js';
import { fold, isSlipOf, saysNothing, wordsOf } from './words.js';
import {
  CLEAR_WORDS,
  EMOJI,
  IN_PART,
  NEGATED,
  NEVER_WITHOUT_KEY,
  NOT_SCORED,
  UNBEGUN,
  wordMeaning,
} from './rating-words.js';

/** What the plan's own legend says each token means. */
export type RatingKey = ReadonlyMap<string, RatingValue | 'not-scored'>;

export interface RatingRead {
  readonly value: RatingValue;
  readonly from: Exclude<RatingFrom, 'fill'>;
  /** True when the meaning is a default that councils use differently. */
  readonly assumed: boolean;
}

/** Text in a rating cell that is no rating that can be told, and why. */
export interface RatingUnread {
  readonly unread: string;
}

const LONGEST = 400;

/**
 * The normal form of a rating's text, in which it is looked up in keys and settings: lower case, without full stops,
 * brackets, quotes, emoji variants and outer signs; single spaces. `" (Amber). "` gives `"amber"`.
 */
export const ratingToken = remembered((text: string): string => {
  const folded = fold(text.slice(0, LONGEST)).replace(/[\u{1f3fb}-\u{1f3ff}]/gu, '');
  const bare = folded.replace(/[.()[\]{}"'*_]/g, ' ').replace(/\s*([/:;,-])\s*/g, '$1');
  return bare
    .split(' ')
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^[:;,/-]+|[:;,/-]+$/g, '')
    .trim();
});

/** Words and phrases by their number of words, so that the longest is found first. */
function lookUp(words: readonly string[]): (Default & { readonly length: number }) | null {
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const found = wordMeaning(words.slice(0, length).join(' '));
    if (found !== null) return { ...found, length };
  }
  return null;
}

const COLOURS: ReadonlyMap<string, 'red' | 'amber' | 'green'> = new Map([
  ['red', 'red'],
  ['r', 'red'],
  ['amber', 'amber'],
  ['yellow', 'amber'],
  ['orange', 'amber'],
  ['a', 'amber'],
  ['y', 'amber'],
  ['green', 'green'],
  ['g', 'green'],
]);

/** "Amber/Green", "Red-Amber", "A/G", "AR": two colours in either order. Null for anything else. */
function twoColours(token: string): RatingValue | null {
  const parts = /^[rag]{2}$/.test(token)
    ? [token.slice(0, 1), token.slice(1)]
    : token.split(/[/-]|\bto\b|\band\b|&|\s/).filter((part) => part.trim() !== '');
  if (parts.length !== 2) return null;
  const [first, second] = parts.map((part) => COLOURS.get(part.trim()));
  if (first === undefined || second === undefined) return null;
  if (first === second) return first;
  const pair = new Set([first, second]);
  if (!pair.has('amber')) return null;
  return pair.has('red') ? 'amber-red' : 'amber-green';
}

const PREFIX =
  /^(?:(?:current |overall |latest )?(?:rag|brag|bragg)?(?: ?rag)? ?(?:rating|status|rated|score|colour)?)(?: is| as)?[:=-]? ?/;

/** The part of a rating's text that states it now: without "RAG:", and before "(was Red)". */
function currentPart(text: string): string {
  const folded = fold(text.slice(0, LONGEST));
  const cut = folded.search(/\b(?:was|previously|formerly|from)\b/);
  let now = cut > 0 ? folded.slice(0, cut) : folded;
  const change = /(?:→|->|=>|⇒|\bto\b|\bnow\b)\s*([a-z][a-z /-]{0,30})$/.exec(folded);
  if (change?.[1] !== undefined && CLEAR_WORDS.has(change[1].trim()) && CLEAR_WORDS.has(firstWord(folded)))
    now = change[1];
  return ratingToken(now.replace(PREFIX, ''));
}

function firstWord(text: string): string {
  return wordsOf(text)[0] ?? '';
}

interface Default {
  readonly value: RatingValue;
  readonly assumed: boolean;
}

/** "Action not started", "Work is complete": what the rest is said of. */
const WHOSE =
  /^(?:the |this )?(?:actions?|works?|tasks?|projects?|milestones?|activity|activities|recommendations?) (?:is |are |was |has |have )?(?:now |been |currently )*/;
/** "With legal": it waits for somebody. */
const WITH_WHOM =
  /^(?:currently |now |still )?with (?:the )?[a-z]+(?: (?:team|services?|officers?|board|for (?:approval|review|comment|sign off|decision)))?$/;

/** The defaults for a token in normal form: a word or letter, the same before a remark, or one slip of the keyboard away. */
function byDefault(token: string): Default | null {
  const two = twoColours(token);
  if (two !== null) return { value: two, assumed: false };
  const known = wordMeaning(token) ?? wordMeaning(token.replace(WHOSE, ''));
  if (known !== null) return known;
  if (WITH_WHOM.test(token)) return { value: 'in-progress', assumed: false };
  // "4 - Complete": the word says what the figure means.
  const counted = /^\d{1,2}(?:[-:;,/ ]+)([a-z][a-z ,;:/-]*)$/.exec(token)?.[1];
  if (counted !== undefined) return byDefault(counted);
  const negated = NEGATED.exec(token);
  if (negated !== null) {
    const isUnbegun = UNBEGUN.has(negated[2] ?? '') && !/fully|all|quite/.test(negated[1] ?? '');
    return { value: isUnbegun ? 'not-started' : 'in-progress', assumed: false };
  }
  return byFirstWords(token) ?? bySlip(token) ?? byOnePart(token);
}

/** Between the two parts of a status: "Open – overdue", "In progress (delayed)", "Closed / superseded". */
const TWO_PARTS = /^([a-z][a-z' ]{0,40}?)(?:\s*[-/:;,|([]\s*|\sbut\s)([a-z][a-z' -]{1,60}?)\s*[)\].]*$/;

/** What a remark says by itself: known words, or a phrase of at least two of them that opens it. */
function meaningOfRemark(remark: string): Default | null {
  const exact = wordMeaning(remark);
  if (exact !== null) return exact;
  const opening = lookUp(wordsOf(remark));
  return opening !== null && opening.length >= 2 ? opening : null;
}

/**
 * A status in two parts is read by the one that says more: "Open – overdue" is overdue, "In progress (on track)" is on
 * track, "Closed – superseded" is closed and not complete. Null when it is not in two parts, or one says nothing new.
 */
function byTwoParts(text: string): Default | null {
  const parts = TWO_PARTS.exec(fold(text.slice(0, LONGEST)));
  const first = parts?.[1] === undefined ? null : wordMeaning(parts[1].trim());
  if (first === null || parts?.[2] === undefined) return null;
  const remark = parts[2].trim();
  const second = meaningOfRemark(remark);
  // "Blue – complete", "G (on track)": the cell explains its own colour.
  const explained = wordMeaning(remark);
  const isLetter = parts[1]?.trim().length === 1;
  if (explained !== null && (first.assumed || isLetter))
    if (first.value === explained.value || (isLetter && isColour(first.value)))
      return { value: explained.value === 'complete' ? 'complete' : first.value, assumed: false };
  if (isLetter) return null;
  switch (first.value) {
    case 'in-progress':
      return second;
    case 'not-started':
      // "Not started (delayed)" is not started all the same; "Outstanding – in progress" is not.
      return CLEAR_WORDS.has(parts[1]?.trim() ?? '') && second?.value !== 'on-hold' && second?.value !== 'closed'
        ? null
        : second;
    case 'complete':
      if (IN_PART.test(remark)) return { value: 'in-progress', assumed: false };
      return second?.value === 'closed' ? second : null;
    default:
      return null;
  }
}

function isColour(value: RatingValue): boolean {
  return value === 'red' || value === 'amber' || value === 'green';
}

/** "Gwyrdd / Green": of several words for it, those that are known, when they agree. */
function byOnePart(token: string): Default | null {
  const parts = token.split(/[/|]/);
  if (parts.length < 2 || parts.length > 3) return null;
  const known = parts.flatMap((part) => {
    const meaning = wordMeaning(part.trim());
    return meaning === null ? [] : [meaning];
  });
  return known[0] !== undefined && known.every(({ value }) => value === known[0]?.value) ? known[0] : null;
}

/** "Green - on track", "Amber: some slippage", "G - complete": the words before the remark. */
function byFirstWords(token: string): Default | null {
  const head = /^([a-z]+(?: [a-z]+){0,3}?)(?:[:;,-]|\s?[–]|$)/.exec(token)?.[1];
  if (head !== undefined && head !== token) {
    const found = byDefault(head);
    if (found !== null) return found;
  }
  const words = wordsOf(token);
  if (words.length < 2) return null;
  const best = lookUp(words);
  if (best === null) return null;
  const rest = words.slice(best.length);
  // One letter is a rating only by itself: "A review of …" is a sentence.
  if (best.length === 1 && (words[0] ?? '').length === 1) return null;
  if (rest.length > 6 && !COLOURS.has(words[0] ?? '')) return null;
  const others = new Set(
    rest.map((word) => COLOURS.get(word)).filter((colour, i) => colour !== undefined && (rest[i] ?? '').length > 1),
  );
  return others.size > 0 && COLOURS.has(words[0] ?? '') ? null : { value: best.value, assumed: best.assumed };
}

/** The clear words by their first letter, which no slip is in. */
const BY_FIRST_LETTER = new Map<string, (readonly [string, RatingValue])[]>();
for (const entry of CLEAR_WORDS) {
  const letter = entry[0].charAt(0);
  BY_FIRST_LETTER.set(letter, [...(BY_FIRST_LETTER.get(letter) ?? []), entry]);
}

function bySlip(token: string): Default | null {
  if (token.length < 5 || token.length > 24) return null;
  for (const [word, value] of BY_FIRST_LETTER.get(token.charAt(0)) ?? []) {
    if (isSlipOf(token, word)) return { value, assumed: false };
  }
  return null;
}

/** A coloured circle, square or heart: its colour. Ticks, plain circles and arrows are symbols, and wait for a key. */
function byEmoji(text: string): RatingValue | null | 'several' {
  let found: RatingValue | null = null;
  for (const char of text.slice(0, 60)) {
    const value = EMOJI.get(char);
    if (value === undefined) continue;
    if (found !== null && found !== value) return 'several';
    found = value;
  }
  return found;
}

const COLOUR_FIRST = /^\W{0,2}(?:red|amber|yellow|orange|green)\b(?: rag| rating)?([\s:;,./|([{-].{1,60})$/;

/** "Green – completed 12/07/24", "Green (complete)", "GREEN ✓": the word beside the colour says that it is finished. */
function isColourAndFinished(text: string): boolean {
  const remark = COLOUR_FIRST.exec(fold(text.slice(0, LONGEST)))?.[1];
  return remark !== undefined && saysFinished(remark);
}

function fromMap(
  token: string,
  map: ReadonlyMap<string, RatingValue | 'none' | 'not-scored'>,
): RatingValue | 'none' | 'not-scored' | undefined {
  const direct = map.get(token);
  if (direct !== undefined || map.size === 0) return direct;
  const head = /^([a-z0-9]+(?: [a-z]+){0,2}?)[:;,-]/.exec(token)?.[1];
  return head === undefined ? undefined : map.get(head);
}

/**
 * What the text of a rating cell says: by the officer's setting, else the plan's key, else the defaults. Null for a
 * cell that rates nothing: blank, a dash, n/a, not scored.
 */
export function readRating(text: string, key: RatingKey, settings: Settings): RatingRead | RatingUnread | null {
  const token = ratingToken(text);
  const whole = token === '' ? fold(text.slice(0, LONGEST)) : token;
  const setting = fromMap(whole, settings.ratings);
  if (setting !== undefined)
    return setting === 'none' || setting === 'not-scored' ? null : { value: setting, from: 'setting', assumed: false };
  if (!key.has(whole) && isColourAndFinished(text)) return { value: 'complete', from: 'text', assumed: false };
  const keyed = fromMap(whole, key);
  if (keyed !== undefined)
    return keyed === 'not-scored' || keyed === 'none' ? null : { value: keyed, from: 'key', assumed: false };
  if (saysNothing(text) || NOT_SCORED.has(whole)) return null;
  const emoji = byEmoji(text);
  if (emoji === 'several') return { unread: 'it shows several colours' };
  const current = currentPart(text);
  const currentSetting = current === whole ? undefined : (fromMap(current, settings.ratings) ?? fromMap(current, key));
  if (currentSetting !== undefined && currentSetting !== 'none' && currentSetting !== 'not-scored') {
    return { value: currentSetting, from: settings.ratings.has(current) ? 'setting' : 'key', assumed: false };
  }
  // "● G", "✅ done": beside a symbol, the letters say it.
  const letters = current.replace(/[^\p{L}\p{N}\s/:;,.%-]/gu, ' ').trim();
  const found =
    current === ''
      ? null
      : (byTwoParts(text) ??
        byDefault(current) ??
        (letters === '' || letters === current ? null : byDefault(ratingToken(letters))));
  if (found !== null) return { value: found.value, from: 'text', assumed: found.assumed };
  if (emoji !== null) return { value: emoji, from: 'text', assumed: emoji === 'complete' };
  // "COMPLETE. 1,960 responses were received.": the first sentence says it, the others why.
  const first = /^\s*([^.\n]{4,32})[.\n]\s*\S/.exec(text)?.[1];
  const opening = first === undefined ? null : readRating(first, key, settings);
  return opening !== null && 'value' in opening ? opening : { unread: whyUnread(whole) };
}

function whyUnread(token: string): string {
  if (/^\d+(?:\.\d+)?$/.test(token)) return `what the figure ${token} means is not stated`;
  if (NEVER_WITHOUT_KEY.has(token)) return `what “${token}” means is not stated`;
  if (/^[a-z]$/.test(token)) return `what the letter ${token.toUpperCase()} means is not stated`;
  if (/^[^a-z0-9]+$/.test(token)) return 'what the symbol means is not stated';
  return 'it is no rating word that is known';
}

/** Hue (0 to 360), saturation and lightness (0 to 1) of `"RRGGBB"`. */
function hsl(rrggbb: string): { hue: number; saturation: number; lightness: number } | null {
  if (!/^[0-9a-f]{6}$/i.test(rrggbb)) return null;
  const [r, g, b] = [0, 2, 4].map((at) => parseInt(rrggbb.slice(at, at + 2), 16) / 255);
  if (r === undefined || g === undefined || b === undefined) return null;
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return { hue: 0, saturation: 0, lightness };
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sextant = most === r ? ((g - b) / range + 6) % 6 : most === g ? (b - r) / range + 2 : (r - g) / range + 4;
  return { hue: sextant * 60, saturation, lightness };
}

/**
 * The rating that a fill shows, by hue: red, amber (orange and yellow too), green, blue (complete). Grey, white, black
 * and the pale tints that band rows or shade headings show none; Excel's own Good, Bad and Neutral tints count.
 */
export function readFill(rrggbb: string): RatingValue | null {
  const colour = hsl(rrggbb);
  if (colour === null) return null;
  const { hue, saturation, lightness } = colour;
  const chroma = saturation * (1 - Math.abs(2 * lightness - 1));
  if (lightness < 0.12 || chroma < 0.14) return null;
  const isWarm = hue < 75 || hue >= 335;
  const isGreen = hue >= 75 && hue < 172;
  if (lightness > 0.93) return null;
  if (isWarm) {
    if (hue < 14 || hue >= 335) return lightness > 0.9 ? null : 'red';
    // Browns and skin tints shade headings; an amber is strong.
    if (chroma < 0.22) return null;
    return hue < 20 && lightness < 0.45 ? 'red' : 'amber';
  }
  if (isGreen) return lightness > 0.9 ? null : 'green';
  // Pale blues band most workbooks' rows; only a strong blue rates.
  if (hue >= 190 && hue < 255) return saturation > 0.45 && lightness < 0.72 && chroma > 0.35 ? 'complete' : null;
  return null;
}

export { readKeyLine } from './rating-keys.js';
