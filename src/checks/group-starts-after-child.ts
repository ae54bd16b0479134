import { itemCheck } from './shared/define.js';
import { earliest, latest } from './shared/state.js';
import { listed, named, namedWithin } from './shared/wording.js';
import { spokenDay } from '../workbook/serial.js';

export const groupStartsAfterChild = itemCheck(
  {
    slug: 'group-starts-after-child',
    severity: 'low',
    family: 'roll-up',
    question: 'Does a group start after a row under it?',
    why: 'One of the two starts is not what was meant.',
    notWhen: ['both may mean the same day'],
  },
  (item, { children }) => {
    const start = earliest(item.start);
    if (item.kind !== 'group' || start === null || item.start === null) return null;
    const earlier = children(item.id).filter((child) => {
      const own = latest(child.start);
      return child.crossReference === null && own !== null && own < start;
    });
    if (earlier.length === 0) return null;
    const rows = earlier.map((child) => `${namedWithin(child)} (by ${spokenDay(latest(child.start) ?? '')})`);
    return {
      at: item.start.at,
      also: earlier.map((child) => child.start?.at ?? child.at),
      message: `${named(item)} starts ${spokenDay(start)}, after ${listed(rows, 3)} under it. Check both starts.`,
    };
  },
);
