import { columnNumber } from '../workbook/address.js';
import { dayOf, type IsoDay } from '../workbook/serial.js';
import type { RatingValue, Role } from './model.js';
import { DEFAULT_SETTINGS, type Settings } from './settings.js';
import { ratingToken } from './vocabulary/ratings.js';
import { fold } from './vocabulary/words.js';

/**
 * The names under which answers and choices are kept: `plan.start`, `rating.3`, `polarity."CSC 011"`. The command line
 * and the settings sheet speak them alike. Quotes round a name may be left out (a shell takes them away); a quote
 * inside a name is doubled.
 */

type Entry = readonly [name: string, value: string];

const RATING_VALUES: Readonly<Record<RatingValue | 'none', true>> = {
  complete: true,
  green: true,
  'amber-green': true,
  amber: true,
  'amber-red': true,
  red: true,
  'not-started': true,
  'in-progress': true,
  overdue: true,
  'on-hold': true,
  closed: true,
  none: true,
};

const ROLES: Readonly<Record<Role | 'ignore', true>> = {
  reference: true,
  title: true,
  activity: true,
  recommendation: true,
  theme: true,
  outcome: true,
  'success-measure': true,
  lead: true,
  support: true,
  start: true,
  due: true,
  'revised-due': true,
  'completed-on': true,
  review: true,
  'other-date': true,
  rating: true,
  status: true,
  update: true,
  'percent-complete': true,
  priority: true,
  'indicator-reference': true,
  description: true,
  target: true,
  tolerance: true,
  actual: true,
  polarity: true,
  direction: true,
  late: true,
  notes: true,
  other: true,
  ignore: true,
};

function isOneOf<Word extends string>(words: Readonly<Record<Word, true>>, value: string): value is Word {
  return Object.hasOwn(words, value);
}

/** The settings while they are being gathered. */
type Draft = { -readonly [Name in keyof Settings]: Settings[Name] };

/** What a setting's value may be, said when it is not; null when the setting was taken. */
type Take = (draft: Draft, subject: string, value: string) => string | null;

function readDay(value: string): IsoDay | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  return match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

function readYes(value: string): boolean | null {
  const word = value.toLowerCase();
  if (word === 'yes' || word === 'true' || word === 'on') return true;
  return word === 'no' || word === 'false' || word === 'off' ? false : null;
}

/** `0.05` or `5%`, between nothing and the whole. */
function readShare(value: string): number | null {
  const match = /^(\d{1,3}(?:\.\d{1,12})?|\.\d{1,12})\s?(%?)$/.exec(value);
  if (!match) return null;
  const share = match[2] === '%' ? Number(match[1]) / 100 : Number(match[1]);
  return share <= 1 ? share : null;
}

const A_DAY = 'a date such as 2024-04-01';
const A_SHARE = 'a share such as 0.05 or 5%';
const YES_OR_NO = 'yes or no';

/** Settings that stand alone. */
const SINGLE: Readonly<Record<string, Take>> = {
  'plan.start': (draft, _, value) => {
    const day = readDay(value);
    if (day !== null) draft.planStart = day;
    return day === null ? A_DAY : null;
  },
  'plan.end': (draft, _, value) => {
    const day = readDay(value);
    if (day !== null) draft.planEnd = day;
    return day === null ? A_DAY : null;
  },
  'due-soon.days': (draft, _, value) => {
    if (!/^\d{1,3}$/.test(value) || Number(value) > 366) return 'a number of days from 0 to 366';
    draft.dueSoonDays = Number(value);
    return null;
  },
  tolerance: (draft, _, value) => {
    const share = readShare(value);
    if (share !== null) draft.tolerance = share;
    return share === null ? A_SHARE : null;
  },
  'roll-up': (draft, _, value) => {
    if (value !== 'worst' && value !== 'judged') return 'worst or judged';
    draft.rollUp = value;
    return null;
  },
  'green.finished': (draft, _, value) => {
    const yes = readYes(value);
    if (yes !== null) draft.greenMeansFinished = yes;
    return yes === null ? YES_OR_NO : null;
  },
};

