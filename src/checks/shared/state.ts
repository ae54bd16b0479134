import type { Indicator, Item, Place, PlanDate } from '../../plan/model.js';
import type { Settings } from '../../plan/settings.js';
import type { IsoDay } from '../../workbook/serial.js';

/** Complete or closed: nothing more is asked of it. */
export function isOver(item: Item, settings: Settings): boolean {
  if (item.status === 'complete' || item.status === 'closed') return true;
  if (item.rating?.value === 'complete' || item.rating?.value === 'closed') return true;
  return settings.greenMeansFinished === true && item.rating?.value === 'green';
}

/** Complete, or business as usual without a rating of its own. */
export function isComplete(item: Item, settings: Settings): boolean {
  if (item.status === 'closed' || item.rating?.value === 'closed') return false;
  return isOver(item, settings) || (item.businessAsUsual && item.rating === null);
}

/** Known to be unfinished: an unrated row of a table that says nothing of progress is neither. */
export function isOpen(item: Item, settings: Settings): boolean {
  if (isOver(item, settings) || isAside(item)) return false;
  return item.rating !== null || item.status !== 'unknown';
}

/** Not judged by its own dates and ratings: it only points elsewhere, or is business as usual. */
export function isAside(item: Item): boolean {
  return item.crossReference !== null || item.businessAsUsual;
}

/** A row that only heads those under it: nothing of its own is expected of it. */
export function isHeading(item: Item, children: (id: string) => readonly Item[]): boolean {
  return (
    item.kind !== 'action' &&
    item.rating === null &&
    item.due === null &&
    item.leads.length === 0 &&
    children(item.id).length > 0
  );
}

/** Nothing in the row or its table says how far it is. */
export function isSilent(item: Item): boolean {
  return item.status === 'unknown' && item.rating === null && !item.ratingExpected && item.statusText === null;
}

export function latest(date: PlanDate | null): IsoDay | null {
  return date?.reading.kind === 'dated' ? date.reading.latest : null;
}

export function earliest(date: PlanDate | null): IsoDay | null {
  return date?.reading.kind === 'dated' ? date.reading.earliest : null;
}

export function isGreen(item: Item): boolean {
  return item.rating?.value === 'green';
}

export function isAmber(item: Item): boolean {
  return item.rating?.value === 'amber' || item.rating?.value === 'amber-green';
}

export function isRed(item: Item): boolean {
  const value = item.rating?.value;
  return value === 'red' || value === 'amber-red' || value === 'overdue';
}

/** Where a date stands, else the item's own place. */
export function dueAt(item: Item): Place {
  return item.due?.at ?? item.at;
}

/** The place that stands for an item in another's finding. */
export function placeOf(entry: Item | Indicator): Place {
  return entry.at;
}

/** A header that names a day, month, quarter or number of a period. */
const OF_PERIOD =
  /\d|\b(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|previous|last|prior)\b/i;

/** Words of an item, and where they stand. */
export interface Said {
  readonly text: string;
  readonly at: Place;
}

/**
 * The newest words of an item: its latest update, with the rows below that go on with it, and those of other columns
 * that are not an earlier period's.
 */
export function newestTexts(item: Item | Indicator): readonly Said[] {
  const [first, ...others] = item.updates;
  if (first === undefined) return [];
  if (others.length === 0) return [first];
  return [
    first,
    ...others.filter(
      ({ header, at }) => at.column === first.at.column || (header !== first.header && !OF_PERIOD.test(header)),
    ),
  ];
}

/** Where a finding about an item's words stands: at the words; where they go on in a row below, at the item. */
export function saidAt(item: Item, said: Place): { readonly at: Place; readonly also: readonly Place[] } {
  return said.row === item.titleAt.row ? { at: said, also: [] } : { at: item.at, also: [said] };
}
