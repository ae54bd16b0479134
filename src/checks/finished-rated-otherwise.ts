import type { RatingValue } from '../plan/model.js';
import { itemCheck } from './shared/define.js';
import { saidFinished } from './shared/finished.js';
import { isAside } from './shared/state.js';
import { dateWords, named, quoted, ratedAs } from './shared/wording.js';

/** A finished row may well be left Green; these say that it is not finished, or not well. */
const OTHERWISE: ReadonlySet<RatingValue> = new Set<RatingValue>([
  'amber',
  'amber-red',
  'red',
  'overdue',
  'not-started',
  'in-progress',
  'on-hold',
]);

export const finishedRatedOtherwise = itemCheck(
  {
    slug: 'finished-rated-otherwise',
    severity: 'info',
    family: 'dates',
    question: 'Has something a date of completion, or 100 %, beside a rating that says it is not finished?',
    why: 'One of the two is out of date; until it is known which, it is not called late.',
    notWhen: ['it is rated Green: many plans leave a finished row Green', 'the date of completion is still to come'],
  },
  (item, { asAt }) => {
    const said = saidFinished(item, asAt);
    if (said === null || isAside(item)) return null;
    const { rating, status, statusText, completed } = item;
    const isOpenByWords =
      statusText !== null && (status === 'open' || status === 'not-started' || status === 'on-hold');
    const isOtherwise = rating === null ? isOpenByWords : OTHERWISE.has(rating.value);
    if (!isOtherwise) return null;
    const done =
      said === 'completed' && completed !== null ? `completed ${dateWords(completed)}` : 'given as 100 % complete';
    const stands = rating === null ? `its status is ${quoted(statusText ?? '', 40)}` : `it is ${ratedAs(rating)}`;
    return { message: `${named(item)}: ${done}, and ${stands}. Check which of the two holds.` };
  },
);
