import AxeBuilder from '@axe-core/playwright';
import type { BrowserContextOptions } from 'playwright-core';
import { WorkbenchPage, workbenchSite, type WorkbenchSite } from './workbench-page.js';

jest.setTimeout(180_000);

let site: WorkbenchSite;
let bench: WorkbenchPage;

beforeAll(async () => {
  site = await workbenchSite();
  // The first of the test files that need the workbench builds it.
}, 600_000);
afterAll(() => site.close());
afterEach(() => bench.close());

const THEMES: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { forcedColors: 'active' }],
];

async function violations(): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page: bench.page })
    // Fluent's own stops for the Tab key at the page's ends: they hand the keyboard on, and nobody rests on them.
    .exclude('[data-tabster-dummy]')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe.each(THEMES)('in %s', (_, options) => {
  test('nothing stands in anybody’s way: the first page, a problem', async () => {
    bench = await WorkbenchPage.open(site, '', options);
    await bench.page.getByText('Or try a sample tracker').waitFor();
    expect(await violations()).toEqual([]);

    await bench.drop('nothing.xlsx', new Uint8Array(0));
    await bench.page.getByText(/is empty/).waitFor();
    expect(await violations()).toEqual([]);

    bench.expectClean();
  });

  test('nothing stands in anybody’s way: a flagged tracker, the report', async () => {
    // A low window draws few rows: axe looks at every cell drawn, one at a time.
    bench = await WorkbenchPage.open(site, '?sample=northmere-childrens-services.xlsx', {
      ...options,
      viewport: { width: 1440, height: 480 },
    });
    await bench.checked();
    await bench.button('Flag tracker').click();
    await bench.page.getByText(/The tracker is flagged/).waitFor();
    await bench.tab('Improvement plan').click();
    await bench
      .cell(/, flagged$/)
      .first()
      .waitFor();
    expect(await violations()).toEqual([]);

    await bench.button('Highlight report').click();
    await bench.button('Open it').click();
    await bench.cell(/highlight report, A1$/).waitFor();
    expect(await violations()).toEqual([]);
    bench.expectClean();
  });
});

test('nothing is cut off sideways on a narrow screen', async () => {
  bench = await WorkbenchPage.open(site, '?sample=northmere-childrens-services.xlsx', {
    viewport: { width: 320, height: 640 },
  });
  await bench.checked();
  const { wide, room } = await bench.page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    room: document.documentElement.clientWidth,
  }));
  expect(wide).toBeLessThanOrEqual(room);
});
