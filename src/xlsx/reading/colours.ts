import { childrenOf, flag, whole, type XmlAttributes, type XmlElement } from '../xml.js';

/** Colours as SpreadsheetML gives them, resolved to `"RRGGBB"`. Source: ECMA-376 part 1, 18.8.3, 18.8.19 and 18.8.27. */
export interface Palette {
  /** In the order in which cells count them: lt1, dk1, lt2, dk2, accent1 to accent6, hlink, folHlink. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];

const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];

/** 0 to 7 repeat as 8 to 15; 64 is the system's text colour and 65 its background. */
const INDEXED = [
  ...BASIC,
  ...BASIC,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
  ...['000000', 'FFFFFF'],
];

/** The colours of a workbook: `theme` is the theme part's root, `indexed` the styles' `indexedColors`, where it has them. */
export function readPalette(theme: XmlElement | null, indexed: XmlElement | undefined): Palette {
  const own = childrenOf(indexed, 'rgbColor').map(({ attributes }) => rgb(attributes['rgb']));
  return {
    theme: themeColours(theme),
    indexed: INDEXED.map((usual, index) => own[index] ?? usual),
  };
}

function themeColours(theme: XmlElement | null): readonly string[] {
  const elements = theme?.children.find(({ name }) => name === 'a:themeElements');
  const scheme = elements?.children.find(({ name }) => name === 'a:clrScheme');
  const named = (name: string) => {
    const colour = scheme?.children.find((one) => one.name === `a:${name}`)?.children[0]?.attributes;
    return rgb(colour?.['lastClr'] ?? colour?.['val']);
  };
  const order = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6'];
  return [...order, 'hlink', 'folHlink'].map((name, index) => named(name) ?? OFFICE_THEME[index] ?? '000000');
}

/** `"FFRRGGBB"` or `"RRGGBB"`; Excel takes no notice of transparency. */
function rgb(value: string | undefined): string | null {
  return value !== undefined && /^([0-9a-f]{2})?[0-9a-f]{6}$/i.test(value) ? value.slice(-6).toUpperCase() : null;
}

/** A colour element's colour; null when it names none, or leaves it to Excel. */
export function resolveColour(colour: XmlAttributes | undefined, palette: Palette): string | null {
  if (!colour || flag(colour['auto'])) return null;
  const theme = whole(colour['theme']);
  const indexed = whole(colour['indexed']);
  const base =
    rgb(colour['rgb']) ??
    (theme === null ? null : palette.theme[theme]) ??
    (indexed === null ? null : palette.indexed[indexed]) ??
    null;
  const tint = Number(colour['tint'] ?? 0);
  return base === null || !Number.isFinite(tint) || tint === 0 ? base : tinted(base, tint);
}

/** Windows' scale for hue, luminance and saturation, whose whole numbers Excel works with. */
const SCALE = 240;

/**
 * Lightens (tint above 0) or darkens (below) a colour's luminance, rounding at each step as Excel does, so that the
 * colours are those that it shows. Source: Windows' ColorRGBToHLS and ColorHLSToRGB, whose results Excel's match.
 */
function tinted(colour: string, tint: number): string {
  const { hue, luminance, saturation } = toHls(colour);
  const amount = Math.max(-1, Math.min(1, tint));
  const lit = amount < 0 ? luminance * (1 + amount) : luminance * (1 - amount) + SCALE * amount;
  // Files hold 0.8 as 0.79998: a whole number is not to fall to the one below.
  return fromHls(hue, Math.floor(lit + 0.01), saturation);
}

function toHls(colour: string): { readonly hue: number; readonly luminance: number; readonly saturation: number } {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const [sum, spread] = [high + low, high - low];
  const luminance = quotient(sum * SCALE + 255, 510);
  if (spread === 0) return { hue: 0, luminance, saturation: 0 };
  const room = luminance <= SCALE / 2 ? sum : 510 - sum;
  const saturation = quotient(spread * SCALE + quotient(room, 2), room);
  const distance = (part: number) => quotient((high - part) * (SCALE / 6) + quotient(spread, 2), spread);
  const hue =
    red === high
      ? distance(blue) - distance(green)
      : green === high
        ? SCALE / 3 + distance(red) - distance(blue)
        : (2 * SCALE) / 3 + distance(green) - distance(red);
  return { hue: (hue + SCALE) % SCALE, luminance, saturation };
}

function fromHls(hue: number, luminance: number, saturation: number): string {
  const high =
    luminance <= SCALE / 2
      ? quotient(luminance * (SCALE + saturation) + SCALE / 2, SCALE)
      : luminance + saturation - quotient(luminance * saturation + SCALE / 2, SCALE);
  const low = 2 * luminance - high;
  const part = (turned: number) => {
    const at = (turned + SCALE) % SCALE;
    const slope = (rise: number) => low + quotient((high - low) * rise + SCALE / 12, SCALE / 6);
    const level =
      at < SCALE / 6 ? slope(at) : at < SCALE / 2 ? high : at < (2 * SCALE) / 3 ? slope((2 * SCALE) / 3 - at) : low;
    const byte = quotient(level * 255 + SCALE / 2, SCALE);
    return Math.max(0, Math.min(255, byte)).toString(16).padStart(2, '0');
  };
  return [hue + SCALE / 3, hue, hue - SCALE / 3].map(part).join('').toUpperCase();
}

function quotient(number: number, divisor: number): number {
  return Math.floor(number / divisor);
}
