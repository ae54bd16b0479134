/// <reference lib="webworker" />
// Holds the workbook and does the long work, so that the page stays alive whatever the file's size. The page starts it
// twice: one draws sheets while the other reads and writes.
import { localEngine, type Engine } from '../../taskpane/engine.js';
import { engineHandlers } from '../../taskpane/threads/engine-calls.js';
import { Line } from '../../taskpane/threads/line.js';
import type { FlagStyle } from '../../workbook/edits.js';
import { WorkbookError, type DefinedName } from '../../workbook/snapshot.js';
import type { SheetView } from '../../workbook/view.js';
import { openXlsx, type XlsxWorkbook } from '../../xlsx/index.js';
import type { FileCalls, NoCalls } from './messages.js';
import { withDrawingPlaces } from './drawing-places.js';
import { blockOf, frameOf } from './sheet-drawing.js';

type FlagAt = (row: number, column: number) => FlagStyle | null;

/** An open workbook, with what has been drawn of it. */
interface Open {
  readonly workbook: XlsxWorkbook;
  readonly engine: Engine;
  readonly names: readonly DefinedName[];
  readonly views: Map<string, SheetView>;
  readonly flags: Map<string, FlagAt>;
}

let open: Open | null = null;

function opened(): Open {
  if (!open) throw new WorkbookError('No workbook is open. Open one first.');
  return open;
}

function viewOf(now: Open, name: string): SheetView {
  const view = now.views.get(name) ?? withDrawingPlaces(now.workbook.view(name));
  now.views.set(name, view);
  return view;
}

async function flagsOf(now: Open, sheet: SheetView): Promise<FlagAt> {
  const known = now.flags.get(sheet.name);
  if (known) return known;
  let flagAt: FlagAt = () => null;
  if (sheet.flags.length > 0) {
    // The formula parser is large, and needed only once something is flagged.
    const { flagsInForce } = await import('./flags-in-force.js');
    flagAt = flagsInForce(sheet, now.names, (name) => viewOf(now, name));
  }
  now.flags.set(sheet.name, flagAt);
  return flagAt;
}

new Line<NoCalls, FileCalls>(self, {
  ...engineHandlers(() => opened().engine),
  async open({ bytes, name }) {
    const workbook = openXlsx(bytes, name);
    const { file, sheets, names } = await workbook.snapshot();
    // Only now: a file that cannot be opened leaves the one before it open.
    open = { workbook, engine: localEngine(workbook), names, views: new Map(), flags: new Map() };
    return { file, tabs: sheets.map((sheet) => ({ name: sheet.name, visibility: sheet.visibility })) };
  },
  save: () => Promise.resolve(new Uint8Array(opened().workbook.save())),
  sheet: ({ name }) => Promise.resolve(frameOf(viewOf(opened(), name))),
  async rows({ name, from, to }) {
    const now = opened();
    const view = viewOf(now, name);
    return blockOf(view, await flagsOf(now, view), from, to);
  },
});
