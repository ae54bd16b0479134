import { itemCheck } from './shared/define.js';
import { latest } from './shared/state.js';
import { counted, dateWords, named } from './shared/wording.js';
import { daysBetween } from '../workbook/serial.js';

export const dateMoved = itemCheck(
  {
    slug: 'date-moved',
    severity: 'info',
    family: 'dates',
    question: 'Has a date been moved?',
    why: 'Judged on the new date, an action can be on time for ever.',
    notWhen: ['the plan keeps only one date'],
  },
  (item) => {
    const first = latest(item.originalDue);
    const now = latest(item.due);
    if (first === null || now === null || first === now || item.originalDue === null || item.due === null) return null;
    const days = daysBetween(first, now);
    return {
      at: item.due.at,
      also: [item.originalDue.at],
      message: `${named(item)}: first due by ${dateWords(item.originalDue)}, now by ${dateWords(item.due)}, ${counted(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'}. It is judged on the new date.`,
    };
  },
);
