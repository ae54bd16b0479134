import type { Review } from '../checks/finding.js';
import type { Item } from '../plan/model.js';
import { cellName } from '../workbook/address.js';
import type { OwnCell } from '../workbook/edits.js';
import { inFewWords } from './concerns.js';
import type { Comparison } from './history/comparison.js';
import { TRAVEL_WORDS, type Travel } from './history/travel.js';
import { figure, linkTo, text, type TableColumn } from './page.js';
import { countKey, RATING_ORDER, ratingWord, type CountKey } from './ratings.js';
import type { Unit, UnitKind } from './units.js';
import { shortText } from './words.js';

/** A column of the progress table, with its width in characters. */
export type ProgressColumn = TableColumn<Unit> & { readonly width: number };

export const UNIT_WORDS: Readonly<Record<UnitKind, string>> = {
  recommendation: 'Recommendation',
  group: 'Group of actions',
  theme: 'Theme',
  sheet: 'Sheet',
  lead: 'Lead',
  plan: 'Plan',
};

/** The columns of the progress table: of actions; or, in a plan of indicators alone, of figures. */
export function progressColumns(
  review: Review,
  kind: UnitKind,
  units: readonly Unit[],
  comparison: Comparison | null,
): readonly ProgressColumn[] {
  const oneSheet = new Set(units.map(({ at }) => at.sheet)).size === 1;
  const middle = review.plan.items.length === 0 ? figureColumns(comparison) : actionColumns(review, units, comparison);
  return [
    { header: 'No.', width: 8, cell: ({ ref }) => text(ref ?? '–') },
    { header: UNIT_WORDS[kind], width: 42, cell: ({ title }) => text(shortText(title, 170)) },
    ...(kind === 'lead' ? [] : [{ header: 'Lead', width: 20, cell: ({ leads }: Unit) => text(leadsOf(leads)) }]),
    ...middle,
    {
      header: 'Look at again',
      width: 46,
      cell: ({ lookAgain }) => text(inFewWords(lookAgain, (message) => shortText(message, 110)) || '–'),
    },
    { header: 'Source', width: 10, cell: ({ at }) => linkTo(at, oneSheet ? cellName(at) : `Go to ${cellName(at)}`) },
  ];
}

function actionColumns(
  review: Review,
  units: readonly Unit[],
  comparison: Comparison | null,
): readonly ProgressColumn[] {
  const isCompared =
    comparison !== null && units.some(({ head }) => head !== null && comparison.of(head)?.travel != null);
  const travel: readonly ProgressColumn[] = isCompared
    ? [
        {
          header: 'Last time',
          width: 13,
          cell: ({ head }) => text((head === null ? null : comparison.of(head)?.previous?.rating) ?? '–'),
        },
        {
          header: 'Travel',
          width: 12,
          cell: ({ head }) => travelCell(head === null ? null : comparison.of(head)?.travel),
        },
      ]
    : [];
  // A column in which every row would say that there is none says nothing.
  const complete: ProgressColumn = {
    header: 'Actions complete',
    width: 13,
    cell: ({ actions, complete: done }) => text(actions.length === 0 ? 'none listed' : `${done} of ${actions.length}`),
  };
  const indicators: ProgressColumn = {
    header: 'Indicators on target',
    width: 17,
    cell: (unit) => text(onTarget(unit.indicators)),
  };
  return [
    units.some(({ rating }) => rating !== null)
      ? { header: 'Rating', width: 15, cell: (unit) => ratingCell(review, unit) }
      : { header: 'Ratings of its actions', width: 24, cell: ({ actions }) => text(ratingsOf(review, actions)) },
    ...travel,
    ...(units.some(({ actions }) => actions.length > 0) ? [complete] : []),
    {
      header: 'Past date',
      width: 11,
      cell: ({ pastDate }) => ({ value: pastDate, style: pastDate > 0 ? 'alert' : 'number' }),
    },
    {
      header: 'Next due',
      width: 15,
      cell: ({ nextDue }) => (nextDue === null ? text('–') : { value: { day: nextDue }, style: 'date' }),
    },
    ...(review.plan.indicators.length > 0 ? [indicators] : []),
  ];
}

function figureColumns(comparison: Comparison | null): readonly ProgressColumn[] {
  const count = ({ indicators }: Unit, travel: Travel): number =>
    indicators.ids.filter((id) => comparison?.of(id)?.travel === travel).length;
  return [
    { header: 'Indicators', width: 15, cell: ({ indicators }) => figure(indicators.total) },
    { header: 'On target', width: 13, cell: ({ indicators }) => figure(indicators.met) },
    {
      header: 'Off target',
      width: 13,
      cell: ({ indicators: { judged, met } }) => ({
        value: judged - met,
        style: judged > met ? 'alert' : 'number',
      }),
    },
    { header: 'Not judged', width: 13, cell: ({ indicators: { total, judged } }) => figure(total - judged) },
    { header: 'Better than before', width: 13, cell: (unit) => figure(count(unit, 'better')) },
    { header: 'Worse than before', width: 13, cell: (unit) => figure(count(unit, 'worse')) },
  ];
}

function travelCell(travel: Travel | null | undefined): OwnCell {
  return travel == null
    ? text('–')
    : { value: TRAVEL_WORDS[travel], style: travel === 'worse' ? 'strongCell' : 'cell' };
}

function leadsOf(leads: readonly string[]): string {
  if (leads.length === 0) return '–';
  const shown = leads.slice(0, 3).map((lead) => shortText(lead, 60));
  return leads.length > 3 ? `${shown.join('; ')} and ${leads.length - 3} more` : shown.join('; ');
}

function ratingCell(review: Review, { rating, actions }: Unit): OwnCell {
  if (rating !== null) return text(ratingWord(review, rating), `rating-${rating}`);
  return text(ratingsOf(review, actions));
}

/** "Green 3, Amber 1": the ratings of actions under a heading that has none of its own. */
function ratingsOf(review: Review, actions: readonly Item[]): string {
  const counts = new Map<CountKey, number>();
  for (const action of actions) counts.set(countKey(action), (counts.get(countKey(action)) ?? 0) + 1);
  const said = RATING_ORDER.flatMap((key) => {
    const count = counts.get(key);
    return count === undefined ? [] : [`${ratingWord(review, key)} ${count}`];
  });
  return said.join(', ') || '–';
}

function onTarget({ total, judged, met }: Unit['indicators']): string {
  if (total === 0) return 'none set';
  if (judged === 0) return `${total} not judged`;
  const rest = total - judged;
  return `${met} of ${judged}${rest > 0 ? `; ${rest} not judged` : ''}`;
}
