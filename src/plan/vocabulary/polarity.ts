import type { Polarity } from '../model.js';
import {
  ABSENT,
  ADVERSE,
  ADVERSE_THINGS,
  DONE_ABOUT,
  FAVOURABLE,
  GAPS,
  GOOD_NOT,
  IDLE_NOT,
  LESS_OF,
  MADE_GOOD,
  OPINION,
  PERCENT,
  REFUSED,
  TIMES,
  TURNED,
  WITHIN,
} from './polarity-words.js';
import { fold } from './words.js';

/** Words of a polarity column, or of a "Good is" column. In folded form. */
const COLUMN_WORDS: readonly (readonly [Polarity, readonly string[]])[] = [
  [
    'higher',
    [
      'high',
      'higher',
      'bigger',
      'more',
      'up',
      'maximise',
      'maximize',
      'increase',
      'increasing',
      'larger',
      'greater',
      'upward',
      'upwards',
      'rising',
      'big',
      'h',
      '+',
      '+ve',
      'positive',
      'above',
      '>',
      '>=',
      'max',
      'plus',
      'improves when higher',
    ],
  ],
  [
    'lower',
    [
      'low',
      'lower',
      'smaller',
      'less',
      'fewer',
      'down',
      'minimise',
      'minimize',
      'decrease',
      'decreasing',
      'reduce',
      'reducing',
      'downward',
      'downwards',
      'falling',
      'small',
      'l',
      '-ve',
      'negative',
      'below',
      '<',
      '<=',
      'min',
      'minus',
      'reduction',
    ],
  ],
  [
    'none',
    [
      'info',
      'information',
      'information only',
      'for information',
      'neutral',
      'none',
      'n/a',
      'na',
      'not applicable',
      'contextual',
      'context',
      'monitor',
      'monitoring',
      'trend',
      'demand',
      'data only',
      'no polarity',
      'neither',
      'volume',
      'count',
      'no target',
      'monitor only',
      'stable',
      'within range',
      'range',
      'plan is best',
      'plan',
    ],
  ],
];
const BY_WORD: ReadonlyMap<string, Polarity> = new Map(
  COLUMN_WORDS.flatMap(([polarity, words]) => words.map((word) => [word, polarity] as const)),
);
const UP = /[↑⇑▲△⬆🔼🔺⭡↗⬈]/u;
const DOWN = /[↓⇓▼▽⬇🔽🔻⭣↘⬊]/u;

/** What a cell of a polarity column says: "High", "Good is low", "Bigger is better", "↑", "Info". */
export function readPolarityWord(text: string): Polarity | null {
  if (text.length > 120) return null;
  if (UP.test(text)) return DOWN.test(text) ? null : 'higher';
  if (DOWN.test(text)) return 'lower';
  const folded = fold(text)
    .replace(/[().:]/g, ' ')
    .trim();
  if (folded === '') return null;
  const direct = BY_WORD.get(folded);
  if (direct !== undefined) return direct;
  const core = folded
    .replace(
      /\b(?:good|better|best|is|are|the|good performance|performance|polarity|figure|figures|value|values|number|numbers|should|be|wanted|desired|aim|to|a|result|results|scores?|when|outcome|indicates)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return BY_WORD.get(core) ?? null;
}

/**
 * Which way is better, inferred from an indicator's description. `refused`: a wording that must not be judged without
 * the officer's word, whatever else it says. Adverse phrases beat favourable ones, unless they only say what something
 * was done about: "complaints answered within 10 days". Any other clash is refused.
 */
export function inferPolarity(description: string): { readonly polarity: Polarity; readonly refused: boolean } {
  const text = fold(description.slice(0, 600));
  const says = (patterns: readonly RegExp[]): boolean => patterns.some((pattern) => pattern.test(text));
  const is = (polarity: Polarity) => ({ polarity, refused: false });
  const refused = { polarity: 'unknown', refused: true } as const;
  if (text === '') return is('unknown');
  if (GAPS.test(text)) return LESS_OF.test(text) ? refused : is('lower');
  const opinion = OPINION.exec(text);
  if (opinion !== null) {
    const head = text.slice(0, opinion.index + opinion[0].length);
    return TURNED.test(head) || REFUSED.some((pattern) => pattern.test(head)) ? refused : is('higher');
  }
  if (says(REFUSED)) return refused;
  const absent = ABSENT.exec(text)?.[1];
  // "Without errors", "with no delay": what is bad is not there. Which way that is meant to be read is asked.
  if (absent !== undefined && [...ADVERSE, ...ADVERSE_THINGS].some((pattern) => pattern.test(absent))) return refused;
  const isPercent = PERCENT.test(text);
  const isWithin = WITHIN.test(text);
  if (says(ADVERSE) || (!isPercent && !isWithin && says(TIMES))) return LESS_OF.test(text) ? refused : is('lower');
  if (says(ADVERSE_THINGS)) {
    if (LESS_OF.test(text)) return refused;
    if (MADE_GOOD.test(text)) return is('higher');
    if (!says(DONE_ABOUT)) return is('lower');
    return isPercent || isWithin ? is('higher') : refused;
  }
  if (!isWithin && !says(FAVOURABLE)) return is('unknown');
  // Something good is said, and turned about in a way that is not known.
  if (!GOOD_NOT.test(text) && TURNED.test(text.replace(IDLE_NOT, ' '))) return refused;
  return isPercent || !/^average\b/.test(text) ? is('higher') : refused;
}

/** Which way is better by the target's own wording: "fewer than 85", "at least 90%", "will reduce". Null when it does not say. */
export function targetPolarity(targetText: string): Polarity | null {
  const text = fold(targetText.slice(0, 300));
  const lower =
    /(?:^|[^a-z])(?:fewer than|less than|lower than|no more than|not more than|no greater than|no higher than|no longer than|not exceed\w*|not to exceed|at most|maximum|max|up to|below|under|within|or (?:less|below|fewer|under|lower)|will (?:reduce|decrease|fall)|reduc(?:e|ed|ing|tion)|decreas\w*)(?![a-z])|[<≤≦]|=<|[↓▼]/.test(
      text,
    );
  const higher =
    /(?:^|[^a-z])(?:at least|no less than|not less than|no fewer than|no lower than|minimum|min|more than|greater than|higher than|above|over|exceed(?:s|ing)?|in excess of|or (?:more|above|over|higher|better|greater)|will (?:increase|rise|improve)|increas(?:e|ed|ing))(?![a-z])|[>≥≧]|[↑▲]|\d\s?%?\+/.test(
      text,
    );
  if (lower === higher) return bareOver(text);
  return lower ? 'lower' : 'higher';
}

/** "no more than" holds "more than", and so on: the longer wording counts. */
function bareOver(text: string): Polarity | null {
  if (/\b(?:no|not) (?:more|greater|higher|longer) than\b|\bnot (?:to )?exceed/.test(text)) return 'lower';
  if (/\b(?:no|not) (?:less|fewer|lower) than\b/.test(text)) return 'higher';
  return null;
}
