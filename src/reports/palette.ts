import type { CellStyle } from '../workbook/edits.js';
import type { CountKey } from './summary.js';

/** Text, tint and solid colour of a rating; text on tint and white on solid have 4.5:1 or more. */
export interface Tone {
  readonly strong: string;
  readonly tint: string;
}

const GREY: Tone = { strong: '4A4F57', tint: 'EFF1F3' };

export const TONES: Readonly<Record<CountKey, Tone>> = {
  complete: { strong: '0F5EA8', tint: 'E6F1FB' },
  green: { strong: '0E6B2E', tint: 'E4F4E8' },
  'amber-green': { strong: '5F6100', tint: 'F6F6D5' },
  amber: { strong: '8A4B00', tint: 'FFF1DC' },
  'amber-red': { strong: '94390B', tint: 'FFE6D8' },
  red: { strong: 'A4262C', tint: 'FDE7E9' },
  overdue: { strong: 'A4262C', tint: 'FDE7E9' },
  'in-progress': { strong: '0B5C6B', tint: 'E0F3F6' },
  'not-started': GREY,
  'on-hold': { strong: '5B3A8E', tint: 'F0E9FA' },
  closed: GREY,
  'not-rated': GREY,
};

export const INK = '12344D';
export const MUTED = '595F66';
export const LINE = 'CDD3D9';
export const LINK = '0F5EA8';

/** The styles that both reports share. */
export const BASE_STYLES: Readonly<Record<string, CellStyle>> = {
  title: { bold: true, size: 20, colour: INK, vertical: 'center' },
  muted: { colour: MUTED },
  heading: { bold: true, size: 14, colour: INK, vertical: 'bottom' },
  text: { colour: '1F2328' },
  header: {
    bold: true,
    colour: 'FFFFFF',
    fill: INK,
    wrap: true,
    vertical: 'bottom',
    horizontal: 'left',
    indent: 1,
  },
  cell: body({}),
  strongCell: body({ bold: true }),
  number: body({ horizontal: 'center' }),
  date: body({ horizontal: 'left', format: 'd mmm yyyy' }),
  link: body({ colour: LINK, underline: true }),
  textLink: { colour: LINK, underline: true },
  alert: body({ bold: true, colour: TONES.red.strong, fill: TONES.red.tint, horizontal: 'center' }),
  ruled: { border: { colour: LINE, sides: ['bottom'] } },
  changeLabel: body({ colour: MUTED, vertical: 'center' }),
  label: body({ bold: true, colour: INK, vertical: 'center' }),
  tileHeader: {
    bold: true,
    colour: 'FFFFFF',
    fill: INK,
    wrap: true,
    vertical: 'center',
    horizontal: 'left',
    indent: 1,
  },
  ...Object.fromEntries<CellStyle>(
    Object.entries(TONES).flatMap(([key, { strong, tint }]): readonly (readonly [string, CellStyle])[] => [
      [
        `rating-${key}`,
        { ...body({ bold: true, colour: strong, fill: tint }), border: { colour: strong, sides: ['bottom'] } },
      ],
      [
        `tile-${key}`,
        {
          bold: true,
          colour: strong,
          fill: tint,
          wrap: true,
          horizontal: 'center',
          vertical: 'center',
          border: { colour: strong, sides: ['top'], thick: true },
        },
      ],
      [
        `change-${key}`,
        {
          colour: strong,
          fill: tint,
          horizontal: 'center',
          vertical: 'center',
          format: '+0;−0;"no change"',
          border: { colour: 'FFFFFF', sides: ['right'] },
        },
      ],
      [
        `figure-${key}`,
        {
          bold: true,
          size: 20,
          colour: strong,
          fill: tint,
          horizontal: 'center',
          vertical: 'center',
          border: { colour: 'FFFFFF', sides: ['right'] },
        },
      ],
    ]),
  ),
};

function body(more: CellStyle): CellStyle {
  return {
    colour: '1F2328',
    wrap: true,
    vertical: 'top',
    horizontal: 'left',
    indent: more.horizontal === 'center' ? 0 : 1,
    border: { colour: LINE, sides: ['bottom'] },
    ...more,
  };
}
