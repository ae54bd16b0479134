import type { Review } from '../checks/finding.js';
import type { OwnSheet } from '../workbook/edits.js';
import { flagLists, type FlagLists } from './flag-lists.js';
import { Page } from './page.js';
import { BASE_STYLES, TONES } from './palette.js';

/** Setting · value, and the lists' two columns. */
const WIDTHS = [46, 24, 24, 24, 44];

/** The settings sheet, whole: what the flags look up stands below everything else. */
export function settingsSheet(review: Review, lists: FlagLists): OwnSheet {
  const page = new Page(WIDTHS, BASE_STYLES);
  page.row([{ value: `${review.plan.title}: Plumbline settings`, style: 'title' }], 32);
  page.text('What Plumbline keeps in this workbook. It can be read, copied and deleted without harm.', 'muted');
  // What prints are the answers; the lists below them are for the flags, and long.
  const printed = page.next;
  const names = flagLists(page, lists);
  return {
    id: 'settings',
    widths: WIDTHS,
    styles: BASE_STYLES,
    rows: page.rows,
    tables: page.tables,
    charts: [],
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitWidth: true,
      footer: 'Plumbline settings',
      area: { top: 0, left: 0, bottom: printed - 1, right: WIDTHS.length - 1 },
    },
    names,
    tabColour: TONES['not-started'].strong,
  };
}
