import type { IsoDay } from '../workbook/serial.js';

/** Today where the officer sits. */
export function today(): IsoDay {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
