import { itemCheck } from './shared/define.js';
import { isAside, latest } from './shared/state.js';
import { named } from './shared/wording.js';
import { lastOfMonth, spokenDay } from '../workbook/serial.js';

export const startPassed = itemCheck(
  {
    slug: 'start-passed',
    severity: 'low',
    family: 'dates',
    question: 'Should something have started that has not?',
    why: 'A late start is the first sign of a late end.',
    notWhen: ['the month of its start is not over', 'it is past its due date, which is said already'],
  },
  (item, { asAt, late }) => {
    const start = latest(item.start);
    if (start === null || item.start === null || late.has(item.id) || isAside(item)) return null;
    const isNotStarted = item.rating === null ? item.status === 'not-started' : item.rating.value === 'not-started';
    if (!isNotStarted || lastOfMonth(Number(start.slice(0, 4)), Number(start.slice(5, 7))) >= asAt) return null;
    return {
      at: item.start.at,
      message: `${named(item)}: was to start by ${spokenDay(start)} and is not started at ${spokenDay(asAt)}. Check its status.`,
    };
  },
);
