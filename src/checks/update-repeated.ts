import { planCheck, type PlanDraft } from './shared/define.js';
import { named, namedWithin, quoted } from './shared/wording.js';
import type { Item, Place } from '../plan/model.js';

/** So much of what two rows say, in one update or several, must be the same: “Completed March 2024” may well be. */
const LONG = 80;
/** Shorter updates are not counted at all. */
const SHORTEST = 25;

export const updateRepeated = planCheck(
  {
    slug: 'update-repeated',
    severity: 'low',
    family: 'words',
    question: 'Do two rows have the same long update?',
    why: 'An update copied from another row may not be about this one.',
    notWhen: [
      'it is business as usual',
      'the update is short',
      'one row stands under the other',
      'one cell is merged over both rows',
    ],
  },
  ({ plan }) => {
    const first = new Map<string, { item: Item; at: Place }>();
    const findings: PlanDraft[] = [];
    for (const item of plan.items) {
      if (item.businessAsUsual) continue;
      const shared = new Map<Item, { letters: number; at: Place; other: Place; text: string }>();
      for (const { text, at } of item.updates) {
        if (text.length < SHORTEST) continue;
        const words = text
          .toLowerCase()
          .replace(/[\s.,;:!?•*-]+/g, ' ')
          .trim();
        const other = first.get(words);
        if (other === undefined) {
          first.set(words, { item, at });
          continue;
        }
        const isSameCell = other.at.sheet === at.sheet && other.at.row === at.row && other.at.column === at.column;
        const isFamily = other.item.id === item.parent || other.item.parent === item.id || other.item.id === item.id;
        if (isSameCell || isFamily) continue;
        const before = shared.get(other.item);
        if (before) before.letters += words.length;
        else shared.set(other.item, { letters: words.length, at, other: other.at, text });
      }
      for (const [other, { letters, at, other: otherAt, text }] of shared) {
        if (letters < LONG) continue;
        findings.push({
          item: item.id,
          at,
          also: [otherAt],
          message: `${named(item)} has the same update as ${namedWithin(other)}: ${quoted(text, 80)}. Check that it is about both.`,
        });
        break;
      }
    }
    return { findings };
  },
);
