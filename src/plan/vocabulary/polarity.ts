import type { Polarity } from '../model.js';
import { fold } from './words.js';

/** Words of a polarity column, or of a "Good is" column. In folded form. */
const COLUMN_WORDS: readonly (readonly [Polarity, readonly string[]])[] = [
  [
    'higher',
    [
      'high',
      'higher',
      'bigger',
      'more',
      'up',
      'maximise',
      'maximize',
      'increase',
      'increasing',
      'larger',
      'greater',
      'upward',
      'upwards',
      'rising',
      'big',
      'h',
      '+',
      '+ve',
      'positive',
      'above',
      '>',
      '>=',
      'max',
      'plus',
      'improves when higher',
    ],
  ],
  [
    'lower',
    [
      'low',
      'lower',
      'smaller',
      'less',
      'fewer',
      'down',
      'minimise',
      'minimize',
      'decrease',
      'decreasing',
      'reduce',
      'reducing',
      'downward',
      'downwards',
      'falling',
      'small',
      'l',
      '-ve',
      'negative',
      'below',
      '<',
      '<=',
      'min',
      'minus',
      'reduction',
    ],
  ],
  [
    'none',
    [
      'info',
      'information',
      'information only',
      'for information',
      'neutral',
      'none',
      'n/a',
      'na',
      'not applicable',
      'contextual',
      'context',
      'monitor',
      'monitoring',
      'trend',
      'demand',
      'data only',
      'no polarity',
      'neither',
      'volume',
      'count',
      'no target',
      'monitor only',
      'stable',
      'within range',
      'range',
      'plan is best',
      'plan',
    ],
  ],
];
const BY_WORD: ReadonlyMap<string, Polarity> = new Map(
  COLUMN_WORDS.flatMap(([polarity, words]) => words.map((word) => [word, polarity] as const)),
);
const UP = /[↑⇑▲△⬆🔼🔺⭡↗⬈]/u;
const DOWN = /[↓⇓▼▽⬇🔽🔻⭣↘⬊]/u;

