import ExcelJS from 'exceljs';
import fc from 'fast-check';

import type { CellValue } from '../../../src/workbook/snapshot.js';
import { STYLES } from '../handmade.js';
import { formatsOf, formulasOf, sharedStrings, sheetOf, snapshotOf, valuesOf } from './opening.js';

const strings = sharedStrings(
  '<si><t>Green</t></si>' +
    '<si><r><rPr><b/></rPr><t>Rec 1: </t></r><r><t xml:space="preserve">mend the roof </t></r></si>' +
    '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>' +
    '<si><t>two_x000D_\nlines</t></si>' +
    '<si><t/></si>',
);

/** What stands in a cell, and what is read of it; undefined for a blank. */
const CELLS: readonly (readonly [string, string, CellValue | undefined])[] = [
  ['a number', '<c r="A1"><v>45000.5</v></c>', 45000.5],
  ['a number in scientific notation', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
  ['a text of the shared list', '<c r="A1" t="s"><v>0</v></c>', 'Green'],
  ['a text with formatting inside', '<c r="A1" t="s"><v>1</v></c>', 'Rec 1: mend the roof '],
  ['a text with its pronunciation', '<c r="A1" t="s"><v>2</v></c>', '東京'],
  ['a text with characters that XML cannot hold', '<c r="A1" t="s"><v>3</v></c>', 'two\r\nlines'],
  ['an empty text', '<c r="A1" t="s"><v>4</v></c>', undefined],
  ['a text that the shared list does not have', '<c r="A1" t="s"><v>99</v></c>', undefined],
  ['a text in the cell', '<c r="A1" t="inlineStr"><is><t>Amber</t></is></c>', 'Amber'],
  [
    'a formatted text in the cell',
    '<c r="A1" t="inlineStr"><is><r><t>Am</t></r><r><t>ber</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
    'Amber',
  ],
  ['true', '<c r="A1" t="b"><v>1</v></c>', true],
  ['false', '<c r="A1" t="b"><v>0</v></c>', false],
  ['an error', '<c r="A1" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
  ['a date as Strict files write it', '<c r="A1" t="d"><v>2017-06-15T12:00:00</v></c>', 42901.5],
  ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>Red</v></c>', 'Red'],
  ["a formula's number", '<c r="A1"><f>1+1</f><v>2</v></c>', 2],
  ["a formula's empty text", '<c r="A1" t="str"><f>""</f><v></v></c>', undefined],
  ['a formula that was never worked out', '<c r="A1"><f>1+1</f></c>', undefined],
  ['a blank with a style', '<c r="A1" s="0"/>', undefined],
  ['text with entities', '<c r="A1" t="str"><v>Health &amp; Care &lt;1&gt; &#163;</v></c>', 'Health & Care <1> £'],
  ['text in CDATA', '<c r="A1" t="str"><v><![CDATA[a < b]]></v></c>', 'a < b'],
];

describe('What stands in a cell', () => {
  test.each(CELLS)('%s', async (_name, xml, value) => {
    const sheet = await sheetOf({ sheets: [`<sheetData><row r="1">${xml}</row></sheetData>`], linked: [strings] });
    expect(valuesOf(sheet)).toEqual(value === undefined ? {} : { A1: value });
    expect(sheet.extent).toEqual(value === undefined ? null : { top: 0, left: 0, bottom: 0, right: 0 });
  });

  test('cells and rows that do not say where they are follow the one before', async () => {
    const cell = (text: string, at = '') => `<c${at} t="str"><v>${text}</v></c>`;
    const sheet = await sheetOf({
      sheets: [
        `<sheetData><row>${cell('a')}${cell('b')}</row><row r="5">${cell('c', ' r="D5"')}${cell('d')}</row>` +
          `<row>${cell('e')}</row></sheetData>`,
      ],
    });
    expect(valuesOf(sheet)).toEqual({ A1: 'a', B1: 'b', D5: 'c', E5: 'd', A6: 'e' });
  });

  test('rows out of order are put in order', async () => {
    const row = (number: number) => `<row r="${number}"><c r="A${number}"><v>${number}</v></c></row>`;
    const sheet = await sheetOf({ sheets: [`<sheetData>${row(3)}${row(1)}${row(2)}</sheetData>`] });
    expect(sheet.rows.map(({ row }) => row)).toEqual([0, 1, 2]);
  });

  test('formulas are known, also where the file writes them once for many cells', async () => {
    const sheet = await sheetOf({
      sheets: [
        '<sheetData>' +
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c><c r="B1"><v>1</v></c><c r="C1"><f t="array" ref="C1:D2">A1:B2</f><v>1</v></c><c r="D1"><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><v>2</v></c><c r="C2"><v>2</v></c><c r="D2"><v>2</v></c></row>' +
          '<row r="3"><c r="C3"><v>3</v></c></row></sheetData>',
      ],
    });
    expect(formulasOf(sheet)).toEqual(['A1', 'C1', 'D1', 'A2', 'C2', 'D2']);
  });

  test('a sheet that claims a million rows and holds ten cells is ten cells', async () => {
    const rows = Array.from(
      { length: 10 },
      (_, index) => `<row r="${index + 1}"><c r="B${index + 1}"><v>1</v></c></row>`,
    );
    const sheet = await sheetOf({
      sheets: [
        `<dimension ref="A1:XFD1048576"/><sheetData>${rows.join('')}<row r="1048576" hidden="1"/></sheetData>` +
          '<mergeCells count="1"><mergeCell ref="A1:A10"/></mergeCells>',
      ],
    });
    expect(sheet.extent).toEqual({ top: 0, left: 1, bottom: 9, right: 1 });
    expect(sheet.rows).toHaveLength(10);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 9, right: 0 }]);
  });
});

