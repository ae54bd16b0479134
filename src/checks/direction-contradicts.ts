import { indicatorCheck } from './shared/define.js';
import { asDisplayed, sameUnit } from './shared/measures.js';
import { figure, named, quoted, short } from './shared/wording.js';

export const directionContradicts = indicatorCheck(
  {
    slug: 'direction-contradicts',
    severity: 'medium',
    family: 'indicators',
    question: 'Does a direction of travel disagree with the figures?',
    why: 'The arrow is what people look at first.',
    notWhen: [
      'there are not two figures, or it is not known whether higher is better',
      'an arrow may mean either the figure or the performance',
    ],
  },
  (indicator) => {
    const { direction, actual, polarity } = indicator;
    const before = indicator.earlier.findLast(({ value }) => value !== null);
    if (direction === null || actual?.value == null || before?.value == null || !sameUnit(actual, before)) return null;
    if (polarity !== 'higher' && polarity !== 'lower') return null;
    const moved = Math.sign(asDisplayed(actual, actual.value) - asDisplayed(before, before.value));
    const better = polarity === 'higher' ? moved : -moved;
    const { value } = direction;
    const contradicts =
      value === 'better'
        ? better < 0
        : value === 'worse'
          ? better > 0
          : // An arrow stands for the figure in some plans and for the performance in others.
            value === 'up'
            ? moved < 0 && better < 0
            : value === 'down'
              ? moved > 0 && better > 0
              : false;
    if (!contradicts) return null;
    return {
      at: direction.at,
      also: [actual.at, before.at],
      message: `${named(indicator)}: ${quoted(direction.text, 30)}, and the figure went from ${figure(before)} (${short(before.period, 30)}) to ${figure(actual)} (${polarity} is better). Check the direction.`,
    };
  },
);
