// npm run screenshots: the pictures of the pane in the README, on a sample of a fictional council.
import { mkdirSync } from 'node:fs';
import { AS_AT, PANE_STATES, reachState } from '../e2e/pane-states.js';

const PICTURES = [
  { file: 'pane-light.png', state: 'found', colourScheme: 'light' },
  { file: 'pane-dark.png', state: 'found', colourScheme: 'dark' },
  { file: 'pane-by-lead.png', state: 'by-lead', colourScheme: 'light' },
] as const;
const SIZE = { width: 360, height: 780 };

async function main(): Promise<void> {
  mkdirSync('assets/screenshots', { recursive: true });
  for (const { file, state: name, colourScheme } of PICTURES) {
    const state = PANE_STATES.find((one) => one.name === name);
    if (!state) throw new Error(`there is no state ${name}`);
    const { excel } = await reachState(state, { now: AS_AT, pane: SIZE, colourScheme });
    await excel.page.locator('iframe').screenshot({ path: `assets/screenshots/${file}` });
    await excel.close();
  }
}

void main();
