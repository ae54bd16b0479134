import { showDialog } from '../excel/dialog.js';

/** Says something to the officer: in a small dialog, or where that cannot be shown, on our exceptions sheet. */
export async function report(sentences: readonly string[]): Promise<void> {
  if (sentences.length === 0) return;
  if (await shown(sentences)) return;
  try {
    const { writeFailure } = await import('./work.js');
    await writeFailure(sentences);
  } catch (error) {
    // Neither a dialog nor a sheet can be had (a read-only workbook with dialogs blocked): there is no third place.
    console.error(sentences.join(' '), error);
  }
}

async function shown(sentences: readonly string[]): Promise<boolean> {
  try {
    return await showDialog('dialog.html', { title: 'Plumbline', sentences });
  } catch {
    // Whatever is the matter with dialogs here, the sheet is still to be tried.
    return false;
  }
}
