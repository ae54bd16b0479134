import { OWN_SHEETS, type Applied, type Edits, type Flag } from '../../workbook/edits.js';
import { withinLinks } from '../../workbook/links.js';
import { freeSheetName } from '../../workbook/own.js';
import type { Package } from '../package.js';
import { child, flag } from '../xml.js';
import { Book, isOwnNameInto, type BookName, type BookSheet, type NewName } from './book.js';
import { CONTENT_TYPES } from './dialect.js';
import { digitWidth } from './digit-width.js';
import { flagSplices, holdsFlags } from './flags-part.js';
import { Outlines } from './outline.js';
import { keptOf, removeOwnParts, writeOwnParts, type OwnPlace } from './own-parts.js';
import { absolute, absoluteRows } from './reference.js';
import { NOTHING_KEPT } from './sheet-part.js';
import { emptyStyles, StyleBook } from './style-book.js';
import { withoutOurStyles } from './style-restoring.js';
import { highestUsed } from './used-styles.js';
import { userOf } from './users.js';

const A1 = { top: 0, left: 0, bottom: 0, right: 0 };
/** Names that Excel keeps for a tab's print set-up. */
const PRINT_TITLES = '_xlnm.Print_Titles';
const PRINT_AREA = '_xlnm.Print_Area';

/**
 * Writes edits into the parts of a workbook. Parts that need no change keep their bytes; in the others only what is ours
 * is put in or taken out. The same edits again change nothing.
 */
export function applyEdits(parts: Package, wanted: Edits): Applied {
  const edits = withinLinks(wanted);
  const book = new Book(parts);
  const outlines = new Outlines();
  const notDone = [...(edits.leftOut ?? [])];
  const places = placesFor(parts, book, outlines, edits, notDone);
  const gone = removable(parts, book, edits, notDone);
  const flagged = sheetsToFlag(parts, book, outlines, edits, gone, notDone);
  if (places.length === 0 && gone.length === 0 && flagged.length === 0) return { sheets: {}, flagged: 0, notDone };
  if (isSigned(parts))
    notDone.push('The workbook is digitally signed, and a change makes its signature invalid. Sign the copy again.');

  const adding = places.length > 0 || flagged.some(({ flags }) => flags.length > 0);
  const styles = stylePart(parts, book, adding);
  const styleBook = new StyleBook(styles.text, () => highestUsed(parts, styles.text));
  clearOld(parts, book, places, gone);
  const around = { book, styles: styleBook, digitWidth: digitWidth(styles.text) };
  for (const place of places) writeOwnParts(parts, place, around);
  writeBook(parts, book, places, gone);
  for (const { part, flags } of flagged) {
    const looks = flags.map((flag) => ({ ...flag, look: styleBook.flag(flag.style) }));
    parts.splice(part, flagSplices(parts.text(part), outlines, looks));
  }
  const finished =
    styleBook.finished() ?? (adding ? null : withoutOurStyles(styles.text, () => highestUsed(parts, styles.text)));
  if (finished !== null) change(parts, styles.part, finished);

  return {
    sheets: Object.fromEntries(places.map(({ own, tab }) => [own.id, tab])),
    flagged: flagged.reduce((sum, { flags }) => sum + flags.length, 0),
    notDone,
  };
}

/** Sets a part's text if it is another than before. */
function change(parts: Package, part: string, text: string): void {
  if (parts.text(part) !== text) parts.set(part, text);
}

