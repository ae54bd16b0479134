import fc from 'fast-check';

import { crc32 } from '../../src/xlsx/crc32.js';
import { nodeCodec } from '../../src/xlsx/node-codec.js';
import { portableCodec } from '../../src/xlsx/zip-codec.js';

const CODECS = [
  ['a browser', portableCodec, nodeCodec],
  ['Node', nodeCodec, portableCodec],
] as const;

/** Bytes as parts of a workbook have them: long stretches said again, and others that are not. */
const someBytes = fc
  .array(fc.tuple(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 60 })), { maxLength: 6 })
  .map((stretches) =>
    Uint8Array.from(stretches.flatMap(([bytes, times]) => [...Buffer.alloc(bytes.length * times, bytes)])),
  );

describe.each(CODECS)('The packing of %s', (_name, codec, other) => {
  test('is undone by its own unpacking and by the other one’s, with the same checksum', () => {
    fc.assert(
      fc.property(someBytes, (bytes) => {
        const packed = codec.deflate(bytes);
        expect(Buffer.from(codec.inflate(packed, bytes.length))).toEqual(Buffer.from(bytes));
        expect(Buffer.from(other.inflate(packed, bytes.length))).toEqual(Buffer.from(bytes));
        expect(codec.crc32(bytes)).toBe(other.crc32(bytes));
      }),
    );
  });

  test('gives up when more comes out than was declared', () => {
    const packed = codec.deflate(new Uint8Array(100_000));
    expect(() => codec.inflate(packed, 99_999)).toThrow();
  });

  test('gives up what is not packed at all', () => {
    expect(() => codec.inflate(Uint8Array.of(0xff, 0xff, 0xff, 0xff), 10)).toThrow();
  });
});

test('The checksum is that of ISO 3309', () => {
  expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
});
