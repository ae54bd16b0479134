import { itemCheck } from './shared/define.js';
import { isAside, isOver } from './shared/state.js';
import { named, quoted } from './shared/wording.js';
import { spokenDay } from '../workbook/serial.js';

export const ongoingAfterPlanEnd = itemCheck(
  {
    slug: 'ongoing-after-plan-end',
    severity: 'low',
    family: 'dates',
    question: 'Does something run “for the duration of the plan” after the plan has ended?',
    why: 'When the plan ends, what runs with it needs an ending or a new home.',
    notWhen: ['the plan’s end is not known', 'it is complete or closed'],
  },
  (item, { plan, asAt, settings }) => {
    const ends = settings.planEnd ?? plan.ends;
    if (ends === null || ends >= asAt || isOver(item, settings) || isAside(item)) return null;
    if (item.due?.reading.kind !== 'ongoing' || !item.due.reading.forPlan) return null;
    return {
      at: item.due.at,
      message: `${named(item)}: ${quoted(item.due.text, 60)}, and the plan ended on ${spokenDay(ends)}, before ${spokenDay(asAt)}. Check whether it goes on.`,
    };
  },
);
