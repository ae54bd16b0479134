import { planCheck, type PlanDraft } from './shared/define.js';
import { headerOver } from './shared/headers.js';
import { counted, quoted, valueWord } from './shared/wording.js';
import type { Indicator, Item, NotJudged, Place, RatingValue } from '../plan/model.js';
import { settingName } from '../plan/settings-names.js';
import { ratingToken } from '../plan/vocabulary/ratings.js';

interface Met {
  readonly text: string;
  readonly places: Place[];
  readonly assumed: RatingValue | null;
  readonly why: string;
}

/** Words that can hardly mean anything else: they are listed, and nobody is asked about them. */
const PLAIN: Readonly<Partial<Record<RatingValue, RegExp>>> = {
  'in-progress':
    /^(?:work )?(?:is |has |being )?(?:in[ -]progress|under ?way|on ?going|started|begun|commenced|progressing|work in progress|wip|part(?:ly|ially)? \w+)$/,
  'not-started': /^(?:to ?do|planned|scheduled|awaiting start|not (?:yet )?due)$/,
};

function saysItself(token: string, value: RatingValue): boolean {
  return PLAIN[value]?.test(token) === true;
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
      const isPlain = assumed !== null && saysItself(token, assumed);
      const message =
        assumed === null
          ? `${quoted(text, 40)} (${rows}) is not explained in the plan${why === '' ? '' : `: ${why.replace(/\.$/, '')}`}. These rows are not judged by it. Check what it means.`
          : isPlain
            ? `${quoted(text, 40)} (${rows}) is read as ${valueWord(assumed)}, as its words say; the plan has no key for it.`
            : `${quoted(text, 40)} (${rows}) is not explained in the plan. It is read as ${valueWord(assumed)}. Check that this is what it means.`;
      findings.push({ at, also: places, message, ...(isPlain ? { severity: 'info' as const } : {}) });
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
