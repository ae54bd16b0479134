import { aFlag, aFullSheet, anOwnSheet, area, edits } from '../../builders/edits.js';
import { difference } from '../comparing.js';
import { fileOf, partNames, SHEET_DATA, smallWorkbook, textOf, withParts } from '../handmade.js';
import { applied } from './applying.js';

const BOOK = 'xl/workbook.xml';
const UNCHANGED = { lost: [], altered: [], extended: [], added: [] };
const removal = edits({ remove: ['highlights'], flags: [] });
const write = (file: Uint8Array, ...rows: string[][]) =>
  applied(file, edits({ sheets: [anOwnSheet(rows.length === 0 ? [['Written']] : rows)] })).file;
const replaced = (file: Uint8Array, part: string, from: string | RegExp, to: string) => {
  const text = textOf(file, part);
  const changed = text.replace(from, to);
  if (changed === text) throw new Error(`${part} does not hold ${String(from)}`);
  return withParts(file, { [part]: changed });
};

describe('a sheet of ours', () => {
  const file = applied(smallWorkbook(), edits({ sheets: [aFullSheet('Plan')] })).file;
  const sheet = textOf(file, 'xl/worksheets/sheet2.xml');

  it('has no formula, and text that cannot become one', () => {
    const text = textOf(write(smallWorkbook(), ['=HYPERLINK("http://x.example")']), 'xl/worksheets/sheet2.xml');
    expect(text).toContain('t="inlineStr"><is><t>=HYPERLINK(&quot;http://x.example&quot;)</t></is></c>');
    expect(text).not.toContain('<f');
    // Should somebody edit the cell in Excel, the mark keeps what is typed there text.
    expect(textOf(file, 'xl/styles.xml')).toContain('quotePrefix="1"');
  });

  it('prints on A4 landscape, one page wide, with its headers on every page and a footer', () => {
    expect(sheet).toContain('<sheetPr><tabColor rgb="FF0F5EA8"/><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet).toContain('<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>');
    expect(sheet).toContain('<oddFooter>&amp;LHighlight report &amp;&amp; more&amp;RPage &amp;P of &amp;N</oddFooter>');
    expect(textOf(file, BOOK)).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'Plumbline highlights'!$A$1:$C$20</definedName>` +
        `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Plumbline highlights'!$3:$3</definedName>`,
    );
  });

  it('keeps its titles in view and draws no grid', () => {
    expect(sheet).toContain(
      '<sheetView showGridLines="0" workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>',
    );
  });

  it('has a chart that is drawn before anything is calculated, and that can be read aloud', () => {
    const chart = textOf(file, 'xl/charts/chart1.xml');
    expect(chart).toContain("<c:f>'Plumbline highlights'!$B$4</c:f><c:numCache>");
    expect(chart).toContain('<c:pt idx="0"><c:v>7</c:v></c:pt>');
    expect(textOf(file, 'xl/drawings/drawing1.xml')).toContain('descr="Actions by rating: Green 7, Amber 3."');
  });

  it('has a table whose columns are named as its header cells are', () => {
    expect(textOf(file, 'xl/tables/table1.xml')).toContain(
      '<tableColumn id="1" name="Ratings"/><tableColumn id="2" name="Green"/><tableColumn id="3" name="Amber"/>',
    );
  });

  it('gives a table a row below its header even when it has none', () => {
    const own = anOwnSheet([['Name']], { tables: [{ name: 'PlumblineEmpty', area: area('A1'), filter: true }] });
    const { file: made } = applied(smallWorkbook(), edits({ sheets: [own] }));
    expect(textOf(made, 'xl/tables/table1.xml')).toContain('ref="A1:A2"');
  });

  it('cuts text that is longer than a cell holds, but no character in two', () => {
    const long = `${'x'.repeat(32_766)}😀`;
    const text = textOf(write(smallWorkbook(), [long]), 'xl/worksheets/sheet2.xml');
    expect(text).toContain(`<t>${'x'.repeat(32_766)}</t>`);
  });
});

describe('a table of ours', () => {
  it('takes another name and number than theirs', () => {
    const theirs =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="9" name="plumblineratings" displayName="plumblineratings" ref="A1:B2"/>';
    const original = withParts(smallWorkbook(), { 'xl/tables/table4.xml': theirs });
    const { file } = applied(original, edits({ sheets: [aFullSheet('Plan')] }));
    expect(textOf(file, 'xl/tables/table1.xml')).toContain('id="10" name="PlumblineRatings_2"');
  });
});

