import type { Comparison } from '../model.js';

const SLACK = 1e-9;

/** Whether a value keeps to a limit: "≥ 85", "75 to 84", "20" itself. `upper` is the end of a range. */
export function liesWithin(value: number, comparison: Comparison, limit: number, upper: number): boolean {
  switch (comparison) {
    case '<':
      return value < limit - SLACK;
    case '<=':
      return value <= limit + SLACK;
    case '>':
      return value > limit + SLACK;
    case '>=':
      return value >= limit - SLACK;
    case 'range':
      return value >= limit - SLACK && value <= upper + SLACK;
    case '=':
      return Math.abs(value - limit) <= SLACK;
  }
}
