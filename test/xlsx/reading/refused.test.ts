import { zipSync } from 'fflate';

import { WorkbookError } from '../../../src/workbook/snapshot.js';
import { openXlsx } from '../../../src/xlsx/index.js';
import { nodeCodec } from '../../../src/xlsx/node-codec.js';
import { portableCodec, type ZipCodec } from '../../../src/xlsx/zip-codec.js';
import { bytesOf, fileOf, SHEET_DATA, smallWorkbook, textOf, withParts } from '../handmade.js';
import { compoundFile, declaring } from '../unusable.js';

/** What is said of a file when it is opened and read; fails when nothing is. */
async function saidOf(file: Uint8Array, codec?: ZipCodec): Promise<string> {
  try {
    await openXlsx(file, 'Plan.xlsx', codec).snapshot();
  } catch (error) {
    expect(error).toBeInstanceOf(WorkbookError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('The file was read.');
}

/** The file with one 32-bit field of its first entry changed, in the entry's header and in the directory. */
function withField(file: Uint8Array, inHeader: number, inDirectory: number, value: number): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  const directory = view.getUint32(changed.length - 6, true);
  view.setUint32(inHeader, value, true);
  view.setUint32(directory + inDirectory, value, true);
  return changed;
}

const good = smallWorkbook();
const text = (words: string) => new TextEncoder().encode(words);
const withoutPart = (part: string) => {
  const parts = Object.entries(
    Object.fromEntries(
      ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml'].map((name) => [name, bytesOf(good, name)]),
    ),
  ).filter(([name]) => name !== part);
  return fileOf(Object.fromEntries(parts));
};

const NOT_EXCEL = 'Plan.xlsx is not an Excel workbook. In Excel, save it as "Excel Workbook (*.xlsx)".';
const DAMAGED = /^Plan\.xlsx is damaged/;

describe('A file that cannot be used is refused in one plain sentence', () => {
  test.each<readonly [string, Uint8Array, string | RegExp]>([
    ['nothing in it', new Uint8Array(), 'Plan.xlsx is empty.'],
    ['a web page', text('<html><body>Sign in</body></html>'), NOT_EXCEL],
    ['a CSV file', text('Action,Due\nMend the roof,31/05/2024\n'), NOT_EXCEL],
    [
      'encrypted',
      compoundFile('EncryptedPackage'),
      'Plan.xlsx is protected by a password. Remove the password, and try again.',
    ],
    [
      'an .xls renamed',
      compoundFile('Workbook'),
      'Plan.xlsx is a workbook of Excel 97–2003 (.xls). In Excel, save it as "Excel Workbook (*.xlsx)".',
    ],
    ['an old Word document', compoundFile('WordDocument'), NOT_EXCEL],
    [
      'cut short',
      good.subarray(0, good.length - 100),
      'Plan.xlsx is incomplete: its end is missing. Copy or download it again.',
    ],
    ['some other archive', zipSync({ 'readme.txt': text('Hello') }), NOT_EXCEL],
    [
      'a Word document',
      withParts(good, {
        '[Content_Types].xml': textOf(good, '[Content_Types].xml').replace(
          'spreadsheetml.sheet.main',
          'wordprocessingml.document.main',
        ),
      }),
      NOT_EXCEL,
    ],
    [
      'a binary workbook',
      withParts(good, {
        '[Content_Types].xml': textOf(good, '[Content_Types].xml').replace(
          /ContentType="[^"]*sheet\.main\+xml"/,
          'ContentType="application/vnd.ms-excel.sheet.binary.macroEnabled.main"',
        ),
      }),
      'Plan.xlsx is a binary workbook (.xlsb). In Excel, save it as "Excel Workbook (*.xlsx)".',
    ],
    ['no sheets', smallWorkbook({ sheets: [] }), 'Plan.xlsx has no worksheets.'],
    [
      'only hidden sheets',
      withParts(good, {
        'xl/workbook.xml': textOf(good, 'xl/workbook.xml').replace('<sheet ', '<sheet state="veryHidden" '),
      }),
      'Plan.xlsx has only hidden sheets. Unhide the sheet that holds the plan, and save it again.',
    ],
    ['no workbook part', withoutPart('xl/workbook.xml'), DAMAGED],
    [
      'a sheet whose part is missing',
      withParts(good, {
        'xl/_rels/workbook.xml.rels': textOf(good, 'xl/_rels/workbook.xml.rels').replace('sheet1', 'sheet9'),
      }),
      /^Plan\.xlsx is damaged: its part xl\/worksheets\/sheet9\.xml cannot be read\./,
    ],
    [
      'XML that ends early',
      withParts(good, { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }),
      'Plan.xlsx is damaged: its part xl/worksheets/sheet1.xml cannot be read. Open it in Excel, let Excel repair it, and save it again.',
    ],
    ['XML that is not well-formed', smallWorkbook({ sheets: [`${SHEET_DATA}<a b=c>`] }), DAMAGED],
    ['a prefix that means nothing', smallWorkbook({ sheets: [`${SHEET_DATA}<q:a/>`] }), DAMAGED],
    [
      'a document type definition',
      withParts(good, {
        'xl/worksheets/sheet1.xml':
          '<!DOCTYPE worksheet [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>',
      }),
      DAMAGED,
    ],
    [
      'text that is not UTF-8',
      withParts(good, { 'xl/worksheets/sheet1.xml': new Uint8Array([...text('<a>'), 0xff, 0xfe, ...text('</a>')]) }),
      DAMAGED,
    ],
    ['a checksum that does not agree', withField(good, 14, 16, 12345), DAMAGED],
    ['a size that is not true', withField(good, 22, 24, 10), DAMAGED],
    ['an entry that begins outside the file', withField(good, 14, 42, 999_999), DAMAGED],
  ])('%s', async (_name, file, said) => {
    for (const codec of [portableCodec, nodeCodec]) {
      const sentence = await saidOf(file, codec);
      if (typeof said === 'string') expect(sentence).toBe(said);
      else expect(sentence).toMatch(said);
    }
  });

  test('an archive whose parts are locked with a password', async () => {
    const file = good.slice();
    const view = new DataView(file.buffer);
    const directory = view.getUint32(file.length - 6, true);
    view.setUint16(directory + 8, view.getUint16(directory + 8, true) | 1, true);
    expect(await saidOf(file)).toBe('Plan.xlsx is protected by a password. Remove the password, and try again.');
  });
});

describe.each([
  ['a browser', portableCodec],
  ['Node', nodeCodec],
] as const)('In %s a file that would swell is refused before it is unpacked', (_name, codec) => {
  const MB = 1024 * 1024;
  const TOO_LARGE =
    'Plan.xlsx is too large: unpacked, it would take more than 512 MB, or one part of it more than 256 MB.';
  const quickly = async (file: Uint8Array) => {
    const before = performance.now();
    const said = await saidOf(file, codec);
    expect(performance.now() - before).toBeLessThan(2000);
    return said;
  };

  test('one part too large', async () => {
    expect(await quickly(declaring(good, (name) => (name.includes('sheet1') ? 257 * MB : null)))).toBe(TOO_LARGE);
  });

  test('too large in all', async () => {
    expect(await quickly(declaring(good, () => 200 * MB))).toBe(TOO_LARGE);
  });

  test('a part that is larger than it says is given up early', async () => {
    const swelling = withParts(good, { 'xl/worksheets/sheet1.xml': new Uint8Array(60 * MB) });
    expect(await quickly(declaring(swelling, (name) => (name.includes('sheet1') ? 1000 : null)))).toMatch(DAMAGED);
  });
});
