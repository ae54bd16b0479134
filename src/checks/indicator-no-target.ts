import { indicatorCheck } from './shared/define.js';
import { figure, named } from './shared/wording.js';

export const indicatorNoTarget = indicatorCheck(
  {
    slug: 'indicator-no-target',
    severity: 'info',
    family: 'indicators',
    question: 'Is there a figure without a target?',
    why: 'Without a target it cannot be on or off it.',
    notWhen: ['its table has no targets at all'],
  },
  (indicator) => {
    if (!indicator.targetExpected || indicator.actual?.value == null || indicator.target?.value != null) return null;
    return {
      at: indicator.target?.at ?? indicator.at,
      message: `${named(indicator)}: ${figure(indicator.actual)}, and no target to judge it by.`,
    };
  },
);
