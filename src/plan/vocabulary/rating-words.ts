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
  red: 'red|r|off track|off-track|off target|critical|overdue red|significantly behind|severely delayed|not on track|not achieved|failed|major issues|serious concern|serious concerns|missed|off plan|serious delay|major delay|major delays|significant delay|significant delays|significantly delayed|significantly off track|significant issues|serious issues|critical issues|major concern|major concerns|no progress|not deliverable|undeliverable|unachievable|not met|target missed|target not met|below target|well below target|off trajectory|alert|unlikely to be delivered|at serious risk|at high risk|at severe risk|not on target|not on schedule',
  'amber-red': 'amber red|red amber|amber/red|red/amber',
  amber:
    'amber|a|yellow|y|orange|behind|at risk|delayed|slipping|slipped|behind schedule|behind target|some slippage|slippage|minor slippage|at-risk|minor delay|minor delays|some delay|needs attention|off track recoverable|off track but recoverable|slightly behind|concern|some concern|some concerns|minor concerns|minor issues|some issues|with issues|slight delay|slightly delayed|slightly off track|off schedule|behind plan|at risk of delay|at risk of slippage|risk of slippage|delivery at risk|partly on track|mostly on track|near target|close to target|just below target|slightly below target|within tolerance|caution|warning|experiencing delays|delays',
  'amber-green': 'amber green|green amber|amber/green|green/amber|light green',
  green:
    'green|g|ok|on track|on-track|on schedule|on target|ahead|ahead of schedule|ahead of target|on course|progressing well|going well|on time|on plan|to plan|as planned|progressing as planned|progressing to plan|going to plan|good progress|making good progress|no issues|no concerns|under control|on target to complete|exceeding target|above target|on or above target|target met|target achieved|progressing on track|tracking',
  complete:
    'complete|completed|c|closed|done|implemented|delivered|achieved|fully implemented|fully complete|fully completed|fully achieved|action complete|action completed|actions complete|complete and embedded|completed and embedded|fully delivered|finished|discharged|signed off|met|fully met|resolved|closed complete|100% complete|action closed|actions closed|completed and closed|complete and closed|closed and complete|complete and bau|now complete|all complete|all completed|delivered and embedded|task complete|task completed|implemented and verified|evidenced|verified|fully embedded|completed on time|completed late|complete on time|complete late',
  'not-started':
    'not started|not yet started|not commenced|not yet commenced|not begun|not yet begun|not yet due to start|to start|yet to start|not started yet|not due to start|not due to commence|due to start|no action taken|no action yet|not actioned|not yet actioned|work not started|yet to be started',
  overdue: 'overdue|past due|past date|late',
  'on-hold':
    'on hold|paused|deferred|on-hold|postponed|suspended|parked|stalled|stuck|hold|blocked|at a standstill|frozen',
  closed:
    'cancelled|canceled|superseded|withdrawn|no longer required|no longer needed|no longer applicable|no longer relevant|not being progressed|not progressing|not pursued|abandoned|rejected|removed|discontinued|won t do|wont do|will not do|not proceeding|closed not implemented|risk accepted|stopped|deleted|not accepted',
});

/** Words that say plainly where something stands, and give no colour: nothing about them needs to be asked. */
export const PLAIN_WORDS = table({
  complete: 'embedded|in place|now in place',
  'not-started':
    'to do|todo|unassigned|planned|scheduled|future|new|awaiting start|proposed|backlog|selected for development|ready to start|ready for development',
  'in-progress':
    'open|still open|remains open|assigned|check progress|pending|being put in place|not in place|not yet in place|partly in place|partially in place|substantially implemented|substantially complete|substantially completed|largely complete|largely implemented|mostly complete|nearly complete|almost complete|nearly there|deadline extended|deadline moved|extension agreed|extension requested|not due|not yet due|date revised|date extended|extended|date moved|incomplete|ongoing|on going|on-going|started|in train|in hand|progressing|part|partly|partially complete|partially completed|partially implemented|part complete|partly complete|partially achieved|partially met|partly implemented|partial|partially|partly|in part|wip|in development|in delivery|commenced|begun|active|in process|being implemented|being progressed|partly met|in flight|live|current|work ongoing|ongoing work|work in hand|work started|work has started|work commenced|work has begun|part implemented|drafting|in draft|embedding|being embedded|mobilising|mobilisation|implementing|implementation|doing|in review|under review|being reviewed|in testing|in test|testing|in qa|awaiting approval|awaiting sign off|awaiting sign-off|awaiting closure|for approval|for review|for sign off|ready for review|ready to close|with audit for verification|awaiting verification|awaiting evidence|evidence awaited|carried forward',
  closed:
    "won t do|won't do|wont do|will not do|won t fix|won't fix|duplicate|cannot reproduce|declined|not doing|dropped|not agreed|no action required|no further action|nfa|merged|merged with another action|closed superseded|closed duplicate|closed merged|transferred",
});

/** Words whose meaning differs between councils, or that say less than a rating does: used, and said once per value. */
export const SOFT_WORDS = table({
  complete: 'blue|b|bau|business as usual|business as usual activity|now bau|moved to bau|closed to bau',
  'not-started': 'outstanding',
  'in-progress': 'in progress|work underway|underway|under way|work under way|work in progress',
});

/** What a word or phrase in normal form means, and whether councils use it differently; null when it is not known. */
export function wordMeaning(phrase: string): { readonly value: RatingValue; readonly assumed: boolean } | null {
  const sure = CLEAR_WORDS.get(phrase) ?? PLAIN_WORDS.get(phrase);
  if (sure !== undefined) return { value: sure, assumed: false };
  const soft = SOFT_WORDS.get(phrase);
  return soft === undefined ? null : { value: soft, assumed: true };
}

/** "Not yet implemented": nothing has been done. "Not fully implemented", "not complete": open, and no more than that. */
export const NEGATED =
  /^(?:not|yet to be|not been|to be) ((?:yet |been |yet been |fully |all |quite )*)(started|begun|commenced|implemented|complete|completed|delivered|done|closed|actioned|finished|resolved|signed off|embedded|discharged)$/;
/** What is not even begun when it is not so. */
export const UNBEGUN = new Set(['started', 'begun', 'commenced', 'implemented', 'delivered', 'done', 'actioned']);
/** What a word of completion says with such a remark: "Implemented (in part)". */
export const IN_PART = /^(?:in part|part|partial|partially|partly|not fully|work in progress|wip)$/;

/** What a rating cell says when nothing was rated. In normal form. */
export const NOT_SCORED = new Set(
  'n/a|na|n a|not applicable|not scored|not rated|not yet rated|unrated|none|nil|tbc|tba|tbd|to be confirmed|no rating|not assessed|not yet assessed|no rag|no data|data not available|not available|no update|awaiting update|-|–|?|not reported|not due for update|blank|nr|no rag rating|not rag rated|info|information only|for information|data only|contextual|unknown|provisional|final|estimated|validated|unvalidated'.split(
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
