import ExcelJS from 'exceljs';

import { review } from '../../src/checks/index.js';
import { readPlan } from '../../src/plan/index.js';
import { parseSettings } from '../../src/plan/settings-names.js';
import { fullReport } from '../../src/reports/index.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { AS_AT, tracker } from './tracker.js';

/**
 * Milliseconds of processor time of each stage: other programs' work does not lengthen it. `work` and `write` are null
 * for an engine that only loads and saves.
 */
export interface Measured {
  readonly load: number;
  /** Reading the plan, checking it, and making up the report. */
  readonly work: number | null;
  /** Putting the report's sheets and the flags into the workbook. */
  readonly write: number | null;
  readonly save: number;
  /** Megabytes of the whole process at its highest. */
  readonly memory: number;
}

export type Engine = 'plumbline' | 'exceljs';

type Stages = Omit<Measured, 'memory'>;

/** Gives the time since it was last asked. */
function stopwatch(): () => number {
  let last = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(last);
    last = process.cpuUsage();
    return (user + system) / 1000;
  };
}

async function plumbline(file: Uint8Array): Promise<Stages> {
  const { settings } = parseSettings([]);
  const lap = stopwatch();
  const workbook = openXlsx(file, 'tracker.xlsx');
  await workbook.snapshot({ merges: true });
  const load = lap();
  const { snapshot, plan } = await readPlan(workbook, settings, { merges: true });
  const edits = fullReport(review(plan, AS_AT, settings), snapshot, 'option');
  const work = lap();
  await workbook.apply(edits);
  const write = lap();
  workbook.save();
  return { load, work, write, save: lap() };
}

async function exceljs(file: Uint8Array): Promise<Stages> {
  const lap = stopwatch();
  const workbook = new ExcelJS.Workbook();
  // Its types ask for a Buffer's own memory; it takes any.
  await workbook.xlsx.load(file.slice().buffer);
  const load = lap();
  await workbook.xlsx.writeBuffer();
  return { load, work: null, write: null, save: lap() };
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
