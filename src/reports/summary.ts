import type { Review } from '../checks/finding.js';
import type { ItemKind } from '../plan/model.js';
import { countKey, LEVEL_WORDS, RATING_ORDER, ratingWord, type CountKey } from './ratings.js';
import type { IsoDay } from '../workbook/serial.js';
import { spokenDay } from '../workbook/serial.js';
import { changeSentence } from './history/changes.js';
import type { Comparison } from './history/comparison.js';
import { figures, sayCount, sayList, sayNumber } from './words.js';

export { countKey, LEVEL_WORDS, RATING_ORDER, RATING_WORDS, ratingWord, type CountKey } from './ratings.js';

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
  /** In the council's own order; of a scale of colours the four usual ratings always, any other where it occurs. */
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

/** Of a scale of colours these are always shown, also where there are none. */
const USUAL: ReadonlySet<CountKey> = new Set(['complete', 'green', 'amber', 'red']);
const COLOURS: ReadonlySet<CountKey> = new Set(['green', 'amber-green', 'amber', 'amber-red', 'red']);

/** Ratings in the order of the plan's stated counts, else of its key, else best first; the rest follow best first. */
function ratingOrder(review: Review): readonly CountKey[] {
  const { statedCounts, ratingKey } = review.plan;
  const stated = statedCounts.map((one) => one.value);
  const keyed = ratingKey.flatMap((one) => (one.value === 'not-scored' ? [] : [one.value]));
  const own: readonly CountKey[] = new Set(stated).size > 2 ? stated : new Set(keyed).size > 2 ? keyed : [];
  return [...new Set([...own, ...RATING_ORDER])];
}

function keyValues({ plan }: Review): readonly CountKey[] {
  return plan.ratingKey.flatMap(({ value }) => (value === 'not-scored' ? [] : [value]));
}

function levelCounts(
  review: Review,
  level: ItemKind,
  order: readonly CountKey[],
  comparison: Comparison | null,
): LevelCounts {
  const last = comparison?.reports.at(-1);
  const counted = new Map<CountKey, number>();
  let total = 0;
  for (const item of review.plan.items) {
    if (item.kind !== level || (item.crossReference && !item.rating)) continue;
    total++;
    const key = countKey(item);
    counted.set(key, (counted.get(key) ?? 0) + 1);
  }
  const isColoured = [...counted.keys(), ...keyValues(review)].some((key) => COLOURS.has(key));
  const counts = order.flatMap((key): Count[] => {
    const count = counted.get(key) ?? 0;
    const before = last?.count(level, key) ?? 0;
    if (count === 0 && before === 0 && !(isColoured && USUAL.has(key))) return [];
    return [{ key, word: ratingWord(review, key), count, change: last ? count - before : null }];
  });
  return { level, total, counts };
}

/** What a summary may be held beside. */
export interface Beside {
  /** The reports before; null when there are none. */
  readonly comparison?: Comparison | null;
  /** Where the as-at date lies ahead of it, what is past today is told apart from what will be. */
  readonly today?: IsoDay;
}

/**
 * The figures of the headline: counts per level in the council's own order and words, and the sentences that say
 * what they mean.
 */
export function summarise(review: Review, { comparison = null, today = review.asAt }: Beside = {}): Summary {
  const order = ratingOrder(review);
  const levels = LEVELS.map((level) => levelCounts(review, level, order, comparison)).filter((one) => one.total > 0);
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
  const sentences = [
    progressSentence(levels[0]),
    datesSentence(review, summary, today),
    indicatorSentence(summary),
    comparison === null ? '' : changeSentence(review, comparison),
    asideSentence(review),
  ].filter((one) => one !== '');
  return { ...summary, sentences, headline: sentences.join(' ') };
}

