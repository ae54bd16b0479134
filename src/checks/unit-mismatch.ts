import { indicatorCheck } from './shared/define.js';
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
      message: `${named(indicator)}: a figure of ${figure(indicator.actual)} (read in ${indicator.actual.unit}) and a target of ${figure(indicator.target)} (read in ${indicator.target.unit}) are not in one unit, so they are not compared. Check both.`,
    };
  },
);
