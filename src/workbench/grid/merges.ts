import type { Area } from '../../workbook/address.js';

/** A sheet's merged areas, found by any of their cells. */
export interface Merges {
  /** The merged area that a cell is part of; undefined for most cells. */
  at(row: number, column: number): Area | undefined;
  /** The first row that has part in a merged area which reaches into these rows, or the first of them. */
  topOf(first: number, last: number): number;
}

export function mergesOf(areas: readonly Area[]): Merges {
  const rows = new Map<number, Area[]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) {
      const list = rows.get(row) ?? [];
      list.push(area);
      rows.set(row, list);
    }
  }
  return {
    at: (row, column) => rows.get(row)?.find((area) => column >= area.left && column <= area.right),
    topOf: (first, last) => {
      let top = first;
      for (let row = first; row <= last; row++) for (const area of rows.get(row) ?? []) top = Math.min(top, area.top);
      return top;
    },
  };
}
