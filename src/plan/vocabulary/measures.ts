import type { CellValue } from '../../workbook/snapshot.js';
import type { Comparison, Measure, Unit } from '../model.js';
import { NUMBER_WORDS } from './date-words.js';
import { remembered } from './remembered.js';
import { fold } from './words.js';

export type MeasureRead = Omit<Measure, 'at'>;

/** Words before a figure that compare, the longest first. */
const COMPARES: readonly (readonly [Comparison, readonly string[]])[] = [
  [
    '<=',
    [
      'no more than',
      'not more than',
      'no greater than',
      'not exceeding',
      'not to exceed',
      'does not exceed',
      'at most',
      'maximum of',
      'max of',
      'maximum',
      'max',
      'up to',
      'no higher than',
      'no longer than',
      'within',
      '<=',
      '=<',
      '≤',
      '≦',
      'or less than',
      'limited to',
      'no later than',
      'or below',
      'reduce to',
      'reduction to',
    ],
  ],
  ['<', ['fewer than', 'less than', 'lower than', 'below', 'under', '<']],
  [
    '>=',
    [
      'at least',
      'no less than',
      'not less than',
      'no fewer than',
      'no lower than',
      'minimum of',
      'min of',
      'minimum',
      'min',
      '>=',
      '=>',
      '≥',
      '≧',
      'increase to',
      'or above',
      'or more than',
    ],
  ],
  ['>', ['more than', 'greater than', 'higher than', 'above', 'over', 'exceed', 'exceeds', 'in excess of', '>']],
  [
    '=',
    [
      'approximately',
      'approx',
      'circa',
      'about',
      'around',
      'c.',
      '~',
      '=',
      'target',
      'target of',
      'target:',
      'average of',
      'avg',
      'maintain at',
      'maintain',
      'achieve',
      'currently',
      'actual',
      'average',
      'result',
    ],
  ],
];

/** Words after a figure that compare: "90% or above". */
const COMPARES_AFTER: readonly (readonly [Comparison, RegExp])[] = [
  ['>=', /^(?:or (?:more|above|over|higher|greater|better)|\+|and (?:above|over)|minimum|min\b|plus\b)/],
  ['<=', /^(?:or (?:less|below|under|fewer|lower)|and (?:below|under)|maximum|max\b)/],
];

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['percent', /^(?:%|percent\b|per cent\b|pct\b|percentage points?\b|pp\b|ppts?\b)/],
  ['days', /^(?:(?:working |calendar |school |business )?days?\b|wd\b)/],
  ['weeks', /^(?:weeks?|wks?)\b/],
  ['months', /^(?:months?|mths?)\b/],
  ['years', /^(?:years?|yrs?)\b/],
  ['hours', /^(?:hours?|hrs?)\b/],
];

const MULTIPLES: readonly (readonly [number, RegExp])[] = [
  [1e9, /^(?:bn|billion)\b/],
  [1e6, /^(?:m|mn|million)\b/],
  [1e3, /^(?:k|thousand)\b/],
];

