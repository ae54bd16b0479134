import type ExcelJS from 'exceljs';
import {
  newColumn,
  newRow,
  newSheet,
  textOf,
  type Grid,
  type GridCell,
  type GridColumn,
  type GridRow,
  type GridSheet,
} from './grid.js';
import type { Random } from './random.js';

/**
 * Ways in which a keeper could have kept the same plan otherwise. Each changes the grid and says in a few words what it
 * did, or null when the fixture gives it nothing to do.
 */
export interface Mutation {
  readonly name: string;
  change(grid: Grid, chance: Random): string | null;
}

const UPDATES: readonly [string, ...string[]] = [
  'Update',
  'Progress',
  'Comments',
  'Latest position',
  'Commentary',
  'Progress update',
  'Notes',
  'Progress to date',
  'Narrative',
];

/** Headers that mean the same; whoever renames one takes another of its line. Not the product's list: written for this. */
const SYNONYMS: readonly (readonly [string, ...string[]])[] = [
  [
    'Action',
    'Task',
    'Actions',
    'Activity',
    'What we will do',
    'Action required',
    'Improvement action',
    'Agreed action',
    'Deliverable',
    'What',
  ],
  [
    'Due date',
    'By when',
    'Deadline',
    'Target date',
    'Complete by',
    'Completion date',
    'End date',
    'Date due',
    'Due',
    'By',
  ],
  [
    'Lead',
    'Lead officer',
    'Owner',
    'Responsible officer',
    'Action owner',
    'Who',
    'Accountable',
    'Responsible',
    'By whom',
    'Assigned to',
  ],
  ['RAG', 'RAG rating', 'RAG status', 'BRAG', 'Rating', 'BRAG rating'],
  UPDATES,
  ['Ref', 'No.', 'No', 'ID', 'Ref no', 'Reference'],
  ['Start', 'Start date', 'Begin', 'Date started', 'From'],
  ['Measure', 'Indicator', 'Performance indicator', 'KPI'],
  ['Good is', 'Polarity', 'Better if', 'Good performance is'],
];

/** The words of a rating that stand alone in a cell. */
const LABELS = new Set([
  'r',
  'a',
  'g',
  'b',
  'c',
  'red',
  'amber',
  'yellow',
  'green',
  'blue',
  'complete',
  'completed',
  'done',
]);
type Known = 'complete' | 'green' | 'amber' | 'red';
const KNOWN: readonly Known[] = ['complete', 'green', 'amber', 'red'];
const isKnown = (rag: unknown): rag is Known => KNOWN.some((one) => one === rag);
const plain = (text: string): string => text.trim().toLowerCase().replace(/\.$/, '');

const itemRows = (grid: Grid, sheet: GridSheet): ReadonlySet<number> =>
  new Set(
    grid.truth.items
      .filter((item) => item['sheet'] === sheet.origin && item['kind'] !== 'theme')
      .map((item) => Number(item['row'])),
  );
const trackers = (grid: Grid): GridSheet[] => grid.sheets.filter((sheet) => itemRows(grid, sheet).size > 0);

/** Where ratings stand: the cells with a label in the columns of each tracker that has mostly labels beside its items. */
interface Ratings {
  readonly cells: readonly { readonly cell: GridCell; readonly label: string }[];
  /** What each label means here, as the truth has it. */
  readonly meaning: ReadonlyMap<string, Known>;
}
function ratings(grid: Grid): Ratings | null {
  const cells: { cell: GridCell; label: string }[] = [];
  const meaning = new Map<string, Known>();
  for (const sheet of trackers(grid)) {
    const rows = itemRows(grid, sheet);
    for (const column of sheet.columns) {
      const here: { cell: GridCell; label: string; origin: number }[] = [];
      let others = 0;
      for (const row of sheet.rows) {
        if (row.origin === null || !rows.has(row.origin)) continue;
        const cell = row.cells.get(column);
        if (cell === undefined || cell.value === null) continue;
        const text = textOf(cell);
        const label = text === null ? '' : plain(text);
        if (LABELS.has(label)) here.push({ cell, label, origin: row.origin });
        else others++;
      }
      if (here.length < 3) continue;
      // A column of ratings with other words in it (not started, an emoji) is left as it is.
      if (others > 0) return null;
      cells.push(...here);
    }
    for (const item of grid.truth.items) {
      if (item['sheet'] !== sheet.origin || !isKnown(item['rag'])) continue;
      const rag = item['rag'];
      const row = sheet.rows.find(({ origin }) => origin === item['row']);
      const found = [...(row?.cells.values() ?? [])]
        .map(textOf)
        .filter((text) => text !== null && LABELS.has(plain(text)));
      const [only, ...more] = [...new Set(found.map((text) => plain(text ?? '')))];
      if (only === undefined || more.length > 0) continue;
      if ((meaning.get(only) ?? rag) !== rag) return null;
      meaning.set(only, rag);
    }
  }
  return cells.length > 0 && cells.every(({ label }) => meaning.has(label)) ? { cells, meaning } : null;
}

