/** Small words for running text. */

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** `2400 → "2,400"`. */
export function figures(count: number): string {
  return count.toLocaleString('en-GB');
}

/** `4 → "four"`, `12 → "12"`: GOV.UK keeps figures, but a count at the head of a clause reads better as a word. */
export function sayNumber(count: number): string {
  return NUMBERS[count] ?? figures(count);
}

/** `["a", "b", "c"] → "a, b and c"`. */
export function sayList(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** `(1, "row", "rows") → "1 row"`. */
export function sayCount(count: number, one: string, many: string): string {
  return `${figures(count)} ${count === 1 ? one : many}`;
}

/** The text on one line, cut at a word's end. */
export function shortText(text: string, longest: number): string {
  const line = (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest * 0.6 ? cut.slice(0, space) : cut).replace(/[\s,;:.–-]+$/, '')}…`;
}
