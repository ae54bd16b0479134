import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { run, DONE } from '../../src/cli/run.js';
import { realWorld } from '../../src/cli/world.js';
import type { ExcelWindow } from '../excel-host/browser.js';
import { dump } from '../excel-host/dump.js';
import { expectClean } from './clean.js';
import { built } from './dist.js';
import { bookOf, excelOn, whenChecked } from './in-excel.js';

jest.setTimeout(120_000);

// The build comes first, and takes a minute or two where it is not kept from before.
beforeAll(() => built('addin'), 300_000);

let excel: ExcelWindow | undefined;
afterEach(async () => {
  await excel?.close();
  excel = undefined;
});

interface Found {
  readonly place: string;
  readonly message: string;
}

/** What `check --json` says of the file. */
async function foundInFile(path: string, asAt: string): Promise<readonly Found[]> {
  let printed = '';
  const world = { ...realWorld(), out: (text: string) => void (printed += text) };
  expect(await run(['check', path, '--as-at', asAt, '--json'], world)).toBe(DONE);
  const { findings } = JSON.parse(printed) as { findings: { message: string; sheet: string; address: string }[] };
  return findings.map(({ message, sheet, address }) => ({ place: `${sheet}, ${address}`, message }));
}

/** Every finding as the pane shows it, all groups opened. */
async function foundInPane(pane: Frame): Promise<readonly Found[]> {
  const closed = pane.locator('[role=tabpanel] h2 button[aria-expanded=false]');
  while ((await closed.count()) > 0) await closed.first().click();
  const more = pane.getByRole('button', { name: /^Show \d+ more/ });
  while ((await more.count()) > 0) await more.first().click();
  return pane.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[role=tabpanel] li')].map((one) => ({
      place: one.querySelector<HTMLElement>('[aria-label^="Go to"]')?.innerText.trim() ?? '',
      message: [...one.querySelectorAll('p')].at(-1)?.innerText.trim() ?? '',
    })),
  );
}

/** Whether cells are merged is known of a file, and asked in Excel, which would empty its undo list if it were asked unbidden. */
async function sayWhetherMerged(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: /Not judged/ }).click();
  await pane.getByText(/rather than guess|could be judged/).waitFor();
  const asked = pane.getByRole('radiogroup', { name: /merged down/ });
  for (let left = await asked.count(); left > 0; left--) {
    await asked.first().getByRole('radio', { name: 'Yes' }).click();
    await asked.nth(left - 1).waitFor({ state: 'detached' });
  }
  await pane.getByRole('tab', { name: /Look again/ }).click();
}

/** The pane names the item above the sentence; the command line names it in the sentence. */
function sameFinding(inFile: Found, inPane: Found): boolean {
  const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').toLowerCase();
  return inFile.place === inPane.place && plain(inFile.message).endsWith(plain(inPane.message));
}

const SAMPLES = JSON.parse(readFileSync('assets/samples/samples.json', 'utf8')) as { file: string; asAt: string }[];

test.each(SAMPLES.map(({ file, asAt }) => [file, asAt]))(
  '%s: the pane finds what the command line finds, one by one, in four round trips',
  async (file, asAt) => {
    const path = `assets/samples/${file}`;
    const expected = await foundInFile(path, asAt);
    const book = await bookOf(path);
    const before = dump(book);
    excel = await excelOn(book, { now: `${asAt}T09:00:00Z` });
    const pane = await excel.open();
    await whenChecked(pane);
    expect(excel.executor.trips.length).toBeLessThanOrEqual(4);
    expect(dump(book)).toEqual(before);
    await sayWhetherMerged(pane);

    const left = [...(await foundInPane(pane))];
    const missing = expected.filter((one) => {
      const at = left.findIndex((shown) => sameFinding(one, shown));
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
    expect({ missing, onlyInPane: left }).toEqual({ missing: [], onlyInPane: [] });
    expect(expected.length).toBeGreaterThan(0);
    expectClean(excel);
  },
);
