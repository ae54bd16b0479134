import type { Role } from '../model.js';
import type { DraftIndicator, DraftItem } from './drafts.js';
import type { Grid } from './grid.js';
import { rolesOf } from './header-rows.js';
import { bareName, namesOfSheet, sheetNamed, type NamedSheet } from './sheet-names.js';
import type { ReadColumn, ReadTable } from './tables.js';
import { whyNoPlan } from './whether-plan.js';

interface Found {
  readonly grid: Grid;
  readonly tables: readonly ReadTable[];
}

/** So many rows at least, and most of them, must each be called like another sheet of the plan. */
const FEWEST = 2;
const MOST = 0.6;
/** A column that is so surely what is to be done is not put aside for a name. */
const SURE = 0.6;
const RATES: readonly Role[] = ['rating', 'status'];

/** Makes tables the level above where each rated row is called like another sheet of the plan: "Workstream | RAG | Summary". */
export function withSummaries<One extends Found>(sheets: readonly One[]): One[] {
  const named: NamedSheet[] = sheets
    .filter(({ tables }) => tables.some(({ not }) => not === null))
    .map(({ grid, tables }) => ({ name: grid.sheet.name, titles: namesOfSheet(grid, tables) }));
  if (named.length < FEWEST) return [...sheets];
  return sheets.map((sheet) => {
    const others = named.filter(({ name }) => name !== sheet.grid.sheet.name);
    return { ...sheet, tables: sheet.tables.map((table) => summaryOf(table, others) ?? table) };
  });
}

function summaryOf(table: ReadTable, others: readonly NamedSheet[]): ReadTable | null {
  if (table.menu !== 'actions' || table.kinds !== null) return null;
  if (!table.columns.some(rates)) return null;
  for (const column of table.columns) {
    const sheets = sheetsIn(table, column, others);
    if (sheets === null) continue;
    const title = table.columns.find(({ role }) => role === 'title' || role === 'recommendation');
    if (title !== undefined && title !== column && title.confidence >= SURE) return null;
    const columns = table.columns.map((one) => roleBeside(one, column));
    const summary: ReadTable = { ...table, columns, summaryOf: sheets, not: null };
    return { ...summary, not: whyNoPlan(summary, sheets.size) };
  }
  return null;
}

/** Whether a column rates, in words or, where it is blank, by its fills. */
function rates({ role, cells }: ReadColumn): boolean {
  return cells.filled === 0
    ? role === 'rating'
    : RATES.includes(role) && Math.max(cells.ratings, cells.statuses) > MOST;
}

/** The sheets that the rows of a column are called like; null unless most are, each like another. */
function sheetsIn(
  { grid, rows }: ReadTable,
  { column, cells }: ReadColumn,
  others: readonly NamedSheet[],
): ReadonlyMap<number, string> | null {
  if (cells.filled < FEWEST || cells.unique < 1 || cells.dates > 0 || cells.length > 60) return null;
  const found = new Map<number, string>();
  let filled = 0;
  for (const row of rows) {
    const text = grid.text(row, column);
    if (text === '' || grid.filled(row).length < 2) continue;
    filled++;
    const name = sheetNamed(bareName(text), others)?.name;
    if (name !== undefined && [...found.values()].includes(name)) return null;
    if (name !== undefined) found.set(row, name);
  }
  return found.size >= FEWEST && found.size >= filled * MOST ? found : null;
}

/** Beside the names, what was taken for an action says how it goes. */
function roleBeside(one: ReadColumn, name: ReadColumn): ReadColumn {
  if (one === name)
    return { ...one, role: 'title', confidence: 0.8, why: 'its cells are called like the other sheets of the plan' };
  if (one.role !== 'title' && one.role !== 'recommendation') return one;
  const isNote = (rolesOf(one.header)[0]?.role ?? 'update') === 'notes';
  return { ...one, role: isNote ? 'notes' : 'update' };
}

/** Puts what stands on a sheet under the row that is called like it, unless it has a level of its own above it. */
export function putUnderSummaries(items: readonly DraftItem[], indicators: readonly DraftIndicator[]): void {
  const heads = new Map<string, DraftItem>();
  for (const item of items) {
    const sheet = item.table.summaryOf?.get(item.titleAt.row);
    if (sheet !== undefined && !heads.has(sheet)) heads.set(sheet, item);
  }
  if (heads.size === 0) return;
  const own = new Set([...heads.values()].map(({ id }) => id));
  const levelled = new Set(items.filter(({ kind }) => kind === 'recommendation').map(({ titleAt }) => titleAt.sheet));
  for (const entry of [...items, ...indicators]) {
    const head = heads.get(entry.titleAt.sheet);
    if (head === undefined || entry.parent !== null || own.has(entry.id) || levelled.has(entry.titleAt.sheet)) continue;
    entry.parent = head.id;
  }
}
