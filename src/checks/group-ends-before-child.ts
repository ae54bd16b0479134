import { itemCheck } from './shared/define.js';
import { laterChildren } from './shared/groups.js';
import { isOver, latest } from './shared/state.js';
import { dateWords, listed, named, namedWithin } from './shared/wording.js';
import { spokenDay } from '../workbook/serial.js';

export const groupEndsBeforeChild = itemCheck(
  {
    slug: 'group-ends-before-child',
    severity: 'medium',
    family: 'roll-up',
    question: 'Is a group due before a row under it?',
    why: 'A group cannot end before its last row does.',
    notWhen: ['the row’s date cannot be read'],
  },
  (item, { children, settings }) => {
    if (item.kind !== 'group' || item.due === null) return null;
    const later = laterChildren(item, children);
    if (later.length === 0) return null;
    const isOpen = [item, ...later].some((one) => !isOver(one, settings));
    const rows = later.map((child) => `${namedWithin(child)} (${spokenDay(latest(child.due) ?? '')})`);
    return {
      severity: isOpen ? 'medium' : 'low',
      at: item.due.at,
      also: later.map((child) => child.due?.at ?? child.at),
      message: `${named(item)} is due by ${dateWords(item.due)}, before ${listed(rows, 3)} under it. Check the group’s date.`,
    };
  },
);
