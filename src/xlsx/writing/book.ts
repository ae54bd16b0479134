import { quotedSheet } from '../../workbook/address.js';
import { OWN_NAME_PREFIX, type OwnSheetId } from '../../workbook/edits.js';
import { ownSheets } from '../../workbook/own.js';
import { ROOT, type Package } from '../package.js';
import {
  appended,
  child,
  childrenOf,
  flag,
  spliced,
  unescapeText,
  whole,
  type Splice,
  type XmlElement,
} from '../xml.js';
import { attributeSet, openingTag } from './attributes.js';
import { dialectOf, type Dialect } from './dialect.js';
import { officeText, tag, textContent } from './markup.js';
import { inserted } from './schema-order.js';

/** A tab, of whatever kind. */
export interface BookSheet {
  /** 0-based, in tab order, chart sheets counted. */
  readonly index: number;
  readonly name: string;
  readonly visible: boolean;
  /** Its part; null when the file leads nowhere. */
  readonly part: string | null;
  /** The id of the workbook's link to the part. */
  readonly link: string;
  readonly isWorksheet: boolean;
  readonly element: XmlElement;
}

export interface BookName {
  readonly name: string;
  /** The tab whose own it is; null when it is the whole workbook's. */
  readonly sheet: number | null;
  readonly refersTo: string;
  readonly element: XmlElement;
}

/** A name to write; `sheet` is a tab's index when all is done. */
export interface NewName {
  readonly name: string;
  readonly sheet: number | null;
  readonly refersTo: string;
}

export interface BookChanges {
  readonly addedSheets: readonly { readonly name: string; readonly link: string }[];
  readonly removedSheets: readonly BookSheet[];
  readonly addedNames: readonly NewName[];
  readonly removedNames: ReadonlySet<BookName>;
}

/** The workbook part: its tabs and names, as they are, and with changes. */
export class Book {
  readonly part: string;
  readonly dialect: Dialect;
  readonly sheets: readonly BookSheet[];
  readonly names: readonly BookName[];
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  private readonly text: string;
  private readonly root: XmlElement;

  constructor(parts: Package) {
    this.part = parts.relationships(ROOT).find(({ kind }) => kind === 'officeDocument')?.target ?? '/xl/workbook.xml';
    this.text = parts.text(this.part);
    this.root = parts.tree(this.part);
    this.dialect = dialectOf(openingTag(this.text, this.root));
    this.date1904 = flag(child(this.root, 'workbookPr')?.attributes['date1904']);
    this.structureProtected = flag(child(this.root, 'workbookProtection')?.attributes['lockStructure']);
    const links = new Map(parts.relationships(this.part).map((one) => [one.id, one]));
    this.sheets = childrenOf(child(this.root, 'sheets'), 'sheet').map((element, index) => {
      const link = element.attributes['r:id'] ?? '';
      const target = links.get(link);
      return {
        index,
        name: unescapeText(element.attributes['name'] ?? ''),
        visible: (element.attributes['state'] ?? 'visible') === 'visible',
        part: target && !target.external && parts.has(target.target) ? target.target : null,
        link,
        isWorksheet: target?.kind === 'worksheet',
        element,
      };
    });
    this.names = childrenOf(child(this.root, 'definedNames'), 'definedName').map((element) => ({
      name: unescapeText(element.attributes['name'] ?? ''),
      sheet: whole(element.attributes['localSheetId']),
      refersTo: unescapeText(element.text),
      element,
    }));
  }

  /** Our sheets, by the names that point at them. */
  own(): ReadonlyMap<OwnSheetId, BookSheet> {
    const sheets = this.sheets.filter(({ isWorksheet }) => isWorksheet);
    const names = this.names.map(({ name, refersTo, sheet }) => ({
      name,
      refersTo,
      sheet: sheet === null ? null : (this.sheets[sheet]?.name ?? ''),
    }));
    const found = new Map<OwnSheetId, BookSheet>();
    for (const [id, tab] of ownSheets({ sheets, names })) {
      const sheet = sheets.find(({ name }) => name === tab);
      if (sheet) found.set(id, sheet);
    }
    return found;
  }

