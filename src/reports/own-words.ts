import { fold } from '../plan/vocabulary/words.js';
import type { OwnCell } from '../workbook/edits.js';
import { ownSheets } from '../workbook/own.js';
import type { Row, Snapshot } from '../workbook/snapshot.js';
import { keptCell } from './added-columns.js';

/** The headed spaces of the highlight report that people fill in, in the order in which they stand. */
export const OWN_WORDS = ['Key successes', 'Next steps'] as const;
/** What comes after them. */
export const AFTER_OWN_WORDS = 'Rating key';

export type OwnWords = Readonly<Partial<Record<(typeof OWN_WORDS)[number], readonly (readonly (OwnCell | null)[])[]>>>;

/** What people have written into those spaces of the report that stands in the workbook: a new report keeps it. */
export function ownWordsIn(snapshot: Snapshot): OwnWords {
  const tab = ownSheets(snapshot).get('highlights');
  const rows = snapshot.sheets.find(({ name }) => name === tab)?.rows ?? [];
  const heads = [...OWN_WORDS, AFTER_OWN_WORDS].map((heading) =>
    rows.findLastIndex((row) => fold(firstText(row)) === fold(heading)),
  );
  const found: Partial<Record<(typeof OWN_WORDS)[number], readonly (readonly (OwnCell | null)[])[]>> = {};
  OWN_WORDS.forEach((heading, at) => {
    const from = heads[at] ?? -1;
    const to = heads[at + 1] ?? -1;
    if (from < 0 || to <= from) return;
    found[heading] = rows.slice(from + 1, to).map(({ cells }) => Array.from(cells, (cell) => keptCell(cell, 'ruled')));
  });
  return found;
}

function firstText({ cells }: Row): string {
  const value = cells[0]?.value;
  return typeof value === 'string' ? value : '';
}
