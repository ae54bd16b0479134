import type { SheetArea } from '../workbook/address.js';
import { serialToDay } from '../workbook/serial.js';

/**
 * Excel does not say from which year a workbook counts its days (`use1904DateSystem` is a preview only), but it shows
 * dates: the same number is a day some four years later where the count begins in 1904. So the year in a cell's text,
 * next to its number, tells. Null when it tells nothing: no date, no year, or a column too narrow to show it.
 */
export function is1904(value: unknown, format: unknown, text: unknown): boolean | null {
  if (typeof value !== 'number' || typeof format !== 'string' || typeof text !== 'string') return null;
  const digits = yearDigits(format);
  if (digits === 0) return null;
  const shows = (date1904: boolean): boolean => {
    const year = serialToDay(value, date1904)?.slice(4 - digits, 4);
    return year !== undefined && new RegExp(`(?<!\\d)${year}(?!\\d)`).test(text);
  };
  const from1900 = shows(false);
  const from1904 = shows(true);
  return from1900 === from1904 ? null : from1904;
}

/** Whether a number format shows the year of a date. */
export const showsYear = (format: string): boolean => yearDigits(format) > 0;

/** Digits of the year that a number format shows: 4, 2, or 0. Quoted texts and bracketed codes are no part of it. */
function yearDigits(format: string): 0 | 2 | 4 {
  const code = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (code.includes('yyy')) return 4;
  return code.includes('y') ? 2 : 0;
}

/** What the texts of the first rows of a block tell of its date system. */
export function systemIn(
  values: readonly (readonly unknown[])[],
  formats: readonly (readonly unknown[])[],
  texts: readonly (readonly unknown[])[],
): boolean | null {
  for (const [down, line] of texts.entries())
    for (const [across, text] of line.entries()) {
      const told = is1904(values[down]?.[across], formats[down]?.[across], text);
      if (told !== null) return told;
    }
  return null;
}

/** Cells whose shown text is asked for together with the values: enough to meet a date in an ordinary tracker. */
const SAMPLE_ROWS = 60;
const SAMPLE_CELLS = 2_000;

/** The top of a sheet's used area. */
export function sampleOf({ sheet, area }: SheetArea): SheetArea {
  const width = area.right - area.left + 1;
  const rows = Math.max(1, Math.min(SAMPLE_ROWS, Math.floor(SAMPLE_CELLS / width)));
  return { sheet, area: { ...area, bottom: Math.min(area.bottom, area.top + rows - 1) } };
}
