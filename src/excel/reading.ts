import type { Area } from '../workbook/address.js';
import { cellsWanted, ownSheets } from '../workbook/own.js';
import {
  WorkbookError,
  type DefinedName,
  type Snapshot,
  type SnapshotOptions,
  type Visibility,
} from '../workbook/snapshot.js';
import { bytesOf, SheetBuilder } from './cells.js';
import { sampleOf, systemIn } from './date-system.js';
import { settleDoubts } from './doubts.js';
import { askMark } from './flags.js';
import { askMerges, mergesAnswered } from './merges.js';
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
 * answer well under the 5 MB that Excel on the web allows. Also says which sheets are marked as holding flags of ours,
 * and the ids of our own.
 */
export async function readSnapshot(
  context: Excel.RequestContext,
  { merges = false, ownAnd, progress, signal }: SnapshotOptions,
): Promise<{ snapshot: Snapshot; flagged: string[]; ownIds: string[] }> {
  signal?.throwIfAborted();
  progress?.('Looking at the sheets', 0);
  const answer = askHeads(context);
  await context.sync();
  const { file, structureProtected, sheets: heads, workbookNames } = answer();
  signal?.throwIfAborted();
  progress?.('Measuring the sheets', 0.05);
  const { areas, sheetNames, flagged } = await readSizes(context, heads);
  signal?.throwIfAborted();

  const builders = new Map(heads.map((head) => [head.name, new SheetBuilder()]));
  const names = heads.map(({ name }) => name);
  const merged = merges ? askMerges(context, names) : null;
  const isWanted = cellsWanted({ sheets: heads, names: workbookNames }, ownAnd);
  const wanted = [...areas].filter(([sheet]) => isWanted(sheet)).map(([sheet, area]) => ({ sheet, area }));
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
  const own = new Set(ownSheets({ sheets: heads, names: workbookNames }).values());
  const system = await settleDoubts(context, builders, date1904, own);
  const mergesOf = merged && (await mergesAnswered(context, names, merged));
  progress?.('Read', 1);
  const snapshot = {
    file,
    date1904: system,
    structureProtected,
    names: [...workbookNames, ...sheetNames],
    sheets: heads.map((head) => ({
      name: head.name,
      visibility: head.visibility,
      protected: head.protected,
      ...(builders.get(head.name)?.built() ?? { extent: null, rows: [] }),
      merges: mergesOf ? (mergesOf.get(head.name) ?? []) : null,
    })),
  };
  return { snapshot, flagged, ownIds: heads.filter(({ name }) => own.has(name)).map(({ id }) => id) };
}

/** Queues the question for the workbook's sheets, names and protection; the answer is ready after the next `sync`. */
export function askHeads(context: Excel.RequestContext) {
  const { workbook } = context;
  workbook.load('name');
  workbook.protection.load('protected');
  workbook.names.load('items/name,items/formula');
  workbook.worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  return () => {
    const sheets: SheetHead[] = workbook.worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      visibility: VISIBILITY[sheet.visibility] ?? 'visible',
      protected: sheet.protection.protected,
    }));
    if (sheets.length === 0) throw new WorkbookError('This workbook has no worksheets to read.');
    return {
      file: workbook.name,
      structureProtected: workbook.protection.protected,
      sheets,
      workbookNames: plainNames(workbook.names, null),
    };
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

/** Names that people gave. */
export function plainNames(names: Excel.NamedItemCollection, sheet: string | null): DefinedName[] {
  return names.items
    .filter((item) => !BUILT_IN_NAME.test(item.name))
    .map((item) => ({ name: item.name, refersTo: String(item.formula).replace(/^=/, ''), sheet }));
}
