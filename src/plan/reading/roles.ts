import type { Role } from '../model.js';
import type { Evidence } from './evidence.js';

/** The two kinds of table: what is to be done, and what is measured. */
export type Menu = 'actions' | 'indicators';

/** Roles that one column of a table has at most. */
const ONE_EACH: ReadonlySet<Role> = new Set<Role>([
  'reference',
  'title',
  'activity',
  'recommendation',
  'lead',
  'start',
  'due',
  'percent-complete',
  'status',
  'late',
  'indicator-reference',
  'description',
  'target',
  'tolerance',
  'polarity',
  'direction',
  'priority',
  'success-measure',
  'outcome',
]);

const ACTION_ROLES: ReadonlySet<Role> = new Set<Role>([
  'reference',
  'title',
  'activity',
  'recommendation',
  'theme',
  'outcome',
  'success-measure',
  'lead',
  'support',
  'start',
  'due',
  'revised-due',
  'completed-on',
  'review',
  'other-date',
  'rating',
  'status',
  'update',
  'percent-complete',
  'priority',
  'late',
  'notes',
  'other',
  'direction',
]);
const INDICATOR_ROLES: ReadonlySet<Role> = new Set<Role>([
  'reference',
  'indicator-reference',
  'description',
  'theme',
  'lead',
  'support',
  'target',
  'tolerance',
  'actual',
  'polarity',
  'direction',
  'rating',
  'update',
  'notes',
  'other',
  'review',
  'other-date',
  'outcome',
  'recommendation',
]);

/** What a role's words count as in a table of indicators. */
const AS_INDICATOR: Readonly<Partial<Record<Role, Role>>> = {
  title: 'description',
  activity: 'description',
  'success-measure': 'description',
  due: 'target',
  reference: 'indicator-reference',
};

/** Texts of so many letters are more than a date: those of a due date may name its steps. */
const ACCOUNT = 28;

/** Codes are shorter. */
const CODE = 24;

/** Words so sure of a role leave no other. */
const SURELY = 0.9;
/** Statuses are of a few words. */
const SHORT = 24;

/** Steps with their dates suit a due date, not the day of a review. */
function dateFit(role: Role, cells: Evidence): number {
  const isDue = role === 'due' || role === 'revised-due';
  // "Completed 19 June 2023. 4,000 leaflets given out.": when it was done, and what came of it.
  if (role === 'completed-on' && cells.length >= ACCOUNT && cells.mentions > 0.6) return 0.3;
  const dates = isDue || role === 'start' ? Math.max(cells.dates, cells.mentions * 0.8) : cells.dates;
  if (dates > 0) return !isDue && cells.length >= ACCOUNT ? 0.2 : Math.min(1, 0.35 + dates * 0.65);
  if (cells.numbers > 0.8 && cells.fractions < 0.5) return 0.3;
  if (cells.ratings > 0.5 || cells.yesNo > 0.5 || cells.marks > 0.5) return 0;
  return cells.long > 0.5 ? 0.1 : 0.25;
}

