import type { Area } from '../workbook/address.js';
import {
  WorkbookError,
  type Cell,
  type CellValue,
  type DefinedName,
  type Row,
  type Sheet,
  type Snapshot,
  type SnapshotOptions,
  type Visibility,
} from '../workbook/snapshot.js';
import { is1904, sampleOf, showsYear } from './date-system.js';
import { askMark } from './flags.js';
import { readBlocks } from './read-blocks.js';
import { loose, rangeOf } from './run.js';

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: 'hidden', VeryHidden: 'very-hidden' };

/** Names that Excel keeps for its own use, as it shows them and as a file spells them. */
const BUILT_IN_NAME = /^(_xlnm\.|_FilterDatabase$|Print_Area$|Print_Titles$|Criteria$|Extract$)/i;

/** A sheet as the first round trip tells of it. */
interface SheetHead {
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly protected: boolean;
}

/**
 * The workbook as plain data, in three round trips: the sheets; their sizes; their cells, in as many more as keep each
 * answer well under the 5 MB that Excel on the web allows. Also says which sheets are marked as holding flags of ours.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  { merges = false, progress, signal }: SnapshotOptions,
): Promise<{ snapshot: Snapshot; flagged: string[] }> {
  signal?.throwIfAborted();
  progress?.('Looking at the sheets', 0);
  const { file, structureProtected, heads, workbookNames } = await readHeads(context);
  signal?.throwIfAborted();
  progress?.('Measuring the sheets', 0.05);
  const { areas, sheetNames, flagged } = await readSizes(context, heads);
  signal?.throwIfAborted();

  const builders = new Map(heads.map((head) => [head.name, new SheetBuilder()]));
  const merged = merges ? askForMerges(context, heads) : null;
  const wanted = [...areas].map(([sheet, area]) => ({ sheet, area }));
  let date1904: boolean | null = null;
  await readBlocks(context, wanted, {
    ask: (sheet, block) => {
      const isTop = block.area.top === areas.get(block.sheet)?.top;
      return {
        cells: rangeOf(sheet, block.area).load('values,formulas,numberFormat'),
        sample: isTop ? rangeOf(sheet, sampleOf(block).area).load('text') : null,
      };
    },
    take: ({ sheet, area }, { cells, sample }) => {
      builders.get(sheet)?.add(area, cells.values, cells.formulas, cells.numberFormat);
      date1904 ??= systemIn(cells.values, cells.numberFormat, sample?.text ?? []);
    },
    size: ({ cells }) => bytesOf(cells.values) + bytesOf(cells.formulas) + bytesOf(cells.numberFormat),
    ...(signal && { signal }),
    ...(progress && {
      progress: (sheet: string, done: number) => {
        progress(`Reading ${sheet}`, 0.1 + 0.9 * done);
      },
    }),
  });
  if (merged && wanted.length === 0) await context.sync();
  const sheets = heads.map((head) => ({
    name: head.name,
    visibility: head.visibility,
    protected: head.protected,
    ...(builders.get(head.name)?.built() ?? { extent: null, rows: [] }),
    merges: merged ? (merged.get(head.name)?.() ?? []) : null,
  }));
  date1904 ??= await askDateSystem(context, sheets);
  progress?.('Read', 1);
  const snapshot = {
    file,
    date1904: date1904 ?? false,
    structureProtected,
    names: [...workbookNames, ...sheetNames],
    sheets,
  };
  return { snapshot, flagged };
}

async function readHeads(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  const heads: SheetHead[] = workbook.worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    protected: sheet.protection.protected,
  }));
  if (heads.length === 0) throw new WorkbookError('This workbook has no worksheets to read.');
  return {
    file: workbook.name,
    structureProtected: workbook.protection.protected,
    heads,
    workbookNames: plainNames(workbook.names, null),
  };
}

async function readSizes(context: Excel.RequestContext, heads: readonly SheetHead[]) {
  const { workbook } = context;
  const asked = heads.map((head) => {
    const sheet = workbook.worksheets.getItem(head.id);
    const used = loose(sheet.getUsedRangeOrNullObject(true));
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    const { names } = sheet;
    names.load('items/name,items/formula');
    return { head, used, names, isFlagged: askMark(sheet) };
  });
  await context.sync();
  const areas = new Map<string, Area>();
  for (const { head, used } of asked) {
    if (used.isNullObject) continue;
    areas.set(head.name, {
      top: used.rowIndex,
      left: used.columnIndex,
      bottom: used.rowIndex + used.rowCount - 1,
      right: used.columnIndex + used.columnCount - 1,
    });
  }
  return {
    areas,
    sheetNames: asked.flatMap(({ head, names }) => plainNames(names, head.name)),
    flagged: asked.filter(({ isFlagged }) => isFlagged()).map(({ head }) => head.name),
  };
}

/** What the texts of a block's first rows tell of its date system. */
function systemIn(
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[],
  texts: readonly (readonly unknown[])[],
): boolean | null {
  for (const [down, line] of texts.entries())
    for (const [across, text] of line.entries()) {
      const told = is1904(values[down]?.[across], formats[down]?.[across], text);
      if (told !== null) return told;
    }
  return null;
}

