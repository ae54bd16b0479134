import type { SheetArea } from '../workbook/address.js';

/** How many cells an area has. */
export function cellCount({ area }: SheetArea): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/**
 * Takes areas off the front of the list until they hold about this many cells, cutting the last one between two rows.
 * At least one row is taken, however wide.
 */
export function takeCells(areas: readonly SheetArea[], cells: number): { taken: SheetArea[]; rest: SheetArea[] } {
  const taken: SheetArea[] = [];
  let room = cells;
  for (const [index, one] of areas.entries()) {
    const { sheet, area } = one;
    if (cellCount(one) <= room) {
      taken.push(one);
      room -= cellCount(one);
      continue;
    }
    const width = area.right - area.left + 1;
    const rows = Math.max(Math.floor(room / width), taken.length === 0 ? 1 : 0);
    const cut = area.top + rows;
    if (rows > 0) taken.push({ sheet, area: { ...area, bottom: Math.min(cut - 1, area.bottom) } });
    const left = cut <= area.bottom ? [{ sheet, area: { ...area, top: cut } }] : [];
    return { taken, rest: [...left, ...areas.slice(index + 1)] };
  }
  return { taken, rest: [] };
}

/** The same cells in about two halves, by rows and then by columns; null when a single cell is left. */
export function halves(areas: readonly SheetArea[]): [SheetArea[], SheetArea[]] | null {
  const total = areas.reduce((sum, one) => sum + cellCount(one), 0);
  if (total <= 1) return null;
  const { taken, rest } = takeCells(areas, Math.floor(total / 2));
  if (rest.length > 0) return [taken, rest];
  const [only] = areas;
  if (!only || only.area.left === only.area.right) return null;
  const middle = Math.floor((only.area.left + only.area.right) / 2);
  return [
    [{ sheet: only.sheet, area: { ...only.area, right: middle } }],
    [{ sheet: only.sheet, area: { ...only.area, left: middle + 1 } }],
  ];
}

/** What one request for cells may ask for: enough for an ordinary plan, and far below 5 MB of ordinary text. */
const FIRST_REQUEST = 30_000;
const LARGEST_REQUEST = 100_000;
/** Excel on the web refuses 5 MB; the measure below leaves out the brackets and names around the values. */
const WANTED_BYTES = 3_000_000;

/** How many cells to ask for next, by the size of what came before. */
export class Appetite {
  #cells: number;

  constructor(first = FIRST_REQUEST) {
    this.#cells = first;
  }

  get cells(): number {
    return this.#cells;
  }

  /** Learns from an answer: so many cells came, in about so many bytes. */
  learn(cells: number, bytes: number): void {
    if (cells === 0 || bytes === 0) return;
    const fitting = Math.floor((WANTED_BYTES * cells) / bytes);
    this.#cells = Math.max(1, Math.min(LARGEST_REQUEST, fitting));
  }

  /** Learns from a refusal. */
  tooMuch(): void {
    this.#cells = Math.max(1, Math.floor(this.#cells / 2));
  }
}
