import type { OwnCell, OwnSheet } from '../workbook/edits.js';
import type { IsoDay } from '../workbook/serial.js';
import { DATES_NAME, WORDS_NAME } from './flag-formulas.js';
import type { WordMeaning } from './flag-words.js';
import type { Page } from './page.js';
import { HEADINGS } from './settings/table.js';

/** What the flags look up: words of rating and status cells, and dates that cells hold as text. */
export interface FlagLists {
  /** In compared form: lower case, single spaces. */
  readonly words: ReadonlyMap<string, WordMeaning>;
  /** In compared form, with the last day that the text may mean. */
  readonly dates: ReadonlyMap<string, IsoDay>;
}

export const NO_LISTS: FlagLists = { words: new Map(), dates: new Map() };

/**
 * Writes both lists on the settings sheet, as tables of two columns from column A, and gives the names that point at
 * their bodies. They are written anew each time; a list without lines is left out.
 */
export function flagLists(page: Page, { words, dates }: FlagLists): OwnSheet['names'] {
  const names: { name: string; area: OwnSheet['names'][number]['area'] }[] = [];
  if (words.size > 0) {
    page.heading(HEADINGS.words);
    page.text('A flag goes when the rating or status cell says a word that ends an action.', 'muted');
    const lines = [...words].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x === 'finished' ? -1 : 1));
    const table = page.table(
      'PlumblineWords',
      [
        { header: 'Word in the cell', cell: ([word]): OwnCell => ({ value: word, style: 'cell' }) },
        { header: 'Means', cell: ([, meaning]): OwnCell => ({ value: meaning, style: 'cell' }) },
      ],
      lines,
    );
    names.push({ name: WORDS_NAME, area: { ...table.area, top: table.area.top + 1 } });
  }
  if (dates.size > 0) {
    page.heading(HEADINGS.dates);
    page.text('An action is past its date after the last day that the text may mean.', 'muted');
    const lines = [...dates].sort(([a, x], [b, y]) => (x === y ? (a < b ? -1 : 1) : x < y ? -1 : 1));
    const table = page.table(
      'PlumblineDates',
      [
        { header: 'Text in the cell', cell: ([text]): OwnCell => ({ value: text, style: 'cell' }) },
        { header: 'Last day', cell: ([, day]): OwnCell => ({ value: { day }, style: 'date' }) },
      ],
      lines,
    );
    names.push({ name: DATES_NAME, area: { ...table.area, top: table.area.top + 1 } });
  }
  return names;
}
