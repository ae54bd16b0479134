import { planCheck } from './shared/define.js';
import { counted, listed, quoted, valueWord } from './shared/wording.js';
import type { Place, RatingValue } from '../plan/model.js';
import { ratingToken } from '../plan/vocabulary/ratings.js';

const COMPARED: readonly RatingValue[] = ['red', 'amber', 'green', 'complete'];

export const ratingsMixed = planCheck(
  {
    slug: 'ratings-mixed',
    severity: 'low',
    family: 'reading',
    question: 'Is one rating written in two ways?',
    why: 'A filter or a count on one of them misses the other.',
    notWhen: [
      'they differ in capitals or spaces only',
      'they stand in different columns',
      'they are different words, such as “Closed” and “Complete”: a plan may grade so on purpose',
      'the plan’s own key explains both',
    ],
  },
  ({ plan }) => {
    const explained = new Set(plan.ratingKey.map(({ token }) => token));
    const tokens = new Map<string, string>();
    const columns = new Map<string, Map<RatingValue, Map<string, { text: string; at: Place; count: number }>>>();
    for (const { rating, businessAsUsual } of plan.items) {
      if (rating === null || rating.from === 'fill' || businessAsUsual || !COMPARED.includes(rating.value)) continue;
      const key = `${rating.at.sheet}\u0000${String(rating.at.column)}`;
      const values =
        columns.get(key) ?? new Map<RatingValue, Map<string, { text: string; at: Place; count: number }>>();
      const labels = values.get(rating.value) ?? new Map<string, { text: string; at: Place; count: number }>();
      const token = tokens.get(rating.text) ?? ratingToken(rating.text);
      tokens.set(rating.text, token);
      const label = labels.get(token);
      if (label) label.count += 1;
      else labels.set(token, { text: rating.text.trim(), at: rating.at, count: 1 });
      values.set(rating.value, labels);
      columns.set(key, values);
    }
    for (const values of columns.values()) {
      const mixed = [...values].flatMap(([value, labels]) => {
        const alike = new Map([...labels].filter(([token]) => hasOtherSpelling(token, labels.keys(), explained)));
        return alike.size > 1 ? [[value, alike] as const] : [];
      });
      const rarest = mixed.flatMap(([, labels]) => [...labels.values()]).sort((a, b) => a.count - b.count)[0];
      if (rarest === undefined) continue;
      const said = mixed.map(
        ([value, labels]) =>
          `${valueWord(value)} as ${listed([...labels.values()].map(({ text, count }) => `${quoted(text, 30)} (${counted(count, 'row')})`))}`,
      );
      return {
        findings: [
          {
            at: rarest.at,
            message: `One rating is written in more than one way: ${said.join('; ')}. Use one word for each.`,
          },
        ],
      };
    }
    return { findings: [] };
  },
);

/** Whether one of the other labels is the same word written otherwise, and the plan's key does not explain both. */
function hasOtherSpelling(token: string, labels: Iterable<string>, explained: ReadonlySet<string>): boolean {
  return [...labels].some(
    (other) => other !== token && !(explained.has(token) && explained.has(other)) && isOneWord(token, other),
  );
}

const FEWEST_LETTERS = 4;

/** "r" and "red", "complete" and "completed": a word and its first letter, or two endings of it. */
function isOneWord(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  if (/[^\p{L}]/u.test(short + long)) return false;
  if (short.length === 1) return long.startsWith(short);
  const stem = short.replace(/(?:e|ed|ing|ion)$/, '');
  return stem.length >= FEWEST_LETTERS && long.startsWith(stem) && long.length - stem.length <= 3;
}
