import { greenCoversFinished } from './context.js';
import type { PlanDraft } from './shared/define.js';
import { planCheck } from './shared/define.js';
import { endsBeforeChild } from './shared/groups.js';
import { saidDone } from './shared/said-done.js';
import { dueAt, isGreen, placeOf } from './shared/state.js';
import { counted, dueWords, named, ratingWords } from './shared/wording.js';
import { spokenDay } from '../workbook/serial.js';

export const overdueRatedGreen = planCheck(
  {
    slug: 'overdue-rated-green',
    severity: 'high',
    family: 'dates',
    question: 'Is something rated Green although its date has passed?',
    why: 'A board reads Green as on time; a passed date says otherwise.',
    notWhen: [
      'it is complete or closed',
      'a date of completion that is not still to come stands beside it, or 100 %',
      'the date is the as-at date itself, or later in the month or span that it may mean',
      'the plan’s key gives Green to finished work as well: then it asks, once',
      'most Greens are past their date: then it asks whether Green means finished, once',
    ],
  },
  ({ plan, late, asAt, greensInDoubt, children }) => {
    if (greensInDoubt !== null) {
      const [first, ...others] = greensInDoubt;
      if (first === undefined) return { findings: [] };
      const byKey = greenCoversFinished(plan);
      const ask = 'Does Green mean finished in this plan?';
      return {
        findings: [
          {
            at: first.at,
            ...(byKey ? { severity: 'medium' as const } : {}),
            also: others.map(placeOf),
            message: `${counted(greensInDoubt.length, 'row')} rated Green are past their date at ${spokenDay(asAt)}${byKey ? ', and the plan’s key says Green of finished work too' : ''}. ${ask} If it does, they are complete; if not, check their ratings.`,
          },
        ],
        notJudged: [
          {
            what: 'Green past its date',
            why: byKey
              ? 'The plan’s key gives Green both to what is finished and to what is on track: which rows past their date are still open cannot be told.'
              : `So many rows rated Green are past their date (${String(greensInDoubt.length)}) that Green may mean finished here.`,
            at: first.at,
            item: null,
            question: {
              setting: 'green.finished',
              ask,
              choices: [
                { value: 'yes', label: 'Yes, Green is finished' },
                { value: 'no', label: 'No, Green is on track' },
              ],
            },
          },
        ],
      };
    }
    const findings: PlanDraft[] = [];
    for (const item of plan.items) {
      if (!late.has(item.id) || !isGreen(item) || item.rating === null || endsBeforeChild(item, children)) continue;
      // Done, and its rating forgotten, is no lateness.
      const said = saidDone(item);
      findings.push({
        item: item.id,
        at: item.at,
        ...(said === null ? {} : { severity: 'medium' as const }),
        also: item.due === null || item.due.at.column === item.at.column ? [] : [dueAt(item)],
        message: `${named(item)}: ${dueWords(item, asAt)}, and rated ${ratingWords(item.rating)}${said ?? '. Check the rating or the date.'}`,
      });
    }
    return { findings };
  },
);
