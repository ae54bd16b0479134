import type { CellLook, SheetView } from '../../../src/workbook/view.js';
import { openXlsx } from '../../../src/xlsx/index.js';
import { aFlag, aFullSheet, area, edits } from '../../builders/edits.js';
import { SHEET_DATA, smallWorkbook, STYLES, type SmallWorkbook } from '../handmade.js';

function viewOf(wanted: SmallWorkbook): SheetView {
  return openXlsx(smallWorkbook(wanted), 'plan.xlsx').view('Plan');
}

/** Styles whose cell format 1 has this font, fill, border and alignment, as far as given. */
function stylesWith({ font = '', fill = '', border = '', alignment = '', format = 0, formats = '' }): string {
  return STYLES.replace('<fonts', `<numFmts>${formats}</numFmts><fonts`)
    .replace('</fonts>', `<font>${font}</font></fonts>`)
    .replace('</fills>', `<fill>${fill || '<patternFill patternType="none"/>'}</fill></fills>`)
    .replace('</borders>', `<border>${border}</border></borders>`)
    .replace(
      '</cellXfs>',
      `<xf numFmtId="${format}" fontId="1" fillId="2" borderId="1"><alignment ${alignment}/></xf></cellXfs>`,
    );
}

const styledCell = '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>';

function lookWith(style: Parameters<typeof stylesWith>[0]): CellLook | undefined {
  const view = viewOf({ styles: stylesWith(style), sheets: [styledCell] });
  return view.looks[view.rows.get(0)?.cells[0]?.look ?? -1];
}

describe('What a cell shows', () => {
  const shown = (format: string, value: string, more: SmallWorkbook = {}) => {
    const [format_, formats] = /^\d+$/.test(format)
      ? [Number(format), '']
      : [164, `<numFmt numFmtId="164" formatCode="${format.replaceAll('"', '&quot;')}"/>`];
    const styles = stylesWith({ format: format_, formats });
    const sheets = [`<sheetData><row r="1"><c r="A1" s="1" ${value}</c></row></sheetData>`];
    return viewOf({ styles, sheets, ...more }).rows.get(0)?.cells[0]?.text;
  };
  const number = (value: number) => `><v>${value}</v>`;

  test.each<readonly [string, string, string, string]>([
    ['a date in the country’s own form', '14', number(42901), '15/06/2017'],
    ['a date and time in the country’s own form', '22', number(42901.5), '15/06/2017 12:00'],
    ['a month', 'mmm-yy', number(42901), 'Jun-17'],
    ['a long date of the system', '[$-F800]dddd, mmmm dd, yyyy', number(42901), '15 June 2017'],
    ['a percentage', '9', number(0.946), '95%'],
    ['thousands', '#,##0', number(1234.5), '1,235'],
    ['pounds', '"£"#,##0.00', number(12), '£12.00'],
    ['a plain number', '0', number(0.1 + 0.2), '0.3'],
    ['hidden by its format', ';;;', number(3), ''],
    ['a format that means nothing', 'bad[[', number(3), '3'],
    ['a date before there were dates', 'dd/mm/yyyy', number(-5), '-5'],
    ['text', '14', 't="str"><v>TBC</v>', 'TBC'],
    ['text in a format of its own', '"Rated "@', 't="str"><v>Green</v>', 'Rated Green'],
    ['yes', '0', 't="b"><v>1</v>', 'TRUE'],
    ['an error', '0', 't="e"><v>#REF!</v>', '#REF!'],
  ])('%s', (_name, format, value, text) => {
    expect(shown(format, value)).toBe(text);
  });

  test('dates of the 1904 system', () => {
    const beforeSheets = '<workbookPr date1904="1"/>';
    expect(shown('14', number(42901 - 1462), { beforeSheets })).toBe('15/06/2017');
    expect(shown('#,##0', number(1234), { beforeSheets })).toBe('1,234');
  });
});

