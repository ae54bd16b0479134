import type { Indicator, Measure } from '../../plan/model.js';
import type { Settings } from '../../plan/settings.js';
import { findDates, type DateContext } from '../../plan/vocabulary/dates.js';
import { fold } from '../../plan/vocabulary/words.js';
import type { IsoDay } from '../../workbook/serial.js';
import type { Verdict } from '../finding.js';
import { bandOf } from './banding.js';
import { asDisplayed, sameUnit } from './measures.js';

const SLACK = 1e-9;

const COUNT_OF_YEAR =
  /\b(?:this|each|per|a|by the end of the|over the|during the|in the|in) (?:financial |calendar |academic |school )?year\b|\bper annum\b|\bannual(?:ly)?\b|\byear to date\b|\bytd\b|\bcumulative\b|\byear[- ]end\b/;
const RUNNING = /\bcumulative(?:ly)?\b|\byear to date\b|\bytd\b|\bso far\b|\brunning total\b/;
const YEAR_OVER = /\b(?:mar(?:ch)?|q4|quarter 4|year[- ]?end|outturn|annual|full year)\b|^\d{4}\s?[-/]\s?\d{2,4}$/;

const WHOLE_YEAR =
  /\bannual|\byear[- ]?end|\bend of year|\bfull year|\byear(?:ly)?\b|^(?:fy\s?)?\d{2,4}(?:\s?[-/]\s?\d{2,4})?$/;
/** Measures that do not add up over a year. */
const NO_SUM = /\b(?:average|mean|median|rate|ratio|score|index|per|proportion|share|level)\b|%/;

/** A share of something that is gathered over the year, such as council tax collected. */
const GATHERED_IN_YEAR = /\b(?:collected|collection|received|recovered|achieved|delivered|spent)\b.*\bin[- ]year\b/;
/** In notes, "so far" may be about anything. */
const NOTED_AS_RUNNING = /\bcumulative(?:ly)?\b|\byear to date\b|\bytd\b|\bprofiled? target\b/;
const LONGEST_NOTE = 2_000;
/** How far each step may lie from the others, and all of them from an equal share of the year's target. */
const STEP_SLACK = 0.2;
const SHARE_SLACK = 0.25;

/** What is so of each case when it is dealt with: in time, at the first attempt, to somebody's satisfaction. */
const OF_CASES =
  /\bwithin (?:\d|an?\b|one|two|three|four|five|six|seven|eight|nine|ten|timescales?|target)|\b(?:in|on) time\b|\bsatisf|\banswered\b|\babandoned\b|\bre-?referr|\brepeat\b|\bupheld\b|\boverturned\b|\battendance\b|\bfirst (?:time|visit|contact)\b/;
/** What adds up to a whole over the year. */
const GATHERED =
  /\b(?:collected|collection|recovered|spent|savings?|income|budget|programme|planned|due|annual|allocated|of the (?:year|plan)|rolled out)\b/;

/** A share that is gathered over the year, by its words or by the steps in which it rises to the year's target. */
function isGatheredShare(indicator: Indicator, target: Measure): boolean {
  const title = fold(indicator.title);
  // A share of cases so far this year is as good as one of any month.
  const isOfCases = OF_CASES.test(title) && !GATHERED.test(title);
  const notes = fold(indicator.updates.map(({ text }) => text.slice(0, LONGEST_NOTE)).join(' '));
  return (
    RUNNING.test(isOfCases ? title : `${title} ${fold(indicator.actualPeriod ?? '')}`) ||
    NOTED_AS_RUNNING.test(notes) ||
    GATHERED_IN_YEAR.test(title) ||
    risesInSteps(indicator, target)
  );
}

/**
 * Figures of a year's quarters or months that begin at the first share of the year and rise by about the same each time:
 * a rate that merely gets better does not begin there.
 */
