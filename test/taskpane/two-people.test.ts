import { readFileSync } from 'node:fs';
import { excelWorkbook } from '../../src/excel/index.js';
import { keptEntries, keptHistory, readHistory, settingsFrom, withAnswer } from '../../src/reports/index.js';
import { historySheet } from '../../src/reports/history/table.js';
import { NO_LISTS } from '../../src/reports/flag-lists.js';
import { settingsSheet } from '../../src/reports/settings/sheet.js';
import { localEngine } from '../../src/taskpane/engine.js';
import { Session } from '../../src/taskpane/session.js';
import { NO_EDITS, OWN_SHEETS, type OwnSheet, type WorkbookAdapter } from '../../src/workbook/edits.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { excelInNode } from '../excel-host/office-in-node.js';
import type { Executor } from '../excel-host/executor.js';
import { bookFrom } from '../excel-host/fill.js';

jest.setTimeout(60_000);

const FILE = 'assets/samples/northmere-childrens-services.xlsx';
const SETTINGS = OWN_SHEETS.settings.title;
const HISTORY = OWN_SHEETS.history.title;
const who = 'R. Osei, 14 October 2026';
const nothing = () => Promise.resolve();

const file = () => Promise.resolve(openXlsx(readFileSync(FILE), 'plan.xlsx'));
let executor: Executor | null = null;
const excel = async (): Promise<WorkbookAdapter> => {
  executor = excelInNode(await bookFrom(await file()));
  return excelWorkbook();
};
afterEach(() => {
  expect(executor?.unknown ?? []).toEqual([]);
});

async function aPane(workbook: WorkbookAdapter, today = '2026-10-15'): Promise<Session> {
  const session = new Session({
    engine: localEngine(workbook),
    today: () => today,
    goTo: nothing,
    goToSheet: nothing,
    about: () => Promise.resolve(''),
    writingClearsUndo: false,
  });
  await session.check();
  return session;
}

/** The text of every cell of a sheet, by row. */
async function cellsOf(workbook: WorkbookAdapter, sheet: string): Promise<readonly (readonly unknown[])[]> {
  const { sheets } = await workbook.snapshot();
  const found = sheets.find(({ name }) => name === sheet);
  return (found?.rows ?? []).map(({ cells }) => Array.from(cells, (cell) => cell?.value ?? null));
}

/** A sheet of ours as a colleague leaves it: cells put in, by row and column. */
function alteredBy(sheet: OwnSheet, put: readonly (readonly [row: number, column: number, text: string])[]): OwnSheet {
  const rows = sheet.rows.map(({ cells, ...row }) => ({ ...row, cells: [...cells] }));
  for (const [row, column, text] of put) {
    while (rows.length <= row) rows.push({ cells: [] });
    const { cells } = rows[row] ?? { cells: [] };
    while (cells.length <= column) cells.push(null);
    cells[column] = { value: text };
  }
  return { ...sheet, rows, tables: [] };
}

