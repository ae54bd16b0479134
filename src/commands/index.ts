import { onRibbonButton } from '../excel/ribbon.js';
import { report } from './report.js';
import type { Button } from './work.js';

let last = Promise.resolve();

/**
 * The ribbon's one-click buttons. This page is light, so that a button works soon after Excel has loaded it; what they
 * do is fetched at the first click. Clicks are worked off one after another.
 */
onRibbonButton('highlightReport', () => inTurn('highlights'));
onRibbonButton('flagOverdue', () => inTurn('flags'));
onRibbonButton('removeFlags', () => inTurn('unflag'));

function inTurn(button: Button): Promise<void> {
  last = last.then(() => click(button));
  return last;
}

/** Never fails: what goes wrong is told to the officer. */
async function click(button: Button): Promise<void> {
  try {
    const { work } = await import('./work.js');
    await report(await work(button));
  } catch (error) {
    await report([sentenceOf(error)]);
  }
}

function sentenceOf(error: unknown): string {
  if (error instanceof Error && error.name === 'WorkbookError') return error.message;
  const detail = error instanceof Error ? error.message : String(error);
  return `Plumbline met a fault of its own and stopped. Close the workbook and open it again, then try once more. If you ask for help, quote this: ${detail}`;
}
