import type { Indicator, Measure } from '../../plan/model.js';
import { liesWithin } from '../../plan/vocabulary/limits.js';
import { asDisplayed, sameUnit } from './measures.js';

export type Band = 'green' | 'amber' | 'red';

/** Whether a figure lies within a stated limit, both as displayed. */
function holds(limit: Measure, figure: Measure, value: number): boolean {
  if (limit.value === null || !sameUnit(limit, figure)) return false;
  const from = asDisplayed(limit, limit.value);
  return liesWithin(value, limit.comparison, from, asDisplayed(limit, limit.upper ?? limit.value));
}

/** What an indicator's figure earns by the thresholds that the plan states; null without any, and where none or two fit. */
export function bandOf({ bands, actual }: Indicator): Band | null {
  if (bands === undefined || actual?.value == null || actual.comparison !== '=') return null;
  const value = asDisplayed(actual, actual.value);
  const inBand = (limit: Measure | null): boolean => limit !== null && holds(limit, actual, value);
  const [green, amber, red] = [inBand(bands.green), inBand(bands.amber), inBand(bands.red)];
  if (red) return green || amber ? null : 'red';
  // "≥ 85 %" and "≥ 75 %": what is Green lies within both.
  if (green) return 'green';
  return amber ? 'amber' : null;
}