/** Where each of our sheets goes: where it is, or a new tab and part. Those that cannot be written are told and left out. */
function placesFor(parts: Package, book: Book, outlines: Outlines, edits: Edits, notDone: string[]): Place[] {
  const standing = book.own();
  const tabs = book.sheets.map(({ name }) => name);
  const taken = new Set<string>();
  const places: Place[] = [];
  for (const own of edits.sheets) {
    const sheet = standing.get(own.id);
    if (sheet?.part != null) {
      if (isProtected(parts.text(sheet.part), outlines)) {
        notDone.push(
          `The sheet “${sheet.name}” is protected, so it was left as it is. Unprotect it (Review, Unprotect Sheet), then try again.`,
        );
        continue;
      }
      places.push({ own, sheet, tab: sheet.name, part: sheet.part, kept: keptOf(parts, sheet.part, outlines) });
      continue;
    }
    const tab = freeSheetName(OWN_SHEETS[own.id].title, tabs);
    if (book.structureProtected) {
      notDone.push(
        `The workbook's structure is protected, so the sheet “${tab}” could not be added. Unprotect it (Review, Protect Workbook), then try again.`,
      );
      continue;
    }
    tabs.push(tab);
    let number = 1;
    const name = () => `/xl/worksheets/sheet${number}.xml`;
    while (parts.has(name()) || taken.has(name())) number++;
    taken.add(name());
    places.push({ own, sheet: null, tab, part: name(), kept: NOTHING_KEPT });
  }
  return places;
}

interface Place extends OwnPlace {
  /** The tab that is there already; null for a new one. */
  readonly sheet: BookSheet | null;
}

function isProtected(text: string, outlines: Outlines): boolean {
  const protection = child(outlines.of(text), 'sheetProtection');
  return flag(protection?.attributes['sheet']);
}

/** Our sheets that can be removed; why the others cannot is told. */
function removable(parts: Package, book: Book, { remove, sheets }: Edits, notDone: string[]): BookSheet[] {
  const standing = book.own();
  const wanted = remove.flatMap((id) => {
    const sheet = standing.get(id);
    return sheet && !sheets.some((own) => own.id === id) ? [sheet] : [];
  });
  const gone: BookSheet[] = [];
  for (const sheet of wanted) {
    const user = userOf(parts, book, sheet, wanted);
    if (book.structureProtected)
      notDone.push(
        `The workbook's structure is protected, so the sheet “${sheet.name}” could not be removed. Unprotect it (Review, Protect Workbook), then try again.`,
      );
    else if (user !== null)
      notDone.push(
        `The sheet “${sheet.name}” was kept, because ${user} refers to it. Change that, or delete the sheet in Excel.`,
      );
    else gone.push(sheet);
  }
  if (gone.length > 0 && !book.sheets.some((sheet) => sheet.visible && !gone.includes(sheet))) {
    notDone.push('Our sheets were kept, because every other sheet is hidden and a workbook must show one.');
    return [];
  }
  return gone;
}

interface FlaggedSheet {
  readonly part: string;
  /** None where those of before are to go. */
  readonly flags: readonly Flag[];
}

/** The sheets whose flags change. Those that are protected are told and left out. */
function sheetsToFlag(
  parts: Package,
  book: Book,
  outlines: Outlines,
  { flags }: Edits,
  gone: readonly BookSheet[],
  notDone: string[],
): FlaggedSheet[] {
  if (flags === null) return [];
  const found: FlaggedSheet[] = [];
  for (const sheet of book.sheets) {
    const { name, part } = sheet;
    if (part === null || !sheet.isWorksheet || gone.includes(sheet)) continue;
    const mine = flags.filter((flag) => flag.sheet === name);
    if (mine.length === 0 && !holdsFlags(parts.text(part), outlines)) continue;
    if (isProtected(parts.text(part), outlines))
      notDone.push(
        `The sheet “${name}” is protected, so no flags were written to it or removed from it. Unprotect it (Review, Unprotect Sheet), then try again.`,
      );
    else found.push({ part, flags: mine });
  }
  for (const name of new Set(flags.map(({ sheet }) => sheet)))
    if (!book.sheets.some((sheet) => sheet.name === name && sheet.isWorksheet))
      notDone.push(`There is no sheet “${name}” any more, so it was not flagged.`);
  return found;
}

