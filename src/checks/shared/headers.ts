import type { Place, Plan } from '../../plan/model.js';
import { contains } from '../../workbook/address.js';

/** The header cell over a cell of a table: where a finding about the whole column stands. The cell itself without one. */
export function headerOver(plan: Plan, at: Place): Place {
  const table = plan.sheets
    .find(({ name }) => name === at.sheet)
    ?.tables.find(({ area, headerRow }) => headerRow !== null && contains(area, at));
  return table?.headerRow == null ? at : { ...at, row: table.headerRow };
}
