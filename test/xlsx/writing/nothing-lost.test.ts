import ExcelJS from 'exceljs';
import { aFlag, aFullSheet, edits } from '../../builders/edits.js';
import { difference } from '../comparing.js';
import { everything } from '../everything.js';
import { partNames } from '../handmade.js';
import { applied } from './applying.js';

/** What a report writes: two sheets of ours and flags on two columns. */
const report = edits({
  sheets: [
    aFullSheet('Plan'),
    aFullSheet('Plan', { id: 'exceptions', tables: [], charts: [], names: [], freezeAbove: 0 }),
  ],
  flags: [aFlag('Plan', 'C2:C13'), aFlag('Plan', 'D2:D13', { style: { border: 'A4262C', bold: true } })],
});
const removal = edits({ flags: [], remove: ['highlights', 'exceptions'] });

describe.each([['.xlsx', false] as const, ['.xlsm', true] as const])('a %s with everything in it', (_, macros) => {
  let original: Uint8Array;
  let written: Uint8Array;

  beforeAll(async () => {
    original = await everything({ macros });
    written = applied(original, report).file;
  });

  it('keeps every part that needs no change byte for byte, and the others whole', () => {
    const { lost, altered, extended } = difference(original, written);
    expect({ lost, altered }).toEqual({ lost: [], altered: [] });
    expect([...extended].sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
      'xl/worksheets/sheet1.xml',
    ]);
  });

  it('gains our parts and no others', () => {
    expect([...difference(original, written).added].sort()).toEqual([
      'xl/charts/chart2.xml',
      'xl/drawings/_rels/drawing2.xml.rels',
      'xl/drawings/drawing2.xml',
      'xl/tables/table2.xml',
      'xl/worksheets/_rels/sheet5.xml.rels',
      'xl/worksheets/sheet5.xml',
      'xl/worksheets/sheet6.xml',
    ]);
  });

  it('is byte for byte the same when the report is written again', () => {
    expect(Buffer.compare(applied(written, report).file, written)).toBe(0);
  });

  it('is the original again, in every part, when our additions are removed', () => {
    const cleared = applied(written, removal).file;
    expect(difference(original, cleared)).toMatchObject({ lost: [], altered: [], extended: [], added: [] });
    expect(partNames(cleared)).toEqual(partNames(original));
  });

  it('opens in another library, which finds the sheets, the flags and the names', async () => {
    const book = new ExcelJS.Workbook();
    // ExcelJS reads pivots as nothing and macros not at all, but must get to the end of the file.
    await book.xlsx.load(written.buffer as ArrayBuffer);
    expect(book.worksheets.map(({ name }) => name)).toEqual([
      'Plan',
      'Figures',
      'Locked',
      'Lists',
      'Plumbline highlights',
      'Plumbline exceptions',
    ]);
    const sheet = book.getWorksheet('Plumbline highlights');
    expect(sheet?.getCell('A1').value).toBe('Riverford plan: highlight report');
    expect(sheet?.getCell('A1').font).toMatchObject({ bold: true, size: 20, name: 'Arial' });
  });
});
