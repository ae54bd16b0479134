import { itemCheck } from './shared/define.js';
import { isAside, isHeading } from './shared/state.js';
import { named, quoted } from './shared/wording.js';

export const ratingMissing = itemCheck(
  {
    slug: 'rating-missing',
    severity: 'medium',
    family: 'reading',
    question: 'Is a row without a rating where its column has ratings?',
    why: 'A row without a rating drops out of every count.',
    notWhen: [
      'it is business as usual, or only points to another row',
      'its status says that it is complete or closed',
      'it is past its date, which is said already',
    ],
  },
  (item, { late, children }) => {
    if (!item.ratingExpected || item.rating !== null || item.ratingUnread !== null || isAside(item)) return null;
    if (item.status !== 'unknown' || late.has(item.id) || isHeading(item, children)) return null;
    // A heading that the rows under it answer for.
    if (item.kind !== 'action' && item.due === null && children(item.id).some((child) => child.rating !== null)) {
      return null;
    }
    return {
      at: item.ratingAt ?? item.at,
      message:
        item.statusText === null
          ? `${named(item)}: there is no rating, and its column has ratings. Check whether one is missing.`
          : `${named(item)}: its rating says only ${quoted(item.statusText, 40)}. Check what it is.`,
    };
  },
);
