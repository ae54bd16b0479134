import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { review } from '../../src/checks/index.js';
import type { Review } from '../../src/checks/finding.js';
import { readPlan } from '../../src/plan/index.js';
import { parseSettings } from '../../src/plan/settings-names.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { smallWorkbook, withParts } from '../xlsx/handmade.js';
import { compoundFile, declaring } from '../xlsx/unusable.js';
import { built } from './dist.js';
import { WorkbenchPage, workbenchSite, type WorkbenchSite } from './workbench-page.js';

jest.setTimeout(180_000);

const SAMPLES_FOLDER = 'assets/samples';
const SAMPLES = JSON.parse(readFileSync(join(SAMPLES_FOLDER, 'samples.json'), 'utf8')) as readonly {
  readonly file: string;
  readonly title: string;
  readonly asAt: string;
}[];
const sampleBytes = (file: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES_FOLDER, file)));
const NORTHMERE = 'northmere-childrens-services.xlsx';

let site: WorkbenchSite;
let bench: WorkbenchPage;

beforeAll(async () => {
  site = await workbenchSite();
  // The first of the test files that need the workbench builds it.
}, 600_000);
afterAll(() => site.close());
afterEach(() => bench.close());

/** What the engine says of a workbook, as sentences with their cells. */
async function findingsIn(bytes: Uint8Array, asAt: string): Promise<string[]> {
  const { settings } = parseSettings([]);
  const { plan } = await readPlan(openXlsx(bytes, 'plan.xlsx'), settings, { merges: true });
  const { findings }: Review = review(plan, asAt, settings);
  return findings.map(({ at, message }) => `${at.sheet} ${String(at.row)}:${String(at.column)} ${message}`);
}

describe.each(SAMPLES)('the sample “$title”', ({ file, title, asAt }) => {
  test('is opened, checked, written to and saved, and the saved file says the same', async () => {
    bench = await WorkbenchPage.open(site);
    await bench.button(new RegExp(title)).click();
    await bench.checked();
    const stated = bench.button(/^Judge it as at/);
    if (await stated.isVisible()) await stated.click();

    await bench.button('Highlight report').click();
    await bench.page.getByText('Written to the sheet “Plumbline highlights”.').waitFor();
    await bench.button('Open it').click();
    const report = bench.page.getByRole('grid', { name: 'Sheet Plumbline highlights' });
    // The title; a long one goes on in the next row.
    await report.getByRole('gridcell', { name: /^.+, A1$/ }).waitFor();
    expect(await bench.tab('Plumbline highlights').getAttribute('aria-selected')).toBe('true');

    await bench.button('Flag tracker').click();
    await bench.page.getByText(/The tracker is flagged with|There is nothing to flag/).waitFor();

    const saved = await bench.save();
    expect(saved.name).toBe(file.replace('.xlsx', ' checked.xlsx'));
    const workbook = openXlsx(saved.bytes, saved.name);
    const { sheets } = await workbook.snapshot();
    expect(sheets.map(({ name }) => name)).toContain('Plumbline highlights');
    expect(await findingsIn(saved.bytes, asAt)).toEqual(await findingsIn(sampleBytes(file), asAt));

    // Each sheet with flags in the saved file shows them in the grid.
    for (const { name, visibility } of sheets) {
      if (visibility !== 'visible' || workbook.view(name).flags.length === 0) continue;
      await bench.tab(name).click();
      await bench
        .cell(/, flagged$/)
        .first()
        .waitFor();
    }
    bench.expectClean();
  });
});