const COLUMN_SUBJECT = /^(.+)\.([A-Za-z]{1,3})$/s;

/** Settings of one value, indicator, column, sheet or check each. */
const MANY: Readonly<Record<string, Take>> = {
  rating: (draft, subject, value) => {
    if (!isOneOf(RATING_VALUES, value)) return `one of ${Object.keys(RATING_VALUES).join(', ')}`;
    draft.ratings = new Map(draft.ratings).set(ratingToken(unquoted(subject)), value);
    return null;
  },
  polarity: (draft, subject, value) => {
    if (value !== 'higher' && value !== 'lower' && value !== 'none') return 'higher, lower or none';
    draft.polarities = new Map(draft.polarities).set(fold(unquoted(subject)), value);
    return null;
  },
  column: (draft, subject, value) => {
    const match = COLUMN_SUBJECT.exec(subject);
    const letters = (match?.[2] ?? '').toUpperCase();
    if (!match || columnNumber(letters) === null) return 'given for a sheet and a column, as in column."Action plan".F';
    if (!isOneOf(ROLES, value)) return `one of ${Object.keys(ROLES).join(', ')}`;
    draft.columns = new Map(draft.columns).set(`${unquoted(match[1] ?? '')}\u0000${letters}`, value);
    return null;
  },
  sheet: (draft, subject, value) => {
    if (value !== 'plan' && value !== 'ignore') return 'plan or ignore';
    draft.sheets = new Map(draft.sheets).set(unquoted(subject), value);
    return null;
  },
  merged: (draft, subject, value) => {
    const yes = readYes(value);
    if (yes === null) return YES_OR_NO;
    draft.merged = new Map(draft.merged).set(unquoted(subject), yes);
    return null;
  },
  tolerance: (draft, subject, value) => {
    const share = readShare(value);
    if (share === null) return A_SHARE;
    draft.tolerances = new Map(draft.tolerances).set(fold(unquoted(subject)), share);
    return null;
  },
  check: (draft, subject, value) => {
    const yes = readYes(value);
    if (yes === null || !/^[a-z]+(?:-[a-z]+)*$/.test(subject)) return 'on or off, for a check’s name';
    draft.checks = new Map(draft.checks).set(subject, yes);
    return null;
  },
};

function unquoted(subject: string): string {
  const match = /^"(.*)"$/s.exec(subject.trim());
  return match ? (match[1] ?? '').replaceAll('""', '"') : subject.trim();
}

/** A name as it is written: `settingName('polarity', 'CSC 011')` gives `polarity."CSC 011"`. */
export function settingName(kind: string, subject: string): string {
  const isPlain = /^[\p{L}\d_-]+$/u.test(subject) && kind !== 'sheet' && kind !== 'merged' && kind !== 'column';
  return `${kind}.${isPlain ? subject : `"${subject.replaceAll('"', '""')}"`}`;
}

/** The name of the setting that says what a column is for: `columnSetting('Action plan', 'F')` gives `column."Action plan".F`. */
export function columnSetting(sheet: string, letters: string): string {
  return `${settingName('column', sheet)}.${letters}`;
}

/**
 * A name in two parts, as people read it in a table: `rating.3` is the setting "rating" for "3", and
 * `column."Action plan".F` the setting "column" for "Action plan, column F". Settings that stand alone are for nothing.
 */
export function nameParts(name: string): { readonly setting: string; readonly appliesTo: string } {
  const dot = name.indexOf('.');
  if (dot === -1 || Object.hasOwn(SINGLE, name.trim().toLowerCase())) return { setting: name.trim(), appliesTo: '' };
  const setting = name.slice(0, dot).trim();
  const subject = name.slice(dot + 1).trim();
  const column = setting.toLowerCase() === 'column' ? COLUMN_SUBJECT.exec(subject) : null;
  if (!column) return { setting, appliesTo: unquoted(subject) };
  return { setting, appliesTo: `${unquoted(column[1] ?? '')}, column ${column[2] ?? ''}` };
}

