import { itemCheck } from './shared/define.js';
import { endsBeforeChild } from './shared/groups.js';
import { saidDone } from './shared/said-done.js';
import { isAmber } from './shared/state.js';
import { dueWords, named, ratingWords } from './shared/wording.js';

export const overdueRatedAmber = itemCheck(
  {
    slug: 'overdue-rated-amber',
    severity: 'medium',
    family: 'dates',
    question: 'Is something rated Amber although its date has passed?',
    why: 'Amber tells a board that the date can still be met; once it has passed, it cannot.',
    notWhen: [
      'it is a group whose own row under it runs later: then the group’s date is what to check',
      'a date of completion that is not still to come stands beside it, or 100 %',
    ],
  },
  (item, { late, asAt, children }) => {
    if (!late.has(item.id) || !isAmber(item) || item.rating === null || endsBeforeChild(item, children)) return null;
    return {
      message: `${named(item)}: ${dueWords(item, asAt)}, and rated ${ratingWords(item.rating)}${saidDone(item) ?? '. Check the rating or agree a new date.'}`,
    };
  },
);
