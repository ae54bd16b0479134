import type { Splice, XmlElement } from '../xml.js';

/** The order in which the schema wants the children of these elements. Source: ECMA-376 part 1, sml.xsd. */
const ORDERS = {
  worksheet: [
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
    'phoneticPr',
    'conditionalFormatting',
  ],
  workbook: [
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
    'externalReferences',
    'definedNames',
  ],
  styleSheet: [
    'numFmts',
    'fonts',
    'fills',
    'borders',
    'cellStyleXfs',
    'cellXfs',
    'cellStyles',
    'dxfs',
    'tableStyles',
    'colors',
    'extLst',
  ],
} as const;

/** The change that puts a child where the schema wants it: after its likes and what comes before them, before the rest. */
export function inserted(parent: XmlElement, order: keyof typeof ORDERS, name: string, xml: string): Splice {
  const names: readonly string[] = ORDERS[order];
  const rank = names.indexOf(name);
  const before = parent.children.findLast((one) => {
    const at = names.indexOf(one.name);
    return at >= 0 && at <= rank;
  });
  const at = before?.end ?? parent.contentStart;
  return { start: at, end: at, text: xml };
}
