import type { RatingValue, Status } from '../model.js';
import { fold } from './words.js';

/** What a yes, a no or a tick says under its header. */
export interface YesNo {
  readonly status: Status;
  /** Null where it says no more than that it is not over. */
  readonly value: RatingValue | null;
  /** The header asks no question: that yes means done is a default. */
  readonly assumed: boolean;
}

const YES = /^(?:yes|y|true|x|[✓✔☑✅]\ufe0f?)$/;
const NO = /^(?:no|n|false|not yet)$/;
/** "Done?", "Implemented": it asks whether it is over. */
const ASKS_DONE = /\b(?:complete|completed|done|implemented|closed|achieved|finished|actioned|delivered)\b/;
const ASKS_BEGUN = /\b(?:started|begun|commenced|under ?way|in progress)\b/;
const ASKS_ON_TRACK = /\bon (?:track|target|schedule|time|course|plan)\b|\bto plan\b/;
const SAYS_STATUS =
  /^(?:(?:action|current|task|overall|progress|delivery|completion) )?(?:status|progress|state|position|complete\??)$/;

export function asksWhetherDone(header: string): boolean {
  return ASKS_DONE.test(fold(header));
}

/** Null for anything but a yes or no, and where the header does not tell what it answers. */
export function readYesNo(text: string, header: string): YesNo | null {
  const folded = fold(text.slice(0, 40));
  const yes = YES.test(folded);
  if (!yes && !NO.test(folded)) return null;
  const asked = fold(header.slice(0, 200));
  if (ASKS_BEGUN.test(asked))
    return yes
      ? { status: 'open', value: 'in-progress', assumed: false }
      : { status: 'not-started', value: 'not-started', assumed: false };
  if (ASKS_ON_TRACK.test(asked)) return { status: 'open', value: yes ? 'green' : 'red', assumed: false };
  const asks = ASKS_DONE.test(asked);
  if (!asks && !SAYS_STATUS.test(asked.replace(/[?:]/g, '').trim())) return null;
  return yes
    ? { status: 'complete', value: 'complete', assumed: !asks }
    : { status: 'open', value: null, assumed: !asks };
}

/** Whether a text is a yes, a no or a tick. */
export function isYesOrNo(text: string): boolean {
  const folded = fold(text.slice(0, 40));
  return YES.test(folded) || NO.test(folded);
}
