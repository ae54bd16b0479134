import { itemCheck } from './shared/define.js';
import { newestTexts } from './shared/state.js';
import { named, quoted } from './shared/wording.js';
import { figuresInText } from '../plan/vocabulary/claims.js';

export const figuresInTextCheck = itemCheck(
  {
    slug: 'figures-in-text',
    severity: 'info',
    family: 'indicators',
    question: 'Does a row’s text give a target and a current figure?',
    why: 'They are worth an indicator row of their own; in the text they are listed, and never judged.',
    notWhen: ['the text gives more than one of either'],
  },
  (item) => {
    const texts = newestTexts(item).map(({ text }) => text);
    if (!texts.some((text) => /\d/.test(text))) return null;
    if (![item.title, item.successMeasure ?? '', ...texts].some((text) => /target/i.test(text))) return null;
    const found = figuresInText([item.title, item.successMeasure ?? '', ...texts].join('\n'));
    if (found === null) return null;
    return {
      at: item.updates[0]?.at ?? item.at,
      message: `${named(item)}: the text gives a target (${quoted(found.targetText, 50)}) and a current figure (${quoted(found.currentText, 50)}). They are listed, not judged.`,
    };
  },
);
