import type { Indicator, Item, Measure, PlanDate, Rating, RatingValue } from '../../plan/model.js';
import { daysBetween, spokenDay, type IsoDay } from '../../workbook/serial.js';

const KINDS: Readonly<Record<(Item | Indicator)['kind'], string>> = {
  recommendation: 'Recommendation',
  group: 'Group',
  action: 'Action',
  indicator: 'Indicator',
};

const VALUES: Readonly<Record<RatingValue, string>> = {
  complete: 'complete',
  green: 'Green',
  'amber-green': 'Amber-Green',
  amber: 'Amber',
  'amber-red': 'Amber-Red',
  red: 'Red',
  'not-started': 'not started',
  'in-progress': 'in progress',
  overdue: 'overdue',
  'on-hold': 'on hold',
  closed: 'closed',
};

/** White space that is not one space between words. */
const UNEVEN = /\s\s|[^\S ]|^ | $/;

/** A text cut to a length at a word's end, on one line. */
export function short(text: string, length = 70): string {
  if (text.length <= length && !UNEVEN.test(text)) return text;
  const line = text
    .slice(0, length * 4)
    .split(/\s+/)
    .filter((word) => word !== '')
    .join(' ');
  if (line.length <= length) return line;
  const cut = line.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`;
}

export function quoted(text: string, length = 70): string {
  return `“${short(text, length)}”`;
}

/** An id that a program gave, which nobody would say: `q8368bTkEuXl0cVzYcAJ`. */
function isOpaque(ref: string): boolean {
  return /^[\w-]{14,}$/.test(ref) && /\d/.test(ref) && /[a-z]/.test(ref) && /[A-Z]/.test(ref);
}

/** `Action 2 “Review all open cases”`. */
export function named(entry: Item | Indicator): string {
  const name =
    entry.ref === null || isOpaque(entry.ref) ? KINDS[entry.kind] : `${KINDS[entry.kind]} ${short(entry.ref, 30)}`;
  return entry.title.trim() === '' || entry.title === entry.ref ? name : `${name} ${quoted(entry.title)}`;
}

/** The same for the middle of a sentence. */
export function namedWithin(entry: Item | Indicator): string {
  const name = named(entry);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function valueWord(value: RatingValue): string {
  return VALUES[value];
}

/** `Green`; `Green (“G”)` where the cell writes it another way. */
export function ratingWords(rating: Rating): string {
  const text = short(rating.text, 40);
  const meaning = VALUES[rating.value];
  if (rating.from === 'fill') return `${meaning} by its colour`;
  const letters = (words: string): string => words.toLowerCase().replace(/[^a-z]/g, '');
  // "GREEN. Approved by Cabinet": the rating opens a sentence, which says no more about it.
  const first = /^\W*([A-Za-z-]+)\s*[.:;–—-]/.exec(text)?.[1] ?? text;
  const saysSo = [text, first].some((words) => letters(words) === letters(meaning));
  return text === '' || saysSo ? meaning : `${meaning} (${quoted(text, 40)})`;
}

/** `rated Amber`; `not started (“To do”)`, which is no rating of a colour. */
export function ratedAs(rating: Rating): string {
  const isColour = /^[A-Z]/.test(VALUES[rating.value]);
  return `${isColour ? 'rated ' : ''}${ratingWords(rating)}`;
}

/** The answer of a column that asks whether something is done. */
export function saysNo(text: string): boolean {
  return /^(?:no?|false)$/i.test(text.trim());
}

/** The words by which a row is known to be under way, not started or on hold, in brackets: ` (“Outstanding”)`; by its colour where it says none. */
export function saidOf({ statusText, rating }: Item): string {
  if (statusText === null && rating?.from === 'fill') return ' by its colour';
  const said = statusText ?? rating?.text ?? null;
  return said === null || saysNo(said) ? '' : ` (${quoted(said, 40)})`;
}

const NUMERIC_DATE = /^\d{1,4}[-/. ]\w{1,9}[-/. ]\d{2,4}(?: 00:00(?::00)?)?$/;

/** `31 May 2017`, with the cell's own words where they say it otherwise, and how they were read. */
export function dateWords(date: PlanDate): string {
  if (date.reading.kind !== 'dated') return quoted(date.text);
  const { latest, note, steps } = date.reading;
  const day = spokenDay(latest);
  const text = date.text.trim();
  const said = NUMERIC_DATE.test(text) || text === day || text === '' ? [] : [quoted(text, 60)];
  // Of several dates the last counts; how each was read would drown the sentence.
  const reading = steps.length > 1 ? 'the last of its dates' : note === `read as ${day}` ? null : note;
  if (reading !== null) said.push(reading.replace(/\.$/, ''));
  return said.length === 0 ? day : `${day} (${said.join(', ')})`;
}

/** `3 days`, `1 day`. */
export function counted(count: number, thing: string, things = `${thing}s`): string {
  return `${count < 1000 ? count : count.toLocaleString('en-GB')} ${count === 1 ? thing : things}`;
}

/** `15 days before 15 June 2017`. */
export function daysBefore(day: IsoDay, asAt: IsoDay): string {
  return `${counted(daysBetween(day, asAt), 'day')} before ${spokenDay(asAt)}`;
}

/** `Due by 31 May 2017, 15 days before 15 June 2017`; empty without a date. */
export function dueWords(item: Item, asAt: IsoDay): string {
  if (item.due?.reading.kind !== 'dated') return '';
  return `due by ${dateWords(item.due)}, ${daysBefore(item.due.reading.latest, asAt)}`;
}

/** `a`, `a and b`, `a, b and 3 more`. */
export function listed(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most), `${String(names.length - most)} more`] : names;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1) ?? ''}`;
}

export function figure(measure: Measure): string {
  return short(measure.text, 40);
}
