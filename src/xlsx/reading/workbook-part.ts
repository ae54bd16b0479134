import { WorkbookError, type DefinedName, type Visibility } from '../../workbook/snapshot.js';
import { ROOT, type Package } from '../package.js';
import { child, childrenOf, flag, whole, type XmlElement } from '../xml.js';

/** A tab: a worksheet, or a chart, dialog or macro sheet. */
export interface Tab {
  readonly name: string;
  readonly visibility: Visibility;
  /** The last word of its relationship's type: `"worksheet"`, `"chartsheet"`. */
  readonly kind: string;
  readonly part: string;
  readonly relationship: string;
}

/** What the workbook's own part says. */
export interface WorkbookPart {
  /** Its part's name. */
  readonly part: string;
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** Every tab, in order: `localSheetId` counts in this list. */
  readonly tabs: readonly Tab[];
  readonly names: readonly DefinedName[];
}

const MAIN_TYPES = /^application\/vnd\.(openxmlformats-officedocument\.spreadsheetml|ms-excel)\..*main\+xml$/i;

/** Finds and reads the workbook's part. Throws a `WorkbookError` when the package holds no workbook with a worksheet. */
export function readWorkbookPart(file: Package): WorkbookPart {
  const part = file.relationships(ROOT).find(({ kind }) => kind === 'officeDocument')?.target;
  const type = part === undefined ? null : file.contentType(part);
  if (type !== null && /sheet\.binary/i.test(type)) {
    throw new WorkbookError(
      `${file.fileName} is a binary workbook (.xlsb). In Excel, save it as "Excel Workbook (*.xlsx)".`,
    );
  }
  if (part === undefined || type === null || !MAIN_TYPES.test(type)) {
    throw new WorkbookError(
      `${file.fileName} is not an Excel workbook. In Excel, save it as "Excel Workbook (*.xlsx)".`,
    );
  }
  const root = file.tree(part);
  const tabs = readTabs(file, part, root);
  if (!tabs.some(({ kind }) => kind === 'worksheet')) {
    throw new WorkbookError(`${file.fileName} has no worksheets.`);
  }
  // Excel itself does not save such a file.
  if (!tabs.some(({ visibility }) => visibility === 'visible')) {
    throw new WorkbookError(
      `${file.fileName} has only hidden sheets. Unhide the sheet that holds the plan, and save it again.`,
    );
  }
  return {
    part,
    date1904: flag(child(root, 'workbookPr')?.attributes['date1904']),
    structureProtected: flag(child(root, 'workbookProtection')?.attributes['lockStructure']),
    tabs,
    names: childrenOf(child(root, 'definedNames'), 'definedName').map(({ attributes, text }) => ({
      // Excel's own names are stored with a prefix that it does not show.
      name: (attributes['name'] ?? '').replace(/^_xlnm\./i, ''),
      refersTo: text,
      sheet: tabs[whole(attributes['localSheetId']) ?? -1]?.name ?? null,
    })),
  };
}

function readTabs(file: Package, part: string, root: XmlElement): readonly Tab[] {
  const links = new Map(file.relationships(part).map((link) => [link.id, link]));
  return childrenOf(child(root, 'sheets'), 'sheet').map(({ attributes }) => {
    const relationship = attributes['r:id'] ?? '';
    const link = links.get(relationship);
    if (!link || !file.has(link.target)) throw file.damaged(link?.target ?? part);
    const state = attributes['state'];
    return {
      name: attributes['name'] ?? '',
      visibility: state === 'veryHidden' ? 'very-hidden' : state === 'hidden' ? 'hidden' : 'visible',
      kind: link.kind,
      part: link.target,
      relationship,
    };
  });
}

/** The part that the workbook's part links to as this kind; null when there is none. */
export function linkedPart(file: Package, workbookPart: string, kind: string): string | null {
  const link = file.relationships(workbookPart).find((one) => one.kind === kind && file.has(one.target));
  return link?.target ?? null;
}
