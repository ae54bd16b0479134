import { planCheck, type PlanDraft } from './shared/define.js';
import { named, namedWithin, quoted } from './shared/wording.js';
import type { Item, Place } from '../plan/model.js';

/** Shorter updates ("Completed March 2024") may well be the same. */
const LONG = 80;

export const updateRepeated = planCheck(
  {
    slug: 'update-repeated',
    severity: 'low',
    family: 'words',
    question: 'Do two rows have the same long update?',
    why: 'An update copied from another row may not be about this one.',
    notWhen: ['the update is short', 'one row stands under the other', 'one cell is merged over both rows'],
  },
  ({ plan }) => {
    const first = new Map<string, { item: Item; at: Place }>();
    const findings: PlanDraft[] = [];
    for (const item of plan.items) {
      for (const { text, at } of item.updates) {
        if (text.length < LONG) continue;
        const words = text.toLowerCase().replace(/\s+/g, ' ').trim();
        const other = first.get(words);
        if (other === undefined) {
          first.set(words, { item, at });
          continue;
        }
        const isSameCell = other.at.sheet === at.sheet && other.at.row === at.row && other.at.column === at.column;
        const isFamily = other.item.id === item.parent || other.item.parent === item.id || other.item.id === item.id;
        if (isSameCell || isFamily) continue;
        findings.push({
          item: item.id,
          at,
          also: [other.at],
          message: `${named(item)} has the same update as ${namedWithin(other.item)}: ${quoted(text, 80)} Check that it is about both.`,
        });
        break;
      }
    }
    return { findings };
  },
);
