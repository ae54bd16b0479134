/// <reference lib="webworker" />
// Reads plans and checks them, away from the thread that the pane is drawn in. It asks that one for the workbook.
import type { WorkbookAdapter } from '../../workbook/edits.js';
import { localEngine } from '../engine.js';
import { engineHandlers, READY, type EngineCalls, type WorkbookCalls } from './engine-calls.js';
import { Line } from './line.js';
import { looksOf } from './plain-looks.js';

const workbook: WorkbookAdapter = {
  snapshot: ({ merges = false, ownAnd = null, progress, signal } = {}) =>
    line.call('snapshot', { merges, ownAnd }, { progress, signal }),
  looks: async (ranges) => looksOf(await line.call('looks', { ranges })),
  apply: (edits) => line.call('apply', { edits }),
};
const engine = localEngine(workbook);
const line = new Line<WorkbookCalls, EngineCalls>(
  self,
  engineHandlers(() => engine),
);
self.postMessage(READY);
