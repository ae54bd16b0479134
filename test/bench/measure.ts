import ExcelJS from 'exceljs';
import SheetJS from 'xlsx';

import { review } from '../../src/checks/index.js';
import { readPlan } from '../../src/plan/index.js';
import { parseSettings } from '../../src/plan/settings-names.js';
import { fullReport } from '../../src/reports/index.js';
import type { Edits } from '../../src/workbook/edits.js';
import { addMonths, type IsoDay } from '../../src/workbook/serial.js';
import type { WorkbookReader } from '../../src/workbook/snapshot.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { nodeCodec } from '../../src/xlsx/node-codec.js';
import { fixtures } from '../corpus/build.js';
import { build } from '../corpus/fixture.js';
import { AS_AT, tracker } from './tracker.js';

/**
 * Milliseconds of each stage by the clock, the quickest of several runs: other programs' work lengthens it least. `work`
 * and `write` are null for an engine that only loads and saves.
 */
export interface Measured {
  readonly load: number;
  /** Reading the plan, checking it, and making up the report. */
  readonly work: number | null;
  /** Putting the report's sheets and the flags into the workbook. */
  readonly write: number | null;
  readonly save: number;
  /** The first run, all of it. */
  readonly first: number;
  /** Megabytes of the whole process at its highest, after the first run. */
  readonly memory: number;
  readonly rows: number;
}

/**
 * What is measured: the main job; the same with the flags alone, so that no more is written than the others write; and two
 * general libraries that load the file and save it.
 */
export type Engine = 'plumbline' | 'flags' | 'sheetjs' | 'exceljs';

/** A tracker of so many rows, one with a year of reports before it, or a fixture of the corpus. */
export type Subject = `${number}` | `${number} and history` | `16-large-${string}`;

interface File {
  readonly bytes: Uint8Array;
  readonly asAt: IsoDay;
  readonly rows: number;
}

type Stages = Pick<Measured, 'load' | 'work' | 'write' | 'save'>;

/** Gives the time since it was last asked. */
function stopwatch(): () => number {
  let last = performance.now();
  return () => {
    const before = last;
    last = performance.now();
    return last - before;
  };
}

async function plumbline({ bytes, asAt }: File, only: (edits: Edits) => Edits, lap = stopwatch()): Promise<Stages> {
  const { settings } = parseSettings([]);
  const workbook = openXlsx(bytes, 'tracker.xlsx', nodeCodec);
  const snapshot = await workbook.snapshot({ merges: true });
  const load = lap();
  const loaded: WorkbookReader = {
    snapshot: () => Promise.resolve(snapshot),
    looks: (ranges) => workbook.looks(ranges),
  };
  const { plan } = await readPlan(loaded, settings, { merges: true });
  const edits = fullReport(review(plan, asAt, settings), snapshot, 'option');
  const work = lap();
  await workbook.apply(only(edits));
  const write = lap();
  workbook.save();
  return { load, work, write, save: lap() };
}

/** As somebody would use it who wants the fills and number formats kept, and a file that is not many times larger. */
function sheetjs({ bytes }: File, lap = stopwatch()): Stages {
  const workbook = SheetJS.read(bytes, { type: 'array', cellStyles: true, cellNF: true });
  const load = lap();
  SheetJS.write(workbook, { type: 'array', bookType: 'xlsx', cellStyles: true, compression: true });
  return { load, work: null, write: null, save: lap() };
}

async function exceljs({ bytes }: File, lap = stopwatch()): Promise<Stages> {
  const workbook = new ExcelJS.Workbook();
  // Its types ask for a Buffer's own memory; it takes any.
  await workbook.xlsx.load(bytes.slice().buffer);
  const load = lap();
  await workbook.xlsx.writeBuffer();
  return { load, work: null, write: null, save: lap() };
}

const RUNS: Readonly<Record<Engine, (file: File) => Stages | Promise<Stages>>> = {
  plumbline: (file) => plumbline(file, (edits) => edits),
  flags: (file) => plumbline(file, ({ flags }) => ({ sheets: [], flags, remove: [] })),
  sheetjs,
  exceljs,
};

/** The tracker after a report for each of the twelve months before. */
async function withHistory(rows: number): Promise<Uint8Array> {
  const { settings } = parseSettings([]);
  let bytes = tracker(rows);
  for (let months = -12; months < 0; months++) {
    const workbook = openXlsx(bytes, 'tracker.xlsx', nodeCodec);
    const { snapshot, plan } = await readPlan(workbook, settings, { merges: true });
    await workbook.apply(fullReport(review(plan, addMonths(AS_AT, months), settings), snapshot, 'option'));
    bytes = workbook.save();
  }
  return bytes;
}

async function fileOf(subject: string): Promise<File> {
  const rows = Number.parseInt(subject, 10);
  if (subject.endsWith('history')) return { bytes: await withHistory(rows), asAt: AS_AT, rows };
  if (!subject.startsWith('16-large')) return { bytes: tracker(rows), asAt: AS_AT, rows };
  const fixture = (await fixtures()).find(({ name }) => name === subject);
  if (!fixture) throw new Error(`There is no fixture ${subject}`);
  const { bytes, truth } = await build(fixture);
  return { bytes, asAt: fixture.asAt, rows: truth.items.length };
}

/** So many runs of files up to so many rows. What a run of the longest leaves behind is cleared away before the next one. */
const TURNS = [
  { upTo: 1000, turns: 40, clears: false },
  { upTo: 10_000, turns: 12, clears: false },
  { upTo: Infinity, turns: 4, clears: true },
];

/** A stage's least; null where there is no such stage. */
function least(times: readonly (number | null)[]): number | null {
  return times.reduce((so, time) => (so === null || time === null ? time : Math.min(so, time)), null);
}

/** One engine on one file, in a process of its own: a small file first, so that the program itself is loaded. */
const [engine = '', subject = ''] = process.argv.slice(2);
const isEngine = (name: string): name is Engine => name in RUNS;
if (!isEngine(engine)) throw new Error(`There is no engine ${engine}`);
await RUNS[engine](await fileOf('200'));
const file = await fileOf(subject);
const started = performance.now();
const runs = [await RUNS[engine](file)];
const first = performance.now() - started;
const memory = process.resourceUsage().maxRSS / 1024;
const { turns = 1, clears = false } = TURNS.find(({ upTo }) => file.rows <= upTo) ?? {};
while (runs.length < turns) {
  if (clears) globalThis.gc?.();
  runs.push(await RUNS[engine](file));
}
const measured: Measured = {
  load: Math.min(...runs.map(({ load }) => load)),
  work: least(runs.map(({ work }) => work)),
  write: least(runs.map(({ write }) => write)),
  save: Math.min(...runs.map(({ save }) => save)),
  first,
  memory,
  rows: file.rows,
};
process.stdout.write(JSON.stringify(measured));
