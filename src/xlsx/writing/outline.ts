import { parseXml, type XmlElement } from '../xml.js';

/**
 * A worksheet's tree without its cells, which may be most of a large file: `sheetData` is there, but empty. Positions are
 * those of the whole text.
 */
function worksheetOutline(text: string): XmlElement {
  const cells = cellsOf(text);
  if (!cells) return parseXml(text);
  const root = parseXml(text.slice(0, cells.start) + text.slice(cells.end));
  return moved(root, cells.start, cells.end - cells.start);
}

/** The outlines of worksheets whose texts are asked about again and again. */
export class Outlines {
  private readonly known: { readonly text: string; readonly root: XmlElement }[] = [];

  of(text: string): XmlElement {
    const before = this.known.find((one) => one.text === text);
    if (before) return before.root;
    const root = worksheetOutline(text);
    this.known.push({ text, root });
    return root;
  }
}

/**
 * From just after the tag that opens `sheetData` to the one that closes it; null when they cannot be told at a glance.
 * In well-formed XML a `<` begins a tag, except in comments and CDATA.
 */
function cellsOf(text: string): { start: number; end: number } | null {
  if (text.includes('<!')) return null;
  const opening = /<((?:[\w.-]+:)?sheetData)(?=[\s>])[^>]*>/.exec(text);
  if (!opening || opening[0].endsWith('/>')) return null;
  const end = text.indexOf(`</${opening[1] ?? ''}`, opening.index);
  return end < 0 ? null : { start: opening.index + opening[0].length, end };
}

function moved(element: XmlElement, from: number, by: number): XmlElement {
  const at = (position: number) => (position > from ? position + by : position);
  return {
    ...element,
    start: at(element.start),
    contentStart: at(element.contentStart),
    // The closing tag of sheetData begins at the very place of the cut.
    contentEnd: element.contentEnd >= from ? element.contentEnd + by : element.contentEnd,
    end: at(element.end),
    children: element.children.map((one) => moved(one, from, by)),
  };
}