describe('a sheet of ours that the officer has moved and renamed', () => {
  const theirs =
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Plan2!$A$1</definedName></definedNames>';
  const original = smallWorkbook({
    sheets: [SHEET_DATA, SHEET_DATA],
    beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
    afterSheets: theirs,
  });
  // Ours goes to the front: the tabs' own names and the tab in view are counted anew, as Excel does.
  const written = applied(original, edits({ sheets: [aFullSheet('Plan')] })).file;
  const book = textOf(written, BOOK);
  const ours = /<sheet name="Plumbline highlights"[^>]*>/.exec(book)?.[0] ?? '';
  const moved = withParts(written, {
    [BOOK]: book
      .replace(ours, '')
      .replace('<sheets>', `<sheets>${ours.replace('Plumbline highlights', 'Board &amp; co')}`)
      .replaceAll("'Plumbline highlights'", "'Board &amp; co'")
      .replaceAll('localSheetId="1"', 'localSheetId="2x"')
      .replaceAll('localSheetId="2"', 'localSheetId="0"')
      .replaceAll('localSheetId="2x"', 'localSheetId="2"')
      .replace('activeTab="1"', 'activeTab="2"'),
  });

  it('is written where it is', () => {
    const { file, sheets } = applied(moved, edits({ sheets: [aFullSheet('Plan')] }));
    expect(sheets).toEqual({ highlights: 'Board & co' });
    expect(textOf(file, BOOK)).toContain('<sheets><sheet name="Board &amp; co"');
    expect(textOf(file, BOOK)).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="0">'Board &amp; co'!$A$1:$C$20</definedName>`,
    );
  });

  it('goes without moving their names and their view to another tab', () => {
    expect(textOf(applied(moved, removal).file, BOOK)).toBe(textOf(original, BOOK));
  });

  it('keeps what macros and views know it by', () => {
    const marked = replaced(
      replaced(moved, 'xl/worksheets/sheet3.xml', '<sheetPr>', '<sheetPr codeName="Sheet7">'),
      'xl/worksheets/sheet3.xml',
      '<sheetView ',
      '<sheetView tabSelected="1" ',
    );
    const sheet = textOf(applied(marked, edits({ sheets: [aFullSheet('Plan')] })).file, 'xl/worksheets/sheet3.xml');
    expect(sheet).toContain('<sheetPr codeName="Sheet7">');
    expect(sheet).toContain('tabSelected="1"');
  });
});

describe('a sheet of ours that somebody has added to', () => {
  const written = write(smallWorkbook());

  it('leaves a copy of itself alone, which has the name for that tab only', () => {
    const copied = replaced(
      written,
      BOOK,
      '<definedNames>',
      '<definedNames><definedName name="Plumbline_highlights" localSheetId="0">Plan!$A$1</definedName>',
    );
    const { file, sheets } = applied(copied, edits({ sheets: [anOwnSheet([['New']])] }));
    expect(sheets).toEqual({ highlights: 'Plumbline highlights' });
    expect(textOf(file, 'xl/worksheets/sheet1.xml')).toBe(textOf(written, 'xl/worksheets/sheet1.xml'));
  });

  it('takes the list of formulas with it, where it held some: Excel makes the list anew', () => {
    const types = textOf(written, '[Content_Types].xml').replace(
      '</Types>',
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
    );
    const links = textOf(written, 'xl/_rels/workbook.xml.rels').replace(
      '</Relationships>',
      '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
    );
    const chained = withParts(written, {
      '[Content_Types].xml': types,
      'xl/_rels/workbook.xml.rels': links,
      'xl/calcChain.xml': '<calcChain><c r="A9" i="2"/></calcChain>',
    });
    expect(partNames(write(chained))).toContain('xl/calcChain.xml');
    const formula = replaced(
      chained,
      'xl/worksheets/sheet2.xml',
      '</sheetData>',
      '<row r="9"><c r="A9"><f>1+1</f></c></row></sheetData>',
    );
    const file = write(formula);
    expect(partNames(file)).not.toContain('xl/calcChain.xml');
    expect(textOf(file, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    expect(textOf(file, '[Content_Types].xml')).not.toContain('calcChain');
  });

  it.each([
    ['a cell of theirs', `<c r="C2"><f>'Plumbline highlights'!A1</f></c></row></sheetData>`, 'cell C2 of “Plan”'],
    ['in any case', `<c r="C2"><f>SUM('PLUMBLINE Highlights'!A1:A9)</f></c></row></sheetData>`, 'cell C2 of “Plan”'],
    [
      'a rule of theirs',
      `</row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" priority="1"><formula>'Plumbline highlights'!$A$1=1</formula></cfRule></conditionalFormatting>`,
      '“Plan”',
    ],
  ])('is kept as long as it is referred to: %s', (_, put, user) => {
    const referring = replaced(written, 'xl/worksheets/sheet1.xml', '</row></sheetData>', put);
    const { file, notDone } = applied(referring, removal);
    expect(notDone).toEqual([
      `The sheet “Plumbline highlights” was kept, because ${user} refers to it. Change that, or delete the sheet in Excel.`,
    ]);
    expect(difference(referring, file)).toMatchObject(UNCHANGED);
  });

  it('is kept when a name of theirs refers to it', () => {
    const named = replaced(
      written,
      BOOK,
      '<definedNames>',
      `<definedNames><definedName name="Headline">'Plumbline highlights'!$A$1</definedName>`,
    );
    expect(applied(named, removal).notDone[0]).toContain('because the name Headline refers to it');
  });

  it('goes in spite of text, links and flags that only mention it', () => {
    const mentioned = replaced(
      applied(
        written,
        edits({ flags: [aFlag('Plan', 'B2', { formula: `AND(N("plumbline")=0,'Plumbline highlights'!$A$1=1)` })] }),
      ).file,
      'xl/worksheets/sheet1.xml',
      'Mend the roof',
      "see 'Plumbline highlights'!A1",
    );
    const { file, notDone } = applied(mentioned, removal);
    expect(notDone).toEqual([]);
    expect(partNames(file)).not.toContain('xl/worksheets/sheet2.xml');
  });

  it('is kept when nothing else can be seen', () => {
    const hidden = replaced(written, BOOK, 'name="Plan"', 'name="Plan" state="hidden"');
    expect(applied(hidden, removal).notDone).toEqual([
      'Our sheets were kept, because every other sheet is hidden and a workbook must show one.',
    ]);
  });

  it('is left as it is when it is protected', () => {
    const locked = replaced(
      written,
      'xl/worksheets/sheet2.xml',
      '</sheetData>',
      '</sheetData><sheetProtection sheet="1"/>',
    );
    const { file, sheets, notDone } = applied(locked, edits({ sheets: [anOwnSheet([['New']])] }));
    expect(sheets).toEqual({});
    expect(notDone[0]).toMatch(/^The sheet “Plumbline highlights” is protected, so it was left as it is/);
    expect(difference(locked, file)).toMatchObject(UNCHANGED);
  });
});

