import type { IsoDay } from '../../workbook/serial.js';
import type { Certainty, RatingValue } from '../model.js';
import { findDates, type DateContext } from './dates.js';
import { saysFinished } from './finished-words.js';
import { readMeasure, type MeasureRead } from './measures.js';
import { CLEAR_WORDS } from './rating-words.js';
import { fold } from './words.js';

/**
 * What narrative text claims: ratings, completion, promises, reservations. Sentence by sentence, so that words of one
 * sentence never bear on another; long texts are read to a limit.
 */

const LONGEST = 12_000;
const LONGEST_SENTENCE = 600;

/** What may end a sentence: a stop, which belongs to it, or a line's end or bullet, which does not. */
const ENDS = /[.!?;]|[\n•▪]/g;
const STOP = /[.!?;]/;

/** A sentence or a bullet of a text, as written. */
export function sentencesOf(text: string): readonly string[] {
  const cut = text.slice(0, LONGEST);
  const sentences: string[] = [];
  let from = 0;
  for (const { 0: sign, index } of cut.matchAll(ENDS)) {
    const isStop = STOP.test(sign);
    if (isStop && (/\S/.test(cut.charAt(index + 1)) || isAbbreviation(cut.slice(Math.max(from, index - 8), index))))
      continue;
    addPieces(cut.slice(from, isStop ? index + 1 : index), sentences);
    from = index + 1;
  }
  addPieces(cut.slice(from), sentences);
  return sentences;
}

/** Adds a sentence; one that is too long in pieces. */
function addPieces(sentence: string, sentences: string[]): void {
  for (let from = 0; from < sentence.length; from += LONGEST_SENTENCE) {
    const piece = sentence.slice(from, from + LONGEST_SENTENCE).trim();
    if (piece !== '') sentences.push(piece);
  }
}

function isAbbreviation(sentence: string): boolean {
  return /(?:\b(?:e\.g|i\.e|no|dr|mr|mrs|ms|st|approx|inc|incl|etc|vs|ref|resp)|\b[A-Za-z]|\b\d{1,2})$/i.test(
    sentence.slice(-8),
  );
}

const COLOUR = '(?:red|amber|green|blue|yellow|complete|completed)(?:\\s?[/-]\\s?(?:red|amber|green))?';
const CLAIMS: readonly RegExp[] = [
  // "RAG rating … is / remains / has been adjusted to AMBER"
  new RegExp(
    `\\b(?:rag|brag)(?:[ -](?:rating|status|rated))?\\b[^.]{0,90}?\\b(?:is|are|remains?|remained|stays?|was|be|been|becomes?|as|to|at|now|from \\w+ to)\\s+(?:rated |therefore |currently |now |still |also |at |as |to |set (?:at|to) )*["'“]?(${COLOUR})\\b`,
    'g',
  ),
  // "is RAG rated GREEN", "rated as AMBER", "remains rated as"
  new RegExp(`\\b(?:rag[ -]?)?rated\\s+(?:currently |now |still |at |as |to be |a )*["'“]?(${COLOUR})\\b`, 'g'),
  // "has moved from AMBER to GREEN", "moved to RED", "changed to", "upgraded to"
  new RegExp(
    `\\b(?:moved|moves|moving|changed|adjusted|amended|revised|upgraded|downgraded|reduced|improved|escalated|reverted|gone|went|set|turned|altered|increased)\\s+(?:(?:back|up|down)\\s+)?(?:from\\s+${COLOUR}\\s+)?(?:to|at|into)\\s+["'“]?(${COLOUR})\\b`,
    'g',
  ),
  new RegExp(`\\bfrom\\s+(?:a\\s+)?${COLOUR}\\s+(?:rating\\s+|status\\s+)?to\\s+(?:a\\s+)?(${COLOUR})\\b`, 'g'),
  // "RAG: Amber", "Status – Green"
  new RegExp(`\\b(?:rag|brag|rag rating|rag status)\\s*[:=–-]\\s*(${COLOUR})\\b`, 'g'),
  // "remains GREEN", "remains at AMBER"
  new RegExp(`\\bremains?\\s+(?:at |as |on )?(?:a |an )?(${COLOUR})\\b(?!\\s+(?:light|space|paper|flag))`, 'g'),
];

