import type { Review } from '../checks/finding.js';
import type { Item, ItemKind, RatingValue } from '../plan/model.js';

/** What an item counts as: its rating, else its status, else not rated. */
export type CountKey = RatingValue | 'not-rated';

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
