import type { Item } from '../../plan/model.js';
import { completionSaid } from '../../plan/vocabulary/claims.js';
import { newestTexts } from './state.js';
import { quoted } from './wording.js';

/** How a sentence about a late row ends whose newest words say that it is done; null where they do not. */
export function saidDone(item: Item): string | null {
  for (const { text } of newestTexts(item)) {
    const said = completionSaid(text);
    if (said !== null)
      return `; the text says ${quoted(said.replace(/[.\s]+$/, ''))}. If it is done, its rating should say so.`;
  }
  return null;
}
