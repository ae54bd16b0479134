import { itemCheck } from './shared/define.js';
import { isComplete, isOpen, placeOf } from './shared/state.js';
import { listed, named, namedWithin } from './shared/wording.js';

export const groupCompleteChildOpen = itemCheck(
  {
    slug: 'group-complete-child-open',
    severity: 'high',
    family: 'roll-up',
    question: 'Is a group complete although a row under it is open?',
    why: 'The group’s rating is what the board sees; the open row is what it does not.',
    notWhen: ['the row under it only points to another row'],
  },
  (item, { children, settings }) => {
    if (item.kind !== 'group' || !isComplete(item, settings)) return null;
    const open = children(item.id).filter((child) => isOpen(child, settings));
    if (open.length === 0) return null;
    return {
      also: open.map(placeOf),
      message: `${named(item)} is complete, and under it ${listed(open.map(namedWithin), 3)} ${open.length === 1 ? 'is' : 'are'} open. Check the group’s rating.`,
    };
  },
);
