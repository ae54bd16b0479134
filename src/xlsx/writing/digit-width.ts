import { child, parseXml } from '../xml.js';

/** The width of a digit in ems. */
const EMS: Readonly<Record<string, number>> = { calibri: 0.507, arial: 0.556, 'times new roman': 0.5, aptos: 0.56 };
const OTHER_EMS = 0.53;
const PIXELS_PER_POINT = 4 / 3;

/** Pixels of the widest digit in a workbook's standard font, the unit of its column widths: 7 for Calibri 11. */
export function digitWidth(styles: string): number {
  const font = child(parseXml(styles), 'fonts')?.children[0];
  const size = Number(child(font, 'sz')?.attributes['val'] ?? 11) || 11;
  const name = child(font, 'name')?.attributes['val']?.toLowerCase() ?? 'calibri';
  return Math.max(1, Math.round(size * PIXELS_PER_POINT * (EMS[name] ?? OTHER_EMS)));
}
