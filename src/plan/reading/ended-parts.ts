import { endedBy, namesThings } from '../vocabulary/ended-names.js';
import type { DraftItem } from './drafts.js';

/**
 * Ends what stands in a part of the plan for what is over: under a heading such as "Completed actions", or on a sheet
 * of that name. Its ratings stay as they are: many are left as they were on the day.
 *
 * @param isPart whether a sheet is one of several of the plan, so that its name says what sets it apart
 */
export function endParts(items: readonly DraftItem[], isPart: (sheet: string) => boolean): void {
  const firstThemes = new Map<string, string | null>();
  for (const { titleAt, theme } of items) if (!firstThemes.has(titleAt.sheet)) firstThemes.set(titleAt.sheet, theme);
  const isAll = new Set(items.map(({ titleAt, theme }) => `${titleAt.sheet}\0${theme ?? ''}`)).size === 1;
  const setsApart = ({ titleAt, theme }: DraftItem): boolean =>
    theme !== null && !isAll && (firstThemes.get(titleAt.sheet) !== theme || namesThings(theme));
  for (const item of items) {
    if (item.status === 'complete' || item.status === 'closed') continue;
    const { sheet } = item.titleAt;
    const names = [setsApart(item) ? item.theme : null, isPart(sheet) ? sheet : null];
    const named = names.find((name) => name !== null && endedBy(name) !== null);
    const ended = named == null ? null : endedBy(named);
    if (named == null || ended === null) continue;
    item.status = ended;
    item.statusText = named;
  }
}
