import type { RatingValue, Status } from '../model.js';
import { wordMeaning } from './rating-words.js';
import { wordsOf } from './words.js';

export interface StatusRead {
  readonly status: Status;
  /** As a rating, where the word is one. */
  readonly value: RatingValue | null;
  /** A meaning that councils use differently. */
  readonly assumed: boolean;
}

const STATUS_OF: Readonly<Record<RatingValue, Status>> = {
  complete: 'complete',
  closed: 'closed',
  'on-hold': 'on-hold',
  'not-started': 'not-started',
  green: 'open',
  'amber-green': 'open',
  amber: 'open',
  'amber-red': 'open',
  red: 'open',
  overdue: 'open',
  'in-progress': 'open',
};

/** What a rating says about where an action stands. */
export function statusOfRating(value: RatingValue): Status {
  return STATUS_OF[value];
}

/** Words that begin a progress text and are part of a sentence, not a status. */
const GOES_ON = new Set(
  'a an the of to for by in on with and or is are was were be been will has have had review report work plan plans date dates from at as that this which who actions action'.split(
    ' ',
  ),
);

/** Words that are statuses only when nothing or a full stop follows: too common at the start of a sentence. */
const ONLY_ALONE = new Set([
  'open',
  'new',
  'current',
  'live',
  'active',
  'planned',
  'scheduled',
  'pending',
  'future',
  'late',
  'met',
  'hold',
  'stopped',
  'removed',
  'behind',
  'concern',
  'blue',
  'red',
  'amber',
  'green',
  'orange',
  'yellow',
  'partial',
  'ahead',
  'proposed',
  'missed',
  'failed',
  'critical',
  'started',
  'ongoing',
  'done',
  'closed',
  'achieved',
  'delivered',
  'implemented',
  'resolved',
  'finished',
  'commenced',
  'begun',
  'embedded',
  'progressing',
  'partially',
  'partly',
  'incomplete',
  'extended',
  'duplicate',
  'declined',
  'dropped',
  'merged',
  'doing',
  'testing',
  'drafting',
  'implementing',
  'backlog',
  'ok',
  'alert',
  'warning',
  'assigned',
  'unassigned',
]);

/**
 * The status with which a progress cell opens: "Completed⏎Further review in June", "Work underway", "Outstanding".
 * Null when it opens with anything else: a sentence that merely begins with such a word is no status.
 */
export function readStatus(text: string): StatusRead | null {
  const line = /^\s*([^\n]{0,400})/.exec(text)?.[1] ?? '';
  const head = /^[^.;:–—(]{0,160}?(?=[.;:–—(]|\s-\s|$)/.exec(line)?.[0] ?? line.slice(0, 160);
  const words = wordsOf(head.replace(/^(?:status|progress|update)\s*[:-]\s*/i, ''));
  if (words.length === 0) return null;
  const isWhole = head.trim().length === line.trim().length;
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    const phrase = words.slice(0, length).join(' ');
    if (phrase.length === 1) continue;
    const meaning = wordMeaning(phrase);
    if (meaning === null) continue;
    const next = words[length];
    if (next !== undefined) {
      if (ONLY_ALONE.has(phrase)) return null;
      if (
        GOES_ON.has(next) &&
        !/^(?:complete|completed|not started|work underway|work under way|in progress|on track)$/.test(phrase)
      )
        return null;
      if (/^(?:a|an|the|of)$/.test(next)) return null;
      // A phrase of the table runs on in words: only at the opening of a line of its own is it a status.
      if (isWhole && words.length > length + 8) return null;
    }
    return { status: STATUS_OF[meaning.value], ...meaning };
  }
  return null;
}

const DONE =
  /\b(?:complete[d]?|done|closed|implemented|delivered|achieved|finished|signed|approved|issued|published|embedded|met|live)\b/i;
const UNFINISHED =
  /\b(?:awaiting|await|waiting|being|to be|will|drafting|draft|not|delayed|delay|progress\w*|under ?way|ongoing|in hand|planned|continu\w+|started|commenced|due|still|outstanding|partly|partial\w*)\b/i;

/** Whether words that are no status of the vocabulary still say that it is not finished. False where they may say it is. */
export function saysUnfinished(text: string): boolean {
  const cut = text.slice(0, 400);
  return UNFINISHED.test(cut) && !DONE.test(cut.replace(/\bnot (?:yet )?\w+/gi, ' '));
}
