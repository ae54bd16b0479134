/** Entries by the id of the one that they stand under, in their own order; those without a parent are left out. */
export function byParent<Entry extends { readonly id: string; readonly parent: string | null }>(
  entries: readonly Entry[],
): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.parent === null || entry.parent === entry.id) continue;
    const under = groups.get(entry.parent);
    if (under) under.push(entry);
    else groups.set(entry.parent, [entry]);
  }
  return groups;
}
