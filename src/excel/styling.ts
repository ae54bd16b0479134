import type { Area } from '../workbook/address.js';
import type { CellStyle, OwnRow, OwnSheet } from '../workbook/edits.js';

/** An area of a sheet in one style. */
export interface StyledArea {
  readonly style: string;
  readonly area: Area;
}

/** Areas of one style each, as few as runs along rows and equal runs below each other allow. */
export function styledAreas({ rows }: Pick<OwnSheet, 'rows'>): StyledArea[] {
  const done: StyledArea[] = [];
  let open = new Map<string, StyledArea>();
  rows.forEach((row, at) => {
    const next = new Map<string, StyledArea>();
    for (const run of runs(row.cells.map((cell) => cell?.style))) {
      const key = `${run.from}:${run.to}:${run.style}`;
      const above = open.get(key);
      const area = { top: above?.area.top ?? at, left: run.from, bottom: at, right: run.to };
      next.set(key, { style: run.style, area });
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

/** How many areas of one style begin in a row, below another: those that the row above has too go on. */
export function newRuns(row: OwnRow, above: OwnRow | undefined): number {
  const keys = ({ cells }: OwnRow) =>
    runs(cells.map((cell) => cell?.style)).map(({ style, from, to }) => `${from}:${to}:${style}`);
  const known = new Set(above && keys(above));
  return keys(row).filter((key) => !known.has(key)).length;
}

function runs(styles: readonly (string | undefined)[]): { style: string; from: number; to: number }[] {
  const found: { style: string; from: number; to: number }[] = [];
  styles.forEach((style, at) => {
    const last = found.at(-1);
    if (style === undefined) return;
    if (last?.style === style && last.to === at - 1) last.to = at;
    else found.push({ style, from: at, to: at });
  });
  return found;
}

const SIDES = {
  top: ['EdgeTop', 'InsideHorizontal'],
  bottom: ['EdgeBottom', 'InsideHorizontal'],
  left: ['EdgeLeft', 'InsideVertical'],
  right: ['EdgeRight', 'InsideVertical'],
} as const;

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** Gives a range a style. The inner lines too: a style is each cell's, not the block's. */
export function applyStyle(range: Excel.Range, area: Area, style: CellStyle): void {
  const { format } = range;
  if (style.bold !== undefined) format.font.bold = style.bold;
  if (style.italic !== undefined) format.font.italic = style.italic;
  if (style.underline !== undefined) format.font.underline = style.underline ? 'Single' : 'None';
  if (style.size !== undefined) format.font.size = style.size;
  if (style.colour !== undefined) format.font.color = `#${style.colour}`;
  if (style.fill !== undefined) format.fill.color = `#${style.fill}`;
  if (style.wrap !== undefined) format.wrapText = style.wrap;
  if (style.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[style.horizontal];
  if (style.indent !== undefined) format.indentLevel = style.indent;
  if (style.vertical !== undefined) format.verticalAlignment = VERTICAL[style.vertical];
  if (style.border) {
    const { colour, sides, thick } = style.border;
    for (const side of new Set(sides.flatMap((one) => SIDES[one]))) {
      if (side === 'InsideHorizontal' && area.top === area.bottom) continue;
      if (side === 'InsideVertical' && area.left === area.right) continue;
      const border = format.borders.getItem(side);
      border.style = 'Continuous';
      border.weight = thick === true ? 'Medium' : 'Thin';
      border.color = `#${colour}`;
    }
  }
}
