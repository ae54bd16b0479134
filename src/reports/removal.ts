import { OWN_SHEETS, type Edits, type OwnSheetId } from '../workbook/edits.js';

/** Takes all our sheets and flags out again. */
export function removal(): Edits {
  return { sheets: [], flags: [], remove: Object.keys(OWN_SHEETS) as OwnSheetId[] };
}