/** Says that there is no figure. */
const NO_VALUE =
  /^(?:[-–—.*?#\s]*|n\/?a\.?|n\.a\.?|not applicable|tb[acd]\b.*|to be (?:confirmed|agreed|advised|set|determined|established)\b.*|none|nil|no data.*|no target.*|no figure.*|not (?:yet )?(?:available|known|set|measured|collected|reported|due|published)\b.*|(?:data|figures?|results?|information)\b.*\b(?:not|unavailable|awaited|awaiting|pending|being|later)\b.*|.*\bnot (?:yet |currently )?available\b.*|unavailable|awaiting\b.*|awaited|pending|suppressed|c|x|\.\.|:|baseline(?: year)?|establish(?:ing)? (?:a )?baseline|setting baseline|annual(?: measure| indicator)?|reported annually.*|new(?: measure| indicator)?|contextual.*|monitor(?:ing)?(?: only)?|info(?:rmation)?(?: only)?|in line with.*|improve.*|improving.*|increas\w+(?: (?:from|on|year).*)?|decreas\w+(?: (?:from|on|year).*)?|reduc\w+(?: (?:from|on|year).*)?|maintain|maintain (?:current|or).*|better than.*|above (?:national|average|the|england|stat).*|below (?:national|average|the|england|stat).*|top quartile.*|upper quartile.*)$/;

/** A figure in text: sign, thousands commas or spaces, decimals. */
const FIGURE = /^([-+−]?)\s?([£$€]?)\s?([-−]?)(\d{1,3}(?:,\d{3})+|\d{1,15})?(\.\d{1,10})?/;

interface Figure {
  readonly value: number;
  readonly decimals: number;
  readonly unit: Unit | null;
  readonly length: number;
}

/** The figure that begins a folded text, with its sign, multiple and unit. */
function figureAt(text: string): Figure | null {
  const match = FIGURE.exec(text);
  if (match === null || (match[4] === undefined && match[5] === undefined)) {
    const word = /^(?:the )?([a-z]+)\b/.exec(text);
    const value =
      word?.[1] === 'zero'
        ? 0
        : word?.[1] === 'a' || word?.[1] === 'an'
          ? undefined
          : NUMBER_WORDS.get(word?.[1] ?? '');
    if (word === null || value === undefined) return null;
    return withUnit(text, word[0].length, value, 0, null);
  }
  const negative = (match[1] !== undefined && match[1] !== '' && match[1] !== '+') || (match[3] ?? '') !== '';
  const digits = (match[4] ?? '0').replaceAll(',', '');
  const fraction = match[5] ?? '';
  const value = Number(`${digits}${fraction}`) * (negative ? -1 : 1);
  const pounds = (match[2] ?? '') !== '';
  return withUnit(text, match[0].length, value, Math.max(0, fraction.length - 1), pounds ? 'pounds' : null);
}

function withUnit(text: string, at: number, value: number, decimals: number, money: Unit | null): Figure {
  let end = at;
  let amount = value;
  let shown = decimals;
  const before = end;
  end = pastSpaces(text, end);
  for (const [times, words] of MULTIPLES) {
    const multiple = words.exec(text.slice(end, end + 12));
    if (multiple === null) continue;
    amount = Math.round(amount * times * 1e6) / 1e6;
    shown = Math.max(0, shown - Math.log10(times));
    end = pastSpaces(text, end + multiple[0].length);
    break;
  }
  for (const [unit, words] of UNITS) {
    const found = words.exec(text.slice(end, end + 24));
    if (found === null) continue;
    const percent = unit === 'percent';
    return {
      value: percent ? rounded(amount / 100) : amount,
      decimals: shown,
      unit,
      length: end + found[0].length,
    };
  }
  return { value: amount, decimals: shown, unit: money, length: end === before ? at : end };
}

function pastSpaces(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end += 1;
  return end;
}

/** Sheds the binary dust of a division: 0.946, not 0.9460000000000001. */
function rounded(value: number): number {
  return Number(value.toPrecision(14));
}

function startsWithCompare(text: string): { comparison: Comparison; length: number } | null {
  for (const [comparison, phrases] of COMPARES) {
    let longest = 0;
    for (const phrase of phrases) {
      if (!text.startsWith(phrase) || phrase.length <= longest) continue;
      if (/[a-z]$/.test(phrase) && /^[a-z]/.test(text.slice(phrase.length))) continue;
      longest = phrase.length;
    }
    if (longest > 0) return { comparison, length: longest };
  }
  return null;
}

interface ShownAs {
  readonly percent: boolean;
  readonly pounds: boolean;
  /** Decimal places. */
  readonly decimals: number | null;
  readonly unit: Unit | null;
}

/** What a number format shows a number as. */
const formatOf = remembered((format: string): ShownAs => {
  const section = format.split(';')[0] ?? '';
  const words = (section.match(/"[^"]{0,40}"/g) ?? []).join(' ').replaceAll('"', '').trim().toLowerCase();
  const plain = section.replace(/"[^"]*"|\\./g, '');
  const places = /\.([0#?]+)/.exec(plain)?.[1];
  const unit = UNITS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  return {
    percent: plain.includes('%'),
    pounds: /[£€]|\[\$[£€]/.test(section),
    decimals: /general/i.test(plain) || !/[0#]/.test(plain) ? null : (places ?? '').length,
    unit,
  };
});

function decimalsOf(value: number): number {
  const text = String(Math.abs(value));
  if (text.includes('e')) return 0;
  const at = text.indexOf('.');
  return at === -1 ? 0 : Math.min(10, text.length - at - 1);
}

/**
 * What a target or a figure says, as a number with its unit. Percentages are fractions: 84 % is 0.84. A cell that says
 * there is no figure (`-`, n/a, "Improve from baseline") has the value null; null for a cell that is no measure at all.
 *
 * @param cell.display the text that the cell shows, where it is known
 * @param hint.percent the header or the description says %: a plain number over 1 is that many per cent
 */
export function readMeasure(
  cell: { readonly value: CellValue | null; readonly format: string },
  hint: { readonly percent: boolean },
): MeasureRead | null {
  const { value, format } = cell;
  if (value === null) return noValue('');
  if (typeof value === 'number') return fromNumber(value, format, hint.percent);
  if (typeof value !== 'string') return typeof value === 'object' ? noValue(value.error) : null;
  return fromText(value, hint.percent);
}

function noValue(text: string): MeasureRead {
  return { text, value: null, upper: null, unit: 'number', comparison: '=', decimals: 0 };
}

function measure(value: number, unit: Unit, decimals: number, text: string): MeasureRead {
  return { text, value, upper: null, unit, comparison: '=', decimals };
}

function fromNumber(value: number, format: string, percentHint: boolean): MeasureRead | null {
  if (!Number.isFinite(value)) return null;
  const shown = formatOf(format);
  if (shown.percent) {
    const decimals = shown.decimals ?? 0;
    return measure(value, 'percent', decimals, `${(value * 100).toFixed(decimals)}%`);
  }
  const decimals = shown.decimals === null ? decimalsOf(value) : Math.min(shown.decimals, decimalsOf(value));
  if (percentHint && shown.unit === null && !shown.pounds) {
    // A fraction without its format stays itself; a number over 1 is that many per cent.
    if (Math.abs(value) > 1) return measure(rounded(value / 100), 'percent', decimals, value.toFixed(decimals));
    return measure(value, 'percent', Math.max(0, decimals - 2), String(value));
  }
  if (shown.pounds) return measure(value, 'pounds', decimals, `£${value.toFixed(decimals)}`);
  return measure(value, shown.unit ?? 'number', decimals, value.toFixed(decimals));
}

function fromText(raw: string, percentHint: boolean): MeasureRead | null {
  const text = raw.trim();
  if (text.length > 300) return null;
  const folded = fold(text);
  if (NO_VALUE.test(folded)) return noValue(text);
  let rest = folded.replace(/^\(([^)]*)\)$/, '$1');
  let comparison: Comparison = '=';
  const named =
    /^(?:target|actual|result|outturn|achieved|current|currently|performance|q[1-4]|ytd|score)\s*[:=-]\s*/.exec(rest);
  if (named !== null) rest = rest.slice(named[0].length);
  for (let turn = 0; turn < 2; turn += 1) {
    const compare = startsWithCompare(rest);
    if (compare === null) break;
    if (compare.comparison !== '=') comparison = compare.comparison;
    rest = rest.slice(compare.length).trimStart();
  }
  const ratio = /^(\d{1,6})\s?(?:in|out of|of|:)\s?(?:every |an? )?(\d{1,6})\b(?!\s*[%£])/.exec(rest);
  if (ratio !== null) return ratioMeasure(text, ratio, comparison, rest);
  const first = timeInParts(rest) ?? figureAt(rest);
  if (first === null) return null;
  let after = rest.slice(first.length).trimStart();
  for (const [value, words] of COMPARES_AFTER) {
    const match = words.exec(after);
    if (match === null) continue;
    if (comparison === '=') comparison = value;
    after = after.slice(match[0].length).trimStart();
    break;
  }
  const range = /^(?:-|to|and)\s*(?=[£\d])/.exec(after);
  const second = range === null ? null : figureAt(after.slice(range[0].length));
  const unit = first.unit ?? second?.unit ?? null;
  const tail = second === null ? after : after.slice((range?.[0].length ?? 0) + second.length).trimStart();
  if (!isRemark(tail)) return null;
  const percent = unit === 'percent' || (unit === null && percentHint);
  const low = scaled(first, percent, unit);
  const high = second === null ? null : scaled(second, percent, unit);
  const isRange = high !== null && high >= low;
  return {
    text,
    value: low,
    upper: isRange ? high : null,
    unit: percent ? 'percent' : (unit ?? 'number'),
    comparison: isRange ? 'range' : comparison,
    decimals: Math.max(first.decimals, second?.decimals ?? 0),
  };
}

const IN_PARTS = /^(\d{1,4}) ?(hours?|hrs?|minutes?|mins?),? (?:and )?(\d{1,2}) ?(minutes?|mins?|seconds?|secs?)\b/;
/** Decimal places that keep a second in a figure of minutes, and a minute in one of hours. */
const TO_THE_PART = 4;

/** "1 hour 30 minutes" is 1.5 hours, "2 mins 45 secs" 2.75 minutes; null for a figure in one part. */
function timeInParts(text: string): Figure | null {
  const [whole = '', most, of = '', rest] = IN_PARTS.exec(text) ?? [];
  if (most === undefined || rest === undefined) return null;
  return {
    value: rounded(Number(most) + Number(rest) / 60),
    decimals: TO_THE_PART,
    unit: of.startsWith('h') ? 'hours' : null,
    length: whole.length,
  };
}

/** A figure that is so many per cent, as a fraction. */
function scaled(figure: Figure, percent: boolean, unit: Unit | null): number {
  const isPercent = percent && figure.unit !== 'percent' && (unit === 'percent' || Math.abs(figure.value) > 1);
  return isPercent ? rounded(figure.value / 100) : figure.value;
}

function ratioMeasure(text: string, ratio: RegExpExecArray, comparison: Comparison, rest: string): MeasureRead | null {
  const [part, whole] = [Number(ratio[1]), Number(ratio[2])];
  if (whole === 0) return null;
  // "45 of 50 (90%)": the percentage that stands beside it is the figure.
  const percent = /\(\s*(\d{1,3}(?:\.\d+)?)\s?%\s*\)/.exec(rest);
  if (percent !== null) {
    const shown = percent[1] ?? '';
    return {
      text,
      value: rounded(Number(shown) / 100),
      upper: null,
      unit: 'percent',
      comparison,
      decimals: decimalsOf(Number(shown)),
    };
  }
  if (!isRemark(rest.slice(ratio[0].length).trimStart())) return null;
  return { text, value: rounded(part / whole), upper: null, unit: 'ratio', comparison, decimals: 0 };
}

/** What may stand after a figure: nothing, a bracket, a rating, a few words; not another figure in a sentence. */
function isRemark(tail: string): boolean {
  if (tail === '' || /^[([*†]/.test(tail)) return true;
  const words = tail.split(' ');
  return words.length <= 6 && !/^[.,/]?\d/.test(tail);
}

/** The remark in brackets or after the figure of a value cell that may be a rating: "711 (GREEN)" gives "GREEN". */
export function remarkOf(text: string): string | null {
  if (text.length > 300) return null;
  const bracket = /[([]\s*([^()[\]]{1,40}?)\s*[)\]]\s*$/.exec(text);
  if (bracket?.[1] !== undefined && /\d/.test(text.slice(0, bracket.index))) return bracket[1];
  const after = /^\s*[<>≤≥]?\s*£?[\d,.]+\s?%?\s*[-–:/]?\s*([A-Za-z][A-Za-z /-]{0,30})\s*$/.exec(text);
  return after?.[1]?.trim() ?? null;
}