/** Words that make a rating one to come, past, of something else, or many. */
const NOT_NOW =
  /\b(?:will (?:be|move|become|turn|change)|would|could|should|may|might|expected to|anticipated|aim(?:ing)? to|in order to|until it (?:is|becomes)|previously|was previously|had been|last (?:month|quarter|year)|if)\b/;
const OF_OTHERS =
  /\b(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|some|most|majority|number)\s+(?:of\s+(?:the\s+)?)?(?:\w+\s+){0,3}(?:are|is|were|remain|have been)\b[^.]{0,40}$/;

/** "Risk rating reduced to Amber", "The national RAG rating is Red": of something else than the row. */
const OF_SOMETHING_ELSE =
  /\b(?:risks?|national(?:ly)?|regional(?:ly)?|inspection|inspectorate|ofsted|cqc|confidence|assurance|peer|budget|financ\w{1,5}|dependency)(?:'s)?\b(?: [\w'-]+){0,3}? (?:rag|brag|rating|rated|status|score)\b|\b(?:rag|brag|rating|status|score) (?:of|for|by|from) (?:the |this |our )?(?:risks?|national|regional|inspection|ofsted|cqc|budget|financ\w{1,5})\b|\brisks?(?: (?:level|score))?(?: (?:has|have|is|was|been|now))* (?:moved|changed|reduced|increased|escalated|went|downgraded|upgraded|rated)\b/;
const EVERY_COLOUR = /\b(?:red|amber|yellow|green)\b/g;

export interface RatingClaim {
  readonly value: RatingValue;
  /** The words that claim it, as written. */
  readonly text: string;
  /** Colours that the rest of its sentence names after it, or before: which of them is today's may be told wrongly. */
  readonly beside: readonly RatingValue[];
}

/** The rating that a text claims for its item, the last where it claims several; null when it claims none. */
export function ratingClaim(text: string): RatingClaim | null {
  let last: RatingClaim | null = null;
  for (const sentence of sentencesOf(text)) {
    const plain = sentence.toLowerCase().replace(/[’‘]/g, "'").replace(/\s/g, ' ');
    if (!/red|amber|green|blue|yellow|complete/.test(plain)) continue;
    let at = -1;
    for (const pattern of CLAIMS) {
      for (const match of plain.matchAll(pattern)) {
        const colour = match[1] ?? '';
        const end = match.index + match[0].length;
        const value =
          CLEAR_WORDS.get(colour.replace(/\s?([/-])\s?/, '/')) ?? (colour === 'blue' ? 'complete' : undefined);
        if (value === undefined || end <= at) continue;
        const before = plain.slice(Math.max(0, match.index - 60), match.index);
        if (
          NOT_NOW.test(`${before.slice(-25)} ${match[0]}`) &&
          !/\bremain/.test(match[0]) &&
          !/\bwill remain\b/.test(plain)
        )
          continue;
        if (OF_OTHERS.test(`${before} ${match[0].replace(/\S+$/, '')}`.trim())) continue;
        if (/\bcomplete/.test(colour) && !/rag|rated/.test(match[0])) continue;
        if (OF_SOMETHING_ELSE.test(`${before}${match[0]}`)) continue;
        at = end;
        const rest = `${plain.slice(0, match.index)} ${plain.slice(end)}`;
        last = { value, text: sentence.slice(match.index, end), beside: coloursIn(rest) };
      }
    }
  }
  return last;
}

function coloursIn(plain: string): RatingValue[] {
  return [...plain.matchAll(EVERY_COLOUR)].flatMap(([colour]) => CLEAR_WORDS.get(colour) ?? []);
}

export type CompletionClaim =
  /** "All actions are complete". */
  | { readonly kind: 'all-complete'; readonly text: string; readonly narrowed: boolean }
  /** "Only one action is outstanding". */
  | { readonly kind: 'outstanding'; readonly count: number; readonly text: string; readonly narrowed: boolean }
  /** "The majority of actions are complete". */
  | { readonly kind: 'most-complete'; readonly text: string; readonly narrowed: boolean };

const DONE =
  '(?:complete|completed|fully complete|fully completed|implemented|fully implemented|delivered|achieved|closed|done|signed off|finished|addressed)';
