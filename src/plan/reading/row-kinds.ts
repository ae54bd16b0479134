import type { Role } from '../model.js';
import { readReference } from '../vocabulary/references.js';
import { isSlipOf, wordsOf } from '../vocabulary/words.js';
import { rolesOf } from './header-rows.js';
import type { Reading } from './values.js';
import { heldText } from './values.js';
import { withRole, type ReadTable } from './tables.js';

/** What a row of a table is, before its place in the plan is known. */
export type RowKind = 'entry' | 'banner' | 'heading' | 'continuation' | 'totals' | 'note';

const TOTALS =
  /^(?:(?:sub[- ]?total|grand total|total|totals|overall total)\b|(?:count|average)(?:\W*$| (?:of all|for|across|score)\b))/i;
/** "Total waste sent to landfill", with a target: what is measured. */
const BARE_TOTAL = /^(?:sub[- ]?|grand |overall )?totals?\W*$/i;
const AIMED: readonly Role[] = ['target', 'polarity', 'indicator-reference'];
/** "Overall for finance | Amber": the rating of a section, below it. */
const SUMMARY = /^(?:overall|summary)\b/i;
/** What somebody answers for has one of these. */
const ANSWERED: readonly Role[] = ['lead', 'due', 'revised-due', 'start'];
const BULLET = /^\s*(?:[•●▪◦‣*–-]\s|[a-z]\)\s)/;
const NOTE_WORDS = ['acronyms', 'abbreviations', 'glossary', 'definitions', 'legend', 'footnote', 'footnotes'];
const NOTE =
  /^(?:note|notes|n\.?b\.?|source|sources|key(?! (?:priorit|theme|area|objective|action|line|stage|question|issue|milestone|performance|task|outcome|deliverable|strand|aim|goal))|prepared by|produced by|updated by|version|last updated|report produced|end of|\*)\b/i;
/** The own cells that make a row an entry, beside what it is called. */
const MARKS: readonly Role[] = [
  'due',
  'revised-due',
  'rating',
  'status',
  'lead',
  'start',
  'percent-complete',
  'completed-on',
  'late',
  'support',
];
const FIGURES: readonly Role[] = ['target', 'actual', 'rating', 'polarity', 'lead', 'indicator-reference', 'direction'];
const NAMES: readonly Role[] = ['title', 'recommendation', 'activity', 'success-measure', 'outcome', 'description'];

/** A rating that a banner ends with: "R1. Clear the backlog (RAG: Green)". */
const BANNER_RATING =
  /[\s([–—-]+(?:overall )?(?:b?rag|rating|rated|status)(?: (?:rating|status))?\s*[:=–-]\s*([^()[\]]{1,24})[)\]]?\s*$/i;

/** What a banner's text says its rating is, and where in the text that begins; null when it says none. */
export function bannerRating(text: string): { readonly said: string; readonly index: number } | null {
  const found = BANNER_RATING.exec(text.slice(0, 400));
  return found?.[1] === undefined ? null : { said: found[1].trim(), index: found.index };
}

/** A named banner: "Recommendation 3: …", also when it is called a priority or an area, or has a rating of its own. */
export function isRecommendationBanner(text: string): boolean {
  if (bannerRating(text) !== null && readReference(text) !== null) return true;
  return /^\s*(?:ofsted\s+|statutory\s+)?rec(?:ommendation|\.)?\s*(?:no\.?\s*)?\d/i.test(text);
}

/** What a line of its own under a heading may say of it, without being a heading: "Link governor: Mrs T. Abbot". */
const ABOUT: readonly Role[] = [
  'lead',
  'support',
  'outcome',
  'success-measure',
  'start',
  'due',
  'review',
  'update',
  'notes',
];

/** Whether a line says something of the section that it stands in: who answers for it, by when, to what end. */
export function isAboutSection(text: string): boolean {
  const label = /^([^:]{3,40}):\s*\S/.exec(text.trim().slice(0, 200))?.[1];
  const best = label === undefined ? undefined : rolesOf(label)[0];
  return best !== undefined && best.score >= 0.6 && ABOUT.includes(best.role);
}

export function isNoteHeading(text: string): boolean {
  if (NOTE.test(text.trim())) return true;
  const words = wordsOf(text.slice(0, 80));
  return words.length <= 3 && words.some((word) => NOTE_WORDS.some((note) => isSlipOf(word, note)));
}

/** A cell alone in its row may head what follows: short, no bullet, no sentence that ends. */
export function mayHead(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= 160 &&
    !BULLET.test(text) &&
    !isNoteHeading(text) &&
    !/[a-z]{3}\.\s*$|;\s*$/.test(text) &&
    !/^\d+$/.test(text)
  );
}

