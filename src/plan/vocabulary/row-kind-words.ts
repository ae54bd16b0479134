import { fold } from './words.js';

/** What a row of a plan is said to be: something over others, something to be done, something measured, or neither. */
export type SaidKind = 'over' | 'action' | 'measure' | 'aside';

/** The words by which a plan says what each of its rows is. A synonym is one more word here. Folded, in the singular. */
const WORDS: readonly (readonly [SaidKind, string])[] = [
  [
    'over',
    'objective|strategic objective|corporate objective|key objective|outcome|key outcome|priority|strategic priority|corporate priority|goal|aim|ambition|commitment|theme|pillar|strand|workstream|programme|recommendation|area for improvement|output',
  ],
  [
    'action',
    'action|key action|sub action|sub-action|improvement action|task|sub task|sub-task|key task|milestone|key milestone|activity|key activity|deliverable|key deliverable|step|project|initiative|intervention',
  ],
  [
    'measure',
    'measure|success measure|performance measure|outcome measure|kpi|pi|key performance indicator|performance indicator|indicator|metric',
  ],
  [
    'aside',
    'risk|key risk|issue|dependency|assumption|constraint|opportunity|decision|note|comment|lesson|question|change|information|resource|budget',
  ],
];

/** Of these, one at least makes a list of kinds: "Project" and "Risk" alone may be kinds of anything. */
const TO_BE_DONE = new Set(['action', 'task', 'milestone', 'activity', 'deliverable', 'step']);

const KINDS: ReadonlyMap<string, SaidKind> = new Map(
  WORDS.flatMap(([kind, words]) => words.split('|').map((word) => [word, kind] as const)),
);

const HEADERS = new Set(
  'type|kind|category|level|class|element|tier|item|item type|row type|record type|entry type|line type|plan level|plan element|type of item|type of entry|type of row|what it is|what is it'.split(
    '|',
  ),
);

const LONGEST = 30;

/** Folded, and in the singular: "Activities" is "activity". */
function singular(text: string): string {
  const word = fold(text);
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word;
}

/** Whether a header may stand over a column that says what each row is. */
export function headsKinds(header: string): boolean {
  return header.trim() === '' || HEADERS.has(fold(header).replace(/[?:*]+$/, ''));
}

/** What a cell says that its row is: "Measure", "KPI", "Risks". Null for anything else. */
export function readSaidKind(text: string): SaidKind | null {
  return text.length > LONGEST ? null : (KINDS.get(singular(text)) ?? null);
}

/** Whether a word is plainly that of something to be done: "Action", "Milestones". */
export function saysToBeDone(text: string): boolean {
  return TO_BE_DONE.has(singular(text));
}
