import { planCheck } from './shared/define.js';
import { quoted } from './shared/wording.js';
import type { Item } from '../plan/model.js';
import { fold } from '../plan/vocabulary/words.js';
import { spokenDay } from '../workbook/serial.js';

const FEWEST = 4;

export const leadMostOverdue = planCheck(
  {
    slug: 'lead-most-overdue',
    severity: 'info',
    family: 'owners',
    question: 'Does one lead have half or more of what is past its date?',
    why: 'It may be a matter of how work is shared out, and of nobody’s effort.',
    notWhen: ['fewer than four actions are past their date', 'the plan names one lead only'],
  },
  ({ plan, late, asAt }) => {
    const actions = plan.items.filter(({ id, kind }) => kind === 'action' && late.has(id));
    if (actions.length < FEWEST) return { findings: [] };
    const byLead = new Map<string, { name: string; items: Item[] }>();
    for (const item of actions) {
      for (const name of new Set(item.leads)) {
        const lead = byLead.get(fold(name));
        if (lead) lead.items.push(item);
        else byLead.set(fold(name), { name, items: [item] });
      }
    }
    const written = new Set(plan.items.flatMap(({ leads }) => leads));
    if (new Set([...written].map(fold)).size < 2) return { findings: [] };
    const most = [...byLead.values()].sort((a, b) => b.items.length - a.items.length)[0];
    const [first, ...others] = most?.items ?? [];
    if (most === undefined || first === undefined || most.items.length * 2 < actions.length) return { findings: [] };
    return {
      findings: [
        {
          at: first.leadAt ?? first.at,
          also: others.map(({ leadAt, at }) => leadAt ?? at),
          message: `${String(most.items.length)} of the ${String(actions.length)} actions past their date at ${spokenDay(asAt)} are led by ${quoted(most.name, 60)}.`,
        },
      ],
    };
  },
);
