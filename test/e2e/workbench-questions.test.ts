import { run } from '../../src/cli/run.js';
import { settingsFrom } from '../../src/reports/index.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { StubWorld } from '../cli/stub-world.js';
import { answerIn, ASKED_ON, findingsWith, QUESTION_CASES, questionIn, workbookOfQuestions } from './questions.js';
import { WorkbenchPage, workbenchSite, type WorkbenchSite } from './workbench-page.js';

jest.setTimeout(120_000);

const CASES = QUESTION_CASES.filter(({ inExcelOnly }) => inExcelOnly !== true);

let site: WorkbenchSite;
let bench: WorkbenchPage;

beforeAll(async () => {
  site = await workbenchSite();
  bench = await onTheDay();
  await bench.drop('plan.xlsx', await workbookOfQuestions());
  await bench.checked();
});

afterAll(async () => {
  bench.expectClean();
  await bench.close();
  await site.close();
});

async function onTheDay(): Promise<WorkbenchPage> {
  const opened = await WorkbenchPage.open(site);
  await opened.page.clock.setFixedTime(`${ASKED_ON}T09:00:00Z`);
  return opened;
}

interface Checked {
  readonly findings: readonly { readonly check: string; readonly sheet: string; readonly row: number }[];
}

async function checked(file: Uint8Array): Promise<Checked> {
  const world = new StubWorld({ 'plan.xlsx': file });
  expect(await run(['check', 'plan.xlsx', '--as-at', ASKED_ON, '--json'], world)).toBe(0);
  return JSON.parse(world.printed) as Checked;
}

test.each(CASES.map((one) => [one.name, one] as const))('answered in the workbench: %s', async (_, one) => {
  await findingsWith(bench.page, one.word, one.before);
  await answerIn(bench.page, one);
  await findingsWith(bench.page, one.word, one.after);
});

test('the saved copy holds every answer, and the command line and a fresh pane obey it', async () => {
  const before = await checked(await workbookOfQuestions());
  const { bytes } = await bench.save();
  const { lines } = settingsFrom(await openXlsx(bytes, 'plan.xlsx').snapshot());
  expect(lines.map(({ setting, appliesTo, value }) => [setting, appliesTo, value])).toEqual(
    CASES.map(({ kept }) => [...kept]),
  );
  const after = await checked(bytes);
  for (const { finding } of CASES) {
    const { given, ...place } = finding;
    const about = ({ findings }: Checked) => findings.filter((one) => isAt(one, place)).length;
    expect([place, about(before), about(after)]).toEqual([place, given ? 0 : 1, given ? 1 : 0]);
  }

  const fresh = await onTheDay();
  await fresh.drop('plan.xlsx', new Uint8Array(bytes));
  await fresh.checked();
  await fresh.page.getByRole('tab', { name: /^Not judged/ }).click();
  for (const one of CASES) expect(await questionIn(fresh.page, one).count()).toBe(0);
  for (const { word, after: count } of CASES) await findingsWith(fresh.page, word, count);
  await fresh.close();
});

function isAt(
  one: Checked['findings'][number],
  { check, sheet, row }: { check: string; sheet: string; row: number },
): boolean {
  return one.check === check && one.sheet === sheet && one.row === row;
}
