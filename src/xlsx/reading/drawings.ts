import type { Area } from '../../workbook/address.js';
import { WorkbookError } from '../../workbook/snapshot.js';
import type { Drawing } from '../../workbook/view.js';
import type { Package } from '../package.js';
import { child, whole, type XmlElement } from '../xml.js';

/** What lies over a sheet's cells; `relationship` is the sheet's link to its drawings. Source: ECMA-376 part 1, 20.5. */
export function readDrawings(file: Package, sheetPart: string, relationship: string | null): readonly Drawing[] {
  const part = file.relationships(sheetPart).find(({ id }) => id === relationship)?.target;
  if (relationship === null || part === undefined || !file.has(part)) return [];
  try {
    return drawingsIn(file, part);
  } catch (error) {
    // The cells can be shown without them.
    if (error instanceof WorkbookError) return [];
    throw error;
  }
}

function drawingsIn(file: Package, part: string): readonly Drawing[] {
  return file.tree(part).children.flatMap((anchor): Drawing[] => {
    const area = areaOf(anchor);
    if (!area) return [];
    const chart = descendant(anchor, 'c:chart')?.attributes['r:id'];
    if (chart !== undefined) return [{ kind: 'chart', title: chartTitle(file, part, chart), area }];
    return [{ kind: child(anchor, 'xdr:pic') ? 'picture' : 'shape', title: null, area }];
  });
}

/** The cells that an anchor covers; null where it does not say. */
function areaOf(anchor: XmlElement): Area | null {
  const corner = (name: string) => {
    const at = child(anchor, name);
    const number = (side: string) => whole(child(at, side)?.text.trim());
    const [row, column] = [number('xdr:row'), number('xdr:col')];
    const inside = (side: string) => (number(side) ?? 0) > 0;
    return row === null || column === null ? null : { row, column, inside };
  };
  const from = corner('xdr:from');
  const to = corner('xdr:to');
  if (!from) return null;
  const { row: top, column: left } = from;
  if (!to) return { top, left, bottom: top, right: left };
  // An anchor that ends on a cell's edge does not lie over that cell.
  const bottom = Math.max(top, to.inside('xdr:rowOff') ? to.row : to.row - 1);
  return { top, left, bottom, right: Math.max(left, to.inside('xdr:colOff') ? to.column : to.column - 1) };
}

function chartTitle(file: Package, drawingPart: string, relationship: string): string | null {
  const part = file.relationships(drawingPart).find(({ id }) => id === relationship)?.target;
  if (part === undefined || !file.has(part)) return null;
  const title = child(child(file.tree(part), 'c:chart'), 'c:title');
  const words = title ? textIn(title).trim() : '';
  return words === '' ? null : words;
}

function textIn(element: XmlElement): string {
  return element.name === 'a:t' ? element.text : element.children.map(textIn).join('');
}

function descendant(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const one of element.children) {
    const found = descendant(one, name);
    if (found) return found;
  }
  return undefined;
}
