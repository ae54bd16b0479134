import { itemCheck } from './shared/define.js';
import { isComplete, newestTexts, saidAt } from './shared/state.js';
import { named, quoted } from './shared/wording.js';
import { furtherStep } from '../plan/vocabulary/claims.js';

export const completeWithFurtherStep = itemCheck(
  {
    slug: 'complete-with-further-step',
    severity: 'info',
    family: 'words',
    question: 'Does the text of something complete give a later step?',
    why: 'Nobody looks after a step that hangs on a closed action.',
    notWhen: ['the text says that nothing further is needed'],
  },
  (item, { settings }) => {
    if (!isComplete(item, settings) || item.businessAsUsual) return null;
    for (const { text, at } of newestTexts(item)) {
      const step = furtherStep(text);
      if (step === null) continue;
      return {
        ...saidAt(item, at),
        message: `${named(item)} is complete, and the text gives a later step: ${quoted(step, 110)}.`,
      };
    }
    return null;
  },
);
