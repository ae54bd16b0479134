import { planCheck, type PlanDraft } from './shared/define.js';
import { isComplete } from './shared/state.js';
import { counted, quoted, valueWord } from './shared/wording.js';
import type { CheckContext } from './finding.js';
import type { Indicator, Item, ItemKind, NotJudged, RatingValue, StatedCount } from '../plan/model.js';
import { cellName } from '../workbook/address.js';

const KINDS: readonly ItemKind[] = ['recommendation', 'group', 'action'];
const NAMES: Readonly<Record<ItemKind, readonly [string, string]>> = {
  recommendation: ['recommendation', 'recommendations'],
  group: ['group', 'groups'],
  action: ['action', 'actions'],
};

type Tally = ReadonlyMap<RatingValue, readonly number[]>;

/** Per value the counts that it may stand for: as rated, and with what is complete without a rating. */
function tally(items: readonly (Item | Indicator)[], { settings, late }: CheckContext): Tally {
  const counts = new Map<RatingValue, number[]>();
  const add = (value: RatingValue, way: number): void => {
    const ways = counts.get(value) ?? [0, 0];
    ways[way] = (ways[way] ?? 0) + 1;
    counts.set(value, ways);
  };
  for (const item of items) {
    if (item.rating !== null) {
      add(item.rating.value, 0);
      add(item.rating.value, 1);
    } else if (item.kind !== 'indicator' && isComplete(item, settings)) add('complete', 1);
    if (late.has(item.id) && item.rating?.value !== 'overdue') add('overdue', 1);
  }
  return counts;
}

function agrees(stated: StatedCount, counts: Tally | undefined): boolean {
  return (counts?.get(stated.value) ?? [0]).includes(stated.count);
}

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
    const differs = (stated: StatedCount, kind: ItemKind, items: readonly Item[], counts: Tally | undefined): void => {
      const ways = [...new Set(counts?.get(stated.value) ?? [0])];
      const rows = items.filter((item) => item.kind === kind && item.rating?.value === stated.value);
      const whose = stated.among === undefined ? '' : ` for ${quoted(stated.among.label, 40)}`;
      findings.push({
        at: stated.at,
        also: rows.slice(0, 50).map(({ at }) => at),
        message: `${stated.at.sheet}, cell ${cellName(stated.at)}, states ${quoted(`${stated.word} ${String(stated.count)}`, 40)}${whose}; ${counted(ways[0] ?? 0, ...NAMES[kind])} ${ways[0] === 1 ? 'is' : 'are'} rated ${valueWord(stated.value)}${ways.length > 1 ? ` (${String(ways[1])} with those complete or late without that rating)` : ''}. Check the count.`,
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
      if (values.size < block.length) {
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
      if (kinds.some((kind) => block.every((stated) => agrees(stated, tallies.get(kind))))) continue;
      if (first.of === null && block.every((stated) => agrees(stated, ofIndicators))) continue;
      const right = (kind: ItemKind): number => block.filter((stated) => agrees(stated, tallies.get(kind))).length;
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
      for (const stated of block) if (!agrees(stated, counts)) differs(stated, best, plan.items, counts);
    }
    return { findings, notJudged };
  },
);

/**
 * Counts for parts of the plan, a row each: the rows of a table count one kind of item. Where most of them agree, the
 * others are to be checked; where they do not, it is not known what they count, and nothing is said.
 */
function partCounts(
  context: CheckContext,
  differs: (stated: StatedCount, kind: ItemKind, items: readonly Item[], counts: Tally) => void,
): void {
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
        return { items, counts, wrong: row.filter((stated) => !agrees(stated, counts)), of: row.length };
      });
      return { kind, judged, agreeing: judged.filter(({ wrong }) => wrong.length === 0).length };
    });
    const best = byKind.reduce((a, b) => (b.agreeing > a.agreeing ? b : a));
    if (best.agreeing === 0 || best.agreeing * 2 < parts.length) continue;
    for (const { items, counts, wrong, of } of best.judged)
      if (wrong.length * 2 <= of) for (const stated of wrong) differs(stated, best.kind, items, counts);
  }
}