function risesInSteps({ earlier, actual }: Indicator, target: Measure): boolean {
  const figures = [...earlier, actual].map((one) => one?.value ?? Number.NaN);
  const steps = figures.length <= 3 ? 4 : 12;
  const { value: goal } = target;
  const last = figures.at(-1) ?? Number.NaN;
  if (figures.length < 2 || figures.length >= steps || goal === null || goal <= 0) return false;
  const step = last / figures.length;
  return (
    figures.every((figure, at) => Math.abs(figure - (figures[at - 1] ?? 0) - step) <= step * STEP_SLACK) &&
    Math.abs(step / (goal / steps) - 1) <= SHARE_SLACK
  );
}

/** A target for the year against a count, or a share, so far: it says nothing before the year's end. */
function isUnfinishedCount(indicator: Indicator, target: Measure): boolean {
  const period = fold(indicator.actualPeriod ?? '');
  if (YEAR_OVER.test(period)) return false;
  if (target.unit === 'percent') return isGatheredShare(indicator, target);
  if (target.unit !== 'number' && target.unit !== 'pounds') return false;
  const of = fold(indicator.targetPeriod ?? '');
  const isOfYear = of !== '' && WHOLE_YEAR.test(of) && !RUNNING.test(of);
  if (of !== '' && !isOfYear) return false;
  const title = fold(indicator.title);
  if (isOfYear && period !== '' && !NO_SUM.test(title)) return true;
  const words = `${title} ${fold(target.text)} ${period}`;
  return (
    RUNNING.test(words) ||
    risesInSteps(indicator, target) ||
    (/\b(?:number|count|total) of\b/.test(words) && COUNT_OF_YEAR.test(words))
  );
}

/** "2026 goal", "2026/27": the year for which a target is set. */
const TARGET_YEAR = /\b(20\d\d)(\s?[-/]\s?\d\d(?:\d\d)?)?\b/;

/** Whether the target is for a year that begins after the as-at date. */
function isForLaterYear({ targetPeriod }: Indicator, asAt: IsoDay): boolean {
  const match = TARGET_YEAR.exec(targetPeriod ?? '');
  return match !== null && `${match[1] ?? ''}-${match[2] === undefined ? '01' : '04'}-01` > asAt;
}

const NO_CALENDAR: DateContext = {
  date1904: false,
  monthColumn: false,
  year: null,
  schoolTerms: false,
  calendarQuarters: false,
};

/** "90% by March 2025": the day that a target's words set it for, while that is still to come. */
function isForLaterDate({ target, title }: Indicator, asAt: IsoDay): boolean {
  return [target?.text ?? '', title].some(
    (text) =>
      /\bby\b/i.test(text) &&
      findDates(text.slice(0, LONGEST_NOTE), NO_CALENDAR).some(({ lead, latest }) => lead === 'by' && latest > asAt),
  );
}

const QUARTER = /\bq(?:uarter\s?)?([1-4])\b/;

/** Whether the target is headed with another quarter than the figure. */
function isOfOtherQuarter({ targetPeriod, actualPeriod }: Indicator): boolean {
  const wanted = QUARTER.exec(fold(targetPeriod ?? ''))?.[1];
  const had = QUARTER.exec(fold(actualPeriod ?? ''))?.[1];
  return wanted !== undefined && had !== undefined && wanted !== had;
}

const PLUS_MINUS = /(?:\+\s?\/?\s?-|±)\s?(\d{1,6}(?:\.\d{1,4})?)\s?(%?)/;

/** How far off the target itself says is still on it: "95% (+/-2%)". */
function statedSlack(target: Measure, goal: number): number {
  const [, amount, sign] = PLUS_MINUS.exec(target.text.slice(0, 100).replaceAll('−', '-')) ?? [];
  if (amount === undefined) return 0;
  if (target.unit === 'percent') return Number(amount) / 100;
  return sign === '%' ? (Math.abs(goal) * Number(amount)) / 100 : Number(amount);
}

/** The names under which an officer's answer about an indicator may be kept. */
export function settingKeys(indicator: Indicator): readonly string[] {
  const keys = [indicator.ref, indicator.title].filter((name) => name !== null && name.trim() !== '');
  return keys.map((name) => fold(name ?? ''));
}