describe('Number formats', () => {
  const styles = (formats: string, ids: readonly number[]) =>
    STYLES.replace('<fonts', `<numFmts>${formats}</numFmts><fonts`).replace(
      /<cellXfs.*<\/cellXfs>/,
      `<cellXfs>${ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0"/>`).join('')}</cellXfs>`,
    );

  test('built in, the file’s own, and a style number that means nothing', async () => {
    const sheet = await sheetOf({
      styles: styles('<numFmt numFmtId="164" formatCode="mmm\\ yyyy;@"/>', [0, 14, 164, 9, 999]),
      sheets: [
        `<sheetData><row r="1">${[0, 1, 2, 3, 4, 77].map((style) => `<c s="${style}"><v>1</v></c>`).join('')}</row></sheetData>`,
      ],
    });
    expect(formatsOf(sheet)).toEqual({
      ...{ A1: 'General', B1: 'm/d/yyyy', C1: 'mmm\\ yyyy;@', D1: '0%', E1: 'General', F1: 'General' },
    });
  });

  test('a workbook without styles', async () => {
    const sheet = await sheetOf({ styles: null, sheets: ['<sheetData><row><c><v>1</v></c></row></sheetData>'] });
    expect(formatsOf(sheet)).toEqual({ A1: 'General' });
  });
});

describe('What another program writes', () => {
  const value = fc.oneof(
    fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
    fc.boolean(),
    fc.string({ unit: 'grapheme', maxLength: 40 }).filter((text) => text !== '' && !/_x|\r|^=/.test(text)),
  );

  test('reads back cell for cell', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(fc.record({ row: fc.nat(40), column: fc.nat(30), value }), {
          maxLength: 30,
          selector: ({ row, column }) => `${row},${column}`,
        }),
        async (cells) => {
          const book = new ExcelJS.Workbook();
          const sheet = book.addWorksheet('Plan');
          for (const one of cells) sheet.getCell(one.row + 1, one.column + 1).value = one.value;
          const [read] = (await snapshotOf(new Uint8Array(await book.xlsx.writeBuffer()))).sheets;
          const found = read?.rows.flatMap(({ row, cells: line }) =>
            line.flatMap((cell, column) => (cell ? [{ row, column, value: cell.value }] : [])),
          );
          const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
          expect(found).toEqual(inOrder.map((one) => ({ ...one, value: withoutNegativeZero(one.value) })));
        },
      ),
      { numRuns: 40 },
    );
  });
});

function withoutNegativeZero(value: string | number | boolean): string | number | boolean {
  return value === 0 ? 0 : value;
}
