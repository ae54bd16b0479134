import { planCheck } from './shared/define.js';
import { isOver } from './shared/state.js';
import { counted, listed, quoted } from './shared/wording.js';

export const startDateNeeded = planCheck(
  {
    slug: 'start-date-needed',
    severity: 'info',
    family: 'dates',
    question: 'Are timescales counted from a start that the plan does not state?',
    why: '“Within 3 months” is a date only once the plan’s first day is known.',
    notWhen: ['the plan’s start is known'],
  },
  ({ plan, settings }) => {
    if (settings.planStart !== null) return { findings: [] };
    const rows = plan.items.filter((item) => item.due?.reading.kind === 'relative');
    const [first, ...others] = rows;
    if (first?.due == null) return { findings: [] };
    const texts = [...new Set(rows.map(({ due }) => due?.text.trim() ?? ''))];
    const open = rows.filter((item) => !isOver(item, settings)).length;
    const why = `${counted(rows.length, 'row')} (${String(open)} open) ${rows.length === 1 ? 'has' : 'have'} a timescale that counts from the plan’s start: ${listed(texts.map((text) => quoted(text, 30)))}. The plan does not state its start, so ${rows.length === 1 ? 'it is' : 'they are'} not judged.`;
    return {
      findings: [{ at: first.due.at, also: others.map(({ due, at }) => due?.at ?? at), message: why }],
      notJudged: [
        {
          what: 'due date',
          why,
          at: first.due.at,
          item: null,
          question: { setting: 'plan.start', ask: 'On which day did the plan start?', choices: [] },
        },
      ],
    };
  },
);