describe.each([
  ['a file', file],
  ['Excel', excel],
])('two people, one workbook, in %s', (_, open) => {
  it('a setting that a colleague kept since is noticed, obeyed and kept when a report is written', async () => {
    const workbook = await open();
    const pane = await aPane(workbook);
    const [finding] = pane.state.checked?.review.findings ?? [];
    const theirs = withAnswer(settingsFrom(await workbook.snapshot()), `check.${finding?.check ?? ''}`, 'off', { who });
    await workbook.apply({ ...NO_EDITS, sheets: [settingsSheet('Plan', theirs, NO_LISTS)] });
    await pane.write('exceptions');
    expect(pane.state.done?.message).toMatch(
      /^The settings had been changed since the plan was read, so it was judged anew by them\. Written to the sheet/,
    );
    expect(pane.state.checked?.review.findings).not.toContainEqual(finding);
    await pane.write('flags');
    expect(pane.state.done?.message).not.toMatch(/changed/);
    expect(settingsFrom(await workbook.snapshot()).lines).toMatchObject([{ setting: 'check', value: 'off', who }]);
  });

  it('a column and a line that a colleague adds to the settings stay', async () => {
    const workbook = await open();
    const pane = await aPane(workbook);
    await pane.answer('due-soon.days', '14');
    const sheet = settingsSheet('Plan', settingsFrom(await workbook.snapshot()), NO_LISTS);
    const header = sheet.tables[0]?.area.top ?? 0;
    await workbook.apply({
      ...NO_EDITS,
      sheets: [
        alteredBy(sheet, [
          [header, 5, 'Agreed by'],
          [header + 1, 5, 'The board'],
        ]),
      ],
    });
    await pane.answer('plan.start', '2026-04-01');
    await pane.write('flags');
    const rows = await cellsOf(workbook, SETTINGS);
    const at = rows.findIndex(([first]) => first === 'Setting');
    expect(rows.slice(at, at + 3).map((row) => [row[0], row[2], row[5]])).toEqual([
      ['Setting', 'Value', 'Agreed by'],
      ['due-soon.days', '14', 'The board'],
      ['plan.start', '2026-04-01', undefined],
    ]);
  });

  it('a report that a colleague wrote since, their columns and their notes stay in the history', async () => {
    const workbook = await open();
    const pane = await aPane(workbook);
    await (await aPane(workbook, '2026-09-30')).write('highlights');
    const theirs = keptHistory(await workbook.snapshot());
    const sheet = historySheet(theirs);
    const header = sheet.tables[0]?.area.top ?? 0;
    const last = sheet.tables[0]?.area.bottom ?? 0;
    await workbook.apply({
      ...NO_EDITS,
      sheets: [
        alteredBy(sheet, [
          [header, 16, 'Said at the board'],
          [header + 1, 16, 'Noted'],
          [last + 1, 3, 'Checked by Internal Audit'],
        ]),
      ],
    });
    await pane.write('highlights');
    expect(pane.state.done?.message).toMatch(/^The history had been changed meanwhile; what was added to it is kept\./);
    await pane.write('highlights');
    expect(pane.state.done?.message).toMatch(/^Written/);

    const history = readHistory(await workbook.snapshot());
    expect(history.filter(({ date }) => date === '2026-09-30')).toEqual(theirs.rows.map(({ row }) => row));
    expect(history.filter(({ date }) => date === '2026-10-15')).toHaveLength(theirs.rows.length);
    const rows = await cellsOf(workbook, HISTORY);
    const [head, first] = rows.slice(rows.findIndex(([one]) => one === 'Report date'));
    expect(head?.[16]).toBe('Said at the board');
    expect(first?.[16]).toBe('Noted');
    expect(rows.at(-1)).toEqual([null, null, null, 'Checked by Internal Audit']);
  });

  it('what a colleague wrote beside a row stays when the report is made again for the same date', async () => {
    const workbook = await open();
    const pane = await aPane(workbook);
    await pane.write('highlights');
    const before = await cellsOf(workbook, HISTORY);
    const sheet = historySheet(keptHistory(await workbook.snapshot()));
    const header = sheet.tables[0]?.area.top ?? 0;
    await workbook.apply({
      ...NO_EDITS,
      sheets: [
        alteredBy(sheet, [
          [header, 16, 'Comment'],
          [header + 3, 16, 'Moved to May'],
        ]),
      ],
    });
    await pane.write('highlights');
    const after = await cellsOf(workbook, HISTORY);
    expect(after.map((row) => row.slice(0, 16))).toEqual(before);
    expect(after.flatMap((row) => row.slice(16)).filter((value) => value !== null)).toEqual([
      'Comment',
      'Moved to May',
    ]);
  });

  it('what people wrote into the highlight report stays when it is written again', async () => {
    const workbook = await open();
    const pane = await aPane(workbook);
    await pane.write('highlights');
    const rows = await cellsOf(workbook, OWN_SHEETS.highlights.title);
    const { sheets } = await workbook.snapshot();
    const tab = sheets.find(({ name }) => name === OWN_SHEETS.highlights.title);
    const heading = tab?.rows.find(({ cells }) => cells[0]?.value === 'Key successes')?.row ?? -1;
    expect(heading).toBeGreaterThan(0);
    const written: OwnSheet = {
      id: 'highlights',
      widths: [],
      styles: {},
      rows: Array.from({ length: (tab?.rows.at(-1)?.row ?? 0) + 1 }, (_, row) => ({
        cells: (tab?.rows.find((one) => one.row === row)?.cells ?? []).map((cell) =>
          typeof cell?.value === 'string' ? { value: cell.value } : null,
        ),
      })),
      tables: [],
      charts: [],
      gridlines: false,
      print: { orientation: 'landscape', paper: 'A4', fitWidth: true },
      names: [],
    };
    await workbook.apply({
      ...NO_EDITS,
      sheets: [alteredBy(written, [[heading + 2, 0, '12 foster carers approved']])],
    });
    await pane.write('highlights');
    const now = await cellsOf(workbook, OWN_SHEETS.highlights.title);
    expect(now.map(([first]) => first)).toContain('12 foster carers approved');
    expect(now.filter(([first]) => first !== '12 foster carers approved')).toEqual(rows);
  });

  it('Remove keeps the settings and the history, unless they are to go too', async () => {
    const workbook = await open();
    const before = await workbook.snapshot({ merges: true });
    const pane = await aPane(workbook);
    await pane.answer('due-soon.days', '14');
    for (const work of ['flags', 'exceptions', 'highlights'] as const) await pane.write(work);
    await pane.write('removal');
    expect(pane.state.done?.message).toMatch(/reports and flags are removed; the settings and the history are kept/);
    const kept = await workbook.snapshot();
    expect(
      kept.sheets
        .map(({ name }) => name)
        .filter((name) => name.startsWith('Plumbline'))
        .sort(),
    ).toEqual([HISTORY, SETTINGS]);
    expect(
      kept.names
        .map(({ name }) => name)
        .filter((name) => name.startsWith('Plumbline_'))
        .sort(),
    ).toEqual([OWN_SHEETS.history.definedName, OWN_SHEETS.settings.definedName]);
    expect(keptEntries(settingsFrom(kept))).toEqual([['due-soon.days', '14']]);
    expect(readHistory(kept).length).toBeGreaterThan(0);
    await pane.write('full-removal');
    expect(await workbook.snapshot({ merges: true })).toEqual(before);
    expect([...(pane.state.checked?.answers ?? [])]).toEqual([]);
    expect(pane.state.done?.message).toMatch(/sheets and flags are removed/);
  });

  it('Remove keeps no sheet that remembers nothing', async () => {
    const workbook = await open();
    const before = await workbook.snapshot({ merges: true });
    const pane = await aPane(workbook);
    await pane.write('flags');
    await pane.write('removal');
    expect(await workbook.snapshot({ merges: true })).toEqual(before);
  });
});
