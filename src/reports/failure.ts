import type { OwnSheet } from '../workbook/edits.js';
import { Page } from './page.js';
import { BASE_STYLES } from './palette.js';

const WIDTHS = [90];

/** Our exceptions sheet where something must be said and there is no other place to say it. */
export function failureSheet(sentences: readonly string[]): OwnSheet {
  const page = new Page(WIDTHS, BASE_STYLES);
  page.row([{ value: 'Plumbline could not do all that was asked', style: 'title' }], 32);
  for (const sentence of sentences) page.text(sentence, 'text');
  return {
    id: 'exceptions',
    widths: WIDTHS,
    styles: BASE_STYLES,
    rows: page.rows,
    tables: [],
    charts: [],
    gridlines: false,
    print: { orientation: 'landscape', paper: 'A4', fitWidth: true },
    names: [],
  };
}
