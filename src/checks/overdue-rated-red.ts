import { itemCheck } from './shared/define.js';
import { endsBeforeChild } from './shared/groups.js';
import { isRed } from './shared/state.js';
import { dueWords, named, ratingWords } from './shared/wording.js';

export const overdueRatedRed = itemCheck(
  {
    slug: 'overdue-rated-red',
    severity: 'info',
    family: 'dates',
    question: 'Which rows past their date are already rated Red?',
    why: 'They are late and say so: they belong in the list of what is late, and in no other.',
    notWhen: ['it is complete or closed'],
  },
  (item, { late, asAt, children }) => {
    if (!late.has(item.id) || !isRed(item) || item.rating === null || endsBeforeChild(item, children)) return null;
    return { message: `${named(item)}: ${dueWords(item, asAt)}, and rated ${ratingWords(item.rating)}.` };
  },
);
