import { itemCheck } from './shared/define.js';
import { isAside, isComplete, isOpen, latest } from './shared/state.js';
import { counted, named, ratingWords } from './shared/wording.js';

export const groupReadyToClose = itemCheck(
  {
    slug: 'group-ready-to-close',
    severity: 'low',
    family: 'roll-up',
    question: 'Is a group open although everything under it is complete?',
    why: 'Either it can be closed, or something that keeps it open is not in the plan.',
    notWhen: ['the group’s own date is still to come'],
  },
  (item, { children, settings, asAt }) => {
    if (item.kind !== 'group' || item.rating === null || !isOpen(item, settings)) return null;
    const rows = children(item.id).filter((child) => !isAside(child));
    const due = latest(item.due);
    if (rows.length === 0 || !rows.every((child) => isComplete(child, settings))) return null;
    if (due !== null && due > asAt) return null;
    return {
      message: `${named(item)} is rated ${ratingWords(item.rating)}, and ${rows.length === 1 ? 'the only row' : `all ${counted(rows.length, 'row')}`} under it ${rows.length === 1 ? 'is' : 'are'} complete. Check whether it can be closed.`,
    };
  },
);
