import type { CellLook, Line, Rule } from '../../workbook/view.js';
import { LINE_HEIGHT, pixels } from '../file/row-heights.js';

/** A sheet is white paper in every theme, as in the spreadsheet programs. */
export const PAPER = '#ffffff';
const INK = '#1b1b1b';
const GRIDLINE = '#e1e1e1';

/** Pixels between a cell's edges and its text; the line on the right takes one more. */
const PADDING = { left: 2, right: 2 };

const ACROSS = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
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

/** The lines around a cell, each drawn by one cell only: the one on its left or above it. */
export interface Edges {
  readonly right: Line | null;
  readonly bottom: Line | null;
  /** Where there is no cell above, or to the left, to draw them. */
  readonly top: Line | null;
  readonly left: Line | null;
  /** Whether a gridline is seen to the right and below: neither cell is filled. */
  readonly gridRight: boolean;
  readonly gridBottom: boolean;
}

/** A cell as CSS draws it. What conditional formats make of it goes over its own look, property by property. */
export function cellCss(
  look: CellLook | undefined,
  number: boolean,
  edges: Edges,
  over: Rule['style'] | null,
): CellCss {
  const fill = over?.fill ?? look?.fill ?? null;
  const side = !look || look.horizontal === 'general' ? (number ? 'right' : 'left') : look.horizontal;
  const indent = `${String(PADDING.left + (look?.indent ?? 0) * INDENT)}px`;
  const turned = look?.turned ?? null;
  return {
    box: declarations({
      background: fill === null ? PAPER : `#${fill}`,
      'justify-content': VERTICAL[look?.vertical ?? 'bottom'],
      ...borders(edges, fill),
      // Inside the cell, so that its own borders stay seen.
      ...(over?.border === undefined ? {} : { outline: `2px solid #${over.border}`, 'outline-offset': '-3px' }),
      ...(turned === null ? {} : { 'align-items': ACROSS[side] }),
    }),
    text: declarations({
      ...fontCss(look, over),
      'line-height': String(LINE_HEIGHT),
      'white-space': look?.wrap === true ? 'pre-wrap' : 'pre',
      'text-align': side,
      'padding-left': side === 'left' ? indent : `${String(PADDING.left)}px`,
      'padding-right': side === 'right' ? indent : `${String(PADDING.right)}px`,
      ...(turned === null ? {} : { 'writing-mode': 'vertical-rl' }),
      ...(turned === 'up' ? { transform: 'rotate(180deg)' } : {}),
    }),
  };
}

/** What concerns the font alone: the whole text's, or a stretch's of it. */
export function fontCss(look: CellLook | undefined, over: Rule['style'] | null): Readonly<Record<string, string>> {
  const colour = over?.colour ?? look?.colour ?? null;
  const underline = (over?.underline ?? look?.underline) === true;
  const strike = (over?.strike ?? look?.strike) === true;
  return {
    color: colour === null ? INK : `#${colour}`,
    'font-family': fontFamily(look?.font ?? null),
    'font-size': `${String(pixels(look?.size ?? USUAL_SIZE))}px`,
    'font-weight': (over?.bold ?? look?.bold) === true ? '700' : '400',
    'font-style': (over?.italic ?? look?.italic) === true ? 'italic' : 'normal',
    'text-decoration-line': [underline ? 'underline' : '', strike ? 'line-through' : ''].join(' ').trim() || 'none',
  };
}

/** Properties as the text of a style. */
export function declarations(properties: Readonly<Record<string, string>>): string {
  return Object.entries(properties)
    .map(([name, value]) => `${name}:${value}`)
    .join(';');
}

/** Borders and gridlines. */
function borders({ top, right, bottom, left, gridRight, gridBottom }: Edges, fill: string | null) {
  const css = (line: Line | null, grid = false): string => {
    if (line) return `${String(line.width)}px ${line.kind} #${line.colour}`;
    return grid && fill === null ? `1px solid ${GRIDLINE}` : '0';
  };
  return {
    'border-right': css(right, gridRight),
    'border-bottom': css(bottom, gridBottom),
    ...(top && { 'border-top': css(top) }),
    ...(left && { 'border-left': css(left) }),
  };
}

/** The cell's own font where the computer has it, else one of the same widths. */
function fontFamily(font: string | null): string {
  const own = font === null ? [] : [`"${font.replaceAll(/["\\]/g, '')}"`];
  const serif = font !== null && /times|garamond|georgia|cambria|serif/i.test(font);
  const alike = serif ? ['Cambria', 'Caladea', 'serif'] : ['Calibri', 'Carlito', '"Segoe UI"', 'Arial', 'sans-serif'];
  return [...own, ...alike].join(', ');
}
