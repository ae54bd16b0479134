/** What a number format shows of a date; `year` shows nothing smaller. */
export type DateGrain = 'day' | 'month' | 'year' | 'time';

const cache = new Map<string, DateGrain | null>();

/** Reads the first section of a format code; text in quotes, brackets and after a backslash is not part of it. */
function grainOf(format: string): DateGrain | null {
  let codes = '';
  for (let i = 0; i < format.length && i < 255; i += 1) {
    const char = format[i] ?? '';
    if (char === ';') break;
    if (char === '\\' || char === '_' || char === '*') i += 1;
    else if (char === '"') {
      const close = format.indexOf('"', i + 1);
      i = close === -1 ? format.length : close;
    } else if (char === '[') {
      const close = format.indexOf(']', i + 1);
      const inside = format.slice(i + 1, close === -1 ? undefined : close).toLowerCase();
      if (/^(?:h+|m+|s+)$/.test(inside)) return 'time';
      if (/^\$-f800$/.test(inside)) return 'day';
      if (/^\$-f400$/.test(inside)) return 'time';
      i = close === -1 ? format.length : close;
    } else codes += char.toLowerCase();
  }
  if (/^\s*general/.test(codes) || /[0#?]/.test(codes)) {
    // Figures beside date letters: only fractions of a second ("ss.000") are a date's own.
    return /s\.0/.test(codes) ? 'time' : null;
  }
  const clock = /[hs]|am\/pm|a\/p/.test(codes);
  if (codes.includes('d')) return 'day';
  if (codes.includes('y') || codes.includes('e')) return /m/.test(codes) ? 'month' : 'year';
  if (clock) return 'time';
  return /m{3,}/.test(codes) ? 'month' : null;
}

/** What a number format shows of a date, null for a format that shows none. */
export function dateGrain(format: string): DateGrain | null {
  const known = cache.get(format);
  if (known !== undefined) return known;
  const grain = grainOf(format);
  if (cache.size > 2000) cache.clear();
  cache.set(format, grain);
  return grain;
}

/** Whether a number format shows a day, a month (or only a year), or a time of day. */
export function isDateFormat(format: string): 'day' | 'month' | 'time' | null {
  const grain = dateGrain(format);
  return grain === 'year' ? 'month' : grain;
}
