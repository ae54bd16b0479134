import { columnName, quotedSheet } from '../../workbook/address.js';
import type { Package } from '../package.js';
import { readXml, unescapeText } from '../xml.js';
import { isOwnNameInto, type Book, type BookSheet } from './book.js';
import { isFlagFormula } from './flags-part.js';

/** Elements that hold formulas, in sheets, charts and their extensions. */
const FORMULAS = /(?:^|[:}])(?:f|formula|formula1|formula2|calculatedColumnFormula)$/;

/**
 * Who else refers to a sheet of ours in a formula, in words for a sentence; null when nobody does. A formula that refers
 * to a sheet that is not there is damage to Excel.
 */
export function userOf(parts: Package, book: Book, sheet: BookSheet, alsoGoing: readonly BookSheet[]): string | null {
  const refers = looksFor(sheet.name, tablesOf(parts, sheet));
  const glance = glanceFor(sheet.name);
  const name = book.names.find(
    (one) => !alsoGoing.some((own) => isOwnNameInto(one, own.name) || one.sheet === own.index) && refers(one.refersTo),
  );
  if (name) return `the name ${name.name}`;
  const ours = new Set(alsoGoing.flatMap(({ part }) => part?.toLowerCase() ?? []));
  for (const other of book.sheets) {
    if (other.part === null || ours.has(other.part.toLowerCase())) continue;
    const cell = formulaIn(parts.text(other.part), glance, refers);
    if (cell !== null) return cell === '' ? `“${other.name}”` : `cell ${cell} of “${other.name}”`;
  }
  return null;
}

function tablesOf(parts: Package, { part }: BookSheet): string[] {
  const links = part === null ? [] : parts.relationships(part);
  return links
    .filter(({ kind, target }) => kind === 'table' && parts.has(target))
    .map(({ target }) => unescapeText(parts.tree(target).attributes['displayName'] ?? ''));
}

/** Tells whether a formula refers to a sheet, quoted or not, or to a table on it. */
function looksFor(sheet: string, tables: readonly string[]): (formula: string) => boolean {
  const quoted = `${quotedSheet(sheet)}!`.toLowerCase();
  const bare = `${sheet}!`.toLowerCase();
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet);
  const names = tables.map((name) => name.toLowerCase()).filter((name) => name !== '');
  return (formula) => {
    if (isFlagFormula(formula)) return false;
    const lower = formula.toLowerCase();
    return lower.includes(quoted) || (plain && lower.includes(bare)) || names.some((name) => lower.includes(name));
  };
}

/** What a part's text must hold to be worth reading: the longest plain word of the tab's name, or the names of our tables. */
function glanceFor(sheet: string): RegExp {
  const [word = ''] = (sheet.match(/[A-Za-z0-9]+/g) ?? []).sort((a, b) => b.length - a.length);
  return new RegExp(`${word}|plumbline`, 'i');
}

/** The cell whose formula refers to the sheet; `""` when it is a rule or something else; null when there is none. */
function formulaIn(text: string, glance: RegExp, refers: (formula: string) => boolean): string | null {
  if (!glance.test(text)) return null;
  let cell = '';
  let row = 0;
  let column = -1;
  let formula: string | null = null;
  let found: string | null = null;
  readXml(text, {
    open({ name, attributes }) {
      if (name === 'row') {
        row = Number(attributes['r'] ?? row + 1) || row + 1;
        column = -1;
      } else if (name === 'c') {
        column++;
        cell = attributes['r'] ?? `${columnName(column)}${row}`;
      } else if (FORMULAS.test(name)) formula = '';
    },
    text(piece) {
      if (formula !== null) formula += piece;
    },
    close(name) {
      if (name === 'c') cell = '';
      if (formula === null || !FORMULAS.test(name)) return;
      if (refers(unescapeText(formula))) found ??= cell;
      formula = null;
    },
  });
  return found;
}
