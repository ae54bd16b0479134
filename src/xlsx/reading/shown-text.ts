import { format } from 'numfmt';

import type { CellValue } from '../../workbook/snapshot.js';
import type { Style } from './styles-part.js';

/** Built-in formats that follow the reader's country, here as Excel in the United Kingdom shows them. */
const BRITISH: Readonly<Record<number, string>> = { 14: 'dd/mm/yyyy', 22: 'dd/mm/yyyy hh:mm' };

/** Days from the start of the 1900 date system to that of the 1904 one. */
const DAYS_TO_1904 = 1462;

const OPTIONS = { locale: 'en-GB', dateSpanLarge: false, throws: false };

/** A value as its number format shows it. */
export function shownText(value: CellValue, style: Style, date1904: boolean): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const code = BRITISH[style.formatId] ?? style.format;
  if (typeof value === 'string') return /[@;]/.test(code) && code !== '@' ? format(code, value, OPTIONS) : value;
  const shifted = date1904 && showsDate(code) ? value + DAYS_TO_1904 : value;
  return format(code, shifted, { ...OPTIONS, invalid: String(value) });
}

/** Whether a format has parts of a date, beside quoted text and colours. */
function showsDate(code: string): boolean {
  return /[dmy]/i.test(code.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));
}
