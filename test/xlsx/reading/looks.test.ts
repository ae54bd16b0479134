import { openXlsx } from '../../../src/xlsx/index.js';
import type { Look } from '../../../src/workbook/snapshot.js';
import { area } from '../../builders/edits.js';
import { SHEET_DATA, smallWorkbook, STYLES } from '../handmade.js';
import { lookOf } from './opening.js';

interface Styled {
  readonly fonts?: readonly string[];
  readonly fills?: readonly string[];
  readonly more?: string;
  readonly theme?: string;
  readonly data?: string;
}

/** A workbook whose cell A1 has the last of the fonts and fills given. */
function styled({ fonts = [], fills = [], more = '', theme, data }: Styled): Uint8Array {
  const styles = STYLES.replace('</fonts>', `${fonts.join('')}</fonts>`)
    .replace('</fills>', `${fills.join('')}</fills>`)
    .replace(
      '</cellXfs>',
      `<xf numFmtId="0" fontId="${fonts.length}" fillId="${fills.length === 0 ? 0 : fills.length + 1}" borderId="0"/></cellXfs>`,
    )
    .replace('</styleSheet>', `${more}</styleSheet>`);
  return smallWorkbook({
    styles,
    sheets: [data ?? '<sheetData><row r="1"><c r="A1" s="1"/></row></sheetData>'],
    linked: theme === undefined ? [] : [{ kind: 'theme', part: 'theme/theme1.xml', content: theme }],
  });
}

const solid = (colour: string) =>
  `<fill><patternFill patternType="solid"><fgColor ${colour}/><bgColor indexed="64"/></patternFill></fill>`;

const THEME =
  '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x">' +
  '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>' +
  '<a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2>' +
  '<a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2>' +
  '<a:accent3><a:srgbClr val="9BBB59"/></a:accent3></a:clrScheme></a:themeElements></a:theme>';

describe('The fill of a cell', () => {
  test.each<readonly [string, string, string | null]>([
    ['a plain colour', solid('rgb="FF00B050"'), '00B050'],
    ['a colour without its transparency', solid('rgb="ffc000"'), 'FFC000'],
    ['a colour said to be transparent, which Excel shows all the same', solid('rgb="00FF0000"'), 'FF0000'],
    ['white', solid('rgb="FFFFFFFF"'), null],
    ['the theme’s white', solid('theme="0"'), null],
    ['the theme’s black: light and dark change places', solid('theme="1"'), '000000'],
    ['the theme’s second light colour', solid('theme="2"'), 'EEECE1'],
    ['the theme’s second dark colour', solid('theme="3"'), '1F497D'],
    ['an accent', solid('theme="6"'), '9BBB59'],
    // As Excel shows "Olive Green, Accent 3, Lighter 40%" and its neighbours in the theme of Office 2007.
    ['an accent, 40% lighter', solid('theme="6" tint="0.39997558519241921"'), 'C4D79B'],
    ['an accent, 80% lighter', solid('theme="4" tint="0.79998168889431442"'), 'DCE6F1'],
    ['an accent, 25% darker', solid('theme="4" tint="-0.249977111117893"'), '366092'],
    ['white, 15% darker', solid('theme="0" tint="-0.14999847407452621"'), 'D9D9D9'],
    ['a numbered colour', solid('indexed="17"'), '008000'],
    ['the system’s text colour', solid('indexed="64"'), '000000'],
    ['the system’s background', solid('indexed="65"'), null],
    ['an automatic colour', solid('auto="1"'), null],
    ['a number that means nothing', solid('indexed="99"'), null],
    ['no fill', '<fill><patternFill patternType="none"/></fill>', null],
    ['a grey pattern without a colour', '<fill><patternFill patternType="gray125"/></fill>', null],
    [
      'red stripes on amber, which Excel’s interface gives as amber',
      '<fill><patternFill patternType="darkUp"><fgColor rgb="FFFF0000"/><bgColor rgb="FFFFC000"/></patternFill></fill>',
      'FFC000',
    ],
    [
      'a gradient',
      '<fill><gradientFill><stop position="0"><color rgb="FFFF0000"/></stop><stop position="1"><color rgb="FF00B050"/></stop></gradientFill></fill>',
      null,
    ],
  ])('%s', async (_name, fill, colour) => {
    expect((await lookOf(styled({ fills: [fill], theme: THEME }), 'A1')).fill).toBe(colour);
  });

  // The palettes of Office 2007's theme, as Excel shows them.
  test.each<readonly [string, readonly string[]]>([
    ['4F81BD', ['DCE6F1', 'B8CCE4', '95B3D7', '366092', '244062']],
    ['C0504D', ['F2DCDB', 'E6B8B7', 'DA9694', '963634', '632523']],
    ['9BBB59', ['EBF1DE', 'D8E4BC', 'C4D79B', '76933C', '4F6228']],
    ['8064A2', ['E4DFEC', 'CCC0DA', 'B1A0C7', '60497A', '403151']],
    ['808080', ['E6E6E6', 'CCCCCC', 'B3B3B3', '606060', '404040']],
  ])('%s, lighter and darker as in Excel', async (colour, shades) => {
    const tints = [
      '0.79998168889431442',
      '0.59999389629810485',
      '0.39997558519241921',
      '-0.249977111117893',
      '-0.499984740745262',
    ];
    const found = tints.map((tint) => lookOf(styled({ fills: [solid(`rgb="FF${colour}" tint="${tint}"`)] }), 'A1'));
    expect((await Promise.all(found)).map(({ fill }) => fill)).toEqual(shades);
  });

  test('numbered colours that the workbook has set for itself', async () => {
    const colours = Array.from(
      { length: 18 },
      (_, index) => `<rgbColor rgb="00${index === 17 ? '12AB34' : '000000'}"/>`,
    );
    const more = `<colors><indexedColors>${colours.join('')}</indexedColors></colors>`;
    expect((await lookOf(styled({ fills: [solid('indexed="17"')], more }), 'A1')).fill).toBe('12AB34');
  });

  test('a workbook without a theme has Office’s', async () => {
    expect((await lookOf(styled({ fills: [solid('theme="4"')] }), 'A1')).fill).toBe('4472C4');
  });
});