/** The name that two parts make; the opposite of `nameParts`. A whole name may also stand in the first part alone. */
export function nameOfParts(setting: string, appliesTo: string): string {
  if (appliesTo.trim() === '') return setting.trim();
  const column = /^(.+?),? column ([A-Za-z]{1,3})$/is.exec(appliesTo.trim());
  if (setting.trim().toLowerCase() !== 'column' || !column) return settingName(setting.trim(), appliesTo.trim());
  return columnSetting(column[1] ?? '', column[2] ?? '');
}

/**
 * Reads settings by their names. What is unknown, or has a value that it cannot have, is reported in a plain sentence
 * and not obeyed; of two for one thing the later counts.
 */
export function parseSettings(entries: readonly Entry[]): {
  readonly settings: Settings;
  readonly problems: string[];
} {
  const draft: Draft = { ...DEFAULT_SETTINGS };
  const problems: string[] = [];
  for (const [rawName, rawValue] of entries) {
    const name = rawName.trim();
    const value = rawValue.trim();
    const single = Object.hasOwn(SINGLE, name.toLowerCase()) ? SINGLE[name.toLowerCase()] : undefined;
    const dot = name.indexOf('.');
    const kind = dot === -1 ? '' : name.slice(0, dot).toLowerCase();
    const subject = dot === -1 ? '' : name.slice(dot + 1).trim();
    const take = single ?? (Object.hasOwn(MANY, kind) && unquoted(subject) !== '' ? MANY[kind] : undefined);
    if (take === undefined) {
      problems.push(`There is no setting "${name.slice(0, 120)}".`);
      continue;
    }
    // A role, a rating value or "Yes" may be typed with capitals.
    const expected = take(draft, subject, value.toLowerCase());
    if (expected !== null) {
      problems.push(`The setting "${name.slice(0, 120)}" cannot be "${value.slice(0, 120)}": it must be ${expected}.`);
    }
  }
  return { settings: draft, problems };
}

/** The names and values of all settings that are not as they are by default; `parseSettings` reads them back. */
export function settingEntries(settings: Settings): readonly Entry[] {
  const entries: Entry[] = [];
  const yes = (value: boolean): string => (value ? 'yes' : 'no');
  if (settings.planStart !== null) entries.push(['plan.start', settings.planStart]);
  if (settings.planEnd !== null) entries.push(['plan.end', settings.planEnd]);
  for (const [token, value] of settings.ratings) entries.push([settingName('rating', token), value]);
  for (const [key, value] of settings.polarities) entries.push([settingName('polarity', key), value]);
  for (const [key, role] of settings.columns) {
    const at = key.lastIndexOf('\u0000');
    entries.push([columnSetting(key.slice(0, at), key.slice(at + 1)), role]);
  }
  for (const [sheet, value] of settings.sheets) entries.push([settingName('sheet', sheet), value]);
  for (const [sheet, value] of settings.merged) entries.push([settingName('merged', sheet), yes(value)]);
  if (settings.dueSoonDays !== DEFAULT_SETTINGS.dueSoonDays) {
    entries.push(['due-soon.days', String(settings.dueSoonDays)]);
  }
  if (settings.tolerance !== DEFAULT_SETTINGS.tolerance) entries.push(['tolerance', plainNumber(settings.tolerance)]);
  for (const [key, value] of settings.tolerances) entries.push([settingName('tolerance', key), plainNumber(value)]);
  if (settings.rollUp !== DEFAULT_SETTINGS.rollUp) entries.push(['roll-up', settings.rollUp]);
  if (settings.greenMeansFinished !== null) entries.push(['green.finished', yes(settings.greenMeansFinished)]);
  for (const [slug, on] of settings.checks) entries.push([settingName('check', slug), on ? 'on' : 'off']);
  return entries;
}

function plainNumber(value: number): string {
  return String(Number(value.toFixed(12)));
}
