import type { ZipFault } from './zip.js';

/** Why a file is not opened, in one plain sentence that says what is wrong and what to do. */
export function refusal(fault: ZipFault | 'not-office', file: string, bytes: Uint8Array): string {
  switch (fault) {
    case 'not-zip':
      return bytes.length === 0 ? `${file} is empty.` : notZip(file, bytes);
    case 'truncated':
      return `${file} is incomplete: its end is missing. Copy or download it again.`;
    case 'damaged':
      return `${file} is damaged and cannot be read. Copy or download it again, or open it in Excel and save it.`;
    case 'password':
      return `${file} is protected by a password. Remove the password, and try again.`;
    case 'too-large':
      return `${file} is too large: unpacked, it would take more than 512 MB, or one part of it more than 256 MB.`;
    case 'not-office':
      return `${file} is not an Excel workbook. In Excel, save it as "Excel Workbook (*.xlsx)".`;
  }
}

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function notZip(file: string, bytes: Uint8Array): string {
  if (!OLE.every((byte, at) => bytes[at] === byte)) return refusal('not-office', file, bytes);
  if (hasStream(bytes, 'EncryptedPackage')) return refusal('password', file, bytes);
  if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) {
    return `${file} is a workbook of Excel 97–2003 (.xls). In Excel, save it as "Excel Workbook (*.xlsx)".`;
  }
  return refusal('not-office', file, bytes);
}

/**
 * Whether a compound file has a stream of this name. Directory entries are 128 bytes, aligned, with a UTF-16 name and its
 * length in bytes, zero included, at 64. Source: MS-CFB 2.6.1.
 */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = 2 * (name.length + 1);
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== length || bytes[at + 65] !== 0) continue;
    let same = 0;
    while (same < name.length && bytes[at + 2 * same] === name.charCodeAt(same) && bytes[at + 2 * same + 1] === 0)
      same++;
    if (same === name.length) return true;
  }
  return false;
}
