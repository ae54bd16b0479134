import type { Plan } from '../plan/model.js';
import type { Snapshot } from '../workbook/snapshot.js';

export function isPlanFound({ items, indicators }: Plan): boolean {
  return items.length > 0 || indicators.length > 0;
}

/** What to say where there is no plan: where it was looked for, and what a plan looks like. */
export function noPlanSentence({ file, sheets }: Snapshot): string {
  const shown = sheets.filter(({ visibility }) => visibility === 'visible').map(({ name }) => `"${name}"`);
  const looked =
    shown.length === 0
      ? 'it has no visible sheet'
      : `looked at ${shown.slice(0, 5).join(', ')}${shown.length > 5 ? ` and ${shown.length - 5} more` : ''}`;
  return (
    `No plan was found in ${file} (${looked}). Plumbline looks for a table whose rows are actions, with a ` +
    `lead, a due date or a rating, or indicators with a target and a figure.`
  );
}
