import type { Review } from '../../checks/finding.js';
import type { Indicator, Item } from '../../plan/model.js';
import { cellName } from '../../workbook/address.js';
import type { IsoDay } from '../../workbook/serial.js';
import { oncePer } from '../once.js';
import { countKey, ratingWord, type CountKey } from '../ratings.js';
import { treeOf } from '../tree.js';
import { shortText } from '../words.js';

export type EntryKind = (Item | Indicator)['kind'];

/** One item as one report found it: a row of the history. */
export interface HistoryRow {
  /** The report's as-at date. */
  readonly date: IsoDay;
  readonly kind: EntryKind;
  readonly ref: string;
  readonly title: string;
  /** The recommendation or other heading that it stands under; empty when it stands under none. */
  readonly under: string;
  readonly lead: string;
  /** The council's word. */
  readonly rating: string;
  /** What the rating was read as; null for an indicator without one. */
  readonly readAs: CountKey | null;
  /** The latest day that the due date may mean. */
  readonly due: IsoDay | null;
  readonly pastDate: boolean;
  /** A percentage is a fraction; null for items and for indicators without a figure. */
  readonly figure: number | null;
  /** As the cell shows it. */
  readonly figureText: string;
  readonly target: string;
  readonly onTarget: boolean | null;
  /** The thresholds that the report was made with. */
  readonly settings: string;
  /** Where it stood: `Plan!E4`. */
  readonly cell: string;
}

const LONGEST_TITLE = 300;
/** Enough to tell one heading from another. */
const LONGEST_UNDER = 60;

/** What items and indicators say in ways of their own. */
type OwnOf = Pick<
  HistoryRow,
  'rating' | 'readAs' | 'due' | 'pastDate' | 'figure' | 'figureText' | 'target' | 'onTarget'
>;

/** What this report has to remember, in the plan's order. */
export const historyRows = oncePer((review: Review): readonly HistoryRow[] => {
  const { plan, asAt } = review;
  const tree = treeOf(review);
  const settings = thresholds(review);
  // Each property by name: spreading takes several times as long, and there may be many rows.
  const rowOf = (entry: Item | Indicator, own: OwnOf): HistoryRow => {
    const top = tree.top(entry);
    const under = top.id === entry.id ? (entry.theme ?? '') : `${top.ref ?? ''} ${top.title}`;
    return {
      date: asAt,
      kind: entry.kind,
      ref: entry.ref ?? '',
      title: shortText(entry.title, LONGEST_TITLE),
      under: shortText(under, LONGEST_UNDER),
      lead: shortText(entry.leads.join('; '), 160),
      rating: own.rating,
      readAs: own.readAs,
      due: own.due,
      pastDate: own.pastDate,
      figure: own.figure,
      figureText: own.figureText,
      target: own.target,
      onTarget: own.onTarget,
      settings,
      cell: `${entry.at.sheet}!${cellName(entry.at)}`,
    };
  };
  const items = plan.items
    .filter(({ crossReference, rating }) => crossReference === null || rating !== null)
    .map((item): HistoryRow => {
      const readAs = countKey(item);
      return rowOf(item, {
        rating: ratingWord(review, readAs),
        readAs,
        due: item.due?.reading.kind === 'dated' ? item.due.reading.latest : null,
        pastDate: review.overdue.has(item.id),
        figure: null,
        figureText: '',
        target: '',
        onTarget: null,
      });
    });
  const indicators = plan.indicators.map((indicator): HistoryRow => {
    const { rating, actual, target } = indicator;
    return rowOf(indicator, {
      rating: rating ? ratingWord(review, rating.value) : '',
      readAs: rating?.value ?? null,
      due: null,
      pastDate: false,
      figure: actual?.value ?? null,
      figureText: shortText(actual?.text ?? '', 60),
      target: shortText(target?.text ?? '', 60),
      onTarget: review.met.get(indicator.id) ?? null,
    });
  });
  return [...items, ...indicators];
});

/** The thresholds that findings rest on, by the names that settings have. */
function thresholds({ settings }: Review): string {
  const said = [
    `due-soon.days=${settings.dueSoonDays}`,
    `tolerance=${settings.tolerance}`,
    `roll-up=${settings.rollUp}`,
  ];
  if (settings.greenMeansFinished !== null) said.push(`green.finished=${settings.greenMeansFinished ? 'yes' : 'no'}`);
  return said.join('; ');
}
