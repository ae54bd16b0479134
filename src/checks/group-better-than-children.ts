import { itemCheck } from './shared/define.js';
import { isAside, isOpen, placeOf } from './shared/state.js';
import { listed, named, namedWithin, ratingWords } from './shared/wording.js';
import type { Item, RatingValue } from '../plan/model.js';

/** From best to worst; a value that is not here is not compared. */
const ORDER: readonly RatingValue[] = ['complete', 'green', 'amber-green', 'amber', 'amber-red', 'red', 'overdue'];

function rank(item: Item): number {
  return item.rating === null ? -1 : ORDER.indexOf(item.rating.value);
}

export const groupBetterThanChildren = itemCheck(
  {
    slug: 'group-better-than-children',
    severity: 'medium',
    family: 'roll-up',
    question: 'Is an open group rated better than its worst row?',
    why: 'Some councils roll ratings up by the worst; where they do, a better one needs a reason.',
    notWhen: ['the council judges its groups as a whole, which is assumed until the roll-up is set to “worst”'],
    onByDefault: false,
  },
  (item, { children, settings }) => {
    if (item.kind !== 'group' || item.rating === null || !isOpen(item, settings)) return null;
    const own = rank(item);
    if (own < 0) return null;
    const worse = children(item.id).filter((child) => !isAside(child) && rank(child) > own);
    if (worse.length === 0) return null;
    return {
      also: worse.map(placeOf),
      message: `${named(item)} is rated ${ratingWords(item.rating)}, better than ${listed(
        worse.map((child) => `${namedWithin(child)}${child.rating === null ? '' : ` (${ratingWords(child.rating)})`}`),
        3,
      )}. Check the group’s rating.`,
    };
  },
);
