import { cellName, type Area } from '../../workbook/address.js';
import type { XmlAttributes } from '../xml.js';

/** How a comparison with the cell's value is written; source: ECMA-376 part 1, 18.18.15. */
const COMPARISONS: Readonly<Record<string, (cell: string, first: string, second: string) => string>> = {
  equal: (cell, first) => `${cell}=(${first})`,
  notEqual: (cell, first) => `${cell}<>(${first})`,
  greaterThan: (cell, first) => `${cell}>(${first})`,
  greaterThanOrEqual: (cell, first) => `${cell}>=(${first})`,
  lessThan: (cell, first) => `${cell}<(${first})`,
  lessThanOrEqual: (cell, first) => `${cell}<=(${first})`,
  between: (cell, first, second) => `AND(${cell}>=(${first}),${cell}<=(${second}))`,
  notBetween: (cell, first, second) => `OR(${cell}<(${first}),${cell}>(${second}))`,
};

/** Kinds whose formula stands in the file beside them. */
const WITH_FORMULA = new Set([
  ...['expression', 'containsText', 'notContainsText', 'beginsWith', 'endsWith', 'timePeriod'],
  ...['containsBlanks', 'notContainsBlanks', 'containsErrors', 'notContainsErrors'],
]);

/**
 * Where a conditional format holds, as a formula for the first cell of its first area; null for a kind that compares the
 * cells of an area with each other, which no such formula says.
 */
export function ruleFormula(
  attributes: XmlAttributes,
  formulas: readonly string[],
  areas: readonly Area[],
): string | null {
  const [first = '', second = ''] = formulas;
  const [area] = areas;
  const kind = attributes['type'] ?? '';
  if (first === '' || !area) return null;
  if (WITH_FORMULA.has(kind)) return first;
  if (kind !== 'cellIs') return null;
  const name = cellName({ row: area.top, column: area.left });
  // Beside a number a blank cell counts as nought.
  const cell = first.startsWith('"') ? name : `IF(LEN(${name})=0,0,${name})`;
  return COMPARISONS[attributes['operator'] ?? '']?.(cell, first, second) ?? null;
}