const BE = "(?:are|is|were|was|have been|has been|have all been|have now been|are now|are all|being|'re)";
const THINGS = '(?:actions?|tasks?|recommendations?|milestones?|steps?)';
const COUNTS: ReadonlyMap<string, number> = new Map(
  ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map((word, i) => [word, i]),
);
const COUNT_WORDS = `(${[...COUNTS.keys()].join('|')}|\\d{1,2})`;

const ALL_DONE = new RegExp(
  `\\b(?:all|all of the|every) (?:of the |the |these |our |key |agreed |planned |\\d{1,3} )*${THINGS}\\b([^.]{0,160}?)\\b${BE} (?:now |all |been |already |therefore )*${DONE}\\b`,
);
const ALL_BARE = new RegExp(`\\ball (?:\\d{1,3} )?${THINGS} (?:now )?${DONE}\\b`);
const MOST_DONE = new RegExp(
  `\\b(?:majority of|most of|most) (?:the |these )*(?:\\w+ )?${THINGS}\\b[^.]{0,120}?\\b${BE} (?:now |been )*${DONE}\\b`,
);
const OUTSTANDING = new RegExp(
  `\\b(?:only |just |there (?:is|are) (?:only |just |now |still )*)?${COUNT_WORDS} (?:key |remaining |further |other |outstanding |of the )*${THINGS}\\b(?: (?:that |which )?(?:is|are|remains?|still|now|left|to be))* ?(outstanding|remaining|remains?|left|incomplete|open|not (?:yet )?complete|to be completed|to complete)?`,
);

/** "… have been completed with regards to systems": said of a part. */
const NARROWS_AFTER =
  /^ (?:with regards? to|in relation to|in respect of|relating to|in terms of|around|for (?!this|the))/;

/** What a text claims about how many actions are done, in the order of its sentences. */
export function completionClaims(text: string): readonly CompletionClaim[] {
  const claims: CompletionClaim[] = [];
  for (const sentence of sentencesOf(text)) {
    const plain = fold(sentence);
    if (!/\b(?:actions?|tasks?|recommendations?|milestones?|steps?)\b/.test(plain)) continue;
    const all = ALL_DONE.exec(plain);
    if (
      all !== null &&
      !/\b(?:until|once|when|after|ensure|ensuring|before|if|will|whether|not all)\b/.test(
        plain.slice(0, all.index) + (all[1] ?? ''),
      )
    ) {
      claims.push({
        kind: 'all-complete',
        text: sentence,
        narrowed: isNarrowed(all[1] ?? '') || NARROWS_AFTER.test(plain.slice(all.index + all[0].length)),
      });
      continue;
    }
    if (ALL_BARE.test(plain) && !/\b(?:until|once|when|after|ensure|before|if|not all)\b/.test(plain)) {
      claims.push({ kind: 'all-complete', text: sentence, narrowed: false });
      continue;
    }
    if (MOST_DONE.test(plain)) {
      claims.push({ kind: 'most-complete', text: sentence, narrowed: false });
      continue;
    }
    const left = OUTSTANDING.exec(plain);
    const saysLeft = left !== null && (left[2] !== undefined || /\b(?:outstanding|remaining|left)\b/.test(left[0]));
    if (left !== null && saysLeft) {
      const count = COUNTS.get(left[1] ?? '') ?? Number(left[1]);
      claims.push({
        kind: 'outstanding',
        count,
        text: sentence,
        narrowed: !/\b(?:only|just|there (?:is|are)|remain)/.test(left[0]),
      });
      continue;
    }
    if (
      /\bthe (?:only |one |last |final |remaining )*outstanding action (?:for|within|in|against|on|is)\b|\bthe (?:only|last|final|one) (?:remaining |outstanding )+action\b/.test(
        plain,
      )
    ) {
      claims.push({ kind: 'outstanding', count: 1, text: sentence, narrowed: false });
    }
  }
  return claims;
}

/** "All actions to improve the quality of reports": a claim about some of the actions, not about all. */
function isNarrowed(between: string): boolean {
  const rest = between.replace(
    /\b(?:within|against|under|in|for|on|relating to|related to|associated with|of|from) (?:this|the|that) (?:\w+ )?(?:recommendation|action plan|plan|area|theme|section|priority|objective)s?\b/g,
    ' ',
  );
  return /\b(?:to|around|relating|related|regarding|about|on|with regards?|concerning|for|in respect|from|arising|identified)\b/.test(
    rest,
  );
}

