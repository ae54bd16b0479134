// Files that look like workbooks and cannot be used as they are.

/** A compound file with one directory entry beside its root. */
export function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ['Root Entry', stream].forEach((name, index) => {
    const at = 1024 + 128 * index;
    Array.from(name).forEach((letter, position) => (bytes[at + 2 * position] = letter.charCodeAt(0)));
    bytes[at + 64] = 2 * (name.length + 1);
  });
  return bytes;
}

/** The file with the unpacked sizes that its directory declares changed, where `size` gives one. */
export function declaring(file: Uint8Array, size: (name: string) => number | null): Uint8Array {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  const end = changed.length - 22;
  let at = view.getUint32(end + 16, true);
  while (at < end) {
    const nameLength = view.getUint16(at + 28, true);
    const wanted = size(new TextDecoder().decode(changed.subarray(at + 46, at + 46 + nameLength)));
    if (wanted !== null) view.setUint32(at + 24, wanted, true);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return changed;
}