function isSigned(parts: Package): boolean {
  return parts.names().some((name) => /^\/_xmlsignatures\//i.test(name));
}

/** The style part, made when there is none and one is needed. */
function stylePart(parts: Package, book: Book, needed: boolean): { readonly part: string; readonly text: string } {
  const link = parts.relationships(book.part).find(({ kind, external }) => kind === 'styles' && !external);
  if (link && parts.has(link.target)) return { part: link.target, text: parts.text(link.target) };
  const text = emptyStyles(book.dialect.sheet);
  const part = link?.target ?? '/xl/styles.xml';
  if (needed) {
    parts.set(part, text, CONTENT_TYPES.styles);
    if (!link) parts.relate(book.part, `${book.dialect.relationships}/styles`, part);
  }
  return { part, text };
}

/** Takes out the parts of our sheets that are written anew or removed. */
function clearOld(parts: Package, book: Book, places: readonly Place[], gone: readonly BookSheet[]): void {
  let formulas = false;
  for (const { part } of [...places.flatMap(({ sheet }) => sheet ?? []), ...gone])
    if (part !== null) formulas = removeOwnParts(parts, part).hadFormulas || formulas;
  for (const { link } of gone) parts.unrelate(book.part, link);
  if (!formulas) return;
  // Somebody has put formulas on a sheet of ours. Excel makes the list of all formulas anew when there is none, but
  // takes a list that names vanished ones for damage.
  for (const { id, kind, target } of parts.relationships(book.part)) {
    if (kind !== 'calcChain') continue;
    parts.unrelate(book.part, id);
    parts.remove(target);
  }
}

/** Puts new tabs and our names into the workbook part, and takes out what is gone. */
function writeBook(parts: Package, book: Book, places: readonly Place[], gone: readonly BookSheet[]): void {
  if (places.length === 0 && gone.length === 0) return;
  const left = book.sheets.filter((sheet) => !gone.includes(sheet));
  const fresh = places.filter(({ sheet }) => sheet === null);
  const added = places.flatMap((place) => {
    const index = place.sheet ? left.indexOf(place.sheet) : left.length + fresh.indexOf(place);
    return namesOf(place, index);
  });
  const removedNames = new Set<BookName>(
    book.names.filter((name) => {
      if (added.some((one) => one.sheet === null && name.sheet === null && sameName(one, name))) return true;
      const rewritten = places.flatMap(({ sheet }) => sheet ?? []);
      if (gone.some(({ index }) => index === name.sheet)) return true;
      if (rewritten.some(({ index }) => index === name.sheet)) return PRINT_NAMES.has(name.name.toLowerCase());
      return name.sheet === null && [...rewritten, ...gone].some((sheet) => isOwnNameInto(name, sheet.name));
    }),
  );
  const addedSheets = fresh.map(({ tab, part }) => ({
    name: tab,
    link: parts.relate(book.part, `${book.dialect.relationships}/worksheet`, part),
  }));
  change(parts, book.part, book.changed({ addedSheets, removedSheets: gone, addedNames: added, removedNames }));
}

const PRINT_NAMES = new Set([PRINT_TITLES.toLowerCase(), PRINT_AREA.toLowerCase()]);

function sameName(one: { readonly name: string }, other: { readonly name: string }): boolean {
  return one.name.toLowerCase() === other.name.toLowerCase();
}

/** The names of one of our sheets; `index` is its tab's when all is done. */
function namesOf({ own, tab }: Place, index: number): NewName[] {
  const { print } = own;
  const names: NewName[] = [{ name: OWN_SHEETS[own.id].definedName, sheet: null, refersTo: absolute(tab, A1) }];
  for (const { name, area } of own.names) names.push({ name, sheet: null, refersTo: absolute(tab, area) });
  if (print.area) names.push({ name: PRINT_AREA, sheet: index, refersTo: absolute(tab, print.area) });
  if (print.titleRows)
    names.push({ name: PRINT_TITLES, sheet: index, refersTo: absoluteRows(tab, ...print.titleRows) });
  return names;
}
