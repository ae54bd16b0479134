import type { Bands, Measure } from '../model.js';
import { isOffTarget } from '../vocabulary/band-headers.js';
import { liesWithin } from '../vocabulary/limits.js';

/** Plain limits have the sign that their order gives: Green above Amber means "from 85 % on". */
function signed(limit: Measure | null, comparison: '>=' | '<=' | '>' | '<'): Measure | null {
  return limit === null || limit.comparison !== '=' ? limit : { ...limit, comparison };
}

/**
 * The thresholds of a row's rating, with what plain figures mean by their order: "85% | 75% | 74%" is Green from 85 % on,
 * Amber from 75 % on, Red otherwise. Null where fewer than two are known, where plain figures are in no order, and where
 * the target would not be Green: they are then no thresholds of the figure itself.
 */
export function bandsOf(stated: Bands, target: Measure | null): Bands | null {
  const bands = inOrder(known(stated));
  if (bands === null || target?.value == null) return bands;
  return bands.green !== null && keeps(bands.green, target.value) ? bands : null;
}

function keeps(limit: Measure, value: number): boolean {
  return limit.value !== null && liesWithin(value, limit.comparison, limit.value, limit.upper ?? limit.value);
}

/** Which way is better by a row's thresholds; null where they do not say. */
export function betterBy({ green, red }: Bands): 'higher' | 'lower' | null {
  const [up, down] = [
    ['>', '>='],
    ['<', '<='],
  ];
  if (green !== null && up.includes(green.comparison)) return 'higher';
  if (green !== null && down.includes(green.comparison)) return 'lower';
  if (red !== null && down.includes(red.comparison)) return 'higher';
  return red !== null && up.includes(red.comparison) ? 'lower' : null;
}

function inOrder({ green, amber, red }: Bands): Bands | null {
  const all = [green, amber, red].filter((one) => one !== null);
  if (all.length < 2 || all.some(({ unit }) => unit !== all[0]?.unit)) return null;
  if (all.every(({ comparison }) => comparison !== '=')) return { green, amber, red };
  const values = all.map(({ value, upper, comparison }) => (comparison === 'range' ? (upper ?? value) : value) ?? 0);
  const rises = values.every((value, i) => i === 0 || value > (values[i - 1] ?? 0));
  const falls = values.every((value, i) => i === 0 || value < (values[i - 1] ?? 0));
  if (!rises && !falls) return null;
  const [from, beyond] = falls ? (['>=', '<'] as const) : (['<=', '>'] as const);
  // A plain Red is all that is not Amber, wherever it begins; without an Amber, the figure itself may be either.
  const last = red?.comparison === '=' && amber !== null ? { ...amber, comparison: beyond } : signed(red, beyond);
  return { green: signed(green, from), amber: signed(amber, from), red: last };
}

function known({ green, amber, red }: Bands): Bands {
  const only = (one: Measure | null): Measure | null => (one?.value == null || isOffTarget(one.text) ? null : one);
  return { green: only(green), amber: only(amber), red: only(red) };
}
