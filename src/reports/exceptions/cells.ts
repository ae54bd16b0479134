import type { Review } from '../../checks/finding.js';
import type { Indicator, Item, Place } from '../../plan/model.js';
import { cellName } from '../../workbook/address.js';
import type { OwnCell } from '../../workbook/edits.js';
import { spokenDay } from '../../workbook/serial.js';
import { linkTo, text, type Page, type TableColumn } from '../page.js';
import { countKey, ratingWord } from '../summary.js';
import type { Tree } from '../tree.js';
import { shortText } from '../words.js';

/** Lead · no. · what · rating · date · days · why, and where: the sheet, where there are several, and the cell. */
const WIDTHS = [24, 10, 46, 15, 20, 15, 56];
const SHEET_WIDTH = 22;
const CELL_WIDTH = 10;

/** The sheet's columns; with one for the sheet's name where the plan is on several. */
export function widthsFor(severalSheets: boolean): readonly number[] {
  return [...WIDTHS, ...(severalSheets ? [SHEET_WIDTH] : []), CELL_WIDTH];
}

export type Entry = Item | Indicator;

export function leadCell(entry: Entry | undefined, none = 'No lead'): OwnCell {
  if (!entry) return text('–');
  return text(entry.leads.length === 0 ? none : shortText(entry.leads.join('; '), 160), 'strongCell');
}

export function ratingCell(review: Review, entry: Entry | undefined): OwnCell {
  if (!entry) return text('–');
  if (entry.kind === 'indicator') {
    return entry.rating ? text(ratingWord(review, entry.rating.value), `rating-${entry.rating.value}`) : text('–');
  }
  const key = countKey(entry);
  return text(ratingWord(review, key), `rating-${key}`);
}

export function dueCell(entry: Entry | undefined): OwnCell {
  if (!entry || entry.kind === 'indicator' || !entry.due) return text('–');
  const { text: written, reading } = entry.due;
  if (reading.kind !== 'dated') return text(shortText(written, 60) || '–');
  const latest = spokenDay(reading.latest);
  const plain = shortText(written, 80);
  return text(reading.certainty === 'sure' || plain === '' ? latest : `${plain} (to ${latest})`);
}

export function underCell(tree: Tree, entry: Entry): OwnCell {
  const top = tree.top(entry);
  if (top.id === entry.id) return text(entry.theme === null ? '–' : shortText(entry.theme, 160));
  return text(shortText(`${top.ref ?? ''} ${top.title}`.trim(), 160));
}

/** Where it stands: the sheet, where the plan is on several, and the cell, to click. */
export function whereColumns<Line>(page: Page, placeOf: (line: Line) => Place): readonly TableColumn<Line>[] {
  const cell: TableColumn<Line> = { header: 'Cell', cell: (line) => linkTo(placeOf(line), cellName(placeOf(line))) };
  if (page.columns === WIDTHS.length + 1) return [cell];
  return [{ header: 'Sheet', cell: (line) => text(placeOf(line).sheet) }, cell];
}

export const refCell = (entry: Entry | undefined): OwnCell => text(entry?.ref ?? '–');
export const titleCell = (entry: Entry | undefined): OwnCell =>
  text(entry ? shortText(entry.title, 260) : 'The plan as a whole');

/** Sorts by lead, those without one last; then as `order` says. */
export function byLead<Line extends { readonly entry: Entry }>(
  lines: readonly Line[],
  order: (a: Line, b: Line) => number,
): Line[] {
  const named = lines.map((line) => {
    const { leads } = line.entry;
    return { line, name: leads.length === 0 ? '\uffff' : leads.join('; ').toLowerCase() };
  });
  named.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : order(a.line, b.line)));
  return named.map(({ line }) => line);
}
