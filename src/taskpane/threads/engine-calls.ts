import type { AsAtFrom } from '../../reports/index.js';
import type { SheetArea } from '../../workbook/address.js';
import type { Applied, Edits } from '../../workbook/edits.js';
import type { IsoDay } from '../../workbook/serial.js';
import type { Snapshot } from '../../workbook/snapshot.js';
import type { CaughtUp, Engine, Judged, Kept, KeptChange, Work } from '../engine.js';
import type { CallsOf, Handlers, Line } from './line.js';
import type { PlainLooks } from './plain-looks.js';

/** What the pane asks of the thread that holds the engine. */
export interface EngineCalls {
  read: { ask: { afresh: boolean; asAt: IsoDay; today: IsoDay }; answer: Judged };
  judge: { ask: { asAt: IsoDay; today: IsoDay }; answer: Judged };
  keep: { ask: { changes: readonly KeptChange[]; who: string }; answer: Kept };
  catchUp: { ask: null; answer: CaughtUp };
  write: { ask: { work: Work; asAtFrom: AsAtFrom; today: IsoDay }; answer: Applied };
}

/** What that thread asks of the pane's own, the only one in which Office.js works. */
export interface WorkbookCalls {
  snapshot: { ask: { merges: boolean; ownAnd: readonly string[] | null }; answer: Snapshot };
  looks: { ask: { ranges: readonly SheetArea[] }; answer: PlainLooks };
  apply: { ask: { edits: Edits }; answer: Applied };
}

/** What the thread says when it has started. */
export const READY = 'ready';

/** The engine at the other end of a line. */
export function engineOver<Ours extends CallsOf<Ours>>(line: Line<EngineCalls, Ours>): Engine {
  return {
    read: ({ afresh, asAt, today, ...way }) => line.call('read', { afresh, asAt, today }, way),
    judge: (asAt, today) => line.call('judge', { asAt, today }),
    keep: (changes, who) => line.call('keep', { changes, who }),
    catchUp: () => line.call('catchUp', null),
    write: (work, asAtFrom, today) => line.call('write', { work, asAtFrom, today }),
  };
}

/** An engine here, for whoever calls from the other end. */
export function engineHandlers(engine: () => Engine): Handlers<EngineCalls> {
  return {
    read: (ask, way) => engine().read({ ...ask, ...way }),
    judge: ({ asAt, today }) => engine().judge(asAt, today),
    keep: ({ changes, who }) => engine().keep(changes, who),
    catchUp: () => engine().catchUp(),
    write: ({ work, asAtFrom, today }) => engine().write(work, asAtFrom, today),
  };
}
