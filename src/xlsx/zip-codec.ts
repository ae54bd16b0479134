import { deflateSync, Inflate } from 'fflate';

import { crc32 } from './crc32.js';

/** How a ZIP archive's entries are packed (DEFLATE, RFC 1951), unpacked and summed up. */
export interface ZipCodec {
  /** Throws, whatever it throws, when the data are no deflated bytes or more than `size` bytes come out of them. */
  readonly inflate: (packed: Uint8Array, size: number) => Uint8Array;
  readonly deflate: (bytes: Uint8Array) => Uint8Array;
  /** CRC-32 (ISO 3309) as an unsigned 32-bit number. */
  readonly crc32: (bytes: Uint8Array) => number;
}

/** Half the time of the usual level, for a file a little larger. */
const LEVEL = 4;
/** Bytes unpacked at a step: they can swell a thousandfold. */
const PUSH = 16 * 1024;

/** In any browser. */
export const portableCodec: ZipCodec = {
  inflate: inflateInSteps,
  deflate: (bytes) => deflateSync(bytes, { level: LEVEL }),
  crc32,
};

/** Inflates piece by piece, so that data that goes on for longer than declared is given up at once. */
function inflateInSteps(packed: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((piece) => {
    if (filled + piece.length > size) throw new RangeError('More bytes than declared.');
    bytes.set(piece, filled);
    filled += piece.length;
  });
  for (let at = 0; at < packed.length; at += PUSH) {
    stream.push(packed.subarray(at, at + PUSH), at + PUSH >= packed.length);
  }
  return bytes.subarray(0, filled);
}