/** How well the cells of a column suit a role: 0 (they contradict it) to 1 (they show it); null where they say nothing. */
export function fit(role: Role, cells: Evidence): number | null {
  if (cells.filled === 0) return role === 'rating' ? 0.8 : null;
  const words = 1 - cells.numbers;
  switch (role) {
    case 'reference':
    case 'indicator-reference':
      return (
        Math.max(
          cells.references,
          cells.numbers > 0.9 && cells.dates < 0.1 ? 0.8 : 0,
          // "2021/04" may be a month, and "44712" a day.
          cells.unique > 0.95 && cells.length <= 24 && cells.leads < 0.3 && (cells.dates < 0.1 || cells.numbers < 0.1)
            ? 0.6
            : 0,
        ) *
          (0.4 + 0.6 * cells.unique) +
        (cells.length < 12 ? 0.1 : 0)
      );
    case 'title':
    case 'activity':
    case 'recommendation':
    case 'description':
      return cells.dates > 0.5 || cells.ratings > 0.6 || cells.numbers > 0.5
        ? 0
        : Math.min(1, 0.25 + Math.min(0.45, cells.length / 60) + 0.3 * cells.unique) *
            words *
            (cells.references > 0.7 ? 0.2 : 1) *
            (cells.leads > 0.9 && cells.length < 25 ? 0.6 : 1);
    case 'theme':
      return cells.dates > 0.3 || (cells.ratings > 0.8 && cells.length > 2) || cells.numbers > 0.6
        ? 0.1
        : 0.6 + 0.3 * (1 - cells.unique);
    case 'outcome':
    case 'success-measure':
      return cells.dates > 0.5 || cells.ratings > 0.6 ? 0.1 : 0.5 + 0.4 * cells.long * (1 - cells.tells);
    case 'lead':
    case 'support':
      return cells.dates > 0.3 || cells.numbers > 0.4 || cells.ratings > 0.5 ? 0 : cells.leads > 0.3 ? 1 : 0.8;
    case 'start':
    case 'due':
    case 'revised-due':
    case 'completed-on':
    case 'review':
    case 'other-date':
      return dateFit(role, cells);
    case 'rating':
      return cells.dates > 0.4
        ? 0
        : cells.long > 0.5
          ? 0.1
          : Math.max(
              cells.ratings,
              cells.numbers > 0.7 && cells.unique < 0.4 ? 0.55 : 0,
              cells.length <= 3 && cells.unique < 0.5 ? 0.6 : 0,
              cells.levels > 0.8 ? 0.3 : 0,
              cells.symbols * 0.7,
            );
    case 'status':
      return cells.dates > 0.4
        ? 0
        : cells.long > 0.4
          ? 0.1
          : Math.max(
              cells.ratings,
              Math.max(cells.yesNo, cells.marks) * 0.9,
              cells.statuses * 0.9,
              cells.unique < 0.3 ? 0.4 : 0,
              // Words that are not known are a status all the same, and are asked about.
              cells.length <= SHORT && cells.numbers + cells.percents < 0.2 && cells.leads < 0.5 ? 0.35 : 0,
            );
    case 'update':
    case 'notes':
      // An account mentions dates, and is longer than one.
      return (cells.dates > 0.7 && cells.length < ACCOUNT) || cells.numbers > 0.5
        ? 0.15
        : cells.ratings > 0.6 && cells.length < 20
          ? 0.3
          : role === 'update' && cells.references > 0.6 && cells.length < CODE
            ? 0.1
            : 0.55 + 0.4 * Math.max(cells.long, cells.tells);
    case 'percent-complete':
      return cells.numbers > 0.5 && cells.fractions > 0.3 ? 1 : cells.measures > 0.6 && cells.dates < 0.2 ? 0.9 : 0;
    case 'priority':
      return cells.dates > 0.3 || cells.long > 0.3 ? 0.1 : cells.levels > 0.6 ? 1 : 0.45;
    case 'target':
    case 'actual':
    case 'tolerance':
      return cells.dates > 0.5 ? 0 : cells.long > 0.5 ? 0.1 : Math.max(cells.numbers, cells.measures, 0.1);
    case 'polarity':
      return cells.polarities > 0.5 ? 1 : 0.1;
    case 'direction':
      return cells.directions > 0.4
        ? 1
        : cells.long > 0.3
          ? 0.02
          : cells.length < 12 && cells.numbers < 0.5
            ? 0.6
            : 0.2;
    case 'late':
      return cells.yesNo > 0.5 ? 1 : 0.1;
    case 'other':
      // Nobody spends, counts or measures in days of the calendar.
      return cells.dates > 0.7 ? 0.15 : 0.3;
    default:
      return 0.3;
  }
}

