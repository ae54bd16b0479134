import { referenceKey } from '../vocabulary/references.js';
import { wordsOf } from '../vocabulary/words.js';
import type { DraftIndicator, DraftItem } from './entries.js';

/** Makes groups of the rows that others stand under, and gives each row its parent. Per table, in row order. */
export function arrange(items: readonly DraftItem[]): void {
  const byTable = new Map<string, DraftItem[]>();
  for (const item of items) {
    const key = `${item.titleAt.sheet}!${String(item.table.band.left)}`;
    const rows = byTable.get(key);
    if (rows === undefined) byTable.set(key, [item]);
    else rows.push(item);
  }
  for (const rows of byTable.values()) {
    byNumbering(rows);
    byUnnumbered(rows);
  }
}

/** "2" stands over "2.1" and "2.2"; "2.1" over "2.1a" and "2.1b". The open rows are those over the one at hand. */
function byNumbering(rows: readonly DraftItem[]): void {
  const lettered = new Set(rows.map((item) => (item.ref ?? '').toLowerCase()).filter((ref) => /\db$/.test(ref)));
  let open: { readonly key: string; readonly item: DraftItem }[] = [];
  for (const item of rows) {
    if (item.path.length === 0 || item.ref === null) continue;
    // "3a" alone is a row put in after 3; only with a "3b" are both parts of it.
    const isLettered = /\d[a-z]$/i.test(item.ref);
    if (isLettered && !lettered.has(`${item.ref.slice(0, -1).toLowerCase()}b`)) continue;
    const prefix = (/^[A-Za-z]*/.exec(item.ref)?.[0] ?? '').toLowerCase();
    const key = prefix + item.path.join('.');
    open = open.filter((one) => key.startsWith(`${one.key}.`));
    const over = open.find((one) => one.key === prefix + item.path.slice(0, -1).join('.'))?.item;
    if (over !== undefined && item.path.length > 1 && item.kind === 'action') {
      if (over.kind !== 'recommendation') over.kind = 'group';
      item.parent = over.id;
    }
    open.push({ key, item });
  }
}

/** A rated row without a number, set off in bold or by a fill, followed by numbered rows, is their group. */
function byUnnumbered(rows: readonly DraftItem[]): void {
  const numbered = rows.filter((item) => item.kind === 'action' && item.ref !== null).length;
  if (numbered < rows.filter((item) => item.kind === 'action').length * 0.4) return;
  let group: DraftItem | null = null;
  const after = nextItems(rows);
  rows.forEach((item, i) => {
    if (item.kind === 'recommendation') group = null;
    if (item.kind !== 'action') return;
    const next = after[i];
    const follows = next?.ref != null && next.parent === item.parent;
    if (item.ref === null) {
      group = follows && item.titleAt.row !== next.titleAt.row ? item : null;
      if (group !== null) item.kind = 'group';
    } else if (group !== null && item.parent === group.parent) item.parent = group.id;
  });
}

/** For every row, the next that is no recommendation. */
function nextItems(rows: readonly DraftItem[]): (DraftItem | undefined)[] {
  const after: (DraftItem | undefined)[] = [];
  let next: DraftItem | undefined;
  for (let i = rows.length - 1; i >= 0; i--) {
    after[i] = next;
    const item = rows[i];
    if (item !== undefined && item.kind !== 'recommendation') next = item;
  }
  return after;
}

/** The same recommendation in a summary and again as a banner is one: where its rating is. Returns those to drop, by what stands for them. */
export function unite(items: readonly DraftItem[]): Map<string, DraftItem> {
  const byRef = new Map<string, DraftItem[]>();
  for (const item of items) {
    if (item.kind !== 'recommendation' || item.ref === null) continue;
    const key = referenceKey(item.ref);
    byRef.set(key, [...(byRef.get(key) ?? []), item]);
  }
  const gone = new Map<string, DraftItem>();
  for (const same of byRef.values()) {
    const groups: DraftItem[][] = [];
    for (const item of same) {
      const group = groups.find((one) => one[0] !== undefined && alike(one[0].title, item.title));
      if (group === undefined) groups.push([item]);
      else group.push(item);
    }
    for (const group of groups) {
      const main = group.find((item) => item.rating !== null) ?? group[0];
      if (main === undefined) continue;
      for (const other of group) {
        if (other === main) continue;
        gone.set(other.id, main);
        main.alsoAt = [...main.alsoAt, other.titleAt];
        if (main.leads.length === 0) {
          main.leads = other.leads;
          main.leadAt = other.leadAt;
        } else if (other.leads.length > 0 && other.leadAt !== null)
          main.otherLeads = [...(main.otherLeads ?? []), { names: other.leads, at: other.leadAt }];
        main.due ??= other.due;
        main.start ??= other.start;
        main.theme ??= other.theme;
      }
    }
  }
  return gone;
}

/** Two wordings of one title: most words of the shorter stand in the longer. */
function alike(a: string, b: string): boolean {
  const [one, two] = [new Set(wordsOf(a.slice(0, 400))), new Set(wordsOf(b.slice(0, 400)))];
  const [few, many] = one.size <= two.size ? [one, two] : [two, one];
  if (few.size === 0) return false;
  return [...few].filter((word) => many.has(word)).length / few.size >= 0.5;
}

/** Turns "Contained within Recommendation 1" to the item meant, where there is one of that number. */
export function followReferences(
  items: readonly DraftItem[],
  find: (text: string) => { to: string | null; kind: string | null } | null,
): void {
  const byRef = new Map<string, DraftItem>();
  for (const item of items)
    if (item.ref !== null && !byRef.has(`${item.kind}:${referenceKey(item.ref)}`))
      byRef.set(`${item.kind}:${referenceKey(item.ref)}`, item);
  for (const item of items) {
    if (item.crossReference === null) continue;
    const meant = find(item.crossReference.text);
    if (meant?.to == null) continue;
    const key = referenceKey(meant.to);
    const kinds = meant.kind === null ? ['action', 'recommendation', 'group'] : [meant.kind];
    const to = kinds.map((kind) => byRef.get(`${kind}:${key}`)).find((one) => one !== undefined && one !== item);
    item.crossReference = { ...item.crossReference, to: to?.id ?? null };
  }
}

/** Parents that were united with another item are that item. */
export function reparent(entries: readonly (DraftItem | DraftIndicator)[], gone: ReadonlyMap<string, DraftItem>): void {
  for (const entry of entries) if (entry.parent !== null) entry.parent = gone.get(entry.parent)?.id ?? entry.parent;
}
