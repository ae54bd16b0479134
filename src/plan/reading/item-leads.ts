import { findDates, type DateContext } from '../vocabulary/dates.js';
import { readLeads } from '../vocabulary/leads.js';
import { saysNothing } from '../vocabulary/words.js';
import type { DraftItem } from './drafts.js';

const LEAD_LINE =
  /^\s*(?:(?:recommendation|action|overall|strategic|task)\s+)?(?:lead|owner|responsible officer)(?:\s+officer)?\s*[:–-]\s*(.{2,120})$/i;

/** A reader of leads that remembers what it has read: the same few names stand in every row. */
export function leadReader(): (said: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (said) => {
    const before = known.get(said);
    if (before !== undefined) return before;
    const read = readLeads(said);
    known.set(said, read);
    return read;
  };
}

/** "J. Smith, by March 2025": what is left of a cell without its dates. */
export function withoutDates(text: string, context: DateContext | undefined): string {
  if (context === undefined) return '';
  let rest = text;
  for (const found of findDates(text, context).toReversed()) rest = rest.slice(0, found.start) + rest.slice(found.end);
  return rest.replace(/[\s,;:–—-]+(?:by|due|on)?[\s,;:–—-]*$/i, '').trim();
}

/** "Recommendation Lead: NAME" on a line of its own in a progress text names the lead. */
export function leadInText(item: DraftItem): void {
  if (item.leads.length > 0) return;
  for (const update of item.updates)
    for (const line of update.text.slice(0, 2000).split('\n')) {
      const name = LEAD_LINE.exec(line)?.[1];
      if (name === undefined || saysNothing(name)) continue;
      item.leads = readLeads(name);
      item.leadAt = update.at;
      return;
    }
}