const filled = (colour: string): ExcelJS.Fill => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { argb: `FF${colour}` },
});
/** A sheet with the key of the ratings, last in the workbook; keys of the old scheme go. */
function keySheet(grid: Grid, lines: readonly (readonly [GridCell, string])[]): void {
  for (const sheet of grid.sheets)
    for (const row of sheet.rows)
      if (row.origin !== null && !itemRows(grid, sheet).has(row.origin) && !isHeader(row, itemRows(grid, sheet)))
        for (const [column, cell] of row.cells) {
          const text = textOf(cell);
          const saysColours =
            text !== null &&
            (/\b(red|amber|green|blue)\b.*\b(red|amber|green|blue)\b/i.test(text) ||
              LABELS.has(plain(text)) ||
              /^(red|amber|green|blue|brag|rag)\b\s*[:=–-]/i.test(text));
          if (saysColours || (text === null && cell.value === null && cell.style.fill !== undefined))
            row.cells.delete(column);
        }
  const key = newSheet('Rating key');
  const [first, second] = [newColumn(12), newColumn(60)];
  key.columns.push(first, second);
  const title = newRow();
  title.cells.set(first, { value: 'Key to ratings', style: { font: { bold: true } } });
  key.rows.push(title);
  for (const [cell, means] of lines) {
    const row = newRow();
    row.cells.set(first, cell);
    row.cells.set(second, { value: means, style: {} });
    key.rows.push(row);
  }
  grid.sheets.push(key);
}
const MEANS: Record<Known, string> = {
  complete: 'Complete: finished and evidenced',
  green: 'Green: going to plan',
  amber: 'Amber: some slippage',
  red: 'Red: will not be met without help',
};
const bold = (cell: GridCell | undefined): boolean => cell?.style.font?.bold === true;
/** Bold texts side by side above the items; a bold item is none. */
function isHeader(row: GridRow, items: ReadonlySet<number>): boolean {
  const texts = [...row.cells.values()].filter((cell) => textOf(cell) !== null);
  return texts.length >= 3 && texts.every(bold) && !(row.origin !== null && items.has(row.origin));
}

/** Whether a column holds sentences beside the items. */
function sentences(sheet: GridSheet, column: GridColumn, items: ReadonlySet<number>): boolean {
  const texts = sheet.rows
    .filter(({ origin }) => origin !== null && items.has(origin))
    .map((row) => textOf(row.cells.get(column)))
    .filter((text) => text !== null);
  return texts.length > 0 && texts.reduce((sum, { length }) => sum + length, 0) / texts.length > 15;
}

/** Columns that stay side by side because cells below the titles are merged across them. */
function columnBlocks(sheet: GridSheet): GridColumn[][] {
  const blocks: GridColumn[][] = [];
  const joined = new Set<GridColumn>();
  for (const { left, right, top } of sheet.merges) {
    const width = sheet.columns.indexOf(right) - sheet.columns.indexOf(left);
    if (width > 0 && top.cells.size > 1)
      for (const column of sheet.columns.slice(sheet.columns.indexOf(left) + 1, sheet.columns.indexOf(right) + 1))
        joined.add(column);
  }
  for (const column of sheet.columns) {
    const last = blocks.at(-1);
    if (joined.has(column) && last !== undefined) last.push(column);
    else blocks.push([column]);
  }
  return blocks;
}
const emptyColumn = (sheet: GridSheet, column: GridColumn): boolean =>
  sheet.rows.every((row) => (row.cells.get(column)?.value ?? null) === null);

const columnsReordered: Mutation = {
  name: 'columns in another order',
  change(grid, chance) {
    for (const sheet of trackers(grid)) {
      // The first column keeps its place, and the titles in it; what stands beyond an empty column is another table.
      const blocks = columnBlocks(sheet);
      const start = blocks.findIndex((block) => !block.every((column) => emptyColumn(sheet, column)));
      const gap = blocks.findIndex(
        (block, index) => index > start && block.every((column) => emptyColumn(sheet, column)),
      );
      const end = gap < 0 ? blocks.length : gap;
      sheet.merges = sheet.merges.filter(({ top, left, right }) => left === right || top.cells.size > 1);
      sheet.columns = [
        ...blocks.slice(0, start + 1),
        ...chance.shuffled(blocks.slice(start + 1, end)),
        ...blocks.slice(end),
      ].flat();
    }
    return 'all but the first column shuffled';
  },
};