describe('a file that cannot be used', () => {
  const whole = sampleBytes(NORTHMERE);
  const small = smallWorkbook();
  const BOMB = declaring(withParts(small, { 'xl/worksheets/sheet1.xml': new Uint8Array(60_000_000) }), (part) =>
    part.includes('sheet1') ? 1000 : null,
  );
  test.each([
    [
      'is not a workbook',
      'minutes.docx.xlsx',
      new TextEncoder().encode('Minutes of the board'),
      /is not an Excel workbook/,
    ],
    ['is damaged', 'half.xlsx', whole.slice(0, whole.length / 2), /incomplete|damaged/],
    ['is empty', 'nothing.xlsx', new Uint8Array(0), /is empty/],
    [
      'is encrypted',
      'locked.xlsx',
      compoundFile('EncryptedPackage'),
      /is protected by a password\. Remove the password/,
    ],
    [
      'is an .xls with another ending',
      'old.xlsx',
      compoundFile('Workbook'),
      /of Excel 97–2003 \(\.xls\)\. In Excel, save it/,
    ],
    [
      'would swell beyond all memory',
      'bomb.xlsx',
      declaring(whole, () => 2 ** 32 - 2),
      /is too large: unpacked, it would take/,
    ],
    ['swells beyond what it says', 'bomb.xlsx', BOMB, /is damaged/],
  ])('that %s gets a sentence, and the page goes on working', async (_, name, bytes, sentence) => {
    bench = await WorkbenchPage.open(site);
    await bench.drop(name, bytes);
    await bench.page.getByText(sentence).waitFor();
    await bench.drop(NORTHMERE, whole);
    await bench.checked();
    expect(await bench.page.getByText(sentence).count()).toBe(0);

    // With a workbook open, too: that one stays.
    await bench.drop(name, bytes);
    await bench.page.getByText(sentence).waitFor();
    expect(await bench.tab('Improvement plan').isVisible()).toBe(true);
    bench.expectClean();
  });

  test('that holds no plan is shown, and the pane says that there is none', async () => {
    bench = await WorkbenchPage.open(site);
    const sheetData =
      '<sheetData><row r="1"><c r="A1" t="str"><v>Canteen menu</v></c></row>' +
      '<row r="2"><c r="A2" t="str"><v>Soup</v></c><c r="B2"><v>3</v></c></row></sheetData>';
    await bench.drop('menu.xlsx', smallWorkbook({ sheets: [sheetData] }));
    await bench.page.getByText('No plan found in this workbook').waitFor();
    await bench.cell('Canteen menu, A1').waitFor();
    bench.expectClean();
  });
});

describe('additions that are not saved', () => {
  test('are asked about before another workbook is opened, and before the page is left', async () => {
    bench = await WorkbenchPage.open(site, `?sample=${NORTHMERE}`);
    await bench.checked();
    await bench.button('Flag tracker').click();
    await bench.page.getByText(/The tracker is flagged/).waitFor();

    await bench.drop('other.xlsx', sampleBytes('saltwick-climate-plan.xlsx'));
    const dialog = bench.page.getByRole('alertdialog');
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await bench.tab('Improvement plan').waitFor();

    const asked = new Promise<string>((resolve) => {
      bench.page.once('dialog', (leaving) => {
        resolve(leaving.type());
        void leaving.dismiss();
      });
    });
    await bench.page.close({ runBeforeUnload: true });
    expect(await asked).toBe('beforeunload');

    await bench.drop('other.xlsx', sampleBytes('saltwick-climate-plan.xlsx'));
    await dialog.getByRole('button', { name: 'Open without saving' }).click();
    await bench.page.getByText('other.xlsx').first().waitFor();
    await bench.checked();
    bench.expectClean();
  });

  test('are gone once they are removed: the flags and the sheets', async () => {
    bench = await WorkbenchPage.open(site, `?sample=${NORTHMERE}`);
    await bench.checked();
    await bench.button('Flag tracker').click();
    await bench.page.getByText(/The tracker is flagged/).waitFor();
    await bench.button('Highlight report').click();
    await bench.tab('Plumbline highlights').waitFor();
    await bench.button(/^More/).click();
    await bench.page.getByRole('menuitem', { name: /Remove/ }).click();
    await bench.page
      .getByRole('dialog')
      .or(bench.page.getByRole('alertdialog'))
      .getByRole('button', { name: /Remove/ })
      .click();
    await bench.page.getByText(/are removed/).waitFor();
    await bench.tab('Plumbline highlights').waitFor({ state: 'detached' });
    await bench.tab('Improvement plan').click();
    await bench.cell(/, F31$/).waitFor();
    expect(await bench.cell(/, flagged$/).count()).toBe(0);
    bench.expectClean();
  });
});

