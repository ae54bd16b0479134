/// <reference lib="webworker" />
// Holds the workbook and does the long work, so that the page stays alive whatever the file's size. The page starts it
// twice: one draws sheets while the other reads and writes.
import { localEngine, type Engine } from '../../taskpane/engine.js';
import type { FlagStyle } from '../../workbook/edits.js';
import { WorkbookError, type DefinedName, type Progress } from '../../workbook/snapshot.js';
import type { SheetView } from '../../workbook/view.js';
import { openXlsx, type XlsxWorkbook } from '../../xlsx/index.js';
import type { CallName, Calls, Reply, Request } from './messages.js';
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
  const view = now.views.get(name) ?? now.workbook.view(name);
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

const HANDLERS: {
  readonly [Name in CallName]: (ask: Calls[Name]['ask'], progress: Progress) => Promise<Calls[Name]['answer']>;
} = {
  async open({ bytes, name }) {
    const workbook = openXlsx(bytes, name);
    const { file, sheets, names } = await workbook.snapshot();
    // Only now: a file that cannot be opened leaves the one before it open.
    open = { workbook, engine: localEngine(workbook), names, views: new Map(), flags: new Map() };
    return { file, tabs: sheets.map((sheet) => ({ name: sheet.name, visibility: sheet.visibility })) };
  },
  async read({ afresh, asAt, today }, progress) {
    return opened().engine.read({ afresh, asAt, today, progress });
  },
  async judge({ asAt, today }) {
    return opened().engine.judge(asAt, today);
  },
  async catchUp() {
    return opened().engine.catchUp();
  },
  async keep({ changes, who }) {
    const { engine, workbook } = opened();
    const result = await engine.keep(changes, who);
    return { result, bytes: new Uint8Array(workbook.save()) };
  },
  async write({ work, asAtFrom, today }) {
    const { engine, workbook } = opened();
    const applied = await engine.write(work, asAtFrom, today);
    return { applied, bytes: new Uint8Array(workbook.save()) };
  },
  async sheet({ name }) {
    return Promise.resolve(frameOf(viewOf(opened(), name)));
  },
  async rows({ name, from, to }) {
    const now = opened();
    const view = viewOf(now, name);
    return blockOf(view, await flagsOf(now, view), from, to);
  },
};

async function answer<Name extends CallName>({ id, call, ask }: Request<Name>): Promise<Reply> {
  try {
    const handler = HANDLERS[call];
    return {
      id,
      answer: await handler(ask, (doing, done) => {
        self.postMessage({ id, doing, done } satisfies Reply);
      }),
    };
  } catch (error) {
    const plain = error instanceof WorkbookError;
    return { id, plain, error: error instanceof Error ? error.message : String(error) };
  }
}

self.addEventListener('message', (event: MessageEvent<Request>) => {
  void answer(event.data).then((reply) => {
    self.postMessage(reply);
  });
});