/** What somebody decided to leave, and what of it is back among the findings. */
function asideSentence({ aside = [], back = [] }: Review): string {
  const said = [
    aside.length === 0 ? '' : `${sayCount(aside.length, 'finding is', 'findings are')} set aside`,
    back.length === 0
      ? ''
      : `${sayCount(back.length, 'finding that was set aside is back, as its', 'findings that were set aside are back, as their')} facts have changed`,
  ].filter((one) => one !== '');
  return said.length === 0 ? '' : `${said.join('; ')}.`;
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
    return level.total === 1 ? `The one ${one} is ${end}.` : `All ${figures(level.total)} ${many} are ${end}.`;
  }
  const rated = open.filter(({ key }) => key !== 'not-rated');
  if (rated.length === 0) {
    return openCount === level.total
      ? level.total === 1
        ? `The one ${one} has no rating.`
        : `None of the ${figures(level.total)} ${many} has a rating.`
      : `${figures(openCount)} of ${figures(level.total)} ${many} ${openCount === 1 ? 'is' : 'are'} not complete and not rated.`;
  }
  const parts = open.map(({ word, key, count }, index) => {
    const verb = index === 0 ? ` ${count === 1 ? 'is' : 'are'}` : '';
    return `${sayNumber(count)}${verb} ${key === 'not-rated' ? 'not rated' : inSentence(word, key)}`;
  });
  const verb = openCount === 1 ? 'is' : 'are';
  // "In progress: three not started" would contradict itself.
  const state = open.some(({ key }) => NOT_UNDER_WAY.has(key)) ? 'not complete' : 'in progress';
  return `${figures(openCount)} of ${figures(level.total)} ${level.total === 1 ? one : many} ${verb} ${state}: ${sayList(parts)}.`;
}

const NOT_UNDER_WAY: ReadonlySet<CountKey> = new Set(['not-started', 'in-progress', 'on-hold', 'overdue', 'not-rated']);

/** Colours keep their capital in running text, as councils write them; other words lose it. */
function inSentence(word: string, key: CountKey): string {
  const colour = key === 'green' || key === 'amber' || key === 'red' || key === 'amber-green' || key === 'amber-red';
  return colour ? word : word.charAt(0).toLowerCase() + word.slice(1);
}

function datesSentence(review: Review, summary: Pick<Summary, 'overdue' | 'dueSoon'>, today: IsoDay): string {
  const kinds = new Set(review.plan.items.filter(({ id }) => review.overdue.has(id)).map(({ kind }) => kind));
  const [only] = kinds;
  const noun = kinds.size === 1 && only ? LEVEL_WORDS[only] : { one: 'row', many: 'rows' };
  const dated = review.plan.items.some(({ due }) => due?.reading.kind === 'dated');
  if (!dated) return '';
  const late = summary.overdue;
  if (review.asAt > today && late > 0) {
    const already = pastBy(review, today);
    const are = (count: number): string => `${sayNumber(count)} ${count === 1 ? noun.one : noun.many}`;
    const now =
      already === 0
        ? 'Nothing is past its date today'
        : `${capitalised(are(already))} ${already === 1 ? 'is' : 'are'} past ${already === 1 ? 'its' : 'their'} date today`;
    if (already === late) return `${now}; nothing more will be by ${spokenDay(review.asAt)}.`;
    return `${now}; ${already === 0 ? are(late) : `${sayNumber(late - already)} more`} will be by ${spokenDay(review.asAt)} if nothing changes.`;
  }
  const said =
    late === 0
      ? 'Nothing is past its date'
      : late === 1
        ? `1 ${noun.one} is past its date and not complete`
        : `${figures(late)} ${noun.many} are past their date and not complete`;
  if (summary.dueSoon === 0) return `${said}.`;
  const soon = `${figures(summary.dueSoon)}${late > 0 ? ' more' : ''} ${summary.dueSoon === 1 ? 'is' : 'are'}`;
  return `${said}; ${soon} due in the next ${review.settings.dueSoonDays} days.`;
}

/** How many of what is past its date at the as-at date were so on an earlier day already. */
function pastBy(review: Review, day: IsoDay): number {
  return review.plan.items.filter(
    ({ id, due }) => review.overdue.has(id) && due?.reading.kind === 'dated' && due.reading.latest < day,
  ).length;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function indicatorSentence({ indicators }: Pick<Summary, 'indicators'>): string {
  const { total, judged, offTarget } = indicators;
  if (total === 0) return '';
  if (judged === 0) {
    return total === 1
      ? 'The one indicator cannot be judged against a target.'
      : `None of the ${figures(total)} indicators can be judged against a target.`;
  }
  const which =
    judged === 1 ? 'The one indicator that can be judged' : `the ${figures(judged)} indicators that can be judged`;
  if (judged === 1) return `${which} is ${offTarget === 1 ? 'off' : 'on'} target.`;
  if (offTarget === 0) return `All ${figures(judged)} indicators that can be judged are on target.`;
  return `${figures(offTarget)} of ${which} ${offTarget === 1 ? 'is' : 'are'} off target.`;
}

/** The levels as headings. */
export const LEVEL_TITLES: Readonly<Record<ItemKind, string>> = {
  recommendation: 'Recommendations',
  group: 'Groups of actions',
  action: 'Actions',
};
