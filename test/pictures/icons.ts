// npm run icons: renders assets/icons/*.png from the drawings in assets/icons/source.
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { findBrowser } from '../e2e/browser.js';

const FOLDER = 'assets/icons';
/** The ribbon's sizes, and the app icons of a store listing. */
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 96];
const STORE_SIZES = [128, 192, 300];
/** At these sizes a drawing on the pixel grid is used. */
const SMALL = 24;

async function main(): Promise<void> {
  const { executablePath, args } = findBrowser();
  const browser = await chromium.launch({ executablePath, args: [...args] });
  const page = await browser.newPage();
  for (const name of ['icon', 'report', 'flag', 'unflag']) {
    for (const size of [...SIZES, ...(name === 'icon' ? STORE_SIZES : [])]) {
      const drawing = `${FOLDER}/source/${name}${size <= SMALL ? '-small' : ''}.svg`;
      const data = readFileSync(drawing).toString('base64');
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><img style="display:block" width="${size}" height="${size}" src="data:image/svg+xml;base64,${data}">`,
      );
      await page.screenshot({ path: `${FOLDER}/${name}-${size}.png`, omitBackground: true });
    }
  }
  await browser.close();
}

void main();
