import { itemCheck } from './shared/define.js';
import { isOver } from './shared/state.js';
import { named, quoted } from './shared/wording.js';

export const dateUnreadable = itemCheck(
  {
    slug: 'date-unreadable',
    severity: 'low',
    family: 'dates',
    question: 'Is there a date that cannot be read?',
    why: 'A row whose date cannot be read is never called late.',
    notWhen: ['it is complete or closed'],
  },
  (item, { settings }) => {
    if (isOver(item, settings)) return null;
    const unread = [item.due, item.start].find((date) => date?.reading.kind === 'unreadable');
    if (unread == null) return null;
    return {
      at: unread.at,
      message: `${named(item)}: ${quoted(unread.text, 60)} could not be read as a ${unread === item.due ? 'due' : 'start'} date. Check what day is meant.`,
    };
  },
);
