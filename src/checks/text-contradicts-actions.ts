import { itemCheck } from './shared/define.js';
import { isAside, isOpen, isOver, newestTexts, placeOf, saidAt } from './shared/state.js';
import { counted, named, quoted } from './shared/wording.js';
import { completionClaims } from '../plan/vocabulary/claims.js';

export const textContradictsActions = itemCheck(
  {
    slug: 'text-contradicts-actions',
    severity: 'medium',
    family: 'words',
    question: 'Does the text say how many actions are done, and the rows say otherwise?',
    why: 'A reader of the text alone gets another picture than a reader of the rows.',
    notWhen: ['the text speaks of some of the actions only', 'no rated rows stand under it'],
  },
  (item, { below, settings }) => {
    if (item.updates.length === 0) return null;
    const texts = newestTexts(item).filter(({ text }) => /action|task|milestone|step/i.test(text));
    if (texts.length === 0) return null;
    const actions = below(item.id).filter((row) => row.kind === 'action' && !isAside(row));
    const open = actions.filter((row) => isOpen(row, settings));
    // A row of which nothing is known makes every count doubtful.
    if (actions.length === 0 || actions.some((row) => !isOver(row, settings) && !isOpen(row, settings))) return null;
    for (const { text, at } of texts) {
      const claims = completionClaims(text).filter(({ narrowed }) => !narrowed);
      const left = claims.findLast((claim) => claim.kind === 'outstanding');
      const all = claims.find((claim) => claim.kind === 'all-complete');
      const claim = left ?? all;
      if (claim === undefined) continue;
      const count = claim.kind === 'outstanding' ? claim.count : 0;
      if (count === open.length) return null;
      return {
        at: saidAt(item, at).at,
        also: [...saidAt(item, at).also, ...open.map(placeOf)],
        message: `${named(item)}: the text says ${quoted(claim.text, 90)}; of ${counted(actions.length, 'action')} under it, ${open.length === 0 ? 'none is' : `${String(open.length)} ${open.length === 1 ? 'is' : 'are'}`} open. Check the text or the ratings.`,
      };
    }
    return null;
  },
);
