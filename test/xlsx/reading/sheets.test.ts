import { openXlsx } from '../../../src/xlsx/index.js';
import { SHEET_DATA, smallWorkbook, textOf, withParts } from '../handmade.js';
import { sheetOf, snapshotOf, valuesOf } from './opening.js';

const PLAN = { A1: 'Action', B1: 'Due', A2: 'Mend the roof', B2: 45000 };

describe('The sheets of a workbook', () => {
  test('come in tab order, with what is hidden said', async () => {
    const file = smallWorkbook({
      sheets: [SHEET_DATA, '<sheetData/>', '<sheetData/>'],
      names: ['Plan', 'Lists', 'Old'],
    });
    const book = textOf(file, 'xl/workbook.xml')
      .replace('name="Lists"', 'name="Lists" state="hidden"')
      .replace('name="Old"', 'name="Old &amp; gone" state="veryHidden"');
    const { sheets, file: name } = await snapshotOf(withParts(file, { 'xl/workbook.xml': book }));
    expect(name).toBe('plan.xlsx');
    expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.extent !== null])).toEqual([
      ['Plan', 'visible', true],
      ['Lists', 'hidden', false],
      ['Old & gone', 'very-hidden', false],
    ]);
  });

  test('chart sheets are left out, but counted where names say whose they are', async () => {
    const file = smallWorkbook({
      sheets: [SHEET_DATA, '<sheetData/>'],
      afterSheets:
        '<definedNames><definedName name="Dues" localSheetId="1">Plan2!$B$2:$B$9</definedName>' +
        '<definedName name="_xlnm.Print_Area" localSheetId="0">Chart!$A$1</definedName>' +
        '<definedName name="Total">SUM(1,2)</definedName></definedNames>',
    });
    const links = textOf(file, 'xl/_rels/workbook.xml.rels').replace('/worksheet"', '/chartsheet"');
    const { sheets, names } = await snapshotOf(withParts(file, { 'xl/_rels/workbook.xml.rels': links }));
    expect(sheets.map(({ name }) => name)).toEqual(['Plan2']);
    expect(names).toEqual([
      { name: 'Dues', refersTo: 'Plan2!$B$2:$B$9', sheet: 'Plan2' },
      { name: 'Print_Area', refersTo: 'Chart!$A$1', sheet: 'Plan' },
      { name: 'Total', refersTo: 'SUM(1,2)', sheet: null },
    ]);
  });

  test('protection of a sheet and of the structure, and the date system', async () => {
    const { sheets, structureProtected, date1904 } = await snapshotOf(
      smallWorkbook({
        sheets: [
          `${SHEET_DATA}<sheetProtection sheet="1" objects="1"/>`,
          `${SHEET_DATA}<sheetProtection objects="1"/>`,
        ],
        beforeSheets: '<workbookPr date1904="true"/><workbookProtection lockStructure="1"/>',
      }),
    );
    expect(sheets.map((sheet) => sheet.protected)).toEqual([true, false]);
    expect([structureProtected, date1904]).toEqual([true, true]);
  });

  test('no protection and the 1900 date system when nothing is said', async () => {
    const snapshot = await snapshotOf(smallWorkbook());
    expect([snapshot.structureProtected, snapshot.date1904, snapshot.sheets[0]?.protected]).toEqual([
      false,
      false,
      false,
    ]);
  });

  test('progress is told, and reading stops when it is called off', async () => {
    const told: (readonly [string, number])[] = [];
    const file = openXlsx(smallWorkbook({ sheets: [SHEET_DATA, SHEET_DATA] }), 'plan.xlsx');
    await file.snapshot({ progress: (doing, done) => told.push([doing, done]) });
    expect(told).toEqual([
      ['Reading Plan', 0],
      ['Reading Plan2', 0.5],
    ]);
    await expect(file.snapshot({ signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });
});

describe('However a file is written, it reads the same', () => {
  const plain = smallWorkbook();
  const part = 'xl/worksheets/sheet1.xml';
  const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(?=\w)/g, '<$1x:');

  test.each<readonly [string, Uint8Array]>([
    ['in the Strict dialect', smallWorkbook({ strict: true })],
    ['with a prefix on every element', smallWorkbook({ prefix: 'x:', sheets: [prefixed(SHEET_DATA)] })],
    [
      'with another prefix for relationships',
      withParts(plain, {
        'xl/workbook.xml': textOf(plain, 'xl/workbook.xml')
          .replace('xmlns:r=', 'xmlns:rel=')
          .replace(' r:id', ' rel:id'),
      }),
    ],
    [
      'with absolute targets',
      withParts(plain, {
        'xl/_rels/workbook.xml.rels': textOf(plain, 'xl/_rels/workbook.xml.rels').replaceAll(
          'Target="',
          'Target="/xl/',
        ),
      }),
    ],
    [
      'with targets that go up and down',
      withParts(plain, {
        'xl/_rels/workbook.xml.rels': textOf(plain, 'xl/_rels/workbook.xml.rels').replace(
          'worksheets/',
          './../xl/worksheets/',
        ),
      }),
    ],
    [
      'with part names in another case',
      withParts(plain, {
        'xl/_rels/workbook.xml.rels': textOf(plain, 'xl/_rels/workbook.xml.rels').replace(
          'worksheets/sheet1',
          'Worksheets/Sheet1',
        ),
      }),
    ],
    ['with a byte order mark', withParts(plain, { [part]: `\uFEFF${textOf(plain, part)}` })],
    ['in UTF-16', withParts(plain, { [part]: utf16(`<?xml version="1.0" encoding="UTF-16"?>${textOf(plain, part)}`) })],
    [
      'with comments and line breaks',
      withParts(plain, { [part]: textOf(plain, part).replaceAll('><', '>\r\n<!-- c > < -->\r\n<') }),
    ],
  ])('%s', async (_name, file) => {
    const [sheet] = (await snapshotOf(file)).sheets;
    expect(sheet && valuesOf(sheet)).toEqual(PLAN);
  });

  test('elements of the same names in extensions are not cells', async () => {
    const sheet = await sheetOf({
      sheets: [
        `${SHEET_DATA}<extLst><ext uri="{1}" xmlns:q="http://example.org/q"><q:sheetData><q:row r="9"><q:c r="A9"><q:v>1</q:v></q:c></q:row></q:sheetData></ext></extLst>`,
      ],
    });
    expect(valuesOf(sheet)).toEqual(PLAN);
  });
});

function utf16(text: string): Uint8Array {
  const marked = `\uFEFF${text}`;
  const bytes = new Uint8Array(2 * marked.length);
  Array.from({ length: marked.length }, (_, at) => {
    new DataView(bytes.buffer).setUint16(2 * at, marked.charCodeAt(at), true);
  });
  return bytes;
}
