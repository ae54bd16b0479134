import { itemCheck } from './shared/define.js';
import { isAside, isOver, isSilent, latest } from './shared/state.js';
import { counted, dateWords, named } from './shared/wording.js';
import { addDays, daysBetween, spokenDay } from '../workbook/serial.js';

export const dueSoon = itemCheck(
  {
    slug: 'due-soon',
    severity: 'info',
    family: 'dates',
    question: 'What falls due in the next 30 days?',
    why: 'The leads can still act.',
    notWhen: ['it is complete or closed', 'it only points to another row, or is business as usual'],
  },
  (item, { asAt, settings }) => {
    const due = latest(item.due);
    if (due === null || item.due === null || due < asAt || due > addDays(asAt, settings.dueSoonDays)) return null;
    if (isOver(item, settings) || isAside(item) || isSilent(item)) return null;
    return {
      message: `${named(item)}: due by ${dateWords(item.due)}, ${due === asAt ? 'the day itself' : `${counted(daysBetween(asAt, due), 'day')} after ${spokenDay(asAt)}`}.`,
    };
  },
);