export interface DatedPromise {
  readonly by: IsoDay;
  readonly certainty: Certainty;
  readonly text: string;
}

const PROMISE =
  /\b(?:will (?:now |also |then |all |both )?(?:be|have|commence|start|begin|go|take|complete|launch|report|follow|present|finish|conclude|deliver|roll|move|come|attend|receive|meet|happen|continue|provide|undergo)|(?:is|are|was|were) (?:now |currently |also )?(?:due|scheduled|planned|expected|anticipated|booked|arranged|set|on target|on track|to be|timetabled|earmarked)|to be (?:completed?|undertaken|submitted|delivered|held|launched|in place|reported|presented|implemented|reviewed|agreed|issued|finalised|signed|published|carried|established|rolled|recruited|appointed|finished|approved|considered|advertised|scheduled|arranged)|due (?:to|for|in|by|on)|scheduled (?:for|to|in|on)|planned (?:for|to|in)|expected (?:to|by|in)|(?:deadline|completion|launch|review|report|training|meeting|interviews?|event|session)s? (?:is |are |was )?(?:extended to|planned|scheduled|booked|arranged|due)|aim(?:ing)? to|intend(?:ed|s)? to|on schedule for)\b/;
const PAST = /\b(?:was|were|has been|have been|had been) (?:due|scheduled|planned|expected) to\b.*\b(?:but|however)\b/;

/** Things that the text says will be done by a date. Only dates after the promising words count. */
export function datedPromises(text: string, context: DateContext): readonly DatedPromise[] {
  const promises: DatedPromise[] = [];
  for (const sentence of sentencesOf(text)) {
    const plain = sentence.toLowerCase();
    const promise = PROMISE.exec(plain);
    if (promise === null || PAST.test(plain)) continue;
    const dates = findDates(sentence, context).filter((date) => date.start >= promise.index && date.lead !== 'start');
    const date = dates[0];
    if (date === undefined) continue;
    const between = plain.slice(promise.index + promise[0].length, date.start);
    // A date that something else bears: "will use the framework agreed in March 2024".
    if (
      /\b(?:agreed|approved|published|issued|held|set up|introduced|appointed|reported|identified|commissioned|dated|since|following the|undertaken) (?:\w+ ){0,3}$/.test(
        between,
      ) &&
      date.lead !== 'by' &&
      !/\bto be\b/.test(promise[0]) &&
      !/\bbe (?:agreed|approved|published|issued|held|set up|introduced|appointed|reported|identified|commissioned|undertaken)/.test(
        plain.slice(promise.index, date.start),
      )
    )
      continue;
    promises.push({ by: date.latest, certainty: date.certainty, text: sentence });
  }
  return promises;
}

/** "The first part is on track; the second is late." */
const SAYS_LATE =
  /\b(?:(?:is|are|was|running|slightly|now|still) (?:\w+ )?(?:late|behind|overdue|delayed)|has (?:been delayed|slipped)|behind schedule|off track|slipped)\b/i;

/** The words that say it is on track; null when the text does not, or says too that it is not. */
export function onTrackClaim(text: string): string | null {
  if (SAYS_LATE.test(text.slice(0, LONGEST))) return null;
  for (const sentence of sentencesOf(text)) {
    const plain = fold(sentence);
    const match =
      /\b(?:on track|on schedule|on target|on course|progressing (?:well|as planned|to plan)|going to plan|remains? on time)\b/.exec(
        plain,
      );
    if (match === null) continue;
    const before = plain.slice(Math.max(0, match.index - 24), match.index);
    if (
      /\b(?:not|no longer|isn't|aren't|back|get|getting|bring|brought|keep|ensure|if|once|until|was|were|being)\b[^.]*$/.test(
        before,
      )
    )
      continue;
    return sentence;
  }
  return null;
}

const SAYS_DONE =
  /\b(?:fully |now |all |been |is |are |so |has been |have been )*(?:implemented|achieved|completed|delivered|met|complete(?! (?:an?|the|all|its|their|this|any|every|each)\b))\b/;
const NOT_DONE_YET =
  /\b(?:not|not yet|never|partially|partly|part|to|to be|will|will be|would be|being|once|when|until|should be|must be|able to|if|only)(?: \w+)? $/;
