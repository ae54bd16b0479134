import { referenceKey } from '../vocabulary/references.js';
import { wordsOf } from '../vocabulary/words.js';
import type { DraftIndicator, DraftItem } from './drafts.js';
import { withRole } from './tables.js';

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
    // Rows that say themselves what they are need no telling apart.
    if (rows.every((item) => item.table.kinds === null)) byUnnumbered(rows);
  }
}

/** Levels of a reference from the outside in: "2.1a" is 2, 1, 1; "A3" is a, 3; "B" is b. Empty for other codes. */
function levelsOf(item: DraftItem): readonly string[] {
  if (item.ref === null) return [];
  if (/^[A-Z]$/i.test(item.ref)) return [item.ref.toLowerCase()];
  const prefix = (/^[A-Za-z]*/.exec(item.ref)?.[0] ?? '').toLowerCase();
  const path = item.path.map(String);
  return prefix === '' || path.length === 0 ? path : [prefix, ...path];
}

/** "2" stands over "2.1" and "2.2", "2.1" over "2.1a" and "2.1b", "A" over "A1", "R1" over "a" and "b". */
function byNumbering(rows: readonly DraftItem[]): void {
  const lettered = new Set(rows.map((item) => (item.ref ?? '').toLowerCase()).filter((ref) => /\db$/.test(ref)));
  const heads = new Set(rows.flatMap((item) => (levelsOf(item).length > 1 ? [levelsOf(item)[0] ?? ''] : [])));
  // The open rows are those over the one at hand.
  let open: { readonly key: string; readonly item: DraftItem }[] = [];
  let numbered: DraftItem | null = null;
  let expected = 0;
  for (const item of rows) {
    const letter = partLetter(item);
    if (letter !== null && !heads.has((item.ref ?? '').toLowerCase())) {
      // "a", "b" below a number, from "a" on each time.
      if (letter === 0 && numbered !== null) expected = 0;
      if (numbered !== null && letter === expected) {
        putUnder(item, numbered);
        expected++;
      }
      continue;
    }
    const levels = levelsOf(item);
    // "3a" alone is a row put in after 3; only with a "3b" are both parts of it.
    const isLettered = /\d[a-z]$/i.test(item.ref ?? '');
    if (levels.length === 0 || (isLettered && !lettered.has(`${(item.ref ?? '').slice(0, -1).toLowerCase()}b`)))
      continue;
    const key = levels.join('.');
    open = open.filter((one) => key.startsWith(`${one.key}.`));
    const over = open.find((one) => one.key === levels.slice(0, -1).join('.'))?.item;
    if (over !== undefined && levels.length > 1) putUnder(item, over);
    open.push({ key, item });
    numbered = item;
    expected = 0;
  }
}

/** "a" is 0, "(ii)" is 1; null for any other reference. */
function partLetter(item: DraftItem): number | null {
  const ref = (item.ref ?? '').replace(/[().]/g, '').toLowerCase();
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(ref);
  if (roman >= 0) return roman;
  return /^[a-z]$/.test(ref) && item.ref === ref ? ref.charCodeAt(0) - 97 : null;
}

/** A row below another is an action; the one above it a group, unless it is a recommendation or its header says so. */
function putUnder(item: DraftItem, over: DraftItem): void {
  if (
    item.kind === 'recommendation' &&
    (over.kind !== 'recommendation' || isSplitTable(item)) &&
    over.table !== item.table
  )
    return;
  if (item.kind === 'recommendation') item.kind = 'action';
  if (over.kind === 'action') over.kind = over.parent === null && namesUpperLevel(over) ? 'recommendation' : 'group';
  item.parent = over.id;
}

/** A column of recommendations beside one of actions: what stands in it is never an action. */
function isSplitTable(item: DraftItem): boolean {
  return withRole(item.table, 'recommendation').length > 0 && withRole(item.table, 'title').length > 0;
}

/** "Theme / action", "Objective and actions": the column holds two levels, and the upper one is named. */
function namesUpperLevel(item: DraftItem): boolean {
  const header = withRole(item.table, 'title')[0]?.header ?? '';
  return /\b(?:recommendation|theme|priority|objective|area|finding|outcome|aim|goal)s?\b.*(?:\/|&|\band\b|\n).*\b(?:action|task|milestone|step)/is.test(
    header,
  );
}

/** A rated row without a number, set off in bold or by a fill, followed by numbered rows, is their group. */
function byUnnumbered(rows: readonly DraftItem[]): void {
  if (underNumbered(rows)) return;
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

/** Numbered rows set off in bold or by a fill, each over the plain rows without a number that follow it. */
function underNumbered(rows: readonly DraftItem[]): boolean {
  const isOff = (item: DraftItem): boolean => item.bold || item.shaded;
  const numbered = rows.filter((item) => item.ref !== null);
  const plain = rows.filter((item) => item.ref === null);
  if (numbered.length < 2 || plain.length < numbered.length) return false;
  if (rows.some((item) => item.parent !== null) || !numbered.every(isOff) || plain.some(isOff)) return false;
  let over: DraftItem | null = null;
  for (const item of rows) {
    if (item.ref !== null) over = item;
    else if (over !== null) putUnder(item, over);
  }
  return true;
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
      // Numbers begin again in every section or audit: two rows of one table are never one recommendation.
      const group = groups.find(
        (one) =>
          one[0] !== undefined &&
          alike(one[0].title, item.title) &&
          one.every((other) => other.isBanner || item.isBanner || other.titleAt.sheet !== item.titleAt.sheet),
      );
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
