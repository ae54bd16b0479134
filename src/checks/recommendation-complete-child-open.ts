import { itemCheck } from './shared/define.js';
import { isComplete, isOpen, placeOf } from './shared/state.js';
import { listed, named, namedWithin } from './shared/wording.js';

export const recommendationCompleteChildOpen = itemCheck(
  {
    slug: 'recommendation-complete-child-open',
    severity: 'high',
    family: 'roll-up',
    question: 'Is a recommendation complete although something under it is open?',
    why: 'A recommendation reported as complete is not looked at again.',
    notWhen: ['it is business as usual without rows of its own', 'the row under it only points to another row'],
  },
  (item, { below, settings }) => {
    if (item.kind !== 'recommendation' || !isComplete(item, settings)) return null;
    const open = below(item.id).filter((row) => isOpen(row, settings));
    if (open.length === 0) return null;
    return {
      also: open.map(placeOf),
      message: `${named(item)} is complete, and under it ${listed(open.map(namedWithin), 3)} ${open.length === 1 ? 'is' : 'are'} open. Check the recommendation’s rating.`,
    };
  },
);
