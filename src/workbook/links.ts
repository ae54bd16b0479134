import { OWN_SHEETS, type Edits, type OwnRow, type OwnSheet } from './edits.js';

/** Excel keeps no more links than this on a sheet. */
export const MOST_LINKS = 65_530;

/** The edits without links that Excel would not keep; what is left out is said among `leftOut`. */
export function withinLinks(edits: Edits): Edits {
  const leftOut = [...(edits.leftOut ?? [])];
  const sheets = edits.sheets.map((sheet) => {
    const row = firstWithout(sheet);
    if (row === null) return sheet;
    leftOut.push(
      `Excel keeps no more than ${MOST_LINKS.toLocaleString('en-GB')} links on a sheet, so the cells of “${OWN_SHEETS[sheet.id].title}” from row ${(row + 1).toLocaleString('en-GB')} on name their places and cannot be clicked.`,
    );
    return { ...sheet, rows: sheet.rows.map((one, at) => (at < row ? one : withoutLinks(one))) };
  });
  return { ...edits, sheets, leftOut };
}

/** The first row whose links are too many; null where all of them fit. */
function firstWithout({ rows }: OwnSheet): number | null {
  let links = 0;
  for (const [at, { cells }] of rows.entries()) {
    for (const cell of cells) if (cell?.link) links++;
    if (links > MOST_LINKS) return at;
  }
  return null;
}

function withoutLinks(row: OwnRow): OwnRow {
  const cells = row.cells.map((cell) => {
    if (!cell?.link) return cell;
    const { value, style } = cell;
    return style === undefined ? { value } : { value, style };
  });
  return { ...row, cells };
}
