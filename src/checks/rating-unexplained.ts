import { planCheck, type PlanDraft } from './shared/define.js';
import { headerOver } from './shared/headers.js';
import { counted, quoted, valueWord } from './shared/wording.js';
import type { Indicator, Item, NotJudged, Place, RatingValue } from '../plan/model.js';
import { settingName } from '../plan/settings-names.js';
import { NOT_SCORED } from '../plan/vocabulary/rating-words.js';
import { ratingToken } from '../plan/vocabulary/ratings.js';

interface Met {
  readonly text: string;
  readonly places: Place[];
  readonly assumed: RatingValue | null;
  readonly why: string;
}

/** Longer than this it is a sentence, not a rating. */
const LONGEST = 40;

const CHOICES: readonly { readonly value: string; readonly label: string }[] = [
  { value: 'complete', label: 'Complete' },
  { value: 'green', label: 'Green: on track' },
  { value: 'amber', label: 'Amber: at risk' },
  { value: 'red', label: 'Red: off track' },
  { value: 'not-started', label: 'Not started' },
  { value: 'in-progress', label: 'Under way' },
  { value: 'on-hold', label: 'On hold' },
  { value: 'closed', label: 'Closed, no longer needed' },
  { value: 'none', label: 'Not a rating' },
];

/** How a word that councils use differently, or that gives no colour, was taken. */
function readAs(value: RatingValue): string {
  return value === 'in-progress'
    ? 'says that work is under way, not whether it is on track, and the plan does not explain it. No colour is read from it.'
    : `is not explained in the plan. It is read as ${valueWord(value)}. Check that this is what it means.`;
}

export const ratingUnexplained = planCheck(
  {
    slug: 'rating-unexplained',
    severity: 'medium',
    family: 'reading',
    question: 'Is there a rating that the plan does not explain?',
    why: 'Blue is complete in one council and not started in the next.',
    notWhen: [
      'the plan’s own key or a setting explains it',
      'it is Red, Amber, Green or a plain word; “In progress” and its like are only listed',
    ],
  },
  ({ plan }) => {
    const values = new Map<string, Met>();
    const meet = (entry: Item | Indicator): void => {
      const { rating, ratingUnread } = entry;
      const said =
        rating?.assumed === true
          ? { text: rating.text, at: rating.at, assumed: rating.value, why: '' }
          : ratingUnread !== null
            ? { ...ratingUnread, assumed: null }
            : null;
      if (said === null || said.text.trim() === '' || said.text.length > LONGEST) return;
      const token = ratingToken(said.text);
      // "N/A" asks for no rating: there is nothing to explain.
      if (NOT_SCORED.has(token)) return;
      const met = values.get(token);
      if (met) met.places.push(said.at);
      else values.set(token, { text: said.text.trim(), places: [said.at], assumed: said.assumed, why: said.why });
    };
    plan.items.forEach(meet);
    plan.indicators.forEach(meet);
    const findings: PlanDraft[] = [];
    const notJudged: NotJudged[] = [];
    for (const [token, { text, places, assumed, why }] of values) {
      const [first] = places;
      if (first === undefined) continue;
      const at = headerOver(plan, first);
      const rows = counted(places.length, 'row');
      const message =
        assumed === null
          ? `${quoted(text, 40)} (${rows}) is not explained in the plan${why === '' ? '' : `: ${why.replace(/\.$/, '')}`}. ${places.length === 1 ? 'The row is' : 'These rows are'} not judged by it. Check what it means.`
          : `${quoted(text, 40)} (${rows}) ${readAs(assumed)}`;
      // What says plainly that it is under way is listed, and nobody is asked about it.
      findings.push({ at, also: places, message, ...(assumed === 'in-progress' ? { severity: 'info' as const } : {}) });
      if (assumed !== null) continue;
      notJudged.push({
        what: 'rating',
        why: message,
        at,
        item: null,
        question: {
          setting: settingName('rating', token),
          ask: `What does ${quoted(text, 40)} mean as a rating?`,
          choices: CHOICES,
        },
      });
    }
    return { findings, notJudged };
  },
);
