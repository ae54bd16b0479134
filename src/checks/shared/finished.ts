import type { Item, Plan, RatingValue } from '../../plan/model.js';
import type { IsoDay } from '../../workbook/serial.js';
import { earliest } from './state.js';

/** What a column beside the rating says of an item's end: the day on which it was completed, or that all of it is done. */
export type SaidFinished = 'completed' | 'percent';

/** A date of completion that is not still to come, or 100 %; null without either. */
export function saidFinished(item: Item, asAt: IsoDay): SaidFinished | null {
  const completed = earliest(item.completed);
  if (completed !== null && completed <= asAt) return 'completed';
  return item.percentComplete !== null && item.percentComplete >= 1 ? 'percent' : null;
}

/** Words of a rating that say how far it is, where a colour only says how it goes. */
const UNFINISHED: ReadonlySet<RatingValue> = new Set<RatingValue>(['not-started', 'in-progress', 'on-hold']);

/** Whether another cell of the row says in words or figures that it is not finished. */
function saysOtherwise(item: Item): boolean {
  if (item.rating !== null && UNFINISHED.has(item.rating.value)) return true;
  if (item.statusText !== null && item.status !== 'unknown') return true;
  return item.percentComplete !== null && item.percentComplete < 1;
}

/**
 * The plan as it stands on a day: what has its date of completion behind it, or is 100 % done, is complete, whatever
 * its colour, unless its own words say that it is not. The same plan when nothing is added by that.
 */
export function planAsOf(plan: Plan, asAt: IsoDay): Plan {
  const isDone = (item: Item): boolean =>
    item.status !== 'complete' && item.status !== 'closed' && saidFinished(item, asAt) !== null && !saysOtherwise(item);
  if (!plan.items.some(isDone)) return plan;
  return { ...plan, items: plan.items.map((item) => (isDone(item) ? { ...item, status: 'complete' } : item)) };
}
