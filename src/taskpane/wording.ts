import type { Severity } from '../checks/finding.js';
import type { Role } from '../plan/model.js';
import type { CountKey } from '../reports/summary.js';

/** The headings under which findings are shown, worst first; a check that no heading names goes by its severity. */
export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly checks: readonly string[];
}

export const HEADINGS: readonly Heading[] = [
  { id: 'past-green', title: 'Past its date, still Green', checks: ['overdue-rated-green'] },
  { id: 'past-not-started', title: 'Past its date, not started', checks: ['overdue-not-started'] },
  {
    id: 'off-target-green',
    title: 'Off target under a Green rating',
    checks: ['indicator-off-target-rated-green'],
  },
  {
    id: 'words',
    title: 'Words and rating disagree',
    checks: [
      'text-contradicts-rating',
      'text-contradicts-actions',
      'text-figure-differs',
      'on-track-but-overdue',
      'complete-with-reservation',
    ],
  },
  { id: 'counts', title: 'Counts that do not add up', checks: ['headline-differs'] },
  {
    id: 'roll-up',
    title: 'A rating and the rows under it disagree',
    checks: [
      'group-complete-child-open',
      'group-better-than-children',
      'group-ends-before-child',
      'recommendation-better-than-actions',
      'recommendation-complete-child-open',
      'recommendation-without-evidence',
    ],
  },
  { id: 'past-amber', title: 'Past its date, Amber', checks: ['overdue-rated-amber'] },
  { id: 'past-progress', title: 'Past its date, under way', checks: ['overdue-in-progress', 'step-overdue'] },
  { id: 'past-red', title: 'Past its date, Red', checks: ['overdue-rated-red'] },
  {
    id: 'indicators',
    title: 'Indicators to look at',
    checks: [
      'indicator-off-target',
      'indicator-inconsistent',
      'indicator-rating-contradicts',
      'direction-contradicts',
      'indicator-no-value',
      'unit-mismatch',
    ],
  },
  {
    id: 'ratings',
    title: 'Ratings to clear up',
    checks: ['rating-missing', 'rating-unexplained', 'rating-colour-only', 'rating-text-fill-differ'],
  },
  { id: 'dates', title: 'Dates to clear up', checks: ['no-date', 'starts-after-end'] },
  { id: 'soon', title: 'Due soon', checks: ['due-soon'] },
];

export const TIDY_UP: Heading = { id: 'tidy-up', title: 'To tidy up', checks: [] };
export const FOR_INFORMATION: Heading = { id: 'information', title: 'For information', checks: [] };

const BY_CHECK = new Map(HEADINGS.flatMap((heading) => heading.checks.map((slug) => [slug, heading] as const)));

export function headingOf(check: string, severity: Severity): Heading {
  return BY_CHECK.get(check) ?? (severity === 'info' ? FOR_INFORMATION : TIDY_UP);
}

export type Tone = 'complete' | 'green' | 'amber' | 'red' | 'neutral';

/** The colours in which a rating is shown. */
export function toneOf(rating: CountKey): Tone {
  switch (rating) {
    case 'complete':
      return 'complete';
    case 'green':
      return 'green';
    case 'amber':
    case 'amber-green':
      return 'amber';
    case 'red':
    case 'amber-red':
    case 'overdue':
      return 'red';
    default:
      return 'neutral';
  }
}

/** `1 → "1 day"`, `2 → "2 days"`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`;
}

/** What a column is for, in the officer's words. */
/** How late an action is, at an as-at date that may lie so many days ahead of today. */
export function lateWords(days: number, ahead: number): string {
  return days > ahead ? `${counted(days - ahead, 'day')} late` : `will be ${counted(days, 'day')} late`;
}

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  reference: 'Reference',
  title: 'Action or title',
  activity: 'Activity, steps',
  recommendation: 'Recommendation',
  theme: 'Theme or section',
  outcome: 'Outcome',
  'success-measure': 'Success measure',
  lead: 'Lead',
  support: 'Supporting officers',
  start: 'Start date',
  due: 'Due date',
  'revised-due': 'Revised due date',
  'completed-on': 'Completed on',
  review: 'Review date',
  'other-date': 'Another date',
  rating: 'Rating',
  status: 'Status',
  update: 'Update, progress',
  'percent-complete': '% complete',
  priority: 'Priority',
  'indicator-reference': 'Indicator reference',
  description: 'Description',
  target: 'Target',
  tolerance: 'Tolerance',
  actual: 'Actual figure',
  polarity: 'Good is (high or low)',
  direction: 'Direction of travel',
  late: 'Late (yes or no)',
  notes: 'Notes',
  other: 'Something else',
};
