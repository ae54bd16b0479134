import type { CellValue } from '../../src/workbook/snapshot.js';
import { refuse, type Wire } from './emulated.js';

export interface Typed {
  readonly value: CellValue | null;
  readonly formula?: string;
  readonly quoted?: boolean;
  readonly format?: string;
}

const ERRORS = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
/** What Excel takes for a date when it is typed; the host does not work out which. */
const DATE_LIKE =
  /^(\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?|\d{1,2}[-/ ]?[A-Za-z]{3,9}([-/ ]\d{2,4})?|(jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]*[-/ ]\d{1,4}|\d{1,2}:\d{2}.*)$/i;
const NUMBER = /^[+-]?£?[\d,]*\.?\d+(e[+-]?\d+)?%?$/i;

/**
 * What a cell holds after a value was written to it. Text is read as if it were typed, which is what makes "1.10" a
 * number and "1-2" a date unless a leading apostrophe, or the format "@", keeps it as it is.
 */
export function typedInput(given: Wire, format: string | number | boolean): Typed {
  if (typeof given === 'boolean') return { value: given };
  if (typeof given === 'number')
    return { value: format === '@' ? String(given) : Number.isFinite(given) ? given : refuse('InvalidArgument') };
  if (typeof given !== 'string') return refuse('InvalidArgument', 'cells hold text, numbers, true or false');
  if (given.length > 32_767) return refuse('InvalidArgument', 'text longer than a cell holds');
  if (given === '') return { value: null };
  if (given.startsWith("'")) return { value: given.slice(1), quoted: true };
  if (format === '@') return { value: given };
  if (/^[=+-].|^@./.test(given) && !NUMBER.test(given))
    return { value: null, formula: `=${given.replace(/^[=@]/, '')}` };
  const text = given.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  if (ERRORS.test(text)) return { value: { error: text } };
  if (NUMBER.test(text)) {
    const number = Number(text.replaceAll(/[,£%]/g, ''));
    return text.endsWith('%') ? { value: number / 100, format: '0%' } : { value: number };
  }
  return DATE_LIKE.test(text) ? { value: 42_736, format: 'm/d/yyyy' } : { value: given };
}
