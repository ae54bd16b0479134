import type { Checked, ReadItem } from './scoring.js';

/** What became of a plan whose workbook was kept otherwise. */
export interface Sameness {
  /** Items and indicators of the plan as it was. */
  readonly of: number;
  readonly same: number;
  /** Each thing that changed, in a few words with the row's place in the changed workbook. */
  readonly changes: readonly string[];
}

const COLOURS = ['complete', 'green', 'amber', 'red', 'amber-green', 'amber-red'];
const colour = (item: ReadItem): string => {
  const value = typeof item.rating === 'string' ? item.rating : (item.rating?.value ?? '');
  return COLOURS.includes(value) ? value : 'none';
};
const told = (item: ReadItem): Record<string, string> => ({
  due: item.due?.latest ?? 'none',
  rating: colour(item),
  lead: (item.leads ?? []).join('; '),
  overdue: String(item.overdue ?? false),
  target: String(item.target?.value ?? 'none'),
  actual: String(item.actual?.value ?? 'none'),
});

const itemsOf = (read: Checked): Map<string, ReadItem> =>
  new Map(
    [...(read.items ?? []), ...(read.indicators ?? []).map((one) => ({ ...one, kind: 'indicator' }))].map((one) => [
      `${one.sheet}!${one.row}:${one.kind ?? ''}`,
      one,
    ]),
  );

/** Compares what was read before and after; `moved` says where each row went. */
export function sameness(before: Checked, after: Checked, moved: ReadonlyMap<string, string>): Sameness {
  const changes: string[] = [];
  const now = itemsOf(after);
  const met = new Set<string>();
  const old = itemsOf(before);
  let same = 0;
  for (const [key, item] of old) {
    const place = key.slice(0, key.lastIndexOf(':'));
    const kind = key.slice(key.lastIndexOf(':') + 1);
    const at = `${moved.get(place) ?? place}:${kind}`;
    const other = now.get(at);
    met.add(at);
    if (other === undefined) {
      changes.push(`${at} is no longer read`);
      continue;
    }
    const was = told(item);
    const is = told(other);
    const differing = Object.keys(was).filter((field) => was[field] !== is[field]);
    if (differing.length === 0) same++;
    for (const field of differing) changes.push(`${at} ${field}: ${was[field] ?? ''} → ${is[field] ?? ''}`);
  }
  for (const key of now.keys()) if (!met.has(key)) changes.push(`${key} is new`);
  return { of: old.size, same, changes };
}
