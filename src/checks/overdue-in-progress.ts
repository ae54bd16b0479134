import type { Item } from '../plan/model.js';
import { itemCheck } from './shared/define.js';
import { endsBeforeChild } from './shared/groups.js';
import { isAmber, isGreen, isRed } from './shared/state.js';
import { dueWords, named, saidOf, saysNo } from './shared/wording.js';

/** Words that say that something is not finished, and not that work on it has begun. */
const SAYS_OPEN =
  /^\W*(?:(?:still |remains )?open|not (?:yet )?due|no$|(?:un)?assigned$|check progress|pending|awaiting|not (?:yet )?(?:complete|closed|finished|in place|embedded)|incomplete|(?:date )?extended|date (?:moved|revised))/i;

export const overdueInProgress = itemCheck(
  {
    slug: 'overdue-in-progress',
    severity: 'medium',
    family: 'dates',
    question: 'Is something still under way, or on hold, although its date has passed?',
    why: 'The board needs a new date, or the reason for the old one having passed.',
    notWhen: ['it is rated Green, Amber or Red: those have their own checks', 'it is complete or closed'],
  },
  (item, { late, asAt, children }) => {
    if (!late.has(item.id) || isGreen(item) || isAmber(item) || isRed(item)) return null;
    const isUnderWay =
      item.rating === null
        ? item.status === 'open' || item.status === 'on-hold'
        : item.rating.value === 'in-progress' || item.rating.value === 'on-hold';
    if (!isUnderWay || endsBeforeChild(item, children)) return null;
    const isOnHold = item.status === 'on-hold' || item.rating?.value === 'on-hold';
    const state = isOnHold ? 'on hold' : openWords(item);
    return {
      message: `${named(item)}: ${dueWords(item, asAt)}, and ${state}${saidOf(item)}. Check its status or agree a new date.`,
    };
  },
);

/** How an open item is known to be so, in few words. */
function openWords({ statusText, rating, ratingUnread }: Item): string {
  const said = statusText ?? rating?.text ?? null;
  if (rating === null && ratingUnread !== null) return 'still open';
  // Known by what is missing: its date of completion, or a Yes to "Done?".
  if (said === null || saysNo(said)) return 'not marked as done';
  return SAYS_OPEN.test(said) ? 'still open' : 'under way';
}
