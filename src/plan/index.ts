import type { Snapshot, SnapshotOptions, WorkbookReader } from '../workbook/snapshot.js';
import type { Plan } from './model.js';
import { planFrom } from './reading/plan-from.js';
import { looksWanted } from './reading/survey.js';
import type { Settings } from './settings.js';

export { planFrom } from './reading/plan-from.js';
export { looksWanted } from './reading/survey.js';

/**
 * Takes a snapshot of a workbook, asks for the looks that matter, and reads the plan. Settings that the workbook itself
 * keeps are given as what makes them from the snapshot.
 */
export async function readPlan(
  workbook: WorkbookReader,
  given: Settings | ((snapshot: Snapshot) => Settings),
  options?: SnapshotOptions,
): Promise<{ readonly snapshot: Snapshot; readonly plan: Plan; readonly settings: Settings }> {
  const snapshot = await workbook.snapshot(options);
  const settings = typeof given === 'function' ? given(snapshot) : given;
  const looks = await workbook.looks(looksWanted(snapshot, settings));
  return { snapshot, plan: planFrom(snapshot, looks, settings), settings };
}
