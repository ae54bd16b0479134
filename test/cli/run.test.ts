import { beforeAll, describe, expect, test } from '@jest/globals';
import { zipSync } from 'fflate';
import ExcelJS from 'exceljs';
import { run } from '../../src/cli/run.js';
import { openXlsx } from '../../src/xlsx/index.js';
import { northmere } from '../samples/northmere-childrens-services.js';
import { bytesOf } from '../samples/sample.js';
import { StubWorld } from './stub-world.js';

let tracker: Uint8Array;

beforeAll(async () => {
  tracker = await bytesOf(northmere);
});

const FILE = 'trackers/northmere.xlsx';
const world = (): StubWorld => new StubWorld({ [FILE]: tracker });

async function fileOf(fill: (book: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe('check', () => {
  test('prints the counts, the sentence, and what to look at again with its cell', async () => {
    const here = world();
    expect(await run(['check', FILE, '--as-at', '2026-09-30'], here)).toBe(0);
    expect(here.said).toBe('');
    expect(here.printed).toContain(
      'As at 30 September 2026 (as given); the workbook says "Progress to 30 September 2026"',
    );
    expect(here.printed).toContain('Recommendations   Complete 1 · Green 4 · Amber 1 · Red 0');
    expect(here.printed).toContain('5 of 6 recommendations are in progress: four are Green and one Amber.');
    expect(here.printed).toContain('High · Improvement plan!F31 · 8 Hold a legal planning meeting');
    expect(here.printed).toContain(`--set 'polarity."CS 030"=higher'`);
    expect(here.written.size).toBe(0);
  });

  test('judges at today’s date when none is given', async () => {
    const here = world();
    await run(['check', FILE], here);
    expect(here.printed).toContain('As at 30 September 2026 (today)');
  });

  test('tells what will be late by a board date ahead apart from what is late today', async () => {
    const here = world();
    await run(['check', FILE, '--as-at', '2026-11-05'], here);
    expect(here.printed.replace(/\s+/g, ' ')).toContain(
      'Three rows are past their date today; three more will be by 5 November 2026 if nothing changes.',
    );
  });

  test('--explain says how each column was read', async () => {
    const here = world();
    await run(['check', FILE, '--explain'], here);
    expect(here.printed).toMatch(/due: .*Completion date/);
  });

  test('an answer given with --set counts', async () => {
    const here = world();
    await run(['check', FILE, '--set', 'polarity."CS 030"=lower', '--set', 'polarity."CS 031"=lower'], here);
    expect(here.printed).toContain('Nothing was left unjudged.');
    expect(here.printed).toContain('5 of the 12 indicators that can be judged are off target.');
  });

  test('a setting that is none is refused by name', async () => {
    const here = world();
    expect(await run(['check', FILE, '--set', 'colour.3=green'], here)).toBe(2);
    expect(here.said).toContain('colour.3');
    expect(here.printed).toBe('');
  });
});

describe('report', () => {
  const args = ['report', FILE, '--as-at', '2026-09-30', '--out', 'out/copy.xlsx'];

  test('writes the copy, says what is in it, and leaves the tracker alone', async () => {
    const here = world();
    const before = Uint8Array.from(tracker);
    expect(await run(args, here)).toBe(0);
    expect([...here.written.keys()]).toEqual(['out/copy.xlsx']);
    expect(here.files.get(FILE)).toEqual(before);
    expect(here.printed).toBe(
      'The checked copy is out/copy.xlsx.\nIt has the sheets "Plumbline highlights", "Plumbline exceptions", "Plumbline settings" and "Plumbline history". 7 rules flag dates and ratings in the tracker, by conditional formatting; no cell was changed.\n',
    );
    const copy = await openXlsx(here.read('out/copy.xlsx'), 'copy.xlsx').snapshot();
    expect(copy.sheets.map(({ name }) => name).slice(0, 3)).toEqual(['Summary of progress', 'Improvement plan', 'Key']);
    expect(copy.sheets).toHaveLength(7);
  });

  test('on its own copy changes nothing the second time', async () => {
    const here = world();
    await run(args, here);
    const first = here.read('out/copy.xlsx');
    await run(['report', 'out/copy.xlsx', '--as-at', '2026-09-30', '--out', 'again.xlsx'], here);
    expect(here.read('again.xlsx')).toEqual(first);
  });

  test('clear gives the tracker back', async () => {
    const here = world();
    await run(args, here);
    expect(await run(['clear', 'out/copy.xlsx', '--out', 'cleared.xlsx'], here)).toBe(0);
    const before = await openXlsx(tracker, 'before.xlsx').snapshot();
    const cleared = await openXlsx(here.read('cleared.xlsx'), 'before.xlsx').snapshot();
    expect(cleared).toEqual(before);
  });

  test('clear keeps the settings and the history when asked to, and says so', async () => {
    const here = world();
    await run([...args, '--set', 'due-soon.days=14'], here);
    here.printed = '';
    expect(await run(['clear', 'out/copy.xlsx', '--keep-settings', '--out', 'cleared.xlsx'], here)).toBe(0);
    expect(here.printed).toBe(
      'Plumbline\'s reports and flags are taken out; the copy is cleared.xlsx. It keeps the sheets "Plumbline settings" and "Plumbline history".\n',
    );
    const kept = openXlsx(here.read('cleared.xlsx'), 'before.xlsx');
    expect((await kept.snapshot()).sheets.map(({ name }) => name).slice(3)).toEqual([
      'Plumbline settings',
      'Plumbline history',
    ]);
    expect(kept.view('Improvement plan').flags).toEqual([]);
    expect(await run(['clear', 'cleared.xlsx', '--out', 'empty.xlsx'], here)).toBe(0);
    expect(await openXlsx(here.read('empty.xlsx'), 'before.xlsx').snapshot()).toEqual(
      await openXlsx(tracker, 'before.xlsx').snapshot(),
    );
  });

  test.each([
    ['report', FILE, '--out', FILE],
    ['report', FILE, '--out', `./${FILE}`],
    ['clear', FILE, '--out', FILE],
  ])('never over the tracker itself: %s %s %s %s', async (...argv) => {
    const here = world();
    expect(await run(argv, here)).toBe(2);
    expect(here.said).toBe('The copy needs a name of its own: --out is the file itself, which is never changed.\n');
    expect(here.written.size).toBe(0);
  });
});

describe('a file that cannot be used', () => {
  const failing = async (bytes: Uint8Array, verb: readonly string[] = ['check']): Promise<string> => {
    const here = new StubWorld({ 'plan.xlsx': bytes });
    expect(await run([...verb, 'plan.xlsx', ...(verb[0] === 'check' ? [] : ['--out', 'copy.xlsx'])], here)).toBe(1);
    expect(here.printed).toBe('');
    expect(here.written.size).toBe(0);
    expect(here.said.trim().split('\n')).toHaveLength(1);
    return here.said;
  };
  const text = (words: string): Uint8Array => new TextEncoder().encode(words);

  test('is named when it is not there', async () => {
    const here = new StubWorld();
    expect(await run(['check', 'gone.xlsx'], here)).toBe(1);
    expect(here.said).toBe('There is no file gone.xlsx.\n');
  });

  test.each(['check', 'report', 'clear'])('no workbook: %s', async (verb) => {
    expect(await failing(text('Dear all, the tracker is attached.'), [verb])).toMatch(
      /^plan\.xlsx is not an Excel workbook/,
    );
  });

  test('empty, cut off, another kind of zip, an old .xls', async () => {
    expect(await failing(new Uint8Array())).toBe('plan.xlsx is empty.\n');
    expect(await failing(tracker.slice(0, 3000))).toMatch(/incomplete|damaged/);
    expect(await failing(zipSync({ 'readme.txt': text('hello') }))).toMatch(/not an Excel workbook/);
    expect(
      await failing(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)])),
    ).toMatch(/\.xls|password|damaged/);
  });

  test('with no plan in it, says what was looked for and where', async () => {
    const rota = await fileOf((book) => {
      const sheet = book.addWorksheet('Rota');
      sheet.addRow(['Week', 'Name']);
      sheet.addRow([1, 'Ann Reed']);
    });
    const said = await failing(rota);
    expect(said).toContain('No plan was found in plan.xlsx');
    expect(said).toContain('"Rota"');
  });

  test('whose plan is said in a used range of a million rows with ten cells', async () => {
    const wide = await fileOf((book) => {
      const sheet = book.addWorksheet('Plan');
      sheet.addRow(['Action', 'Lead', 'Due date', 'RAG']);
      sheet.addRow(['Publish the procedure', 'Ann Reed', '31/05/2024', 'Green']);
      sheet.getCell('A1048576').value = 'end';
    });
    const here = new StubWorld({ 'wide.xlsx': wide });
    expect(await run(['check', 'wide.xlsx', '--json'], here)).toBe(0);
  });
});

describe('wrong usage', () => {
  test('gives the sentence and the help, and exit 2', async () => {
    const here = world();
    expect(await run(['chek'], here)).toBe(2);
    expect(here.said).toContain('There is no command "chek".');
    expect(here.said).toContain('plumbline check FILE.xlsx');
    expect(here.printed).toBe('');
  });

  test('help is no mistake', async () => {
    const here = world();
    expect(await run(['--help'], here)).toBe(0);
    expect(here.printed).toContain('--set NAME=VALUE');
    expect(here.said).toBe('');
  });
});
