import { planCheck, type PlanDraft } from './shared/define.js';
import { counted, quoted } from './shared/wording.js';
import type { Place, Plan } from '../plan/model.js';
import { editDistance, fold } from '../plan/vocabulary/words.js';

export interface Name {
  readonly text: string;
  readonly first: string;
  readonly last: string;
  readonly at: Place;
  count: number;
}

/** More people than this under one name are not compared with each other. */
const MOST = 60;
const POSTS =
  /\b(?:director|head|manager|officer|lead|team|service|services|board|group|chief|assistant|coordinator|council|police|worker|partner|chair|all|safeguarding|quality|health|education|social)\b/;

/** A person's name in two words or more; null for posts, teams and initials. */
function nameOf(text: string): { readonly first: string; readonly last: string } | null {
  const folded = fold(text.replace(/\([^)]*\)/g, ' ')).replace(/^(?:mr|mrs|ms|miss|dr|cllr)\.? /, '');
  const parts = folded.split(' ').filter((part) => /^[a-z][a-z'.-]*$/.test(part));
  if (parts.length < 2 || parts.length > 4 || parts.length !== folded.split(' ').length || POSTS.test(folded))
    return null;
  return { first: (parts[0] ?? '').replace(/\.$/, ''), last: parts.slice(1).join(' ') };
}

/** One is the other with a letter more, fewer or changed; short names must begin alike. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.length === 1 || b.length === 1) return a[0] === b[0];
  const least = Math.min(a.length, b.length);
  if (least < 3 || a[0] !== b[0]) return false;
  if (a.startsWith(b) || b.startsWith(a)) return Math.abs(a.length - b.length) <= 2;
  return least >= 5 && editDistance(a, b, 1) <= 1;
}

/** Two names that may be one person's: the one that is used less, and the other. */
export interface SimilarNames {
  readonly rarer: Name;
  readonly usual: Name;
}

/** Leads who are perhaps one person, spelt in two ways. */
export function similarLeads(plan: Plan): readonly SimilarNames[] {
  const names = new Map<string, Name>();
  const posts = new Set<string>();
  for (const { leads, leadAt, at } of [...plan.items, ...plan.indicators]) {
    for (const lead of leads) {
      const key = fold(lead);
      const known = names.get(key);
      if (known) {
        known.count += 1;
        continue;
      }
      const name = posts.has(key) ? null : nameOf(lead);
      if (name === null) posts.add(key);
      else names.set(key, { ...name, text: lead, at: leadAt ?? at, count: 1 });
    }
  }
  const pairs: SimilarNames[] = [];
  const compare = (same: 'first' | 'last', other: 'first' | 'last'): void => {
    const groups = new Map<string, Name[]>();
    for (const name of names.values()) {
      const group = groups.get(name[same]);
      if (group) group.push(name);
      else groups.set(name[same], [name]);
    }
    for (const group of groups.values()) {
      if (group.length > MOST) continue;
      for (const [i, a] of group.entries()) {
        for (const b of group.slice(i + 1)) {
          // A shared first name with an initial for the surname says too little.
          if (same === 'first' && (a.last.length < 3 || b.last.length < 3)) continue;
          if (!isAlike(a[other], b[other])) continue;
          const [rarer, usual] = a.count < b.count ? [a, b] : [b, a];
          pairs.push({ rarer, usual });
        }
      }
    }
  };
  compare('last', 'first');
  compare('first', 'last');
  return pairs;
}

export const leadNamesSimilar = planCheck(
  {
    slug: 'lead-names-similar',
    severity: 'low',
    family: 'owners',
    question: 'Are two leads perhaps one person, spelt in two ways?',
    why: 'A list by lead splits one person’s actions in two. The names are never merged.',
    notWhen: ['they differ in capitals only', 'they are posts or teams'],
  },
  ({ plan }) => ({
    findings: similarLeads(plan).map(({ rarer, usual }): PlanDraft => ({
      at: rarer.at,
      also: [usual.at],
      message: `${quoted(rarer.text, 50)} (${counted(rarer.count, 'row')}) and ${quoted(usual.text, 50)} (${counted(usual.count, 'row')}) may be one person. They are kept apart. Check the spelling.`,
    })),
  }),
);
