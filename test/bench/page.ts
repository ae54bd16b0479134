// npm run bench:page: how long the workbench's page is held up while a long tracker is opened, scrolled, flagged and reported.
// Held up means processor time of the page's own thread in one piece, so that other programs do not count.
import { parseArgs } from 'node:util';
import { WorkbenchPage, workbenchSite } from '../e2e/workbench-page.js';
import { tracker } from './tracker.js';

const { values } = parseArgs({ options: { rows: { type: 'string', default: '50000' } } });

/** What a trace of Chromium's holds, as far as it is looked at. Times are microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly name?: string;
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
}

/** Milliseconds of each piece of work on the page's own thread, longest first; what the test browser's remote control does is left out. */
function piecesIn(trace: Buffer): readonly number[] {
  const { traceEvents } = JSON.parse(trace.toString()) as { readonly traceEvents: readonly TraceEvent[] };
  const threads = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${String(pid)}:${String(tid)}`),
  );
  const own = traceEvents.filter(({ ph, pid, tid }) => ph === 'X' && threads.has(`${String(pid)}:${String(tid)}`));
  const remote = own.filter(({ args }) => args?.chrome_mojo_event_info?.mojo_interface_tag?.includes('DevTools'));
  const holds = (task: TraceEvent, event: TraceEvent): boolean =>
    event.pid === task.pid && event.ts >= task.ts && event.ts <= task.ts + (task.dur ?? 0);
  return own
    .filter(({ name }) => name.endsWith('RunTask'))
    .filter((task) => !remote.some((event) => holds(task, event)))
    .map(({ tdur = 0 }) => Math.round(tdur / 1000))
    .sort((a, b) => b - a);
}

async function main(): Promise<void> {
  const site = await workbenchSite();
  const bench = await WorkbenchPage.open(site);
  const { page } = bench;
  const put = (name: string, bytes: Uint8Array): Promise<void> =>
    page.setInputFiles('input[type=file]', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  const measured = async (what: string, work: () => Promise<unknown>): Promise<void> => {
    await site.browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'] });
    const begun = Date.now();
    await work();
    const took = Date.now() - begun;
    await page.waitForTimeout(1000);
    const pieces = piecesIn(await site.browser.stopTracing());
    const long = pieces.filter((one) => one >= 50);
    console.log(
      `${what.padEnd(20)}${String(took).padStart(7)} ms; the page held up for at most ${String(pieces[0] ?? 0)} ms, ` +
        `for 50 ms or more ${String(long.length)} times (${long.slice(0, 6).join(', ')})`,
    );
  };
  // The page, its threads and the pane are there before anything is measured.
  await put('short.xlsx', tracker(20));
  await bench.checked();

  const rows = Number(values.rows);
  const bytes = tracker(rows);
  await measured('opened and checked', async () => {
    await put('long.xlsx', bytes);
    await page
      .getByText(new RegExp(`Read 1 sheet, ${rows.toLocaleString('en-GB')} rows`))
      .waitFor({ timeout: 300_000 });
  });
  await measured('scrolled', async () => {
    await page.locator('.sheet-grid').hover({ position: { x: 300, y: 300 } });
    for (let turn = 0; turn < 100; turn++) {
      await page.mouse.wheel(0, 100);
      await page.waitForTimeout(16);
    }
  });
  await measured('by lead', () => page.getByRole('tab', { name: 'By lead' }).click());
  await measured('flagged', async () => {
    await bench.button('Flag tracker').click();
    await page.getByText(/The tracker is flagged/).waitFor({ timeout: 300_000 });
  });
  await measured('highlight report', async () => {
    await bench.button('Highlight report').click();
    await page.getByText('Written to the sheet “Plumbline highlights”.').waitFor({ timeout: 300_000 });
  });
  await measured('saved', () => bench.save());
  await bench.close();
  await site.close();
}

void main();
