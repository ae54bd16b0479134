import type { Finding, Review } from '../checks/finding.js';
import { similarLeads } from '../checks/lead-names-similar.js';
import { named } from '../checks/shared/wording.js';
import type { Indicator, Item, Place } from '../plan/model.js';
import { fold } from '../plan/vocabulary/words.js';
import { cellName } from '../workbook/address.js';
import { daysBetween, spokenDay, type IsoDay } from '../workbook/serial.js';
import { challengesRating } from './concerns.js';
import { sayCount, sayList } from './words.js';

/** What one lead, as the plan writes the name, has to look at. A joint action stands in the list of each. */
export interface LeadList {
  readonly name: string;
  /** Past their date and open, the longest first. */
  readonly past: readonly { readonly item: Item; readonly days: number }[];
  readonly dueSoon: readonly Item[];
  /** Challenged ratings of the lead's rows. */
  readonly lookAgain: readonly Finding[];
  /** Open, and without a date that can be read. */
  readonly undated: readonly Item[];
  /** Names in the plan that may be the same person's; never merged. */
  readonly similar: readonly string[];
  /** All that is open with this lead. */
  readonly open: number;
  /** Where the name stands first. */
  readonly at: Place;
}

const UNDATED = new Set(['no-date', 'date-unreadable']);

/** Every lead who has something open, those with most past their date first. */
export function leadLists(review: Review): readonly LeadList[] {
  const { plan, findings, overdue } = review;
  const byItem = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.item === null) continue;
    const about = byItem.get(finding.item);
    if (about) about.push(finding);
    else byItem.set(finding.item, [finding]);
  }
  const leads = new Map<string, { name: string; at: Place; entries: (Item | Indicator)[] }>();
  for (const entry of [...plan.items, ...plan.indicators]) {
    for (const name of new Set(entry.leads)) {
      const key = fold(name);
      const lead = leads.get(key);
      if (lead) {
        lead.entries.push(entry);
        // Of two ways to write one name, the one that does not shout.
        if (lead.name === lead.name.toUpperCase()) lead.name = name;
      } else leads.set(key, { name, at: entry.leadAt ?? entry.at, entries: [entry] });
    }
  }
  const similar = new Map<string, string[]>();
  const note = (name: string, other: string): void => {
    similar.set(fold(name), [...(similar.get(fold(name)) ?? []), other]);
  };
  for (const { rarer, usual } of similarLeads(plan)) {
    note(rarer.text, usual.text);
    note(usual.text, rarer.text);
  }
  const lists = [...leads].map(([key, { name, at, entries }]): LeadList => {
    const past: { readonly item: Item; readonly days: number }[] = [];
    const dueSoon: Item[] = [];
    const lookAgain: Finding[] = [];
    const undated: Item[] = [];
    let open = 0;
    for (const entry of entries) {
      const about = byItem.get(entry.id) ?? [];
      for (const finding of about) if (challengesRating(finding)) lookAgain.push(finding);
      if (entry.kind === 'indicator') continue;
      const late = overdue.get(entry.id);
      if (late) past.push({ item: entry, days: late.daysLate });
      if (about.some(({ check }) => check === 'due-soon')) dueSoon.push(entry);
      if (about.some(({ check }) => UNDATED.has(check))) undated.push(entry);
      if (entry.status !== 'complete' && entry.status !== 'closed') open++;
    }
    past.sort((a, b) => b.days - a.days);
    return { name, at, past, dueSoon, lookAgain, undated, similar: similar.get(key) ?? [], open };
  });
  const weight = ({ past, lookAgain, dueSoon, undated }: LeadList): number =>
    past.length + lookAgain.length + dueSoon.length + undated.length;
  return lists
    .filter((list) => weight(list) > 0)
    .sort((a, b) => b.past.length - a.past.length || weight(b) - weight(a) || (a.name < b.name ? -1 : 1));
}

/** By how many days the as-at date lies ahead of today: none of them has passed yet. */
export function daysAhead({ asAt }: Review, today: IsoDay): number {
  return Math.max(0, daysBetween(today, asAt));
}

/**
 * A short, neutral message for one lead, in plain text, to be copied into an e-mail: what is past its date, due soon,
 * to be looked at again and without a date. Where the as-at date lies ahead of today, what will be past its date by then
 * stands apart. Null when there is nothing to say to this lead.
 */
export function messageFor(lead: string, review: Review, today: IsoDay = review.asAt): string | null {
  const list = leadLists(review).find(({ name }) => fold(name) === fold(lead));
  if (!list) return null;
  const { plan, asAt, settings } = review;
  const ahead = daysAhead(review, today);
  const jointly = ({ leads }: Item): string => {
    const others = leads.filter((name) => fold(name) !== fold(lead));
    return others.length === 0 ? '' : `, with ${sayList(others)}`;
  };
  const parts: string[] = [`${plan.title}: your actions ${ahead > 0 ? 'for' : 'as at'} ${spokenDay(asAt)}`];
  const add = (heading: string, lines: readonly string[]): void => {
    if (lines.length > 0) parts.push([`${heading}:`, ...lines.map((line) => `- ${line}`)].join('\n'));
  };
  const past = list.past.filter(({ days }) => days > ahead);
  const willBe = list.past.filter(({ days }) => days <= ahead);
  add(
    `Past ${past.length === 1 ? 'its' : 'their'} date and not complete (${past.length})`,
    past.map(
      ({ item, days }) =>
        `${named(item)}${jointly(item)}: due by ${dueDay(item)}, ${sayCount(days - ahead, 'day', 'days')} ago ${where(item.at)}`,
    ),
  );
  add(
    `Due before ${spokenDay(asAt)} and not complete yet (${willBe.length})`,
    willBe.map(({ item }) => `${named(item)}${jointly(item)}: due by ${dueDay(item)} ${where(item.at)}`),
  );
  add(
    `Due in the ${settings.dueSoonDays} days ${ahead > 0 ? `after ${spokenDay(asAt)}` : 'to come'} (${list.dueSoon.length})`,
    list.dueSoon.map((item) => `${named(item)}${jointly(item)}: due by ${dueDay(item)} ${where(item.at)}`),
  );
  const late = new Set(list.past.map(({ item }) => item.id));
  const again = list.lookAgain.filter(({ item }) => item === null || !late.has(item));
  add(
    `Please look at again (${again.length})`,
    again.map(({ message, at }) => `${message} ${where(at)}`),
  );
  add(
    `Without a date (${list.undated.length})`,
    list.undated.map((item) => `${named(item)}${jointly(item)} ${where(item.at)}`),
  );
  parts.push('Please bring the tracker up to date, or reply with what has changed.');
  return `${parts.join('\n\n')}\n`;
}

function dueDay({ due }: Item): string {
  return due?.reading.kind === 'dated' ? spokenDay(due.reading.latest) : '';
}

function where(at: Place): string {
  return `[${at.sheet}, cell ${cellName(at)}]`;
}