const BUT = /\b(?:however|but|although|though|yet|albeit|whilst|while|except|apart from|pending|subject to)\b/;
const RESERVES =
  /\b(?:need(?:s|ed|ing)?|require[sd]?|requiring|still|unclear|not (?:yet|clearly|fully|all|always|consistent(?:ly)?)|inconsisten\w*|embed(?:ded|ding)?|further (?:work|action|embedding)|issues?|outstanding|to be (?:embedded|improved|evidenced|strengthened)|lack|limited|remain[s]?|variable|gaps?|improve|awaiting|more work)\b/;
const STILL =
  /\bstill (?:requires?|needs?|issues?|to be|some|not|work|outstanding|unclear)\b|\b(?:requires?|needs?) (?:further )?(?:embedding|work)\b/;
const NOW_NEEDED =
  /\b(?:actions?|steps?|work) (?:now |still |also )+(?:needed|required|to be|outstanding)\b|\bstill to (?:do|be done|complete|implement)\b/;

/** What takes back a rating of complete, where no words claim it: fewer than beside a claim. */
const UNFINISHED =
  /\b(?:needs? (?:to be )?(?:fully )?(?:embed\w*|further)|embedding|not yet (?:embedded|consistent|complete|in place)|still (?:needs?|requires?|to be)|further (?:work|embedding))\b/;

/** Where a sentence says that it is done: the end of the words; -1 when it does not. */
function doneAt(plain: string): number {
  const done = SAYS_DONE.exec(plain);
  if (done === null) return -1;
  return NOT_DONE_YET.test(plain.slice(0, done.index)) || /^(?:partial|part)/.test(done[0])
    ? -1
    : done.index + done[0].length;
}

/**
 * A claim of completion that takes something back: "Fully implemented however needs embedding". Null when it does not.
 *
 * @param isComplete it is rated complete: "However, this needs embedding" takes that back without a claim in words
 */
export function reservation(text: string, isComplete = false): string | null {
  let claimed = false;
  let before = '';
  for (const sentence of sentencesOf(text)) {
    const plain = fold(sentence);
    const end = doneAt(plain);
    if (end !== -1) {
      const but = BUT.exec(plain.slice(end));
      if (but !== null && RESERVES.test(plain.slice(end + but.index))) return sentence;
      // "Still requires embedding. However it is met."
      if (/^(?:however|but|although)\b/.test(plain) && STILL.test(before)) return `${before} ${sentence}`.slice(0, 400);
      claimed = true;
    }
    if (isComplete && /^(?:however|but|although|though)\b/.test(plain) && UNFINISHED.test(plain)) return sentence;
    if (claimed && NOW_NEEDED.test(plain)) return sentence;
    // "Fully implemented. However, it needs embedding."
    if (doneAt(before) !== -1 && /^(?:however|but|although|though)\b/.test(plain) && RESERVES.test(plain))
      return `${before} ${sentence}`.slice(0, 400);
    before = plain;
  }
  return null;
}

/** "This is", "The action has been", "12/07/24:": what may stand before the word that says that it is done. */
const BEFORE_DONE =
  /^(?:\d{1,2}[./]\d{1,2}[./]\d{2,4} ?[:-]? ?|(?:status|update|progress) ?[:-] )?(?:(?:this|the|all|these) )?(?:(?:action|work|task|recommendation|milestone|project|it)s? )?(?:(?:is|are|was|were|has|have|been|now|all|fully) )*/;
const AND_DONE = / and (?:now )?(?:closed|signed off|embedded|implemented|in place|published|agreed)(?=$|[ .])/;

/** The first sentence of a text where it says no more than that the whole is done: "Completed 12 July 2024." Null otherwise. */
export function completionSaid(text: string): string | null {
  const [first] = sentencesOf(text);
  if (first === undefined || first.length > 100) return null;
  const rest = fold(first).replace(BEFORE_DONE, '').replace(AND_DONE, '');
  return saysFinished(rest) && reservation(text, true) === null ? first : null;
}

const FURTHER =
  /\b(?:further|next steps?|follow[- ]?up|next phase|phase (?:2|two)|also to|will (?:now |then |be )|to be (?:undertaken|completed|reviewed|delivered|held|carried out|evaluated|reported|presented|repeated)|evaluate|(?:re)?view(?:ed)? (?:progress|impact|in|planned)|due (?:in|to)|scheduled|planned for|again in)\b/;

