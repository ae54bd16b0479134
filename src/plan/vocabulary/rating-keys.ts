import type { RatingValue } from '../model.js';
import { CLEAR_WORDS, EMOJI, NOT_SCORED, wordMeaning } from './rating-words.js';
import { fold, wordsOf } from './words.js';

/** Meanings by the words of a legend line, the first that fits. Read from the top: what is said first counts most. */
const MEANINGS: readonly (readonly [RatingValue | 'not-scored', RegExp])[] = [
  [
    'not-scored',
    /\b(?:not scored|not rated|no rating|not applicable|not assessed|not measured|no data|not yet due|no target|information only|data (?:is )?(?:not|un)available)\b/,
  ],
  [
    'closed',
    /\b(?:superseded|cancelled|withdrawn|no longer (?:required|needed|applicable|relevant|being)|not being (?:progressed|taken)|abandoned|discontinued)\b/,
  ],
  ['on-hold', /\b(?:on hold|paused|deferred|suspended|postponed)\b/],
  [
    'not-started',
    /\b(?:not (?:yet )?(?:been )?(?:started|commenced|begun)|yet to (?:start|begin|commence)|to (?:start|begin)|work has not|not due to start|due to start)\b/,
  ],
  [
    'red',
    /\b(?:not on track|off track|stuck|stalled|in trouble|off target|not on target|will not|unlikely|limited confidence|no confidence|no progress|insufficient progress|significant(?:ly)? (?:delay|delayed|behind|slippage|issues|risk|concern|concerns|problems)|serious|seriously|severe|severely|major|critical|overdue|missed|failed|not (?:been )?(?:achieved|met|completed|delivered))\b/,
  ],
  [
    'complete',
    /\b(?:complete|completed|completion|achieved|delivered|implemented|closed|finished|embedded|business as usual|bau|signed off|done|fully met)\b/,
  ],
  [
    'amber',
    /\b(?:at risk|behind|slippage|slipping|slipped|delay|delays|delayed|some (?:concern|concerns|risk|issues|progress)|minor|reasonable confidence|partial|partially|recoverable|mitigat\w*|risk of|may not|caution|needs (?:attention|watching)|watch|some slippage|within tolerance|concern|concerns)\b/,
  ],
  [
    'green',
    /\b(?:on track|on target|on schedule|on course|progressing well|progressing as planned|good progress|to plan|as planned|confident|in time|on time|no (?:issues|concerns|problems)|ahead|well)\b/,
  ],
  ['in-progress', /\b(?:in progress|under ?way|ongoing|started|commenced|progressing|begun)\b/],
];

const COLOURS: ReadonlyMap<string, RatingValue> = new Map([
  ['red', 'red'],
  ['amber', 'amber'],
  ['yellow', 'amber'],
  ['orange', 'amber'],
  ['green', 'green'],
]);

/** A future or a condition turns a word of completion into one of progress: "will be completed on time". */
const TO_COME =
  /\b(?:will be|to be|expected to be|likely to be|due to be|should be|can be|is on track to be|on track (?:for|to|towards?))(?: (?:fully|successfully))? (?:complete|completed|completion|achieved|achieve|delivered|deliver|implemented|closed|met)\b|\bon (?:track|target|course|schedule) (?:for|towards?) (?:completion|delivery)\b/g;
/** "not completed", "incomplete", "not yet achieved". */
const NOT_DONE =
  /\b(?:not (?:yet |been |fully |yet been )*(?:complete|completed|achieved|delivered|implemented|met|closed|done|finished|embedded)|incomplete|partially (?:complete|completed|implemented|achieved|delivered)|part complete|before completion)\b/g;

/** Words of completion that speak of what is to come, or is not so, put as what they say of the present. */
function asItStands(folded: string): string {
  return folded
    .replace(TO_COME, ' on track ')
    .replace(NOT_DONE, (words) => (/partial|part /.test(words) ? ' partially ' : ' unfinished '));
}

/** "Complete or on track", "on target / achieved": one colour for what is finished and for what goes well. */
export function coversFinished(meaning: string): boolean {
  const plain = asItStands(fold(meaning.slice(0, 600)));
  return (
    ['complete', 'green'].every((value) => MEANINGS.find(([one]) => one === value)?.[1].test(plain) === true) &&
    /\bor\b|[/,;]|\band\b/.test(plain)
  );
}

