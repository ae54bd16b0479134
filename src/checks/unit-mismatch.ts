import { indicatorCheck } from './shared/define.js';
import type { Measure } from '../plan/model.js';
import { figure, named } from './shared/wording.js';

export const unitMismatch = indicatorCheck(
  {
    slug: 'unit-mismatch',
    severity: 'low',
    family: 'indicators',
    question: 'Are a figure and its target in different units?',
    why: 'A percentage cannot be compared with a number of days.',
    notWhen: ['one of them is nought'],
  },
  (indicator, { verdicts }) => {
    const verdict = verdicts.get(indicator.id);
    if (verdict?.met !== null || verdict.because !== 'units') return null;
    if (indicator.actual === null || indicator.target === null) return null;
    return {
      at: indicator.actual.at,
      also: [indicator.target.at],
      message: `${named(indicator)}: a figure of ${said(indicator.actual, indicator.target)} and a target of ${said(indicator.target, indicator.actual)} are not in one unit, so they are not compared. Check both.`,
    };
  },
);

/** A measure, and in what it was read where its own words do not tell the two apart. */
function said(measure: Measure, other: Measure): string {
  return measure.unit === other.unit ? figure(measure) : `${figure(measure)} (read in ${measure.unit})`;
}
