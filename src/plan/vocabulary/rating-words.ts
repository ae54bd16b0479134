import type { RatingValue } from '../model.js';

function table(entries: Readonly<Partial<Record<RatingValue, string>>>): ReadonlyMap<string, RatingValue> {
  const map = new Map<string, RatingValue>();
  for (const [value, words] of Object.entries(entries) as [RatingValue, string][]) {
    for (const word of words.split('|')) map.set(word.trim(), value);
  }
  return map;
}

/** Words that mean the same in every council. In the normal form of `ratingToken`; one line per meaning. */
export const CLEAR_WORDS = table({
  red: 'red|r|off track|off-track|off target|critical|overdue red|significantly behind|severely delayed|not on track|not achieved|failed|major issues|serious concern|serious concerns|missed',
  'amber-red': 'amber red|red amber|amber/red|red/amber',
  amber:
    'amber|a|yellow|y|orange|behind|at risk|delayed|slipping|slipped|behind schedule|behind target|some slippage|slippage|minor slippage|at-risk|minor delay|minor delays|some delay|needs attention|off track recoverable|off track but recoverable|slightly behind|concern|some concern',
  'amber-green': 'amber green|green amber|amber/green|green/amber|light green',
  green:
    'green|g|on track|on-track|on schedule|on target|ahead|ahead of schedule|ahead of target|on course|progressing well|going well|on time|on plan',
  complete:
    'complete|completed|c|closed|done|implemented|delivered|achieved|fully implemented|fully complete|fully completed|fully achieved|action complete|action completed|actions complete|complete and embedded|completed and embedded|fully delivered|finished|discharged|signed off|met|fully met|resolved|closed complete|100% complete',
  'not-started':
    'not started|not yet started|not commenced|not yet commenced|not begun|not yet begun|not yet due to start|to start|yet to start|not started yet',
  overdue: 'overdue|past due|past date|late',
  'on-hold': 'on hold|paused|deferred|on-hold|postponed|suspended|parked|stalled|hold',
  closed:
    'cancelled|canceled|superseded|withdrawn|no longer required|no longer needed|no longer applicable|no longer relevant|not being progressed|not progressing|not pursued|abandoned|rejected|removed|discontinued|closed not implemented|risk accepted|stopped|deleted|not accepted',
});

/** Words whose meaning differs between councils: used, and said once per value. */
export const SOFT_WORDS = table({
  complete: 'blue|b|bau|business as usual|business as usual activity|embedded|now bau|moved to bau|closed to bau',
  'not-started':
    'outstanding|to do|todo|open|planned|scheduled|not due|not yet due|future|pending|new|awaiting start|proposed',
  'in-progress':
    'in progress|work underway|underway|under way|work under way|ongoing|on going|on-going|started|in train|in hand|progressing|partially complete|partially completed|partially implemented|part complete|partly complete|partially achieved|partially met|partly implemented|partial|work in progress|wip|in development|in delivery|commenced|begun|active|in process|being implemented|being progressed|partly met|in flight|live|current',
});

/** What a rating cell says when nothing was rated. In normal form. */
export const NOT_SCORED = new Set(
  'n/a|na|n a|not applicable|not scored|not rated|not yet rated|unrated|none|nil|tbc|tba|tbd|to be confirmed|no rating|not assessed|not yet assessed|no rag|no data|data not available|not available|no update|awaiting update|-|–|?|not reported|not due for update|blank|nr|no rag rating|not rag rated|info|information only|for information|data only|contextual'.split(
    '|',
  ),
);

/** Colours that mean something different in every council that uses them. */
export const NEVER_WITHOUT_KEY = new Set(['black', 'grey', 'gray', 'white', 'purple', 'pink', 'brown', 'clear']);

/** Coloured shapes: their colour is the rating, as a word would be. */
export const EMOJI: ReadonlyMap<string, RatingValue> = new Map([
  ['🔴', 'red'],
  ['🟥', 'red'],
  ['❤', 'red'],
  ['🛑', 'red'],
  ['🟠', 'amber'],
  ['🟧', 'amber'],
  ['🟡', 'amber'],
  ['🟨', 'amber'],
  ['💛', 'amber'],
  ['🧡', 'amber'],
  ['🟢', 'green'],
  ['🟩', 'green'],
  ['💚', 'green'],
  ['🔵', 'complete'],
  ['🟦', 'complete'],
  ['💙', 'complete'],
]);
