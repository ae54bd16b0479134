import fc from 'fast-check';

import {
  appended,
  child,
  decodeXml,
  encodeXml,
  escapeXml,
  parseXml,
  readXml,
  spliced,
  Utf8Text,
  whole,
  XmlError,
} from '../../src/xlsx/xml.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

describe('Names have one spelling whatever the file calls them', () => {
  test.each<readonly [string, string]>([
    ['without a prefix', `<worksheet xmlns="${MAIN}"><c s="1"/></worksheet>`],
    ['with a prefix', `<x:worksheet xmlns:x="${MAIN}"><x:c s="1"/></x:worksheet>`],
    ['in the Strict dialect', `<worksheet xmlns="${STRICT}"><c s="1"/></worksheet>`],
    ['declared where it is used', `<worksheet xmlns="${MAIN}"><q:c xmlns:q="${MAIN}" s="1"/></worksheet>`],
  ])('%s', (_name, text) => {
    const root = parseXml(text);
    expect([root.name, child(root, 'c')?.attributes['s']]).toEqual(['worksheet', '1']);
  });

  test('an element of another name space is not taken for ours, even within one that is', () => {
    const root = parseXml(`<a xmlns="${MAIN}" xmlns:q="urn:q"><q:c/><c xmlns="urn:q"><c/></c><c/></a>`);
    expect(root.children.map(({ name }) => name)).toEqual(['{urn:q}c', '{urn:q}c', 'c']);
  });
});

describe('Positions', () => {
  const text = `<?xml version="1.0"?>\r\n<a xmlns="${MAIN}">\r\n<b\r\n x=">" />£😀<c >t</c ></a>`;

  test('are those of the text, whether it comes whole or as bytes', () => {
    for (const source of [text, encodeXml(text)]) {
      const { children } = parseXml(source);
      const said = children.map((one) => [
        text.slice(one.start, one.end),
        text.slice(one.contentStart, one.contentEnd),
      ]);
      expect(said).toEqual([
        ['<b\r\n x=">" />', ''],
        ['<c >t</c >', 't'],
      ]);
    }
  });

  test('stay right in a part that is read in many pieces', () => {
    const long = `<a>${'<b n="é😀">text</b>'.repeat(3000)}</a>`;
    let wrong = 0;
    let tags = 0;
    readXml(
      encodeXml(long),
      {
        open: ({ start, end }) => {
          tags++;
          if (long[start] !== '<' || long[end - 1] !== '>') wrong++;
        },
        close: (_name, { start }) => {
          if (!long.startsWith('</', start)) wrong++;
        },
      },
      101,
    );
    expect([tags, wrong]).toEqual([3001, 0]);
  });
});

describe('Changing a text', () => {
  test('at the end of an element, also of one that closes itself', () => {
    for (const [before, after] of [
      ['<a><b/></a>', '<a><b/><c/></a>'],
      ['<a/>', '<a><c/></a>'],
      ['<x:a q="/" />', '<x:a q="/" ><c/></x:a>'],
    ] as const) {
      const declared = before.replace('<x:a', `<x:a xmlns:x="${MAIN}"`);
      const wanted = after.replace('<x:a', `<x:a xmlns:x="${MAIN}"`);
      expect(spliced(declared, [appended(declared, parseXml(declared), '<c/>')])).toBe(wanted);
    }
  });

  test('in several places at once, those at one place in the order given', () => {
    const changes = [
      { start: 4, end: 6, text: 'E' },
      { start: 1, end: 1, text: 'x' },
      { start: 1, end: 1, text: 'y' },
    ];
    expect(spliced('abcdefg', changes)).toBe('axybcdEg');
    expect(() =>
      spliced('abc', [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ]),
    ).toThrow(RangeError);
  });
});

describe('Any text', () => {
  const plain = fc
    .string({ unit: 'grapheme' })
    .filter((text) => !/[^\t\n\r\u0020-\ud7ff\u{10000}-\u{10ffff}]/u.test(text));

  test('comes through an attribute and an element as it was', () => {
    fc.assert(
      fc.property(plain, (text) => {
        const root = parseXml(`<a b="${escapeXml(text)}">${escapeXml(text)}</a>`);
        expect([root.attributes['b'], root.text]).toEqual([text, text]);
      }),
    );
  });

  test('is read, or refused as no XML: nothing else happens', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          plain.map((text) => `<a ${text}</a>`),
        ),
        (text) => {
          try {
            parseXml(text);
          } catch (error) {
            expect(error).toBeInstanceOf(XmlError);
          }
        },
      ),
    );
  });

  test('in UTF-16 keeps its encoding', () => {
    const text = '<?xml version="1.0" encoding="UTF-16"?><a>£</a>';
    const bytes = encodeXml(text);
    expect([...bytes.slice(0, 2)]).toEqual([0xff, 0xfe]);
    expect(parseXml(bytes).text).toBe('£');
    expect(encodeXml(decodeXml(bytes))).toEqual(bytes);
  });
});

test('A long text gathered in stretches is the same as in one', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 3000 }),
      (texts, times) => {
        const gathered = new Utf8Text();
        for (let turn = 0; turn < times; turn++) for (const text of texts) gathered.add(text);
        const whole = texts.join('').repeat(times);
        expect(Buffer.from(gathered.finished()).equals(Buffer.from(whole))).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
});

test.each<readonly [string | undefined, number | null]>([
  ['0', 0],
  ['007', 7],
  ['-12', -12],
  ['123456789012345', 123_456_789_012_345],
  ['1234567890123456', null],
  ['', null],
  ['-', null],
  [' 1', null],
  ['1.0', null],
  ['1e3', null],
  [undefined, null],
])('The attribute %j as a whole number is %j', (value, number) => {
  expect(whole(value)).toBe(number);
});
