import type { Finding, Review, Severity } from '../checks/finding.js';
import { named } from '../checks/shared/wording.js';
import type { Indicator, Item } from '../plan/model.js';
import { FOR_INFORMATION, HEADINGS, headingOf, TIDY_UP, type Heading } from './wording.js';

export interface ShownFinding {
  readonly key: string;
  readonly finding: Finding;
  readonly entry: Item | Indicator | null;
  readonly daysLate: number | null;
  /** The finding's sentence without the name of the item, under which it is shown. */
  readonly sentence: string;
}

export interface FindingGroup {
  readonly heading: Heading;
  readonly severity: Severity;
  readonly findings: readonly ShownFinding[];
}

export interface FindingFilter {
  /** Words that must occur in the item or the message; blank for all. */
  readonly text: string;
  /** A lead as written in the plan; null for all. */
  readonly lead: string | null;
}

const RANK: Readonly<Record<Severity, number>> = { high: 0, medium: 1, low: 2, info: 3 };

/**
 * Findings with the items they are about, in the review's order. What is shown of one is made when it is shown: of a
 * hundred thousand findings, that is the first few.
 */
export function shownFindings(review: Review): readonly ShownFinding[] {
  const entries = new Map<string, Item | Indicator>();
  for (const item of review.plan.items) entries.set(item.id, item);
  for (const indicator of review.plan.indicators) entries.set(indicator.id, indicator);
  return review.findings.map((finding, index) => ({
    key: `${finding.check}-${String(index)}`,
    finding,
    entry: finding.item === null ? null : (entries.get(finding.item) ?? null),
    get daysLate() {
      return finding.item === null ? null : (review.overdue.get(finding.item)?.daysLate ?? null);
    },
    get sentence() {
      return this.entry ? withoutName(finding.message, this.entry) : finding.message;
    },
  }));
}

/** "Action 2 “Hold panel”: due by 31 May 2017" says no more than "Due by 31 May 2017" does below the action's name. */
export function withoutName(message: string, entry: Item | Indicator): string {
  const name = named(entry);
  if (!message.startsWith(name)) return message;
  const rest = message.slice(name.length).replace(/^(?::|,)?\s*(?:is\s+)?/, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}

/** How many findings ask for an answer: all but those that only inform. */
export function lookAgainCount(review: Review): number {
  return review.findings.filter((finding) => finding.severity !== 'info').length;
}

function passes(shown: ShownFinding, { text, lead }: FindingFilter): boolean {
  if (lead !== null && !(shown.entry?.leads ?? []).includes(lead)) return false;
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const about = shown.entry ? `${shown.entry.ref ?? ''} ${shown.entry.title} ${shown.entry.leads.join(' ')}` : '';
  const hay = `${about} ${shown.finding.message} ${shown.finding.at.sheet}`.toLowerCase();
  return words.every((word) => hay.includes(word));
}

/** The findings that pass the filter, under their headings, in the order of the headings. */
export function groupFindings(findings: readonly ShownFinding[], filter: FindingFilter): readonly FindingGroup[] {
  const groups = new Map<Heading, ShownFinding[]>();
  for (const shown of findings) {
    if (!passes(shown, filter)) continue;
    const heading = headingOf(shown.finding.check, shown.finding.severity);
    const group = groups.get(heading);
    if (group) group.push(shown);
    else groups.set(heading, [shown]);
  }
  return [...HEADINGS, TIDY_UP, FOR_INFORMATION].flatMap((heading) => {
    const found = groups.get(heading);
    if (!found) return [];
    const severity = found.reduce<Severity>(
      (worst, { finding }) => (RANK[finding.severity] < RANK[worst] ? finding.severity : worst),
      'info',
    );
    return [{ heading, severity, findings: found }];
  });
}

/** The leads who have findings, in alphabetical order. */
export function leadsOf(findings: readonly ShownFinding[]): readonly string[] {
  const leads = new Set(findings.flatMap(({ entry }) => entry?.leads ?? []));
  return [...leads].sort((a, b) => a.localeCompare(b, 'en-GB'));
}