/** The kind of a row by its cells; whether a heading heads anything is told by what follows it. */
export function rowKind(table: ReadTable, row: number, reading: Reading): RowKind {
  const { grid, band } = table;
  const cells = grid.filled(row).filter((column) => column >= band.left && column <= band.right);
  const first = cells[0];
  if (first === undefined) return 'note';
  const text = grid.text(row, first);
  if (
    TOTALS.test(text) &&
    !(table.menu === 'indicators' && !BARE_TOTAL.test(text) && holds(table, row, AIMED)) &&
    cells
      .slice(1)
      .every((column) => typeof grid.cell(row, column)?.value === 'number' || grid.text(row, column).length < 12)
  )
    return 'totals';
  if (SUMMARY.test(text) && !holds(table, row, ANSWERED)) return 'totals';
  if (isGuidance(cells.map((column) => grid.text(row, column)))) return 'note';
  const named = table.columns.some(
    (column) => NAMES.includes(column.role) && heldText(table, row, column.column, reading.settings) !== '',
  );
  const namedHere = table.columns.some(
    (column) =>
      ['title', 'recommendation', 'description'].includes(column.role) && grid.text(row, column.column) !== '',
  );
  const isWide = spans(table, row, first);
  if (cells.length === 1 || (isWide && cells.length <= 2)) {
    if (
      isRecommendationBanner(text) &&
      (isWide || cells.length === 1) &&
      text.length > 20 &&
      !shadedEntry(table, row, reading)
    )
      return 'banner';
    const role = table.columns.find((column) => column.column === first)?.role;
    if (isWide) return mayHead(text) ? 'heading' : 'note';
    if (shadedEntry(table, row, reading)) return 'entry';
    if (role === 'update' || role === 'notes' || role === 'activity') return 'continuation';
    if (
      role === 'title' ||
      role === 'description' ||
      role === 'recommendation' ||
      first === band.left ||
      role === 'theme' ||
      role === 'reference' ||
      role === 'indicator-reference'
    )
      return mayHead(text) ? 'heading' : 'note';
    return named && holds(table, row, table.menu === 'actions' ? MARKS : FIGURES) ? 'entry' : 'note';
  }
  if (!named) {
    const ref = table.columns.find((column) => column.role === 'reference' || column.role === 'indicator-reference');
    // A row with only a number and a heading in the theme column.
    if (ref !== undefined && cells.length === 2 && grid.text(row, ref.column) !== '') return 'note';
    return 'note';
  }
  if (holds(table, row, table.menu === 'actions' ? MARKS : FIGURES)) return 'entry';
  if (shadedEntry(table, row, reading)) return 'entry';
  if (namedHere && hasReference(table, row)) return 'entry';
  if (!namedHere) return 'continuation';
  if (withRole(table, 'update').some((column) => grid.text(row, column.column) !== '')) return 'entry';
  return table.columns.filter((column) => NAMES.includes(column.role) && grid.text(row, column.column) !== '').length >=
    2
    ? 'entry'
    : 'note';
}

/** Whether a row has something of its own in a column of one of these roles. */
function holds(table: ReadTable, row: number, roles: readonly Role[]): boolean {
  return table.columns.some(
    ({ role, column }) => roles.includes(role) && table.grid.text(row, column) !== '' && !spans(table, row, column),
  );
}

/** A row that shows how to fill the table in: every cell in brackets, or an example. */
function isGuidance(texts: readonly string[]): boolean {
  if (texts.length >= 3 && texts.every((text) => /^[([<{][^]*[)\]>}]$/.test(text.trim()))) return true;
  return texts.slice(0, 2).some((text) => /^(?:e\.?g\.?|for example|example)(?:$|\s*[:–-]\s)/i.test(text.trim()));
}

/** A cell that reaches over most of the table's width. */
function spans(table: ReadTable, row: number, column: number): boolean {
  const merge = table.grid.merge(row, column);
  if (merge === null || merge.right === merge.left) return false;
  const used = table.columns.filter((one) => one.column >= merge.left && one.column <= merge.right).length;
  return used >= 3 && used >= table.columns.length * 0.6;
}

export function hasReference(table: ReadTable, row: number): boolean {
  return table.columns.some(
    (column) =>
      (column.role === 'reference' || column.role === 'indicator-reference') &&
      table.grid.text(row, column.column) !== '',
  );
}

/** A row that is rated by its fill alone. */
function shadedEntry(table: ReadTable, row: number, reading: Reading): boolean {
  const name = table.columns.find((column) => ['title', 'recommendation'].includes(column.role));
  if (name === undefined || table.grid.text(row, name.column) === '') return false;
  const base = reading.looks.at(table.grid.sheet.name, row, name.column).fill;
  return table.columns.some((column) => {
    if (column.role !== 'rating') return false;
    const { fill } = reading.looks.at(table.grid.sheet.name, row, column.column);
    return fill !== null && fill !== base && table.grid.text(row, column.column) === '';
  });
}

/** The number that a row's text or reference column begins with. */
export function referenceOf(
  table: ReadTable,
  row: number,
  title: string,
): { ref: string | null; path: readonly number[]; rest: string } {
  const column = table.columns.find((one) => one.role === 'reference' || one.role === 'indicator-reference');
  const own = column === undefined ? '' : table.grid.text(row, column.column);
  if (own !== '') {
    const read = readReference(own);
    // One word of a form that is not known is a reference as it stands, not a part of one.
    const isWhole = read === null || (read.rest !== '' && !/\s/.test(own));
    return { ref: isWhole ? own : read.ref, path: isWhole ? [] : read.path, rest: title };
  }
  // The first of several steps in one cell is not the row's number.
  if (/\n\s*\(?(?:2|b|ii)[.)]/.test(title.slice(0, 4000))) return { ref: null, path: [], rest: title };
  const inside = readReference(title);
  if (inside !== null && inside.rest !== '' && (inside.path.length > 0 || /^\(?[a-z][.)]/i.test(title.trim())))
    return { ref: inside.ref, path: inside.path, rest: inside.rest };
  return { ref: null, path: [], rest: title };
}
