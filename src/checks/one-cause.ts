import type { Item, Place } from '../plan/model.js';
import type { CheckContext, Finding, Severity } from './finding.js';

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

/** Checks that say an item is past its date. */
const PAST_DATE: ReadonlySet<string> = new Set([
  'overdue-rated-green',
  'overdue-rated-amber',
  'overdue-rated-red',
  'overdue-not-started',
  'overdue-in-progress',
]);

/**
 * One cause, one finding: a group that is past its date because a row under it is joins that row's finding. A
 * recommendation's finding stays its own. A group's finding is never put under one of less weight.
 */
export function mergeCauses(findings: readonly Finding[], context: CheckContext): readonly Finding[] {
  const byItem = new Map<string, Finding>();
  for (const finding of findings) {
    if (finding.item !== null && PAST_DATE.has(finding.check)) byItem.set(finding.item, finding);
  }
  const joined = new Map<Finding, Place[]>();
  const gone = new Set<Finding>();
  for (const [id, finding] of byItem) {
    const item = context.items.get(id);
    if (item?.kind !== 'group') continue;
    const cause = context
      .children(id)
      .map((child: Item) => byItem.get(child.id))
      .filter((other) => other !== undefined)
      .filter((other) => RANK[other.severity] <= RANK[finding.severity])[0];
    if (cause === undefined) continue;
    gone.add(finding);
    joined.set(cause, [...(joined.get(cause) ?? []), finding.at]);
  }
  return findings
    .filter((finding) => !gone.has(finding))
    .map((finding) => {
      const also = joined.get(finding);
      return also === undefined ? finding : { ...finding, also: [...finding.also, ...also] };
    });
}

/** Worst first, then in the order of the workbook's sheets and rows. */
export function inOrder(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const order = new Map(sheets.map((name, index) => [name, index]));
  const placed = findings.map((finding) => ({
    finding,
    rank: RANK[finding.severity],
    sheet: order.get(finding.at.sheet) ?? sheets.length,
    row: finding.at.row,
    column: finding.at.column,
  }));
  placed.sort(
    (a, b) =>
      a.rank - b.rank ||
      a.sheet - b.sheet ||
      a.row - b.row ||
      a.column - b.column ||
      (a.finding.check < b.finding.check ? -1 : a.finding.check > b.finding.check ? 1 : 0),
  );
  return placed.map(({ finding }) => finding);
}
