import type { Role } from '../model.js';
import { readReference } from '../vocabulary/references.js';
import {
  hasReference,
  isAboutSection,
  isRecommendationBanner,
  mayHead,
  referenceOf,
  type RowKind,
} from './row-kinds.js';
import { withRole, type ReadTable } from './tables.js';
import type { Reading } from './values.js';

/** A heading directly above the first table, when it is not the sheet's own title. */
export function headingAbove(table: ReadTable): { readonly row: number; readonly text: string } | null {
  const { grid } = table;
  const above = grid.sheet.rows.filter(({ row }) => row < table.band.top && grid.filled(row).length > 0);
  let at = above.length - 1;
  const lineAt = (i: number): string => grid.text(above[i]?.row ?? 0, grid.filled(above[i]?.row ?? 0)[0] ?? 0);
  while (at > 0 && above[at]?.row === table.band.top - above.length + at && isAboutSection(lineAt(at))) at--;
  const last = above[at];
  if (last === undefined || at < 1 || last.row !== table.band.top - above.length + at) return null;
  const cells = grid.filled(last.row);
  const column = cells[0] ?? 0;
  // A line of a key in the margin heads nothing.
  if (column < table.band.left || column > table.band.right) return null;
  const text = grid.text(last.row, column);
  return cells.length === 1 && text.length <= 100 ? { row: last.row, text } : null;
}

/** "Performance indicators", "Actions": what kind of table follows, and nothing of what it is about. */
const KIND_OF_TABLE =
  /^(?:the |our |key |other )*(?:improvement |agreed |outstanding )?(?:performance )?(?:actions?|indicators?|measures?|kpis?|pis?|metrics|targets?|data|milestones|tasks|risks|progress|performance|scorecard)(?: plan| log| table)?\W*$/i;

/** The theme that a heading right above a further table's header gives to its rows; null where it gives none. */
export function themeAbove(table: ReadTable): string | null {
  const text = headingAbove(table)?.text ?? '';
  return mayHead(text) && !isRecommendationBanner(text) && !KIND_OF_TABLE.test(text.trim()) ? text : null;
}

/** Whether entries follow a heading: at once, after other headings, or under a header. */
export function headsEntries(
  rows: readonly number[],
  at: number,
  kinds: ReadonlyMap<number, RowKind>,
  table: ReadTable,
): 'entries' | 'notes' | 'end' {
  for (let next = at + 1; next < rows.length && next <= at + 3; next++) {
    const row = rows[next] ?? 0;
    if (table.repeats.has(row)) return 'entries';
    const kind = kinds.get(row);
    if (kind === 'entry') return 'entries';
    if (kind !== 'heading' && kind !== 'continuation') return 'notes';
  }
  return 'end';
}

/** "2. Improve practice" over "2.1 …": by its number a heading is the group of the rows that follow. */
export function numbersWhatFollows(
  table: ReadTable,
  row: number,
  text: string,
  following: readonly number[],
  kinds: ReadonlyMap<number, RowKind>,
): boolean {
  const column = withRole(table, 'title')[0]?.column;
  const next = following.find((one) => kinds.get(one) === 'entry');
  if (column === undefined || next === undefined || table.grid.text(row, column) !== text) return false;
  const own = readReference(text)?.path ?? [];
  const path = referenceOf(table, next, table.grid.text(next, column)).path;
  return own.length > 0 && path.length === own.length + 1 && own.every((part, i) => path[i] === part);
}

/** A row that has only its text, among rows that are numbered or rated: it has a number of its own. */
export function isBareEntry(table: ReadTable, row: number, first: number, reading: Reading): boolean {
  const role = table.columns.find((column) => column.column === first)?.role;
  if (role !== 'title' && role !== 'description') return false;
  const { bold, fill } = reading.looks.at(table.grid.sheet.name, row, first);
  return (
    !bold &&
    fill === null &&
    table.grid.merge(row, first) === null &&
    row < (table.rows.at(-1) ?? 0) &&
    referenceOf(table, row, table.grid.text(row, first)).ref !== null
  );
}

/** A row apart from the table that has neither date nor rating nor number. */
export function isStray(table: ReadTable, row: number): boolean {
  const roles: readonly Role[] = ['due', 'revised-due', 'rating', 'status', 'target', 'actual', 'percent-complete'];
  return (
    !hasReference(table, row) &&
    !table.columns.some((column) => roles.includes(column.role) && table.grid.text(row, column.column) !== '')
  );
}
