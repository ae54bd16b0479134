import type { Review } from '../checks/finding.js';
import type { Item, ItemKind, RatingValue } from '../plan/model.js';
import { sayList, sayNumber } from './words.js';

/** What an item counts as: its rating, else its status, else not rated. */
export type CountKey = RatingValue | 'not-rated';

export interface Count {
  readonly key: CountKey;
  /** The council's own word for it. */
  readonly word: string;
  readonly count: number;
  /** The change since the last report; null while there is none to compare with. */
  readonly change: number | null;
}

export interface LevelCounts {
  readonly level: ItemKind;
  readonly total: number;
  /** In the council's own order; the four usual ratings always, any other where it occurs. */
  readonly counts: readonly Count[];
}

export interface Summary {
  /** Recommendations, groups, actions: only the levels that the plan has. */
  readonly levels: readonly LevelCounts[];
  /** One plain sentence each; together the headline. */
  readonly sentences: readonly string[];
  /** The sentences in one. */
  readonly headline: string;
  readonly overdue: number;
  readonly dueSoon: number;
  /** Findings that ask somebody for an answer: high and medium. */
  readonly lookAgain: number;
  readonly indicators: {
    readonly total: number;
    readonly judged: number;
    readonly met: number;
    readonly offTarget: number;
  };
  readonly notJudged: number;
  readonly rowsNotRead: number;
}

const LEVELS: readonly ItemKind[] = ['recommendation', 'group', 'action'];

/** The order of ratings where the plan states none of its own: best first. */
export const RATING_ORDER: readonly CountKey[] = [
  'complete',
  'green',
  'amber-green',
  'amber',
  'amber-red',
  'red',
  'overdue',
  'in-progress',
  'not-started',
  'on-hold',
  'closed',
  'not-rated',
];

const USUAL: ReadonlySet<CountKey> = new Set(['complete', 'green', 'amber', 'red']);

/** Words for the ratings where the plan has none of its own. */
export const RATING_WORDS: Readonly<Record<CountKey, string>> = {
  complete: 'Complete',
  green: 'Green',
  'amber-green': 'Amber/Green',
  amber: 'Amber',
  'amber-red': 'Amber/Red',
  red: 'Red',
  overdue: 'Overdue',
  'in-progress': 'In progress',
  'not-started': 'Not started',
  'on-hold': 'On hold',
  closed: 'Closed',
  'not-rated': 'Not rated',
};

export const LEVEL_WORDS: Readonly<Record<ItemKind, { readonly one: string; readonly many: string }>> = {
  recommendation: { one: 'recommendation', many: 'recommendations' },
  group: { one: 'group of actions', many: 'groups of actions' },
  action: { one: 'action', many: 'actions' },
};

