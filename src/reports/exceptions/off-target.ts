import type { Review } from '../../checks/finding.js';
import type { Indicator, Measure } from '../../plan/model.js';
import { text, type Page, type TableColumn } from '../page.js';
import type { Tree } from '../tree.js';
import { sayCount, shortText } from '../words.js';
import { leadCell, ratingCell, refCell, titleCell, whereColumns } from './cells.js';

const POLARITY_WORDS = {
  higher: 'higher is better',
  lower: 'lower is better',
  none: 'no direction',
  unknown: '',
} as const;

interface OffTarget {
  readonly entry: Indicator;
  readonly actual: Measure;
  readonly target: Measure;
}

/** How far a figure lies from its target, in the target's unit: "12 percentage points below, higher is better". */
function gapText(actual: Measure, target: Measure, polarity: Indicator['polarity']): string {
  if (actual.value === null || target.value === null) return '';
  const bound = target.upper !== null && actual.value > target.upper ? target.upper : target.value;
  const percent = target.unit === 'percent';
  const places = Math.max(actual.decimals, target.decimals);
  const size = Math.abs(actual.value - bound) * (percent ? 100 : 1);
  const rounded = Number(size.toFixed(Math.min(places, 6)));
  const amount = rounded.toLocaleString('en-GB', { maximumFractionDigits: 6 });
  const unit = percent
    ? rounded === 1
      ? ' percentage point'
      : ' percentage points'
    : target.unit === 'number' || target.unit === 'ratio'
      ? ''
      : target.unit === 'pounds'
        ? ''
        : ` ${rounded === 1 ? target.unit.replace(/s$/, '') : target.unit}`;
  const side = actual.value < bound ? 'below' : 'above';
  const words = POLARITY_WORDS[polarity];
  return `${target.unit === 'pounds' ? '£' : ''}${amount}${unit} ${side} target${words === '' ? '' : `; ${words}`}`;
}

const POLARITY_FROM: Readonly<Record<Indicator['polarityFrom'], string>> = {
  column: 'as the plan says',
  setting: 'as you answered',
  target: 'from the target’s wording',
  description: 'from the description’s wording: change it if it is not so',
  refused: '',
  none: '',
};

/** Indicators whose figure misses its target, and by how much. */
export function offTarget(page: Page, review: Review, tree: Tree): void {
  page.heading('Indicators off target');
  const lines = review.plan.indicators.flatMap((entry): OffTarget[] =>
    review.met.get(entry.id) === false && entry.actual && entry.target
      ? [{ entry, actual: entry.actual, target: entry.target }]
      : [],
  );
  if (lines.length === 0) {
    page.text(
      review.plan.indicators.length === 0
        ? 'The plan has no performance indicators.'
        : review.met.size === 0
          ? 'No indicator could be judged.'
          : `All ${sayCount(review.met.size, 'indicator', 'indicators')} that can be judged are on target.`,
      'text',
    );
    return;
  }
  const columns: readonly TableColumn<OffTarget>[] = [
    { header: 'Lead', cell: ({ entry }) => leadCell(entry, '–') },
    { header: 'No.', cell: ({ entry }) => refCell(entry) },
    { header: 'Indicator', cell: ({ entry }) => titleCell(entry) },
    { header: 'Rating', cell: ({ entry }) => ratingCell(review, entry.rating ? entry : tree.top(entry)) },
    { header: 'Figure', cell: ({ entry, actual }) => text(measureText(actual, entry.actualPeriod)) },
    { header: 'Target', cell: ({ target }) => text(measureText(target, null)) },
    {
      header: 'Gap and better direction',
      cell: ({ entry, actual, target }) => {
        const from = POLARITY_FROM[entry.polarityFrom];
        return text(`${gapText(actual, target, entry.polarity)}${from === '' ? '' : ` (${from})`}`);
      },
    },
    ...whereColumns<OffTarget>(page, ({ actual }) => actual.at),
  ];
  page.table('PlumblineOffTarget', columns, lines);
}

function measureText(measure: Measure, period: string | null): string {
  const shown = shortText(measure.text, 60);
  return period === null ? shown : `${shown} (${shortText(period, 30)})`;
}
