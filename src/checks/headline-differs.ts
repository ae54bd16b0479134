import { planCheck, type PlanDraft } from './shared/define.js';
import { isComplete } from './shared/state.js';
import { counted, quoted, valueWord } from './shared/wording.js';
import type { CheckContext } from './finding.js';
import type { Indicator, Item, ItemKind, NotJudged, Plan, RatingValue, StatedCount } from '../plan/model.js';
import { ratingToken } from '../plan/vocabulary/ratings.js';
import { cellName } from '../workbook/address.js';

const KINDS: readonly ItemKind[] = ['recommendation', 'group', 'action'];
const NAMES: Readonly<Record<ItemKind, readonly [string, string]>> = {
  recommendation: ['recommendation', 'recommendations'],
  group: ['group', 'groups'],
  action: ['action', 'actions'],
};

/** By rating, and by word as {@link byWord} puts it. */
type Tally = ReadonlyMap<string, readonly number[]>;

/** The key of a word among the ratings. */
function byWord(text: string): string {
  return `=${ratingToken(text)}`;
}

/** Per value the counts that it may stand for: as rated, and with what is complete without a rating. */
function tally(items: readonly (Item | Indicator)[], { settings, late }: CheckContext): Tally {
  const counts = new Map<string, number[]>();
  const add = (value: string, way: number): void => {
    const ways = counts.get(value) ?? [0, 0];
    ways[way] = (ways[way] ?? 0) + 1;
    counts.set(value, ways);
  };
  for (const item of items) {
    if (item.rating !== null) {
      add(item.rating.value, 0);
      add(item.rating.value, 1);
      const word = byWord(item.rating.text);
      add(word, 0);
      add(word, 1);
    } else if (item.kind !== 'indicator' && isComplete(item, settings)) add('complete', 1);
    if (late.has(item.id) && item.rating?.value !== 'overdue') add('overdue', 1);
  }
  return counts;
}

/** What each count of a block is a count of: a rating, or where two of its words mean one rating, the word. */
type Counted = ReadonlyMap<StatedCount, string>;

/** Null where two words mean one rating, and the plan's rows do not bear both. */
function whatIsCounted(block: readonly StatedCount[], plan: Plan): Counted | null {
  const found = new Map<StatedCount, string>();
  for (const stated of block) {
    const alike = block.filter(({ value }) => value === stated.value);
    const words = new Set(alike.map(({ word }) => byWord(word)));
    if (words.size < alike.length) return null;
    const isBorne = (word: string): boolean =>
      plan.items.some(({ rating }) => rating !== null && byWord(rating.text) === word);
    if (alike.length > 1 && ![...words].every(isBorne)) return null;
    found.set(stated, alike.length > 1 ? byWord(stated.word) : stated.value);
  }
  return found;
}

function agrees(stated: StatedCount, counts: Tally | undefined, of: Counted | null): boolean {
  return (counts?.get(of?.get(stated) ?? stated.value) ?? [0]).includes(stated.count);
}

type Differs = (
  stated: StatedCount,
  kind: ItemKind,
  items: readonly Item[],
  counts: Tally | undefined,
  of: Counted | null,
) => void;

