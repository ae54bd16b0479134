import { planCheck, type PlanDraft } from './shared/define.js';
import { isComplete } from './shared/state.js';
import { counted, quoted, valueWord } from './shared/wording.js';
import type { CheckContext } from './finding.js';
import type { Item, ItemKind, NotJudged, RatingValue, StatedCount } from '../plan/model.js';
import { cellName } from '../workbook/address.js';

const KINDS: readonly ItemKind[] = ['recommendation', 'group', 'action'];
const NAMES: Readonly<Record<ItemKind, readonly [string, string]>> = {
  recommendation: ['recommendation', 'recommendations'],
  group: ['group', 'groups'],
  action: ['action', 'actions'],
};

type Tally = ReadonlyMap<RatingValue, readonly number[]>;

/** Per value the counts that it may stand for: as rated, and with what is complete without a rating. */
function tally(items: readonly Item[], { settings, late }: CheckContext): Tally {
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
    } else if (isComplete(item, settings)) add('complete', 1);
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
    const findings: PlanDraft[] = [];
    const notJudged: NotJudged[] = [];
    const blocks = new Map<string, StatedCount[]>();
    for (const stated of plan.statedCounts) {
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
      const right = (kind: ItemKind): number => block.filter((stated) => agrees(stated, tallies.get(kind))).length;
      const best = kinds.reduce((a, b) => (right(b) > right(a) ? b : a));
      if (first.of === null && right(best) * 2 < block.length && present.length > 1) {
        notJudged.push({
          what: 'stated counts',
          why: `${first.at.sheet} states counts by rating that fit neither ${present.map((kind) => NAMES[kind][1]).join(' nor ')}; what they count is not known, so they are not compared.`,
          at: first.at,
          item: null,
          question: null,
        });
        continue;
      }
      for (const stated of block) {
        const counts = tallies.get(best);
        if (agrees(stated, counts)) continue;
        const ways = [...new Set(counts?.get(stated.value) ?? [0])];
        const rows = plan.items.filter((item) => item.kind === best && item.rating?.value === stated.value);
        findings.push({
          at: stated.at,
          also: rows.slice(0, 50).map(({ at }) => at),
          message: `${stated.at.sheet}, cell ${cellName(stated.at)}, states ${quoted(`${stated.word} ${String(stated.count)}`, 40)}; ${counted(ways[0] ?? 0, ...NAMES[best])} ${ways[0] === 1 ? 'is' : 'are'} rated ${valueWord(stated.value)}${ways.length > 1 ? ` (${String(ways[1])} with those complete or late without that rating)` : ''}. Check the count.`,
        });
      }
    }
    return { findings, notJudged };
  },
);
