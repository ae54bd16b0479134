import { itemCheck } from './shared/define.js';
import { isAside, isGreen, isHeading, isOver } from './shared/state.js';
import { named, quoted, ratedAs } from './shared/wording.js';

export const noDate = itemCheck(
  {
    slug: 'no-date',
    severity: 'low',
    family: 'dates',
    question: 'Is something open without a date?',
    why: 'Without a date nobody can say that it is late, or on time.',
    notWhen: [
      'it is ongoing',
      'it only points to another row, or is business as usual',
      'rows under a group carry the dates',
    ],
  },
  (item, { settings, children }) => {
    if (!item.dueExpected || isOver(item, settings) || isAside(item) || isHeading(item, children)) return null;
    if (item.due !== null && item.due.reading.kind !== 'none') return null;
    if (item.kind !== 'action' && children(item.id).some((child) => child.due?.reading.kind === 'dated')) return null;
    const said =
      item.due === null || item.due.text.trim() === ''
        ? 'has no date'
        : `has no date yet (${quoted(item.due.text, 60)})`;
    const rated = item.rating === null ? '' : ` and is ${ratedAs(item.rating)}`;
    return {
      severity: isGreen(item) ? 'medium' : 'low',
      at: item.due?.at ?? item.at,
      message: `${named(item)}: ${said}${rated}. Check when it is due.`,
    };
  },
);
