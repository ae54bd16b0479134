/// <reference lib="webworker" />
// Holds the workbook and does the long work, so that the page stays alive whatever the file's size. The page starts it
// twice: one draws sheets while the other reads and writes.
import { localEngine, type Engine } from '../../taskpane/engine.js';
import { engineHandlers } from '../../taskpane/threads/engine-calls.js';
import { Line } from '../../taskpane/threads/line.js';
import { WorkbookError, type DefinedName } from '../../workbook/snapshot.js';
import type { SheetView } from '../../workbook/view.js';
import { openXlsx, type XlsxWorkbook } from '../../xlsx/index.js';
import type { FileCalls, NoCalls } from './messages.js';
import type { InForce } from './rules-in-force.js';
import { withDrawingPlaces } from './drawing-places.js';
import { blockOf, frameOf } from './sheet-drawing.js';

type InForceAt = (row: number, column: number) => InForce | null;

/** An open workbook, with what has been drawn of it. */
interface Open {
  readonly workbook: XlsxWorkbook;
  readonly engine: Engine;
  readonly names: readonly DefinedName[];
  readonly views: Map<string, SheetView>;
  readonly rules: Map<string, InForceAt>;
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

async function rulesOf(now: Open, sheet: SheetView): Promise<InForceAt> {
  const known = now.rules.get(sheet.name);
  if (known) return known;
  let at: InForceAt = () => null;
  if (sheet.flags.length > 0 || sheet.rules.length > 0) {
    // The formula parser is large, and needed only where there are conditional formats.
    const { rulesInForce } = await import('./rules-in-force.js');
    at = rulesInForce(sheet, now.names, (name) => viewOf(now, name));
  }
  now.rules.set(sheet.name, at);
  return at;
}

new Line<NoCalls, FileCalls>(self, {
  ...engineHandlers(() => opened().engine),
  async open({ bytes, name }) {
    const workbook = openXlsx(bytes, name);
    const { file, sheets, names } = await workbook.snapshot();
    // Only now: a file that cannot be opened leaves the one before it open.
    open = { workbook, engine: localEngine(workbook), names, views: new Map(), rules: new Map() };
    return { file, tabs: sheets.map((sheet) => ({ name: sheet.name, visibility: sheet.visibility })) };
  },
  save: () => Promise.resolve(new Uint8Array(opened().workbook.save())),
  sheet: ({ name }) => Promise.resolve(frameOf(viewOf(opened(), name))),
  async rows({ name, from, to }) {
    const now = opened();
    const view = viewOf(now, name);
    return blockOf(view, await rulesOf(now, view), from, to);
  },
});
