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

/** A text's width in pixels, on one line. */
export function textWidth(text: string, { size = USUAL_SIZE, bold = false }: TextLook = {}): number {
  let ems = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    // The second half of a character of two takes no room of its own.
    if (code >= 0xdc00 && code <= 0xdfff) continue;
    ems += LATIN_WIDTHS[code] ?? WIDTHS.get(text.charAt(at)) ?? OTHER_WIDTH;
  }
  return ems * size * PIXELS_PER_POINT * (bold ? BOLD : 1);
}

/** The lines that a text falls into within a number of pixels; its own line breaks are kept, a longer word is broken. */
export function foldText(text: string, pixels: number, look: TextLook = {}): readonly string[] {
  if (!/[\r\n]/.test(text) && textWidth(text, look) <= pixels) return [text];
  const space = textWidth(' ', look);
  return text.split(/\r\n|\r|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = textWidth(word, look);
      if (line !== '' && used + space + width > pixels) {
        lines.push(line);
        line = '';
        used = 0;
      }
      // A word wider than the column is broken by Excel wherever the column ends.
      for (let rest = width; rest > pixels && pixels > 0; rest -= pixels) lines.push('');
      used += (line === '' ? 0 : space) + (width % pixels);
      line = line === '' ? word : `${line} ${word}`;
    }
    return [...lines, line];
  });
}

/** The pixels for text in columns of these widths together, as for text that runs on over blank neighbours. */
export function pixelsOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width * UNIT + 5, 0) - PADDING;
}

/** A row's height in points for wrapped texts in columns of these widths. */
export function rowHeight(
  cells: readonly { readonly text: string; readonly width: number; readonly look: TextLook }[],
): number {
  let tallest = 0;
  for (const { text, width, look } of cells) {
    const lines = foldText(text, pixelsOf([width]), look).length;
    tallest = Math.max(tallest, lines * (look.size ?? USUAL_SIZE) * LINE_HEIGHT);
  }
  return Math.min(TALLEST, Math.ceil(tallest + ROW_PADDING));
}
