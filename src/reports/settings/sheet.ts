import type { OwnCell, OwnSheet } from '../../workbook/edits.js';
import type { Sheet } from '../../workbook/snapshot.js';
import { withFormats, type AddedColumns } from '../added-columns.js';
import { flagLists, type FlagLists } from '../flag-lists.js';
import { Page, text, type TableColumn } from '../page.js';
import { BASE_STYLES, TONES } from '../palette.js';
import type { KeptLine, KeptSettings, SettingLine } from './kept.js';
import { HEADERS, HEADINGS, WHAT_CAN_BE_SET } from './table.js';

/** Setting · applies to · value · who and when · note. */
const WIDTHS = [30, 40, 34, 30, 54];

const ADDED_WIDTH = 24;

const BLANK: KeptLine = {
  setting: '',
  appliesTo: '',
  value: '',
  who: '',
  note: '',
  at: null,
  problem: null,
  added: [],
};

/** After the plan's title. */
const TITLE = ': Plumbline settings';

/** The plan's title as a settings sheet bears it; empty where it bears none. */
export function titleOfPlan(sheet: Sheet | undefined): string {
  const [first] = sheet?.rows ?? [];
  const value = first?.row === 0 ? first.cells[0]?.value : undefined;
  return typeof value === 'string' && value.endsWith(TITLE) ? value.slice(0, -TITLE.length) : '';
}

/**
 * The settings sheet, whole: the answers and choices that are kept, what else can be set, and what the flags look up.
 * Lines that are not obeyed stay on it as they were typed.
 */
export function settingsSheet(planTitle: string, kept: KeptSettings, lists: FlagLists): OwnSheet {
  const widths = [...WIDTHS, ...kept.added.headers.map(() => ADDED_WIDTH)];
  const styles = withFormats(
    BASE_STYLES,
    'cell',
    kept.lines.flatMap(({ added }) => added),
  );
  const page = new Page(widths, styles);
  page.row([{ value: planTitle === '' ? 'Plumbline settings' : `${planTitle}${TITLE}`, style: 'title' }], 32);
  page.text(
    'Answers and choices that Plumbline reads the plan by. Add, change or delete a line of the table; copy the sheet into next year’s workbook; delete it without harm.',
    'muted',
  );
  page.gap();
  page.table('PlumblineSettings', [...COLUMNS, ...addedTo(kept.added)], kept.lines.length === 0 ? [BLANK] : kept.lines);
  page.heading(HEADINGS.help);
  page.table('PlumblineWhatCanBeSet', HELP_COLUMNS, WHAT_CAN_BE_SET);
  // What prints are the answers and what can be set; the lists below them are for the flags, and long.
  const printed = page.next;
  const names = flagLists(page, lists);
  return {
    id: 'settings',
    widths,
    styles,
    rows: page.rows,
    tables: page.tables,
    charts: [],
    gridlines: false,
    print: {
      orientation: 'landscape',
      paper: 'A4',
      fitWidth: true,
      footer: 'Plumbline settings',
      area: { top: 0, left: 0, bottom: printed - 1, right: widths.length - 1 },
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

function addedTo({ headers }: AddedColumns): readonly TableColumn<KeptLine>[] {
  return headers.map((header, at) => ({ header, cell: ({ added }) => added[at] ?? text('') }));
}

/** What it does stands in the widest column, so that few lines wrap. */
const HELP_COLUMNS: readonly TableColumn<(typeof WHAT_CAN_BE_SET)[number]>[] = [
  { header: 'Name', cell: ([setting]) => text(setting) },
  { header: 'What it does', cell: ([, , , what]) => text(what) },
  { header: 'For example, for', cell: ([, appliesTo]) => text(appliesTo) },
  { header: 'For example', cell: ([, , value]) => text(value) },
];