describe('How a cell looks', () => {
  test('font, fill, borders and alignment', () => {
    expect(
      lookWith({
        font: '<b/><i/><u/><strike/><sz val="14"/><color theme="4"/><name val="Arial"/>',
        fill: '<patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill>',
        border: '<left style="thin"><color rgb="FF112233"/></left><right/><top style="thick"/><bottom style="none"/>',
        alignment: 'horizontal="center" vertical="top" wrapText="1" indent="2"',
      }),
    ).toEqual({
      ...{ fill: '00B050', colour: '4472C4', font: 'Arial', size: 14, indent: 2, wrap: true },
      ...{ bold: true, italic: true, underline: true, strike: true, horizontal: 'center', vertical: 'top' },
      border: {
        top: { colour: '000000', width: 3, kind: 'solid' },
        right: null,
        bottom: null,
        left: { colour: '112233', width: 1, kind: 'solid' },
      },
      turned: null,
    });
  });

  test.each([
    ['thin', 1, 'solid'],
    ['medium', 2, 'solid'],
    ['mediumDashDot', 2, 'dashed'],
    ['double', 3, 'double'],
    ['hair', 1, 'dotted'],
  ])('a %s border', (style, width, kind) => {
    expect(lookWith({ border: `<bottom style="${style}"/>` })?.border.bottom).toEqual({
      ...{ colour: '000000', width, kind },
    });
  });

  test.each([
    ['90', 'up'],
    ['180', 'down'],
    ['45', null],
  ])('text turned by %s degrees', (degrees, turned) => {
    expect(lookWith({ alignment: `textRotation="${degrees}"` })?.turned).toBe(turned);
  });

  test('a text with formatting inside, in a list of texts or in its cell', () => {
    const rich =
      '<r><t xml:space="preserve">Lead: </t></r><r><rPr><b/><sz val="9"/><color rgb="FFFF0000"/></rPr><t>Gwen Price</t></r>';
    const view = viewOf({
      sheets: [
        `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is>${rich}</is></c><c r="C1" t="s"><v>1</v></c></row></sheetData>`,
      ],
      linked: [
        {
          kind: 'sharedStrings',
          part: 'sharedStrings.xml',
          content: `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si>${rich}</si><si><t>Plain</t></si></sst>`,
        },
      ],
    });
    const [first, second, third] = view.rows.get(0)?.cells ?? [];
    for (const cell of [first, second]) {
      expect(cell?.text).toBe('Lead: Gwen Price');
      const [usual, bold] = (cell?.runs ?? []).map(({ text, look }) => ({ text, look: view.looks[look] }));
      expect(usual).toMatchObject({ text: 'Lead: ', look: { bold: false, size: 11 } });
      expect(bold).toMatchObject({ text: 'Gwen Price', look: { bold: true, size: 9, colour: 'FF0000' } });
    }
    expect(third).toMatchObject({ text: 'Plain' });
    expect(third?.runs).toBeUndefined();
  });

  test('nothing said', () => {
    expect(lookWith({})).toMatchObject({
      fill: null,
      bold: false,
      wrap: false,
      horizontal: 'general',
      vertical: 'bottom',
    });
  });
});

describe('How a sheet is laid out', () => {
  test('widths, heights, what is hidden, what stays in view', () => {
    const view = viewOf({
      sheets: [
        '<sheetViews><sheetView workbookViewId="0" showGridLines="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
          '<sheetFormatPr defaultRowHeight="18"/>' +
          '<cols><col min="1" max="1" width="20.7109375" customWidth="1"/><col min="2" max="2" width="9" hidden="1"/></cols>' +
          '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c><c r="C1"><v>2</v></c></row><row r="2" hidden="1"><c r="A2"><v>1</v></c></row></sheetData>' +
          '<customSheetViews><customSheetView guid="{1}"><pane xSplit="9" ySplit="9" state="frozen"/></customSheetView></customSheetViews>' +
          '<mergeCells><mergeCell ref="A3:C4"/></mergeCells>',
      ],
    });
    expect(view.columns).toEqual([
      { width: 145, hidden: false },
      { width: 63, hidden: true },
      { width: 64, hidden: false },
    ]);
    expect([view.rowHeight, view.rows.get(0)?.height, view.rows.get(1)?.hidden]).toEqual([24, 40, true]);
    expect([view.frozen, view.gridlines]).toEqual([{ rows: 2, columns: 1 }, false]);
    expect([view.merges, view.rowCount]).toEqual([[area('A3:C4')], 4]);
  });

  test('blank cells are drawn where they have a fill or a border, but not to the end of the world', () => {
    const fill = '<patternFill patternType="solid"><fgColor rgb="FF00B050"/></patternFill>';
    const view = viewOf({
      styles: stylesWith({ fill }),
      sheets: [
        '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="C1" s="1"/><c r="D1"/></row>' +
          '<row r="2" s="1" customFormat="1"/><row r="1048576"><c r="XFD1048576" s="1"/></row></sheetData>',
      ],
    });
    expect(view.rows.get(0)?.cells.map((cell) => cell && view.looks[cell.look]?.fill)).toEqual([
      ...[null, undefined, '00B050'],
    ]);
    expect(view.rowCount).toBeLessThan(1000);
    expect(view.columns.length).toBeLessThan(100);
    expect(view.rows.get(1)?.cells).toHaveLength(view.columns.length);
  });

  test('a sheet with nothing on it', () => {
    const view = viewOf({ sheets: ['<sheetData/>'] });
    expect([view.rowCount, view.columns, view.rows.size]).toEqual([0, [], 0]);
  });

  test('fifty thousand rows are drawn', () => {
    const row = (at: number) =>
      `<row r="${at}"><c r="A${at}"><v>${at}</v></c><c r="B${at}" t="str"><v>Green</v></c></row>`;
    const rows = Array.from({ length: 50_000 }, (_, index) => row(index + 1));
    const view = viewOf({ sheets: [`<sheetData>${rows.join('')}</sheetData>`] });
    expect([view.rowCount, view.rows.size, view.rows.get(49_999)?.cells[0]?.text]).toEqual([50_000, 50_000, '50000']);
  });
});

