import type { FlagStyle } from '../../workbook/edits.js';
import type { CellLook } from '../../workbook/view.js';
import { LINE_HEIGHT, pixels } from '../file/row-heights.js';

/** A sheet is white paper in every theme, as in the spreadsheet programs. */
export const PAPER = '#ffffff';
const INK = '#1b1b1b';
const GRIDLINE = '#e1e1e1';

const VERTICAL = { top: 'flex-start', center: 'center', bottom: 'flex-end' } as const;
/** Pixels for each step of a cell's indent. */
const INDENT = 9;
/** Points. */
const USUAL_SIZE = 11;

/** The styles of a cell's box and of its text, as CSS declarations. */
export interface CellCss {
  readonly box: string;
  readonly text: string;
}

/** A cell as CSS draws it. A flag goes over the cell's own look property by property, as a conditional format does. */
export function cellCss(
  look: CellLook | undefined,
  number: boolean,
  gridlines: boolean,
  flag: FlagStyle | null,
): CellCss {
  const fill = flag?.fill ?? look?.fill ?? null;
  const colour = flag?.colour ?? look?.colour ?? null;
  const underline = flag?.underline === true || look?.underline === true;
  const side = !look || look.horizontal === 'general' ? (number ? 'right' : 'left') : look.horizontal;
  const indent = `${String(3 + (look?.indent ?? 0) * INDENT)}px`;
  return {
    box: declarations({
      background: fill === null ? PAPER : `#${fill}`,
      'justify-content': VERTICAL[look?.vertical ?? 'bottom'],
      'box-shadow': lines(look, fill !== null, gridlines, flag),
    }),
    text: declarations({
      color: colour === null ? INK : `#${colour}`,
      'font-family': fontFamily(look?.font ?? null),
      'font-size': `${String(pixels(look?.size ?? USUAL_SIZE))}px`,
      'line-height': String(LINE_HEIGHT),
      'font-weight': flag?.bold === true || look?.bold === true ? '700' : '400',
      'font-style': look?.italic === true ? 'italic' : 'normal',
      'text-decoration-line':
        [underline ? 'underline' : '', look?.strike === true ? 'line-through' : ''].join(' ').trim() || 'none',
      'white-space': look?.wrap === true ? 'pre-wrap' : 'pre',
      'text-align': side,
      'padding-left': side === 'left' ? indent : '3px',
      'padding-right': side === 'right' ? indent : '3px',
    }),
  };
}

function declarations(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** Borders and gridlines. A line between two cells is the right or lower pixel of the first, whichever cell has it. */
function lines(look: CellLook | undefined, filled: boolean, gridlines: boolean, flag: FlagStyle | null): string {
  const all: string[] = [];
  if (flag?.border !== undefined) all.push(`inset 0 0 0 2px #${flag.border}`);
  const { top = null, right = null, bottom = null, left = null } = look?.border ?? {};
  if (right !== null) all.push(`inset -1px 0 0 #${right}`);
  if (bottom !== null) all.push(`inset 0 -1px 0 #${bottom}`);
  if (left !== null) all.push(`-1px 0 0 #${left}`);
  if (top !== null) all.push(`0 -1px 0 #${top}`);
  if (gridlines && !filled) all.push(`inset -1px -1px 0 ${GRIDLINE}`);
  return all.join(', ') || 'none';
}

/** The cell's own font where the computer has it, else one of the same widths. */
function fontFamily(font: string | null): string {
  const own = font === null ? [] : [`"${font.replaceAll(/["\\]/g, '')}"`];
  const serif = font !== null && /times|garamond|georgia|cambria|serif/i.test(font);
  const alike = serif ? ['Cambria', 'Caladea', 'serif'] : ['Calibri', 'Carlito', '"Segoe UI"', 'Arial', 'sans-serif'];
  return [...own, ...alike].join(', ');
}
