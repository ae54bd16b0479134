import { itemCheck } from './shared/define.js';
import { named, quoted } from './shared/wording.js';
import { placeholder } from '../plan/vocabulary/claims.js';

export const placeholderText = itemCheck(
  {
    slug: 'placeholder-text',
    severity: 'low',
    family: 'words',
    question: 'Is there text still to be filled in?',
    why: 'It is noticed at the board, and by the board.',
    notWhen: ['the text says TBC or TBA, which is an answer'],
  },
  (item) => {
    const texts = [
      { text: item.title, at: item.titleAt },
      ...(item.activity === null ? [] : [item.activity]),
      ...item.updates,
      ...(item.successMeasure === null ? [] : [{ text: item.successMeasure, at: item.titleAt }]),
    ];
    for (const { text, at } of texts) {
      const left = placeholder(text);
      if (left === null) continue;
      return { at, message: `${named(item)}: ${quoted(left, 40)} looks like text still to be filled in. Check it.` };
    }
    return null;
  },
);
