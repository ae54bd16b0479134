import { CHECKS } from '../checks/index.js';
import type { Family, Finding } from '../checks/finding.js';

/** Findings that have a section of their own in the exceptions, by slug. */
export type Section = 'late' | 'off-target' | 'due-soon' | 'missing' | 'counts' | 'rating' | 'other';

const FAMILIES: ReadonlyMap<string, Family> = new Map(CHECKS.map(({ slug, family }) => [slug, family]));

/** The checks whose place in the exceptions their family does not settle. */
const SECTIONS: Readonly<Record<string, Section>> = {
  'overdue-rated-red': 'late',
  'due-soon': 'due-soon',
  'indicator-off-target': 'off-target',
  'headline-differs': 'counts',
  'no-date': 'missing',
  'date-unreadable': 'missing',
  'start-date-needed': 'missing',
  'lead-missing': 'missing',
  'rating-missing': 'missing',
  'indicator-no-value': 'missing',
  'indicator-no-target': 'missing',
  'steps-undated': 'missing',
};

/** Checks of these families challenge a rating when they ask for an answer. */
const ABOUT_RATINGS: ReadonlySet<Family> = new Set(['dates', 'roll-up', 'indicators', 'words']);

/** Further checks about the rating cell itself. */
const RATING_CELLS: ReadonlySet<string> = new Set(['rating-text-fill-differ']);

/** Checks of those families that leave the rating alone. */
const NOT_RATINGS: ReadonlySet<string> = new Set([
  'starts-after-end',
  'group-starts-after-child',
  'indicator-inconsistent',
  'indicator-reference-incomplete',
  'unit-mismatch',
  'figures-in-text',
  'year-unlikely',
  'promise-passed',
  'placeholder-text',
  'update-repeated',
]);

/** Whether somebody is asked for an answer. */
export function isLookAgain({ severity }: Finding): boolean {
  return severity === 'high' || severity === 'medium';
}

/** Whether a finding asks for a rating to be looked at again. */
export function challengesRating(finding: Finding): boolean {
  if (!isLookAgain(finding) || SECTIONS[finding.check] !== undefined || NOT_RATINGS.has(finding.check)) return false;
  const family = FAMILIES.get(finding.check);
  return RATING_CELLS.has(finding.check) || (family !== undefined && ABOUT_RATINGS.has(family));
}

/** Where in the exceptions a finding is listed. */
export function sectionOf(finding: Finding): Section {
  return SECTIONS[finding.check] ?? (challengesRating(finding) ? 'rating' : 'other');
}

/** Said of one, and of several, findings of a check under one recommendation. */
interface Phrase {
  readonly one: string;
  readonly many: (count: number) => string;
}

const phrase = (one: string, many: (count: number) => string): Phrase => ({ one, many });

/** A few words for the highlight report; the exceptions give the whole sentence. */
const PHRASES: Readonly<Record<string, Phrase>> = {
  'overdue-rated-green': phrase('1 past its date but on track', (n) => `${n} past their date but on track`),
  'overdue-rated-amber': phrase('1 Amber past its date', (n) => `${n} Amber past their date`),
  'overdue-not-started': phrase('1 not started and past its date', (n) => `${n} not started and past their date`),
  'overdue-in-progress': phrase('1 under way past its date', (n) => `${n} under way past their date`),
  'step-overdue': phrase('some steps of 1 action past their date', (n) => `some steps of ${n} actions past their date`),
  'starts-after-end': phrase('1 starts after it ends', (n) => `${n} start after they end`),
  'no-date': phrase('1 without a date', (n) => `${n} without a date`),
  'group-complete-child-open': phrase(
    '1 group complete with open actions',
    (n) => `${n} groups complete with open actions`,
  ),
  'group-better-than-children': phrase(
    '1 group rated better than its actions',
    (n) => `${n} groups rated better than their actions`,
  ),
  'group-ends-before-child': phrase(
    '1 group ends before its own action',
    (n) => `${n} groups end before their own actions`,
  ),
  'recommendation-better-than-actions': phrase(
    'rated better than what is under it',
    () => 'rated better than what is under it',
  ),
  'recommendation-complete-child-open': phrase(
    'complete, with work still open',
    () => 'complete, with work still open',
  ),
  'recommendation-without-evidence': phrase(
    'no action or figure behind the rating',
    () => 'no action or figure behind the rating',
  ),
  'indicator-off-target-rated-green': phrase('1 indicator off target', (n) => `${n} indicators off target`),
  'indicator-off-target': phrase('1 indicator off target', (n) => `${n} indicators off target`),
  'indicator-no-value': phrase('1 indicator without a figure', (n) => `${n} indicators without a figure`),
  'text-contradicts-rating': phrase('the text gives another rating', (n) => `${n} texts give another rating`),
  'text-contradicts-actions': phrase('the text and the actions disagree', () => 'the text and the actions disagree'),
  'on-track-but-overdue': phrase(
    '1 said to be on track, past its date',
    (n) => `${n} said to be on track, past their date`,
  ),
  'complete-with-reservation': phrase('1 complete with a reservation', (n) => `${n} complete with a reservation`),
  'rating-missing': phrase('1 without a rating', (n) => `${n} without a rating`),
  'rating-text-fill-differ': phrase('1 word and colour differ', (n) => `${n} words and colours differ`),
};

/** "2 past their date but on track; the text gives another rating": findings in few words, in their own order. */
export function inFewWords(findings: readonly Finding[], shorten: (message: string) => string): string {
  const byCheck = new Map<string, { readonly first: Finding; count: number }>();
  for (const finding of findings) {
    const same = byCheck.get(finding.check);
    if (same) same.count++;
    else byCheck.set(finding.check, { first: finding, count: 1 });
  }
  const parts = [...byCheck].map(([check, { first, count }]) => {
    const known = PHRASES[check];
    if (!known) return shorten(first.message).replace(/\.$/, '');
    return count === 1 ? known.one : known.many(count);
  });
  const text = [...new Set(parts)].join('; ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
