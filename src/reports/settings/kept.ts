import type { NotJudged, Place } from '../../plan/model.js';
import { nameOfParts, nameParts } from '../../plan/settings-names.js';
import { fold } from '../../plan/vocabulary/words.js';
import { NO_ADDED, type AddedCells, type AddedColumns } from '../added-columns.js';

/** One line of the settings table, as a person reads it. */
export interface SettingLine {
  /** For example `rating`; `leave.` and a check's name for a finding that is set aside. */
  readonly setting: string;
  /** What it is for: a rating's word, an indicator, a sheet; blank for the plan as a whole. */
  readonly appliesTo: string;
  readonly value: string;
  /** Who gave the answer and when, in words. */
  readonly who: string;
  readonly note: string;
}

/** A line that stands in the workbook. */
export interface KeptLine extends SettingLine {
  /** Null for a line that is not written yet. */
  readonly at: Place | null;
  /** Why it is not obeyed, in a sentence; null when it is. */
  readonly problem: string | null;
  /** What stands in the columns that people have added. */
  readonly added: AddedCells;
}

/** What the workbook keeps of answers, choices and findings set aside. */
export interface KeptSettings {
  /** The tab it was read from; null when the workbook keeps none. */
  readonly tab: string | null;
  /** Also those that are not obeyed: nothing that somebody typed is lost when the sheet is written again. */
  readonly lines: readonly KeptLine[];
  /** Columns that people have added to the table. */
  readonly added: AddedColumns;
}

export const NOTHING_KEPT: KeptSettings = { tab: null, lines: [], added: NO_ADDED };

/** Begins the setting of a line that sets a finding aside; the check's name follows. */
export const LEAVE = 'leave.';

/** The answers and choices by their names, for `parseSettings`; what is given there after them counts more. */
export function keptEntries({ lines }: KeptSettings): readonly (readonly [name: string, value: string])[] {
  return lines
    .filter(({ setting, problem }) => setting !== '' && problem === null && !isLeave(setting))
    .map(({ setting, appliesTo, value }) => [nameOfParts(setting, appliesTo), value] as const);
}

/** The lines that are not obeyed, each with its reason, to stand among what was not judged. */
export function settingProblems({ lines }: KeptSettings): readonly NotJudged[] {
  return lines.flatMap(({ problem, at }) =>
    problem === null || at === null ? [] : [{ what: 'setting', why: problem, at, item: null, question: null }],
  );
}

/** With an answer by its name, in place of an earlier one for the same thing; without it when the value is null. */
export function withAnswer(
  kept: KeptSettings,
  name: string,
  value: string | null,
  by: { readonly who: string; readonly note?: string },
): KeptSettings {
  const parts = nameParts(name);
  return value === null
    ? withoutLine(kept, parts)
    : withLine(kept, { ...parts, value, who: by.who, note: by.note ?? '' });
}

/** With a line, in place of the one for the same thing. A line that says the same already stays as it was. */
export function withLine(kept: KeptSettings, line: SettingLine): KeptSettings {
  const key = keyOf(line);
  const same = kept.lines.findLastIndex((one) => keyOf(one) === key);
  const before = kept.lines[same];
  const made: KeptLine = { ...line, at: null, problem: null, added: before?.added ?? [] };
  if (!before) return { ...kept, lines: [...kept.lines, made] };
  if (
    before.problem === null &&
    fold(before.value) === fold(line.value) &&
    (line.note === '' || before.note === line.note)
  )
    return kept;
  return { ...kept, lines: kept.lines.map((one, at) => (at === same ? made : one)) };
}

/** Without every line for the same thing. */
export function withoutLine(kept: KeptSettings, line: Pick<SettingLine, 'setting' | 'appliesTo'>): KeptSettings {
  const key = keyOf(line);
  const lines = kept.lines.filter((one) => keyOf(one) !== key);
  return lines.length === kept.lines.length ? kept : { ...kept, lines };
}

/** Whether both say the same, whoever said it and wherever it stands. */
export function sameSettings(one: KeptSettings, other: KeptSettings): boolean {
  const said = ({ lines }: KeptSettings): string =>
    JSON.stringify(lines.map((line) => [keyOf(line), fold(line.value), line.note.trim()]));
  return said(one) === said(other);
}

/** Whether a line sets a finding aside. */
export function isLeave(setting: string): boolean {
  return setting.trim().toLowerCase().startsWith(LEAVE);
}

/** What two lines for one thing have in common, however their names are typed. */
function keyOf({ setting, appliesTo }: Pick<SettingLine, 'setting' | 'appliesTo'>): string {
  if (isLeave(setting)) return `${fold(setting)}\u0000${fold(appliesTo)}`;
  const parts = nameParts(nameOfParts(setting, appliesTo));
  return `${fold(parts.setting)}\u0000${fold(parts.appliesTo)}`;
}
