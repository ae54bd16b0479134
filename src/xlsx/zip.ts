import type { ZipCodec } from './zip-codec.js';

/**
 * A ZIP archive, read by its central directory and written with every untouched entry's compressed bytes as they were.
 * Sizes are checked before anything is unpacked, and checksums when it is. Source: PKWARE's APPNOTE 6.3.
 */

/** Larger parts are refused before they are unpacked. */
export const MOST_BYTES_A_PART = 256 * 1024 * 1024;
export const MOST_BYTES_IN_ALL = 512 * 1024 * 1024;

/** Why an archive cannot be used. */
export type ZipFault = 'not-zip' | 'truncated' | 'damaged' | 'password' | 'too-large';

export class ZipError extends Error {
  override readonly name = 'ZipError';
  constructor(readonly fault: ZipFault) {
    super(fault);
  }
}

/** One entry, packed. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Date and time as the archive writes them. */
  readonly stamp: number;
  readonly crc: number;
  /** Bytes when unpacked. */
  readonly size: number;
  readonly packed: Uint8Array;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
/** 1 January 1980, midnight: the earliest stamp there is, so that a file does not depend on the clock. */
const NO_STAMP = 0x00210000;
const UTF8_NAMES = 0x0800;

/** The entries of an archive, folders left out, in its directory's order. Throws a `ZipError`. */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0, true) !== 0x4b50) throw new ZipError('not-zip');
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // A DataView throws this when an offset points outside the file.
    if (error instanceof RangeError) throw new ZipError('damaged');
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): ZipEntry[] {
  const { count, offset } = findDirectory(view);
  const names = new TextDecoder('utf-8');
  const entries: ZipEntry[] = [];
  let total = 0;
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new ZipError('damaged');
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = names.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const wide = wideSizes(view, at, at + 46 + nameLength, extraLength);
    const { size, packedSize, start } = wide;
    if (flags & 1) throw new ZipError('password');
    if (size > MOST_BYTES_A_PART || (total += size) > MOST_BYTES_IN_ALL) throw new ZipError('too-large');
    if (view.getUint32(start, true) !== LOCAL) throw new ZipError('damaged');
    const from = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    if (from + packedSize > bytes.length || (method !== 0 && method !== 8)) throw new ZipError('damaged');
    if (!name.endsWith('/')) {
      entries.push({
        name,
        method,
        stamp: view.getUint32(at + 12, true),
        crc: view.getUint32(at + 16, true),
        size,
        packed: bytes.subarray(from, from + packedSize),
      });
    }
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the central directory begins; its end record stands in the last 64 KB. */
function findDirectory(view: DataView): { readonly count: number; readonly offset: number } {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const wide = count === 0xffff || offset === 0xffffffff;
    if (!wide || at < 20 || view.getUint32(at - 20, true) !== END_64_LOCATOR) return { count, offset };
    const record = long(view, at - 12);
    if (view.getUint32(record, true) !== END_64) throw new ZipError('damaged');
    return { count: long(view, record + 32), offset: long(view, record + 48) };
  }
  throw new ZipError('truncated');
}

/** An entry's sizes and place; a size too large for 32 bits stands in the extra field instead, in this order. */
function wideSizes(view: DataView, at: number, extra: number, extraLength: number) {
  let packedSize = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let start = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    const take = (short: number) => {
      if (short !== 0xffffffff) return short;
      next += 8;
      return long(view, next - 8);
    };
    size = take(size);
    packedSize = take(packedSize);
    start = take(start);
  }
  return { size, packedSize, start };
}

function long(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** An entry's bytes; size and checksum are those it declares. Throws a `ZipError`. */
export function unpack({ method, packed, size, crc }: ZipEntry, codec: ZipCodec): Uint8Array {
  const bytes = method === 0 ? packed : inflated(packed, size, codec);
  if (bytes.length !== size || codec.crc32(bytes) !== crc) throw new ZipError('damaged');
  return bytes;
}

function inflated(packed: Uint8Array, size: number, codec: ZipCodec): Uint8Array {
  try {
    return codec.inflate(packed, size);
  } catch {
    throw new ZipError('damaged');
  }
}

/** Packs bytes as an entry. */
export function pack(name: string, bytes: Uint8Array, codec: ZipCodec): ZipEntry {
  const packed = codec.deflate(bytes);
  const smaller = packed.length < bytes.length;
  return {
    name,
    method: smaller ? 8 : 0,
    stamp: NO_STAMP,
    crc: codec.crc32(bytes),
    size: bytes.length,
    packed: smaller ? packed : bytes,
  };
}

/** Writes an archive of these entries, in this order. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => new TextEncoder().encode(entry.name));
  const headers = names.reduce((sum, name) => sum + 30 + 46 + 2 * name.length, 22);
  const bytes = new Uint8Array(entries.reduce((sum, entry) => sum + entry.packed.length, headers));
  const view = new DataView(bytes.buffer);
  const starts: number[] = [];
  let at = 0;

  /** Version needed to checksum, sizes and name length: the same run of fields in both headers. */
  const common = (entry: ZipEntry, name: Uint8Array) => {
    view.setUint16(at, 20, true);
    view.setUint16(at + 2, UTF8_NAMES, true);
    view.setUint16(at + 4, entry.method, true);
    view.setUint32(at + 6, entry.stamp, true);
    view.setUint32(at + 10, entry.crc, true);
    view.setUint32(at + 14, entry.packed.length, true);
    view.setUint32(at + 18, entry.size, true);
    view.setUint16(at + 22, name.length, true);
  };
  const put = (piece: Uint8Array) => {
    bytes.set(piece, at);
    at += piece.length;
  };

  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    starts.push(at);
    view.setUint32(at, LOCAL, true);
    at += 4;
    common(entry, name);
    at += 26;
    put(name);
    put(entry.packed);
  });
  const directory = at;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    at += 6;
    common(entry, name);
    view.setUint32(at + 36, starts[index] ?? 0, true);
    at += 40;
    put(name);
  });
  view.setUint32(at, END, true);
  view.setUint16(at + 8, entries.length, true);
  view.setUint16(at + 10, entries.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}
