import { indicatorCheck } from './shared/define.js';
import { isComplete } from './shared/state.js';
import { figure, named, namedWithin, quoted } from './shared/wording.js';

export const indicatorNoValue = indicatorCheck(
  {
    slug: 'indicator-no-value',
    severity: 'low',
    family: 'indicators',
    question: 'Is there a target without a figure?',
    why: 'A target nobody measures shows nothing.',
    notWhen: ['there is no target either'],
  },
  (indicator, context) => {
    const { target, actual } = indicator;
    if (target?.value == null || actual?.value != null) return null;
    const over = context.recommendationOf(indicator);
    const isDone = over !== null && isComplete(over, context.settings);
    const said = actual === null || actual.text.trim() === '' ? 'no figure' : `no figure (${quoted(actual.text, 40)})`;
    return {
      severity: isDone ? 'medium' : 'low',
      at: actual?.at ?? indicator.at,
      also: isDone ? [over.at] : [],
      message: `${named(indicator)}: a target of ${figure(target)} and ${said}${isDone ? `, and ${namedWithin(over)} is complete` : ''}. Check whether the figure is there.`,
    };
  },
);
