import type { Role } from '../model.js';
import type { ReadColumn, ReadTable } from './tables.js';

/** Roles that an area may have of its own beside those of its actions. */
const MAY_BELONG: readonly Role[] = ['reference', 'rating', 'status', 'lead', 'due'];
const SAMPLE = 1000;

/**
 * The columns that belong to the areas of a table and not to its actions: filled where an area begins, and blank or
 * merged down below. Only for tables whose areas each reach over several rows.
 */
export function areaColumns(table: ReadTable, area: ReadColumn, title: ReadColumn): ReadonlySet<number> {
  const rows = table.rows.slice(0, SAMPLE);
  const filled = (column: number): readonly number[] => rows.filter((row) => table.grid.text(row, column) !== '');
  const starts = new Set(filled(area.column));
  const actions = filled(title.column).length;
  const found = new Set<number>();
  // Where the area is repeated in every row, nothing tells what else is.
  if (starts.size === 0 || starts.size > actions * 0.85) return found;
  for (const column of table.columns) {
    if (!MAY_BELONG.includes(column.role)) continue;
    const own = filled(column.column);
    const atStarts = own.filter((row) => starts.has(row)).length;
    if (own.length > 0 && atStarts >= own.length * 0.9 && atStarts >= starts.size * 0.5) found.add(column.column);
  }
  return found;
}
