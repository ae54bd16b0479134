import { indicatorCheck } from './shared/define.js';
import { againstTarget, greenOver, ratedOver } from './shared/targets.js';
import { named } from './shared/wording.js';

export const indicatorOffTargetRatedGreen = indicatorCheck(
  {
    slug: 'indicator-off-target-rated-green',
    severity: 'high',
    family: 'indicators',
    question: 'Is a figure off target although it, or its recommendation, is rated Green or complete?',
    why: 'The figure is the evidence; a Green above it needs a reason.',
    notWhen: [
      'the figure equals its target',
      'it is within the tolerance that is set',
      'the plan’s own threshold makes it Green',
      'it is not known whether a higher figure is better',
    ],
  },
  (indicator, context) => {
    const verdict = context.verdicts.get(indicator.id);
    if (verdict?.met !== false) return null;
    const over = greenOver(indicator, context);
    if (over === null) return null;
    return {
      at: indicator.actual?.at ?? indicator.at,
      also: over === indicator ? [] : [over.at],
      message: `${named(indicator)}: ${againstTarget(indicator, verdict)}, ${ratedOver(over, indicator)}. Check the rating or the figure.`,
    };
  },
);
