import { aFlag, edits } from '../../builders/edits.js';
import { difference, onlyAdds } from '../comparing.js';
import { SHEET_DATA, smallWorkbook, STYLES, textOf } from '../handmade.js';
import { applied } from './applying.js';

const SHEET = 'xl/worksheets/sheet1.xml';
const rule = (priority: number, formula: string) =>
  `<cfRule type="expression" dxfId="0" priority="${priority}"><formula>${formula}</formula></cfRule>`;
const theirs = (priority: number) =>
  `<conditionalFormatting sqref="B2">${rule(priority, 'B2=&quot;Red&quot;')}</conditionalFormatting>`;
const flagged = (sheet: string, flags = [aFlag('Plan', 'B2:B9')], more = {}) =>
  applied(smallWorkbook({ sheets: [sheet], ...more }), edits({ flags }));
const priorities = (file: Uint8Array) =>
  [...textOf(file, SHEET).matchAll(/priority="(\d+)"/g)].map((match) => Number(match[1]));

describe('a flag', () => {
  it('is a rule of the sheet, with a look of its own in the styles', () => {
    const { file, flagged: count } = flagged(SHEET_DATA);
    expect(count).toBe(1);
    expect(textOf(file, SHEET)).toContain(
      '</sheetData><conditionalFormatting sqref="B2:B9"><cfRule type="expression" dxfId="0" priority="1"><formula>' +
        'AND(N(&quot;plumbline&quot;)=0,IFERROR(AND(B2&lt;&gt;&quot;&quot;,B2&lt;TODAY()),FALSE))</formula></cfRule></conditionalFormatting>',
    );
    expect(textOf(file, 'xl/styles.xml')).toContain(
      '<dxfs count="1"><dxf><font><b/><u/></font><fill><patternFill><bgColor rgb="FFFDE7E9"/></patternFill></fill></dxf></dxfs>',
    );
  });

  it('comes after every rule of theirs, those of Excel 2010 too, and several keep their order', () => {
    const x14 =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:conditionalFormattings><x14:conditionalFormatting><x14:cfRule type="dataBar" priority="12"/></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    const { file } = flagged(SHEET_DATA + theirs(4) + x14, [
      aFlag('Plan', 'B2:B9'),
      aFlag('Plan', 'A2:A9', { style: { border: 'A4262C' } }),
    ]);
    expect(priorities(file)).toEqual([4, 13, 14, 12]);
  });

  it.each([
    ['after the cells', SHEET_DATA, '</sheetData>'],
    ['after merged cells', `${SHEET_DATA}<mergeCells count="1"><mergeCell ref="A5:B5"/></mergeCells>`, '</mergeCells>'],
    ['after an empty filter', `${SHEET_DATA}<autoFilter ref="A1:B2"/><pageMargins/>`, '<autoFilter ref="A1:B2"/>'],
    ['after their own rules', `${SHEET_DATA}${theirs(1)}<dataValidations/>`, '</conditionalFormatting>'],
    ['after an empty sheet', '<sheetData/><pageMargins/>', '<sheetData/>'],
    ['after cells with a comment in them', SHEET_DATA.replace('</row>', '<!-- </sheetData> --></row>'), '</sheetData>'],
  ])('stands where the schema wants it: %s', (_, sheet, before) => {
    const text = textOf(flagged(sheet).file, SHEET);
    expect(text).toContain(`${before}<conditionalFormatting sqref="B2:B9">`);
    expect(onlyAdds(textOf(smallWorkbook({ sheets: [sheet] }), SHEET), text)).toBe(true);
  });

  it('has a sheet with a prefix written with it', () => {
    const prefixed = SHEET_DATA.replaceAll(/<(\/?)/g, '<$1x:');
    const original = smallWorkbook({ sheets: [prefixed], prefix: 'x:' });
    const { file } = applied(original, edits({ flags: [aFlag('Plan', 'B2:B9')] }));
    expect(textOf(file, SHEET)).toContain('</x:sheetData><x:conditionalFormatting sqref="B2:B9"><x:cfRule');
    expect(difference(original, file)).toMatchObject({ altered: [], lost: [] });
  });

  it('can cover many areas in one rule', () => {
    const { file } = flagged(SHEET_DATA, [aFlag('Plan', 'B2:B9 B12:B20 B31')]);
    expect(textOf(file, SHEET)).toContain('sqref="B2:B9 B12:B20 B31"');
  });

  it('gives every area the formula of its own first cell, wherever the areas lie', () => {
    const flag = aFlag('Plan', 'D5:D9 B2:B4 D12', { formula: 'AND(N("plumbline")=0,$A5<>"",D5>$C$1)' });
    const text = textOf(flagged(SHEET_DATA, [flag]).file, SHEET);
    expect(text).toMatch(/sqref="B2:B4">.*?\$A2&lt;&gt;&quot;&quot;,B2&gt;\$C\$1\)/);
    expect(text).toMatch(/sqref="D5:D9 D12">.*?\$A5&lt;&gt;&quot;&quot;,D5&gt;\$C\$1\)/);
  });
});