export function toleranceOf(indicator: Indicator, settings: Settings): number {
  for (const key of settingKeys(indicator)) {
    const own = settings.tolerances.get(key);
    if (own !== undefined) return own;
  }
  return settings.tolerance;
}

/** Compares an indicator's figure with its target, both as displayed. A figure equal to its target meets it. */
export function compare(indicator: Indicator, settings: Settings, asAt: IsoDay): Verdict {
  const verdict = compared(indicator, settings);
  if (verdict.met !== false) return verdict;
  if (isForLaterYear(indicator, asAt)) return { met: null, because: 'later year' };
  return isForLaterDate(indicator, asAt) ? { met: null, because: 'later date' } : verdict;
}

/** Whether the plan's own thresholds make a figure Green that falls short of its target. */
function isGreenAllTheSame(indicator: Indicator): boolean {
  return bandOf(indicator) === 'green';
}

/** Below a range where the sheet says that lower is better, above it where higher is: better than was asked for. */
function isBeyondOnGoodSide({ polarity, polarityFrom }: Indicator, isBelow: boolean, isAbove: boolean): boolean {
  if (polarityFrom !== 'column' && polarityFrom !== 'setting') return false;
  return (polarity === 'lower' && isBelow) || (polarity === 'higher' && isAbove);
}

function isBetterByWords({ polarity, polarityFrom }: Indicator, isBelow: boolean): boolean {
  return polarityFrom === 'description' && polarity === (isBelow ? 'lower' : 'higher');
}

function compared(indicator: Indicator, settings: Settings): Verdict {
  const { target, actual } = indicator;
  if (target?.value == null) return { met: null, because: 'no target' };
  if (actual?.value == null) return { met: null, because: 'no figure' };
  if (!sameUnit(target, actual)) return { met: null, because: 'units' };
  // "Fewer than 5" as a figure is a bound, not a value.
  if (actual.comparison !== '=') return { met: null, because: 'bound' };
  if (indicator.polarity === 'none') return { met: null, because: 'not wanted' };
  const value = asDisplayed(actual, actual.value);
  const goal = asDisplayed(target, target.value);
  if (isOfOtherQuarter(indicator)) return { met: null, because: 'other quarter' };
  const slack = Math.max(Math.abs(goal) * toleranceOf(indicator, settings), statedSlack(target, goal)) + SLACK;
  if (target.comparison === 'range') {
    const upper = asDisplayed(target, target.upper ?? target.value);
    const met =
      isBeyondOnGoodSide(indicator, value < goal, value > upper) ||
      (value >= goal - slack && value <= upper + slack) ||
      isGreenAllTheSame(indicator);
    const isOutside = value < goal - slack || value > upper + slack;
    // Beyond the range on the side that its words make out to be the better one: it may be good, or too good to be true.
    if (!met && isOutside && isBetterByWords(indicator, value < goal)) return { met: null, because: 'polarity' };
    return { met, within: met && (value < goal - SLACK || value > upper + SLACK), wanted: 'range' };
  }
  const wanted =
    target.comparison === '<' || target.comparison === '<='
      ? 'lower'
      : target.comparison === '>' || target.comparison === '>='
        ? 'higher'
        : indicator.polarity;
  // The sheet's own word and the target's wording point opposite ways.
  if (indicator.polarityFrom === 'column' && indicator.polarity !== 'unknown' && wanted !== indicator.polarity) {
    return { met: null, because: 'polarity' };
  }
  if (wanted === 'unknown') {
    return Math.abs(value - goal) <= SLACK
      ? { met: true, within: false, wanted: 'range' }
      : { met: null, because: 'polarity' };
  }
  if (wanted === 'higher' && isUnfinishedCount(indicator, target)) return { met: null, because: 'year end' };
  const short = wanted === 'higher' ? goal - value : value - goal;
  const met = short <= slack || isGreenAllTheSame(indicator);
  return { met, within: met && short > SLACK, wanted };
}