describe('the keyboard alone', () => {
  test('opens a sample, goes to a cell, moves about the grid, changes the sheet and saves', async () => {
    bench = await WorkbenchPage.open(site);
    const { page } = bench;
    const focused = (): Promise<string> =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    await page.getByText('Or try a sample tracker').waitFor();
    for (let presses = 0; presses < 10 && !(await focused()).startsWith(SAMPLES[0]?.title ?? '–'); presses++) {
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await bench.checked();

    await page.keyboard.press('F6');
    expect(await focused()).toContain('Open');
    await page.keyboard.press('F6');
    expect(await focused()).toMatch(/, A1$/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toMatch(/B2$/);
    await page.keyboard.press('F6');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await bench
      .cell(/Completion date, E\d+/)
      .first()
      .waitFor();

    await page.keyboard.press('F6');
    for (let presses = 0; presses < 40 && !(await focused()).startsWith('Go to '); presses++) {
      await page.keyboard.press('Tab');
    }
    const goTo = await focused();
    const name = /, ([A-Z]+\d+):/.exec(goTo)?.[1] ?? '–';
    await page.keyboard.press('Enter');
    await page.locator('.gone-to').waitFor();
    expect(await page.locator('.gone-to').getAttribute('aria-label')).toMatch(new RegExp(`${name}(, flagged)?$`));
    // The keyboard stays in the pane, and the grid begins at that cell when it is entered.
    expect(await focused()).toBe(goTo);
    await page.keyboard.press('F6');
    await page.keyboard.press('F6');
    expect(await focused()).toMatch(new RegExp(`${name}(, flagged)?$`));

    await page.keyboard.press('Shift+F6');
    for (let presses = 0; presses < 5 && (await focused()) !== 'Save a copy'; presses++) {
      await page.keyboard.press('Tab');
    }
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('northmere-childrens-services checked.xlsx');
    bench.expectClean();
  });
});

describe('a sheet of 50,000 rows', () => {
  const ROWS = 50_000;
  const text = (cell: string, value: string): string => `<c r="${cell}" t="str"><v>${value}</v></c>`;
  const rows = Array.from({ length: ROWS }, (_, index) => {
    const row = index + 2;
    return `<row r="${String(row)}">${text(`A${String(row)}`, `Line ${String(index + 1)}`)}<c r="B${String(row)}"><v>${String(index)}</v></c></row>`;
  });
  const file = smallWorkbook({
    sheets: [`<sheetData><row r="1">${text('A1', 'Line')}${text('B1', 'Number')}</row>${rows.join('')}</sheetData>`],
  });

  test('is shown, and scrolled to its end without a gap', async () => {
    bench = await WorkbenchPage.open(site);
    const { page } = bench;
    await bench.drop('lines.xlsx', file);
    await bench.cell('Line 1, A2').waitFor();

    await page.locator('.sheet-grid').hover();
    let blank = 0;
    for (let turn = 0; turn < 20; turn++) {
      await page.mouse.wheel(0, 400);
      await page.waitForTimeout(50);
      const texts = await page.locator('.ag-row .ag-cell[col-id="0"] .sheet-text').allTextContents();
      if (texts.every((text) => text === '')) blank += 1;
    }
    expect(blank).toBe(0);
    const [top = ''] = await page.locator('.ag-row .ag-cell[col-id="0"] .sheet-text').allTextContents();
    expect(Number(top.replace('Line ', ''))).toBeGreaterThan(200);
    await page.locator('.ag-row .ag-cell[col-id="0"]').first().click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Control+ArrowDown');
    await bench.cell(`Line ${String(ROWS)}, A${String(ROWS + 1)}`).waitFor();
    bench.expectClean();
  });
});

describe('hosting', () => {
  test('works below any path of any web server, with nothing but the folder’s own files', async () => {
    const asked: string[] = [];
    const { address, close } = await plainServer('/tools/plumbline/', built('workbench'), asked);
    try {
      bench = await WorkbenchPage.open(site, `${address}?sample=${NORTHMERE}`, {
        viewport: { width: 1024, height: 768 },
      });
      await bench.checked();
      await bench.button('Flag tracker').click();
      await bench.page.getByText(/The tracker is flagged/).waitFor();
      await bench
        .cell(/, flagged$/)
        .first()
        .waitFor();
      expect(bench.requests.filter((url) => !url.startsWith(address) && !/^(blob|data):/.test(url))).toEqual([]);
      expect(asked.filter((path) => !path.startsWith('/tools/plumbline/'))).toEqual([]);
      expect(bench.complaints).toEqual([]);
    } finally {
      await close();
    }
  });
});

/** A web server such as a council may have: it knows nothing of Plumbline and sends no policy, which the page brings itself. */
async function plainServer(
  path: string,
  folder: string,
  asked: string[],
): Promise<{ readonly address: string; readonly close: () => Promise<void> }> {
  const types: Readonly<Record<string, string>> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.svg': 'image/svg+xml',
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    asked.push(pathname);
    const file = join(folder, pathname.slice(path.length) || 'index.html');
    if (!pathname.startsWith(path) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  if (typeof at !== 'object' || !at) throw new Error('the server does not listen');
  return {
    address: `http://localhost:${String(at.port)}${path}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