describe('flags given anew', () => {
  const first = flagged(SHEET_DATA + theirs(1)).file;

  it('take the place of those before', () => {
    const again = applied(first, edits({ flags: [aFlag('Plan', 'A2:A3')] })).file;
    expect(textOf(again, SHEET)).toContain('sqref="A2:A3"');
    expect(textOf(again, SHEET)).not.toContain('sqref="B2:B9"');
    expect(priorities(again)).toEqual([1, 2]);
  });

  it('are left alone by edits that say nothing of flags', () => {
    const { file } = applied(first, edits({ flags: null }));
    expect(Buffer.compare(file, first)).toBe(0);
  });

  it('leave a rule of theirs that shares its cells with one of ours', () => {
    const ours = rule(2, 'AND( n( &quot;Plumbline&quot; ) = 0, TRUE)');
    const shared = `${SHEET_DATA}<conditionalFormatting sqref="B2">${rule(1, 'TRUE')}${ours}</conditionalFormatting>`;
    expect(textOf(flagged(shared, []).file, SHEET)).toContain(
      `<conditionalFormatting sqref="B2">${rule(1, 'TRUE')}</conditionalFormatting>`,
    );
  });

  it('are found too where Excel has moved them to its extension', () => {
    const moved =
      '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">' +
      '<x14:cfRule type="expression" priority="3"><xm:f>AND(N("plumbline")=0,TRUE)</xm:f></x14:cfRule><xm:sqref>B2</xm:sqref>' +
      '</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>';
    expect(textOf(flagged(SHEET_DATA + moved, []).file, SHEET)).toContain('</sheetData></worksheet>');
  });

  it('are not looked for in what only mentions us', () => {
    const sheet = SHEET_DATA.replace('Mend the roof', 'Plumbline says N("plumbline")=0') + theirs(1);
    const original = smallWorkbook({ sheets: [sheet] });
    expect(textOf(applied(original, edits({ flags: [] })).file, SHEET)).toBe(textOf(original, SHEET));
  });
});

describe('what cannot be flagged', () => {
  it('is a protected sheet', () => {
    const { file, notDone, flagged: count } = flagged(`${SHEET_DATA}<sheetProtection sheet="1"/>`);
    expect(notDone).toEqual([
      'The sheet “Plan” is protected, so no flags were written to it or removed from it. Unprotect it (Review, Unprotect Sheet), then try again.',
    ]);
    expect(count).toBe(0);
    expect(textOf(file, SHEET)).not.toContain('conditionalFormatting');
  });

  it('is a sheet that is not there', () => {
    expect(flagged(SHEET_DATA, [aFlag('Plan 3', 'B2')]).notDone).toEqual([
      'There is no sheet “Plan 3” any more, so it was not flagged.',
    ]);
  });
});

describe('the look of a flag', () => {
  it('does not become the look of a rule that refers to none', () => {
    const sheet = `${SHEET_DATA}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting>`;
    const { file } = flagged(sheet);
    expect(textOf(file, 'xl/styles.xml')).toContain('<dxfs count="4"><dxf/><dxf/><dxf/><dxf><font>');
    expect(textOf(file, SHEET)).toContain('dxfId="3"');
  });

  it('is added once for flags that look alike', () => {
    const { file } = flagged(SHEET_DATA, [aFlag('Plan', 'B2'), aFlag('Plan', 'A2')]);
    expect(textOf(file, 'xl/styles.xml')).toContain('<dxfs count="1">');
  });

  it('is taken out again with the last flag', () => {
    const { file } = flagged(SHEET_DATA);
    expect(textOf(applied(file, edits({ flags: [] })).file, 'xl/styles.xml')).toBe(STYLES);
  });
});