/** What a cell of a polarity column says: "High", "Good is low", "Bigger is better", "↑", "Info". */
export function readPolarityWord(text: string): Polarity | null {
  if (text.length > 120) return null;
  if (UP.test(text)) return DOWN.test(text) ? null : 'higher';
  if (DOWN.test(text)) return 'lower';
  const folded = fold(text)
    .replace(/[().:]/g, ' ')
    .trim();
  if (folded === '') return null;
  const direct = BY_WORD.get(folded);
  if (direct !== undefined) return direct;
  const core = folded
    .replace(
      /\b(?:good|better|best|is|are|the|good performance|performance|polarity|figure|figures|value|values|number|numbers|should|be|wanted|desired|aim|to|a|result|results|scores?|when|outcome|indicates)\b/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();
  return BY_WORD.get(core) ?? null;
}

/** Wordings that must not be judged: a count, a band, a conversion, a cost. The first group of checks.md, "Refuse first". */
const REFUSE: readonly RegExp[] = [
  /^(?:the )?(?:total |overall |average |cumulative )?(?:number|no\.?|count|volume|total|#) (?:of|number)?\b/,
  /^(?:total|volume|count)\b/,
  /^(?:how many|numbers? )/,
  /\bper (?:10[, ]?000|1[, ]?000|100[, ]?000)\b|\bper head\b|\bper capita\b|\brate of (?:referrals?|contacts?|children|cla|lac|cin|cp|looked after|child|assessments?|section|s47)/,
  /\brequir(?:es|ing|e) improvement\b|\bsatisfactory\b|\bbreakdown\b|\bbands?\b|\bby (?:age|gender|ethnicity|ward|type|category)\b|\bof which\b|\bgender\b|\bethnicity\b/,
  /\b(?:leading to|resulting in|result in|converting to|converted to|conversion|progress(?:ed|ing)? to|that led to|which led to|ending in|stepped (?:up|down)|going on to)\b/,
  /\bvacanc(?:y|ies)\b.*\b(?:covered|filled) by agency\b|\bagency\b.*\bcover(?:ing|ed)?\b.*\bvacanc/,
  /\b(?:unit|average|gross|net|total|weekly) costs?\b|\bcosts? (?:of|per)\b|\bspend\b|\bexpenditure\b|\bbudget\b/,
];

/** Less is better. Checked before the favourable phrases, which often hide in them ("completed in over 72 hours"). */
const LOWER: readonly RegExp[] = [
  /\b(?:over|more than|longer than|greater than|in excess of|exceeding|outside(?: of)?|beyond|after|older than|above) (?:the )?(?:\d+|one|two|three|four|five|six|ten|twelve|target|timescale|timescales|statutory|time|deadline)\b/,
  /\bnot (?:\w+ ){0,3}(?:with)?in (?:\d+|time|timescale|timescales|the|target|statutory|agreed)\b/,
  /\bnot (?:seen|visited|reviewed|completed|allocated|recorded|met|up to date|in place|in education|achieved|held|attending|attended|returned|resolved|in suitable)\b/,
  /\bwithout (?:an? |a valid |an up to date |up to date )?\w+/,
  /\binadequate\b|\bpoor\b|\boverdue\b|\bbacklogs?\b|\blate\b|\blateness\b|\bout of (?:date|timescale|time|area|borough|county)\b|\bunresolved\b|\boutstanding (?:actions|invoices|debt|repairs|recommendations|assessments|reviews|cases|visits)\b/,
  /\bre-?referr(?:als?|ed)\b|\brepeat\b|\brepeated\b|\bsecond or subsequent\b|\bsubsequent time\b|\breturn(?:ing|ed) to care\b|\bre-?offend\w*|\bre-?admi\w+|\breopened\b|\bre-?opened\b/,
  /\bvacanc(?:y|ies)\b|\bvacant\b|\bturnover\b|\bagency\b|\bsickness\b|\babsence\b|\babsences\b|\babsent\b|\babsentee\w*|\bdays lost\b|\bworking days lost\b/,
  /\bexclusions?\b|\bexcluded\b|\bsuspensions?\b|\bsuspended\b|\boffend(?:ing|ers?)\b|\boffences?\b|\bcrimes?\b|\bneet\b|\bnot in education\b|\bmissing (?:episodes?|from|education)\b|\bwent missing\b|\bgo missing\b/,
  /\bunallocated\b|\bcaseloads?\b|\baverage (?:time|wait|waiting|number of days|days|length|duration|working days)\b|\bwait(?:ing)? times?\b|\bwaiting (?:list|over|for)\b|\btime (?:taken|between|from)\b|\bdays (?:between|taken|from)\b|\bdelays?\b|\bdelayed\b/,
  /\bcomplaints?\b|\bgap\b|\bdrop-?out\b|\bfail(?:ed|ure|ures|ing)?\b|\berrors?\b|\bcancel(?:led|lation|lations)\b|\bmissed\b|\barrears\b|\bdebts?\b|\boverspend\b|\binjur(?:y|ies)\b|\baccidents?\b|\bdeaths?\b|\bmortality\b|\bhomeless(?:ness)?\b|\bbed and breakfast\b|\bb&b\b|\btemporary accommodation\b|\bpoverty\b|\bobes(?:e|ity)\b|\bsmok(?:e|ing|ers)\b|\bemissions?\b|\bcarbon\b|\bresidual waste\b|\bfly-?tip\w*|\bempty (?:homes|properties)\b|\bvoids?\b|\bunauthorised\b|\bpersistent(?:ly)?\b|\bbreaches\b|\bunemploy\w*|\bfuel poverty\b|\bbreakdowns? of\b|\bplacement breakdowns?\b|\bdisruptions?\b/,
  /\b(?:3|three) or more (?:placements?|moves|social workers|changes)\b|\bplacement moves\b|\bchanges of (?:placement|social worker)\b/,
  /\b(?:pending|awaiting)\b/,
];

/** More is better. */
const HIGHER: readonly RegExp[] = [
  /\b(?:with)?in (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|the|statutory|agreed|target|required|\w+ )?(?:\s?(?:working|calendar|school|the|required|statutory|agreed|target|set))*\s?(?:days?|weeks?|months?|hours?|timescales?|time ?scale|time ?frames?|deadlines?|target|time limits?)\b/,
  /\b(?:on|in) time\b|\bin timescales?\b|\bwithin timescales?\b|\btimely\b|\bby \d+ (?:days|weeks|months)\b/,
  /\bcompleted?\b|\bcompletions?\b|\breviewed\b|\bseen\b|\bvisited\b|\bvisits\b|\bheld\b|\bin place\b|\bup[- ]?to[- ]?date\b|\bcurrent (?:plan|review|pep)\b|\bwho had (?:all|an?|their)\b|\bhave (?:an?|had|their|all)\b|\bwith an? \w+/,
  /\bgood (?:or|and) (?:outstanding|better|above)\b|\bgood or better\b|\bgraded good\b|\bjudged good\b|\brated good\b|\boutstanding\b|\bgood\b|\bexcellent\b/,
  /\bsuitable accommodation\b|\bin education\b|\bin employment\b|\beet\b|\btake-?up\b|\bsatisf(?:action|ied)\b|\bparticipat\w+|\battend(?:ance|ed|ing)\b|\battain\w*|\bachiev\w+|\bpass(?:ed|ing)? rate\b|\bpassed\b|\bcomplian(?:ce|t)\b|\bcoverage\b|\bresponded\b|\bresolved\b|\banswered\b|\bimplemented\b|\bdelivered\b|\brecycl\w+|\bcompost\w*|\bcollected\b|\bcollection rate\b|\boccupancy\b|\bretention\b|\bstability\b|\bpermanent staff\b|\btrained\b|\btraining\b|\bcompleting\b|\bmet\b|\bsuccess\w*|\bcontact(?:ed)? within\b|\bimmunis\w+|\bvaccinat\w+|\bscreened\b|\bhealth (?:checks?|assessments?)\b|\bdental\b|\bmembership\b|\baccuracy\b|\brenewable\b|\buptake\b|\bdetermined\b|\bpaid within\b|\bappraisals?\b|\bsupervision\b/,
];

/** Adverse wordings after which a favourable one only says of whom. */
const COVERING = /\bvacanc(?:y|ies)\b.*\bagency\b|\bagency\b.*\bvacanc/;

function isPercent(text: string): boolean {
  return /^(?:the )?(?:%|percentage|percent|per cent|proportion|share|rate of completion)|%/.test(text);
}

/**
 * Which way is better, inferred from an indicator's description. `refused`: a wording that must not be judged without
 * the officer's word, whatever else it says. Adverse phrases beat favourable ones; a clash is refused.
 */
export function inferPolarity(description: string): { readonly polarity: Polarity; readonly refused: boolean } {
  const text = fold(description.slice(0, 600));
  if (text === '') return { polarity: 'unknown', refused: false };
  if (REFUSE.some((pattern) => pattern.test(text)) || COVERING.test(text))
    return { polarity: 'unknown', refused: true };
  const adverse = LOWER.some((pattern) => pattern.test(text));
  const favourable = HIGHER.some((pattern) => pattern.test(text));
  if (adverse) return { polarity: reduces(text) ? 'unknown' : 'lower', refused: reduces(text) };
  if (favourable)
    return isPercent(text) || !/^average\b/.test(text)
      ? { polarity: 'higher', refused: false }
      : { polarity: 'unknown', refused: true };
  return { polarity: 'unknown', refused: false };
}

/** "Reduction in sickness absence", "complaints resolved": an adverse thing made less, or dealt with: two ways to read it. */
function reduces(text: string): boolean {
  return (
    /\b(?:reduction|reduced|decrease|improvement|reducing|fewer|closing|narrow\w*) (?:in|of|the)?\b/.test(text) ||
    /\b(?:complaints?|breaches|crimes?|arrears|debts?|errors?|fly-?tip\w*|overdue \w+|vacanc(?:y|ies))\b.*\b(?:resolved|responded|answered|closed|cleared|dealt|investigated|acknowledged|filled|collected|recovered|removed|completed)\b/.test(
      text,
    )
  );
}

/** Which way is better by the target's own wording: "fewer than 85", "at least 90%", "will reduce". Null when it does not say. */
export function targetPolarity(targetText: string): Polarity | null {
  const text = fold(targetText.slice(0, 300));
  const lower =
    /(?:^|[^a-z])(?:fewer than|less than|lower than|no more than|not more than|no greater than|no higher than|no longer than|not exceed\w*|not to exceed|at most|maximum|max|up to|below|under|within|or (?:less|below|fewer|under|lower)|will (?:reduce|decrease|fall)|reduc(?:e|ed|ing|tion)|decreas\w*)(?![a-z])|[<≤≦]|=<|[↓▼]/.test(
      text,
    );
  const higher =
    /(?:^|[^a-z])(?:at least|no less than|not less than|no fewer than|no lower than|minimum|min|more than|greater than|higher than|above|over|exceed(?:s|ing)?|in excess of|or (?:more|above|over|higher|better|greater)|will (?:increase|rise|improve)|increas(?:e|ed|ing))(?![a-z])|[>≥≧]|[↑▲]|\d\s?%?\+/.test(
      text,
    );
  if (lower === higher) return bareOver(text);
  return lower ? 'lower' : 'higher';
}

/** "no more than" holds "more than", and so on: the longer wording counts. */
function bareOver(text: string): Polarity | null {
  if (/\b(?:no|not) (?:more|greater|higher|longer) than\b|\bnot (?:to )?exceed/.test(text)) return 'lower';
  if (/\b(?:no|not) (?:less|fewer|lower) than\b/.test(text)) return 'higher';
  return null;
}