/** A later step that a text gives after its status: "Completed⏎Further review to be undertaken June 2010". */
export function furtherStep(text: string): string | null {
  const sentences = sentencesOf(text);
  for (const [i, sentence] of sentences.entries()) {
    const plain = fold(sentence);
    if (i === 0 && SAYS_DONE.test(plain) && plain.split(' ').length <= 4) continue;
    if (
      FURTHER.test(plain) &&
      !/\b(?:no further|nothing further|not required|no longer|was|were|has been|have been|had (?:been|to)|confirmed by|see the)\b/.test(
        plain,
      )
    )
      return sentence;
  }
  return null;
}

const PLACEHOLDER =
  /\bx{3,}\b|\?{3,}|^\s*\?{2,}\s*$|\[(?:insert|add|enter|tbc|name|date|to be|xx|please|type|text|figure|complete)[^\]]{0,80}\]|<(?:insert|add|enter|name|date|text)[^>]{0,80}>|\blorem ipsum\b|\b(?:insert|enter|add) (?:text|name|date|details?|update|figure) here\b|_{4,}|\btype here\b|\bplaceholder\b|\b(?:dd|xx)\/(?:mm|xx)\/(?:yy|xx|yyyy|xxxx)\b|\bclick (?:or tap )?here to enter\b|#{4,}/i;

/** Text left to be filled in: xxx, ???, [insert], lorem ipsum. "TBC" is an answer, not a placeholder. */
export function placeholder(text: string): string | null {
  const match = PLACEHOLDER.exec(text.slice(0, LONGEST));
  return match === null ? null : match[0];
}

export interface TextFigures {
  readonly target: MeasureRead;
  readonly current: MeasureRead;
  readonly targetText: string;
  readonly currentText: string;
}

const AMOUNT =
  '((?:at least |fewer than |less than |more than |no more than )?£?\\d[\\d,]{0,12}(?:\\.\\d{1,4})?\\s?(?:%|per ?cent|days?|weeks?|months?)?)';
const TARGET = new RegExp(
  `\\btarget(?:s|ed)?\\b(?: (?:is|of|in|for|at|set|was|to|be|by|remains|rate|figure|level|:))*[:\\s=-]{0,3}${AMOUNT}`,
  'g',
);
const CURRENT = new RegExp(
  `\\b(?:currently|current performance|current figure|current rate|current level|current position|performance|latest performance|actual|now)\\b(?: (?:is|at|shows|showing|stands|was|of|rate|currently|that|only|figure|running|:))*[:\\s=-]{0,3}${AMOUNT}`,
  'g',
);

/** One target and one current figure in a row's text: "Target 90%", "currently 83%". Null unless there is just one of each. */
export function figuresInText(text: string): TextFigures | null {
  const plain = text.slice(0, LONGEST).toLowerCase().replace(/\s/g, ' ');
  // More figures than the two, and which belongs to which is a guess.
  if ((plain.match(/\d\s?(?:%|per ?cent)/g) ?? []).length > 2) return null;
  const targets = [...plain.matchAll(TARGET)];
  const currents = [...plain.matchAll(CURRENT)];
  const [target] = targets;
  const [current] = currents;
  if (targets.length !== 1 || currents.length !== 1 || target?.[1] === undefined || current?.[1] === undefined)
    return null;
  const wanted = readMeasure({ value: target[1], format: 'General' }, { percent: false });
  const got = readMeasure({ value: current[1], format: 'General' }, { percent: false });
  if (wanted?.value == null || got?.value == null || wanted.unit !== got.unit) return null;
  return { target: wanted, current: got, targetText: target[0].trim(), currentText: current[0].trim() };
}

/** Percentages in a text with the words before them, for comparing with an indicator of those words. */
export function percentagesIn(text: string): readonly { readonly value: number; readonly text: string }[] {
  const found: { value: number; text: string }[] = [];
  for (const sentence of sentencesOf(text)) {
    for (const match of sentence.matchAll(/(?<![\d.])(\d{1,3}(?:\.\d{1,2})?)\s?%/g)) {
      found.push({ value: Number((Number(match[1]) / 100).toPrecision(12)), text: sentence });
    }
  }
  return found;
}
