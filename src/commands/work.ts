import { review as reviewPlan } from '../checks/index.js';
import { excelWorkbook, today, whenReady } from '../excel/index.js';
import { readPlan } from '../plan/index.js';
import {
  editsFor,
  failureSheet,
  isPlanFound,
  noPlanSentence,
  setAside,
  settingsFrom,
  settingsIn,
} from '../reports/index.js';
import { NO_EDITS } from '../workbook/edits.js';
import { WorkbookError } from '../workbook/snapshot.js';

/** `unflag` takes our flags out of the tracker and leaves our sheets. */
export type Button = 'highlights' | 'flags' | 'unflag';

/** Does what a button says. Gives what the officer must be told: nothing when they can see that it was done. */
export async function work(button: Button): Promise<readonly string[]> {
  await whenReady();
  const workbook = excelWorkbook();
  if (button === 'unflag') return (await workbook.apply({ ...NO_EDITS, flags: [] })).notDone;

  const { snapshot, plan, settings } = await readPlan(workbook, settingsIn);
  if (!isPlanFound(plan)) throw new WorkbookError(noPlanSentence(snapshot));
  const review = setAside(reviewPlan(plan, today(), settings), settingsFrom(snapshot));
  const edits = editsFor(button, review, snapshot, 'today');
  const show = button === 'highlights' ? ({ show: 'highlights' } as const) : {};
  const { flagged, notDone } = await workbook.apply(edits, show);
  if (button === 'flags' && flagged === 0 && notDone.length === 0)
    return ['There is nothing to flag: no action is past its date or due soon, and no rating is contradicted.'];
  return notDone;
}

/** Says it on our exceptions sheet, and brings that to the front. */
export async function writeFailure(sentences: readonly string[]): Promise<void> {
  await excelWorkbook().apply({ ...NO_EDITS, sheets: [failureSheet(sentences)] }, { show: 'exceptions' });
}
