import type { Polarity } from '../../plan/model.js';
import type { CountKey } from '../ratings.js';

/** Which way something went since the time before. */
export type Travel = 'better' | 'worse' | 'same' | 'up' | 'down' | 'changed' | 'new';

/** A symbol and a word each: neither stands alone. */
export const TRAVEL_WORDS: Readonly<Record<Travel, string>> = {
  better: '▲ better',
  worse: '▼ worse',
  same: '→ same',
  up: '↑ up',
  down: '↓ down',
  changed: '◆ changed',
  new: '● new',
};

/** Ratings from worst to best; those of one list compare with each other. */
const SCALES: readonly (readonly CountKey[])[] = [
  ['red', 'amber-red', 'amber', 'amber-green', 'green', 'complete'],
  ['overdue', 'amber', 'green', 'complete'],
  ['overdue', 'not-started', 'in-progress', 'complete'],
  ['not-started', 'green', 'complete'],
];

export function ratingTravel(before: CountKey, now: CountKey): Travel {
  if (before === now) return 'same';
  for (const scale of SCALES) {
    const from = scale.indexOf(before);
    const to = scale.indexOf(now);
    if (from >= 0 && to >= 0) return to > from ? 'better' : 'worse';
  }
  return 'changed';
}

/** A figure that went up is better only where higher is; where that is not known it is said to be up, no more. */
export function figureTravel(before: number, now: number, polarity: Polarity): Travel {
  if (Math.abs(before - now) < 1e-9) return 'same';
  const isUp = now > before;
  if (polarity === 'higher') return isUp ? 'better' : 'worse';
  if (polarity === 'lower') return isUp ? 'worse' : 'better';
  return isUp ? 'up' : 'down';
}

const TROUBLED: ReadonlySet<CountKey> = new Set(['amber', 'amber-red', 'red', 'overdue']);

/** At Amber or Red, or worse said. */
export function isTroubled(key: CountKey | null): boolean {
  return key !== null && TROUBLED.has(key);
}
