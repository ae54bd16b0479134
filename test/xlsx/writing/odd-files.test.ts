import ExcelJS from 'exceljs';
import { aFlag, aFullSheet, anOwnSheet, edits } from '../../builders/edits.js';
import { difference } from '../comparing.js';
import {
  bytesOf,
  partNames,
  SHEET_DATA,
  smallWorkbook,
  STYLES,
  textOf,
  withParts,
  type SmallWorkbook,
} from '../handmade.js';
import { applied } from './applying.js';

const report = edits({ sheets: [aFullSheet('Plan')], flags: [aFlag('Plan', 'B2:B9')] });
const removal = edits({ flags: [], remove: ['highlights'] });
const prefixed = (xml: string) => xml.replaceAll(/<(\/?)(?=\w)/g, '<$1x:');

const ODD: readonly (readonly [string, SmallWorkbook])[] = [
  ['with nothing odd about it', {}],
  [
    'in the Strict dialect',
    { strict: true, styles: STYLES.replace(/http[^"]*/, 'http://purl.oclc.org/ooxml/spreadsheetml/main') },
  ],
  [
    'whose parts write a prefix',
    { prefix: 'x:', sheets: [prefixed(SHEET_DATA)], styles: prefixed(STYLES).replace('xmlns=', 'xmlns:x=') },
  ],
  ['whose lists do not say their count', { styles: STYLES.replaceAll(/ count="\d+"/g, '') }],
  ['whose lists say a wrong count', { styles: STYLES.replaceAll(/ count="\d+"/g, ' count="9"') }],
  [
    'whose style part is in single quotes and spread out',
    { styles: STYLES.replaceAll('"', "'").replaceAll('/>', ' />\r\n') },
  ],
  ['without rules in its styles', { styles: STYLES.replace('<dxfs count="0"/>', '') }],
  [
    'with an extension in its styles',
    { styles: STYLES.replace('</styleSheet>', '<extLst><ext uri="{1}"/></extLst></styleSheet>') },
  ],
  [
    'with references to other workbooks before its names',
    {
      afterSheets:
        '<externalReferences/><definedNames><definedName name="Ratings">Plan!$A$1</definedName></definedNames><calcPr/>',
    },
  ],
  ['that begins with a byte order mark', { styles: `\uFEFF${STYLES}` }],
];

describe.each(ODD)('a workbook %s', (_, wanted) => {
  const original = smallWorkbook(wanted);
  const { file, notDone } = applied(original, report);

  it('is written to by adding only', () => {
    expect(notDone).toEqual([]);
    expect(difference(original, file)).toMatchObject({ lost: [], altered: [] });
  });

  it('is the same after the same edits again', () => {
    expect(Buffer.compare(applied(file, report).file, file)).toBe(0);
  });

  it('is the original again after removal', () => {
    expect(difference(original, applied(file, removal).file)).toMatchObject({
      lost: [],
      altered: [],
      extended: [],
      added: [],
    });
  });
});

describe('a workbook without styles', () => {
  const file = applied(smallWorkbook({ styles: null }), report).file;

  it('gets a style part whose first entries are the plain ones', async () => {
    expect(partNames(file)).toContain('xl/styles.xml');
    expect(textOf(file, 'xl/_rels/workbook.xml.rels')).toContain('/styles" Target="styles.xml"');
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(file.buffer as ArrayBuffer);
    expect(textOf(file, 'xl/styles.xml')).toMatch(
      /<cellXfs count="\d+"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"\/><xf /,
    );
    expect(textOf(file, 'xl/styles.xml')).toMatch(/<fonts count="\d+"><font><sz val="11"\/><name val="Calibri"\/>/);
    expect(book.getWorksheet('Plumbline highlights')?.getCell('A1').font).toMatchObject({ name: 'Arial', bold: true });
  });
});

describe('a cell whose style number leads nowhere', () => {
  it('does not come to look like ours', () => {
    const sheet = SHEET_DATA.replace('<c r="B2">', '<c r="B2" s="3">');
    const { file } = applied(smallWorkbook({ sheets: [sheet] }), report);
    const styles = textOf(file, 'xl/styles.xml');
    const cellXfs = /<cellXfs count="(\d+)">(.*?)<\/cellXfs>/.exec(styles)?.[2] ?? '';
    const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
    expect(cellXfs.startsWith(plain.repeat(4))).toBe(true);
    expect(cellXfs.slice(4 * plain.length)).toMatch(/^<xf (?!numFmtId="0" fontId="0")/);
  });
});

describe('where the workbook part names its links in another way', () => {
  it('our sheet brings the declaration with it', () => {
    const original = smallWorkbook();
    const renamed = textOf(original, 'xl/workbook.xml').replace('xmlns:r=', 'xmlns:rel=').replace('r:id=', 'rel:id=');
    const { file } = applied(withParts(original, { 'xl/workbook.xml': renamed }), report);
    expect(textOf(file, 'xl/workbook.xml')).toContain(
      'sheetId="2" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id=',
    );
  });
});

describe('a part in UTF-16', () => {
  it('stays in it', () => {
    const text = `\uFEFF<?xml version="1.0" encoding="UTF-16"?>${textOf(smallWorkbook(), 'xl/worksheets/sheet1.xml')}`;
    const sheet = new Uint8Array(Buffer.from(text, 'utf16le'));
    const original = withParts(smallWorkbook(), { 'xl/worksheets/sheet1.xml': sheet });
    const { file } = applied(original, report);
    expect(Buffer.from(bytesOf(file, 'xl/worksheets/sheet1.xml')).toString('utf16le')).toContain(
      '<conditionalFormatting sqref="B2:B9">',
    );
    expect(difference(original, applied(file, removal).file)).toMatchObject({ altered: [], extended: [] });
  });
});

describe('a workbook that is signed', () => {
  it('is told that its signature does not hold any more', () => {
    const signed = withParts(smallWorkbook(), { '_xmlsignatures/sig1.xml': '<Signature/>' });
    expect(applied(signed, report).notDone).toEqual([
      'The workbook is digitally signed, and a change makes its signature invalid. Sign the copy again.',
    ]);
    expect(applied(signed, edits({ flags: [] })).notDone).toEqual([]);
  });
});

describe('a workbook whose structure is protected', () => {
  const original = smallWorkbook({ beforeSheets: '<workbookProtection lockStructure="1"/>' });

  it('gets no sheet, and says so', () => {
    const { file, notDone, sheets } = applied(original, edits({ sheets: [anOwnSheet([['x']])] }));
    expect(sheets).toEqual({});
    expect(notDone).toEqual([
      "The workbook's structure is protected, so the sheet “Plumbline highlights” could not be added. Unprotect it (Review, Protect Workbook), then try again.",
    ]);
    expect(Buffer.compare(file, applied(original, edits({})).file)).toBe(0);
  });

  it('gets its flags all the same', () => {
    expect(applied(original, report).flagged).toBe(1);
  });
});
