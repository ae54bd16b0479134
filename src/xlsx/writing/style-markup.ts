import type { CellStyle, FlagStyle } from '../../workbook/edits.js';
import { tag } from './markup.js';

/** The font of our sheets, and its size in points where a style gives none. */
const FONT_NAME = 'Arial';
const FONT_SIZE = 12;
/** How a `{day}` is shown where its style does not say. */
export const DATE_FORMAT = 'dd/mm/yyyy';

/** Opaque, as Office writes colours. */
function colour(name: string, rgb: string): string {
  return tag(name, { rgb: `FF${rgb.toUpperCase()}` });
}

/** Markup of styles, all elements with the prefix that the part uses. */
export interface StyleMarkup {
  font(style: CellStyle): string;
  fill(style: CellStyle): string;
  border(style: CellStyle): string;
  alignment(style: CellStyle): string;
  /** A differential format: what a flag adds to a cell's look. */
  differential(style: FlagStyle): string;
}

const SIDES = ['left', 'right', 'top', 'bottom'] as const;

export function styleMarkup(prefix: string): StyleMarkup {
  const name = (local: string) => `${prefix}${local}`;
  const onOff = (local: string, on: boolean | undefined, off = tag(name(local), { val: 0 })) =>
    on === undefined ? '' : on ? tag(name(local)) : off;
  const side = (local: string, style: string | null, rgb: string) =>
    style === null ? tag(name(local)) : tag(name(local), { style }, colour(name('color'), rgb));

  return {
    font({ bold, italic, underline, size, colour: rgb }) {
      return tag(
        name('font'),
        {},
        [
          bold === true ? tag(name('b')) : '',
          italic === true ? tag(name('i')) : '',
          underline === true ? tag(name('u')) : '',
          tag(name('sz'), { val: size ?? FONT_SIZE }),
          rgb === undefined ? '' : colour(name('color'), rgb),
          tag(name('name'), { val: FONT_NAME }),
          tag(name('family'), { val: 2 }),
        ].join(''),
      );
    },
    fill({ fill }) {
      const pattern =
        fill === undefined
          ? tag(name('patternFill'), { patternType: 'none' })
          : tag(
              name('patternFill'),
              { patternType: 'solid' },
              colour(name('fgColor'), fill) + tag(name('bgColor'), { indexed: 64 }),
            );
      return tag(name('fill'), {}, pattern);
    },
    border({ border }) {
      const lines = SIDES.map((one) => {
        const drawn = border?.sides.includes(one) === true;
        return side(one, drawn ? (border.thick === true ? 'medium' : 'thin') : null, border?.colour ?? '');
      });
      return tag(name('border'), {}, lines.join('') + tag(name('diagonal')));
    },
    alignment({ horizontal, vertical, wrap, indent }) {
      if (horizontal === undefined && vertical === undefined && wrap !== true) return '';
      return tag(name('alignment'), { horizontal, vertical, wrapText: wrap === true ? true : undefined, indent });
    },
    differential({ fill, colour: rgb, bold, underline, border }) {
      const font = [
        onOff('b', bold),
        onOff('u', underline, tag(name('u'), { val: 'none' })),
        rgb === undefined ? '' : colour(name('color'), rgb),
      ].join('');
      return tag(
        name('dxf'),
        {},
        [
          font === '' ? '' : tag(name('font'), {}, font),
          fill === undefined ? '' : tag(name('fill'), {}, tag(name('patternFill'), {}, colour(name('bgColor'), fill))),
          border === undefined ? '' : tag(name('border'), {}, SIDES.map((one) => side(one, 'thin', border)).join('')),
        ].join(''),
      );
    },
  };
}
