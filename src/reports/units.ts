import type { Finding, Review } from '../checks/finding.js';
import type { Indicator, Item, Place } from '../plan/model.js';
import type { IsoDay } from '../workbook/serial.js';
import { isLookAgain } from './concerns.js';
import { countKey, type CountKey } from './summary.js';
import { treeOf } from './tree.js';

/** What a row of the progress table stands for. */
export type UnitKind = 'recommendation' | 'group' | 'theme' | 'sheet' | 'lead' | 'plan';

/** A row of the progress table: a recommendation, or the nearest thing to it that the plan has. */
export interface Unit {
  /** The item that heads it; null for a theme, a sheet or a lead. */
  readonly head: string | null;
  readonly ref: string | null;
  readonly title: string;
  readonly leads: readonly string[];
  /** Its own rating; null where it has none of its own. */
  readonly rating: CountKey | null;
  /** The actions that its figures count. */
  readonly actions: readonly Item[];
  readonly complete: number;
  readonly pastDate: number;
  /** The next date that is still to come among what is open. */
  readonly nextDue: IsoDay | null;
  readonly indicators: {
    readonly ids: readonly string[];
    readonly total: number;
    readonly judged: number;
    readonly met: number;
  };
  readonly lookAgain: readonly Finding[];
  readonly at: Place;
}

interface Members {
  readonly head: Item | null;
  readonly title: string;
  readonly items: readonly Item[];
  readonly indicators: readonly Indicator[];
  readonly at: Place;
}

/**
 * One unit a recommendation, where the plan has them; else a group, theme, sheet or lead, whichever first divides the
 * plan into two or more. What stands under none of them is a unit of its own, so that nothing is left out.
 */
export function unitsOf(review: Review): { readonly kind: UnitKind; readonly units: readonly Unit[] } {
  const { kind, members } = divided(review);
  const again = lookAgainByEntry(review);
  return { kind, units: members.map((one) => unitOf(review, again, one)) };
}

function divided(review: Review): { readonly kind: UnitKind; readonly members: readonly Members[] } {
  const { items, indicators } = review.plan;
  for (const level of ['recommendation', 'group'] as const) {
    const heads = items.filter(({ kind }) => kind === level);
    if (heads.length < (level === 'recommendation' ? 1 : 2)) continue;
    return { kind: level, members: underHeads(review, heads, level === 'group' ? 'group' : 'recommendation') };
  }
  const ways: readonly (readonly [UnitKind, (one: Item | Indicator) => string | null])[] = [
    ['theme', ({ theme }) => theme],
    ['sheet', ({ at }) => at.sheet],
    ['lead', ({ leads }) => (leads.length === 0 ? null : leads.join('; '))],
  ];
  for (const [kind, nameOf] of ways) {
    const members = byName([...items, ...indicators], nameOf, kind);
    const most = kind === 'lead' ? 40 : 60;
    if (
      members.length > 1 &&
      members.length <= most &&
      members.length < Math.max(3, items.length + indicators.length)
    ) {
      return { kind, members };
    }
  }
  const [first] = [...items, ...indicators];
  if (!first) return { kind: 'plan', members: [] };
  return { kind: 'plan', members: [{ head: null, title: review.plan.title, items, indicators, at: first.at }] };
}

function underHeads(review: Review, heads: readonly Item[], noun: string): readonly Members[] {
  const tree = treeOf(review);
  const placed = new Set<string>();
  const members = heads.map((head): Members => {
    const { items, indicators } = tree.below(head.id);
    for (const { id } of [head, ...items, ...indicators]) placed.add(id);
    return { head, title: head.title, items: [head, ...items], indicators, at: head.at };
  });
  const items = review.plan.items.filter(({ id }) => !placed.has(id));
  const indicators = review.plan.indicators.filter(({ id }) => !placed.has(id));
  const [first] = [...items, ...indicators];
  if (!first) return members;
  return [...members, { head: null, title: `Under no ${noun}`, items, indicators, at: first.at }];
}

function byName(
  entries: readonly (Item | Indicator)[],
  nameOf: (one: Item | Indicator) => string | null,
  kind: UnitKind,
): readonly Members[] {
  const groups = new Map<string, { items: Item[]; indicators: Indicator[]; at: Place }>();
  for (const entry of entries) {
    const name = nameOf(entry) ?? `No ${kind}`;
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { items: [], indicators: [], at: entry.at }));
    if (entry.kind === 'indicator') group.indicators.push(entry);
    else group.items.push(entry);
  }
  return [...groups].map(([title, { items, indicators, at }]) => ({ head: null, title, items, indicators, at }));
}

type LookAgain = ReadonlyMap<string, readonly { readonly finding: Finding; readonly place: number }[]>;

/** What to look at again in each row, with its place among all findings. */
function lookAgainByEntry(review: Review): LookAgain {
  const byEntry = new Map<string, { readonly finding: Finding; readonly place: number }[]>();
  review.findings.forEach((finding, place) => {
    if (finding.item === null || !isLookAgain(finding)) return;
    const about = byEntry.get(finding.item);
    if (about) about.push({ finding, place });
    else byEntry.set(finding.item, [{ finding, place }]);
  });
  return byEntry;
}

function unitOf(review: Review, again: LookAgain, { head, title, items, indicators, at }: Members): Unit {
  const actions = items.filter(({ kind, crossReference }) => kind === 'action' && !crossReference);
  const ids = new Set([...items, ...indicators].map(({ id }) => id));
  const judged = indicators.filter(({ id }) => review.met.has(id));
  const leads = head ? head.leads : [...new Set([...items, ...indicators].flatMap((entry) => entry.leads))];
  let nextDue: IsoDay | null = null;
  for (const item of items) {
    if (item.status === 'complete' || item.status === 'closed' || item.due?.reading.kind !== 'dated') continue;
    const { latest } = item.due.reading;
    if (latest >= review.asAt && (nextDue === null || latest < nextDue)) nextDue = latest;
  }
  return {
    head: head?.id ?? null,
    ref: head?.ref ?? null,
    title,
    leads,
    rating: head ? countKey(head) : null,
    actions,
    complete: actions.filter(({ status }) => status === 'complete' || status === 'closed').length,
    pastDate: items.filter(({ id }) => review.overdue.has(id)).length,
    nextDue,
    indicators: {
      ids: indicators.map(({ id }) => id),
      total: indicators.length,
      judged: judged.length,
      met: judged.filter(({ id }) => review.met.get(id) === true).length,
    },
    lookAgain: [...ids]
      .flatMap((id) => again.get(id) ?? [])
      .sort((a, b) => a.place - b.place)
      .map(({ finding }) => finding),
    at,
  };
}
