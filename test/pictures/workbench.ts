// Part of npm run screenshots: the workbench in the README, with a sample of a fictional council checked and flagged.
import { mkdirSync } from 'node:fs';
import { WorkbenchPage, workbenchSite } from '../e2e/workbench-page.js';

const FILE = 'assets/screenshots/workbench.png';
const SIZE = { width: 1440, height: 900 };

async function main(): Promise<void> {
  mkdirSync('assets/screenshots', { recursive: true });
  const site = await workbenchSite();
  const bench = await WorkbenchPage.open(site, '?sample=northmere-childrens-services.xlsx', {
    viewport: SIZE,
    colorScheme: 'light',
  });
  await bench.checked();
  // The day that the workbook names, so that the picture is the same whenever it is made.
  await bench.button(/Judge it as at/).click();
  await bench.button(/As at 30 September 2026/).waitFor();
  await bench.button('Flag tracker').click();
  await bench.page.getByText(/The tracker is flagged/).waitFor();
  await bench.tab('Improvement plan').click();
  await bench
    .cell(/, flagged$/)
    .first()
    .waitFor();
  await bench.page.screenshot({ path: FILE });
  await bench.close();
  await site.close();
}

void main();