  /** The workbook part with changes. */
  changed(changes: BookChanges): string {
    const splices = [...this.sheetSplices(changes), ...this.nameSplices(changes), ...this.viewSplices(changes)];
    return splices.length === 0 ? this.text : spliced(this.text, splices);
  }

  private sheetSplices({ addedSheets, removedSheets }: BookChanges): Splice[] {
    const splices = removedSheets.map(({ element }) => removed(element));
    const list = child(this.root, 'sheets');
    if (!list || addedSheets.length === 0) return splices;
    let sheetId = Math.max(0, ...this.sheets.map(({ element }) => whole(element.attributes['sheetId']) ?? 0));
    const { dialect, root } = this;
    // The prefix of the links may be anything, or declared on each sheet by itself.
    const declared = openingTag(this.text, root).includes(`xmlns:r="${dialect.relationships}"`);
    const xml = addedSheets.map(({ name, link }) =>
      tag(`${root.prefix}sheet`, {
        name: officeText(name),
        sheetId: ++sheetId,
        'xmlns:r': declared ? undefined : dialect.relationships,
        'r:id': link,
      }),
    );
    return [...splices, appended(this.text, list, xml.join(''))];
  }

  private nameSplices({ addedNames, removedNames, removedSheets }: BookChanges): Splice[] {
    const list = child(this.root, 'definedNames');
    const kept = this.names.filter((name) => !removedNames.has(name));
    const xml = addedNames.map(({ name, sheet, refersTo }) =>
      tag(`${this.root.prefix}definedName`, { name, localSheetId: sheet ?? undefined }, textContent(refersTo)),
    );
    if (!list) {
      if (xml.length === 0) return [];
      const made = tag(`${this.root.prefix}definedNames`, {}, xml.join(''));
      return [inserted(this.root, 'workbook', 'definedNames', made)];
    }
    if (kept.length === 0 && xml.length === 0) return removedNames.size > 0 ? [removed(list)] : [];
    const splices = [...removedNames].map(({ element }) => removed(element));
    for (const { element, sheet } of kept) {
      if (sheet === null) continue;
      const now = sheet - removedSheets.filter(({ index }) => index < sheet).length;
      if (now !== sheet) splices.push(attributeSet(this.text, element, 'localSheetId', now));
    }
    if (xml.length > 0) splices.push(appended(this.text, list, xml.join('')));
    return splices;
  }

  /** Which tab is in front, counted anew when tabs before it go. */
  private viewSplices({ removedSheets }: BookChanges): Splice[] {
    if (removedSheets.length === 0) return [];
    const gone = new Set(removedSheets.map(({ index }) => index));
    const left = this.sheets.filter(({ index }) => !gone.has(index));
    return childrenOf(child(this.root, 'bookViews'), 'workbookView').flatMap((view) =>
      ['activeTab', 'firstSheet'].flatMap((name) => {
        const before = whole(view.attributes[name]);
        if (before === null) return [];
        const same = left.findIndex(({ index }) => index === before);
        const now =
          same >= 0
            ? same
            : Math.max(
                0,
                left.findIndex(({ visible }) => visible),
              );
        return now === before ? [] : [attributeSet(this.text, view, name, now)];
      }),
    );
  }
}

function removed({ start, end }: XmlElement): Splice {
  return { start, end, text: '' };
}

/** Whether a name is one of ours and a place on this tab; Excel leaves out the quotes where a tab's name needs none. */
export function isOwnNameInto({ name, refersTo }: BookName, tab: string): boolean {
  if (!name.toLowerCase().startsWith(OWN_NAME_PREFIX.toLowerCase())) return false;
  const written = refersTo.slice(0, Math.max(0, refersTo.lastIndexOf('!'))).toLowerCase();
  return written === tab.toLowerCase() || written === quotedSheet(tab).toLowerCase();
}
