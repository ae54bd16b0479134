import ExcelJS from 'exceljs';

import { review } from '../../src/checks/index.js';
import { readPlan } from '../../src/plan/index.js';
import { parseSettings } from '../../src/plan/settings-names.js';
import { fullReport } from '../../src/reports/index.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { AS_AT, tracker } from './tracker.js';

/** Milliseconds of each stage; `work` is null for an engine that only loads and saves. */
export interface Measured {
  readonly load: number;
  readonly work: number | null;
  readonly save: number;
  /** Megabytes of the whole process at its highest. */
  readonly memory: number;
}

export type Engine = 'plumbline' | 'exceljs';

type Stages = Omit<Measured, 'memory'>;

async function plumbline(file: Uint8Array): Promise<Stages> {
  const begun = performance.now();
  const workbook = openXlsx(file, 'tracker.xlsx');
  await workbook.snapshot({ merges: true });
  const loaded = performance.now();
  const { settings } = parseSettings([]);
  const { snapshot, plan } = await readPlan(workbook, settings, { merges: true });
  const edits = fullReport(review(plan, AS_AT, settings), snapshot, 'option');
  const worked = performance.now();
  await workbook.apply(edits);
  workbook.save();
  return { load: loaded - begun, work: worked - loaded, save: performance.now() - worked };
}

async function exceljs(file: Uint8Array): Promise<Stages> {
  const begun = performance.now();
  const workbook = new ExcelJS.Workbook();
  // Its types ask for a Buffer's own memory; it takes any.
  await workbook.xlsx.load(file.slice().buffer);
  const loaded = performance.now();
  await workbook.xlsx.writeBuffer();
  return { load: loaded - begun, work: null, save: performance.now() - loaded };
}

/** One engine on one size, in a process of its own: a small file first, so that the program itself is loaded and warm. */
const [engine, rows] = process.argv.slice(2);
const run = engine === 'exceljs' ? exceljs : plumbline;
await run(tracker(200));
const measured: Measured = {
  ...(await run(tracker(Number(rows)))),
  memory: process.resourceUsage().maxRSS / 1024,
};
process.stdout.write(JSON.stringify(measured));
