import type { Package } from '../package.js';
import type { HighestUsed } from './style-book.js';

const CELL_STYLE = /\s(?:s|style)\s*=\s*["'](\d{1,7})["']/g;
const DIFFERENTIAL = /dxfId\s*=\s*["'](\d{1,7})["']/gi;
/** Parts that hold no style numbers and may be long. */
const WITHOUT = /\/(?:sharedStrings|pivotCacheRecords\d*|styles)\.xml$|\/(?:theme|charts|drawings|media|embeddings)\//i;

/**
 * The highest style numbers in use, or higher: a text that reads like an attribute counts too, which does no harm,
 * since more room is then left than is needed.
 */
export function highestUsed(parts: Package, styles: string): HighestUsed {
  let xf = -1;
  let dxf = highest(styles, DIFFERENTIAL);
  for (const name of parts.names()) {
    if (!/\.xml$/i.test(name) || WITHOUT.test(name) || !/^\/xl\//i.test(name)) continue;
    const text = parts.text(name);
    dxf = Math.max(dxf, highest(text, DIFFERENTIAL));
    if (text.includes('sheetData')) xf = Math.max(xf, highest(text, CELL_STYLE));
  }
  return { xf, dxf };
}

function highest(text: string, attribute: RegExp): number {
  let most = -1;
  for (const match of text.matchAll(attribute)) {
    const number = Number(match[1]);
    if (number > most) most = number;
  }
  return most;
}