describe('The font of a cell', () => {
  const font = (inside: string) => `<font>${inside}<sz val="11"/><name val="Calibri"/></font>`;

  test.each<readonly [string, string, Partial<Look>]>([
    ['bold', font('<b/>'), { bold: true }],
    ['bold, spelled out', font('<b val="true"/>'), { bold: true }],
    ['not bold, spelled out', font('<b val="0"/>'), { bold: false }],
    ['a symbol font', '<font><name val="Wingdings 2"/></font>', { symbolFont: 'wingdings 2' }],
    ['an ordinary font', font(''), { symbolFont: null }],
  ])('%s', async (_name, xml, look) => {
    expect(await lookOf(styled({ fonts: [xml] }), 'A1')).toMatchObject(look);
  });
});

describe('Where a look comes from', () => {
  const red = solid('rgb="FFFF0000"');
  const look = async (data: string, address: string) => (await lookOf(styled({ fills: [red], data }), address)).fill;

  test('a cell that the file holds has its own, whatever its row and column have', async () => {
    const data =
      '<cols><col min="1" max="3" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"><c r="A1"><v>1</v></c></row></sheetData>';
    expect(await look(data, 'A1')).toBeNull();
  });

  test('a cell that the file does not hold looks as its row, and then as its column', async () => {
    const data =
      '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="1" s="1" customFormat="1"/><row r="2" s="1"/><row r="3" s="0" customFormat="1"/></sheetData>';
    expect(await look(data, 'A1')).toBe('FF0000');
    expect(await look(data, 'A2')).toBeNull();
    expect(await look(data, 'B2')).toBe('FF0000');
    expect(await look(data, 'B3')).toBeNull();
    expect(await look(data, 'C9')).toBe('FF0000');
  });

  test('only what was asked for is told', async () => {
    const file = openXlsx(
      styled({ fills: [red], data: '<sheetData><row r="1"><c r="A1" s="1"/><c r="B1" s="1"/></row></sheetData>' }),
      'plan.xlsx',
    );
    const looks = await file.looks([{ sheet: 'Plan', area: area('A1') }]);
    expect(looks.at('Plan', 0, 0).fill).toBe('FF0000');
    expect(looks.at('Plan', 0, 1).fill).toBeNull();
    expect(looks.at('Other', 0, 0).fill).toBeNull();
  });

  test('a style number that means nothing is the workbook’s usual style', async () => {
    const data = '<sheetData><row r="1"><c r="A1" s="7"/></row></sheetData>';
    expect(await look(data, 'A1')).toBeNull();
    expect(await lookOf(smallWorkbook({ styles: null, sheets: [SHEET_DATA] }), 'A1')).toEqual({
      ...{ fill: null, bold: false, symbolFont: null },
    });
  });
});