/** The council's word for a rating where it has a readable one (not a bare letter, digit or symbol), else the usual word. */
export function ratingWord(review: Review, key: CountKey): string {
  const own = key === 'not-rated' ? undefined : review.plan.words[key]?.trim();
  if (own === undefined || own.length > 24 || !/\p{L}{3}/u.test(own)) return RATING_WORDS[key];
  return own === own.toUpperCase() || own === own.toLowerCase() ? capitalised(own.toLowerCase()) : own;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What an item counts as. */
export function countKey(item: Item): CountKey {
  if (item.rating) return item.rating.value;
  if (item.status === 'complete') return 'complete';
  if (item.status === 'closed' || item.status === 'not-started' || item.status === 'on-hold') return item.status;
  if (item.status === 'open' && item.statusText !== null) return 'in-progress';
  return 'not-rated';
}

/** Ratings in the order of the plan's stated counts, else of its key, else best first; the rest follow best first. */
function ratingOrder(review: Review): readonly CountKey[] {
  const { statedCounts, ratingKey } = review.plan;
  const stated = statedCounts.map((one) => one.value);
  const keyed = ratingKey.flatMap((one) => (one.value === 'not-scored' ? [] : [one.value]));
  const own: readonly CountKey[] = new Set(stated).size > 2 ? stated : new Set(keyed).size > 2 ? keyed : [];
  return [...new Set([...own, ...RATING_ORDER])];
}

function levelCounts(review: Review, level: ItemKind, order: readonly CountKey[]): LevelCounts {
  const counted = new Map<CountKey, number>();
  let total = 0;
  for (const item of review.plan.items) {
    if (item.kind !== level || (item.crossReference && !item.rating)) continue;
    total++;
    const key = countKey(item);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const counts = order.flatMap((key): Count[] => {
    const count = counted.get(key) ?? 0;
    return count > 0 || USUAL.has(key) ? [{ key, word: ratingWord(review, key), count, change: null }] : [];
  });
  return { level, total, counts };
}

/**
 * The figures of the headline: counts per level in the council's own order and words, and the sentences that say
 * what they mean.
 */
export function summarise(review: Review): Summary {
  const order = ratingOrder(review);
  const levels = LEVELS.map((level) => levelCounts(review, level, order)).filter((one) => one.total > 0);
  const judged = [...review.met.values()];
  const met = judged.filter(Boolean).length;
  const summary = {
    levels,
    overdue: review.overdue.size,
    dueSoon: review.findings.filter((one) => one.check === 'due-soon').length,
    lookAgain: review.findings.filter((one) => one.severity === 'high' || one.severity === 'medium').length,
    indicators: {
      total: review.plan.indicators.length,
      judged: judged.length,
      met,
      offTarget: judged.length - met,
    },
    notJudged: review.notJudged.length,
    rowsNotRead: review.plan.sheets.reduce((sum, sheet) => sum + sheet.rowsNotRead.length, 0),
  };
  const sentences = [progressSentence(levels[0]), datesSentence(review, summary), indicatorSentence(summary)].filter(
    (one) => one !== '',
  );
  return { ...summary, sentences, headline: sentences.join(' ') };
}

/** "13 of 18 recommendations are in progress: nine are Green and four Amber." */
function progressSentence(level: LevelCounts | undefined): string {
  if (!level) return '';
  const { one, many } = LEVEL_WORDS[level.level];
  const ended = (key: CountKey): boolean => key === 'complete' || key === 'closed';
  const open = level.counts.filter(({ key, count }) => !ended(key) && count > 0);
  const openCount = open.reduce((sum, { count }) => sum + count, 0);
  if (openCount === 0) {
    const closed = level.counts.some(({ key, count }) => key === 'closed' && count > 0);
    const end = closed ? 'complete or closed' : 'complete';
    return level.total === 1 ? `The one ${one} is ${end}.` : `All ${level.total} ${many} are ${end}.`;
  }
  const rated = open.filter(({ key }) => key !== 'not-rated');
  if (rated.length === 0) {
    return openCount === level.total
      ? `None of the ${level.total} ${many} has a rating.`
      : `${openCount} of ${level.total} ${many} ${openCount === 1 ? 'is' : 'are'} not complete and not rated.`;
  }
  const parts = open.map(({ word, key, count }, index) => {
    const verb = index === 0 ? ` ${count === 1 ? 'is' : 'are'}` : '';
    return `${sayNumber(count)}${verb} ${key === 'not-rated' ? 'not rated' : inSentence(word, key)}`;
  });
  const verb = openCount === 1 ? 'is' : 'are';
  return `${openCount} of ${level.total} ${level.total === 1 ? one : many} ${verb} in progress: ${sayList(parts)}.`;
}

/** Colours keep their capital in running text, as councils write them; other words lose it. */
function inSentence(word: string, key: CountKey): string {
  const colour = key === 'green' || key === 'amber' || key === 'red' || key === 'amber-green' || key === 'amber-red';
  return colour ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

function datesSentence(review: Review, summary: Pick<Summary, 'overdue' | 'dueSoon'>): string {
  const kinds = new Set(review.plan.items.filter(({ id }) => review.overdue.has(id)).map(({ kind }) => kind));
  const [only] = kinds;
  const noun = kinds.size === 1 && only ? LEVEL_WORDS[only] : { one: 'row', many: 'rows' };
  const dated = review.plan.items.some(({ due }) => due?.reading.kind === 'dated');
  if (!dated) return '';
  const late = summary.overdue;
  const said =
    late === 0
      ? 'Nothing is past its date'
      : late === 1
        ? `1 ${noun.one} is past its date and not complete`
        : `${late} ${noun.many} are past their date and not complete`;
  if (summary.dueSoon === 0) return `${said}.`;
  const soon = `${summary.dueSoon}${late > 0 ? ' more' : ''} ${summary.dueSoon === 1 ? 'is' : 'are'}`;
  return `${said}; ${soon} due in the next ${review.settings.dueSoonDays} days.`;
}

function indicatorSentence({ indicators }: Pick<Summary, 'indicators'>): string {
  const { total, judged, offTarget } = indicators;
  if (total === 0) return '';
  if (judged === 0) return `None of the ${total} indicators can be judged against a target.`;
  const which = judged === 1 ? 'The one indicator that can be judged' : `the ${judged} indicators that can be judged`;
  if (judged === 1) return `${which} is ${offTarget === 1 ? 'off' : 'on'} target.`;
  if (offTarget === 0) return `All ${judged} indicators that can be judged are on target.`;
  return `${offTarget} of ${which} ${offTarget === 1 ? 'is' : 'are'} off target.`;
}

/** The levels as headings. */
export const LEVEL_TITLES: Readonly<Record<ItemKind, string>> = {
  recommendation: 'Recommendations',
  group: 'Groups of actions',
  action: 'Actions',
};
