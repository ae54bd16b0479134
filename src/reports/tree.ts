import { byParent } from '../plan/by-parent.js';
import type { Review } from '../checks/finding.js';
import type { Indicator, Item } from '../plan/model.js';
import { oncePer } from './once.js';

/** The plan seen from above: who stands under whom. */
export interface Tree {
  entry(id: string): Item | Indicator | undefined;
  /** All items and indicators below, at any depth. */
  below(id: string): { readonly items: readonly Item[]; readonly indicators: readonly Indicator[] };
  /** The item at the head of the line that leads up from here; itself when it has no parent. */
  top(entry: Item | Indicator): Item | Indicator;
}

export const treeOf = oncePer((review: Review): Tree => {
  const { items, indicators } = review.plan;
  const entries = new Map<string, Item | Indicator>();
  for (const one of [...items, ...indicators]) entries.set(one.id, one);
  const itemsUnder = byParent(items);
  const indicatorsUnder = byParent(indicators);

  const below = (id: string): { items: Item[]; indicators: Indicator[] } => {
    const found = { items: [] as Item[], indicators: [...(indicatorsUnder.get(id) ?? [])] };
    const seen = new Set([id]);
    const queue = [...(itemsUnder.get(id) ?? [])];
    for (let item = queue.shift(); item; item = queue.shift()) {
      if (seen.has(item.id)) continue;
      seen.add(item.id);
      found.items.push(item);
      found.indicators.push(...(indicatorsUnder.get(item.id) ?? []));
      queue.push(...(itemsUnder.get(item.id) ?? []));
    }
    return found;
  };

  return {
    entry: (id) => entries.get(id),
    below,
    top: (entry) => {
      let here = entry;
      for (let steps = 0; here.parent !== null && steps < 10; steps++) {
        const parent = entries.get(here.parent);
        if (!parent) break;
        here = parent;
      }
      return here;
    },
  };
});
