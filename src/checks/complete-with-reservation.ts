import { itemCheck } from './shared/define.js';
import { isComplete, isGreen, newestTexts, saidAt } from './shared/state.js';
import { named, quoted } from './shared/wording.js';
import { reservation } from '../plan/vocabulary/claims.js';

const CLAIMS = /implemented|achieved|completed?\b|delivered|\bmet\b/i;
const RESERVES =
  /however|\bbut\b|although|though|\byet\b|albeit|whilst|while|except|apart from|pending|subject to|needed|required|to be|outstanding|still/i;

export const completeWithReservation = itemCheck(
  {
    slug: 'complete-with-reservation',
    severity: 'medium',
    family: 'words',
    question: 'Is something said to be complete, and in the same breath not quite?',
    why: '“Fully implemented, however it needs embedding” is two answers.',
    notWhen: ['it is rated Red or not started: then it does not count as done'],
  },
  (item, { settings }) => {
    const value = item.rating?.value;
    if (value === 'red' || value === 'not-started' || value === 'overdue' || value === 'closed') return null;
    const complete = isComplete(item, settings);
    for (const { text, at } of newestTexts(item)) {
      // Most texts neither claim nor reserve: a glance spares reading them.
      if (!(complete || CLAIMS.test(text)) || !RESERVES.test(text)) continue;
      const words = reservation(text, complete);
      if (words === null) continue;
      const state = complete ? ' It is rated complete.' : isGreen(item) ? ' It is rated Green.' : '';
      return {
        ...saidAt(item, at),
        message: `${named(item)}: the text says ${quoted(words, 130)}.${state} Check whether it is complete.`,
      };
    }
    return null;
  },
);