export const headlineDiffers = planCheck(
  {
    slug: 'headline-differs',
    severity: 'high',
    family: 'counts',
    question: 'Does a count that the workbook states differ from its rows?',
    why: 'The headline is the sentence that is quoted.',
    notWhen: [
      'it agrees with or without what is complete without a rating',
      'it is not clear what it counts: then it is not judged',
    ],
  },
  (context) => {
    const { plan } = context;
    const tallies = new Map<ItemKind, Tally>();
    const present = KINDS.filter((kind) => plan.items.some((item) => item.kind === kind));
    for (const kind of present) {
      tallies.set(
        kind,
        tally(
          plan.items.filter((item) => item.kind === kind),
          context,
        ),
      );
    }
    const ofIndicators = tally(plan.indicators, context);
    const findings: PlanDraft[] = [];
    const notJudged: NotJudged[] = [];
    const differs: Differs = (stated, kind, items, counts, of) => {
      const key = of?.get(stated) ?? stated.value;
      const isWord = key !== stated.value;
      const ways = [...new Set(counts?.get(key) ?? [0])];
      const rows = items.filter(
        ({ kind: own, rating }) =>
          own === kind && rating?.value === stated.value && (!isWord || byWord(rating.text) === key),
      );
      const whose = stated.among === undefined ? '' : ` for ${quoted(stated.among.label, 40)}`;
      findings.push({
        at: stated.at,
        also: rows.slice(0, 50).map(({ at }) => at),
        message: `${stated.at.sheet}, cell ${cellName(stated.at)}, states ${quoted(`${stated.word} ${String(stated.count)}`, 40)}${whose}; ${counted(ways[0] ?? 0, ...NAMES[kind])} ${ways[0] === 1 ? 'is' : 'are'} rated ${isWord ? quoted(stated.word, 40) : valueWord(stated.value)}${ways.length > 1 ? ` (${String(ways[1])} with those complete or late without that rating)` : ''}. Check the count.`,
      });
    };
    partCounts(context, differs);
    const blocks = new Map<string, StatedCount[]>();
    for (const stated of plan.statedCounts) {
      if (stated.among !== undefined) continue;
      const key = `${stated.at.sheet}\u0000${stated.of ?? ''}`;
      const block = blocks.get(key);
      if (block) block.push(stated);
      else blocks.set(key, [stated]);
    }
    for (const block of blocks.values()) {
      const [first] = block;
      if (first === undefined || present.length === 0) continue;
      const values = new Set(block.map(({ value }) => value));
      // Several counts of one rating are parts of a whole: which rows each is for is not known.
      const of = whatIsCounted(block, plan);
      if (values.size < block.length && of === null) {
        const sums = new Map<RatingValue, number>();
        for (const { value, count } of block) sums.set(value, (sums.get(value) ?? 0) + count);
        const fits = (first.of === null ? present : [first.of]).some((kind) =>
          [...sums].every(([value, sum]) => {
            const ways = tallies.get(kind)?.get(value) ?? [0];
            return ways.includes(sum) || block.some((one) => one.value === value && ways.includes(one.count));
          }),
        );
        if (!fits) {
          notJudged.push({
            what: 'stated counts',
            why: `${first.at.sheet} states several counts of one rating; which rows each of them counts is not known, so they are not compared.`,
            at: first.at,
            item: null,
            question: null,
          });
        }
        continue;
      }
      const kinds = first.of === null ? present : [first.of];
      if (kinds.some((kind) => block.every((stated) => agrees(stated, tallies.get(kind), of)))) continue;
      if (first.of === null && block.every((stated) => agrees(stated, ofIndicators, of))) continue;
      const right = (kind: ItemKind): number => block.filter((stated) => agrees(stated, tallies.get(kind), of)).length;
      const best = kinds.reduce((a, b) => (right(b) > right(a) ? b : a));
      if (first.of === null && right(best) * 2 < block.length) {
        notJudged.push({
          what: 'stated counts',
          why: `${first.at.sheet} states counts by rating that ${present.length > 1 ? 'fit neither' : 'do not fit the'} ${present.map((kind) => NAMES[kind][1]).join(' nor ')}; what they count is not known, so they are not compared.`,
          at: first.at,
          item: null,
          question: null,
        });
        continue;
      }
      const counts = tallies.get(best);
      for (const stated of block) if (!agrees(stated, counts, of)) differs(stated, best, plan.items, counts, of);
    }
    return { findings, notJudged };
  },
);

/**
 * Counts for parts of the plan, a row each: the rows of a table count one kind of item. Where most of them agree, the
 * others are to be checked; where they do not, it is not known what they count, and nothing is said.
 */
function partCounts(context: CheckContext, differs: Differs): void {
  const tables = new Map<string, Map<string, StatedCount[]>>();
  for (const stated of context.plan.statedCounts) {
    if (stated.among === undefined) continue;
    const rows = tables.get(stated.at.sheet) ?? new Map<string, StatedCount[]>();
    tables.set(stated.at.sheet, rows);
    const key = String(stated.at.row);
    rows.set(key, [...(rows.get(key) ?? []), stated]);
  }
  for (const rows of tables.values()) {
    const parts = [...rows.values()].map((row) => {
      const ids = new Set(row[0]?.among?.ids);
      const items = context.plan.items.filter(({ id }) => ids.has(id));
      return { row, items };
    });
    const byKind = KINDS.map((kind) => {
      const judged = parts.map(({ row, items }) => {
        const counts = tally(
          items.filter((item) => item.kind === kind),
          context,
        );
        const of = whatIsCounted(row, context.plan);
        return { items, counts, of, wrong: row.filter((stated) => !agrees(stated, counts, of)), stated: row.length };
      });
      return { kind, judged, agreeing: judged.filter(({ wrong }) => wrong.length === 0).length };
    });
    const best = byKind.reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
    if (best.agreeing === 0 || best.agreeing * 2 < parts.length) continue;
    for (const { items, counts, of, wrong, stated } of best.judged)
      if (wrong.length * 2 <= stated) for (const one of wrong) differs(one, best.kind, items, counts, of);
  }
}
