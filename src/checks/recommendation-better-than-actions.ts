import { itemCheck } from './shared/define.js';
import { isAmber, isGreen, isOver, isRed, isAside, placeOf } from './shared/state.js';
import { listed, named, namedWithin, ratingWords } from './shared/wording.js';
import type { CheckContext } from './finding.js';
import type { Item } from '../plan/model.js';
import { spokenDay } from '../workbook/serial.js';

function because(item: Item, { late }: CheckContext): string {
  const rated = item.rating === null ? 'not rated' : ratingWords(item.rating);
  return `${namedWithin(item)} (${rated}${late.has(item.id) ? ', past its date' : ''})`;
}

export const recommendationBetterThanActions = itemCheck(
  {
    slug: 'recommendation-better-than-actions',
    severity: 'high',
    family: 'roll-up',
    question: 'Is a recommendation on track although something under it is late, Red or Amber?',
    why: 'The recommendation’s rating is the one that is published.',
    notWhen: ['nothing in the plan links the rows to the recommendation'],
  },
  (item, context) => {
    const { below, late, settings, greensInDoubt, asAt } = context;
    if (item.kind !== 'recommendation' || !isGreen(item) || item.rating === null || isOver(item, settings)) return null;
    const rows = below(item.id).filter((row) => !isOver(row, settings) && !isAside(row));
    const doubtful = greensInDoubt !== null;
    const bad = rows.filter((row) => isRed(row) || (late.has(row.id) && !(doubtful && isGreen(row))));
    const worse = new Set(bad);
    const amber = rows.filter((row) => !worse.has(row) && row.rating?.value === 'amber' && isAmber(row));
    const causes = [...bad, ...amber];
    if (causes.length === 0) return null;
    return {
      severity: bad.length > 0 ? 'high' : 'medium',
      also: causes.map(placeOf),
      message: `${named(item)} is rated ${ratingWords(item.rating)} at ${spokenDay(asAt)}, and under it ${listed(
        causes.map((row) => because(row, context)),
        3,
      )} ${causes.length === 1 ? 'is' : 'are'} open. Check the recommendation’s rating.`,
    };
  },
);