/** What the cells show by themselves, where the header says nothing. */
function byCells(cells: Evidence, menu: Menu, isHeaded: boolean): readonly (readonly [Role, number])[] {
  if (cells.filled === 0) return [];
  const found: (readonly [Role, number])[] = [];
  if (cells.dates > 0.7) found.push(['due', 0.42]);
  if (cells.ratings > 0.7 && cells.length < 20 && cells.levels < 0.6)
    found.push(['rating', cells.colours > 0.8 ? 0.75 : 0.5]);
  // Plain figures under words that are not known are figures, not numbers of rows.
  if (
    cells.references > 0.7 &&
    // Numbers that begin again in every section repeat, and still count on.
    (cells.unique > 0.6 || (!isHeaded && cells.counts > 0.6)) &&
    cells.length < 12 &&
    !(isHeaded && cells.numbers > 0.5 && cells.counts < 0.6)
  )
    found.push([menu === 'actions' ? 'reference' : 'indicator-reference', 0.5]);
  if (cells.leads > 0.75 && cells.length < 60 && cells.dates < 0.1 && cells.ratings < 0.3) found.push(['lead', 0.42]);
  if (cells.length > 25 && cells.unique > 0.6 && cells.dates < 0.3)
    found.push([menu === 'actions' ? 'title' : 'description', 0.4]);
  return found;
}

export interface Candidate {
  readonly column: number;
  readonly cells: Evidence;
  /** By header words, best first. */
  readonly words: readonly { readonly role: Role; readonly score: number }[];
  readonly isPeriod: boolean;
  /** Words stand over it. */
  readonly isHeaded: boolean;
}

export interface Assigned {
  readonly role: Role;
  readonly confidence: number;
}

/** Few filled cells say little against the words: a rating column is often nearly blank. */
function weighed(suits: number | null, role: Role, cells: Evidence): number | null {
  if (
    suits === null ||
    cells.rows === 0 ||
    !['rating', 'revised-due', 'completed-on', 'update', 'actual'].includes(role)
  )
    return suits;
  const weight = Math.min(1, cells.filled / (cells.rows * 0.35));
  return suits * weight + 0.75 * (1 - weight);
}

/** Scores of every role of a column: its words, weighed by what its cells hold. */
export function scores(candidate: Candidate, menu: Menu): Map<Role, number> {
  const allowed = menu === 'actions' ? ACTION_ROLES : INDICATOR_ROLES;
  const found = new Map<Role, number>();
  const put = (role: Role, score: number): void => {
    if (score > (found.get(role) ?? 0)) found.set(role, score);
  };
  const surely = (role: Role, least: number): boolean =>
    candidate.words.some((one) => one.role === role && one.score >= least);
  const isTarget = surely('target', 0.85);
  // A column headed as a priority or a risk never rates what is done, whatever colours stand in it.
  const isPriority = surely('priority', SURELY);
  const isNote = surely('notes', SURELY);
  for (const { role, score } of candidate.words) {
    // Next year's target is no figure.
    if ((role === 'actual' && isTarget) || (role === 'rating' && isPriority)) continue;
    // "Evidence ref" numbers the evidence, not the rows.
    if (role === 'reference' && isNote) continue;
    const meant = menu === 'indicators' ? (AS_INDICATOR[role] ?? role) : role;
    if (!allowed.has(meant)) continue;
    const suits = weighed(fit(meant, candidate.cells), meant, candidate.cells);
    put(
      meant,
      score *
        (suits === null ? 0.8 : 0.3 + 0.7 * suits) *
        (suits !== null && suits < 0.2 ? 0.3 : 1) *
        (meant === role ? 1 : 0.95),
    );
  }
  const heads = (role: Role): number => candidate.words.find((one) => one.role === role)?.score ?? 0;
  // "Status: 75 %": how far it is.
  if (menu === 'actions' && Math.max(heads('status'), heads('rating')) >= 0.6 && candidate.cells.percents > 0.6)
    put('percent-complete', 0.8);
  // A column headed with a rating may hold the figure itself, shaded.
  if (
    menu === 'indicators' &&
    heads('rating') >= 0.6 &&
    candidate.cells.measures > 0.5 &&
    candidate.cells.ratings < 0.5
  )
    put('actual', 0.75);
  // "Status" over words that are not known: they rate all the same, and are asked about.
  const { cells } = candidate;
  if (
    menu === 'indicators' &&
    heads('rating') >= 0.65 &&
    heads('status') >= SURELY &&
    cells.filled > 0 &&
    cells.length <= SHORT &&
    cells.unique < 0.6 &&
    cells.numbers + cells.measures + cells.directions + cells.leads < 0.3
  )
    put('rating', 0.45);
  // What a header says plainly is not overruled by cells that could be ratings or dates: workstreams are called A and B.
  const isPlain = candidate.words.some((one) => one.score >= 0.85);
  // Nor is an account of what was done, which is full of dates, a due date, nor what is to be done.
  // "Council date", "Letter sent": the day of something that happened is not due either.
  const isEvent = heads('other-date') >= 0.6;
  const isAccount = heads('update') >= 0.5 || heads('notes') >= 0.5;
  for (const [role, score] of byCells(candidate.cells, menu, candidate.isHeaded))
    if (
      allowed.has(role) &&
      !(isPlain && role === 'rating') &&
      !((isPlain || isEvent) && role === 'due') &&
      !(isAccount && ['due', 'title', 'reference', 'indicator-reference'].includes(role))
    )
      put(role, score);
  return found;
}

