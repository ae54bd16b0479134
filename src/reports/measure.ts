/**
 * How much room text takes. Excel fits wrapped rows to their text only when somebody asks it to, and never in a file
 * that was written elsewhere, so heights are worked out here, for Arial and a little on the generous side.
 */

/** Pixels of a column's width unit and of its padding, at Excel's usual standard font. */
const UNIT = 7;
const PADDING = 6;
const USUAL_SIZE = 12;
const PIXELS_PER_POINT = 4 / 3;
/** A line's height for a font's size, both in points. */
const LINE_HEIGHT = 1.28;
const ROW_PADDING = 5;
/** Excel's own limit. */
const TALLEST = 409;

/** Characters of Arial by their width in ems; the rest are as wide as most small letters. */
const WIDTHS: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.222, 'ijl'],
      [0.278, " .,:;!|/\\I[]ft’‘'·"],
      [0.333, '()-r“”"`'],
      [0.5, 'cksvxyzJ–'],
      [0.61, 'FTZL'],
      [0.667, 'ABEKPSVXY&'],
      [0.722, 'CDHNRUw'],
      [0.778, 'GOQ'],
      [0.833, 'mM'],
      [1, 'W%@—…▲▼→◆●'],
    ] as const
  ).flatMap(([width, characters]) => Array.from(characters).map((character) => [character, width] as const)),
);
const OTHER_WIDTH = 0.556;
/** The same by character code, for those below 256: most of all text. */
const LATIN_WIDTHS = Float64Array.from(
  { length: 256 },
  (_, code) => WIDTHS.get(String.fromCharCode(code)) ?? OTHER_WIDTH,
);
const BOLD = 1.07;

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
}

/** A text's width in pixels, on one line; of the stretch from `start` to `end` where they are given. */
export function textWidth(
  text: string,
  { size = USUAL_SIZE, bold = false }: TextLook = {},
  start = 0,
  end = text.length,
): number {
  let ems = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    // The second half of a character of two takes no room of its own.
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    ems += LATIN_WIDTHS[code] ?? WIDTHS.get(text.charAt(at)) ?? OTHER_WIDTH;
  }
  return ems * size * PIXELS_PER_POINT * (bold ? BOLD : 1);
}

/** The lines that a text falls into within a number of pixels; its own line breaks are kept, a longer word is broken. */
export function foldText(text: string, pixels: number, look: TextLook = {}): readonly string[] {
  const lines: string[] = [];
  eachLine(text, pixels, look, (start, end) => lines.push(text.slice(start, end)));
  return lines;
}

/** How many lines a text falls into within a number of pixels. */
export function countLines(text: string, pixels: number, look: TextLook = {}): number {
  // As many of the widest letters would still stand on one line.
  if (textWidth('W', look) * text.length <= pixels && !/[\r\n]/.test(text)) return 1;
  let lines = 0;
  eachLine(text, pixels, look, () => lines++);
  return lines;
}

type TellLine = (start: number, end: number) => void;

/** Tells where each line begins and ends; where a longer word is broken is not told, only that there is a line. */
function eachLine(text: string, pixels: number, look: TextLook, line: TellLine): void {
  const isOneParagraph = !/[\r\n]/.test(text);
  if (isOneParagraph && textWidth(text, look) <= pixels) {
    line(0, text.length);
    return;
  }
  let from = 0;
  if (!isOneParagraph)
    for (const { 0: sign, index } of text.matchAll(/\r\n|\r|\n/g)) {
      eachLineOf(text, from, index, pixels, look, line);
      from = index + sign.length;
    }
  eachLineOf(text, from, text.length, pixels, look, line);
}

/** The same for the paragraph from one place in the text to another. */
function eachLineOf(text: string, from: number, to: number, pixels: number, look: TextLook, line: TellLine): void {
  const space = textWidth(' ', look);
  let [start, end, used] = [from, from, 0];
  for (let word = from; word <= to;) {
    const next = text.indexOf(' ', word);
    const wordEnd = next < 0 || next > to ? to : next;
    const width = textWidth(text, look, word, wordEnd);
    if (end > start && used + space + width > pixels) {
      line(start, end);
      start = end = word;
      used = 0;
    }
    // A word wider than the column is broken by Excel wherever the column ends.
    for (let rest = width; rest > pixels && pixels > 0; rest -= pixels) line(word, word);
    used += (end > start ? space : 0) + (width % pixels);
    if (end === start) start = word;
    end = wordEnd;
    word = wordEnd + 1;
  }
  line(start, end);
}

/** The pixels for text in columns of these widths together, as for text that runs on over blank neighbours. */
export function pixelsOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width * UNIT + 5, 0) - PADDING;
}

/** The height in points that so many lines take. */
export function linesHeight(lines: number, { size = USUAL_SIZE }: TextLook): number {
  return lines * size * LINE_HEIGHT;
}

/** A row's height in points, for the height of its tallest text. */
export function rowHeight(tallest: number): number {
  return Math.min(TALLEST, Math.ceil(tallest + ROW_PADDING));
}
