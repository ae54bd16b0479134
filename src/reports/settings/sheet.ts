import type { OwnCell, OwnSheet } from '../../workbook/edits.js';
import { flagLists, type FlagLists } from '../flag-lists.js';
import { Page, text, type TableColumn } from '../page.js';
import { BASE_STYLES, TONES } from '../palette.js';
import type { KeptSettings, SettingLine } from './kept.js';
import { HEADERS, HEADINGS, WHAT_CAN_BE_SET } from './table.js';

/** Setting · applies to · value · who and when · note. */
const WIDTHS = [30, 40, 34, 30, 54];

const BLANK: SettingLine = { setting: '', appliesTo: '', value: '', who: '', note: '' };

/**
 * The settings sheet, whole: the answers and choices that are kept, what else can be set, and what the flags look up.
 * Lines that are not obeyed stay on it as they were typed.
 */
export function settingsSheet(planTitle: string, kept: KeptSettings, lists: FlagLists): OwnSheet {
  const page = new Page(WIDTHS, BASE_STYLES);
  page.row([{ value: `${planTitle}: Plumbline settings`, style: 'title' }], 32);
  page.text(
    'Answers and choices that Plumbline reads the plan by. Add, change or delete a line of the table; copy the sheet into next year’s workbook; delete it without harm.',
    'muted',
  );
  page.gap();
  page.table('PlumblineSettings', COLUMNS, kept.lines.length === 0 ? [BLANK] : kept.lines);
  page.heading(HEADINGS.help);
  page.table('PlumblineWhatCanBeSet', HELP_COLUMNS, WHAT_CAN_BE_SET);
  // What prints are the answers and what can be set; the lists below them are for the flags, and long.
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

const FIELDS = ['setting', 'appliesTo', 'value', 'who', 'note'] as const satisfies readonly (keyof SettingLine)[];

const COLUMNS = HEADERS.map((header, at): TableColumn<SettingLine> => ({
  header,
  cell: (line): OwnCell => text(line[FIELDS[at] ?? 'note'], at === 0 ? 'strongCell' : 'cell'),
}));

/** What it does stands in the widest column, so that few lines wrap. */
const HELP_COLUMNS: readonly TableColumn<(typeof WHAT_CAN_BE_SET)[number]>[] = [
  { header: 'Name', cell: ([setting]) => text(setting) },
  { header: 'What it does', cell: ([, , , what]) => text(what) },
  { header: 'For example, for', cell: ([, appliesTo]) => text(appliesTo) },
  { header: 'For example', cell: ([, , value]) => text(value) },
];
