import { CHECKS } from '../../checks/index.js';
import { nameOfParts, parseSettings } from '../../plan/settings-names.js';
import type { Settings } from '../../plan/settings.js';
import { fold } from '../../plan/vocabulary/words.js';
import { cellName } from '../../workbook/address.js';
import { ownSheets } from '../../workbook/own.js';
import { serialToDay } from '../../workbook/serial.js';
import type { Cell, Row, Sheet, Snapshot } from '../../workbook/snapshot.js';
import { addedCells, addedColumns, NO_ADDED } from '../added-columns.js';
import {
  isLeave,
  keptEntries,
  LEAVE,
  NOTHING_KEPT,
  type KeptLine,
  type KeptSettings,
  type SettingLine,
} from './kept.js';
import { HEADERS, HEADINGS } from './table.js';

/** Rows searched for the headers. */
const HEADER_WITHIN = 30;
/** Settings whose value is a date, which people type as one. */
const DAYS = new Set(['plan.start', 'plan.end']);

/**
 * What the workbook keeps: on our settings sheet, else on one copied from another workbook, known by its headers. A line
 * that is no setting, or has a value that it cannot have, is told and not obeyed. No text of the sheet can do harm.
 */
export function settingsFrom(snapshot: Snapshot): KeptSettings {
  const own = ownSheets(snapshot).get('settings');
  const sheets = snapshot.sheets.filter(({ name }) => own === undefined || name === own);
  for (const sheet of sheets) {
    const header = headerOf(sheet);
    if (header) return { tab: sheet.name, ...linesUnder(sheet, header, snapshot.date1904) };
  }
  return own === undefined ? NOTHING_KEPT : { ...NOTHING_KEPT, tab: own };
}

/** The settings that a workbook keeps, with what is said besides them, which counts more. */
export function settingsIn(
  snapshot: Snapshot,
  besides: Iterable<readonly [name: string, value: string]> = [],
): Settings {
  return parseSettings([...keptEntries(settingsFrom(snapshot)), ...besides]).settings;
}

interface Header {
  readonly row: Row;
  /** By the order of `HEADERS`; the last two may be missing. */
  readonly columns: readonly number[];
}

function headerOf(sheet: Sheet): Header | null {
  for (const row of sheet.rows) {
    if (row.row >= HEADER_WITHIN) return null;
    const found = row.cells.map((cell) => (typeof cell?.value === 'string' ? fold(cell.value) : ''));
    const columns = HEADERS.map((header) => found.indexOf(fold(header)));
    if (columns.slice(0, 4).every((column) => column >= 0)) return { row, columns };
  }
  return null;
}

function linesUnder(
  sheet: Sheet,
  { row: header, columns }: Header,
  date1904: boolean,
): Pick<KeptSettings, 'lines' | 'added'> {
  const below = rowsOfTable(sheet, header, columns[0] ?? 0);
  const added = addedColumns(header, below, { places: new Set(columns), headers: HEADERS });
  const lines: KeptLine[] = [];
  for (const one of below) {
    const { row, cells } = one;
    const [setting = '', appliesTo = '', , who = '', note = ''] = columns.map((column) => textOf(cells[column]));
    const value = valueOf(cells[columns[2] ?? -1], DAYS.has(fold(setting)), date1904);
    const line = { setting, appliesTo, value, who, note };
    const at = { sheet: sheet.name, row, column: columns[0] ?? 0 };
    const problem = setting === '' && appliesTo === '' && value === '' ? null : problemOf(line);
    lines.push({
      ...line,
      at,
      problem: problem === null ? null : `${sheet.name}, ${cellName(at)}: ${problem}`,
      added: addedCells(added, one, 'cell'),
    });
  }
  return { lines, added: added.places.length === 0 ? NO_ADDED : added };
}

/** The rows under the header, as far as the next thing on the sheet. */
function rowsOfTable(sheet: Sheet, header: Row, first: number): readonly Row[] {
  const ends = new Set(Object.values(HEADINGS).map(fold));
  const below = sheet.rows.filter(({ row }) => row > header.row);
  const end = below.findIndex(({ cells }) => ends.has(fold(textOf(cells[first]))));
  return end < 0 ? below : below.slice(0, end);
}

/** Why a line is not obeyed. */
function problemOf(line: SettingLine): string | null {
  if (isLeave(line.setting)) {
    const slug = line.setting.trim().toLowerCase().slice(LEAVE.length);
    if (!CHECKS.some((check) => check.slug === slug)) return `There is no check "${slug.slice(0, 80)}" to leave.`;
    return line.note === '' ? 'A finding that is set aside needs its reason as a note, so it is shown.' : null;
  }
  if (line.setting === '') return 'The line says no setting, so it is left out.';
  return parseSettings([[nameOfParts(line.setting, line.appliesTo), line.value]]).problems[0] ?? null;
}

function textOf(cell: Cell | undefined): string {
  const value = cell?.value;
  return value === undefined || typeof value === 'object' ? '' : String(value).trim();
}

/** A value as a setting is written, whatever Excel has made of what was typed: a date, a percentage, TRUE. */
function valueOf(cell: Cell | undefined, isDay: boolean, date1904: boolean): string {
  const value = cell?.value;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value !== 'number') return textOf(cell);
  return (isDay ? serialToDay(value, date1904) : null) ?? String(Number(value.toPrecision(12)));
}
