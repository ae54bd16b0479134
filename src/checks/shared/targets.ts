import type { Indicator, Item } from '../../plan/model.js';
import { asDisplayed } from './measures.js';
import type { CheckContext } from '../finding.js';
import { isComplete, isGreen } from './state.js';
import { figure, namedWithin, ratingWords, short } from './wording.js';
import type { Verdict } from '../finding.js';

/** What is rated green or complete over an indicator's figure: its own rating, or its recommendation; null for neither. */
export function greenOver(indicator: Indicator, context: CheckContext): Indicator | Item | null {
  const value = indicator.rating?.value;
  if (value === 'green' || value === 'complete') return indicator;
  const over = context.recommendationOf(indicator);
  return over !== null && (isGreen(over) || isComplete(over, context.settings)) ? over : null;
}

const READ_FROM: Readonly<Record<string, string>> = {
  column: 'the sheet says so',
  setting: 'as answered',
  target: 'as the target is worded',
  description: 'inferred from its wording',
};

/** `84% against a target of 96% (higher is better, inferred from its wording; figure for March)`. */
export function againstTarget(indicator: Indicator, verdict: Verdict): string {
  const { actual, target } = indicator;
  if (actual === null || target === null) return '';
  const from = READ_FROM[indicator.polarityFrom];
  const wanted =
    verdict.met === null || verdict.wanted === 'range'
      ? ''
      : `${verdict.wanted} is better${from === undefined ? '' : `, ${from}`}`;
  const period = indicator.actualPeriod === null ? '' : `figure for ${short(indicator.actualPeriod, 30)}`;
  const notes = [wanted, period].filter((note) => note !== '').join('; ');
  return `${figure(actual)} against a target of ${figure(target)}${notes === '' ? '' : ` (${notes})`}`;
}

/** `and recommendation 4 is rated Green`. */
export function ratedOver(over: Indicator | Item, indicator: Indicator): string {
  const rated = over.rating === null ? 'complete' : `rated ${ratingWords(over.rating)}`;
  return over === indicator ? `and it is ${rated}` : `and ${namedWithin(over)} is ${rated}`;
}

/** How far off, in the figure's own unit, as displayed; null when it cannot be said. */
export function gap(indicator: Indicator): number | null {
  const { actual, target } = indicator;
  if (actual?.value == null || target?.value == null) return null;
  return asDisplayed(actual, actual.value) - asDisplayed(target, target.value);
}
