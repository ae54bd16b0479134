import type { Review } from '../../checks/finding.js';
import type { Indicator, Item } from '../../plan/model.js';
import type { IsoDay } from '../../workbook/serial.js';
import { ratingWord, type CountKey } from '../ratings.js';
import { matchEntries } from './matching.js';
import { historyRows, type EntryKind, type HistoryRow } from './record.js';
import { figureTravel, isTroubled, ratingTravel, type Travel } from './travel.js';

/** Reports looked back at: enough for a year of months. */
const REPORTS_BACK = 12;

/** What became of one item or indicator. */
export interface EntryChange {
  /** The rating at the last report, else in the plan's own earlier period; null when neither is known. */
  readonly previous: { readonly rating: string; readonly readAs: CountKey } | null;
  readonly travel: Travel | null;
  /** An indicator's figure at the last report, or in the plan's own period before, as its cell showed it. */
  readonly previousFigure: string | null;
  /** Not in the last report. */
  readonly isNew: boolean;
  readonly newlyComplete: boolean;
  readonly newlyOverdue: boolean;
  /** An indicator that was on target, and the other way round; null when it was not judged both times, or stayed. */
  readonly target: 'met' | 'missed' | null;
  /** The due date at the last report, where it is another now. */
  readonly movedFrom: IsoDay | null;
  /** How often its date has moved over all reports, this one included. */
  readonly moves: number;
  /** Reports or periods in a row, this one included, at Amber or Red. */
  readonly troubledFor: number;
}

export interface Comparison {
  /** The last report before this as-at date; null when the history has none and only the plan's own periods speak. */
  readonly since: IsoDay | null;
  /** By item or indicator id. */
  of(id: string): EntryChange | undefined;
  /** What the last report had and the plan no longer has. */
  readonly gone: readonly HistoryRow[];
  /** Counts by kind and rating at earlier reports, earliest first, this one not included. */
  readonly reports: readonly ReportCounts[];
}

export interface ReportCounts {
  readonly date: IsoDay;
  count(kind: EntryKind, key: CountKey): number;
}

/** The review beside the reports before it; null when nothing earlier is known. */
export function compareWith(history: readonly HistoryRow[], review: Review): Comparison | null {
  const byDate = new Map<IsoDay, HistoryRow[]>();
  for (const row of history) {
    if (row.date >= review.asAt) continue;
    const rows = byDate.get(row.date);
    if (rows) rows.push(row);
    else byDate.set(row.date, [row]);
  }
  const dates = [...byDate.keys()].sort().slice(-REPORTS_BACK);
  const now = historyRows(review);
  const reports = dates.map((date) => byDate.get(date) ?? []);
  const pasts = pastsOf(now, reports);
  const last = reports.at(-1) ?? [];
  const entries = [
    ...review.plan.items.filter(({ crossReference, rating }) => crossReference === null || rating !== null),
    ...review.plan.indicators,
  ];
  const changes = new Map<string, EntryChange>();
  let known = dates.length > 0;
  entries.forEach((entry, at) => {
    const row = now[at];
    if (!row) return;
    const change = changeOf(review, entry, row, pasts[at] ?? [], dates.length > 0);
    if (change.previous !== null || change.travel !== null) known = true;
    changes.set(entry.id, change);
  });
  if (!known) return null;
  const still = new Set(pasts.flatMap(([before]) => (before ? [before] : [])));
  return {
    since: dates.at(-1) ?? null,
    of: (id) => changes.get(id),
    gone: last.filter((row) => !still.has(row)),
    reports: dates.map((date, at) => countsOf(date, reports[at] ?? [])),
  };
}

/** For each row of now, the same entry at earlier reports, the latest first; it ends where an entry was not there. */
function pastsOf(now: readonly HistoryRow[], reports: readonly (readonly HistoryRow[])[]): readonly HistoryRow[][] {
  const pasts = now.map((): HistoryRow[] => []);
  let later: readonly { readonly row: HistoryRow; readonly at: number }[] = now.map((row, at) => ({ row, at }));
  for (const earlier of [...reports].reverse()) {
    const matched = matchEntries(
      later.map(({ row }) => row),
      earlier,
    );
    later = later.flatMap(({ at }, place) => {
      const before = earlier[matched.get(place) ?? -1];
      if (!before) return [];
      pasts[at]?.push(before);
      return [{ row: before, at }];
    });
  }
  return pasts;
}

function changeOf(
  review: Review,
  entry: Item | Indicator,
  now: HistoryRow,
  past: readonly HistoryRow[],
  hasReports: boolean,
): EntryChange {
  const [before] = past;
  const own = ownPeriods(review, entry);
  const previous =
    before?.readAs != null
      ? { rating: before.rating, readAs: before.readAs }
      : before === undefined && !hasReports
        ? (own.at(-1) ?? null)
        : null;
  const isNew = hasReports && before === undefined;
  return {
    previous,
    travel: isNew ? 'new' : travelOf(entry, now, before, previous),
    previousFigure:
      entry.kind === 'indicator' ? (before?.figureText ?? (isNew ? null : (entry.earlier.at(-1)?.text ?? null))) : null,
    isNew,
    newlyComplete: previous !== null && now.readAs === 'complete' && previous.readAs !== 'complete',
    newlyOverdue: before !== undefined && now.pastDate && !before.pastDate,
    target: before === undefined ? null : targetChange(before.onTarget, now.onTarget),
    movedFrom: before?.due != null && now.due !== null && before.due !== now.due ? before.due : null,
    moves: movesOf([now, ...past].map(({ due }) => due)),
    troubledFor: Math.max(
      inARow([now, ...past].map(({ readAs }) => readAs)),
      own.length > 0 ? inARow([now.readAs, ...own.map(({ readAs }) => readAs).reverse()]) : 0,
    ),
  };
}

/** Ratings of the plan's own earlier periods, oldest first. */
function ownPeriods(
  review: Review,
  { history }: Item | Indicator,
): readonly { readonly rating: string; readonly readAs: CountKey }[] {
  return history.flatMap(({ value, period }) =>
    period === null ? [] : [{ rating: ratingWord(review, value), readAs: value }],
  );
}

function travelOf(
  entry: Item | Indicator,
  now: HistoryRow,
  before: HistoryRow | undefined,
  previous: EntryChange['previous'],
): Travel | null {
  if (entry.kind === 'indicator') {
    const earlier = before ? before.figure : (entry.earlier.at(-1)?.value ?? null);
    return earlier === null || now.figure === null ? null : figureTravel(earlier, now.figure, entry.polarity);
  }
  return previous === null || now.readAs === null ? null : ratingTravel(previous.readAs, now.readAs);
}

function targetChange(before: boolean | null, now: boolean | null): EntryChange['target'] {
  if (before === null || now === null || before === now) return null;
  return now ? 'met' : 'missed';
}

/** Changes from one report to the next; a report without a date is passed over. */
function movesOf(dues: readonly (IsoDay | null)[]): number {
  const dated = dues.filter((due): due is IsoDay => due !== null);
  return dated.filter((due, at) => at > 0 && due !== dated[at - 1]).length;
}

function inARow(latestFirst: readonly (CountKey | null)[]): number {
  const end = latestFirst.findIndex((key) => !isTroubled(key));
  return end < 0 ? latestFirst.length : end;
}

function countsOf(date: IsoDay, rows: readonly HistoryRow[]): ReportCounts {
  const counts = new Map<string, number>();
  for (const { kind, readAs } of rows) {
    const key = `${kind} ${readAs ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { date, count: (kind, key) => counts.get(`${kind} ${key}`) ?? 0 };
}