function meaningOf(text: string): RatingValue | 'not-scored' | null {
  const folded = fold(text.slice(0, 600));
  const first = wordsOf(folded).slice(0, 2);
  const exact = wordMeaning(folded);
  if (exact !== null && folded.length > 1) return exact.value;
  if (NOT_SCORED.has(folded)) return 'not-scored';
  // A colour that the line itself names decides: "3 = Green: on track".
  const colour = COLOURS.get(first[0] ?? '') ?? (first[0] === 'rated' ? COLOURS.get(first[1] ?? '') : undefined);
  const two = /^(?:amber[ /-]green|green[ /-]amber)\b/.test(folded)
    ? 'amber-green'
    : /^(?:amber[ /-]red|red[ /-]amber)\b/.test(folded)
      ? 'amber-red'
      : null;
  if (two !== null) return two;
  if (colour !== undefined) return colour;
  const plain = asItStands(folded);
  let best: { value: RatingValue | 'not-scored'; at: number } | null = null;
  for (const [value, words] of MEANINGS) {
    const at = plain.search(words);
    if (at !== -1 && (best === null || at < best.at)) best = { value, at };
  }
  // "We have begun but are behind": how it goes says more than that it has begun.
  if (best?.value === 'in-progress') return meaningAfterBut(plain) ?? best.value;
  if (best !== null) return best.value;
  if (/\bunfinished\b/.test(plain)) return 'in-progress';
  return confidence(folded);
}

function meaningAfterBut(text: string): 'amber' | 'red' | null {
  const but = /\b(?:but|however)\b(.*)$/.exec(text)?.[1];
  if (but === undefined) return null;
  const said = MEANINGS.find(([value, words]) => (value === 'amber' || value === 'red') && words.test(but))?.[0];
  return said === 'amber' || said === 'red' ? said : null;
}

/** A scale of confidence: "Very low", "5 Very high". */
function confidence(folded: string): RatingValue | null {
  if (/^(?:very )?(?:high|strong)(?: confidence)?\b|\bvery confident\b/.test(folded)) return 'green';
  if (/^(?:medium|moderate|fair|reasonable)(?: confidence)?\b/.test(folded)) return 'amber';
  if (/^(?:very )?(?:low|weak|poor)(?: confidence)?\b/.test(folded)) return 'red';
  return null;
}

/**
 * What a line of a rating key says its token means. A colour's own name stays that colour, unless the line says that it
 * is finished ("Green = achieved", "Blue – complete and embedded"): then the plan's meaning counts. Null when the line
 * does not say.
 *
 * @param token as it stands in the key: "G", "Blue", "3", "●"
 * @param meaning the words beside it
 */
export function readKeyLine(token: string, meaning: string): RatingValue | 'not-scored' | null {
  const name = fold(token)
    .replace(/[.:=()-]+/g, ' ')
    .trim();
  const own = CLEAR_WORDS.get(name) ?? colourOfEmoji(token) ?? null;
  const said = meaningOf(meaning);
  // "Y = yes, N = no" is about no colour.
  if (/^(?:yes|no)\W*$/i.test(meaning.trim())) return null;
  if (said === null) return own ?? wordMeaning(name)?.value ?? null;
  const isWord = !COLOURS.has(name) && name.length > 1 && colourOfEmoji(token) === null;
  // "At risk | Red: slipped by two months": a word means the colour that the line gives it.
  if (isWord && /^(?:red|amber|green|blue)\b/i.test(fold(meaning))) return said;
  if (own === 'red' || own === 'amber' || own === 'green') {
    return keepsColour(own, said, meaning) ? own : said;
  }
  if (own !== null && own !== said && own !== 'complete') return own;
  // "COMPLETE | no further action" says what is done with it, not that it was dropped.
  if (own === 'complete' && said === 'closed' && name.length > 1) return own;
  return said;
}

/** Whether a colour keeps its own meaning beside its words. Only a plain statement of another state takes it away. */
function keepsColour(own: RatingValue, said: RatingValue | 'not-scored', meaning: string): boolean {
  if (said === own) return true;
  if (said === 'not-scored') return own === 'red';
  if (said === 'complete') {
    if (own !== 'green') return true;
    // "completed or on track": both stages in one colour leaves it a colour.
    return /\b(?:on track|on target|on schedule|will be|progress\w*|to be)\b/.test(fold(meaning));
  }
  if (said === 'not-started') return own !== 'red' || /\b(?:or|and|\/)\b/.test(fold(meaning));
  // "Red = stalled" is still open, and red.
  if (said === 'on-hold') return true;
  if (said === 'closed') return /\bor\b|\bstopped\b/.test(fold(meaning));
  return true;
}

function colourOfEmoji(token: string): RatingValue | null {
  for (const char of token.slice(0, 20)) {
    const value = EMOJI.get(char);
    if (value !== undefined) return value;
  }
  return null;
}