const headersRenamed: Mutation = {
  name: 'headers renamed',
  change(grid, chance) {
    const renamed: string[] = [];
    for (const sheet of trackers(grid)) {
      const items = itemRows(grid, sheet);
      for (const row of sheet.rows) {
        if (!isHeader(row, items)) continue;
        const taken = new Set([...row.cells.values()].map((cell) => plain(textOf(cell) ?? '')));
        for (const [column, cell] of row.cells) {
          const text = plain(textOf(cell) ?? '');
          const line = SYNONYMS.find((words) => words.some((word) => plain(word) === text));
          // "Progress" may head a status too: only over sentences does it mean an update.
          if (line === UPDATES && !sentences(sheet, column, items)) continue;
          const other = line?.filter((word) => !taken.has(plain(word))) ?? [];
          const [first, ...rest] = other;
          if (first === undefined) continue;
          const name = chance.pick([first, ...rest]);
          taken.add(plain(name));
          renamed.push(`${textOf(cell) ?? ''} → ${name}`);
          cell.value = name;
        }
      }
    }
    return renamed.length === 0 ? null : renamed.join(', ');
  },
};

const titlesAbove: Mutation = {
  name: 'title rows above',
  change(grid, chance) {
    const lines = [
      'Official – internal use',
      'Plan owner: Corporate Policy Team',
      'Version 0.9 (draft for directors)',
      'Please return updates by noon on Friday.',
    ];
    for (const sheet of trackers(grid)) {
      const first = sheet.columns[0];
      if (first === undefined) continue;
      const added = chance
        .shuffled(lines)
        .slice(0, 2 + chance.below(3))
        .map((line): GridRow => {
          const row = newRow();
          row.cells.set(first, { value: line, style: { font: { italic: true } } });
          return row;
        });
      sheet.rows = [...added, newRow(), ...sheet.rows];
    }
    return 'three to five rows above the sheet';
  },
};

const blankColumns: Mutation = {
  name: 'blank columns put in',
  change(grid, chance) {
    for (const sheet of trackers(grid)) {
      const blocks = columnBlocks(sheet).map((block) => [...block]);
      const place = 1 + chance.below(Math.max(1, Math.min(blocks.length - 1, 6)));
      sheet.columns = [[newColumn(3)], ...blocks.slice(0, place), [newColumn(2)], ...blocks.slice(place)].flat();
    }
    return 'one at the left, one within';
  },
};

const SHOWS_DAY = /d/i;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const two = (n: number): string => String(n).padStart(2, '0');
const DATE_FORMS: readonly [(at: Date) => string, ...((at: Date) => string)[]] = [
  (at) => `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`,
  (at) => `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()}`,
  (at) => `${at.getUTCDate()}-${(MONTHS[at.getUTCMonth()] ?? '').slice(0, 3)}-${two(at.getUTCFullYear() % 100)}`,
];
const datesOtherwise: Mutation = {
  name: 'dates in another form',
  change(grid, chance) {
    const form = chance.pick(DATE_FORMS);
    let changed = 0;
    const epoch = grid.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
    for (const sheet of trackers(grid))
      for (const row of sheet.rows)
        for (const cell of row.cells.values()) {
          const format = cell.style.numFmt ?? '';
          if (typeof cell.value !== 'number' || !SHOWS_DAY.test(format) || !/[my]/i.test(format)) continue;
          cell.value = form(new Date(epoch + cell.value * 86_400_000));
          cell.style = { ...cell.style, numFmt: '@' };
          changed++;
        }
    return changed === 0 ? null : `${changed} dates as text, such as ${form(new Date(Date.UTC(2024, 2, 1)))}`;
  },
};

const SCHEMES: readonly [Readonly<Record<Known, string>>, ...Readonly<Record<Known, string>>[]] = [
  { complete: '4', green: '3', amber: '2', red: '1' },
  { complete: '★', green: '☺', amber: '☹', red: '✖' },
  { complete: 'Delivered', green: 'On track', amber: 'At risk', red: 'Off track' },
];
const ratingsOtherwise: Mutation = {
  name: 'ratings in another scheme, with its key',
  change(grid, chance) {
    const found = ratings(grid);
    if (found === null) return null;
    const scheme = chance.pick(SCHEMES);
    keySheet(
      grid,
      KNOWN.map((rag) => [{ value: scheme[rag], style: {} }, MEANS[rag]]),
    );
    for (const { cell, label } of found.cells) {
      const rag = found.meaning.get(label);
      if (rag !== undefined) cell.value = scheme[rag];
    }
    return `${found.cells.length} ratings as ${KNOWN.map((rag) => `${scheme[rag]} (${rag})`).join(', ')}`;
  },
};

