import type { Area } from '../../workbook/address.js';
import type { CellLook, CellView, Drawing, RowView, SheetView } from '../../workbook/view.js';

const WORDS: Readonly<Record<Drawing['kind'], string>> = { chart: 'Chart', picture: 'Picture', shape: 'Shape' };

const LINE = { colour: '8A8A8A', width: 1, kind: 'dashed' } as const;
const LOOK: CellLook = {
  ...{ fill: 'FAFAFA', colour: '424242', bold: false, italic: true, underline: false, strike: false },
  ...{ font: null, size: 11, wrap: true, horizontal: 'center', vertical: 'center', indent: 0, turned: null },
  border: { top: LINE, right: LINE, bottom: LINE, left: LINE },
};

/**
 * Charts and pictures are not drawn: where one lies over blank cells, these become one cell that says what is there.
 * Over cells that hold something, the cells are shown.
 */
export function withDrawingPlaces(sheet: SheetView): SheetView {
  const places = sheet.drawings.filter(({ area }) => isFree(sheet, area));
  if (places.length === 0) return sheet;
  const rows = new Map(sheet.rows);
  const look = sheet.looks.length;
  for (const drawing of places) {
    const { top, left, bottom } = drawing.area;
    const text = wordsFor(drawing);
    for (let row = top; row <= bottom; row++) {
      const known: RowView = rows.get(row) ?? { height: null, hidden: false, cells: [] };
      const cells: (CellView | undefined)[] = [...known.cells];
      if (row === top) cells[left] = { value: null, text, look };
      rows.set(row, { ...known, cells });
    }
  }
  return {
    ...sheet,
    rows: new Map([...rows].sort(([a], [b]) => a - b)),
    looks: [...sheet.looks, LOOK],
    merges: [...sheet.merges, ...places.map(({ area }) => area)],
  };
}

function wordsFor({ kind, title }: Drawing): string {
  return `${WORDS[kind]}${title === null ? '' : `: ${title}`} (open the saved copy in Excel to see it)`;
}

function isFree(sheet: SheetView, area: Area): boolean {
  if (area.right >= sheet.columns.length || area.bottom >= sheet.rowCount) return false;
  for (let row = area.top; row <= area.bottom; row++) {
    const cells = sheet.rows.get(row)?.cells.slice(area.left, area.right + 1) ?? [];
    if (cells.some((cell) => cell !== undefined && cell.text !== '')) return false;
  }
  return !sheet.merges.some(
    (merge) =>
      merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left,
  );
}
