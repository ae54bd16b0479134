import { readFileSync } from 'node:fs';
import type { PaneHost } from '../../src/taskpane/host.js';
import { localEngine } from '../../src/taskpane/engine.js';
import { Session } from '../../src/taskpane/session.js';
import { keptEntries, settingsFrom, withAnswer } from '../../src/reports/index.js';
import { keptEdits } from '../../src/reports/flags.js';
import type { WorkbookAdapter } from '../../src/workbook/edits.js';
import { WorkbookError } from '../../src/workbook/snapshot.js';
import { openXlsx } from '../../src/xlsx/index.js';

const nothing = () => Promise.resolve();

/** A pane that has read a workbook. */
async function aPane(workbook: WorkbookAdapter): Promise<Session> {
  const host: PaneHost = {
    engine: localEngine(workbook),
    today: () => '2026-10-01',
    goTo: nothing,
    goToSheet: nothing,
    about: () => Promise.resolve(''),
    writingClearsUndo: false,
  };
  const session = new Session(host);
  await session.check();
  return session;
}

const sample = () => openXlsx(new Uint8Array(readFileSync('assets/samples/fellgate-school-plan.xlsx')), 'plan.xlsx');
const reviewIn = ({ state }: Session) => {
  if (!state.checked) throw new Error(state.problem ?? 'not read');
  return state.checked.review;
};

describe('an answer given in the pane', () => {
  it('applies at once, is kept in the workbook, and a fresh pane obeys it', async () => {
    const workbook = sample();
    const pane = await aPane(workbook);
    const [finding] = reviewIn(pane).findings;
    const setting = `check.${finding?.check ?? ''}`;
    await pane.answer(setting, 'off');
    expect(pane.state.problem).toBeNull();
    expect(reviewIn(pane).findings).not.toContainEqual(finding);
    expect(settingsFrom(await workbook.snapshot()).lines).toMatchObject([
      { setting: 'check', appliesTo: finding?.check, value: 'off', who: 'In the pane, 1 October 2026' },
    ]);
    const fresh = await aPane(workbook);
    expect([...(fresh.state.checked?.answers ?? [])]).toEqual([[setting, 'off']]);
    expect(reviewIn(fresh).findings).not.toContainEqual(finding);
  });

  it('is something that would be lost if the settings were deleted; so is an earlier report', async () => {
    const workbook = sample();
    const pane = await aPane(workbook);
    expect(pane.state.checked?.remembers).toBe(false);
    await pane.answer('due-soon.days', '14');
    expect(pane.state.checked?.remembers).toBe(true);

    const reported = sample();
    const first = await aPane(reported);
    await first.write('highlights');
    expect(first.state.checked?.remembers).toBe(false);
    expect((await aPane(reported)).state.checked?.remembers).toBe(true);
  });

  it('can be taken back', async () => {
    const workbook = sample();
    const pane = await aPane(workbook);
    const before = reviewIn(pane).findings;
    await pane.answer('due-soon.days', '14');
    await pane.answer('due-soon.days', null);
    expect(reviewIn(pane).findings).toEqual(before);
    expect(settingsFrom(await workbook.snapshot()).lines).toEqual([]);
  });

  it('stands beside what a colleague has kept meanwhile', async () => {
    const workbook = sample();
    const pane = await aPane(workbook);
    const snapshot = await workbook.snapshot();
    const theirs = withAnswer(settingsFrom(snapshot), 'plan.start', '2026-04-01', { who: 'A colleague' });
    await workbook.apply(keptEdits(reviewIn(pane), snapshot, theirs));
    await pane.answer('due-soon.days', '14');
    expect(keptEntries(settingsFrom(await workbook.snapshot()))).toEqual([
      ['plan.start', '2026-04-01'],
      ['due-soon.days', '14'],
    ]);
    expect(reviewIn(pane).settings.planStart).toBe('2026-04-01');
  });

  it('outlasts the flags that are written after it', async () => {
    const workbook = sample();
    const pane = await aPane(workbook);
    await pane.answer('due-soon.days', '14');
    await pane.write('flags');
    expect(keptEntries(settingsFrom(await workbook.snapshot()))).toEqual([['due-soon.days', '14']]);
  });

  it('that cannot be, is told and changes nothing', async () => {
    const workbook = sample();
    const pane = await aPane(workbook);
    await pane.answer('due-soon.days', 'soon');
    expect(pane.state.problem).toMatch(/it must be a number of days/);
    expect(settingsFrom(await workbook.snapshot()).lines).toEqual([]);
  });

  it('counts while the pane is open where the workbook cannot be written to', async () => {
    const workbook = sample();
    const readOnly: WorkbookAdapter = {
      snapshot: (options) => workbook.snapshot(options),
      looks: (ranges) => workbook.looks(ranges),
      apply: () => Promise.reject(new WorkbookError('This workbook is open as read-only.')),
    };
    const pane = await aPane(readOnly);
    await pane.answer('due-soon.days', '14');
    expect(pane.state.problem).toBe('This workbook is open as read-only. What you said counts while the pane is open.');
    expect(reviewIn(pane).settings.dueSoonDays).toBe(14);
    await pane.check();
    expect(reviewIn(pane).settings.dueSoonDays).toBe(14);
  });
});

describe('a finding left in the pane', () => {
  it('is set aside with its reason, in a fresh pane too, and can be taken up again', async () => {
    const workbook = sample();
    const pane = await aPane(workbook);
    const [finding] = reviewIn(pane).findings;
    if (!finding) throw new Error('The sample has no finding');
    await pane.leave(finding, 'Agreed by the governors');
    expect(reviewIn(pane).aside).toMatchObject([{ finding, reason: 'Agreed by the governors' }]);
    const fresh = await aPane(workbook);
    expect(reviewIn(fresh).findings).not.toContainEqual(finding);
    await fresh.leave(finding, null);
    expect(reviewIn(fresh).findings).toContainEqual(finding);
    expect(reviewIn(fresh).aside).toEqual([]);
  });

  it('needs a reason', async () => {
    const pane = await aPane(sample());
    const [finding] = reviewIn(pane).findings;
    if (!finding) throw new Error('The sample has no finding');
    await pane.leave(finding, ' ');
    expect(pane.state.problem).toBe('Say in a few words why this one can be left.');
  });
});
