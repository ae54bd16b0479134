import { itemCheck } from './shared/define.js';
import { newestTexts, saidAt } from './shared/state.js';
import { dueWords, named, quoted } from './shared/wording.js';
import { onTrackClaim } from '../plan/vocabulary/claims.js';

export const onTrackButOverdue = itemCheck(
  {
    slug: 'on-track-but-overdue',
    severity: 'medium',
    family: 'words',
    question: 'Does the text say “on track” although the date has passed?',
    why: 'What has passed its date is not on track for it.',
    notWhen: ['it is complete or closed', 'the text says that it, or a part of it, is late or not on track'],
  },
  (item, { late, asAt }) => {
    if (!late.has(item.id)) return null;
    for (const { text, at } of newestTexts(item)) {
      if (!/\b(?:track|schedule|target|course|plan|time|well|planned)\b/i.test(text)) continue;
      const claim = onTrackClaim(text);
      if (claim === null) continue;
      return {
        ...saidAt(item, at),
        message: `${named(item)}: the text says ${quoted(claim, 90)}; it was ${dueWords(item, asAt)}. Check the text or the date.`,
      };
    }
    return null;
  },
);
