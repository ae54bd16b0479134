import { itemCheck } from './shared/define.js';
import { endsBeforeChild } from './shared/groups.js';
import { isAmber, isGreen, isRed } from './shared/state.js';
import { dueWords, named, saidOf } from './shared/wording.js';

/** Words that say that something is not finished, and not that work on it has begun. */
const SAYS_OPEN =
  /^\W*(?:(?:still |remains )?open|not (?:yet )?due|no$|pending|awaiting|not (?:yet )?(?:complete|closed|finished|in place|embedded)|incomplete|(?:date )?extended|date (?:moved|revised))/i;

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
    const state =
      item.status === 'on-hold' || item.rating?.value === 'on-hold'
        ? 'on hold'
        : (item.rating === null && item.ratingUnread !== null) ||
            SAYS_OPEN.test(item.statusText ?? item.rating?.text ?? '')
          ? 'still open'
          : 'under way';
    return {
      message: `${named(item)}: ${dueWords(item, asAt)}, and ${state}${saidOf(item)}. Check its status or agree a new date.`,
    };
  },
);
