import { byParent } from '../plan/by-parent.js';
import type { Indicator, Item, Plan } from '../plan/model.js';
import { coversFinished } from '../plan/vocabulary/rating-keys.js';
import type { Settings } from '../plan/settings.js';
import { daysBetween, type IsoDay } from '../workbook/serial.js';
import type { CheckContext, Verdict } from './finding.js';
import { compare } from './shared/comparing.js';
import { dueInDoubt } from './shared/due-in-doubt.js';
import { saidFinished } from './shared/finished.js';
import { isAside, isGreen, isOver, isSilent, latest } from './shared/state.js';

/** From this share, and number, of Greens past their date on, Green may well mean finished. */
const DOUBTFUL_SHARE = 0.6;
const DOUBTFUL_NUMBER = 5;
/** Deeper nesting than this is a mistake in the reading, not a plan. */
const DEEPEST = 12;

/** Days past the latest date it may mean, when it is open; null when it is not overdue. */
function daysLate(item: Item, asAt: IsoDay, settings: Settings): number | null {
  const due = latest(item.due);
  // What stands in its rating cell may say that it is complete: it is asked, not accused.
  if (item.rating === null && item.ratingUnread !== null && item.status === 'unknown') return null;
  // Nor is it where another column, which may be the current one, says so.
  if (item.ratedDone !== undefined) return null;
  if (due === null || due >= asAt || isOver(item, settings) || isAside(item) || isSilent(item)) return null;
  // Where its own words say otherwise, one of the two is out of date: that is said, and no lateness.
  if (saidFinished(item, asAt) !== null) return null;
  return daysBetween(due, asAt);
}

/** Whether the plan's own key gives Green both to what is finished and to what is on track. */
export function greenCoversFinished(plan: Plan): boolean {
  return plan.ratingKey.some(({ value, meaning }) => value === 'green' && coversFinished(meaning));
}

/** The Green rows past their date while it is not known whether Green means finished; null when there is no doubt. */
function greensInDoubt(plan: Plan, late: ReadonlyMap<string, unknown>, settings: Settings): readonly Item[] | null {
  if (settings.greenMeansFinished !== null) return null;
  const greens = plan.items.filter((item) => isGreen(item) && item.due !== null && !isOver(item, settings));
  const past = greens.filter((item) => late.has(item.id));
  if (past.length > 0 && greenCoversFinished(plan)) return past;
  return past.length >= DOUBTFUL_NUMBER && past.length >= greens.length * DOUBTFUL_SHARE ? past : null;
}

const contexts = new WeakMap<Plan, CheckContext>();

/** All that the checks look at. The latest of each plan is kept, for the report asks for it again. */
export function contextOf(plan: Plan, asAt: IsoDay, settings: Settings): CheckContext {
  const before = contexts.get(plan);
  if (before?.asAt === asAt && before.settings === settings) return before;
  const context = makeContext(plan, asAt, settings);
  contexts.set(plan, context);
  return context;
}

function makeContext(plan: Plan, asAt: IsoDay, settings: Settings): CheckContext {
  const items = new Map(plan.items.map((item) => [item.id, item]));
  const children = byParent(plan.items);
  const indicators = byParent(plan.indicators);
  const late = new Map<string, { readonly daysLate: number }>();
  const doubts = dueInDoubt(plan, asAt);
  const inDoubt = new Set(doubts.flatMap(({ items: some }) => some));
  for (const item of plan.items) {
    const days = inDoubt.has(item) ? null : daysLate(item, asAt, settings);
    if (days !== null) late.set(item.id, { daysLate: days });
  }
  const verdicts = new Map<string, Verdict>(
    plan.indicators.map((indicator) => [indicator.id, compare(indicator, settings, asAt)]),
  );
  const collect = (id: string, into: Item[], depth: number): Item[] => {
    for (const child of depth > DEEPEST ? [] : (children.get(id) ?? [])) {
      into.push(child);
      collect(child.id, into, depth + 1);
    }
    return into;
  };
  return {
    plan,
    asAt,
    settings,
    items,
    late,
    verdicts,
    greensInDoubt: greensInDoubt(plan, late, settings),
    dueInDoubt: doubts,
    inDoubt,
    children: (id) => children.get(id) ?? [],
    below: (id) => collect(id, [], 0),
    indicatorsOf: (id) => indicators.get(id) ?? [],
    recommendationOf: (entry) => {
      let at: Item | Indicator | undefined = entry;
      for (let depth = 0; at !== undefined && depth <= DEEPEST; depth += 1) {
        if (at.kind === 'recommendation') return at;
        at = at.parent === null ? undefined : items.get(at.parent);
      }
      return null;
    },
  };
}
