/** The CRC-32 of ZIP archives (ISO 3309), four bytes at a step. */

const TABLES = makeTables();

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const one = new Uint32Array(256).map((_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const next = (table: Uint32Array) => table.map((value) => (value >>> 8) ^ (one[value & 0xff] ?? 0));
  const two = next(one);
  const three = next(two);
  return [one, two, three, next(three)];
}

/** The checksum of all the bytes, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const [one, two, three, four] = TABLES;
  const at = (table: Uint32Array, index: number) => table[index & 0xff] ?? 0;
  let crc = 0xffffffff;
  let position = 0;
  for (const end = bytes.length - 3; position < end; position += 4) {
    crc ^=
      (bytes[position] ?? 0) |
      ((bytes[position + 1] ?? 0) << 8) |
      ((bytes[position + 2] ?? 0) << 16) |
      ((bytes[position + 3] ?? 0) << 24);
    crc = at(four, crc) ^ at(three, crc >>> 8) ^ at(two, crc >>> 16) ^ at(one, crc >>> 24);
  }
  for (; position < bytes.length; position++) crc = (crc >>> 8) ^ at(one, crc ^ (bytes[position] ?? 0));
  return (crc ^ 0xffffffff) >>> 0;
}
