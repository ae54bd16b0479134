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
import { askMark } from './flags.js';
import { readBlocks } from './read-blocks.js';
import { loose } from './run.js';

const VISIBILITY: Readonly<Record<string, Visibility>> = { Hidden: 'hidden', VeryHidden: 'very-hidden' };

/** Serials of 1 January 2000 in the two date systems. */
const SERIAL_1900 = 36_526;
const SERIAL_1904 = 35_064;

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
  const { areas, sheetNames, date1904, flagged } = await readSizes(context, heads);
  signal?.throwIfAborted();

  const builders = new Map(heads.map((head) => [head.name, new SheetBuilder()]));
  const merged = merges ? askForMerges(context, heads) : null;
  const wanted = [...areas].map(([sheet, area]) => ({ sheet, area }));
  await readBlocks(context, wanted, {
    ask: (range) => range.load('values,formulas,numberFormat'),
    take: ({ sheet, area }, range) => builders.get(sheet)?.add(area, range.values, range.formulas, range.numberFormat),
    size: (range) => bytesOf(range.values) + bytesOf(range.formulas) + bytesOf(range.numberFormat),
    ...(signal && { signal }),
    ...(progress && {
      progress: (sheet: string, done: number) => {
        progress(`Reading ${sheet}`, 0.1 + 0.9 * done);
      },
    }),
  });
  if (merged && wanted.length === 0) await context.sync();
  progress?.('Read', 1);
  const snapshot = {
    file,
    date1904,
    structureProtected,
    names: [...workbookNames, ...sheetNames],
    sheets: heads.map((head) => ({
      name: head.name,
      visibility: head.visibility,
      protected: head.protected,
      ...(builders.get(head.name)?.built() ?? { extent: null, rows: [] }),
      merges: merged ? (merged.get(head.name)?.() ?? []) : null,
    })),
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
  // The probe costs no trip of its own: what Excel makes of a known date tells which date system the workbook keeps.
  const probe = workbook.functions.date(2000, 1, 1);
  probe.load('value');
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
    date1904: is1904(probe.value),
    flagged: asked.filter(({ isFlagged }) => isFlagged()).map(({ head }) => head.name),
  };
}

/** Whether a workbook that gives this serial for 1 January 2000 counts its days from 1904. */
export function is1904(serial: number): boolean {
  return Math.abs(serial - SERIAL_1904) < Math.abs(serial - SERIAL_1900);
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
