import { Package, ROOT } from '../../src/xlsx/package.js';
import { resolveTarget, targetFrom } from '../../src/xlsx/part-names.js';
import { readZip } from '../../src/xlsx/zip.js';
import { fileOf, partNames, smallWorkbook, textOf } from './handmade.js';

const SHEET = '/xl/worksheets/sheet1.xml';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';

const opened = (file = smallWorkbook()) => new Package(file, 'plan.xlsx');

describe('A package', () => {
  test('that is not changed is saved with every part packed as it was', () => {
    const file = smallWorkbook();
    const packed = (bytes: Uint8Array) => readZip(bytes).map(({ name, crc, packed: data }) => [name, crc, data]);
    expect(packed(opened(file).save())).toEqual(packed(file));
  });

  test('finds parts in any case, and content types of their own or by extension', () => {
    const file = opened();
    expect(file.has('/XL/WORKBOOK.xml')).toBe(true);
    expect(file.text('/Xl/Worksheets/SHEET1.XML')).toBe(file.text(SHEET));
    expect([file.contentType('/XL/worksheets/sheet1.xml'), file.contentType('/xl/other.xml')]).toEqual([
      ...[TYPE, 'application/xml'],
    ]);
    expect(file.contentType('/xl/picture.png')).toBeNull();
  });

  test.each<readonly [string, string, string]>([
    ['letters that take one byte each', '<a><b/></a>', '<a>new<b/></a>'],
    ['letters that take several', '<a>é 😀<b/></a>', '<a>é 😀new<b/></a>'],
  ])('is changed at a place in a text of %s', (_name, before, after) => {
    const file = opened();
    file.set(SHEET, before);
    const at = before.indexOf('<b/>');
    file.splice(SHEET, [{ start: at, end: at, text: 'new' }]);
    expect(file.text(SHEET)).toBe(after);
  });

  test('keeps a part as it was where a change would make it the same', () => {
    const file = opened();
    const bytes = file.save();
    const text = file.text(SHEET);
    file.splice(SHEET, [{ start: 0, end: 5, text: text.slice(0, 5) }]);
    expect(file.save()).toEqual(bytes);
  });

  test('gains a part with its type and link, and loses them again without a trace', () => {
    const before = smallWorkbook();
    const file = opened(before);
    const part = file.freeName('/xl/worksheets/sheet', 'xml');
    expect(part).toBe('/xl/worksheets/sheet2.xml');
    file.set(part, '<worksheet/>', TYPE);
    const id = file.relate('/xl/workbook.xml', LINK, part);
    expect(file.relationships('/xl/workbook.xml').find((one) => one.id === id)).toEqual({
      ...{ id, kind: 'worksheet', type: LINK, target: part, external: false },
    });
    expect(new Package(file.save(), 'copy.xlsx').contentType(part)).toBe(TYPE);

    file.unrelate('/xl/workbook.xml', id);
    file.remove(part);
    const after = file.save();
    expect(partNames(after)).toEqual(partNames(before));
    for (const name of partNames(before)) expect(textOf(after, name)).toBe(textOf(before, name));
  });

  test('makes a part of links where a part has none yet', () => {
    const file = opened();
    const id = file.relate(SHEET, LINK, '/xl/drawings/drawing1.xml');
    expect(textOf(file.save(), 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../drawings/drawing1.xml"');
    expect(file.relationships(SHEET).map(({ id: one, target }) => [one, target])).toEqual([
      [id, '/xl/drawings/drawing1.xml'],
    ]);
  });

  test('makes several changes or none', () => {
    const file = opened();
    const before = file.save();
    expect(() =>
      file.wholly(() => {
        file.set(SHEET, '<other/>');
        file.set('/xl/new.xml', '<new/>', TYPE);
        throw new Error('half way');
      }),
    ).toThrow('half way');
    expect(file.save()).toEqual(before);
    file.wholly(() => {
      file.set(SHEET, '<other/>');
      expect(file.text(SHEET)).toBe('<other/>');
    });
    expect(file.text(SHEET)).toBe('<other/>');
  });

  test('leaves what lies outside it where it is', () => {
    const rels =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="a" Type="x/hyperlink" Target="https://example.org/a%20b" TargetMode="External"/></Relationships>';
    const file = opened(fileOf({ '[Content_Types].xml': '<Types/>', '_rels/.rels': rels }));
    expect(file.relationships(ROOT)[0]).toMatchObject({ target: 'https://example.org/a%20b', external: true });
  });
});

describe('Where a link leads', () => {
  test.each<readonly [string, string, string]>([
    ['/xl/workbook.xml', 'worksheets/sheet1.xml', '/xl/worksheets/sheet1.xml'],
    ['/xl/workbook.xml', '/xl/styles.xml', '/xl/styles.xml'],
    ['/xl/worksheets/sheet1.xml', '../drawings/drawing1.xml', '/xl/drawings/drawing1.xml'],
    ['/xl/worksheets/sheet1.xml', '..\\media\\a%20b.png', '/xl/media/a b.png'],
    ['/', 'xl/workbook.xml', '/xl/workbook.xml'],
    ['/xl/workbook.xml', '../../../up.xml', '/up.xml'],
    ['/xl/workbook.xml', 'sheet%.xml#A1', '/xl/sheet%.xml'],
  ])('from %s, %s is %s', (source, target, part) => {
    expect(resolveTarget(source, target)).toBe(part);
  });

  test('and how it is written', () => {
    for (const part of ['/xl/worksheets/sheet2.xml', '/xl/a.xml', '/docProps/a.xml', '/a.xml'])
      for (const source of ['/xl/workbook.xml', '/xl/worksheets/sheet1.xml', '/'])
        expect(resolveTarget(source, targetFrom(source, part))).toBe(part);
  });
});
