import type { Place } from '../plan/model.js';
import { cellName } from '../workbook/address.js';

/** "Improvement plan, E131": a cell as people say it. */
export function spokenPlace(place: Place): string {
  return `${place.sheet}, ${cellName(place)}`;
}
