import type { Area, SheetArea } from '../workbook/address.js';
import type { Applied, Edits, WorkbookAdapter } from '../workbook/edits.js';
import { ownSheets } from '../workbook/own.js';
import { NO_LOOKS, WorkbookError, type Snapshot, type SnapshotOptions } from '../workbook/snapshot.js';
import { applyEdits, type ApplyOptions } from './applying.js';
import { Changes } from './changes.js';
import { excelCode } from './errors.js';
import { readLooks } from './looks.js';
import type { Memory } from './look.js';
import { readOwnSheets } from './own-reading.js';
import { readSnapshot } from './reading.js';
import { inExcel, rangeOf } from './run.js';

/** The workbook open in Excel. */
export interface ExcelWorkbook extends WorkbookAdapter {
  apply(edits: Edits, options?: ApplyOptions): Promise<Applied>;
  /** Selects cells and brings them into view; the sheet's A1 when no area is given. */
  goTo(place: { readonly sheet: string; readonly area?: Area }): Promise<void>;
  /** Calls back, from the first reading on, when somebody has changed a cell of a sheet that is not ours. */
  onChanged(listener: () => void): void;
}

/**
 * The workbook that the add-in was opened in. Reads and writes run one after another, however they are called; a failure
 * is a `WorkbookError` in one plain sentence.
 */
export function excelWorkbook(): ExcelWorkbook {
  const changes = new Changes();
  const memory: Memory = { sheets: [], own: new Map(), flagged: new Set(), date1904: false, changes };
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  };
  return {
    snapshot: (options = {}) => inTurn(() => watching(changes, (context) => takeSnapshot(context, options, memory))),
    looks: (ranges: readonly SheetArea[]) =>
      ranges.length === 0 ? Promise.resolve(NO_LOOKS) : inTurn(() => inExcel((context) => readLooks(context, ranges))),
    apply: (edits, options) =>
      inTurn(() => changes.whileWriting(() => inExcel((context) => applyEdits(context, edits, memory, options)))),
    goTo: (place) => inTurn(() => goTo(place)),
    onChanged: (listener) => {
      changes.listen(listener);
    },
  };
}

async function takeSnapshot(
  context: Excel.RequestContext,
  options: SnapshotOptions,
  memory: Memory,
): Promise<Snapshot> {
  const { ownAnd } = options;
  const own = ownAnd && memory.sheets.length > 0 ? await readOwnSheets(context, ownAnd, memory) : null;
  if (own) {
    remember(memory, own);
    return own;
  }
  const merges = options.merges === true || asksMergesFreely();
  const { snapshot, flagged, ownIds } = await readSnapshot(context, { ...options, merges });
  remember(memory, snapshot);
  memory.flagged = new Set(flagged);
  memory.changes.own = ownIds;
  // The cells of our own sheets alone may not tell from which year the workbook counts.
  if (ownAnd === undefined) memory.date1904 = snapshot.date1904;
  return snapshot;
}

/** Runs a batch that also asks to be told of changes; without that, where only that is refused. */
async function watching<T>(changes: Changes, work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  const attempt = () =>
    inExcel((context) => {
      changes.ask(context);
      return work(context);
    });
  try {
    const done = await attempt();
    changes.asked();
    return done;
  } catch (error) {
    if (!changes.failedAt(error)) throw error;
    return attempt();
  }
}

function remember(memory: Memory, snapshot: Snapshot): void {
  memory.sheets = snapshot.sheets.map(({ name }) => name);
  memory.own = ownSheets(snapshot);
}

/** Whether asking for merged cells leaves Excel's undo list alone: an older Excel empties it. */
function asksMergesFreely(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApiUndo', '1.7');
}

const TOP_LEFT: Area = { top: 0, left: 0, bottom: 0, right: 0 };

async function goTo({ sheet: name, area = TOP_LEFT }: { sheet: string; area?: Area }): Promise<void> {
  await inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError(`There is no sheet “${name}” any more. Check the plan again.`);
    if (sheet.visibility !== 'Visible')
      throw new WorkbookError(`The sheet “${name}” is hidden. Right-click any tab, choose Unhide, then try again.`);
    sheet.activate();
    rangeOf(sheet, area).select();
    try {
      await context.sync();
    } catch (error) {
      if (excelCode(error) !== 'AccessDenied') throw error;
      throw new WorkbookError(`The sheet “${name}” is protected so that its cells cannot be selected.`);
    }
  });
}
