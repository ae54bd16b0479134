import { readFileSync } from 'node:fs';
import { review } from '../../src/checks/index.js';
import { run, type World } from '../../src/cli/run.js';
import { readPlan } from '../../src/plan/index.js';
import { parseSettings } from '../../src/plan/settings-names.js';
import { keptEdits, settingsFrom, withAnswer, withLeft } from '../../src/reports/index.js';
import { openXlsx } from '../../src/xlsx/index.js';

const SAMPLE = 'assets/samples/fellgate-school-plan.xlsx';
const AS_AT = '2026-09-30';
const who = 'B. Hart, 1 October 2026';

/** A world of files in memory, and what was said in it. */
function aWorld(files: Readonly<Record<string, Uint8Array>>) {
  const held = new Map(Object.entries(files));
  const said = { out: '', err: '' };
  const world: World = {
    read: (path) => held.get(path) ?? new Uint8Array(),
    write: (path, bytes) => held.set(path, bytes),
    same: (first, second) => first === second,
    baseName: (path) => path,
    today: () => '2026-10-01',
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    terminal: false,
  };
  return { world, said, file: (path: string) => held.get(path) ?? new Uint8Array() };
}

interface Checked {
  readonly findings: readonly { readonly check: string; readonly item: string | null }[];
  readonly notJudged: readonly { readonly what: string; readonly why: string }[];
  readonly setAside?: readonly unknown[];
}

async function check(file: Uint8Array, ...more: string[]): Promise<Checked> {
  const { world, said } = aWorld({ 'plan.xlsx': file });
  expect(await run(['check', 'plan.xlsx', '--as-at', AS_AT, '--json', ...more], world)).toBe(0);
  return JSON.parse(said.out) as Checked;
}

const sample = new Uint8Array(readFileSync(SAMPLE));

/** The sample with lines on its settings sheet. */
async function withSettings(...answers: readonly (readonly [name: string, value: string])[]): Promise<Uint8Array> {
  const workbook = openXlsx(sample, 'plan.xlsx');
  const { settings } = parseSettings([]);
  const { plan, snapshot } = await readPlan(workbook, settings, { merges: true });
  const kept = answers.reduce((so, [name, value]) => withAnswer(so, name, value, { who }), settingsFrom(snapshot));
  await workbook.apply(keptEdits(review(plan, AS_AT, settings), snapshot, kept));
  return workbook.save();
}

describe('the settings sheet on the command line', () => {
  it('is obeyed without being named', async () => {
    const checks = async (file: Uint8Array) => (await check(file)).findings.map((one) => one.check);
    const [first] = await checks(sample);
    if (first === undefined) throw new Error('The sample has no finding');
    expect(await checks(await withSettings([`check.${first}`, 'off']))).not.toContain(first);
  });

  it('gives way to --set', async () => {
    const [first] = (await check(sample)).findings;
    const file = await withSettings([`check.${first?.check ?? ''}`, 'off']);
    const { findings } = await check(file, '--set', `check.${first?.check ?? ''}=on`);
    expect(findings).toContainEqual(first);
  });

  it('has its wrong lines told, and the rest obeyed', async () => {
    const { notJudged } = await check(await withSettings(['due-soon.days', 'soon']));
    expect(notJudged[0]).toMatchObject({
      what: 'setting',
      why: expect.stringContaining('cannot be "soon": it must be a number of days from 0 to 366.') as string,
    });
  });

  it('remembers what --set said in the copy that is written, once', async () => {
    const { world, file } = aWorld({ 'plan.xlsx': sample });
    const report = ['report', 'plan.xlsx', '--as-at', AS_AT, '--set', 'due-soon.days=14', '--out', 'copy.xlsx'];
    expect(await run(report, world)).toBe(0);
    const kept = settingsFrom(await openXlsx(file('copy.xlsx'), 'copy.xlsx').snapshot());
    expect(kept.lines).toMatchObject([
      { setting: 'due-soon.days', value: '14', who: 'Command line, 1 October 2026', problem: null },
    ]);
    const again = aWorld({ 'plan.xlsx': file('copy.xlsx') });
    expect(await run(report, again.world)).toBe(0);
    expect(Buffer.compare(again.file('copy.xlsx'), file('copy.xlsx'))).toBe(0);
  });

  it('keeps findings aside, counts them and says why', async () => {
    const workbook = openXlsx(sample, 'plan.xlsx');
    const { settings } = parseSettings([]);
    const { plan, snapshot } = await readPlan(workbook, settings, { merges: true });
    const before = review(plan, AS_AT, settings);
    const [finding] = before.findings;
    if (!finding) throw new Error('The sample has no finding');
    const left = withLeft(settingsFrom(snapshot), before, finding, { who, reason: 'Agreed by the governors' });
    await workbook.apply(keptEdits(before, snapshot, left));
    const { world, said } = aWorld({ 'plan.xlsx': workbook.save() });
    expect(await run(['check', 'plan.xlsx', '--as-at', AS_AT], world)).toBe(0);
    expect(said.out).toContain('Set aside: 1');
    expect(said.out).toContain(`Agreed by the governors (${who}).`);
    expect(said.out).toContain('1 finding is set aside.');
    const { findings, setAside } = await check(workbook.save());
    expect(findings).toHaveLength(before.findings.length - 1);
    expect(setAside).toMatchObject([{ check: finding.check, reason: 'Agreed by the governors', who }]);
  });

  it('says that a finding is back once its facts have changed', async () => {
    const workbook = openXlsx(sample, 'plan.xlsx');
    const { settings } = parseSettings([]);
    const { plan, snapshot } = await readPlan(workbook, settings, { merges: true });
    const before = review(plan, AS_AT, settings);
    const [finding] = before.findings;
    if (!finding) throw new Error('The sample has no finding');
    const left = withLeft(settingsFrom(snapshot), before, finding, { who, reason: 'Agreed by the governors' });
    const lines = left.lines.map((line) => ({ ...line, value: line.value.replace(/\[.*\]$/, '[00000000]') }));
    await workbook.apply(keptEdits(before, snapshot, { ...left, lines }));
    const { world, said } = aWorld({ 'plan.xlsx': workbook.save() });
    expect(await run(['check', 'plan.xlsx', '--as-at', AS_AT], world)).toBe(0);
    expect(said.out).toContain('1 finding that was set aside is back, as its facts have changed.');
    expect((await check(workbook.save())).findings).toHaveLength(before.findings.length);
  });
});