/** Dates looked at where the first rows of the sheets held none. */
const DATES_ASKED = 10;

/** Asks what some dates further down show. One round trip, and none in a workbook without dates. */
async function askDateSystem(context: Excel.RequestContext, sheets: readonly Sheet[]): Promise<boolean | null> {
  const asked: { cell: Cell; range: Excel.Range }[] = [];
  for (const { name, rows } of sheets)
    for (const { row, cells } of rows)
      for (const [column, cell] of cells.entries()) {
        if (typeof cell?.value !== 'number' || !showsYear(cell.format) || asked.length === DATES_ASKED) continue;
        const area = { top: row, left: column, bottom: row, right: column };
        asked.push({ cell, range: rangeOf(context.workbook.worksheets.getItem(name), area).load('text') });
      }
  if (asked.length === 0) return null;
  await context.sync();
  const told = asked.map(({ cell, range }) => is1904(cell.value, cell.format, range.text[0]?.[0]));
  return told.find((one) => one !== null) ?? null;
}

function plainNames(names: Excel.NamedItemCollection, sheet: string | null): DefinedName[] {
  return names.items
    .filter((item) => !BUILT_IN_NAME.test(item.name))
    .map((item) => ({ name: item.name, refersTo: String(item.formula).replace(/^=/, ''), sheet }));
}

/**
 * Asks for the merged areas of the whole used range, formatted cells included: asked for less, Excel misses those that
 * begin outside it.
 */
function askForMerges(context: Excel.RequestContext, heads: readonly SheetHead[]): ReadonlyMap<string, () => Area[]> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.13'))
    throw new WorkbookError('This version of Excel cannot say which cells are merged. Excel 2021 and later can.');
  const asked = new Map<string, () => Area[]>();
  for (const { name } of heads) {
    const used = loose(context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(false));
    const found = loose(used.getMergedAreasOrNullObject());
    found.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    asked.set(name, () =>
      found.isNullObject
        ? []
        : found.areas.items
            .map((one) => ({
              top: one.rowIndex,
              left: one.columnIndex,
              bottom: one.rowIndex + one.rowCount - 1,
              right: one.columnIndex + one.columnCount - 1,
            }))
            .sort((a, b) => a.top - b.top || a.left - b.left),
    );
  }
  return asked;
}

const ERROR_VALUE =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|CONNECT!|BUSY!)$/;

/** A cell as Excel hands it over; null when it is blank. */
function cellOf(value: unknown, formula: unknown, format: unknown): Cell | null {
  const typed = typedValue(value);
  if (typed === null) return null;
  return {
    value: typed,
    format: typeof format === 'string' && format !== '' ? format : 'General',
    formula: typeof formula === 'string' && formula.startsWith('=') && formula !== value,
  };
}

function typedValue(value: unknown): CellValue | null {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR_VALUE.test(value) ? { error: value } : value;
}

/** Gathers a sheet's cells from its blocks, and trims it to its values. */
class SheetBuilder {
  readonly #rows = new Map<number, (Cell | undefined)[]>();

  add(area: Area, values: readonly unknown[][], formulas: readonly unknown[][], formats: readonly unknown[][]): void {
    values.forEach((line, down) => {
      line.forEach((value, across) => {
        const cell = cellOf(value, formulas[down]?.[across], formats[down]?.[across]);
        if (!cell) return;
        const row = area.top + down;
        const cells = this.#rows.get(row) ?? [];
        cells[area.left + across] = cell;
        this.#rows.set(row, cells);
      });
    });
  }

  built(): Pick<Sheet, 'extent' | 'rows'> {
    const rows: Row[] = [...this.#rows]
      .sort(([a], [b]) => a - b)
      .map(([row, cells]) => ({ row, cells: Array.from(cells) }));
    const [first] = rows;
    const last = rows.at(-1);
    if (!first || !last) return { extent: null, rows: [] };
    const left = Math.min(...rows.map(({ cells }) => cells.findIndex((cell) => cell !== undefined)));
    const right = Math.max(...rows.map(({ cells }) => cells.length - 1));
    return { extent: { top: first.row, left, bottom: last.row, right }, rows };
  }
}

/** About how long the values are as the host sends them; exact enough to size the next request. */
function bytesOf(grid: readonly unknown[][] | null): number {
  if (grid === null) return NaN;
  let bytes = 0;
  for (const line of grid) for (const value of line) bytes += typeof value === 'string' ? value.length * 1.1 + 4 : 12;
  return bytes;
}