describe('parts that only our sheet leads to', () => {
  it('go with it, and those that others need stay', () => {
    const written = applied(smallWorkbook(), edits({ sheets: [aFullSheet('Plan')] })).file;
    // Somebody has put a picture on our sheet that stands on theirs as well.
    const links = textOf(written, 'xl/worksheets/_rels/sheet2.xml.rels');
    const picture = '<Relationship Id="rId50" Type="urn:picture" Target="../media/image1.png"/></Relationships>';
    const shared = withParts(written, {
      'xl/worksheets/_rels/sheet2.xml.rels': links.replace('</Relationships>', picture),
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${picture}`,
      'xl/media/image1.png': Uint8Array.of(1, 2, 3),
    });
    const left = partNames(applied(shared, removal).file);
    expect(left).toContain('xl/media/image1.png');
    expect(left.filter((name) => /table|drawing|chart|sheet2/.test(name))).toEqual([]);
  });
});

describe('a workbook that is not quite right', () => {
  it('of which a tab leads nowhere is written to all the same', () => {
    const whole = smallWorkbook({ sheets: [SHEET_DATA, SHEET_DATA] });
    const names = partNames(whole).filter((name) => name !== 'xl/worksheets/sheet2.xml');
    const parts = Object.fromEntries(names.map((name) => [name, textOf(whole, name)]));
    expect(applied(fileOf(parts), edits({ sheets: [anOwnSheet([['x']])] })).sheets).toEqual({
      highlights: 'Plumbline highlights',
    });
  });
});
