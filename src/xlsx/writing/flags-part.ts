import { areaName, type Area } from '../../workbook/address.js';
import { FLAG_MARKER, type Flag } from '../../workbook/edits.js';
import { movedFormula } from '../../workbook/moved-formula.js';
import { child, childrenOf, unescapeText, type Splice, type XmlElement } from '../xml.js';
import { tag, textContent } from './markup.js';
import type { Outlines } from './outline.js';
import { inserted } from './schema-order.js';

/** A flag with the number of its look in the style part. */
export interface NumberedFlag extends Pick<Flag, 'areas' | 'formula'> {
  readonly look: number;
}

const MARKER = spaceless(FLAG_MARKER);

/** Whether a rule's formula is one of ours. */
export function isFlagFormula(formula: string): boolean {
  return spaceless(formula).includes(MARKER);
}

function spaceless(formula: string): string {
  return formula.replaceAll(/\s/g, '').toLowerCase();
}

/** Whether a worksheet's text can hold flags of ours at all: a glance before it is read. */
function mayHoldFlags(text: string): boolean {
  return /plumbline/i.test(text);
}

/** Whether a worksheet holds flags of ours. */
export function holdsFlags(text: string, outlines: Outlines): boolean {
  return mayHoldFlags(text) && rulesOf(outlines.of(text)).some(({ ours }) => ours);
}

/**
 * The changes to a worksheet's text that put these flags in place of all that it has of ours. They come after every
 * other rule of the sheet, in the order given.
 */
export function flagSplices(text: string, outlines: Outlines, flags: readonly NumberedFlag[]): readonly Splice[] {
  if (flags.length === 0 && !mayHoldFlags(text)) return [];
  const root = outlines.of(text);
  const rules = rulesOf(root);
  const splices = removals(root, new Set(rules.filter(({ ours }) => ours).map(({ element }) => element)));
  let priority = Math.max(0, ...rules.filter(({ ours }) => !ours).map((rule) => rule.priority));
  const { prefix } = root;
  const xml = flags.flatMap(inPieces).map(({ areas, formula, look }) => {
    const rule = tag(
      `${prefix}cfRule`,
      { type: 'expression', dxfId: look, priority: ++priority },
      tag(`${prefix}formula`, {}, textContent(formula)),
    );
    return tag(`${prefix}conditionalFormatting`, { sqref: areas.map(areaName).join(' ') }, rule);
  });
  if (xml.length > 0) splices.push(inserted(root, 'worksheet', 'conditionalFormatting', xml.join('')));
  return splices;
}

/**
 * A flag as rules whose first area begins above and left of their others. Programs differ in which cell they take a
 * formula to be written for where it does not: the first area's, or the topmost and leftmost of all.
 */
function inPieces(flag: NumberedFlag): NumberedFlag[] {
  const [first] = flag.areas;
  if (!first || flag.areas.every(({ top, left }) => top >= first.top && left >= first.left)) return [flag];
  const columns = new Map<number, Area[]>();
  for (const area of [...flag.areas].sort((a, b) => a.left - b.left || a.top - b.top)) {
    const column = columns.get(area.left);
    if (column) column.push(area);
    else columns.set(area.left, [area]);
  }
  return [...columns.values()].map((areas) => {
    const lead = areas[0] ?? first;
    return { ...flag, areas, formula: movedFormula(flag.formula, lead.top - first.top, lead.left - first.left) };
  });
}

interface Rule {
  readonly element: XmlElement;
  readonly priority: number;
  readonly ours: boolean;
}

/** Every rule of the sheet, those of Excel 2010's extension too: Excel moves rules there that look at other sheets. */
function rulesOf(root: XmlElement): Rule[] {
  const found: Rule[] = [];
  const visit = (element: XmlElement) => {
    if (element.name === 'cfRule' || element.name === 'x14:cfRule') {
      const { attributes } = element;
      const formula = child(element, 'formula') ?? child(element, 'xm:f');
      found.push({
        element,
        priority: Number(attributes['priority'] ?? 0) || 0,
        ours: attributes['type'] === 'expression' && formula !== undefined && isFlagFormula(unescapeText(formula.text)),
      });
    } else element.children.forEach(visit);
  };
  root.children.forEach(visit);
  return found;
}

/** Takes elements out, and with them what would be left empty: formats without a rule, and an extension of nothing else. */
function removals(root: XmlElement, doomed: ReadonlySet<XmlElement>): Splice[] {
  const gone = (element: XmlElement): boolean => {
    if (doomed.has(element)) return true;
    switch (element.name) {
      case 'conditionalFormatting':
      case 'x14:conditionalFormatting': {
        const rules = [...childrenOf(element, 'cfRule'), ...childrenOf(element, 'x14:cfRule')];
        return rules.length > 0 && rules.every(gone);
      }
      case 'x14:conditionalFormattings':
      case 'ext':
      case 'extLst':
        return element.children.length > 0 && element.children.every(gone);
      default:
        return false;
    }
  };
  const splices: Splice[] = [];
  const visit = (element: XmlElement) => {
    if (gone(element)) splices.push({ start: element.start, end: element.end, text: '' });
    else element.children.forEach(visit);
  };
  if (doomed.size > 0) root.children.forEach(visit);
  return splices;
}
