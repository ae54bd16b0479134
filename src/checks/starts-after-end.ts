import { itemCheck } from './shared/define.js';
import { earliest, latest } from './shared/state.js';
import { dateWords, named } from './shared/wording.js';
import { spokenDay } from '../workbook/serial.js';

export const startsAfterEnd = itemCheck(
  {
    slug: 'starts-after-end',
    severity: 'medium',
    family: 'dates',
    question: 'Does something start after it is due?',
    why: 'One of the two dates is not what was meant.',
    notWhen: ['both dates fall in the same month', 'it is not known whether the later one is a due date'],
  },
  (item, { inDoubt }) => {
    if (inDoubt.has(item)) return null;
    const start = earliest(item.start);
    const due = latest(item.due);
    if (start === null || due === null || item.start === null || item.due === null || start <= due) return null;
    if (start.slice(0, 7) === due.slice(0, 7)) return null;
    return {
      at: item.start.at,
      also: [item.due.at],
      message: `${named(item)}: starts ${spokenDay(start)} and is due by ${dateWords(item.due)}. Check both dates.`,
    };
  },
);
