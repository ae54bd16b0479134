import { itemCheck } from './shared/define.js';
import { isAside, isComplete, isOpen } from './shared/state.js';
import { counted, named, ratingWords } from './shared/wording.js';

export const recommendationOpenAllComplete = itemCheck(
  {
    slug: 'recommendation-open-all-complete',
    severity: 'info',
    family: 'roll-up',
    question: 'Which recommendations are open although every action under them is complete?',
    why: 'Many councils hold Green until the change is embedded; it is listed, and not a problem.',
    notWhen: ['an action under it is open, or none is rated'],
  },
  (item, { below, settings }) => {
    if (item.kind !== 'recommendation' || item.rating === null || !isOpen(item, settings)) return null;
    const actions = below(item.id).filter((row) => !isAside(row));
    if (actions.length === 0 || !actions.every((row) => isComplete(row, settings) || row.status === 'closed'))
      return null;
    if (!actions.some((row) => isComplete(row, settings))) return null;
    const only = actions.filter(({ kind }) => kind === 'action').length;
    return {
      message: `${named(item)} is rated ${ratingWords(item.rating)}, and ${only === 1 ? 'the one action' : `all ${counted(only, 'action')}`} under it ${only === 1 ? 'is' : 'are'} complete.`,
    };
  },
);
