import type { Line } from '../../workbook/view.js';
import type { Package } from '../package.js';
import { child, childrenOf, flag, whole, type XmlAttributes, type XmlElement } from '../xml.js';
import { readPalette, resolveColour, type Palette } from './colours.js';
import { builtInFormat } from './number-formats.js';

export interface Font {
  readonly name: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly colour: string | null;
}

export type Borders = Readonly<Record<'top' | 'right' | 'bottom' | 'left', Line | null>>;

/** How cells with one style number look. Colours are `"RRGGBB"`. */
export interface Style {
  readonly format: string;
  /** The number of a built-in format, or of the file's own (164 and more). */
  readonly formatId: number;
  readonly font: Font;
  /** Null for none, white and gradients. */
  readonly fill: string | null;
  readonly borders: Borders;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees as the file gives them: 1 to 90 upwards, 91 to 180 downwards, 255 for letters below each other. */
  readonly rotation: number;
}

/** What a conditional format changes; undefined where it leaves the cell's own. */
export interface DifferentialStyle {
  readonly fill?: string;
  readonly colour?: string;
  readonly bold?: boolean;
  readonly underline?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly border?: string;
}

export interface Styles {
  readonly palette: Palette;
  readonly differential: readonly DifferentialStyle[];
  /** A style by its number; the workbook's usual one where the number means nothing. */
  style(number: number): Style;
}

const NO_BORDERS: Borders = { top: null, right: null, bottom: null, left: null };
const USUAL_FONT: Font = {
  ...{ name: null, size: 11, bold: false, italic: false, underline: false, strike: false, colour: null },
};
const USUAL: Style = {
  ...{ format: 'General', formatId: 0, font: USUAL_FONT, fill: null, borders: NO_BORDERS },
  ...{ horizontal: null, vertical: null, wrap: false, indent: 0, rotation: 0 },
};

/** Reads the styles' part and the theme's, each where there is one. */
export function readStyles(file: Package, stylesPart: string | null, themePart: string | null): Styles {
  const root = stylesPart === null ? undefined : file.tree(stylesPart);
  const theme = themePart === null ? null : file.tree(themePart);
  const palette = readPalette(theme, child(child(root, 'colors'), 'indexedColors'));
  const formats = new Map(
    childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      whole(attributes['numFmtId']),
      attributes['formatCode'] ?? 'General',
    ]),
  );
  const fonts = childrenOf(child(root, 'fonts'), 'font').map((font) => readFont(font, palette));
  const fills = childrenOf(child(root, 'fills'), 'fill').map((fill) => readFill(fill, palette));
  const borders = childrenOf(child(root, 'borders'), 'border').map((border) => readBorders(border, palette));

  const styles = childrenOf(child(root, 'cellXfs'), 'xf').map((xf): Style => {
    const number = (name: string) => whole(xf.attributes[name]) ?? 0;
    const alignment = child(xf, 'alignment')?.attributes;
    const formatId = number('numFmtId');
    return {
      format: formats.get(formatId) ?? builtInFormat(formatId),
      formatId,
      font: fonts[number('fontId')] ?? USUAL_FONT,
      fill: fills[number('fillId')] ?? null,
      borders: borders[number('borderId')] ?? NO_BORDERS,
      horizontal: alignment?.['horizontal'] ?? null,
      vertical: alignment?.['vertical'] ?? null,
      wrap: flag(alignment?.['wrapText']),
      indent: whole(alignment?.['indent']) ?? 0,
      rotation: whole(alignment?.['textRotation']) ?? 0,
    };
  });
  const usual = styles[0] ?? USUAL;
  return {
    palette,
    differential: childrenOf(child(root, 'dxfs'), 'dxf').map((dxf) => readDifferential(dxf, palette)),
    style: (number) => styles[number] ?? usual,
  };
}

function readFont(font: XmlElement, palette: Palette): Font {
  return fontFrom((name) => child(font, name)?.attributes, palette, USUAL_FONT);
}

/** A font from its properties' attributes by name; `usual` gives the name and the size where it has none of its own. */
export function fontFrom(
  property: (name: string) => XmlAttributes | undefined,
  palette: Palette,
  usual: Pick<Font, 'name' | 'size'>,
): Font {
  const says = (name: string) => property(name) !== undefined && flag(property(name)?.['val'], true);
  const size = Number(property('sz')?.['val']);
  return {
    name: (property('name') ?? property('rFont'))?.['val'] ?? usual.name,
    size: size > 0 ? size : usual.size,
    bold: says('b'),
    italic: says('i'),
    underline: property('u') !== undefined && property('u')?.['val'] !== 'none',
    strike: says('strike'),
    colour: resolveColour(property('color'), palette),
  };
}

/** A solid fill's colour is its foreground; a pattern's, as in Excel's own interface, is the background it is drawn on. */
function readFill(fill: XmlElement, palette: Palette): string | null {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  const colour = resolveColour(child(pattern, type === 'solid' ? 'fgColor' : 'bgColor')?.attributes, palette);
  return colour === 'FFFFFF' ? null : colour;
}

function readBorders(border: XmlElement, palette: Palette): Borders {
  const side = (...names: readonly string[]): Line | null => {
    const found = names.map((name) => child(border, name)).find((one) => one !== undefined);
    const style = found?.attributes['style'] ?? 'none';
    if (!found || style === 'none') return null;
    return {
      colour: resolveColour(child(found, 'color')?.attributes, palette) ?? '000000',
      width: /^(thick|double)$/.test(style) ? 3 : style.startsWith('medium') ? 2 : 1,
      kind: kindOfLine(style),
    };
  };
  // Strict files may say start and end.
  return { top: side('top'), right: side('right', 'end'), bottom: side('bottom'), left: side('left', 'start') };
}

/** Source: ECMA-376 part 1, 18.18.3. */
function kindOfLine(style: string): Line['kind'] {
  if (style === 'double') return 'double';
  if (/^(hair|dotted)$/.test(style)) return 'dotted';
  return /dash/i.test(style) ? 'dashed' : 'solid';
}

function readDifferential(dxf: XmlElement, palette: Palette): DifferentialStyle {
  const font = child(dxf, 'font');
  const border = child(dxf, 'border');
  const pattern = child(child(dxf, 'fill'), 'patternFill');
  // Here a solid fill's colour is its background.
  const fill = resolveColour((child(pattern, 'bgColor') ?? child(pattern, 'fgColor'))?.attributes, palette);
  const look = font && readFont(font, palette);
  const line = border && Object.values(readBorders(border, palette)).find((one) => one !== null);
  return {
    ...(fill === null ? {} : { fill }),
    ...(look?.colour == null ? {} : { colour: look.colour }),
    ...(font && child(font, 'b') ? { bold: look?.bold ?? false } : {}),
    ...(font && child(font, 'i') ? { italic: look?.italic ?? false } : {}),
    ...(font && child(font, 'strike') ? { strike: look?.strike ?? false } : {}),
    ...(font && child(font, 'u') ? { underline: look?.underline ?? false } : {}),
    ...(line == null ? {} : { border: line.colour }),
  };
}