describe('Charts', () => {
  test('are told with their title and the cells that they lie over', async () => {
    const file = openXlsx(smallWorkbook(), 'plan.xlsx');
    await file.apply(edits({ sheets: [aFullSheet('Plan')] }));
    expect(file.view('Plumbline highlights').drawings).toEqual([
      { kind: 'chart', title: 'Actions by rating', area: area('A8:C20') },
    ]);
    expect(file.view('Plan').drawings).toEqual([]);
  });
});

describe('Conditional formats of the workbook’s own', () => {
  const rulesIn = (...rules: string[]) =>
    viewOf({
      styles: STYLES.replace('</styleSheet>', '').replace(/<dxfs[^>]*\/>|<dxfs[^]*<\/dxfs>/, '') + DXFS,
      sheets: [`${SHEET_DATA}<conditionalFormatting sqref="B2:B9 D2">${rules.join('')}</conditionalFormatting>`],
    });
  const DXFS =
    '<dxfs><dxf><font><b/><i/><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs></styleSheet>';

  test.each([
    ['cellIs" operator="equal', '"Green"', 'B2=("Green")'],
    ['cellIs" operator="lessThan', '5', 'IF(LEN(B2)=0,0,B2)<(5)'],
    ['expression', 'B2&lt;TODAY()', 'B2<TODAY()'],
    ['containsText" operator="containsText" text="a', 'NOT(ISERROR(SEARCH("a",B2)))', 'NOT(ISERROR(SEARCH("a",B2)))'],
  ])('of the type %s', (type, formula, wanted) => {
    const view = rulesIn(`<cfRule type="${type}" dxfId="0" priority="1"><formula>${formula}</formula></cfRule>`);
    expect(view.rules).toEqual([
      {
        areas: [area('B2:B9'), area('D2')],
        formula: wanted,
        style: { bold: true, italic: true, colour: 'FF0000', fill: 'FFC7CE' },
        stops: false,
      },
    ]);
    expect(view.otherRules).toBe(false);
  });

  test('between two values; first rule first; rules that stop', () => {
    const view = rulesIn(
      '<cfRule type="expression" priority="2" stopIfTrue="1"><formula>B2=1</formula></cfRule>',
      '<cfRule type="cellIs" operator="between" priority="1"><formula>1</formula><formula>9</formula></cfRule>',
    );
    const cell = 'IF(LEN(B2)=0,0,B2)';
    expect(view.rules.map(({ formula, stops }) => [formula, stops])).toEqual([
      [`AND(${cell}>=(1),${cell}<=(9))`, false],
      ['B2=1', true],
    ]);
  });

  test.each(['colorScale', 'dataBar', 'iconSet', 'top10', 'duplicateValues'])('%s is told as another', (type) => {
    const view = rulesIn(`<cfRule type="${type}" priority="1"/>`);
    expect([view.rules, view.otherRules]).toEqual([[], true]);
  });
});

describe('Flags of ours', () => {
  const theirs =
    '<conditionalFormatting sqref="B2"><cfRule type="expression" priority="1"><formula>B2&lt;TODAY()</formula></cfRule></conditionalFormatting>';

  test('are told with their cells, formula and style; others are not', async () => {
    const file = openXlsx(smallWorkbook({ sheets: [SHEET_DATA + theirs] }), 'plan.xlsx');
    expect(file.view('Plan').flags).toEqual([]);
    const flag = aFlag('Plan', 'B2:B9');
    await file.apply(edits({ flags: [flag] }));
    expect(file.view('Plan').flags).toEqual([flag]);
  });
});