const HUES: Readonly<Record<Known, string>> = { complete: '0070C0', green: '00B050', amber: 'FFC000', red: 'FF0000' };
const fillsOnly: Mutation = {
  name: 'fills only',
  change(grid) {
    const found = ratings(grid);
    if (found === null) return null;
    keySheet(
      grid,
      KNOWN.map((rag) => [{ value: null, style: { fill: filled(HUES[rag]) } }, MEANS[rag]]),
    );
    for (const { cell, label } of found.cells) {
      const rag = found.meaning.get(label);
      if (rag === undefined) continue;
      cell.value = null;
      cell.style = { ...cell.style, fill: filled(HUES[rag]) };
    }
    return `${found.cells.length} ratings as fills`;
  },
};

const rowsShuffled: Mutation = {
  name: 'rows shuffled within groups',
  change(grid, chance) {
    let moved = 0;
    for (const sheet of trackers(grid)) {
      const actions = new Map<number, string>();
      for (const item of grid.truth.items)
        if (item['sheet'] === sheet.origin && item['kind'] === 'action')
          actions.set(Number(item['row']), String(item['parentRow']));
      const others = new Set(
        grid.truth.items
          .filter((item) => item['sheet'] === sheet.origin && item['kind'] !== 'action')
          .map((item) => Number(item['row'])),
      );
      const merged = new Set(
        sheet.merges.flatMap(({ top, bottom }) =>
          top === bottom ? [] : sheet.rows.slice(sheet.rows.indexOf(top), sheet.rows.indexOf(bottom) + 1),
        ),
      );
      const groupOf = (row: GridRow): string | null => {
        const parent =
          row.origin === null || others.has(row.origin) || merged.has(row) ? undefined : actions.get(row.origin);
        const leans = [...row.cells.values()].some((cell) =>
          /^(as above|ditto|"|\u3003)$/i.test(textOf(cell)?.trim() ?? ''),
        );
        return parent === undefined || leans ? null : parent;
      };
      const rows: GridRow[] = [];
      let run: GridRow[] = [];
      let group: string | null = null;
      const close = (): void => {
        if (run.length > 1) moved += run.length;
        rows.push(...(run.length > 1 ? chance.shuffled(run) : run));
        run = [];
      };
      for (const row of sheet.rows) {
        const here = groupOf(row);
        if (here === null || here !== group) close();
        group = here;
        if (here === null) rows.push(row);
        else run.push(row);
      }
      close();
      sheet.rows = rows;
    }
    return moved === 0 ? null : `${moved} rows in another order`;
  },
};

const sheetsRenamed: Mutation = {
  name: 'sheets renamed',
  change(grid, chance) {
    const names = chance.shuffled([
      'Sheet2',
      'Master v3',
      'Tab 1',
      'Working copy',
      'Tracker (live)',
      'Latest',
      'Main',
      'Oct',
      'Data',
      'Team',
    ]);
    for (const sheet of trackers(grid).filter(({ hidden }) => !hidden)) sheet.name = names.pop() ?? sheet.name;
    return 'names that say nothing';
  },
};

const typedOtherwise: Mutation = {
  name: 'capitals, spaces and spacer rows',
  change(grid, chance) {
    const found = ratings(grid);
    for (const sheet of trackers(grid)) {
      const items = itemRows(grid, sheet);
      for (const row of sheet.rows)
        if (isHeader(row, items))
          for (const cell of row.cells.values()) {
            const text = textOf(cell);
            if (text !== null) cell.value = text.toUpperCase();
          }
      const within = new Set(
        sheet.merges.flatMap(({ top, bottom }) =>
          sheet.rows.slice(sheet.rows.indexOf(top), sheet.rows.indexOf(bottom)),
        ),
      );
      sheet.rows = sheet.rows.flatMap((row, index) => {
        const next = sheet.rows[index + 1]?.origin ?? 0;
        return row.origin !== null && items.has(row.origin) && items.has(next) && !within.has(row) && chance.once(5)
          ? [row, newRow()]
          : [row];
      });
    }
    for (const { cell } of found?.cells ?? []) {
      const text = textOf(cell) ?? '';
      cell.value = chance.pick([text.toLowerCase(), `${text} `, ` ${text.toUpperCase()}`]);
    }
    return 'headers in capitals, ratings in mixed case with spaces, a blank row here and there';
  },
};

export const MUTATIONS: readonly Mutation[] = [
  columnsReordered,
  headersRenamed,
  titlesAbove,
  blankColumns,
  datesOtherwise,
  ratingsOtherwise,
  fillsOnly,
  rowsShuffled,
  sheetsRenamed,
  typedOtherwise,
];