/** Gives every column its role, the surest first; a role that one column has is not given twice. */
export function assign(candidates: readonly Candidate[], menu: Menu): Map<number, Assigned> {
  const all = candidates.flatMap((candidate) =>
    [...scores(candidate, menu)].map(([role, score]) => ({ column: candidate.column, role, score })),
  );
  all.sort((a, b) => b.score - a.score || a.column - b.column);
  const given = new Map<number, Assigned>();
  const taken = new Set<Role>();
  for (const { column, role, score } of all) {
    if (given.has(column) || score < 0.3) continue;
    if (ONE_EACH.has(role) && taken.has(role)) {
      // A second column of people stands by the first.
      if (role === 'lead' && score > 0.6) given.set(column, { role: 'support', confidence: 0.5 });
      continue;
    }
    given.set(column, { role, confidence: Math.min(1, Math.round(score * 100) / 100) });
    taken.add(role);
  }
  return given;
}

/** What decided, in words: the kind of cell that a role rests on. */
export function grounds(role: Role, header: string, cells: Evidence): string {
  const of = (share: number, what: string): string =>
    `${String(Math.round(share * cells.filled))} of ${String(cells.filled)} cells are ${what}`;
  const head = header === '' ? 'no header' : `header '${header.replace(/\s+/g, ' ').slice(0, 60)}'`;
  if (cells.filled === 0) return `${head}, no cell is filled`;
  switch (role) {
    case 'start':
    case 'due':
    case 'revised-due':
    case 'completed-on':
    case 'review':
    case 'other-date':
      return `${head}, ${of(cells.dates, 'dates')}`;
    case 'rating':
    case 'status':
      return `${head}, ${of(Math.max(cells.ratings, cells.statuses), 'rating words')}`;
    case 'lead':
    case 'support':
      return `${head}, ${of(cells.leads, 'names or posts')}`;
    case 'reference':
    case 'indicator-reference':
      return `${head}, ${of(cells.references, 'numbers or codes')}`;
    case 'target':
    case 'actual':
    case 'tolerance':
    case 'percent-complete':
      return `${head}, ${of(Math.max(cells.numbers, cells.measures), 'figures')}`;
    case 'priority':
      return `${head}, ${of(cells.levels, 'levels of priority')}`;
    case 'polarity':
      return `${head}, ${of(cells.polarities, 'directions that are good')}`;
    case 'other':
      return `${head}, which names nothing that is read`;
    default: {
      const texts = `${String(cells.filled)} ${cells.filled === 1 ? 'text' : 'texts'}`;
      return `${head}, ${texts}${cells.filled > 1 && cells.unique > 0.95 ? ', all different' : ''}`;
    }
  }
}
